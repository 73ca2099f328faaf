import { hasRole, membersOf, roleOf } from '../state/access.ts'
import { findAccount } from '../state/accounts.ts'
import { typesOf } from '../state/issue-types.ts'
import type { Account, Role } from '../state/model.ts'
import { notFound, Refusal } from '../state/refusal.ts'
import { type Call, checkedAs, type Operations, noContent, ok, repositoryIn } from './operation.ts'
import { linkHeader, paged, pageIn, sliceOf } from './paging.ts'
import { simpleUser } from './shapes/account.ts'
import { issueTypeBody } from './shapes/thread.ts'
import { fullRepository, repositoryBody } from './shapes/repository.ts'

export const repositoryOperations: Operations = {
  'apps/list-repos-accessible-to-installation': (call) => {
    const { state, token } = call
    if (!token?.installation)
      throw new Refusal(
        403,
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      )
    const repositories = [...state.repositories.entries()].filter(
      ([name]) => token.repositories === null || token.repositories.includes(name),
    )
    const page = pageIn(call)
    const shown = sliceOf(repositories, page).map(([, repository]) => repositoryBody(call, repository))
    const headers = linkHeader(call, { page, total: repositories.length })
    return { status: 200, body: { total_count: repositories.length, repositories: shown }, headers }
  },
  'repos/get': (call) => ok(fullRepository(call, repositoryIn(call))),
  // What the owner has; an override of one repository is not emulated, nor are types of people.
  'repos/list-issue-types': (call) => {
    const repository = repositoryIn(call)
    return ok(typesOf(call.state, repository.owner).map((type) => issueTypeBody(type, repository)))
  },
  'repos/list-collaborators': (call) =>
    paged(call, collaborators(call), ({ account, role }) => collaboratorBody(call, account, role)),
  'repos/check-collaborator': (call) => {
    const repository = repositoryIn(call)
    const account = findAccount(call.state, call.params['username'] ?? '')
    if (!account || roleOf(call.state, repository, account.login) === null) throw notFound()
    return noContent()
  },
  'repos/get-collaborator-permission-level': (call) => {
    const repository = repositoryIn(call)
    const account = findAccount(call.state, call.params['username'] ?? '')
    if (!account) throw notFound()
    const role = roleOf(call.state, repository, account.login)
    // Everyone may read what is public: GitHub says "read" for a stranger there and "none" in a private repository.
    const shown = role ?? (repository.private ? null : 'pull')
    return ok({
      permission: legacyName(shown),
      role_name: roleName(shown),
      user: collaboratorBody(call, account, shown),
    })
  },
}

/** `permission` only knows four words; maintain shows as write, triage as read. */
function legacyName(role: Role | null): string {
  if (role === null) return 'none'
  if (role === 'admin') return 'admin'
  return hasRole(role, 'push') ? 'write' : 'read'
}

const ROLE_NAMES: Record<Role, string> = {
  admin: 'admin',
  maintain: 'maintain',
  push: 'write',
  triage: 'triage',
  pull: 'read',
}
const roleName = (role: Role | null): string => (role === null ? '' : ROLE_NAMES[role])

const collaboratorBody = (call: Call, account: Account, role: Role | null) => ({
  ...simpleUser(call, account),
  permissions: {
    admin: hasRole(role, 'admin'),
    maintain: hasRole(role, 'maintain'),
    push: hasRole(role, 'push'),
    triage: hasRole(role, 'triage'),
    pull: hasRole(role, 'pull'),
  },
  role_name: roleName(role),
})

function collaborators(call: Call): { account: Account; role: Role }[] {
  const repository = repositoryIn(call)
  const wanted = checkedAs<Role | undefined>(call.query['permission'])
  return membersOf(call.state, repository).filter(({ role }) => wanted === undefined || hasRole(role, wanted))
}
