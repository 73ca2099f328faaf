import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
  type Scenario,
  type ScenarioRepository,
} from '@porchlight/github-emulator'
import type { WorkflowEvent } from '@porchlight/action-runner'
import { aSha } from '../../src/index.ts'
import { startReceiver, type Receiver } from './receiver.ts'

export const REPOSITORY = 'acme/widgets'

const LABEL_RULES = [
  'docs:',
  '- changed-files:',
  "  - any-glob-to-any-file: ['docs/**']",
  'question: /\\?$/m',
  '',
].join('\n')

const lena = { name: 'Lena', email: 'lena@example.org', login: 'lena' }
const joan = { name: 'Joan Clarke', email: 'joan@example.org', login: 'joan' }
const grace = { name: 'Grace Hopper', email: 'grace@example.org', login: 'grace' }

/** Ada's first issue #1, Grace's first pull request #2 from her fork, and the release v1.1.0, which completes Lin's #3. */
export const widgets: ScenarioRepository = {
  name: REPOSITORY,
  labels: ['docs', 'question'],
  files: {
    'README.md': 'Widgets',
    '.github/labeler.yml': LABEL_RULES,
    '.github/dco.yml': 'require:\n  members: true\n',
  },
  issues: [
    { number: 1, title: 'Why does the porch light flicker?', author: 'ada' },
    { number: 3, title: 'Dark mode', author: 'lin', state: 'closed', stateReason: 'completed' },
  ],
  pullRequests: [
    {
      number: 2,
      title: 'Mend the porch light',
      author: 'grace',
      head: { repository: 'grace/widgets', branch: 'mend-light' },
      commits: [{ message: 'Mend the porch light', author: grace, files: { 'docs/light.md': 'Steady' } }],
    },
    { number: 4, title: 'Dark mode', author: 'joan', merged: true, closes: [3], mergedAt: '2026-11-20T12:00:00Z' },
  ],
  commits: [
    { sha: aSha('1.0.0'), message: 'Release 1.0.0', author: lena },
    { sha: aSha('dark'), message: 'Dark mode (#4)', author: joan, pullRequest: 4 },
    { sha: aSha('1.1.0'), message: 'Release 1.1.0', author: lena },
  ],
  tags: { 'v1.0.0': aSha('1.0.0'), 'v1.1.0': aSha('1.1.0') },
  releases: [
    { tag: 'v1.0.0', publishedAt: '2026-10-01T12:00:00Z' },
    { tag: 'v1.1.0', name: 'The dark one', publishedAt: '2026-11-22T12:00:00Z' },
  ],
}

export const scenarioOf = (parts: Partial<ScenarioRepository> = {}): Scenario => ({
  now: '2026-11-22T12:00:00Z',
  repositories: [{ ...widgets, ...parts }],
})

/** GitHub, and the webhook that receives events. */
export interface World {
  readonly emulator: Emulator
  readonly receiver: Receiver
  /** What a visitor finds there afterwards. The receiver counts an event once, however often it comes. */
  endState(): unknown
  /** Everything that was changed anywhere, in order. */
  writes(): readonly string[]
  stop(): Promise<void>
}

export async function startWorld(options: EmulatorOptions = {}): Promise<World> {
  const emulator = await startEmulator({ scenario: scenarioOf(), ...options })
  const receiver = await startReceiver()
  return {
    emulator,
    receiver,
    endState: () => {
      const { issues, pullRequests, checkRuns } = emulator.repository(REPOSITORY)
      const threads = [...issues, ...pullRequests].map(({ number, labels, comments, reactions }) => ({
        number,
        labels,
        comments: comments.map(({ author, body }) => `${author}: ${body}`),
        reactions,
      }))
      return { threads, checkRuns, events: [...new Set(receiver.received.map(({ id }) => id))] }
    },
    writes: () => [...emulator.writes, ...receiver.received.map(() => 'POST webhook')],
    stop: async () => {
      await Promise.all([emulator.stop(), receiver.stop()])
    },
  }
}

const sender = { login: 'lena', id: 7, type: 'User' }

/** What GitHub would send now: the thread as REST shows it, in a payload. The request log stays as it was. */
export async function issueEvent({ emulator }: World, number: number, action = 'opened'): Promise<WorkflowEvent> {
  const issue = await json(emulator, `/issues/${number}`)
  return eventWith(emulator, { name: 'issues', payload: { action, issue } })
}

export async function pullRequestEvent(
  { emulator }: World,
  number: number,
  { name = 'pull_request_target', action = 'opened' }: { name?: string; action?: string } = {},
): Promise<WorkflowEvent> {
  const pull = await json(emulator, `/pulls/${number}`)
  return eventWith(emulator, { name, payload: { action, number, pull_request: pull } })
}

export async function releaseEvent({ emulator }: World, tag = 'v1.1.0'): Promise<WorkflowEvent> {
  const release = await json(emulator, `/releases/tags/${encodeURIComponent(tag)}`)
  return eventWith(emulator, { name: 'release', payload: { action: 'published', release } })
}

export const dispatchEvent = ({ emulator }: World): Promise<WorkflowEvent> =>
  eventWith(emulator, { name: 'workflow_dispatch', payload: { inputs: {}, ref: 'refs/heads/main' } })

async function eventWith(emulator: Emulator, { name, payload }: WorkflowEvent): Promise<WorkflowEvent> {
  const repository = await json(emulator, '')
  emulator.clearLog()
  return { name, payload: { ...payload, repository, sender } }
}

async function json(emulator: Emulator, path: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${emulator.issueToken({ permissions: 'write-all' })}` }
  const answer = await fetch(`${emulator.url}/repos/${REPOSITORY}${path}`, { headers })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
