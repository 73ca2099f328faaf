import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld } from './support/graphql-world.ts'

const HISTORY = {
  scenario: {
    repositories: [
      {
        name: 'acme/widgets',
        commits: [
          { message: 'One', author: { name: 'Ada', email: 'ada@x.org', login: 'ada' } },
          {
            message: 'Two (#7)\n\nThe second.',
            author: { name: 'Bo', email: 'bo@x.org' },
            verified: true,
            pullRequest: 7,
          },
        ],
        pullRequests: [
          { number: 7, title: 'Two', author: 'bo', state: 'closed' as const, merged: true, mergedBy: 'ada' },
        ],
        releases: [
          { tag: 'v1', name: 'One', publishedAt: '2026-01-01T00:00:00Z' },
          { tag: 'v2', prerelease: true, publishedAt: '2026-02-01T00:00:00Z' },
          { tag: 'v3', draft: true },
        ],
      },
    ],
  },
}

describe('a file', () => {
  it('is read from a branch by expression, and a folder lists its entries', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets(`
        main: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary } }
        next: object(expression: "next:README.md") { ... on Blob { text } }
        docs: object(expression: "main:docs") { ... on Tree { entries { name type object { ... on Blob { text } } } } }
      `),
    )
    expect(body).toEqual({
      data: {
        repository: {
          main: { text: '# Widgets\n', byteSize: 10, isBinary: false },
          next: { text: '# Widgets, next\n' },
          docs: { entries: [{ name: 'guide.md', type: 'blob', object: { text: 'Read me\n' } }] },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })
})

describe('a commit', () => {
  it('tells its author, signature and the pull request that brought it', async () => {
    const { ask, emulator } = await startWorld(HISTORY)
    const { body } = await ask(
      inWidgets(`defaultBranchRef { name target { ... on Commit { history(first: 2) { totalCount nodes {
        message messageHeadline messageBody author { name email user { login } } signature { isValid state }
        associatedPullRequests(first: 5) { nodes { number state mergedBy { login } } }
      } } } } }`),
    )
    expect(body).toEqual({
      data: {
        repository: {
          defaultBranchRef: {
            name: 'main',
            target: {
              history: {
                totalCount: expect.any(Number),
                nodes: [
                  {
                    message: 'Two (#7)\n\nThe second.',
                    messageHeadline: 'Two (#7)',
                    messageBody: 'The second.',
                    author: { name: 'Bo', email: 'bo@x.org', user: null },
                    signature: { isValid: true, state: 'VALID' },
                    associatedPullRequests: { nodes: [{ number: 7, state: 'MERGED', mergedBy: { login: 'ada' } }] },
                  },
                  {
                    message: 'One',
                    messageHeadline: 'One',
                    messageBody: '',
                    author: { name: 'Ada', email: 'ada@x.org', user: { login: 'ada' } },
                    signature: null,
                    associatedPullRequests: { nodes: [] },
                  },
                ],
              },
            },
          },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('is found by its node id, which is that of REST', async () => {
    const { ask, rest } = await startWorld(HISTORY)
    const commit = await rest<{ node_id: string; sha: string }>('GET', '/repos/acme/widgets/commits/main')
    const { node_id: id, sha } = commit.body
    const { body } = await ask(
      'query($id: ID!) { node(id: $id) { __typename ... on Commit { oid repository { nameWithOwner } } } }',
      { id },
    )
    expect(body.data).toEqual({
      node: { __typename: 'Commit', oid: sha, repository: { nameWithOwner: 'acme/widgets' } },
    })
  })
})

describe('a comparison', () => {
  it('lists what the head has and the base has not, oldest first, beyond the 250 of REST', async () => {
    const commits = Array.from({ length: 260 }, (_, index) => ({ message: `Step ${index + 1}` }))
    const { ask, rest } = await startWorld({
      scenario: {
        repositories: [
          { name: 'acme/widgets', pullRequests: [{ number: 1, title: 'Long', author: 'grace', commits }] },
        ],
      },
    })
    const { body: pull } = await rest<{ head: { sha: string } }>('GET', '/repos/acme/widgets/pulls/1')
    const { body } = await ask(
      inWidgets(`ref(qualifiedName: "refs/heads/main") { compare(headRef: "${pull.head.sha}") {
        status aheadBy behindBy first: commits(first: 1) { totalCount nodes { message } } last: commits(last: 1) { nodes { message } }
      } }`),
    )
    expect(body.data).toEqual({
      repository: {
        ref: {
          compare: {
            status: 'AHEAD',
            aheadBy: 260,
            behindBy: 0,
            first: { totalCount: 260, nodes: [{ message: 'Step 1' }] },
            last: { nodes: [{ message: 'Step 260' }] },
          },
        },
      },
    })
  })
})

describe('a release', () => {
  it('is found by tag, newest first in lists, and the latest is neither a prerelease nor a draft', async () => {
    const { ask, emulator } = await startWorld(HISTORY)
    const { body } = await ask(
      inWidgets(`
        release(tagName: "v2") { tagName isPrerelease url }
        latestRelease { tagName isLatest tagCommit { message } }
        releases(first: 5) { totalCount nodes { tagName isDraft } }
      `),
    )
    expect(body.data).toEqual({
      repository: {
        release: {
          tagName: 'v2',
          isPrerelease: true,
          url: 'https://github.com/acme/widgets/releases/tag/v2',
        },
        latestRelease: { tagName: 'v1', isLatest: true, tagCommit: { message: 'Two (#7)\n\nThe second.' } },
        releases: {
          totalCount: 3,
          nodes: [
            { tagName: 'v3', isDraft: true },
            { tagName: 'v2', isDraft: false },
            { tagName: 'v1', isDraft: false },
          ],
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('that is a draft is hidden from those who may not write', async () => {
    const { ask } = await startWorld({ ...HISTORY, permissions: { contents: 'read' } })
    const { body } = await ask(inWidgets('releases(first: 5) { totalCount } release(tagName: "v3") { id }'))
    expect(body.data).toEqual({ repository: { releases: { totalCount: 2 }, release: null } })
  })
})
