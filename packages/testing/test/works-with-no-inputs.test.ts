import { describe } from 'vitest'
import { actions, idleEvents } from './support/actions.ts'
import { actionFile, runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { issueEvent } from './support/world.ts'

describe('with no inputs at all', () => {
  it.concurrent.for(actions)('$name does its work', async (action, { open, expect }) => {
    const world = await open()
    const outcome = await runBundle(world, action.name, { event: await action.event(world) })
    expect(outcome.conclusion).toBe(action.conclusion)
    expect(outcome.annotations.filter(({ level }) => level === 'warning')).toEqual([])
  })

  it.concurrent.for(actions.filter(({ name }) => name !== 'leaderboard-post'))(
    '$name shows what it did',
    async (action, { open, expect }) => {
      const world = await open()
      const { summary } = await runBundle(world, action.name, { event: await action.event(world) })
      expect(summary).toMatch(/^### \w/)
    },
  )

  it.concurrent('leaderboard-post, which has nowhere to post to, says so in one line of the log', async ({
    open,
    expect,
  }) => {
    const world = await open()
    const { summary, log } = await runBundle(world, 'leaderboard-post', { event: await issueEvent(world, 1) })
    expect(summary).toBe('')
    expect(log.split('##[endgroup]\n')[1]).toBe('Skipped: post the event issue_opened, because webhook-url is empty.\n')
  })

  it.concurrent.for(idleEvents)(
    '$name stays green on $event, and says why in one line of the log',
    async ({ name, eventOf }, { open, expect }) => {
      const world = await open()
      const outcome = await runBundle(world, name, { event: await eventOf(world) })
      expect(outcome).toMatchObject({ conclusion: 'success', exitCode: 0, annotations: [], summary: '' })
      expect(Object.keys(outcome.outputs).toSorted()).toEqual(Object.keys(actionFile(name).outputs).toSorted())
      const [, said = ''] = outcome.log.split('##[endgroup]\n')
      expect(said).toMatch(/^Skipped: [^\n]{20,}\.\n$/)
      expect(world.emulator.requests).toEqual([])
    },
  )
})
