import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { buildSchema, type GraphQLSchema } from 'graphql'
import { packagedSchemas } from '../spec/schema-files.ts'

export type LoadedSchema = { schema: GraphQLSchema; milliseconds: number }

// A cache, not state: the schema is the same for every emulator of the process, and building it takes some 300 ms.
const loaded = new Map<string, LoadedSchema>()

// Two thirds of the text, and a third of the time to build the schema; they are not read here.
const DESCRIPTION = /^\s*"""[\s\S]*?"""$/gm

/** GitHub's GraphQL schema, built when the first query needs it, and how long that took. */
export function loadSchema(directory: URL = packagedSchemas()): LoadedSchema {
  const known = loaded.get(directory.href)
  if (known) return known
  const start = performance.now()
  const text = gunzipSync(packedSchema(directory)).toString('utf8').replaceAll(DESCRIPTION, '')
  const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true, noLocation: true })
  const fresh = { schema, milliseconds: Math.round(performance.now() - start) }
  loaded.set(directory.href, fresh)
  return fresh
}

function packedSchema(directory: URL): Uint8Array {
  try {
    return readFileSync(new URL('github.graphql.gz', directory))
  } catch (cause) {
    throw new Error(`"${directory.href}" has no github.graphql.gz. Name the folder of the emulator's schema files.`, {
      cause,
    })
  }
}
