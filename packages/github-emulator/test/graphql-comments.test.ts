import { describe, expect, it } from 'vitest'
import { restId, startWorld } from './support/graphql-world.ts'

describe('addComment', () => {
  it('writes what REST then lists, as ours', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const id = await restId(world, '/repos/acme/widgets/issues/1')
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
    const id = await restId(world, '/repos/acme/widgets/issues/1')
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
    const id = await restId(world, '/repos/acme/widgets/issues/1')
    const { body } = await world.ask(
      'mutation($id: ID!, $body: String!) { addComment(input: { subjectId: $id, body: $body }) { clientMutationId } }',
      { id, body: 'x'.repeat(262_145) },
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
    const path = '/repos/acme/widgets/issues/1/comments'
    const written = (await rest<{ id: number; node_id: string }>('POST', path, { body: 'old' })).body
    const { id: databaseId, node_id: id } = written
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
