import type { Conclusion, WorkflowEvent } from '@porchlight/action-runner'
import { issueEvent, pullRequestEvent, releaseEvent, type World } from './world.ts'

interface Exercise {
  readonly does: string
  eventOf(world: World): Promise<WorkflowEvent>
  readonly inputs?: Readonly<Record<string, string>>
  readonly needs: readonly string[]
}

/** What the promises need to know of an action. A new action is a new row. */
export interface ActionCase {
  readonly name: string
  /** The event that gives it work to do in the standard world. */
  event(world: World): Promise<WorkflowEvent>
  /** The inputs with which that work includes writing. */
  inputs(world: World): Readonly<Record<string, string>>
  readonly conclusion: Conclusion
  /** Every request of that run, in order, and what of it writes. */
  readonly requests: readonly string[]
  readonly writes: readonly string[]
  /** Outputs that hold lists or objects, and so are JSON. */
  readonly jsonOutputs: readonly string[]
  /** What it may be asked to do with the permissions of its README, and which lines of these each takes. */
  readonly exercises: readonly Exercise[]
  /** Has that write refused, for good. */
  refuse(world: World, write: string): void
  /** What makes a refused write fail the step, where that is a matter of choice. */
  readonly inputsThatFail?: Readonly<Record<string, string>>
}

const refuseOnGitHub = ({ emulator }: World, write: string): void =>
  emulator.fault({ on: write, times: Infinity, answer: { status: 410, body: { message: 'This was disabled' } } })

const OF = '/repos/acme/widgets'

export const SIGNING_SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`

export const actions: readonly ActionCase[] = [
  {
    name: 'triage',
    event: (world) => pullRequestEvent(world, 2),
    inputs: () => ({}),
    conclusion: 'success',
    requests: [
      // Both files of rules at once.
      'POST /graphql repository',
      `GET ${OF}/pulls/2/files?per_page=100&page=1`,
      `POST ${OF}/issues/2/labels`,
    ],
    writes: [`POST ${OF}/issues/2/labels`],
    jsonOutputs: ['labels-added', 'labels-removed', 'decisions', 'plan'],
    exercises: [
      {
        does: 'to label a pull request',
        eventOf: (world) => pullRequestEvent(world, 2),
        needs: ['contents: read', 'pull-requests: write'],
      },
      {
        does: 'to label an issue',
        eventOf: (world) => issueEvent(world, 1),
        needs: ['contents: read', 'issues: write'],
      },
    ],
    refuse: refuseOnGitHub,
  },
  {
    name: 'welcome',
    event: (world) => issueEvent(world, 1),
    inputs: () => ({}),
    conclusion: 'success',
    requests: [
      `GET ${OF}/issues?creator=ada&state=all&sort=created&direction=asc&per_page=100&page=1`,
      // The hosted welcome app's file, here and in the owner's `.github`.
      'POST /graphql repository repository',
      'POST /graphql addComment',
    ],
    writes: ['POST /graphql addComment'],
    jsonOutputs: ['plan'],
    exercises: [
      { does: 'to greet on an issue', eventOf: (world) => issueEvent(world, 1), needs: ['issues: write'] },
      {
        does: 'to greet on a pull request',
        eventOf: (world) => pullRequestEvent(world, 2),
        needs: ['pull-requests: write'],
      },
    ],
    refuse: refuseOnGitHub,
  },
  {
    name: 'dco-check',
    event: (world) => pullRequestEvent(world, 2, { action: 'synchronize' }),
    inputs: () => ({ comment: 'on-failure' }),
    // Grace's commit is not signed off: that is the verdict.
    conclusion: 'failure',
    requests: [
      `GET ${OF}/contents/.github%2Fdco.yml?ref=main`,
      `GET ${OF}/pulls/2/commits?per_page=100&page=1`,
      'POST /graphql repository',
      'POST /graphql addComment',
    ],
    writes: ['POST /graphql addComment'],
    jsonOutputs: ['failing-commits', 'plan'],
    exercises: [
      {
        does: 'to judge a pull request',
        eventOf: (world) => pullRequestEvent(world, 2, { name: 'pull_request', action: 'synchronize' }),
        needs: ['contents: read', 'pull-requests: read'],
      },
    ],
    refuse: refuseOnGitHub,
  },
  {
    name: 'notify-requesters',
    event: (world) => releaseEvent(world),
    inputs: () => ({}),
    conclusion: 'success',
    requests: [
      `GET ${OF}/releases?per_page=100&page=1`,
      `GET ${OF}/compare/v1.0.0...v1.1.0?per_page=100&page=1`,
      'POST /graphql repository',
      'POST /graphql repository',
      'POST /graphql addComment',
    ],
    writes: ['POST /graphql addComment'],
    jsonOutputs: ['notified', 'skipped', 'pull-requests', 'plan'],
    exercises: [
      {
        does: 'to tell requesters of a release',
        eventOf: (world) => releaseEvent(world),
        needs: ['contents: read', 'issues: write', 'pull-requests: read'],
      },
    ],
    refuse: refuseOnGitHub,
  },
  {
    name: 'leaderboard-post',
    event: (world) => issueEvent(world, 1),
    inputs: ({ receiver }) => ({ 'webhook-url': receiver.url, 'webhook-secret': SIGNING_SECRET }),
    conclusion: 'success',
    requests: [],
    writes: ['POST webhook'],
    jsonOutputs: ['event', 'plan'],
    exercises: [{ does: 'to show an event', eventOf: (world) => issueEvent(world, 1), needs: [] }],
    refuse: ({ receiver }) => receiver.answerWith({ status: 410 }),
    inputsThatFail: { 'fail-on-delivery-error': 'true' },
  },
]

/** An event that the action has nothing to do on: the payload alone says so. */
interface IdleEvent {
  readonly name: string
  readonly event: string
  eventOf(world: World): Promise<WorkflowEvent>
}

const starred = async (world: World): Promise<WorkflowEvent> => {
  const { payload } = await issueEvent(world, 1)
  return { name: 'watch', payload: { action: 'started', repository: payload['repository'], sender: payload['sender'] } }
}

/** #1 with another author. */
const openedBy = async (world: World, author: Readonly<Record<string, unknown>>): Promise<WorkflowEvent> => {
  const { name, payload } = await issueEvent(world, 1)
  return { name, payload: { ...payload, issue: { ...(payload['issue'] as object), ...author } } }
}

export const idleEvents: readonly IdleEvent[] = [
  ...actions.map(({ name }) => ({ name, event: 'an event that it does not know', eventOf: starred })),
  { name: 'triage', event: 'an issue that was deleted', eventOf: (world) => issueEvent(world, 1, 'deleted') },
  { name: 'welcome', event: 'an issue that was edited', eventOf: (world) => issueEvent(world, 1, 'edited') },
  {
    name: 'welcome',
    event: "a bot's issue",
    eventOf: (world) => openedBy(world, { user: { login: 'renovate[bot]', id: 9, type: 'Bot' } }),
  },
  { name: 'welcome', event: "a member's issue", eventOf: (world) => openedBy(world, { author_association: 'MEMBER' }) },
  { name: 'dco-check', event: 'an issue', eventOf: (world) => issueEvent(world, 1) },
  { name: 'dco-check', event: 'a pull request that is closed', eventOf: (world) => pullRequestEvent(world, 4) },
  { name: 'notify-requesters', event: 'an issue', eventOf: (world) => issueEvent(world, 1) },
  { name: 'leaderboard-post', event: 'an issue that was edited', eventOf: (world) => issueEvent(world, 1, 'edited') },
]
