import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { actionFile, runBundle } from './support/bundle.ts'
import { planOf } from './support/plan.ts'
import { it } from './support/promise.ts'

describe('the outputs', () => {
  it.concurrent.for(actions)(
    'of $name are all set, with JSON for lists and the whole plan',
    async (action, { open, expect }) => {
      const world = await open()
      const outcome = await runBundle(world, action.name, {
        event: await action.event(world),
        inputs: action.inputs(world),
      })
      const declared = Object.keys(actionFile(action.name).outputs)
      expect(Object.keys(outcome.outputs).toSorted()).toEqual(declared.toSorted())
      const parsed = action.jsonOutputs.map((name) => JSON.parse(outcome.outputs[name] ?? '') as unknown)
      expect(parsed).toEqual(parsed.map(() => expect.any(Object)))
      const effect = expect.objectContaining({
        kind: expect.stringMatching(/^[a-z-]+$/),
        because: expect.stringMatching(/[^.]$/),
      })
      expect(planOf(outcome)).toEqual({
        effects: action.writes.map(() => effect),
        leftAlone: expect.any(Array),
        dryRun: false,
      })
    },
  )

  it.for(actions)('of $name that are JSON are those of which action.yml says so', (action, { expect }) => {
    const declared = Object.entries(actionFile(action.name).outputs).filter(([, { description }]) =>
      /\bJSON\b/.test(description),
    )
    expect(declared.map(([name]) => name)).toEqual(action.jsonOutputs)
  })
})
