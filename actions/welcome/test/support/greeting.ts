import { startEmulator, type Emulator, type EmulatorOptions, type Scenario } from '@porchlight/github-emulator'
import { aHost, type HostParts } from '@porchlight/testing'
import { afterEach, expect } from 'vitest'
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
          title: 'Mend the porch light',
          author: 'grace',
          head: { repository: 'grace/widgets', branch: 'mend-light' },
          files: [{ path: 'porch.ts', status: 'added', additions: 1, deletions: 0 }],
        },
      ],
    },
  ],
}

/** An emulator for one test. It is stopped afterwards, and must have seen nothing that GitHub would not have answered. */
export function emulators(): { start(options?: EmulatorOptions): Promise<Emulator> } {
  const started: Emulator[] = []
  afterEach(async () => {
    const violations = started.flatMap((emulator) => emulator.violations.map(({ message }) => message))
    await Promise.all(started.splice(0).map((emulator) => emulator.stop()))
    expect(violations).toEqual([])
  })
  return {
    start: async (options = {}) => {
      const emulator = await startEmulator({ scenario: newcomers, ...options })
      started.push(emulator)
      return emulator
    },
  }
}

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
