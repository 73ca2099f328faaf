import { hasRole, roleOf } from '../state/access.ts'
import { findAccount } from '../state/accounts.ts'
import type { Account, Repository, Thread } from '../state/model.ts'
import { notFound } from '../state/refusal.ts'
import { threadOf } from '../state/repositories.ts'
import { addEvent } from '../state/threads.ts'
import type { State } from '../state/state.ts'
import { type Call, type Operations, created, namesIn, noContent, numberIn, ok, repositoryIn } from './operation.ts'
import { issueBody } from './shapes/thread.ts'

// "Adds up to 10 assignees to an issue": https://docs.github.com/rest/issues/assignees
const MAX_ASSIGNEES = 10

const subjectIn = (call: Call): Thread => threadOf(repositoryIn(call), numberIn(call, 'issue_number'))

export const assigneeOperations: Operations = {
  'issues/add-assignees': (call) => {
    const thread = subjectIn(call)
    for (const account of namedAccounts(call)) assign(call.state, thread, account, call.actor)
    return created(issueBody(call, thread))
  },
  'issues/remove-assignees': (call) => {
    const thread = subjectIn(call)
    for (const account of namedAccounts(call)) unassign(call.state, thread, account, call.actor)
    return ok(issueBody(call, thread))
  },
  'issues/check-user-can-be-assigned': (call) => {
    const account = findAccount(call.state, call.params['assignee'] ?? '')
    if (!account || !isAssignable(call.state, repositoryIn(call), account)) throw notFound()
    return noContent()
  },
}

const namedAccounts = ({ state, body }: Call): Account[] =>
  (namesIn(body['assignees']) ?? []).flatMap((login) => findAccount(state, login) ?? [])

const isAssignable = (state: State, repository: Repository, account: Account): boolean =>
  hasRole(roleOf(state, repository, account.login), 'triage') || roleOf(state, repository, account.login) === 'pull'

/** People who cannot be assigned are silently left out, as GitHub does; authors and commenters may be. */
export function assign(state: State, thread: Thread, account: Account, actor: Account | null): void {
  const takesPart = thread.author === account || thread.comments.some(({ author }) => author === account)
  if (thread.assignees.includes(account) || thread.assignees.length >= MAX_ASSIGNEES) return
  if (!takesPart && !isAssignable(state, thread.repository, account)) return
  thread.assignees.push(account)
  addEvent(state, thread, { event: 'assigned', actor, assignee: account })
}

function unassign(state: State, thread: Thread, account: Account, actor: Account | null): void {
  if (!thread.assignees.includes(account)) return
  thread.assignees = thread.assignees.filter((other) => other !== account)
  addEvent(state, thread, { event: 'unassigned', actor, assignee: account })
}

export function setAssignees(state: State, thread: Thread, accounts: Account[], actor: Account | null): void {
  for (const gone of thread.assignees.filter((account) => !accounts.includes(account)))
    unassign(state, thread, gone, actor)
  for (const account of accounts) assign(state, thread, account, actor)
}
