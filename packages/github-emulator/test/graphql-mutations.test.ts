import { describe, expect, it } from 'vitest'
import { inWidgets, startWorld, type World } from './graphql-world.ts'

/** The node id that REST gives for a path; the mutations below are given nothing else. */
async function idOf({ rest }: World, path: string): Promise<string> {
  const { body } = await rest('GET', `/repos/acme/widgets${path}`)
  return (body as { node_id: string }).node_id
}

async function accountId({ rest }: World, login: string): Promise<string> {
  const { body } = await rest('GET', `/users/${login}`)
  return (body as { node_id: string }).node_id
}

describe('addComment', () => {
  it('writes what REST then lists, as ours', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const id = await idOf(world, '/issues/1')
    const { body } = await ask(
      `mutation($id: ID!) { addComment(input: { subjectId: $id, body: "Shipped", clientMutationId: "7" }) {
        clientMutationId subject { id } commentEdge { node { body viewerDidAuthor author { __typename login } issue { number } } }
      } }`,
      { id },
    )
    expect(body).toEqual({
      data: {
        addComment: {
          clientMutationId: '7',
          subject: { id },
          commentEdge: {
            node: {
              body: 'Shipped',
              viewerDidAuthor: true,
              author: { __typename: 'Bot', login: 'github-actions' },
              issue: { number: 1 },
            },
          },
        },
      },
    })
    const comments = (await rest('GET', '/repos/acme/widgets/issues/1/comments')).body
    expect(comments).toEqual([
      expect.objectContaining({ body: 'Which button?' }),
      expect.objectContaining({ body: 'The red one' }),
      expect.objectContaining({ body: 'Shipped', user: expect.objectContaining({ login: 'github-actions[bot]' }) }),
    ])
    expect(emulator.writes).toEqual(['POST /graphql addComment'])
    expect(emulator.violations).toEqual([])
  })

  it('is refused on a locked thread, and what stands before and after it in the document is done', async () => {
    const world = await startWorld()
    const id = await idOf(world, '/issues/1')
    const { body } = await world.ask(
      `mutation($id: ID!) {
        first: addComment(input: { subjectId: $id, body: "one" }) { clientMutationId }
        lockLockable(input: { lockableId: $id, lockReason: TOO_HEATED }) { lockedRecord { locked activeLockReason } }
        second: addComment(input: { subjectId: $id, body: "two" }) { clientMutationId }
        unlockLockable(input: { lockableId: $id }) { unlockedRecord { locked activeLockReason } }
        third: addComment(input: { subjectId: $id, body: "three" }) { clientMutationId }
      }`,
      { id },
    )
    expect(body).toEqual({
      data: {
        first: { clientMutationId: null },
        lockLockable: { lockedRecord: { locked: true, activeLockReason: 'TOO_HEATED' } },
        second: null,
        unlockLockable: { unlockedRecord: { locked: false, activeLockReason: null } },
        third: { clientMutationId: null },
      },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['second'],
          locations: [{ line: 4, column: 9 }],
          message: 'Unable to create comment because issue is locked.',
        },
      ],
    })
    expect(world.emulator.repository('acme/widgets').issues?.[0]?.comments?.map((comment) => comment.body)).toEqual([
      'Which button?',
      'The red one',
      'one',
      'three',
    ])
    expect(world.emulator.violations).toEqual([])
  })

  it('is refused for a text that is too long, in the words of REST', async () => {
    const world = await startWorld()
    const id = await idOf(world, '/issues/1')
    const { body } = await world.ask(
      'mutation($id: ID!, $body: String!) { addComment(input: { subjectId: $id, body: $body }) { clientMutationId } }',
      { id, body: 'x'.repeat(65_537) },
    )
    expect(body.errors).toEqual([
      expect.objectContaining({ type: 'UNPROCESSABLE', message: 'Body is too long (maximum is 65536 characters)' }),
    ])
  })
})

describe('a comment written over REST', () => {
  it('is edited, hidden, shown again and deleted over GraphQL', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const { body: written } = await rest('POST', '/repos/acme/widgets/issues/1/comments', { body: 'old' })
    const { id: databaseId, node_id: id } = written as { id: number; node_id: string }
    const edit = await ask(
      'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "new" }) { issueComment { databaseId body } } }',
      { id },
    )
    const hide = await ask(
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) { minimizedComment { isMinimized minimizedReason } } }',
      { id },
    )
    const hidden = (await rest('GET', `/repos/acme/widgets/issues/comments/${databaseId}`)).body
    const show = await ask(
      'mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized minimizedReason } } }',
      { id },
    )
    await ask('mutation($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id })
    expect(edit.body.data).toEqual({ updateIssueComment: { issueComment: { databaseId, body: 'new' } } })
    expect(hide.body.data).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'off-topic' } },
    })
    expect(hidden).toEqual(expect.objectContaining({ body: 'new', minimized: { reason: 'off-topic' } }))
    expect(show.body.data).toEqual({
      unminimizeComment: { unminimizedComment: { isMinimized: false, minimizedReason: null } },
    })
    expect((await rest('GET', `/repos/acme/widgets/issues/comments/${databaseId}`)).status).toBe(404)
    expect(emulator.violations).toEqual([])
  })
})

