import { accountOf, findAccount } from '../state/accounts.ts'
import { assign, setAssignees } from '../state/assignees.ts'
import { setIssueType } from '../state/issue-types.ts'
import { addLabels, setLabels } from '../state/labels.ts'
import { setMilestone } from '../state/milestones.ts'
import type { Milestone, Repository, StateReason, Thread } from '../state/model.ts'
import { hasRole, roleOf } from '../state/access.ts'
import { invalid } from '../state/refusal.ts'
import { mayNotBeArchived, threadOf } from '../state/repositories.ts'
import {
  checkBody,
  closeThread,
  createIssue,
  lockThread,
  renameThread,
  reopenThread,
  unlockThread,
} from '../state/threads.ts'
import { timestamp } from '../state/state.ts'
import {
  type Call,
  checkedAs,
  type Operations,
  created,
  namesIn,
  noContent,
  numberIn,
  objectOf,
  ok,
  repositoryIn,
  textIn,
} from './operation.ts'
import { paged } from './paging.ts'
import { fullIssueBody, issueBody } from './shapes/thread.ts'

export const threadIn = (call: Call): Thread => threadOf(repositoryIn(call), numberIn(call, 'issue_number'))

export const issueOperations: Operations = {
  'issues/list-for-repo': (call) => paged(call, matchingThreads(call), (thread) => issueBody(call, thread)),
  'issues/get': (call) => ok(fullIssueBody(call, threadIn(call))),
  'issues/create': (call) => created(fullIssueBody(call, openIssue(call))),
  'issues/update': (call) => {
    const thread = threadIn(call)
    mayNotBeArchived(thread.repository)
    updateThread(call, thread)
    return ok(fullIssueBody(call, thread))
  },
  'issues/lock': (call) => {
    lockThread(call.state, threadIn(call), call.actor, textIn(call.body, 'lock_reason') ?? null)
    return noContent()
  },
  'issues/unlock': (call) => {
    unlockThread(call.state, threadIn(call), call.actor)
    return noContent()
  },
}

/** Every filter that the operation documents, in its order; a person or milestone that does not exist is 422. */
function matchingThreads(call: Call): Thread[] {
  const repository = repositoryIn(call)
  const { query } = call
  const creator = textIn(query, 'creator')
  const assignee = personIn(call, 'assignee')
  const mentioned = personIn(call, 'mentioned')
  const since = textIn(query, 'since')
  const labels =
    textIn(query, 'labels')
      ?.split(',')
      .filter((name) => name !== '') ?? []
  const state = textIn(query, 'state') ?? 'open'
  const inMilestone = milestoneFilter(repository, textIn(query, 'milestone'))
  const matching = [...repository.threads.values()].filter(
    (thread) =>
      (thread.kind === 'PullRequest' || repository.hasIssues) &&
      (state === 'all' || thread.state === state) &&
      (creator === undefined || sameLogin(thread.author?.login, creator)) &&
      isAssigned(thread, assignee) &&
      (mentioned === undefined || mentions(thread, mentioned)) &&
      (since === undefined || Date.parse(thread.updatedAt) >= Date.parse(since)) &&
      labels.every((name) => thread.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())) &&
      inMilestone(thread),
  )
  return sorted(matching, { by: textIn(query, 'sort') ?? 'created', direction: textIn(query, 'direction') ?? 'desc' })
}

/** GitHub refuses a filter by an account that does not exist. Assumption: except for `creator`, which finds nothing then. */
function personIn({ state, query }: Call, field: 'assignee' | 'mentioned'): string | undefined {
  const login = textIn(query, field)
  const isWildcard = field === 'assignee' && (login === '*' || login === 'none')
  if (login === undefined || isWildcard || findAccount(state, login)) return login
  throw invalid({ resource: 'Issue', field, code: 'invalid', value: login })
}

const sameLogin = (login: string | undefined, wanted: string): boolean => login?.toLowerCase() === wanted.toLowerCase()

function isAssigned(thread: Thread, assignee: string | undefined): boolean {
  if (assignee === undefined) return true
  if (assignee === '*') return thread.assignees.length > 0
  if (assignee === 'none') return thread.assignees.length === 0
  return thread.assignees.some(({ login }) => sameLogin(login, assignee))
}

