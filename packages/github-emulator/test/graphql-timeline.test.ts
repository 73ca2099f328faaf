import { describe, expect, it } from 'vitest'
import { accountOf } from '../src/state/accounts.ts'
import { deleteComment } from '../src/state/comments.ts'
import { requestReviewers } from '../src/state/review-requests.ts'
import { connect, crossReference, disconnect, markDuplicate, unmarkDuplicate } from '../src/state/links.ts'
import { pullRequestOf, repositoryOf, threadOf } from '../src/state/repositories.ts'
import type { Json } from './support/asking.ts'
import { inWidgets, startWorld } from './support/graphql-world.ts'

const withReviewer = (requestedReviewer: unknown) => ({
  repository: { pullRequest: { timelineItems: { nodes: [{ requestedReviewer }] } } },
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
    const link = { pullRequest: 3, issue: 2, actor: null }
    connect(emulator.state, repository, link)
    const closing = 'closingIssuesReferences(first: 5) { nodes { number } }'
    const linked = await ask(inWidgets(`pullRequest(number: 3) { ${closing} }`))
    disconnect(emulator.state, repository, link)
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

  it('tells of a pull request that mentions an issue, and whether it will close it', async () => {
    const { ask, emulator } = await startWorld()
    const repository = repositoryOf(emulator.state, 'acme', 'widgets')
    crossReference(emulator.state, repository, { from: 3, to: 1, actor: null })
    crossReference(emulator.state, repository, { from: 3, to: 2, actor: null })
    const mention =
      'timelineItems(last: 1, itemTypes: [CROSS_REFERENCED_EVENT]) { nodes { ... on CrossReferencedEvent { willCloseTarget source { ... on PullRequest { number } } } } }'
    const { body } = await ask(
      inWidgets(`first: issue(number: 1) { ${mention} } second: issue(number: 2) { ${mention} }`),
    )
    expect(body.data).toEqual({
      repository: {
        first: { timelineItems: { nodes: [{ willCloseTarget: true, source: { number: 3 } }] } },
        second: { timelineItems: { nodes: [{ willCloseTarget: false, source: { number: 3 } }] } },
      },
    })
  })

  it('tells who deleted a comment of whom, which REST does not', async () => {
    const { ask, rest, emulator } = await startWorld()
    const { comments } = threadOf(repositoryOf(emulator.state, 'acme', 'widgets'), 1)
    for (const comment of comments.filter(({ author }) => author?.login === 'lena'))
      deleteComment(emulator.state, comment, accountOf(emulator.state, 'omar'))
    const { body } = await ask(
      inWidgets(`issue(number: 1) { timelineItems(last: 5, itemTypes: [COMMENT_DELETED_EVENT]) { nodes {
        __typename ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } }
      } } }`),
    )
    expect(body.data).toEqual({
      repository: {
        issue: {
          timelineItems: {
            nodes: [
              {
                __typename: 'CommentDeletedEvent',
                actor: { login: 'omar' },
                deletedCommentAuthor: { login: 'lena' },
              },
            ],
          },
        },
      },
    })
    const { body: listed } = await rest<{ event: string }[]>('GET', '/repos/acme/widgets/issues/1/timeline')
    expect(listed.map(({ event }) => event)).toEqual(['labeled', 'commented'])
  })

  it('hides who deleted a comment from accounts without write access', async () => {
    const { ask, emulator } = await startWorld()
    const { comments } = threadOf(repositoryOf(emulator.state, 'acme', 'widgets'), 1)
    for (const comment of comments.filter(({ author }) => author?.login === 'lena'))
      deleteComment(emulator.state, comment, accountOf(emulator.state, 'omar'))
    const deleter = async (token: string): Promise<unknown> => {
      const { body } = await ask<Json>(
        inWidgets(`issue(number: 1) { timelineItems(last: 1, itemTypes: [COMMENT_DELETED_EVENT]) { nodes {
          ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } }
        } } }`),
        {},
        token,
      )
      return body.data.repository.issue.timelineItems.nodes
    }
    const deletedCommentAuthor = { login: 'lena' }
    const reader = emulator.issueToken({ permissions: { issues: 'read' } })
    const writer = emulator.issueToken({ permissions: { issues: 'write' } })
    expect([
      await deleter(emulator.issueToken({ login: 'ada' })),
      await deleter(emulator.issueToken({ login: 'lena' })),
      await deleter(reader),
      await deleter(writer),
    ]).toEqual([
      [{ actor: null, deletedCommentAuthor }],
      [{ actor: { login: 'omar' }, deletedCommentAuthor }],
      [{ actor: null, deletedCommentAuthor }],
      [{ actor: { login: 'omar' }, deletedCommentAuthor }],
    ])
  })

  it('hides a team that was asked for a review from a token that may not see it, and says so', async () => {
    const { ask, emulator } = await startWorld()
    const team = emulator.state.organizations.get('acme')?.teams.get('core')
    const request = { people: [], teams: team ? [team] : [], actor: accountOf(emulator.state, 'lena') }
    requestReviewers(emulator.state, pullRequestOf(repositoryOf(emulator.state, 'acme', 'widgets'), 3), request)
    const query = inWidgets(`pullRequest(number: 3) { timelineItems(last: 1, itemTypes: [REVIEW_REQUESTED_EVENT]) {
      nodes { ... on ReviewRequestedEvent { requestedReviewer { ... on Team { slug } } } }
    } }`)
    const hidden = await ask(query)
    expect(hidden.body.data).toEqual(withReviewer(null))
    expect(hidden.body.errors).toMatchObject([
      { type: 'FORBIDDEN', path: expect.arrayContaining(['requestedReviewer']) },
    ])
    const seen = await ask(query, {}, emulator.issueToken({ login: 'lena' }))
    expect(seen.body).toEqual({ data: withReviewer({ slug: 'core' }) })
  })
})
