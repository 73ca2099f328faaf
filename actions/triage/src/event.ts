import { fieldsOf, type Event } from '@porchlight/action-kit'
import { issueFrom, pullRequestFrom, repositoryFrom, type Issue, type PullRequest } from '@porchlight/github'
import { discussionTarget, type DiscussionTarget } from './discussion-event.ts'
import { claimEvent } from './claim-event.ts'
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
  /** The commit that its head must be, should it be a pull request. */
  readonly expectedHead?: string
}

export interface PullRequestTarget {
  readonly kind: 'pull request'
  readonly number: number
  readonly known?: PullRequest
  readonly isNew?: boolean
  readonly comment?: string
  /** The commit that its head must be. */
  readonly expectedHead?: string
}

/** The open pull requests whose head is this commit: GitHub does not give their numbers to runs of forks. */
export interface HeadTarget {
  readonly kind: 'head'
  readonly owner: string
  readonly branch: string
  readonly sha: string
}

/** Good first issues that somebody took on and nothing came of, should the rules say that they are released. */
export interface ClaimsTarget {
  readonly kind: 'claims'
  /** What is wrong with the workflow when they do not. */
  readonly otherwise?: string
}

/** What one run is to triage. */
export type Targets =
  | { readonly targets: readonly Target[] }
  | { readonly sweep: Sweep; readonly claims?: ClaimsTarget }

/** Why there is nothing to triage, to end the sentence. */
export interface NoTargets {
  readonly reason: string
}

export interface TargetInputs extends Pick<Inputs, 'pullRequests' | 'issues' | 'discussions' | 'sweep'> {
  readonly runAttempt: number
}

/** From the inputs and the payload alone, without a request. */
export function eventTargets(event: Event, inputs: TargetInputs): Targets | NoTargets {
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
  const expectedHead = headOfRun(event)
  const isAsked = event.name === 'workflow_dispatch' || runAttempt > 1
  return [
    ...pullRequests.map((number) => pullRequestTarget(number, expectedHead)),
    ...issues.map(
      (number): IssueTarget => ({ kind: 'issue', number, mayIntroduce: true, ...(expectedHead && { expectedHead }) }),
    ),
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

function withoutSubject(event: Event): Targets | NoTargets {
  if (event.name === 'workflow_run') return targetsOfRun(event)
  if (isTimed(event)) {
    const otherwise = `a ${event.name} event names no issue, pull request or discussion: set sweep, search, pr-number, issue-number or discussion-number`
    return { targets: [{ kind: 'claims', otherwise }] }
  }
  return { reason: `the event ${event.name} has no issue, pull request or discussion to triage` }
}

function targetsOfRun(event: Event): Targets | NoTargets {
  const expectedHead = headOfRun(event)
  if (expectedHead === undefined) return { reason: 'the workflow run was not for a pull request' }
  const run = fieldsOf(event.payload['workflow_run'], 'workflow_run')
  const numbers = run.list('pull_requests', (json, path) => fieldsOf(json, path).whole('number'))
  if (numbers.length > 0) return { targets: numbers.map((number) => pullRequestTarget(number, expectedHead)) }
  const { json, path } = run.at('head_repository')
  if (!isPresent(json)) return { reason: 'the fork that the workflow run was for is gone' }
  const { owner } = repositoryFrom(json, path)
  return { targets: [{ kind: 'head', owner, branch: run.text('head_branch'), sha: expectedHead }] }
}

const pullRequestTarget = (number: number, expectedHead: string | undefined): PullRequestTarget => ({
  kind: 'pull request',
  number,
  ...(expectedHead === undefined ? {} : { expectedHead }),
})

/**
 * The commit that a `pull_request` run was for. A number that the run handed on comes from the pull request's author: it
 * counts only for the pull request whose head this is.
 */
function headOfRun({ name, payload }: Event): string | undefined {
  if (name !== 'workflow_run') return undefined
  const run = fieldsOf(payload['workflow_run'], 'workflow_run')
  return run.text('event') === 'pull_request' ? run.text('head_sha') : undefined
}

// The events that GitHub runs with the pull request's own workflow and, for forks and Dependabot, a token that only reads.
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const READ_ONLY_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment']

/** Whether the run's own token can only read, known before any request. */
export function isReadOnly({ name, payload }: Event, actor: string): boolean {
  if (!READ_ONLY_EVENTS.includes(name) || !isPresent(payload['pull_request'])) return false
  const { base, head } = pullRequestFrom(payload['pull_request'])
  const isFork = fullName(head.repository) !== fullName(base.repository)
  return isFork || actor === 'dependabot[bot]'
}

const fullName = (repository: PullRequest['head']['repository']): string =>
  repository === null ? '' : `${repository.owner}/${repository.name}`
