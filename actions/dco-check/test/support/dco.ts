import type { Event, Report } from '@porchlight/action-kit'
import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
  type Scenario,
  type ScenarioCommit,
  type ScenarioPullRequest,
  type ScenarioRepository,
} from '@porchlight/github-emulator'
import { aHost, type RecordedHost } from '@porchlight/testing'
import { afterEach, expect } from 'vitest'
import { action } from '../../src/action.generated.ts'
import { run } from '../../src/run.ts'

export const ADA = 'Signed-off-by: Ada Lovelace <ada@example.org>'

const ada = { name: 'Ada Lovelace', email: 'ada@example.org', login: 'ada' }

/** A commit of Ada's that touches a file of its own. */
export const commit = (title: string, parts: Partial<ScenarioCommit> & { signed?: boolean } = {}): ScenarioCommit => {
  const { signed = true, ...rest } = parts
  const message = signed ? `${title}\n\n${ADA}` : title
  return { message, author: ada, files: { [`${title}.txt`]: title }, ...rest }
}

/** Ada's pull request #7 from her fork. */
export const pull = (
  commits: readonly ScenarioCommit[],
  parts: Partial<ScenarioPullRequest> = {},
): ScenarioPullRequest => ({
  number: 7,
  title: 'Mend the light',
  author: 'ada',
  head: { repository: 'ada/widgets', branch: 'mend-light' },
  commits: [...commits],
  ...parts,
})

export const world = (
  pullRequest: ScenarioPullRequest,
  repository: Partial<ScenarioRepository> = {},
  scenario: Partial<Scenario> = {},
): Scenario => ({
  now: '2026-11-22T12:00:00Z',
  users: [
    { login: 'ada', id: 101 },
    { login: 'lena', id: 102 },
    { login: 'dependabot[bot]', type: 'Bot' },
  ],
  organizations: [
    {
      login: 'acme',
      members: [{ login: 'lena', role: 'admin', public: true }],
      teams: [{ slug: 'robots', members: ['lena'] }],
    },
  ],
  repositories: [
    {
      name: 'acme/widgets',
      files: { 'README.md': 'Widgets' },
      collaborators: [{ login: 'lena', permission: 'admin' }],
      pullRequests: [pullRequest],
      ...repository,
    },
  ],
  ...scenario,
})

/** Starts emulators that end with the test, and in which nothing was asked that GitHub does not know. */
export function emulators() {
  const running: Emulator[] = []
  afterEach(async () => {
    const ended = running.splice(0)
    await Promise.all(ended.map((emulator) => emulator.stop()))
    expect(ended.flatMap((emulator) => emulator.violations)).toEqual([])
  })
  return {
    start: async (options: EmulatorOptions): Promise<Emulator> => {
      const emulator = await startEmulator({ permissions: READ_ONLY, ...options })
      running.push(emulator)
      return emulator
    },
  }
}

// What the README's first workflow asks for.
const READ_ONLY = { contents: 'read', 'pull-requests': 'read' } as const

/** What GitHub would send about #7: the pull request and the repository as REST shows them. */
export async function pullRequestEvent(
  emulator: Emulator,
  parts: { name?: string; action?: string } = {},
): Promise<Event> {
  const { name = 'pull_request', action: activity = 'synchronize' } = parts
  const repository = await json(emulator, '/repos/acme/widgets')
  const pullRequest = await json(emulator, '/repos/acme/widgets/pulls/7')
  emulator.clearLog()
  return {
    name,
    payload: {
      action: activity,
      number: 7,
      pull_request: pullRequest,
      repository,
      sender: { login: 'ada', id: 101, type: 'User' },
    },
  }
}

export async function json(emulator: Emulator, path: string): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}` }
  const answer = await fetch(`${emulator.url}${path}`, { headers })
  return (await answer.json()) as Record<string, unknown>
}

export interface Checked {
  readonly report: Report
  readonly host: RecordedHost
}

export async function check(parts: {
  emulator: Emulator
  event: Event
  inputs?: Readonly<Record<string, string>>
  env?: Readonly<Record<string, string>>
}): Promise<Checked> {
  const host = aHost({ ...parts, action })
  return { report: await run(host), host }
}

export const codesOf = ({ outputs }: Report): readonly string[] =>
  (outputs['failing-commits'] as readonly { code: string }[]).map(({ code }) => code)

export const manyCommits = (count: number, parts: Parameters<typeof commit>[1] = {}): readonly ScenarioCommit[] =>
  Array.from({ length: count }, (_, index) => commit(`commit ${index + 1}`, { files: {}, ...parts }))

/** The payload with the pull request changed. */
export const withPullRequest = ({ name, payload }: Event, change: Readonly<Record<string, unknown>>): Event => ({
  name,
  payload: { ...payload, pull_request: { ...(payload['pull_request'] as object), ...change } },
})

/** Our comments on #7, as visitors see them. */
export const commentsOn = (emulator: Emulator): readonly string[] =>
  emulator
    .repository('acme/widgets')
    .pullRequests.find(({ number }) => number === 7)
    ?.comments.map(({ body }) => body) ?? []
