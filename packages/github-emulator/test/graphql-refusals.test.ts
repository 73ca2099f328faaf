import { describe, expect, it } from 'vitest'
import { inWidgets, restId, startWorld } from './support/graphql-world.ts'

describe("a query that GitHub's schema does not allow", () => {
  it("gets GitHub's error for an unknown field, without data, and is remembered", async () => {
    const { ask, emulator } = await startWorld()
    const response = await ask('query Look { viewer { nickname } }')
    expect(response).toEqual({
      status: 200,
      body: {
        errors: [
          {
            path: ['query Look', 'viewer', 'nickname'],
            extensions: { code: 'undefinedField', typeName: 'User', fieldName: 'nickname' },
            locations: [{ line: 1, column: 23 }],
            message: "Field 'nickname' doesn't exist on type 'User'",
          },
        ],
      },
    })
    expect(emulator.violations.map(({ message }) => message)).toEqual([
      "POST /graphql: Field 'nickname' doesn't exist on type 'User'",
    ])
  })

  it.each([
    {
      name: 'an unknown argument',
      query: inWidgets('issue(number: 1, state: OPEN) { id }'),
      message: "Field 'issue' doesn't accept argument 'state'",
      code: 'argumentNotAccepted',
    },
    {
      name: 'a missing argument',
      query: inWidgets('issue { id }'),
      message: "Field 'issue' is missing required arguments: number",
      code: 'missingRequiredArguments',
    },
  ])('gets its code for $name', async ({ query, message, code }) => {
    const { ask } = await startWorld()
    const { body } = await ask(query)
    expect(body.errors).toEqual([expect.objectContaining({ message, extensions: expect.objectContaining({ code }) })])
  })

  it.each([
    {
      name: 'a wrong type',
      query: 'query($n: String!) { repository(owner: "acme", name: $n) { issue(number: $n) { id } } }',
    },
    {
      name: 'a missing variable',
      query: 'query($n: Int!) { repository(owner: "acme", name: "widgets") { issue(number: $n) { id } } }',
    },
    { name: 'a syntax error', query: '{ viewer { login }' },
  ])('gets errors and no data for $name', async ({ query }) => {
    const { ask, emulator } = await startWorld()
    const { status, body } = await ask(query)
    expect([status, Object.keys(body)]).toEqual([200, ['errors']])
    expect(emulator.violations).toHaveLength(1)
  })

  it('is not one that asks issues and pull requests for a field of the same name and another type', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets('issueOrPullRequest(number: 3) { ... on Issue { state } ... on PullRequest { state } }'),
    )
    expect(body).toEqual({ data: { repository: { issueOrPullRequest: { state: 'OPEN' } } } })
    expect(emulator.violations).toEqual([])
  })

  it('is remarked on when it reads a deprecated field, and still answered', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(inWidgets('pullRequest(number: 3) { databaseId }'))
    expect(body.errors).toBeUndefined()
    expect(emulator.violations.map(({ message }) => message)).toEqual([
      expect.stringContaining('The field PullRequest.databaseId is deprecated.'),
    ])
  })
})

describe('what the emulator cannot answer', () => {
  it('is an error and a violation for a field, never null alone', async () => {
    const { ask, emulator } = await startWorld()
    const message = 'The emulator does not implement Issue.bodyHTML (HTML) yet. Add it below src/graphql.'
    const { body } = await ask(inWidgets('issue(number: 1) { bodyHTML }'))
    expect(body.errors).toEqual([
      { path: ['repository', 'issue', 'bodyHTML'], locations: [{ line: 1, column: 67 }], message },
    ])
    expect(emulator.violations.map((violation) => violation.message)).toEqual([
      `POST /graphql: ${message} (at repository.issue.bodyHTML)`,
    ])
  })

  it('is an error for an argument that no resolver reads, also inside a variable', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      `query($by: IssueFilters) { repository(owner: "acme", name: "widgets") { issues(first: 1, filterBy: $by) { totalCount } } }`,
      { by: { mentioned: 'lena', states: ['OPEN'] } },
    )
    expect(body.errors?.map(({ message }) => message)).toEqual([
      'The emulator does not implement Repository.issues.filterBy(mentioned:) yet. Read it below src/graphql.',
    ])
    expect(emulator.violations).toHaveLength(1)
  })
})

describe('what is not there', () => {
  it.each([
    {
      name: 'repository',
      query: '{ repository(owner: "acme", name: "nope") { id } }',
      path: ['repository'],
      message: "Could not resolve to a Repository with the name 'acme/nope'.",
    },
    {
      name: 'issue',
      query: inWidgets('issue(number: 3) { id }'),
      path: ['repository', 'issue'],
      message: 'Could not resolve to an Issue with the number of 3.',
    },
    {
      name: 'pull request',
      query: inWidgets('pullRequest(number: 1) { id }'),
      path: ['repository', 'pullRequest'],
      message: 'Could not resolve to a PullRequest with the number of 1.',
    },
    {
      name: 'thread',
      query: inWidgets('issueOrPullRequest(number: 99) { __typename }'),
      path: ['repository', 'issueOrPullRequest'],
      message: 'Could not resolve to an issue or pull request with the number of 99.',
    },
    {
      name: 'node',
      query: '{ node(id: "I_nope") { id } }',
      path: ['node'],
      message: "Could not resolve to a node with the global id of 'I_nope'.",
    },
    {
      name: 'user',
      query: '{ user(login: "nobody") { id } }',
      path: ['user'],
      message: "Could not resolve to a User with the login of 'nobody'.",
    },
    {
      name: 'organization',
      query: '{ organization(login: "ada") { id } }',
      path: ['organization'],
      message: "Could not resolve to an Organization with the login of 'ada'.",
    },
  ])("is NOT_FOUND in GitHub's words: $name", async ({ query, path, message }) => {
    const { ask, emulator } = await startWorld()
    const { status, body } = await ask(query)
    expect(status).toBe(200)
    expect(body.errors).toEqual([{ type: 'NOT_FOUND', path, locations: [expect.anything()], message }])
    expect(emulator.violations).toEqual([])
  })

  it('is null without an error where GitHub makes no fuss: label, ref, file, release', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets(
        'label(name: "x") { id } ref(qualifiedName: "x") { id } object(expression: "HEAD:x") { id } release(tagName: "x") { id }',
      ),
    )
    expect(body).toEqual({ data: { repository: { label: null, ref: null, object: null, release: null } } })
  })

  it('spoils no other node of the same list', async () => {
    const world = await startWorld()
    const ids = ['I_nope', await restId(world, '/repos/acme/widgets/issues/1')]
    const { body } = await world.ask('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { number } } }', { ids })
    expect(body.data).toEqual({ nodes: [null, { number: 1 }] })
    expect(body.errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND', path: ['nodes', 0] })])
  })

  it('cannot be asked for by more than 100 ids at once', async () => {
    const { ask } = await startWorld()
    const ids = Array.from({ length: 101 }, (_, index) => `I_${index}`)
    const { body } = await ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(body.errors?.[0]).toEqual(
      expect.objectContaining({
        type: 'ARGUMENT_LIMIT',
        message: 'You may not provide more than 100 node ids; you provided 101.',
      }),
    )
  })
})
