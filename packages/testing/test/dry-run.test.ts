import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { runBundle } from './support/bundle.ts'
import { deedsIn, effectRows, planOf } from './support/plan.ts'
import { it } from './support/promise.ts'

describe('a dry run', () => {
  it.concurrent.for(actions)(
    'of $name writes nothing, and says in log and summary all that a real run does',
    async (action, { open, expect }) => {
      const world = await open()
      const event = await action.event(world)
      const inputs = action.inputs(world)
      const before = world.endState()
      const dry = await runBundle(world, action.name, { event, inputs: { ...inputs, 'dry-run': 'true' } })
      expect(world.writes()).toEqual([])
      expect(world.endState()).toEqual(before)
      const real = await runBundle(world, action.name, { event, inputs })
      expect(dry.conclusion).toBe(action.conclusion)
      expect(planOf(dry)).toEqual({ ...planOf(real), dryRun: true })
      expect(deedsIn(dry)).toEqual(deedsIn(real))
      expect(dry.log.match(/^Would /gm)).toHaveLength(planOf(real).effects.length)
      expect(effectRows(dry)).toEqual(effectRows(real).map((row) => row.replace('| done |', '| would |')))
      expect(dry.summary).toContain('(dry run: nothing was written)')
    },
  )
})
