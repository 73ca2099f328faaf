import type { OperationDescription, SlimSpec } from '../src/spec/slim-spec.ts'
import { applyPatches, fieldsOf, type Json, type JsonObject, listOf, type OpenApi, text } from './patches.ts'
import { corrected } from './corrections.ts'
import { closeObjects, openComponents, toJsonSchema } from './json-schema.ts'

/** The version whose description the published file is; later ones are patches in it. */
const BASE_VERSION = '2022-11-28'
const LATER_VERSIONS = ['2026-03-10']

/** Keeps the named operations and the schemas they reach, as JSON Schema, with what later API versions change. */
export function extract(document: OpenApi, operationIds: readonly string[]): Omit<SlimSpec, 'source'> {
  const base = slimOf(applyPatches(document, BASE_VERSION), operationIds)
  const versions: SlimSpec['versions'] = { [BASE_VERSION]: { operations: {}, schemas: {} } }
  for (const version of LATER_VERSIONS) {
    const later = slimOf(applyPatches(document, version), operationIds)
    versions[version] = {
      operations: differing(base.operations, later.operations),
      schemas: differing(base.schemas, later.schemas),
    }
  }
  return { versions, ...base }
}

function slimOf(document: OpenApi, operationIds: readonly string[]): Pick<SlimSpec, 'operations' | 'schemas'> {
  const operations: Record<string, OperationDescription> = {}
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const id = text(operation['operationId'])
      if (operationIds.includes(id)) operations[id] = describe(document, { path, method, operation })
    }
  }
  const missing = operationIds.filter((id) => !(id in operations))
  if (missing.length > 0)
    throw new Error(`The description has no operation ${missing.map((id) => `"${id}"`).join(', ')}.`)
  return corrected({ operations, schemas: reachableSchemas(document, operations) })
}

function describe(
  document: OpenApi,
  { path, method, operation }: { path: string; method: string; operation: JsonObject },
): OperationDescription {
  const parameters = listOf(operation['parameters']).map((entry) => resolve(document, entry))
  const query: OperationDescription['query'] = {}
  for (const parameter of parameters) {
    if (parameter['in'] === 'query') query[text(parameter['name'])] = toJsonSchema(parameter['schema'] ?? {})
  }
  const multiSegment = parameters
    .filter((entry) => entry['x-multi-segment'] === true)
    .map((entry) => text(entry['name']))
  const body = resolve(document, operation['requestBody'] ?? {})
  const bodySchema = jsonContent(body)
  return {
    method: method.toUpperCase(),
    path,
    docs: text(fieldsOf(operation['externalDocs'])['url']) || 'https://docs.github.com/rest',
    ...(multiSegment.length > 0 && { multiSegment }),
    query,
    ...(bodySchema && { body: toJsonSchema(bodySchema), bodyRequired: body['required'] === true }),
    responses: responsesOf(document, operation),
  }
}

function responsesOf(document: OpenApi, operation: JsonObject): OperationDescription['responses'] {
  const responses: OperationDescription['responses'] = {}
  for (const [status, response] of Object.entries(fieldsOf(operation['responses']))) {
    const schema = jsonContent(resolve(document, response))
    responses[status] = schema ? closeObjects(toJsonSchema(schema)) : null
  }
  return responses
}

/** The JSON forms of a body; files and raw text have none. A folder is a list or, with its own media type, an object. */
function jsonContent(holder: JsonObject): Json | undefined {
  const content = fieldsOf(holder['content'])
  const schemas = ['application/json', 'application/vnd.github.object'].flatMap(
    (type) => fieldsOf(content[type])['schema'] ?? [],
  )
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0]
}

function resolve(document: OpenApi, value: Json): JsonObject {
  const fields = fieldsOf(value)
  const reference = fields['$ref']
  if (typeof reference !== 'string') return fields
  const [, , group = '', name = ''] = reference.split('/')
  return resolve(document, document.components[group]?.[name] ?? {})
}

function reachableSchemas(document: OpenApi, operations: Record<string, OperationDescription>): SlimSpec['schemas'] {
  const schemas: SlimSpec['schemas'] = {}
  const waiting = referencesIn(operations)
  const open = openComponents(document.components['schemas'] ?? {})
  // GitHub's real error documents carry a `status` that the description forgot.
  for (const name of Object.keys(document.components['schemas'] ?? {})) if (name.includes('error')) open.add(name)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in schemas) continue
    const schema = toJsonSchema(document.components['schemas']?.[name] ?? {})
    schemas[name] = open.has(name) ? schema : closeObjects(schema)
    waiting.push(...referencesIn(schemas[name]))
  }
  return Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner.split('/').at(-1) ?? ''] : referencesIn(inner),
  )
}

/** What changed, whole; null for what is gone. */
function differing<T>(base: Record<string, T>, later: Record<string, T>): Record<string, T | null> {
  const changed: Record<string, T | null> = {}
  for (const key of new Set([...Object.keys(base), ...Object.keys(later)])) {
    if (JSON.stringify(base[key]) !== JSON.stringify(later[key])) changed[key] = later[key] ?? null
  }
  return changed
}
