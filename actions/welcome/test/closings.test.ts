import { eventFor, useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { commentsOn, welcome } from './support/welcome.ts'

const scenario = {
  now: '2026-11-22T12:00:00Z',
  repositories: [
    {
      name: 'acme/widgets',
      files: { 'README.md': 'Widgets' },
      issues: [
        { number: 1, title: 'It breaks', author: 'ada', state: 'closed' as const, stateReason: 'completed' as const },
        { number: 2, title: 'Make tea', author: 'eve', state: 'closed' as const, stateReason: 'not_planned' as const },
        {
          number: 3,
          title: 'It breaks again',
          author: 'ada',
          state: 'closed' as const,
          stateReason: 'completed' as const,
        },
        { number: 4, title: 'Same', author: 'lin', state: 'closed' as const, stateReason: 'duplicate' as const },
      ],
      pullRequests: [
        {
          number: 5,
          title: 'Rewrite it all',
          author: 'grace',
          state: 'closed' as const,
          head: { repository: 'grace/widgets', branch: 'all' },
          files: [{ path: 'a', status: 'added' as const, additions: 1, deletions: 0 }],
        },
      ],
    },
  ],
}

const inputs = {
  'issue-completed-message': 'Done, @{{ author }}!',
  'issue-not-planned-message': 'Thank you for the thought.',
  'pull-request-closed-message': 'Do come again.',
}

const start = useEmulator({ scenario })

describe('what becomes of a first issue or pull request', () => {
  it.each([
    {
      what: 'a first issue, closed as completed',
      thread: { issue: 1 },
      number: 1,
      gives: 'newcomer',
      says: 'Done, @ada!',
    },
    {
      what: 'a first issue, closed as not planned',
      thread: { issue: 2 },
      number: 2,
      gives: 'newcomer',
      says: 'Thank you for the thought.',
    },
    {
      what: 'a first pull request, closed without a merge',
      thread: { pullRequest: 5 },
      number: 5,
      gives: 'newcomer',
      says: 'Do come again.',
    },
  ])('is told where a message is configured: $what', async ({ thread, number, gives, says }) => {
    const emulator = await start()
    const event = await eventFor(emulator, thread, 'closed')
    expect((await welcome({ emulator, event, inputs })).outputs['reason']).toBe(gives)
    expect(commentsOn(emulator, number)).toEqual([expect.stringContaining(says)])
  })

  it.each([
    { what: 'a second issue', number: 3, gives: 'returning' },
    { what: 'a duplicate', number: 4, gives: 'event-not-ours' },
  ])('is silent for $what', async ({ number, gives }) => {
    const emulator = await start()
    const event = await eventFor(emulator, { issue: number }, 'closed')
    expect((await welcome({ emulator, event, inputs })).outputs['reason']).toBe(gives)
    expect(emulator.writes).toEqual([])
  })

  it('is answered once, though the issue is closed twice', async () => {
    const emulator = await start()
    await welcome({ emulator, event: await eventFor(emulator, { issue: 1 }, 'closed'), inputs })
    const again = await eventFor(emulator, { issue: 1 }, 'closed')
    expect((await welcome({ emulator, event: again, inputs })).outputs['reason']).toBe('already-greeted')
    expect(commentsOn(emulator, 1)).toHaveLength(1)
  })
})
