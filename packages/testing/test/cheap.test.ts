import { describe } from 'vitest'
import { actions } from './support/actions.ts'
import { runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'

// That events which are none of ours cost no request at all is in works-with-no-inputs.test.ts.
describe('the requests', () => {
  it.concurrent.for(actions)('of $name are these and no others', async (action, { open, expect }) => {
    const world = await open()
    await runBundle(world, action.name, { event: await action.event(world), inputs: action.inputs(world) })
    expect(world.emulator.requests).toEqual(action.requests)
    expect(world.writes()).toEqual(action.writes)
  })

  it.concurrent('of triage leave files out when no rule is about them', async ({ open, expect }) => {
    const world = await open()
    const triage = actions.find(({ name }) => name === 'triage')
    const inputs = { configuration: 'question: /\\?$/m\nfeature:\n- head-branch: ^feat/\n' }
    const event = await triage?.event(world)
    await runBundle(world, 'triage', { event: event ?? { name: '', payload: {} }, inputs })
    expect(world.emulator.requests).toEqual([])
  })
})
