import type { Event } from '@porchlight/action-kit'
import type { Emulator, Scenario } from '@porchlight/github-emulator'
import { aHost, eventFor, type EventParts, type HostParts } from '@porchlight/testing'
import { action } from '../../src/action.generated.ts'
import { run } from '../../src/run.ts'

/** Ada's first issue, Grace's first pull request from her fork. */
export const newcomers: Scenario = {
  now: '2026-11-22T12:00:00Z',
  repositories: [
    {
      name: 'acme/widgets',
      files: { 'README.md': 'Widgets' },
      issues: [{ number: 1, title: 'The porch light flickers', author: 'ada' }],
      pullRequests: [
        {
          number: 2,
          title: 'Fix the porch light',
          author: 'grace',
          head: { repository: 'grace/widgets', branch: 'fix-light' },
          files: [{ path: 'porch.ts', status: 'added', additions: 1, deletions: 0 }],
        },
      ],
    },
  ],
}

/** Ada has opened #1, unless the parts say otherwise. */
export const issueOpened = (emulator: Emulator, parts: EventParts = {}): Promise<Event> =>
  eventFor(emulator, { issue: 1 }, 'opened', parts)

/** Grace has opened #2. */
export const pullRequestOpened = (emulator: Emulator, parts: EventParts = {}): Promise<Event> =>
  eventFor(emulator, { pullRequest: 2 }, 'opened', parts)

/** One run of the action, and what it said. */
export async function welcome(parts: Omit<HostParts, 'action'>) {
  const host = aHost({ action, ...parts })
  const report = await run(host)
  return {
    ...report,
    lines: host.lines,
    annotations: [...host.annotations, ...(report.annotations ?? [])],
    waits: host.waits,
  }
}

/** The comments on a thread, as visitors see them. */
export function commentsOn(emulator: Emulator, number: number): readonly string[] {
  const { issues, pullRequests } = emulator.repository('acme/widgets')
  return [...issues, ...pullRequests].find((thread) => thread.number === number)?.comments.map(({ body }) => body) ?? []
}
