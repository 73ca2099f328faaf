import { membersOf } from '../state/access.ts'
import { findAccount } from '../state/accounts.ts'
import { assign, isAssignable, unassign } from '../state/assignees.ts'
import type { Account, Thread } from '../state/model.ts'
import { notFound } from '../state/refusal.ts'
import { threadOf } from '../state/repositories.ts'
import { type Call, type Operations, created, namesIn, noContent, numberIn, ok, repositoryIn } from './operation.ts'
import { paged } from './paging.ts'
import { simpleUser } from './shapes/account.ts'
import { issueBody } from './shapes/thread.ts'

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
  'issues/list-assignees': (call) => {
    const repository = repositoryIn(call)
    return paged(call, membersOf(call.state, repository), ({ account }) => simpleUser(call, account))
  },
  'issues/check-user-can-be-assigned': (call) => {
    const account = findAccount(call.state, call.params['assignee'] ?? '')
    if (!account || !isAssignable(call.state, repositoryIn(call), account)) throw notFound()
    return noContent()
  },
}

const namedAccounts = ({ state, body }: Call): Account[] =>
  (namesIn(body['assignees']) ?? []).flatMap((login) => findAccount(state, login) ?? [])
