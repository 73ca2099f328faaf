import type { ValidateFunction } from 'ajv'
import { createAjv, describeErrors } from '../spec/ajv.ts'
import type { OperationDescription, SlimSpec } from '../spec/slim-spec.ts'
import { objectOf } from './operation.ts'
import { invalidRequest } from './invalid-request.ts'
import { type StatusOrigin, statusOrigin } from './answer-status.ts'

type QueryCheck = { query: Record<string, unknown>; mistakes: string[] }

/**
 * `invalid` is what GitHub would refuse, in words for the author of the client, and `refusal` in GitHub's; `unknown` are
 * fields that it ignores and a client hopes for.
 */
type BodyCheck = { invalid: string[]; refusal: string; unknown: string[] }

/** Compares requests and answers with GitHub's description. */
export type Validation = {
  query: (id: string, parameters: URLSearchParams) => QueryCheck
  body: (id: string, body: unknown) => BodyCheck
  answer: (id: string, status: number, body: unknown) => string[]
  origin: (id: string, status: number) => StatusOrigin | undefined
}

type Validator = (key: string, schema: unknown) => ValidateFunction

export function createValidation({ operations, schemas }: Pick<SlimSpec, 'operations' | 'schemas'>): Validation {
  const validator = lazyValidator(schemas)
  const described = (id: string): OperationDescription => {
    const description = operations[id]
    if (!description) throw new Error(`"${id}" is not in schema/github-rest.json. Run scripts/extract-openapi.ts.`)
    return description
  }
  return {
    query: (id, parameters) => checkQuery(parameters, { id, described: described(id).query, validator }),
    body: (id, body) => checkBody(body, { id, description: described(id), validator }),
    answer: (id, status, body) => checkAnswer({ status, body }, { id, description: described(id), validator }),
    origin: (id, status) => statusOrigin(described(id), status),
  }
}

/** Compiles a validator when it is first needed: all of them would take most of a second, one a few milliseconds. */
function lazyValidator(schemas: SlimSpec['schemas']): Validator {
  const ajv = createAjv()
  ajv.addSchema({ $id: 'https://github.test/rest', schemas })
  const compiled = new Map<string, ValidateFunction>()
  return (key, schema) => {
    const known = compiled.get(key)
    if (known) return known
    const fresh = ajv.compile(objectOf(absolute(schema)))
    compiled.set(key, fresh)
    return fresh
  }
}

/** `#/schemas/x` means the shared document, also in a schema that is compiled on its own. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute)
  if (schema === null || typeof schema !== 'object') return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' ? [key, `https://github.test/rest${value}`] : [key, absolute(value)],
    ),
  )
}

function checkQuery(
  parameters: URLSearchParams,
  { id, described, validator }: { id: string; described: OperationDescription['query']; validator: Validator },
): QueryCheck {
  const query: Record<string, unknown> = {}
  const mistakes: string[] = []
  for (const [name, text] of parameters) {
    if (!(name in described)) {
      mistakes.push(`unknown query parameter "${name}"`)
      continue
    }
    const value = coerced(described[name], text)
    query[name] = value
    const validate = validator(`${id}?${name}`, described[name])
    if (!validate(value)) {
      mistakes.push(`query parameter ${name}=${text} ${describeErrors(validate.errors, value).join('; ')}`)
    }
  }
  return { query, mistakes }
}

/** A query parameter is text; the schema says what it stands for. */
function coerced(schema: unknown, text: string): unknown {
  const { type } = objectOf(schema)
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true'
  return type === 'array' ? text.split(',') : text
}

type Described = { id: string; description: OperationDescription; validator: Validator }

const FITS: BodyCheck = { invalid: [], refusal: '', unknown: [] }

function checkBody(body: unknown, { id, description, validator }: Described): BodyCheck {
  if (description.body === undefined) return FITS
  const isMissing = body === undefined
  if (isMissing && !description.bodyRequired) return FITS
  const validate = validator(`${id}#body`, description.body)
  const isValid = validate(body ?? {})
  const refusal = isValid ? '' : invalidRequest(validate.errors ?? [], body ?? {})
  if (isMissing) return { invalid: ['/ a body is required'], refusal, unknown: [] }
  const invalid = isValid ? [] : describeErrors(validate.errors, body)
  return { invalid, refusal, unknown: unknownFields(description.body, body) }
}

function unknownFields(schema: unknown, body: unknown): string[] {
  const { properties } = objectOf(schema)
  if (properties === undefined || Array.isArray(body)) return []
  return Object.keys(objectOf(body)).filter((key) => !(key in objectOf(properties)))
}

function checkAnswer(
  { status, body }: { status: number; body: unknown },
  { id, description: { responses }, validator }: Described,
): string[] {
  const origin = statusOrigin({ responses }, status)
  if (origin === undefined) return [`the status ${status} is not documented`]
  if (origin === 'any-request') return []
  const schema = responses[String(status)]
  // Raw files have no schema; error documents are GitHub's in fewer words than it sends.
  if (schema === null || status >= 300 || typeof body === 'string' || body instanceof Uint8Array) return []
  const validate = validator(`${id}#${status}`, schema)
  return validate(body) ? [] : describeErrors(validate.errors, body)
}
