/** Packs GitHub's GraphQL schema, as the installed @octokit/graphql-schema publishes it, for the emulator to carry along. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const SOURCE_PACKAGE = '@octokit/graphql-schema'

const source = dirname(fileURLToPath(import.meta.resolve(SOURCE_PACKAGE)))
const { version }: { version: string } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
const schema = readFileSync(join(source, 'schema.graphql'))
const packed = gzipSync(schema, { level: 9 })
const origin = {
  package: SOURCE_PACKAGE,
  version,
  sha256: createHash('sha256').update(schema).digest('hex'),
  command: 'node packages/github-emulator/scripts/pack-graphql-schema.ts',
}

const target = join(import.meta.dirname, '..', 'schema')
writeFileSync(join(target, 'github.graphql.gz'), packed)
writeFileSync(join(target, 'github.graphql.origin.json'), `${JSON.stringify(origin, null, 2)}\n`)
console.log(`${SOURCE_PACKAGE}@${version}: ${schema.byteLength} bytes packed into ${packed.byteLength}`)
