import { describe } from 'vitest'
import { SIGNING_SECRET } from './support/action-case.ts'
import { runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { pullRequestEvent } from './support/world.ts'

const forked = [
  { name: 'triage', inputs: {}, conclusion: 'success', requests: 0 },
  { name: 'welcome', inputs: {}, conclusion: 'success', requests: 0 },
  // It reads, which the token may, and the verdict stands; what is asked for no more is what it would update.
  { name: 'dco-check', inputs: { comment: 'on-failure', 'check-run': 'true' }, conclusion: 'failure', requests: 2 },
]

describe('on pull_request from a fork', () => {
  it.concurrent.for(forked)(
    '$name knows that the token only reads before it asks, and says what to do',
    async ({ name, inputs, conclusion, requests }, { open, expect }) => {
      const world = await open({ permissions: 'read-all' })
      const event = await pullRequestEvent(world, 2, { name: 'pull_request' })
      const outcome = await runBundle(world, name, { event, inputs })
      expect(outcome.conclusion).toBe(conclusion)
      expect(world.emulator.requests).toHaveLength(requests)
      expect(world.emulator.writes).toEqual([])
      const notices = outcome.annotations.filter(({ level }) => level === 'notice')
      expect(notices).toEqual([expect.objectContaining({ message: expect.stringContaining('pull_request_target') })])
    },
  )

  it.concurrent('leaderboard-post knows that GitHub withholds the secret, and stays green', async ({
    open,
    expect,
  }) => {
    const world = await open()
    const event = await pullRequestEvent(world, 2, { name: 'pull_request' })
    const inputs = { 'webhook-url': world.receiver.url }
    const outcome = await runBundle(world, 'leaderboard-post', { event, inputs })
    expect(outcome).toMatchObject({ conclusion: 'success', outputs: { delivered: 'false', reason: 'no-secrets' } })
    expect(outcome.annotations).toEqual([expect.objectContaining({ level: 'notice' })])
    expect(world.receiver.received).toEqual([])
  })

  it.concurrent('leaderboard-post posts where the secret is there', async ({ open, expect }) => {
    const world = await open()
    const event = await pullRequestEvent(world, 2)
    const inputs = { 'webhook-url': world.receiver.url, 'webhook-secret': SIGNING_SECRET }
    const { outputs } = await runBundle(world, 'leaderboard-post', { event, inputs })
    expect(outputs).toMatchObject({ delivered: 'true', reason: 'delivered' })
  })
})
