import { describe, expect, it } from 'vitest'
import { startWorld } from './support/graphql-world.ts'

describe('a page of the web site', () => {
  it('leads to what it shows', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(`{
      issue: resource(url: "https://github.com/acme/widgets/issues/1") { __typename ... on Issue { number } }
      release: resource(url: "https://github.com/acme/widgets/releases/tag/v0.1.0") { ... on Release { tagName } }
      elsewhere: resource(url: "https://example.org/acme/widgets") { __typename }
    }`)
    expect(body.data).toEqual({
      issue: { __typename: 'Issue', number: 1 },
      release: { tagName: 'v0.1.0' },
      elsewhere: null,
    })
  })
})

describe('a search', () => {
  it('finds issues and pull requests and sorts as the query says', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      '{ search(type: ISSUE, first: 5, query: "repo:acme/widgets is:open fix sort:created-asc") { issueCount nodes { ... on PullRequest { number } } } }',
    )
    expect(body.data).toEqual({ search: { issueCount: 2, nodes: [{ number: 3 }, { number: 4 }] } })
    expect(emulator.violations).toEqual([])
  })

  it('is refused for people who cannot be searched', async () => {
    const { ask } = await startWorld()
    const { body } = await ask('{ search(type: ISSUE, first: 1, query: "author:nobody-at-all") { issueCount } }')
    expect(body.errors).toEqual([
      expect.objectContaining({
        type: 'UNPROCESSABLE',
        message:
          'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.',
      }),
    ])
  })
})
