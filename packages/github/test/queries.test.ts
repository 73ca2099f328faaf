import { readFileSync } from 'node:fs'
import { buildSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as queries from '../src/adapter/queries.ts'

// By path: importing the package would load a JSON schema besides.
const SCHEMA = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)
const schema = buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true, noLocation: true })

const { addComment, commentsOf, issuesWithComments, minimizeComment, issuesClosedBy, pullRequestsOfCommits } = queries

const complaintsAbout = (document: string): readonly string[] =>
  validate(schema, parse(document), [...specifiedRules, NoDeprecatedCustomRule]).map((error) => error.message)

describe('a GraphQL document', () => {
  it.each([
    addComment,
    commentsOf,
    minimizeComment,
    issuesWithComments(1),
    issuesWithComments(25),
    issuesClosedBy(1),
    issuesClosedBy(50),
    pullRequestsOfCommits(1),
    pullRequestsOfCommits(100),
  ])('$name is what GitHub’s schema allows, without anything deprecated', ({ document }) => {
    expect(complaintsAbout(document)).toEqual([])
  })

  it.each([
    addComment,
    commentsOf,
    minimizeComment,
    issuesWithComments(2),
    issuesClosedBy(2),
    pullRequestsOfCommits(2),
  ])('$name is named and of the kind that it says', ({ name, kind, document }) => {
    expect(document.startsWith(`${kind} ${name}(`)).toBe(true)
  })

  it('is tested here, whichever there are', () => {
    expect(Object.keys(queries).toSorted()).toEqual([
      'addComment',
      'commentsOf',
      'issuesClosedBy',
      'issuesWithComments',
      'minimizeComment',
      'pullRequestsOfCommits',
    ])
  })
})
