import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { runBundle } from './support/bundle.ts'
import { deedsIn, effectRows, planOf } from './support/plan.ts'
import { it } from './support/promise.ts'

describe('the job summary', () => {
  it.concurrent.for(actions)(
    'of $name has each effect with its reason, as the log has',
    async (action, { open, expect }) => {
      const world = await open()
      const outcome = await runBundle(world, action.name, {
        event: await action.event(world),
        inputs: action.inputs(world),
      })
      const rows = planOf(outcome).effects.map(({ because }) => expect.stringContaining(` | ${because} |`))
      expect(rows).toHaveLength(action.writes.length)
      expect(effectRows(outcome)).toEqual(rows)
      expect(deedsIn(outcome)).toEqual(planOf(outcome).effects.map(({ because }) => expect.stringContaining(because)))
    },
  )

  it.concurrent.for(actions)(
    'of $name has a failed effect with what went wrong, and the step fails',
    async (action, { open, expect }) => {
      const world = await open({ permissions: 'write-all' })
      const [write = ''] = action.writes
      const inputs = { ...action.inputs(world), ...action.inputsThatFail }
      const event = await action.event(world)
      action.refuse(world, write)
      const outcome = await runBundle(world, action.name, { event, inputs })
      expect(outcome).toMatchObject({ conclusion: 'failure', exitCode: 1 })
      expect(effectRows(outcome)).toEqual([expect.stringMatching(/^\| \*\*failed\*\* \| \S/)])
      expect(outcome.summary).toMatch(/^\*\*Failed\*\*\n\n- \S/m)
      expect(outcome.annotations).toContainEqual({
        level: 'error',
        message: expect.stringContaining('Not everything could be done:'),
      })
    },
  )
})
