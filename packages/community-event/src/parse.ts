import { isObject } from '@porchlight/action-kit/pure'
import type { CommunityAction } from './community-action.ts'
import { COMMUNITY_ACTION } from './declaration.ts'
import type { JsonSchema } from './json-schema.ts'

/** An event that was written or stored elsewhere, or everything that is wrong with it. */
export function parseCommunityAction(json: unknown): { action: CommunityAction } | { problems: readonly string[] } {
  const problems = problemsOf(json, COMMUNITY_ACTION, 'event')
  return problems.length > 0 || !isChecked(json, problems) ? { problems } : { action: json }
}

// The type is the schema's, and the schema has just been checked.
const isChecked = (_json: unknown, problems: readonly string[]): _json is CommunityAction => problems.length === 0

function problemsOf(json: unknown, schema: JsonSchema, path: string): readonly string[] {
  switch (schema.type) {
    case 'object':
      return isObject(json) ? objectProblems(json, schema, path) : [`${path} is not an object.`]
    case 'array':
      if (!Array.isArray(json)) return [`${path} is not a list.`]
      return json.flatMap((entry: unknown, index) => problemsOf(entry, schema.items, `${path}[${index}]`))
    case 'string':
      return typeof json === 'string' ? textProblems(json, schema, path) : [`${path} is not a string.`]
    default:
      return isNumber(json, schema)
        ? []
        : [
            `${path} is not ${schema.type === 'integer' ? 'an integer' : 'a number'} from ${schema.minimum} to ${schema.maximum ?? 'any'}.`,
          ]
  }
}

function objectProblems(
  json: Readonly<Record<string, unknown>>,
  schema: JsonSchema & { type: 'object' },
  path: string,
) {
  const missing = schema.required
    .filter((name) => json[name] === undefined)
    .map((name) => `${path}.${name} is missing.`)
  const wrong = Object.entries(schema.properties).flatMap(([name, property]) =>
    json[name] === undefined ? [] : problemsOf(json[name], property, `${path}.${name}`),
  )
  return [...missing, ...wrong]
}

function textProblems(text: string, schema: JsonSchema & { type: 'string' }, path: string): readonly string[] {
  const shown = JSON.stringify(text.slice(0, 60))
  if (schema.const !== undefined && text !== schema.const) return [`${path} is ${shown}, not "${schema.const}".`]
  if (schema.enum !== undefined && !schema.enum.includes(text))
    return [`${path} is ${shown}, not one of ${schema.enum.join(', ')}.`]
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(text))
    return [`${path} is ${shown} and does not match ${schema.pattern}.`]
  if (schema.format === 'date-time' && !isDateTime(text))
    return [`${path} is ${shown}, not a time such as 2026-11-22T12:00:00Z.`]
  if (schema.format === 'uri' && !URL.canParse(text)) return [`${path} is ${shown}, not a URL.`]
  return []
}

const isDateTime = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))

const isNumber = (json: unknown, { type, minimum, maximum }: JsonSchema & { type: 'number' | 'integer' }): boolean =>
  typeof json === 'number' &&
  json >= minimum &&
  json <= (maximum ?? Number.MAX_VALUE) &&
  (type === 'number' || Number.isInteger(json))
