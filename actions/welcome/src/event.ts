import type { Event } from '@porchlight/action-kit'
import { fieldsOf, skip, type Fields } from '@porchlight/action-kit/pure'
import { accountFrom, readOnlyToken, workflowRunHead, type WorkflowRunHead } from '@porchlight/github/pure'
import type { Subject } from './facts.ts'
import type { Moment } from './greeting.ts'
import type { GreetingSkip } from './skip.ts'

/** A thread that the payload does not hold: an input gives its number, or a workflow run was for its head. */
export type ThreadName = { readonly number: number } | { readonly head: WorkflowRunHead }

const OURS = 'issues (opened), pull_request_target (opened, ready_for_review, closed) and discussion (created)'

interface EventOptions {
  readonly number: number | undefined
  /** Under which name a maintainer can give it. */
  readonly numberInput: string
  readonly actor: string
}

/** What the payload says was done, which thread it names, or why there is no greeting for it. */
export function eventSubject(
  event: Event,
  { number, numberInput, actor }: EventOptions,
): Subject | { lookUp: ThreadName } | GreetingSkip {
  const { name, payload } = event
  const action = typeof payload['action'] === 'string' ? payload['action'] : ''
  const fields = fieldsOf(payload, '')
  if (name === 'issues' && fields.has('issue')) return issueSubject(fields, action)
  if (isPullRequestEvent(name) && fields.has('pull_request'))
    return pullRequestSubject(fields, { name, action, isReadOnly: readOnlyToken(event, actor) })
  if (name === 'discussion' && fields.has('discussion')) return discussionSubject(fields, action)
  if (number !== undefined) return { lookUp: { number } }
  const head = workflowRunHead(event)
  if (head !== undefined) return { lookUp: { head } }
  return skip('event-not-ours', `${name} names no issue or pull request; the input ${numberInput} can`)
}

const isPullRequestEvent = (name: string): boolean => name === 'pull_request' || name === 'pull_request_target'

const notOurs = (event: string): GreetingSkip =>
  skip('event-not-ours', `nothing is greeted on ${event}, only on ${OURS}`)

function issueSubject(payload: Fields, action: string): Subject | GreetingSkip {
  const issue = payload.object('issue')
  const moment = issueMoment(issue, action)
  if (moment === undefined) return notOurs(`issues.${action}`)
  return {
    ...threadOf(payload, issue),
    moment,
    // GitHub opens a transferred issue anew; only then does `opened` say where it came from.
    isTransferred: payload.objectOrNull('changes')?.has('old_issue') ?? false,
    happensOnce: action === 'opened',
  }
}

function issueMoment(issue: Fields, action: string): Moment | undefined {
  if (action === 'opened') return 'first-issue'
  if (action !== 'closed') return undefined
  const reason = issue.textOrNull('state_reason')
  if (reason === 'completed') return 'issue-completed'
  return reason === 'not_planned' ? 'issue-not-planned' : undefined
}

function pullRequestSubject(
  payload: Fields,
  { name, action, isReadOnly }: { name: string; action: string; isReadOnly: boolean },
): Subject | GreetingSkip {
  const pull = payload.object('pull_request')
  const mergedAt = pull.textOrNull('merged_at')
  const moment = pullRequestMoment(action, mergedAt !== null)
  if (moment === undefined) return notOurs(`${name}.${action}`)
  return {
    ...threadOf(payload, pull),
    moment,
    mergedAt,
    isDraft: pull.flagOrFalse('draft'),
    isReadOnly,
    base: pull.object('base').text('ref'),
    happensOnce: action === 'opened' || moment === 'first-merge',
  }
}

function pullRequestMoment(action: string, isMerged: boolean): Moment | undefined {
  if (action === 'opened' || action === 'ready_for_review') return 'first-pull-request'
  if (action !== 'closed') return undefined
  return isMerged ? 'first-merge' : 'pull-request-closed'
}

function discussionSubject(payload: Fields, action: string): Subject | GreetingSkip {
  if (action !== 'created') return notOurs(`discussion.${action}`)
  return { ...threadOf(payload, payload.object('discussion')), moment: 'first-discussion' }
}

function threadOf(payload: Fields, thread: Fields): Omit<Subject, 'moment'> {
  const { json: author, path } = thread.at('user')
  return {
    number: thread.whole('number'),
    // An event that was written by hand to try things out may lack what every event of GitHub's has.
    nodeId: thread.textOrNull('node_id') ?? '',
    title: thread.text('title'),
    url: thread.text('html_url'),
    author: accountFrom(author, path),
    association: thread.textOrNull('author_association') ?? 'NONE',
    createdAt: thread.text('created_at'),
    mergedAt: null,
    isDraft: false,
    isLocked: thread.flagOrFalse('locked'),
    isTransferred: false,
    isReadOnly: false,
    ...repositoryOf(payload),
    base: null,
    commentCount: thread.has('comments') ? thread.whole('comments') : 0,
    happensOnce: true,
  }
}

/** What the payload of any event says of the repository. */
export function repositoryOf(payload: Fields): Pick<Subject, 'isOrganization' | 'repositoryId' | 'hasDiscussions'> {
  const repository = payload.objectOrNull('repository')
  return {
    isOrganization: repository?.objectOrNull('owner')?.textOrNull('type') === 'Organization',
    repositoryId: repository?.textOrNull('node_id') ?? '',
    hasDiscussions: repository?.flagOrFalse('has_discussions') ?? false,
  }
}
