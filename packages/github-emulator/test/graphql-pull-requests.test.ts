import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld } from './support/graphql-world.ts'

describe('a pull request', () => {
  it('tells its branches, its size and its files', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets(`pullRequest(number: 3) {
        state isDraft merged mergedAt mergeable isCrossRepository baseRefName headRefName
        headRepository { nameWithOwner } additions deletions changedFiles
        files(first: 5) { nodes { path changeType additions } }
        commits(first: 5) { totalCount nodes { commit { messageHeadline messageBody author { email user { login } } } } }
        reviews(first: 5) { nodes { state author { login } body } }
      }`),
    )
    expect(body.data).toEqual({
      repository: {
        pullRequest: {
          state: 'OPEN',
          isDraft: false,
          merged: false,
          mergedAt: null,
          mergeable: 'MERGEABLE',
          isCrossRepository: true,
          baseRefName: 'main',
          headRefName: 'fix',
          headRepository: { nameWithOwner: 'grace/widgets' },
          additions: 12,
          deletions: 0,
          changedFiles: 1,
          files: { nodes: [{ path: 'src/button.ts', changeType: 'ADDED', additions: 12 }] },
          commits: {
            totalCount: 1,
            nodes: [
              {
                commit: {
                  messageHeadline: 'Fix the button',
                  messageBody: 'It was loose.',
                  author: { email: 'g@x.org', user: { login: 'grace' } },
                },
              },
            ],
          },
          reviews: { nodes: [{ state: 'APPROVED', author: { login: 'lena' }, body: 'Good' }] },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('closes issues only when it goes into the default branch', async () => {
    const { ask } = await startWorld()
    const references = 'closingIssuesReferences(first: 5) { totalCount nodes { number repository { nameWithOwner } } }'
    const { body } = await ask(
      inWidgets(`toMain: pullRequest(number: 3) { ${references} } toNext: pullRequest(number: 4) { ${references} }`),
    )
    expect(body.data).toEqual({
      repository: {
        toMain: {
          closingIssuesReferences: {
            totalCount: 1,
            nodes: [{ number: 1, repository: { nameWithOwner: 'acme/widgets' } }],
          },
        },
        toNext: { closingIssuesReferences: { totalCount: 0, nodes: [] } },
      },
    })
  })

  it("shows among an issue's closing pull requests once merged only to those who ask for closed ones", async () => {
    const { ask, rest } = await startWorld()
    await rest('PUT', '/repos/acme/widgets/pulls/3/merge', {})
    const { body } = await ask(
      inWidgets(`issue(number: 1) {
        open: closedByPullRequestsReferences(first: 5) { nodes { number } }
        all: closedByPullRequestsReferences(first: 5, includeClosedPrs: true) { nodes { number state mergeCommit { message } } }
      }`),
    )
    expect(body.data).toEqual({
      repository: {
        issue: {
          open: { nodes: [{ number: 4 }] },
          all: {
            nodes: [
              {
                number: 3,
                state: 'MERGED',
                mergeCommit: { message: 'Merge pull request #3 from grace/fix\n\nFix the button' },
              },
              { number: 4, state: 'OPEN', mergeCommit: null },
            ],
          },
        },
      },
    })
  })

  it('ends at 250 commits, along cursors too, and tells how many there are', async () => {
    const commits = Array.from({ length: 260 }, (_, index) => ({ message: `Step ${index + 1}` }))
    const { ask } = await startWorld({
      scenario: {
        repositories: [
          { name: 'acme/widgets', pullRequests: [{ number: 1, title: 'Long', author: 'grace', commits }] },
        ],
      },
    })
    const { body } = await ask(
      inWidgets('pullRequest(number: 1) { commits(last: 1) { totalCount nodes { commit { message } } } }'),
    )
    expect(body.data).toEqual({
      repository: { pullRequest: { commits: { totalCount: 260, nodes: [{ commit: { message: 'Step 250' } }] } } },
    })
  })
})
