import { fieldsOf, isObject, listFrom, type Event, type Fields, type Report } from '@porchlight/action-kit'
import type {
  Emulator,
  Scenario,
  ScenarioCommit,
  ScenarioPullRequest,
  ScenarioRepository,
} from '@porchlight/github-emulator'
import { aHost, eventFor, useEmulator, type RecordedHost } from '@porchlight/testing'
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
  title: 'Fix the light',
  author: 'ada',
  head: { repository: 'ada/widgets', branch: 'fix-light' },
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

// What the README's first workflow asks for.
const READ_ONLY = { contents: 'read', 'pull-requests': 'read' } as const

/** Starts GitHubs with a token as the README's first workflow has it, unless a test gives another. */
export const useProject = () => useEmulator({ permissions: READ_ONLY })

/** What GitHub would send about #7; what was asked before then is no part of the log. */
export async function pullRequestEvent(
  emulator: Emulator,
  { name = 'pull_request', action: activity = 'synchronize' }: { name?: string; action?: string } = {},
): Promise<Event> {
  emulator.clearLog()
  const sender = { login: 'ada', id: 101, type: 'User' }
  return eventFor(emulator, { pullRequest: 7 }, activity, { name, payload: { sender } })
}

/** What REST shows a maintainer. */
export async function shown(emulator: Emulator, path: string): Promise<Fields> {
  const headers = { authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}` }
  const answer = await fetch(`${emulator.url}${path}`, { headers })
  return fieldsOf(await answer.json(), '')
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

export const failingIn = ({ outputs }: Report): readonly Fields[] =>
  listFrom(outputs['failing-commits'], 'failing-commits', fieldsOf)

export const codesOf = (report: Report): readonly string[] => failingIn(report).map((failing) => failing.text('code'))

export const manyCommits = (count: number, parts: Parameters<typeof commit>[1] = {}): readonly ScenarioCommit[] =>
  Array.from({ length: count }, (_, index) => commit(`commit ${index + 1}`, { files: {}, ...parts }))

/** The payload with the pull request changed. */
export function withPullRequest({ name, payload }: Event, change: Readonly<Record<string, unknown>>): Event {
  const pullRequest = payload['pull_request']
  return { name, payload: { ...payload, pull_request: { ...(isObject(pullRequest) ? pullRequest : {}), ...change } } }
}

/** Our comments on #7, as visitors see them. */
export const commentsOn = (emulator: Emulator): readonly string[] =>
  emulator
    .repository('acme/widgets')
    .pullRequests.find(({ number }) => number === 7)
    ?.comments.map(({ body }) => body) ?? []
