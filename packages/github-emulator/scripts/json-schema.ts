import { fieldsOf, type Json, type JsonObject, text } from './patches.ts'

// What says something about a value; prose, examples and GitHub's own marks are left out.
const KEPT = [
  '$ref',
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
  'default',
  'minProperties',
  'maxProperties',
  'uniqueItems',
]
const MAPS = ['properties', 'patternProperties']

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, also where GitHub gives no `type` at all (135 places). */
export function toJsonSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(toJsonSchema)
  if (schema === null || typeof schema !== 'object') return schema
  const kept: JsonObject = {}
  for (const key of KEPT) {
    const value = schema[key]
    if (value !== undefined)
      kept[key] = MAPS.includes(key) ? mapOf(value) : key === 'enum' ? value : converted(key, value)
  }
  return schema['nullable'] === true ? nullable(kept) : kept
}

const mapOf = (value: Json): Json =>
  Object.fromEntries(Object.entries(fieldsOf(value)).map(([name, inner]) => [name, toJsonSchema(inner)]))

const converted = (key: string, value: Json): Json => {
  if (key === '$ref') return `#/schemas/${text(value).split('/').at(-1)}`
  return key === 'required' || key === 'default' ? value : toJsonSchema(value)
}

function nullable(schema: JsonObject): Json {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const values = schema['enum']
  const widened = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}
  return { ...schema, ...widened, type: [schema['type'], 'null'] }
}

/** Forbids fields that GitHub does not describe, so that the emulator cannot invent one. Members of `allOf` stay open. */
export function closeObjects(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closeObjects)
  if (schema === null || typeof schema !== 'object') return schema
  const closed: JsonObject = {}
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'allOf' || key === 'enum' || key === 'default' || key === 'required') closed[key] = value
    else if (MAPS.includes(key)) closed[key] = closedMap(value)
    else closed[key] = closeObjects(value)
  }
  const isOpen = closed['additionalProperties'] === undefined && closed['allOf'] === undefined && !hasOpenChoice(closed)
  if (closed['properties'] !== undefined && isOpen) closed['additionalProperties'] = false
  return closed
}

const closedMap = (value: Json): Json =>
  Object.fromEntries(Object.entries(fieldsOf(value)).map(([name, inner]) => [name, closeObjects(inner)]))

// `properties` beside `anyOf`: the alternatives may name more.
const hasOpenChoice = (schema: JsonObject): boolean => schema['anyOf'] !== undefined || schema['oneOf'] !== undefined

/** The components that some `allOf` mixes with others; closing one would forbid its neighbours' fields. */
export function openComponents(components: JsonObject): Set<string> {
  const open = new Set<string>()
  const visit = (value: Json): void => {
    if (value === null || typeof value !== 'object') return
    if (Array.isArray(value)) return value.forEach(visit)
    for (const member of Array.isArray(value['allOf']) ? value['allOf'] : []) {
      const reference = fieldsOf(member)['$ref']
      if (typeof reference === 'string') open.add(reference.split('/').at(-1) ?? '')
    }
    Object.values(value).forEach(visit)
  }
  visit(components)
  return open
}
