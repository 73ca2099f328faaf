import { roleOf } from './access.ts'
import type { Account, Repository, Thread } from './model.ts'
import type { State } from './state.ts'
import { addEvent } from './threads.ts'

// "Adds up to 10 assignees to an issue": https://docs.github.com/rest/issues/assignees
const MAX_ASSIGNEES = 10

/** An account with a role in the repository, if only to read it. */
export const isAssignable = (state: State, repository: Repository, account: Account): boolean =>
  roleOf(state, repository, account.login) !== null

/** People who cannot be assigned are silently left out, as GitHub does; authors and commenters may be. */
export function assign(state: State, thread: Thread, account: Account, actor: Account | null): void {
  const takesPart = thread.author === account || thread.comments.some(({ author }) => author === account)
  if (thread.assignees.includes(account) || thread.assignees.length >= MAX_ASSIGNEES) return
  if (!takesPart && !isAssignable(state, thread.repository, account)) return
  thread.assignees.push(account)
  addEvent(state, thread, { event: 'assigned', actor, assignee: account })
}

export function unassign(state: State, thread: Thread, account: Account, actor: Account | null): void {
  if (!thread.assignees.includes(account)) return
  thread.assignees = thread.assignees.filter((other) => other !== account)
  addEvent(state, thread, { event: 'unassigned', actor, assignee: account })
}

export function setAssignees(state: State, thread: Thread, accounts: Account[], actor: Account | null): void {
  for (const gone of thread.assignees.filter((account) => !accounts.includes(account)))
    unassign(state, thread, gone, actor)
  for (const account of accounts) assign(state, thread, account, actor)
}
