import {
  startEmulator,
  type Emulator,
  type EmulatorOptions,
  type Scenario,
  type ScenarioRepository,
} from '@porchlight/github-emulator'
import type { WorkflowEvent } from '@porchlight/action-runner'
import { aSha, eventFor } from '../../src/index.ts'
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
  }
}

/** What GitHub would send now. */
export const issueEvent = ({ emulator }: World, number: number, action = 'opened'): Promise<WorkflowEvent> =>
  eventFor(emulator, { issue: number }, action)

export const pullRequestEvent = (
  { emulator }: World,
  number: number,
  { name = 'pull_request_target', action = 'opened' }: { name?: string; action?: string } = {},
): Promise<WorkflowEvent> => eventFor(emulator, { pullRequest: number }, action, { name })

export const releaseEvent = ({ emulator }: World, tag = 'v1.1.0'): Promise<WorkflowEvent> =>
  eventFor(emulator, { release: tag }, 'published')

export const dispatchEvent = ({ emulator }: World): Promise<WorkflowEvent> =>
  eventFor(emulator, {}, undefined, { name: 'workflow_dispatch', payload: { inputs: {}, ref: 'refs/heads/main' } })
