import { describe, expect, it } from 'vitest'
import { inWidgets, restId, startWorld } from './support/graphql-world.ts'

describe('a lock', () => {
  it('that GraphQL sets is the one that REST shows, and is taken off again', async () => {
    const world = await startWorld()
    const { ask, rest, emulator } = world
    const id = await restId(world, '/repos/acme/widgets/issues/1')
    await ask(
      'mutation($id: ID!) { lockLockable(input: { lockableId: $id, lockReason: TOO_HEATED }) { actor { login } } }',
      { id },
    )
    const locked = (await rest('GET', '/repos/acme/widgets/issues/1')).body
    await ask('mutation($id: ID!) { unlockLockable(input: { lockableId: $id }) { actor { login } } }', { id })
    const unlocked = (await rest('GET', '/repos/acme/widgets/issues/1')).body
    expect(locked).toEqual(expect.objectContaining({ locked: true, active_lock_reason: 'too heated' }))
    expect(unlocked).toEqual(expect.objectContaining({ locked: false, active_lock_reason: null }))
    expect(emulator.violations).toEqual([])
  })

  it('that REST sets is the one that GraphQL shows, also in the timeline', async () => {
    const { ask, rest, emulator } = await startWorld()
    await rest('PUT', '/repos/acme/widgets/issues/1/lock', { lock_reason: 'off-topic' })
    const { body } = await ask(
      inWidgets(`issue(number: 1) { locked activeLockReason
        timelineItems(last: 5, itemTypes: [LOCKED_EVENT]) { nodes { ... on LockedEvent { lockReason actor { login } } } }
      }`),
    )
    expect(body.data).toEqual({
      repository: {
        issue: {
          locked: true,
          activeLockReason: 'OFF_TOPIC',
          timelineItems: { nodes: [{ lockReason: 'OFF_TOPIC', actor: { login: 'github-actions' } }] },
        },
      },
    })
    expect(emulator.violations).toEqual([])
  })

  it('keeps comments off a discussion, too', async () => {
    const { ask, emulator } = await startWorld({
      scenario: {
        repositories: [
          {
            name: 'acme/widgets',
            discussions: [{ number: 5, title: 'Shut', author: 'ada', category: 'Ideas', locked: true }],
          },
        ],
      },
    })
    const { body: found } = await ask<{ repository: { discussion: { id: string } } }>(
      inWidgets('discussion(number: 5) { id locked }'),
    )
    const { body } = await ask(
      'mutation($id: ID!) { addDiscussionComment(input: { discussionId: $id, body: "x" }) { clientMutationId } }',
      { id: found.data?.repository.discussion.id },
    )
    expect(body.errors).toEqual([expect.objectContaining({ type: 'FORBIDDEN', path: ['addDiscussionComment'] })])
    expect(emulator.violations).toEqual([])
  })
})