function mentions(thread: Thread, login: string): boolean {
  const mention = `@${login.toLowerCase()}`
  return [thread.body ?? '', ...thread.comments.map(({ body }) => body)].some((text) =>
    text.toLowerCase().includes(mention),
  )
}

function milestoneFilter(repository: Repository, wanted: string | undefined): (thread: Thread) => boolean {
  if (wanted === undefined) return () => true
  if (wanted === '*') return ({ milestone }) => milestone !== null
  if (wanted === 'none') return ({ milestone }) => milestone === null
  const milestone = milestoneNumbered(repository, Number(wanted))
  return (thread) => thread.milestone === milestone
}

function milestoneNumbered(repository: Repository, number: number): Milestone {
  const milestone = repository.milestones.find((candidate) => candidate.number === number)
  if (!milestone) throw invalid({ resource: 'Issue', field: 'milestone', code: 'invalid', value: String(number) })
  return milestone
}

/** Same moment: the higher number is the later one. */
export function sorted<T extends { number: number; createdAt: string; updatedAt: string; comments: unknown[] }>(
  threads: T[],
  { by, direction }: { by: string; direction: string },
): T[] {
  const key = ({ createdAt, updatedAt, comments }: T): string | number =>
    by === 'comments' ? comments.length : by === 'updated' ? updatedAt : createdAt
  const ascending = threads.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number))
  return direction === 'asc' ? ascending : ascending.toReversed()
}

function openIssue(call: Call): Thread {
  const { state, body, actor } = call
  const repository = repositoryIn(call)
  mayNotBeArchived(repository)
  const title = textIn(body, 'title') ?? ''
  const issue = createIssue(state, repository, { title, body: textIn(body, 'body') ?? null, author: actor })
  // "Only users with push access can set labels. Labels are silently dropped otherwise."
  if (!maySort(call, repository)) return issue
  addLabels(state, issue, { names: namesIn(body['labels']) ?? [], actor })
  const single = textIn(body, 'assignee')
  for (const login of namesIn(body['assignees']) ?? (single ? [single] : []))
    assign(state, issue, accountOf(state, login), actor)
  applyMilestone(call, issue)
  applyType(call, issue)
  return issue
}

const maySort = ({ token, state }: Call, repository: Repository): boolean =>
  token?.installation === true || hasRole(roleOf(state, repository, token?.account.login ?? ''), 'triage')

export function updateThread(call: Call, thread: Thread): void {
  const { state, body, actor } = call
  const title = textIn(body, 'title')
  if (title !== undefined) renameThread(state, thread, actor, title)
  if (body['body'] !== undefined) {
    const text = textIn(body, 'body') ?? null
    checkBody(thread.kind, text)
    thread.body = text
  }
  const labels = namesIn(body['labels'])
  if (labels) setLabels(state, thread, { names: labels, actor })
  const logins = namesIn(body['assignees'])
  if (logins)
    setAssignees(
      state,
      thread,
      logins.flatMap((login) => findAccount(state, login) ?? []),
      actor,
    )
  applyMilestone(call, thread)
  applyType(call, thread)
  const reason = checkedAs<StateReason | null | undefined>(body['state_reason']) ?? null
  if (body['state'] === 'closed') closeThread(state, thread, { actor, reason })
  if (body['state'] === 'open') reopenThread(state, thread, actor)
  thread.updatedAt = timestamp(state)
}

function applyMilestone({ state, body, actor }: Call, thread: Thread): void {
  const wanted = body['milestone']
  if (wanted === undefined) return
  setMilestone(state, thread, wanted === null ? null : milestoneNumbered(thread.repository, Number(wanted)), actor)
}

/** A text, or an object with it as `value`; a pull request has no type. */
function applyType({ state, body, actor }: Call, thread: Thread): void {
  const wanted = body['type']
  if (wanted === undefined || thread.kind !== 'Issue') return
  const name = typeof wanted === 'string' ? wanted : textIn(objectOf(wanted), 'value')
  setIssueType(state, thread, { name: name ?? null, actor })
}
