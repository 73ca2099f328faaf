import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { loadSchema } from '../src/graphql/schema.ts'
import { TYPES } from '../src/graphql/types.ts'

const packageFolder = join(import.meta.dirname, '..')
const installed = dirname(fileURLToPath(import.meta.resolve('@octokit/graphql-schema')))
const packed = gunzipSync(readFileSync(join(packageFolder, 'schema', 'github.graphql.gz')))
const origin: unknown = JSON.parse(readFileSync(join(packageFolder, 'schema', 'github.graphql.origin.json'), 'utf8'))

describe('the packed schema', () => {
  it('is the one of the installed @octokit/graphql-schema, byte for byte', () => {
    expect(packed.equals(readFileSync(join(installed, 'schema.graphql')))).toBe(true)
  })

  it('says which package it comes from and what makes it', () => {
    expect(origin).toEqual({
      package: '@octokit/graphql-schema',
      version: '15.26.1',
      sha256: createHash('sha256').update(packed).digest('hex'),
      command: 'node packages/github-emulator/scripts/pack-graphql-schema.ts',
    })
  })

  it('is built once per process', () => {
    expect(loadSchema()).toBe(loadSchema())
  })

  it('has every type of the source, though it is built without the descriptions', () => {
    const built = Object.keys(loadSchema().schema.getTypeMap()).toSorted()
    const complete = Object.keys(buildSchema(packed.toString('utf8'), { assumeValid: true }).getTypeMap()).toSorted()
    expect(built).toEqual(complete)
  })

  it('names the folder in which it is missing', () => {
    expect(() => loadSchema(new URL('file:///nowhere/'))).toThrow(
      '"file:///nowhere/" has no github.graphql.gz. Name the folder of the emulator\'s schema files.',
    )
  })
})

describe('the fields that the emulator answers', () => {
  it("are all fields of GitHub's schema", () => {
    const { schema } = loadSchema()
    const invented = Object.entries(TYPES).flatMap(([name, fields]) => {
      const type = schema.getType(name)
      const known = isObjectType(type) ? Object.keys(type.getFields()) : []
      return Object.keys(fields)
        .filter((field) => !known.includes(field))
        .map((field) => `${name}.${field}`)
    })
    expect(invented).toEqual([])
  })
})
