import type { ValidateFunction } from 'ajv'
import { createAjv, describeErrors } from '../spec/ajv.ts'
import type { OperationDescription, SlimSpec } from '../spec/slim-spec.ts'

export type QueryCheck = { query: Record<string, unknown>; mistakes: string[] }

/** Compares requests and answers with GitHub's description. A validator is compiled when it is first needed (about 4 ms). */
export type Validation = {
  query: (id: string, parameters: URLSearchParams) => QueryCheck
  /** `invalid` is what GitHub would refuse; `unknown` are fields that it ignores and a client hopes for. */
  body: (id: string, body: unknown) => { invalid: string[]; unknown: string[] }
  answer: (id: string, status: number, body: unknown) => string[]
}

// May come from the platform for any request, whether an operation lists them or not.
const PLATFORM_STATUSES = new Set([304, 400, 401, 403, 404, 429])

export function createValidation({ operations, schemas }: Pick<SlimSpec, 'operations' | 'schemas'>): Validation {
  const ajv = createAjv()
  ajv.addSchema({ $id: 'https://github.test/rest', schemas })
  const compiled = new Map<string, ValidateFunction>()
  const validator = (key: string, schema: unknown): ValidateFunction => {
    const known = compiled.get(key)
    if (known) return known
    const fresh = ajv.compile(absolute(schema) as object)
    compiled.set(key, fresh)
    return fresh
  }
  const describing = (id: string): OperationDescription => {
    const description = operations[id]
    if (!description) throw new Error(`"${id}" is not in schema/github-rest.json. Run scripts/extract-openapi.ts.`)
    return description
  }
  return {
    query: (id, parameters) => {
      const described = describing(id).query
      const query: Record<string, unknown> = {}
      const mistakes: string[] = []
      for (const [name, text] of parameters) {
        if (!(name in described)) {
          mistakes.push(`unknown query parameter "${name}"`)
          continue
        }
        query[name] = coerced(described[name], text)
        const validate = validator(`${id}?${name}`, described[name])
        if (!validate(query[name]))
          mistakes.push(`query parameter ${name}=${text} ${describeErrors(validate.errors, query[name]).join('; ')}`)
      }
      return { query, mistakes }
    },
    body: (id, body) => {
      const description = describing(id)
      if (description.body === undefined) return { invalid: [], unknown: [] }
      if (body === undefined) return { invalid: description.bodyRequired ? ['/ a body is required'] : [], unknown: [] }
      const validate = validator(`${id}#body`, description.body)
      const invalid = validate(body) ? [] : describeErrors(validate.errors, body)
      return { invalid, unknown: unknownFields(description.body, body) }
    },
    answer: (id, status, body) => {
      const { responses } = describing(id)
      if (!(String(status) in responses))
        return PLATFORM_STATUSES.has(status) ? [] : [`the status ${status} is not documented`]
      const schema = responses[String(status)]
      if (schema === null || status >= 300) return []
      if (typeof body === 'string' || body instanceof Uint8Array) return []
      const validate = validator(`${id}#${status}`, schema)
      return validate(body) ? [] : describeErrors(validate.errors, body)
    },
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

/** A query parameter is text; the schema says what it stands for. */
function coerced(schema: unknown, text: string): unknown {
  const { type } = (schema ?? {}) as { type?: unknown }
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(text)) return Number(text)
  if (type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true'
  if (type === 'array') return text.split(',')
  return text
}

function unknownFields(schema: unknown, body: unknown): string[] {
  const properties = (schema as { properties?: Record<string, unknown> }).properties
  if (!properties || body === null || typeof body !== 'object' || Array.isArray(body)) return []
  return Object.keys(body).filter((key) => !(key in properties))
}
