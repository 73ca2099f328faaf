import { readFileSync, writeFileSync } from 'node:fs'
import { communityActionSchema } from '../src/declaration.ts'

/*
 * Writes the declaration as a JSON Schema: node --conditions=@porchlight/source packages/community-event/scripts/schema.ts
 * With --check it only says whether the file is what it would write.
 */
const path = new URL('../schema/community-action.schema.json', import.meta.url)
const text = `${JSON.stringify(communityActionSchema, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(path, text)
else if (readFileSync(path, 'utf8') !== text) {
  console.error('schema/community-action.schema.json is stale. Run this script without --check.')
  process.exitCode = 1
}
