import { hasRole, roleOf } from '../state/access.ts'
import { GHOST_LOGIN, accountOf } from '../state/accounts.ts'
import type { Repository, Thread } from '../state/model.ts'
import { Refusal, notFound } from '../state/refusal.ts'
import { findRepository } from '../state/repositories.ts'
import type { State } from '../state/state.ts'
import { type Token, mayAccess } from '../tokens.ts'
import { type PermissionKey } from '../token-permissions.ts'
import { type Requirement, acceptedPermissions } from './permissions.ts'

export type Subject = { repository: Repository | null; thread: Thread | null }

/** What the path speaks of. A repository that the token may not see is as absent as one that is not there. */
export function subjectOf(state: State, token: Token | null, params: Readonly<Record<string, string>>): Subject {
  const { owner, repo } = params
  if (owner === undefined || repo === undefined) return { repository: null, thread: null }
  const repository = findRepository(state, `${owner}/${repo}`)
  if (!repository || !isVisible(state, repository, token)) throw notFound()
  return { repository, thread: threadIn(repository, params) }
}

function threadIn(repository: Repository, params: Readonly<Record<string, string>>): Thread | null {
  const number = params['issue_number'] ?? params['pull_number']
  if (number !== undefined) return repository.threads.get(Number(number)) ?? null
  const id = Number(params['comment_id'])
  for (const thread of repository.threads.values())
    if (thread.comments.some((comment) => comment.id === id)) return thread
  return null
}

export function isVisible(state: State, repository: Repository, token: Token | null): boolean {
  if (!repository.private) return true
  if (!token) return false
  if (token.installation)
    return token.repositories === null || token.repositories.includes(repository.fullName.toLowerCase())
  return roleOf(state, repository, token.account.login) !== null
}

export function authorize(
  state: State,
  {
    token,
    requirement,
    subject,
    method,
  }: { token: Token | null; requirement: Requirement; subject: Subject; method: string },
): void {
  if (!token) {
    if (method === 'GET' && !requirement.byKey) return
    throw new Refusal(401, 'Requires authentication')
  }
  if (requirement.byKey !== (token.app !== undefined)) {
    if (requirement.byKey) throw new Refusal(401, 'A JSON web token could not be decoded')
    // Assumption: the words; that a key is not enough is documented.
    throw new Refusal(403, 'Resource not accessible by integration')
  }
  if (token.app) return
  if (token.installation) authorizeInstallation(token, requirement, subject)
  else authorizePerson(state, { token, requirement, subject, method })
}

function authorizeInstallation(token: Token, requirement: Requirement, { repository, thread }: Subject): void {
  const wanted = requirement.thread && thread ? keyOf(thread) : null
  const needs = requirement.anyOf.filter(({ key }) => wanted === null || key === wanted)
  if (needs.length === 0) return
  if (needs.some(({ key, access }) => mayAccess(token, { key, access, repository }))) return
  throw new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': acceptedPermissions(requirement) },
  })
}

const keyOf = (thread: Thread): PermissionKey => (thread.kind === 'PullRequest' ? 'pull-requests' : 'issues')

function authorizePerson(
  state: State,
  { token, requirement, subject, method }: { token: Token; requirement: Requirement; subject: Subject; method: string },
): void {
  const { repository } = subject
  if (!repository || requirement.role === 'any' || method === 'GET') return
  const role = roleOf(state, repository, token.account.login)
  if (hasRole(role, requirement.role)) return
  if (requirement.role === 'pull' && !repository.private) return
  throw new Refusal(403, 'Must have admin rights to Repository.')
}

/** A request without a token cannot write, but a read must still be able to ask who is looking. */
export const actorOf = (state: State, token: Token | null) => token?.account ?? accountOf(state, GHOST_LOGIN)
