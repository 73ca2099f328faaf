import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld } from './support/graphql-world.ts'

// The two documents of a notification run over a release, and what they cost at GitHub.
const COMMITS_OF_A_RELEASE = `{
  rateLimit { cost nodeCount limit used remaining }
  repository(owner: "acme", name: "widgets") {
    ref(qualifiedName: "refs/heads/main") { compare(headRef: "next") { commits(first: 100) { nodes {
      oid message
      associatedPullRequests(first: 5) { nodes {
        number merged mergeCommit { oid } baseRefName author { login } authorAssociation body repository { nameWithOwner }
        closingIssuesReferences(first: 10) { totalCount nodes { id number repository { nameWithOwner } } }
      } }
    } } } }
  }
}`

const ISSUES_OF_A_RELEASE = `query($ids: [ID!]!) {
  rateLimit { cost nodeCount }
  nodes(ids: $ids) { ... on Issue {
    state stateReason(enableDuplicate: true) locked author { login }
    labels(first: 20) { nodes { name } }
    reactions(first: 100, content: THUMBS_UP, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { createdAt user { login } } }
    participants(first: 100) { totalCount nodes { login } }
    comments(last: 30) { nodes { body viewerDidAuthor } }
    timelineItems(last: 50, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) { nodes { __typename } }
  } }
}`

const ids = (count: number) => Array.from({ length: count }, (_, index) => `I_${index}`)

describe('the cost of a query', () => {
  it('is 6 points and 5,600 nodes for a hundred commits with their pull requests and issues', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(COMMITS_OF_A_RELEASE)
    expect(body.errors).toBeUndefined()
    expect(body.data).toEqual(
      expect.objectContaining({ rateLimit: { cost: 6, nodeCount: 5600, limit: 1000, used: 6, remaining: 994 } }),
    )
    expect(emulator.violations).toEqual([])
  })

  it.each([
    { count: 25, cost: 1, nodeCount: 7500 },
    { count: 50, cost: 3, nodeCount: 15_000 },
    { count: 100, cost: 5, nodeCount: 30_000 },
  ])('for $count issues by id comes to $cost', async ({ count, cost, nodeCount }) => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(ISSUES_OF_A_RELEASE, { ids: ids(count) })
    expect(body.data).toEqual(expect.objectContaining({ rateLimit: { cost, nodeCount } }))
    expect(emulator.violations).toEqual([])
  })

  it('is one point at least, and counts nothing that is only counted or skipped', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      `query($off: Boolean = false) { rateLimit { cost nodeCount }
        repository(owner: "acme", name: "widgets") {
          issues { totalCount } pullRequests(first: 100) @include(if: $off) { nodes { id } } ...labels @skip(if: true)
        } }
      fragment labels on Repository { labels(first: 100) { nodes { id } } }`,
    )
    expect(body.data).toEqual(expect.objectContaining({ rateLimit: { cost: 1, nodeCount: 0 } }))
  })

  it('is taken off what REST tells of the same budget', async () => {
    const { ask, rest } = await startWorld()
    await ask(COMMITS_OF_A_RELEASE)
    await ask('{ viewer { login } }')
    const { body } = await rest<{ resources: { graphql: unknown } }>('GET', '/rate_limit')
    expect(body.resources.graphql).toEqual(expect.objectContaining({ limit: 1000, used: 7, remaining: 993 }))
  })

  it('that the hour has no room for is refused with 200 and RATE_LIMITED', async () => {
    const { ask, emulator } = await startWorld({ limits: { graphql: 5 } })
    const response = await ask(COMMITS_OF_A_RELEASE)
    expect(response).toEqual({
      status: 200,
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] },
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('the limits of a query', () => {
  it('are 500,000 nodes', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets(
        'issues(first: 100) { nodes { comments(first: 100) { nodes { reactions(first: 100) { nodes { id } } } } } }',
      ),
    )
    expect(body).toEqual({
      data: null,
      errors: [
        {
          type: 'MAX_NODE_LIMIT_EXCEEDED',
          message: 'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
        },
      ],
    })
  })

  it.each([
    {
      name: 'no page',
      args: '',
      type: 'MISSING_PAGINATION_BOUNDARIES',
      message: 'You must provide a `first` or `last` value to properly paginate the `issues` connection.',
    },
    {
      name: 'a page over 100',
      args: '(first: 101)',
      type: 'EXCESSIVE_PAGINATION',
      message: 'Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.',
    },
    {
      name: 'an empty page',
      args: '(last: 0)',
      type: 'UNPROCESSABLE',
      message: '`last` on the `issues` connection must be within 1-100.',
    },
    {
      name: 'both ends',
      args: '(first: 1, last: 1)',
      type: 'UNPROCESSABLE',
      message: 'Passing both `first` and `last` to paginate the `issues` connection is not supported.',
    },
  ])('refuse a connection that is asked for $name', async ({ args, type, message }) => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(inWidgets(`issues${args} { nodes { id } }`))
    expect(body).toEqual({
      data: null,
      errors: [{ type, path: ['repository', 'issues'], locations: [{ line: 1, column: 48 }], message }],
    })
    expect(emulator.violations.map((violation) => violation.message)).toEqual([`POST /graphql: ${message}`])
  })

  it('refuse a cursor that no answer gave out', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(inWidgets('issues(first: 1, after: "x") { nodes { id } }'))
    expect(body.errors).toEqual([
      expect.objectContaining({
        type: 'INVALID_CURSOR_ARGUMENTS',
        message: '`x` does not appear to be a valid cursor.',
      }),
    ])
  })
})
