import type { ErrorObject } from 'ajv'

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'an integer',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  null: 'null',
}

/**
 * How GitHub words a body that does not fit its description, seen in the recorded tests of several clients:
 * `"title" wasn't supplied.`, `For 'properties/body', nil is not a string.` Its validator is written in Ruby, hence `nil`.
 * Assumption: what a client sends without any body is taken for an empty object.
 */
export function invalidRequest(errors: readonly ErrorObject[], body: unknown): string {
  const lines = [...missing(errors), ...errors.flatMap((error) => sentence(error, body) ?? [])]
  return `Invalid request.\n\n${[...new Set(lines)].join('\n')}`
}

function missing(errors: readonly ErrorObject[]): string[] {
  const names = errors.filter(({ keyword }) => keyword === 'required').map(({ params }) => named(params))
  if (names.length === 0) return []
  return [`${names.toSorted().join(', ')} ${names.length === 1 ? "wasn't" : "weren't"} supplied.`]
}

const named = (params: ErrorObject['params']): string => `"${String(params['missingProperty'])}"`

function sentence({ keyword, instancePath, params, message }: ErrorObject, body: unknown): string | undefined {
  const place = instancePath === '' ? '' : `For '${schemaPath(instancePath)}', `
  const value = inspected(valueAt(body, instancePath))
  if (keyword === 'type') return `${place}${value} is not ${kindsOf(params['type'])}.`
  if (keyword === 'enum') return `${place}${value} is not a member of ${inspected(params['allowedValues'])}.`
  if (keyword === 'additionalProperties') return `"${String(params['additionalProperty'])}" is not a permitted key.`
  // `anyOf` and `oneOf` repeat what their branches said.
  if (keyword === 'required' || keyword === 'anyOf' || keyword === 'oneOf') return undefined
  return `${place}${value} ${message ?? keyword}.`
}

/** `/labels/0/name` is `properties/labels/items/0/properties/name`. Assumption: only the first form was seen. */
const schemaPath = (instancePath: string): string =>
  instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `items/${step}` : `properties/${step}`))
    .join('/')

const kindsOf = (type: unknown): string => {
  const kinds: unknown[] = Array.isArray(type) ? type : [type]
  return kinds.map((kind) => KINDS[String(kind)] ?? String(kind)).join(' or ')
}

const valueAt = (body: unknown, instancePath: string): unknown =>
  instancePath
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      body,
    )

/** As Ruby shows a value. */
function inspected(value: unknown): string {
  if (value === null || value === undefined) return 'nil'
  if (Array.isArray(value)) return `[${value.map(inspected).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `"${key}" => ${inspected(inner)}`)
  return `{${entries.join(', ')}}`
}
