import type { Event } from '@porchlight/action-kit'
import { accountFrom, fieldsOf, type Account, type Association, type Fields } from '@porchlight/github'
import type { Moment } from './moments.ts'
import { silence, type Silence } from './silence.ts'

/** What happened, and to whom a greeting would go: all that the payload knows, so that most people cost no request. */
export interface Subject {
  readonly moment: Moment
  readonly number: number
  readonly nodeId: string
  readonly title: string
  readonly url: string
  /** Who opened it, never who caused the event: those differ for transfers, merges and bots that act for people. */
  readonly author: Account
  readonly association: Association
  readonly createdAt: string
  readonly mergedAt: string | null
  readonly isDraft: boolean
  readonly isLocked: boolean
  readonly isTransferred: boolean
  /** On a fork's `pull_request`, GitHub hands out a token that may only read. */
  readonly isReadOnly: boolean
  readonly isOrganisation: boolean
  /** The repository's node id, by which GraphQL tells apart where somebody started discussions; '' when unknown. */
  readonly repositoryId: string
  readonly hasDiscussions: boolean
  /** The branch that message files are read from; null is the default branch. */
  readonly base: string | null
  /** How many comments it had when the event happened. */
  readonly commentCount: number
  /** False for what can happen to the same thread again, such as a draft that is ready for the second time. */
  readonly happensOnce: boolean
}

const OURS = 'issues (opened), pull_request_target (opened, ready_for_review, closed) and discussion (created)'

/** The payload alone. `null` when the event names no thread: then the input `number` does. */
export function subjectOf(event: Event): Subject | Silence | null {
  const { name, payload } = event
  const action = typeof payload['action'] === 'string' ? payload['action'] : ''
  const fields = fieldsOf(payload, '')
  if (name === 'issues' && fields.has('issue')) return issueSubject(fields, action)
  if (isPullRequestEvent(name) && fields.has('pull_request')) return pullRequestSubject(fields, { name, action })
  if (name === 'discussion' && fields.has('discussion')) return discussionSubject(fields, action)
  return null
}

export const isSilence = (value: Subject | Silence): value is Silence => 'silent' in value

const isPullRequestEvent = (name: string): boolean => name === 'pull_request' || name === 'pull_request_target'

const notOurs = (event: string): Silence => silence('event-not-ours', `nothing is greeted on ${event}, only on ${OURS}`)

function issueSubject(payload: Fields, action: string): Subject | Silence {
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

function pullRequestSubject(payload: Fields, { name, action }: { name: string; action: string }): Subject | Silence {
  const pull = payload.object('pull_request')
  const mergedAt = pull.textOrNull('merged_at')
  const moment = pullRequestMoment(action, mergedAt !== null)
  if (moment === undefined) return notOurs(`${name}.${action}`)
  return {
    ...threadOf(payload, pull),
    moment,
    mergedAt,
    isDraft: pull.flagOrFalse('draft'),
    isReadOnly: name === 'pull_request' && isFromFork(pull),
    base: pull.object('base').text('ref'),
    happensOnce: action === 'opened' || moment === 'first-merge',
  }
}

function pullRequestMoment(action: string, isMerged: boolean): Moment | undefined {
  if (action === 'opened' || action === 'ready_for_review') return 'first-pull-request'
  if (action !== 'closed') return undefined
  return isMerged ? 'first-merge' : 'pull-request-closed'
}

// Without a head repository the fork was deleted: it was one all the same.
function isFromFork(pull: Fields): boolean {
  const base = pull.object('base').objectOrNull('repo')?.textOrNull('full_name')
  const head = pull.object('head').objectOrNull('repo')?.textOrNull('full_name')
  return head !== base
}

function discussionSubject(payload: Fields, action: string): Subject | Silence {
  if (action !== 'created') return notOurs(`discussion.${action}`)
  return { ...threadOf(payload, payload.object('discussion')), moment: 'first-discussion' }
}

function threadOf(payload: Fields, thread: Fields): Omit<Subject, 'moment'> {
  const { json: author, path } = thread.at('user')
  return {
    number: thread.whole('number'),
    // An event that somebody wrote by hand to try things out may lack what every event of GitHub's has.
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
export function repositoryOf(payload: Fields): Pick<Subject, 'isOrganisation' | 'repositoryId' | 'hasDiscussions'> {
  const repository = payload.objectOrNull('repository')
  return {
    isOrganisation: repository?.objectOrNull('owner')?.textOrNull('type') === 'Organization',
    repositoryId: repository?.textOrNull('node_id') ?? '',
    hasDiscussions: repository?.flagOrFalse('has_discussions') ?? false,
  }
}