describe('labels', () => {
  it('are added and removed by id, and REST sees it', async () => {
    const world = await startWorld()
    const variables = {
      id: await idOf(world, '/issues/1'),
      released: await idOf(world, '/labels/released'),
      bug: await idOf(world, '/labels/bug'),
    }
    const { body } = await world.ask(
      `mutation($id: ID!, $released: ID!, $bug: ID!) {
        addLabelsToLabelable(input: { labelableId: $id, labelIds: [$released] }) { labelable { ... on Issue { number } } }
        removeLabelsFromLabelable(input: { labelableId: $id, labelIds: [$bug] }) { labelable { labels(first: 5) { nodes { name } } } }
      }`,
      variables,
    )
    expect(body.data).toEqual({
      addLabelsToLabelable: { labelable: { number: 1 } },
      removeLabelsFromLabelable: { labelable: { labels: { nodes: [{ name: 'released' }] } } },
    })
    const onIssue = (await world.rest('GET', '/repos/acme/widgets/issues/1/labels')).body
    expect(onIssue).toEqual([expect.objectContaining({ name: 'released', node_id: variables.released })])
    expect(world.emulator.violations).toEqual([])
  })
})

describe('issues', () => {
  it('are opened with labels, assignees and a milestone', async () => {
    const world = await startWorld()
    const variables = {
      repository: await idOf(world, ''),
      bug: await idOf(world, '/labels/bug'),
      milestone: await idOf(world, '/milestones/1'),
      lena: await accountId(world, 'lena'),
    }
    const { body } = await world.ask(
      `mutation($repository: ID!, $bug: ID!, $milestone: ID!, $lena: ID!) { createIssue(input: {
        repositoryId: $repository, title: "New", body: "Text", labelIds: [$bug], assigneeIds: [$lena], milestoneId: $milestone
      }) { issue { number } } }`,
      variables,
    )
    expect(body.data).toEqual({ createIssue: { issue: { number: 6 } } })
    expect((await world.rest('GET', '/repos/acme/widgets/issues/6')).body).toEqual(
      expect.objectContaining({
        title: 'New',
        body: 'Text',
        labels: [expect.objectContaining({ name: 'bug' })],
        assignees: [expect.objectContaining({ login: 'lena' })],
        milestone: expect.objectContaining({ title: 'v1' }),
      }),
    )
    expect(world.emulator.violations).toEqual([])
  })

  it('are renamed, closed as a duplicate, and opened again', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const variables = { id: await idOf(world, '/issues/1'), other: await idOf(world, '/issues/2') }
    await ask(
      'mutation($id: ID!) { updateIssue(input: { id: $id, title: "Better", body: "Said" }) { issue { id } } }',
      variables,
    )
    const closing = await ask(
      `mutation($id: ID!, $other: ID!) { closeIssue(input: { issueId: $id, duplicateIssueId: $other }) { issue {
        state stateReason(enableDuplicate: true)
        timelineItems(last: 1, itemTypes: [MARKED_AS_DUPLICATE_EVENT]) { nodes { ... on MarkedAsDuplicateEvent { canonical { ... on Issue { number } } } } }
      } } }`,
      variables,
    )
    const closed = (await rest('GET', '/repos/acme/widgets/issues/1')).body
    await ask('mutation($id: ID!) { reopenIssue(input: { issueId: $id }) { issue { id } } }', variables)
    expect(closing.body.data).toEqual({
      closeIssue: {
        issue: {
          state: 'CLOSED',
          stateReason: 'DUPLICATE',
          timelineItems: { nodes: [{ canonical: { number: 2 } }] },
        },
      },
    })
    expect(closed).toEqual(
      expect.objectContaining({ title: 'Better', body: 'Said', state: 'closed', state_reason: 'duplicate' }),
    )
    expect((await rest('GET', '/repos/acme/widgets/issues/1')).body).toEqual(expect.objectContaining({ state: 'open' }))
    expect(emulator.violations).toEqual([])
  })
})

