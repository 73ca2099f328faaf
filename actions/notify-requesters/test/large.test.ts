import { aSha, useEmulator } from '@porchlight/testing'
import { describe, expect, it } from 'vitest'
import { notify, options, published } from './support/notify.ts'

const start = useEmulator(options)

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** `pulls` squashed pull requests, the first `issues` of which close one issue each. */
const release = (pulls: number, issues: number) => ({
  now: '2026-11-22T12:00:00Z',
  repositories: [
    {
      name: 'acme/widgets',
      issues: upTo(issues).map((number) => ({
        number,
        title: `Wish ${number}`,
        author: 'ada',
        state: 'closed' as const,
        stateReason: 'completed' as const,
      })),
      pullRequests: upTo(pulls).map((number) => ({
        number: 1000 + number,
        title: `Grant ${number}`,
        author: 'grace',
        merged: true,
        closes: number <= issues ? [number] : [],
      })),
      commits: [
        { sha: aSha('1.0.0'), message: 'Release 1.0.0' },
        ...upTo(pulls).map((number) => ({
          sha: aSha(`grant ${number}`),
          message: `Grant ${number} (#${1000 + number})`,
          pullRequest: 1000 + number,
        })),
      ],
      tags: { 'v1.0.0': aSha('1.0.0'), 'v1.1.0': aSha(`grant ${pulls}`) },
      releases: [{ tag: 'v1.0.0' }, { tag: 'v1.1.0' }],
    },
  ],
})

describe('what a large release costs', () => {
  it.each([
    { pulls: 50, issues: 40, reads: 4 },
    { pulls: 250, issues: 200, reads: 11 },
  ])(
    '$pulls pull requests and $issues issues: $reads reads, and no write when it runs again',
    async ({ pulls, issues, reads }) => {
      const emulator = await start({ scenario: release(pulls, issues) })
      const event = await published(emulator)
      const inputs = { 'max-issues': '450' }
      await notify({ emulator, event, inputs })
      expect(emulator.writes).toHaveLength(issues)
      expect(emulator.requests).toHaveLength(issues + reads)
      emulator.clearLog()
      await notify({ emulator, event, inputs })
      expect(emulator.writes).toEqual([])
      expect(emulator.requests).toHaveLength(reads)
    },
  )
})
