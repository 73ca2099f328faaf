import type { Account, Association, PullRequest, Repository, Role, Thread } from './model.ts'
import type { State } from './state.ts'

export type Viewer = { account: Account | null; installation: boolean }

const ROLE_ORDER: readonly Role[] = ['pull', 'triage', 'push', 'maintain', 'admin']

/** An account's role on a repository; `null` when it has none beyond what the public has. */
export function roleOf(state: State, repository: Repository, login: string): Role | null {
  const key = login.toLowerCase()
  if (repository.owner.login.toLowerCase() === key) return 'admin'
  const direct = repository.collaborators.get(key)?.role ?? null
  const organization = state.organizations.get(repository.owner.login.toLowerCase())
  const membership = organization?.members.get(key)
  // Assumption: an organization's base permission is "read", GitHub's default.
  const inherited: Role | null = membership ? (membership.role === 'admin' ? 'admin' : 'pull') : null
  return [direct, inherited].reduce(higher, null)
}

/** Every account with a role, the owner first. */
export function membersOf(state: State, repository: Repository): { account: Account; role: Role }[] {
  const organization = state.organizations.get(repository.owner.login.toLowerCase())
  const members = [...(organization?.members.values() ?? [])].map(({ account }) => account)
  const owner = organization ? [] : [repository.owner]
  const direct = [...repository.collaborators.values()].map(({ account }) => account)
  return [...new Set([...owner, ...direct, ...members])].flatMap((account) => {
    const role = roleOf(state, repository, account.login)
    return role === null ? [] : [{ account, role }]
  })
}

function higher(a: Role | null, b: Role | null): Role | null {
  if (a === null || b === null) return a ?? b
  return ROLE_ORDER.indexOf(a) >= ROLE_ORDER.indexOf(b) ? a : b
}

export const hasRole = (role: Role | null, atLeast: Role): boolean =>
  role !== null && ROLE_ORDER.indexOf(role) >= ROLE_ORDER.indexOf(atLeast)

/**
 * Who an author is to the repository. CONTRIBUTOR is about commits on the default branch, never about issues.
 * A private membership shows as if there were none unless the viewer may see it; an installation token may not.
 * FIRST_TIMER (never committed anywhere on GitHub) cannot be known here and is not emitted.
 */
export function associationOf(
  state: State,
  repository: Repository,
  author: Account | null,
  { thread, viewer }: { thread?: Thread; viewer?: Viewer } = {},
): Association {
  if (!author) return 'NONE'
  if (thread?.association && thread.author === author) return thread.association
  const key = author.login.toLowerCase()
  if (repository.owner.login.toLowerCase() === key) return 'OWNER'
  const organization = state.organizations.get(repository.owner.login.toLowerCase())
  const membership = organization?.members.get(key)
  const seesPrivate = viewer?.account ? organization?.members.has(viewer.account.login.toLowerCase()) === true : false
  if (membership && (membership.public || seesPrivate)) return 'MEMBER'
  if (repository.collaborators.has(key)) return 'COLLABORATOR'
  if (hasCommitted(repository, author)) return 'CONTRIBUTOR'
  return thread?.kind === 'PullRequest' && thread.author === author ? 'FIRST_TIME_CONTRIBUTOR' : 'NONE'
}

function hasCommitted(repository: Repository, author: Account): boolean {
  const tip = repository.git.refs.get(`refs/heads/${repository.defaultBranch}`)
  const waiting = tip === undefined ? [] : [tip]
  const seen = new Set<string>()
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = repository.git.objects.commits.get(sha)
    if (!commit || seen.has(sha)) continue
    if (commit.author.account === author) return true
    seen.add(sha)
    waiting.push(...commit.parents)
  }
  return [...repository.threads.values()].some((other) => isMergedBy(other, author))
}

// A scenario may say `merged: true` without describing the commits on the default branch.
const isMergedBy = (thread: Thread, author: Account): thread is PullRequest =>
  thread.kind === 'PullRequest' && thread.merged && thread.author === author
