export type Json = string | number | boolean | null | Json[] | JsonObject
export type JsonObject = { [key: string]: Json }
export type OpenApi = { paths: Record<string, Record<string, JsonObject>>; components: Record<string, JsonObject> }

export const fieldsOf = (value: Json | undefined): JsonObject => (value !== undefined && isObject(value) ? value : {})
export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])
export const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

type Operation = { op: string; path: string; value: Json }

/** The description as it reads in an API version: `x-github-breaking-changes` carries one patch per change. */
export function applyPatches(document: OpenApi, version: string): OpenApi {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- GitHub's patches keep the form of a description
  return patched(document, version) as OpenApi
}

function patched(value: Json, version: string): Json {
  if (Array.isArray(value)) return value.map((entry) => patched(entry, version))
  if (value === null || typeof value !== 'object') return value
  const { 'x-github-breaking-changes': changes, ...rest } = value
  // Dates as ISO text compare as dates.
  const due = listOf(changes)
    .map(fieldsOf)
    .filter((change) => text(change['version']) <= version)
  const changed = due.reduce<Json>((current, { patch = null }) => applyPatch(current, patch), rest)
  return Object.fromEntries(Object.entries(fieldsOf(changed)).map(([key, inner]) => [key, patched(inner, version)]))
}

/** A list is a JSON Patch (RFC 6902), an object a JSON Merge Patch (RFC 7396); GitHub uses both. */
const applyPatch = (value: Json, patch: Json): Json =>
  Array.isArray(patch)
    ? patch.map(operationOf).reduce((current, operation) => applyOperation(current, operation), value)
    : mergePatch(value, patch)

function operationOf(entry: Json): Operation {
  const { op, path, value = null } = fieldsOf(entry)
  return { op: text(op), path: text(path), value }
}

function mergePatch(value: Json, patch: Json): Json {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
  const target: JsonObject = isObject(value) ? { ...value } : {}
  for (const [key, inner] of Object.entries(patch)) {
    if (inner === null) delete target[key]
    else target[key] = mergePatch(target[key] ?? null, inner)
  }
  return target
}

const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

function applyOperation(value: Json, operation: Operation): Json {
  const keys = operation.path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return edit(value, keys, operation)
}

function edit(value: Json, [key, ...rest]: string[], operation: Operation): Json {
  if (key === undefined) return operation.value
  if (Array.isArray(value)) {
    const copy = [...value]
    const at = key === '-' ? copy.length : Number(key)
    if (rest.length > 0) copy[at] = edit(copy[at] ?? null, rest, operation)
    else if (operation.op === 'remove') copy.splice(at, 1)
    else copy.splice(at, operation.op === 'replace' ? 1 : 0, operation.value)
    return copy
  }
  const copy: JsonObject = isObject(value) ? { ...value } : {}
  if (rest.length === 0 && operation.op === 'remove') delete copy[key]
  else copy[key] = edit(copy[key] ?? null, rest, operation)
  return copy
}
