import type { WorkflowEvent } from '@porchlight/action-runner'
import { describe } from 'vitest'
import { runBundle } from './support/bundle.ts'
import { it } from './support/promise.ts'
import { dispatchEvent, issueEvent, pullRequestEvent, releaseEvent, type World } from './support/world.ts'

interface Trigger {
  readonly name: string
  readonly trigger: string
  eventOf(world: World): Promise<WorkflowEvent>
  readonly inputs?: Readonly<Record<string, string>>
}

/** The answer that every trigger has to give, and the outputs that hold it. */
interface Answered {
  readonly name: string
  readonly outputs: Readonly<Record<string, unknown>>
  readonly triggers: readonly Omit<Trigger, 'name'>[]
}

const named = (event: Promise<WorkflowEvent>, name: string, more: object = {}): Promise<WorkflowEvent> =>
  event.then(({ payload }) => ({ name, payload: { ...payload, ...more } }))

const runOf = async (world: World): Promise<WorkflowEvent> => {
  const { payload } = await pullRequestEvent(world, 2)
  const { head } = payload['pull_request'] as { head: { sha: string; ref: string } }
  const { sha: head_sha, ref: head_branch } = head
  const workflow_run = { event: 'pull_request', head_sha, head_branch, pull_requests: [{ number: 2 }] }
  return { name: 'workflow_run', payload: { action: 'completed', workflow_run, repository: payload['repository'] } }
}

const queued = async (world: World): Promise<WorkflowEvent> => {
  const { payload } = await pullRequestEvent(world, 2)
  const { head, base } = payload['pull_request'] as Readonly<Record<'head' | 'base', { sha: string }>>
  const merge_group = {
    head_sha: head.sha,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-2-${base.sha}`,
    base_sha: base.sha,
    base_ref: 'refs/heads/main',
    head_commit: { id: head.sha },
  }
  return {
    name: 'merge_group',
    payload: { action: 'checks_requested', merge_group, repository: payload['repository'] },
  }
}

const taggedPush = (world: World): Promise<WorkflowEvent> =>
  named(dispatchEvent(world), 'push', {
    ref: 'refs/tags/v1.1.0',
    before: '0'.repeat(40),
    after: 'c'.repeat(40),
    deleted: false,
  })

/** A comment on #2 comes with the pull request as an issue. */
const commented = (world: World): Promise<WorkflowEvent> =>
  named(issueEvent(world, 2, 'created'), 'issue_comment', {
    comment: { id: 1, body: 'A word', user: { login: 'eve', id: 5, type: 'User' } },
  })

const answered: readonly Answered[] = [
  {
    name: 'triage',
    outputs: { 'labels-added': '["docs"]', 'all-labels': 'docs' },
    triggers: [
      { trigger: 'pull_request_target', eventOf: (world) => pullRequestEvent(world, 2, { action: 'synchronize' }) },
      { trigger: 'issue_comment', eventOf: commented },
      { trigger: 'workflow_run', eventOf: runOf },
      { trigger: 'workflow_dispatch', eventOf: dispatchEvent, inputs: { 'pr-number': '2' } },
      {
        trigger: 'schedule',
        eventOf: (world) => named(dispatchEvent(world), 'schedule', { schedule: '0 6 * * *' }),
        inputs: { 'pr-number': '2' },
      },
    ],
  },
  {
    name: 'welcome',
    outputs: { greeted: 'true', kind: 'first-pull-request', reason: 'newcomer', 'is-first-pull-request': 'true' },
    triggers: [
      { trigger: 'pull_request_target', eventOf: (world) => pullRequestEvent(world, 2) },
      {
        trigger: 'pull_request_target, ready for review',
        eventOf: (world) => pullRequestEvent(world, 2, { action: 'ready_for_review' }),
      },
      { trigger: 'workflow_dispatch', eventOf: dispatchEvent, inputs: { number: '2' } },
      {
        trigger: 'schedule',
        eventOf: (world) => named(dispatchEvent(world), 'schedule', { schedule: '0 6 * * *' }),
        inputs: { number: '2' },
      },
    ],
  },
  {
    name: 'dco-check',
    outputs: { conclusion: 'failure', 'checked-commits': '1' },
    triggers: [
      { trigger: 'pull_request', eventOf: (world) => pullRequestEvent(world, 2, { name: 'pull_request' }) },
      { trigger: 'pull_request_target', eventOf: (world) => pullRequestEvent(world, 2) },
      { trigger: 'workflow_dispatch', eventOf: dispatchEvent, inputs: { 'pr-number': '2' } },
      { trigger: 'workflow_run', eventOf: runOf, inputs: { 'pr-number': '2' } },
      { trigger: 'merge_group', eventOf: queued },
    ],
  },
  {
    name: 'notify-requesters',
    outputs: { tag: 'v1.1.0', 'previous-tag': 'v1.0.0', reason: 'released', notified: '[3]', 'pull-requests': '[4]' },
    triggers: [
      { trigger: 'release', eventOf: (world) => releaseEvent(world) },
      { trigger: 'push of a tag', eventOf: taggedPush },
      { trigger: 'workflow_dispatch', eventOf: dispatchEvent, inputs: { tag: 'v1.1.0' } },
      { trigger: 'workflow_run', eventOf: runOf, inputs: { tag: 'refs/tags/v1.1.0' } },
    ],
  },
]

const rows = answered.flatMap(({ name, outputs, triggers }) =>
  triggers.map((trigger) => ({ ...trigger, name, outputs })),
)

describe('the same subject gets the same answer', () => {
  it.concurrent.for(rows)('from $name on $trigger', async ({ name, outputs, eventOf, inputs }, { open, expect }) => {
    const world = await open()
    const outcome = await runBundle(world, name, { event: await eventOf(world), inputs: inputs ?? {} })
    expect(outcome.outputs).toMatchObject(outputs)
  })

  it.concurrent('also as an event: the same id from each trigger', async ({ open, expect }) => {
    const world = await open()
    const events = [await pullRequestEvent(world, 2), await pullRequestEvent(world, 2, { name: 'pull_request' })]
    const outcomes = await Promise.all(events.map((event) => runBundle(world, 'leaderboard-post', { event })))
    const [first, second] = outcomes.map(({ outputs }) => outputs)
    expect(first?.['event-id']).toMatch(/^evt_\w+$/)
    expect(second).toEqual({ ...first, reason: second?.['reason'], plan: second?.['plan'] })
  })
})
