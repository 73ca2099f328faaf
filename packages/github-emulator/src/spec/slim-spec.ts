import { readSchemaFile } from './schema-files.ts'

type JsonSchema = unknown

export type OperationDescription = {
  method: string
  /** Where GitHub documents it; its error documents carry the address. */
  docs?: string
  path: string
  /** Path parameters that may hold slashes. */
  multiSegment?: string[]
  query: Record<string, JsonSchema>
  body?: JsonSchema
  bodyRequired?: boolean
  /** By status; null where the answer has no JSON. */
  responses: Record<string, JsonSchema>
}

/** schema/github-rest.json; `versions` holds what later API versions change, null for what they drop. */
export type SlimSpec = {
  source: Record<string, string>
  versions: Record<
    string,
    { operations: Record<string, OperationDescription | null>; schemas: Record<string, JsonSchema> }
  >
  operations: Record<string, OperationDescription>
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON of the extract script
  schemas: Record<string, any>
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- scripts/extract-openapi.ts wrote it in this form
export const readSlimSpec = (directory: URL): SlimSpec => readSchemaFile('github-rest.json', directory) as SlimSpec

/** The description in one API version. */
export function specOfVersion(spec: SlimSpec, version: string): Pick<SlimSpec, 'operations' | 'schemas'> {
  const changes = spec.versions[version]
  if (!changes)
    throw new Error(`apiVersion: "${version}" is unknown. Known are ${Object.keys(spec.versions).join(', ')}.`)
  return {
    operations: withoutGone({ ...spec.operations, ...changes.operations }),
    schemas: withoutGone({ ...spec.schemas, ...changes.schemas }),
  }
}

const withoutGone = <T>(entries: Record<string, T | null>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== null))
