import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
  type ScenarioOrganization,
  type ScenarioRepository,
} from '@porchlight/github-emulator'
import { aHost, type HostParts, type RecordedHost } from '@porchlight/testing'
import type { Report } from '@porchlight/action-kit'
import { afterEach } from 'vitest'
import { action } from '../../src/action.generated.ts'
import { run } from '../../src/run.ts'

export const REPOSITORY = 'acme/widgets'

export const RULES = [
  'docs:',
  '- changed-files:',
  '  - any-glob-to-any-file: docs/**',
  'feature:',
  '- head-branch: ^feat/',
  'question: /\\?$/m',
  '',
].join('\n')

/** Pull request #8 from a fork changes docs and source on feat/lamp; issue #7 asks something. */
const aRepository = (parts: Partial<ScenarioRepository>): ScenarioRepository => ({
  name: REPOSITORY,
  labels: ['docs', 'feature', 'question', 'by-hand'],
  files: { '.github/labeler.yml': RULES },
  issues: [{ number: 7, title: 'Why does the porch light flicker?', author: 'ada' }],
  pullRequests: [
    {
      number: 8,
      title: 'Mend the porch light',
      author: 'ada',
      head: { repository: 'ada/widgets', branch: 'feat/lamp' },
      files: [{ path: 'src/lamp.ts' }, { path: 'docs/lamp.md' }],
    },
  ],
  ...parts,
})

export interface World {
  readonly emulator: Emulator
  /** A run on an event of this issue or pull request, with the payload that GitHub would send now. */
  readonly on: (event: string, number: number, parts?: Partial<HostParts>) => Promise<Ran>
  /** The event of an issue or pull request, with the payload that GitHub would send now. */
  readonly event: (name: string, number: number, action?: string) => Promise<HostParts['event']>
  /** What a person does by hand, such as `PATCH /issues/7`. */
  readonly byHand: (login: string, request: string, body?: unknown) => Promise<void>
  /** A run on any event. */
  readonly run: (event: HostParts['event'], parts?: Partial<HostParts>) => Promise<Ran>
  readonly labelsOf: (number: number) => readonly string[]
}

export interface Ran {
  readonly report: Report
  readonly host: RecordedHost
  readonly requests: readonly string[]
}

interface WorldOptions extends Omit<EmulatorOptions, 'scenario'> {
  readonly organizations?: ScenarioOrganization[]
}

type StartWorld = (parts?: Partial<ScenarioRepository>, options?: WorldOptions) => Promise<World>

/** Starts worlds and ends them after each test, which fails when one of them saw a request that GitHub would not know. */
export function worlds(): StartWorld {
  const started: World[] = []
  afterEach(async () => {
    const finished = started.splice(0)
    await Promise.all(finished.map(({ emulator }) => emulator.stop()))
    const violations = finished.flatMap(({ emulator }) => emulator.violations.map(({ message }) => message))
    if (violations.length > 0) throw new Error(violations.join('\n'))
  })
  return async (parts, options) => {
    const world = await aWorld(parts, options)
    started.push(world)
    return world
  }
}

async function aWorld(
  parts: Partial<ScenarioRepository> = {},
  { organizations = [], ...options }: WorldOptions = {},
): Promise<World> {
  const emulator = await startEmulator({ ...options, scenario: { organizations, repositories: [aRepository(parts)] } })
  const start: World['run'] = async (event, more = {}) => {
    const host = aHost({ emulator, action, event, repository: REPOSITORY, ...more })
    const before = emulator.requests.length
    const report = await run(host)
    return { report, host, requests: emulator.requests.slice(before) }
  }
  return {
    emulator,
    run: start,
    on: async (name, number, more) => start({ name, payload: await payloadOf(emulator, name, number) }, more),
    event: async (name, number, happened = 'opened') => ({
      name,
      payload: { ...(await payloadOf(emulator, name, number)), action: happened },
    }),
    byHand: (login, request, body) => byHand(emulator, login, request, body),
    labelsOf: (number) => emulator.repository(REPOSITORY).issue(number).labels,
  }
}

/** Events carry what REST answers, so the emulator itself says what an event of now would say. */
async function payloadOf(emulator: Emulator, name: string, number: number): Promise<HostParts['event']['payload']> {
  const isIssue = name === 'issues' || name === 'issue_comment'
  const token = emulator.issueToken({ permissions: 'write-all' })
  const path = `/repos/${REPOSITORY}/${isIssue ? 'issues' : 'pulls'}/${number}`
  const answer = await fetch(`${emulator.url}${path}`, { headers: { authorization: `Bearer ${token}` } })
  const thread: unknown = await answer.json()
  return {
    action: 'opened',
    ...(isIssue ? { issue: thread } : { pull_request: thread, number }),
    ...(name === 'issue_comment' ? { comment: { body: 'A word' } } : {}),
    repository: { full_name: REPOSITORY },
  }
}

async function byHand({ url, issueToken }: Emulator, login: string, request: string, body: unknown = {}) {
  const [method = '', path = ''] = request.split(' ')
  const answer = await fetch(path.startsWith('/graphql') ? `${url}${path}` : `${url}/repos/${REPOSITORY}${path}`, {
    method,
    headers: { authorization: `Bearer ${issueToken({ login })}`, 'content-type': 'application/json' },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${request}: ${answer.status} ${await answer.text()}`)
}
