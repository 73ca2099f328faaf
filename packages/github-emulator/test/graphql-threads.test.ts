import { describe, expect, it } from 'vitest'
import { connect, disconnect, markDuplicate, unmarkDuplicate } from '../src/state/links.ts'
import type { PullRequest } from '../src/state/model.ts'
import { repositoryOf, threadOf } from '../src/state/repositories.ts'
import { inWidgets, startWorld } from './graphql-world.ts'

describe('an issue', () => {
  it('tells who wrote it, what it says and how it stands', async () => {
    const { ask, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets(`issue(number: 1) {
        number title body url state stateReason locked activeLockReason createdAt closedAt closed
        author { __typename login url } authorAssociation viewerDidAuthor
        labels(first: 5) { nodes { name color description url } } assignees(first: 5) { totalCount }
        participants(first: 5) { nodes { login } }
      }`),
    )
    expect(body).toEqual({
      data: {
        repository: {
          issue: {
            number: 1,
            title: 'It breaks',
            body: 'When I press it',
            url: 'https://github.com/acme/widgets/issues/1',
            state: 'OPEN',
            stateReason: null,
            locked: false,
            activeLockReason: null,
            createdAt: '2026-11-22T12:00:00Z',
            closedAt: null,
            closed: false,
            author: { __typename: 'User', login: 'ada', url: 'https://github.com/ada' },
            authorAssociation: 'NONE',
            viewerDidAuthor: false,
            labels: {
              nodes: [
                {
                  name: 'bug',
                  color: 'd73a4a',
                  description: 'Does not work',
                  url: 'https://github.com/acme/widgets/labels/bug',
                },
              ],
            },
            assignees: { totalCount: 0 },
            participants: { nodes: [{ login: 'ada' }, { login: 'lena' }] },
          },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('has comments whose ids are those of REST, and no author where the account is gone', async () => {
    const { ask, rest, emulator } = await startWorld()
    const { body } = await ask(
      inWidgets(`issue(number: 1) { comments(last: 100) { totalCount nodes {
        databaseId id body url viewerDidAuthor isMinimized minimizedReason author { login } authorAssociation
      } } }`),
    )
    const overRest = (await rest('GET', '/repos/acme/widgets/issues/1/comments')).body as {
      id: number
      node_id: string
    }[]
    const [first, second] = overRest
    const visible = { viewerDidAuthor: false, isMinimized: false, minimizedReason: null }
    expect(body.data).toEqual({
      repository: {
        issue: {
          comments: {
            totalCount: 2,
            nodes: [
              {
                databaseId: first?.id,
                id: first?.node_id,
                body: 'Which button?',
                url: `https://github.com/acme/widgets/issues/1#issuecomment-${first?.id}`,
                ...visible,
                author: { login: 'lena' },
                authorAssociation: 'MEMBER',
              },
              {
                databaseId: second?.id,
                id: second?.node_id,
                body: 'The red one',
                url: `https://github.com/acme/widgets/issues/1#issuecomment-${second?.id}`,
                ...visible,
                author: null,
                authorAssociation: 'NONE',
              },
            ],
          },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('closed as a duplicate says so only to those who ask for it', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets('issue(number: 2) { state plain: stateReason full: stateReason(enableDuplicate: true) }'),
    )
    expect(body.data).toEqual({ repository: { issue: { state: 'CLOSED', plain: 'NOT_PLANNED', full: 'DUPLICATE' } } })
  })

  it('counts reactions by kind and lists them newest first when asked', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets(`issue(number: 1) {
        reactions(first: 10, content: THUMBS_UP, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount nodes { content user { login } } }
        reactionGroups { content reactors(first: 1) { totalCount } }
      }`),
    )
    const none = (content: string) => ({ content, reactors: { totalCount: 0 } })
    expect(body.data).toEqual({
      repository: {
        issue: {
          reactions: {
            totalCount: 2,
            nodes: [
              { content: 'THUMBS_UP', user: { login: 'cy' } },
              { content: 'THUMBS_UP', user: { login: 'bo' } },
            ],
          },
          reactionGroups: [
            { content: 'THUMBS_UP', reactors: { totalCount: 2 } },
            ...['THUMBS_DOWN', 'LAUGH', 'HOORAY', 'CONFUSED', 'HEART', 'ROCKET', 'EYES'].map(none),
          ],
        },
      },
    })
  })

  it('is found by author, label and state', async () => {
    const { ask } = await startWorld()
    const { body } = await ask(
      inWidgets(`
        byAuthor: issues(first: 5, filterBy: { createdBy: "ADA" }) { nodes { number } }
        byLabel: issues(first: 5, labels: ["BUG"]) { nodes { number } }
        closed: issues(first: 5, states: [CLOSED]) { nodes { number } }
        newest: issues(first: 1, orderBy: { field: CREATED_AT, direction: DESC }) { totalCount }
      `),
    )
    expect(body.data).toEqual({
      repository: {
        byAuthor: { nodes: [{ number: 1 }] },
        byLabel: { nodes: [{ number: 1 }] },
        closed: { nodes: [{ number: 2 }] },
        newest: { totalCount: 2 },
      },
    })
  })
})

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
          headRefName: 'mend',
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
                  messageHeadline: 'Mend the button',
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
                mergeCommit: { message: 'Merge pull request #3 from grace/mend\n\nMend the button' },
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

describe('a timeline', () => {
  it('lists labels, closing and reopening in their order, and only what is asked for', async () => {
    const { ask, rest } = await startWorld()
    await rest('POST', '/repos/acme/widgets/issues/1/labels', { labels: ['released'] })
    await rest('DELETE', '/repos/acme/widgets/issues/1/labels/bug')
    await rest('PATCH', '/repos/acme/widgets/issues/1', { state: 'closed', state_reason: 'not_planned' })
    await rest('PATCH', '/repos/acme/widgets/issues/1', { state: 'open' })
    const { body } = await ask(
      inWidgets(`issue(number: 1) { timelineItems(last: 4, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT]) {
        totalCount
        nodes {
          __typename
          ... on LabeledEvent { actor { login } label { name } }
          ... on UnlabeledEvent { label { name } }
          ... on ClosedEvent { stateReason closer { __typename } }
        }
      } }`),
    )
    expect(body.data).toEqual({
      repository: {
        issue: {
          timelineItems: {
            totalCount: 5,
            nodes: [
              { __typename: 'LabeledEvent', actor: { login: 'github-actions' }, label: { name: 'released' } },
              { __typename: 'UnlabeledEvent', label: { name: 'bug' } },
              { __typename: 'ClosedEvent', stateReason: 'NOT_PLANNED', closer: null },
              { __typename: 'ReopenedEvent' },
            ],
          },
        },
      },
    })
  })

  it('tells of duplicates which is which, and when the mark was taken back', async () => {
    const { ask, emulator } = await startWorld()
    const repository = repositoryOf(emulator.state, 'acme', 'widgets')
    const pair = { duplicate: threadOf(repository, 2), canonical: threadOf(repository, 1), actor: null }
    markDuplicate(emulator.state, pair)
    unmarkDuplicate(emulator.state, pair)
    const { body } = await ask(
      inWidgets(`issue(number: 1) { timelineItems(last: 5, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) { nodes {
        __typename
        ... on MarkedAsDuplicateEvent { isCrossRepository canonical { ... on Issue { number } } duplicate { ... on Issue { number } } }
      } } }`),
    )
    expect(body.data).toEqual({
      repository: {
        issue: {
          timelineItems: {
            nodes: [
              {
                __typename: 'MarkedAsDuplicateEvent',
                isCrossRepository: false,
                canonical: { number: 1 },
                duplicate: { number: 2 },
              },
              { __typename: 'UnmarkedAsDuplicateEvent' },
            ],
          },
        },
      },
    })
  })

  it('tells of issues linked and unlinked by hand, which also counts as closing', async () => {
    const { ask, emulator } = await startWorld()
    const repository = repositoryOf(emulator.state, 'acme', 'widgets')
    const link = { pullRequest: threadOf(repository, 3) as PullRequest, issue: threadOf(repository, 2), actor: null }
    connect(emulator.state, link)
    const closing = 'closingIssuesReferences(first: 5) { nodes { number } }'
    const linked = await ask(inWidgets(`pullRequest(number: 3) { ${closing} }`))
    disconnect(emulator.state, link)
    const { body } = await ask(
      inWidgets(`pullRequest(number: 3) { ${closing} timelineItems(last: 5, itemTypes: [CONNECTED_EVENT, DISCONNECTED_EVENT]) { nodes {
        ... on ConnectedEvent { subject { ... on Issue { number } } } ... on DisconnectedEvent { subject { ... on Issue { number } } }
      } } }`),
    )
    expect(linked.body.data).toEqual({
      repository: { pullRequest: { closingIssuesReferences: { nodes: [{ number: 1 }, { number: 2 }] } } },
    })
    expect(body.data).toEqual({
      repository: {
        pullRequest: {
          closingIssuesReferences: { nodes: [{ number: 1 }] },
          timelineItems: { nodes: [{ subject: { number: 2 } }, { subject: { number: 2 } }] },
        },
      },
    })
  })
})
