import type { ActionObject, ActionType, ParentThread } from './community-action.ts'
import type { Payload } from './payload.ts'

/** One thing that a payload says somebody did, before identity and impact. */
export interface Contribution {
  readonly type: ActionType
  /** null for a deleted account. */
  readonly account: Payload | null
  readonly association: string | null
  readonly at: string
  readonly object: ActionObject
  readonly parent: ParentThread | null
  /** Whose thread it is; null where that does not matter. */
  readonly threadAccount: Payload | null
  readonly labels: readonly string[]
  readonly changedLines: number | null
  readonly text: string | null
  readonly isPrerelease: boolean
}

type Reader = (payload: Payload) => Contribution

/** `event/action` of every webhook that is somebody's contribution. All others are none: edits, labels, locks, pushes. */
const READERS: Readonly<Record<string, Reader>> = {
  'pull_request/opened': (payload) => pullRequest(payload, 'pr_opened', 'created_at'),
  'pull_request/closed': (payload) =>
    payload.object('pull_request').isTrue('merged')
      ? pullRequest(payload, 'pr_merged', 'merged_at')
      : pullRequest(payload, 'pr_closed', 'closed_at'),
  'pull_request_review/submitted': review,
  'pull_request_review_comment/created': (payload) => reply(payload, 'review_comment', 'pull_request'),
  'issues/opened': (payload) => issue(payload, 'issue_opened', 'created_at'),
  'issues/closed': (payload) =>
    issue(
      payload,
      payload.object('issue').textOr('state_reason', '') === 'completed' ? 'issue_completed' : 'issue_closed',
      'closed_at',
    ),
  'issue_comment/created': (payload) => reply(payload, 'comment', 'issue'),
  'discussion/created': discussion,
  'discussion/answered': answer,
  'discussion_comment/created': (payload) => reply(payload, 'discussion_comment', 'discussion'),
  'release/published': release,
}

/** What the event says somebody did; undefined when it is no contribution. */
export function contributionFrom(event: string, payload: Payload): Contribution | undefined {
  // The same event, delivered with another token and from another branch.
  const name = event === 'pull_request_target' ? 'pull_request' : event
  const key = `${name}/${payload.textOr('action', '')}`
  return Object.hasOwn(READERS, key) ? READERS[key]?.(payload) : undefined
}

/** The events that may hold a contribution, for messages and for tests. */
export const contributionEvents: readonly string[] = Object.keys(READERS)

const PLAIN = {
  parent: null,
  threadAccount: null,
  labels: [],
  changedLines: null,
  text: null,
  isPrerelease: false,
} as const

function pullRequest(payload: Payload, type: ActionType, time: string): Contribution {
  const pull = payload.object('pull_request')
  const changedLines = type === 'pr_merged' ? pull.wholeOr('additions', 0) + pull.wholeOr('deletions', 0) : null
  return { ...PLAIN, ...made(pull, 'pull_request', time), type, labels: pull.names('labels'), changedLines }
}

function review(payload: Payload): Contribution {
  const pull = payload.object('pull_request')
  const submitted = payload.object('review')
  // An approval says enough without words. Each single inline comment arrives in a review of its own that says nothing.
  const isVerdict = submitted.text('state').toLowerCase() !== 'commented'
  return {
    ...PLAIN,
    ...made(submitted, 'review', 'submitted_at'),
    type: 'review_submitted',
    parent: threadFrom(pull, 'pull_request'),
    threadAccount: pull.objectOrNull('user'),
    labels: pull.names('labels'),
    text: isVerdict ? null : submitted.textOr('body', ''),
  }
}

function issue(payload: Payload, type: ActionType, time: string): Contribution {
  const opened = payload.object('issue')
  return { ...PLAIN, ...made(opened, 'issue', time), type, labels: opened.names('labels') }
}

function reply(
  payload: Payload,
  type: ActionObject['type'],
  parent: 'issue' | 'pull_request' | 'discussion',
): Contribution {
  const thread = payload.object(parent)
  const comment = payload.object('comment')
  return {
    ...PLAIN,
    ...made(comment, type, 'created_at'),
    type: 'reply_given',
    parent: threadFrom(thread, parent),
    threadAccount: thread.objectOrNull('user'),
    labels: thread.names('labels'),
    text: comment.textOr('body', ''),
  }
}

function discussion(payload: Payload): Contribution {
  const opened = payload.object('discussion')
  return {
    ...PLAIN,
    ...made(opened, 'discussion', 'created_at'),
    type: 'discussion_opened',
    labels: opened.names('labels'),
  }
}

function answer(payload: Payload): Contribution {
  const thread = payload.object('discussion')
  const chosen = payload.object('answer')
  return {
    ...PLAIN,
    ...made(chosen, 'discussion_comment', 'created_at'),
    type: 'answer_accepted',
    at: thread.text('answer_chosen_at'),
    parent: threadFrom(thread, 'discussion'),
    threadAccount: thread.objectOrNull('user'),
    labels: thread.names('labels'),
  }
}

function release(payload: Payload): Contribution {
  const published = payload.object('release')
  const { account, at, object } = made(published, 'release', 'published_at', 'author')
  return {
    ...PLAIN,
    account,
    at,
    object,
    association: null,
    type: 'release_published',
    isPrerelease: published.isTrue('prerelease'),
  }
}

/** Who made an object, when, and the object itself. */
function made(json: Payload, type: ActionObject['type'], time: string, author = 'user') {
  const association = json.textOr('author_association', '')
  return {
    account: json.objectOrNull(author),
    association: association === '' ? null : association,
    at: json.text(time),
    object: objectFrom(json, type),
  }
}

const objectFrom = (json: Payload, type: ActionObject['type']): ActionObject => ({
  type,
  id: String(json.whole('id')),
  url: json.text('html_url'),
})

/** A pull request's comments arrive as comments on an issue that says it is a pull request; both have the one number. */
const threadFrom = (thread: Payload, type: ParentThread['type']): ParentThread => ({
  type: thread.objectOrNull('pull_request') === null ? type : 'pull_request',
  number: thread.whole('number'),
  url: thread.text('html_url'),
})
