import type { Event } from '@porchlight/action-kit'
import { fieldsOf, skip, type Skip } from '@porchlight/action-kit/pure'
import type { Issue, PullRequest } from '@porchlight/github'
import { issueFrom, pullRequestFrom, workflowRunHead } from '@porchlight/github/pure'
import { claimEvent } from './claim-event.ts'
import { discussionTarget, type DiscussionTarget } from './discussion-event.ts'
import type { ClaimEvent } from './good-first-issue/model.ts'
import type { Inputs, Sweep } from './inputs.ts'

/** What is to be triaged: known from the payload, or to be fetched by number. */
export type Target = IssueTarget | PullRequestTarget | DiscussionTarget | HeadTarget | ClaimsTarget

export interface IssueTarget extends ClaimEvent {
  readonly kind: 'issue'
  readonly number: number
  readonly known?: Issue
  /** The event is its opening. */
  readonly isNew?: boolean
  /** The text of the comment that the event is about. */
  readonly comment?: string
}

export interface PullRequestTarget {
  readonly kind: 'pull request'
  readonly number: number
  readonly known?: PullRequest
  readonly isNew?: boolean
  readonly comment?: string
}

/** The open pull requests whose head is this commit: GitHub does not give their numbers to runs of forks. */
export interface HeadTarget {
  readonly kind: 'head'
  readonly owner: string
  readonly branch: string
  readonly sha: string
}

/** Old claims of good first issues, should the rules say that they are released. */
export interface ClaimsTarget {
  readonly kind: 'claims'
  /** What is wrong with the workflow when they do not. */
  readonly otherwise?: string
}

/** What one run is to triage. */
export type Targets =
  | { readonly targets: readonly Target[] }
  | { readonly sweep: Sweep; readonly claims?: ClaimsTarget }

export interface TargetInputs extends Pick<Inputs, 'pullRequests' | 'issues' | 'discussions' | 'sweep'> {
  readonly runAttempt: number
}

/** From the inputs and the payload alone, without a request. */
export function eventTargets(event: Event, inputs: TargetInputs): Targets | Skip {
  const { sweep } = inputs
  if (sweep !== undefined) return { sweep, ...(isTimed(event) ? { claims: { kind: 'claims' } } : {}) }
  const own = ownTarget(event, inputs)
  const given = givenTargets(event, inputs)
  if (given.length > 0) return { targets: given.map((target) => (isSame(target, own) ? own : target)) }
  if (own !== undefined) return { targets: [own] }
  return withoutSubject(event)
}

type NumberedTarget = IssueTarget | PullRequestTarget | DiscussionTarget

const isSame = (target: NumberedTarget, own: NumberedTarget | undefined): own is NumberedTarget =>
  own !== undefined && target.kind === own.kind && target.number === own.number

function givenTargets(event: Event, { runAttempt, pullRequests, issues, discussions }: TargetInputs): NumberedTarget[] {
  const isAsked = event.name === 'workflow_dispatch' || runAttempt > 1
  return [
    ...pullRequests.map(pullRequestTarget),
    ...issues.map((number): IssueTarget => ({ kind: 'issue', number, mayIntroduce: true })),
    ...discussions.map((number): DiscussionTarget => ({ kind: 'discussion', number, isAsked })),
  ]
}

function ownTarget(event: Event, { runAttempt }: TargetInputs): NumberedTarget | undefined {
  const { payload } = event
  if (isPresent(payload['discussion'])) return discussionTarget(payload, runAttempt > 1)
  const isGone = payload['action'] === 'deleted' || payload['action'] === 'transferred'
  const target = isGone && !('comment' in payload) ? undefined : payloadTarget(payload)
  if (target === undefined) return undefined
  const comment = isGone ? {} : commentIn(payload)
  const claim = target.kind === 'issue' && !isGone ? claimEvent(event) : {}
  // "Re-run" plays the old payload again, and titles and labels have moved on since.
  return runAttempt > 1
    ? { kind: target.kind, number: target.number, ...comment, ...claim }
    : { ...target, ...comment, ...claim }
}

const commentIn = (payload: Event['payload']): { comment?: string } =>
  isPresent(payload['comment']) ? { comment: fieldsOf(payload['comment'], 'comment').textOrNull('body') ?? '' } : {}

function payloadTarget(payload: Event['payload']): IssueTarget | PullRequestTarget | undefined {
  const isOpening = payload['action'] === 'opened' && !('comment' in payload)
  if (isPresent(payload['pull_request'])) {
    const known = pullRequestFrom(payload['pull_request'])
    // Reviews come with a pull request without its counts.
    return { kind: 'pull request', number: known.number, ...(known.counts === null ? {} : { known, isNew: isOpening }) }
  }
  if (!isPresent(payload['issue'])) return undefined
  const known = issueFrom(payload['issue'])
  // A comment on a pull request comes with the pull request as an issue, without its branches.
  if (known.pullRequest !== null) return { kind: 'pull request', number: known.number }
  return { kind: 'issue', number: known.number, known, isNew: isOpening }
}

const isPresent = (json: unknown): boolean => json !== undefined && json !== null

/** Nothing has happened: the run looks after what there is. */
const isTimed = ({ name }: Event): boolean => name === 'schedule' || name === 'workflow_dispatch'

function withoutSubject(event: Event): Targets | Skip {
  if (event.name === 'workflow_run') return workflowRunTargets(event)
  if (isTimed(event)) {
    const otherwise = `a ${event.name} event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number`
    return { targets: [{ kind: 'claims', otherwise }] }
  }
  return skip('event-not-ours', `the event ${event.name} has no issue, pull request or discussion to triage`)
}

function workflowRunTargets(event: Event): Targets | Skip {
  const head = workflowRunHead(event)
  if (head === undefined) return skip('event-not-ours', 'the workflow run was not for a pull request')
  const { sha, branch, owner, numbers } = head
  if (numbers.length > 0) return { targets: numbers.map(pullRequestTarget) }
  if (owner === null) return skip('event-not-ours', 'the fork that the workflow run was for is gone')
  return { targets: [{ kind: 'head', owner, branch, sha }] }
}

const pullRequestTarget = (number: number): PullRequestTarget => ({ kind: 'pull request', number })
