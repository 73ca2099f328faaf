import { readFileSync } from 'node:fs'

// Held in a variable so that a bundler leaves the address alone: the files are read beside the code that runs.
const here = import.meta.url

/** Where the JSON files are: in the package, two folders above this one's file. A bundle names its own folder. */
export const packagedSchemas = (): URL => new URL('../../schema/', here)

export const readSchemaFile = (name: string, directory: URL): object =>
  JSON.parse(readFileSync(new URL(name, directory), 'utf8'))
