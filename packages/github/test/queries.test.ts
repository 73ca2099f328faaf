import { readFileSync } from 'node:fs'
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { permissionsFor } from '../src/adapter/client/permissions.ts'
import * as claimQueries from '../src/adapter/people/claim-queries.ts'
import * as discussionQueries from '../src/adapter/discussions/discussion-queries.ts'
import * as historyQueries from '../src/adapter/threads/history-queries.ts'
import * as queries from '../src/adapter/threads/queries.ts'

// By path: importing the package would load a JSON schema besides.
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
const schema = buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, noLocation: true })

// Those that ask for several things at once, for one and for as many as GitHub puts on a page.
const operations = Object.values({ ...queries, ...historyQueries, ...discussionQueries, ...claimQueries }).flatMap(
  (query) => (typeof query === 'function' ? [query(1), query(100)] : [query]),
)

const complaintsAbout = (document: string): readonly string[] =>
  validate(schema, parse(document), [...specifiedRules, NoDeprecatedCustomRule]).map((error) => error.message)

describe('a GraphQL document', () => {
  it.each(operations)('$name is what GitHub’s schema allows, without anything deprecated', ({ document }) => {
    expect(complaintsAbout(document)).toEqual([])
  })

  it.each(operations)('$name is named and of the kind that it says', ({ name, kind, document }) => {
    expect(document.startsWith(`${kind} ${name}(`)).toBe(true)
  })

  it('has its permission in our list, as GraphQL does not say it in an answer', () => {
    expect(operations.filter(({ name }) => permissionsFor(name).length === 0)).toEqual([])
  })
})
