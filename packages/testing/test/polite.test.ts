import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { errorsOf, runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'

const askers = actions.filter(({ requests }) => requests.length > 0)
const commenters = actions.filter(({ writes }) => writes.some((write) => write.endsWith(' addComment')))
const methodAndPath = (request = ''): string => request.replace(/\?\S*/, '')

describe('a limit', () => {
  it.concurrent.for(askers)(
    'of GitHub is waited out by $name, with a line in the log',
    async (action, { open, expect }) => {
      const world = await open()
      const run = { event: await action.event(world), inputs: action.inputs(world) }
      const first = methodAndPath(action.requests[0])
      const last = methodAndPath(action.requests.at(-1))
      world.emulator.fault({ on: first, answer: { retryAfter: 1, status: 429 } })
      world.emulator.fault({ on: last, answer: { retryAfter: 1, status: 403 } })
      const outcome = await runBundle(world, action.name, run)
      expect(outcome.conclusion).toBe(action.conclusion)
      expect(outcome.log.match(/^Waiting 1 s: .+\.$/gm)).toHaveLength(2)
      expect(world.emulator.requests.toSorted()).toEqual(
        [...action.requests.slice(0, 1), ...action.requests, ...action.requests.slice(-1)].toSorted(),
      )
    },
  )

  it.concurrent('of the receiver is waited out by leaderboard-post, and the event is credited once', async ({
    open,
    expect,
  }) => {
    const world = await open()
    const [action] = actions.filter(({ name }) => name === 'leaderboard-post')
    world.receiver.answerWith({ status: 429, headers: { 'retry-after': '1' } })
    const event = (await action?.event(world)) ?? { name: '', payload: {} }
    const outcome = await runBundle(world, 'leaderboard-post', { event, inputs: action?.inputs(world) ?? {} })
    expect(outcome.outputs).toMatchObject({ delivered: 'true', attempts: '2' })
    expect(new Set(world.receiver.received.map(({ id }) => id)).size).toBe(1)
  })
})

describe('a comment whose answer is lost', () => {
  it.concurrent.for(commenters)(
    'is not written again by $name, which says so and fails',
    async (action, { open, expect }) => {
      const world = await open()
      const run = { event: await action.event(world), inputs: action.inputs(world) }
      world.emulator.fault({ on: 'POST /graphql addComment', answer: { status: 502 }, afterEffect: true })
      const outcome = await runBundle(world, action.name, run)
      expect(outcome.exitCode).toBe(1)
      expect(world.emulator.writes).toEqual(['POST /graphql addComment'])
      expect(errorsOf(outcome).join('\n')).toContain(
        'It may have been carried out all the same, so it was not repeated.',
      )
    },
  )

  it.concurrent.for(commenters)(
    'is found by the next run of $name, which writes no second one',
    async (action, { open, expect }) => {
      const world = await open()
      const run = { event: await action.event(world), inputs: action.inputs(world) }
      world.emulator.fault({ on: 'POST /graphql addComment', answer: { status: 502 }, afterEffect: true })
      await runBundle(world, action.name, run)
      const afterOne = world.endState()
      await runBundle(world, action.name, { ...run, github: { runAttempt: 2 } })
      expect(world.endState()).toEqual(afterOne)
    },
  )
})
