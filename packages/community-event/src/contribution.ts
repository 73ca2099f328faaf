import { isObject, type Fields } from '@porchlight/action-kit/pure'
import type { ActionObject, ActionType, ParentThread } from './community-action.ts'

/** One contribution that a payload reports, before identity and impact. */
export interface Contribution {
  readonly type: ActionType
  /** null for a deleted account. */
  readonly account: Fields | null
  readonly association: string | null
  readonly at: string
  readonly object: ActionObject
  readonly parent: ParentThread | null
  /** Whose thread it is; null where that does not matter. */
  readonly threadAccount: Fields | null
  readonly labels: readonly string[]
  readonly changedLines: number | null
  readonly text: string | null
  readonly isPrerelease: boolean
}

type Reader = (payload: Fields) => Contribution

/** `event/action` of every webhook that is a contribution. All others are not: edits, labels, locks, pushes. */
const READERS: Readonly<Record<string, Reader>> = {
  'pull_request/opened': (payload) => pullRequest(payload, 'pr_opened', 'created_at'),
  'pull_request/closed': (payload) =>
    payload.object('pull_request').flagOrFalse('merged')
      ? pullRequest(payload, 'pr_merged', 'merged_at')
      : pullRequest(payload, 'pr_closed', 'closed_at'),
  'pull_request_review/submitted': review,
  'pull_request_review_comment/created': (payload) => reply(payload, 'review_comment', 'pull_request'),
  'issues/opened': (payload) => issue(payload, 'issue_opened', 'created_at'),
  'issues/closed': (payload) =>
    issue(
      payload,
      payload.object('issue').textOrNull('state_reason') === 'completed' ? 'issue_completed' : 'issue_closed',
      'closed_at',
    ),
  'issue_comment/created': (payload) => reply(payload, 'comment', 'issue'),
  'discussion/created': discussion,
  'discussion/answered': answer,
  'discussion_comment/created': (payload) => reply(payload, 'discussion_comment', 'discussion'),
  'release/published': release,
}

/** The contribution that the event reports; undefined when it is not one. */
export function contributionFrom(event: string, payload: Fields): Contribution | undefined {
  // The same event, delivered with another token and from another branch.
  const name = event === 'pull_request_target' ? 'pull_request' : event
  const key = `${name}/${payload.textOrNull('action') ?? ''}`
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

function pullRequest(payload: Fields, type: ActionType, time: string): Contribution {
  const pull = payload.object('pull_request')
  const lines = (name: string): number => (pull.has(name) ? pull.whole(name) : 0)
  const changedLines = type === 'pr_merged' ? lines('additions') + lines('deletions') : null
  return { ...PLAIN, ...made(pull, 'pull_request', time), type, labels: labelsOf(pull), changedLines }
}

function review(payload: Fields): Contribution {
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
    labels: labelsOf(pull),
    text: isVerdict ? null : (submitted.textOrNull('body') ?? ''),
  }
}

function issue(payload: Fields, type: ActionType, time: string): Contribution {
  const opened = payload.object('issue')
  return { ...PLAIN, ...made(opened, 'issue', time), type, labels: labelsOf(opened) }
}

function reply(
  payload: Fields,
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
    labels: labelsOf(thread),
    text: comment.textOrNull('body') ?? '',
  }
}

function discussion(payload: Fields): Contribution {
  const opened = payload.object('discussion')
  return {
    ...PLAIN,
    ...made(opened, 'discussion', 'created_at'),
    type: 'discussion_opened',
    labels: labelsOf(opened),
  }
}

function answer(payload: Fields): Contribution {
  const thread = payload.object('discussion')
  const chosen = payload.object('answer')
  return {
    ...PLAIN,
    ...made(chosen, 'discussion_comment', 'created_at'),
    type: 'answer_accepted',
    at: thread.text('answer_chosen_at'),
    parent: threadFrom(thread, 'discussion'),
    threadAccount: thread.objectOrNull('user'),
    labels: labelsOf(thread),
  }
}

function release(payload: Fields): Contribution {
  const published = payload.object('release')
  const { account, at, object } = made(published, 'release', 'published_at', 'author')
  return {
    ...PLAIN,
    account,
    at,
    object,
    association: null,
    type: 'release_published',
    isPrerelease: published.flagOrFalse('prerelease'),
  }
}

/** Who made an object, when, and the object itself. */
function made(json: Fields, type: ActionObject['type'], time: string, author = 'user') {
  return {
    account: json.objectOrNull(author),
    association: json.textOrNull('author_association') || null,
    at: json.text(time),
    object: objectFrom(json, type),
  }
}

const objectFrom = (json: Fields, type: ActionObject['type']): ActionObject => ({
  type,
  id: String(json.whole('id')),
  url: json.text('html_url'),
})

/** A pull request's comments arrive as comments on an issue that says it is a pull request; both have the one number. */
const threadFrom = (thread: Fields, type: ParentThread['type']): ParentThread => ({
  type: thread.objectOrNull('pull_request') === null ? type : 'pull_request',
  number: thread.whole('number'),
  url: thread.text('html_url'),
})

/** Not every thread of every event has any. */
function labelsOf(thread: Fields): readonly string[] {
  const labels: unknown = thread.at('labels').json
  if (!Array.isArray(labels)) return []
  return labels.flatMap((label: unknown) =>
    isObject(label) && typeof label['name'] === 'string' ? [label['name']] : [],
  )
}
