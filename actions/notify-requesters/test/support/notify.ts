import type { Event } from '@porchlight/action-kit'
import type { Emulator, EmulatorOptions, Scenario, ScenarioRepository } from '@porchlight/github-emulator'
import { aHost, aSha, eventFor, type HostParts } from '@porchlight/testing'
import { action } from '../../src/action.generated.ts'
import { run } from '../../src/run.ts'

/** v1.1.0 follows v1.0.0 with three squashed pull requests and a direct commit. */
export const repository: ScenarioRepository = {
  name: 'acme/widgets',
  files: { 'README.md': 'Widgets' },
  issues: [
    { number: 1, title: 'The light flickers', author: 'ada', state: 'closed', stateReason: 'completed' },
    { number: 2, title: 'Dark mode', author: 'lin', state: 'closed', stateReason: 'completed' },
    { number: 3, title: 'Moonlight', author: 'lin', state: 'closed', stateReason: 'not_planned' },
    { number: 4, title: 'Still open', author: 'ada' },
    { number: 5, title: 'Heated', author: 'ada', state: 'closed', stateReason: 'completed', locked: true },
    { number: 6, title: 'Fixed by hand', author: 'eve', state: 'closed', stateReason: 'completed' },
    { number: 7, title: 'Shipped before', author: 'eve', state: 'closed', stateReason: 'completed' },
  ],
  pullRequests: [
    { number: 10, title: 'Steady light', author: 'grace', merged: true, closes: [1], body: 'Fixes #1 and closes #4' },
    { number: 11, title: 'Dark mode', author: 'grace', merged: true, closes: [2, 3], body: 'Not `fixes #7`.' },
    { number: 12, title: 'Cool down', author: 'renovate[bot]', merged: true, closes: [5] },
    { number: 13, title: 'Before', author: 'grace', merged: true, closes: [7] },
  ],
  commits: [
    { sha: aSha('before'), message: 'Before (#13)', pullRequest: 13 },
    { sha: aSha('1.0.0'), message: 'Release 1.0.0' },
    { sha: aSha('steady'), message: 'Steady light (#10)', pullRequest: 10 },
    { sha: aSha('dark'), message: 'Dark mode (#11)', pullRequest: 11 },
    { sha: aSha('cool'), message: 'Cool down (#12)', pullRequest: 12 },
    { sha: aSha('hand'), message: 'Fix by hand\n\nFixes #6, fixes #999' },
    { sha: aSha('1.1.0'), message: 'Release 1.1.0' },
  ],
  tags: { 'v1.0.0': aSha('1.0.0'), 'v1.1.0': aSha('1.1.0') },
  releases: [
    { tag: 'v1.0.0', publishedAt: '2026-10-01T12:00:00Z' },
    { tag: 'v1.1.0', name: 'The bright one', publishedAt: '2026-11-22T12:00:00Z' },
  ],
}

export const scenario: Scenario = { now: '2026-11-22T12:00:00Z', repositories: [repository] }

export const PERMISSIONS = { contents: 'read', issues: 'write', 'pull-requests': 'read' } as const

export const options: EmulatorOptions = { scenario, permissions: PERMISSIONS }

/** What GitHub would send when the release was published. */
export const published = (emulator: Emulator, tag = 'v1.1.0', happened = 'published'): Promise<Event> =>
  eventFor(emulator, { release: tag }, happened)

export async function notify(parts: Omit<HostParts, 'action'>) {
  const host = aHost({ action, ...parts })
  const report = await run(host)
  return { ...report, lines: host.lines, waits: host.waits }
}

export function commentsOn(emulator: Emulator, number: number): readonly string[] {
  return emulator
    .repository('acme/widgets')
    .issue(number)
    .comments.map(({ body }) => body)
}