describe('people', () => {
  it('are assigned and asked for a review', async () => {
    const world = await startWorld()
    const variables = { pr: await idOf(world, '/pulls/3'), lena: await accountId(world, 'lena') }
    const { body } = await world.ask(
      `mutation($pr: ID!, $lena: ID!) {
        addAssigneesToAssignable(input: { assignableId: $pr, assigneeIds: [$lena] }) { assignable { assignees(first: 5) { nodes { login } } } }
        requestReviews(input: { pullRequestId: $pr, userIds: [$lena] }) { pullRequest { reviewRequests(first: 5) { nodes { requestedReviewer { ... on User { login } } } } } }
      }`,
      variables,
    )
    expect(body.data).toEqual({
      addAssigneesToAssignable: { assignable: { assignees: { nodes: [{ login: 'lena' }] } } },
      requestReviews: { pullRequest: { reviewRequests: { nodes: [{ requestedReviewer: { login: 'lena' } }] } } },
    })
    expect((await world.rest('GET', '/repos/acme/widgets/pulls/3/requested_reviewers')).body).toEqual({
      users: [expect.objectContaining({ login: 'lena' })],
      teams: [],
    })
    expect(world.emulator.violations).toEqual([])
  })
})

describe('reactions', () => {
  it('are added once and removed again, and REST sees it', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const id = await idOf(world, '/issues/1')
    const react =
      'addReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content user { login } } subject { id } }'
    const added = await ask(`mutation($id: ID!) { one: ${react} two: ${react} }`, { id })
    const listed = (await rest('GET', '/repos/acme/widgets/issues/1/reactions?content=rocket')).body
    const removed = await ask(
      'mutation($id: ID!) { removeReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content } } }',
      { id },
    )
    const again = await ask(
      'mutation($id: ID!) { removeReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content } } }',
      { id },
    )
    // An app's reaction has no user here: the field's type is User.
    const reaction = { reaction: { content: 'ROCKET', user: null }, subject: { id } }
    expect(added.body.data).toEqual({ one: reaction, two: reaction })
    expect(listed).toEqual([
      expect.objectContaining({ user: expect.objectContaining({ login: 'github-actions[bot]' }) }),
    ])
    expect(removed.body.data).toEqual({ removeReaction: { reaction: { content: 'ROCKET' } } })
    expect(again.body.errors).toEqual([expect.objectContaining({ type: 'NOT_FOUND' })])
    expect(emulator.violations).toEqual([])
  })
})

describe('discussions', () => {
  const DISCUSSION = inWidgets(
    'discussion(number: 5) { id title url category { name } author { login } comments(first: 5) { totalCount nodes { id body replies(first: 5) { nodes { body } } } } }',
  )

  it('get a comment, a reply, an edit and a deletion', async () => {
    const { ask, emulator } = await startWorld()
    const found = (await ask(DISCUSSION)).body.data as {
      repository: { discussion: { id: string; comments: { nodes: { id: string }[] } } }
    }
    const { id, comments } = found.repository.discussion
    const variables = { id, first: comments.nodes[0]?.id }
    const { body } = await ask(
      `mutation($id: ID!, $first: ID!) {
        addDiscussionComment(input: { discussionId: $id, body: "Shipped in v2" }) { comment { body viewerDidAuthor } }
        reply: addDiscussionComment(input: { discussionId: $id, replyToId: $first, body: "Yes" }) { comment { replyTo { id } } }
        updateDiscussionComment(input: { commentId: $first, body: "A green one" }) { comment { body } }
      }`,
      variables,
    )
    const after = await ask(DISCUSSION)
    await ask('mutation($first: ID!) { deleteDiscussionComment(input: { id: $first }) { comment { id } } }', variables)
    const end = await ask(DISCUSSION)
    expect(body.data).toEqual({
      addDiscussionComment: { comment: { body: 'Shipped in v2', viewerDidAuthor: true } },
      reply: { comment: { replyTo: { id: variables.first } } },
      updateDiscussionComment: { comment: { body: 'A green one' } },
    })
    expect(after.body.data).toEqual({
      repository: {
        discussion: expect.objectContaining({
          title: 'Ideas?',
          url: 'https://github.com/acme/widgets/discussions/5',
          category: { name: 'Ideas' },
          comments: {
            totalCount: 2,
            nodes: [
              expect.objectContaining({ body: 'A green one', replies: { nodes: [{ body: 'Yes' }] } }),
              expect.objectContaining({ body: 'Shipped in v2', replies: { nodes: [] } }),
            ],
          },
        }),
      },
    })
    expect(end.body.data).toEqual({
      repository: {
        discussion: expect.objectContaining({
          comments: { totalCount: 1, nodes: [expect.objectContaining({ body: 'Shipped in v2' })] },
        }),
      },
    })
    expect(emulator.violations).toEqual([])
  })
})
