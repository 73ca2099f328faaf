import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'

// Longer than a bundle takes to start, so that both runs have looked before either writes.
const SLOW = 400

describe('the end is the same as after one run', () => {
  it.concurrent.for(actions)('when $name gets the same event twice', async (action, { open, expect }) => {
    const world = await open()
    const run = { event: await action.event(world), inputs: action.inputs(world) }
    const first = await runBundle(world, action.name, run)
    const afterOne = world.endState()
    const second = await runBundle(world, action.name, run)
    expect([first.conclusion, second.conclusion]).toEqual([action.conclusion, action.conclusion])
    expect(world.endState()).toEqual(afterOne)
  })

  it.concurrent.for(actions)(
    'when the job of $name is run again, which then writes nothing on GitHub',
    async (action, { open, expect }) => {
      const world = await open()
      const run = { event: await action.event(world), inputs: action.inputs(world) }
      await runBundle(world, action.name, run)
      const afterOne = world.endState()
      world.emulator.clearLog()
      const again = await runBundle(world, action.name, { ...run, github: { runAttempt: 2 } })
      expect(again.conclusion).toBe(action.conclusion)
      expect(world.emulator.writes).toEqual([])
      expect(world.endState()).toEqual(afterOne)
    },
  )

  it.concurrent.for(actions)(
    'when two runs of $name look at the same moment and both find nothing',
    async (action, { open, expect }) => {
      const alone = await open()
      await runBundle(alone, action.name, { event: await action.event(alone), inputs: action.inputs(alone) })
      const world = await open()
      const run = { event: await action.event(world), inputs: action.inputs(world) }
      world.emulator.fault({ on: 'GET /**', times: Infinity, answer: { delay: SLOW } })
      const both = await Promise.all([runBundle(world, action.name, run), runBundle(world, action.name, run)])
      expect(both.map(({ conclusion }) => conclusion)).toEqual([action.conclusion, action.conclusion])
      expect(world.endState()).toEqual(alone.endState())
    },
  )
})
