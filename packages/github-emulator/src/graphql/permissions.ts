import { authorize, isVisible, type Subject } from '../rest/authorization.ts'
import { REQUIREMENTS, type Requirement } from '../rest/permissions.ts'
import { hasRole, roleOf } from '../state/access.ts'
import type { Repository, Thread } from '../state/model.ts'
import { mayAccess } from '../tokens.ts'
import { type PermissionKey } from '../token-permissions.ts'
import type { Context, Field, Fields } from './context.ts'
import { Failure } from './failure.ts'

export const notAccessible = (): Failure => new Failure('FORBIDDEN', 'Resource not accessible by integration')

/** Holds an installation token to one of these permissions, as REST does; a person reads whatever is visible. */
export const mayRead = ({ token }: Context, keys: readonly PermissionKey[], repository: Repository): boolean =>
  !token.installation || keys.some((key) => mayAccess(token, { key, access: 'read', repository }))

export function mustRead(context: Context, keys: readonly PermissionKey[], repository: Repository): void {
  if (!mayRead(context, keys, repository)) throw notAccessible()
}

/** The same fields, for tokens that may read this part of a repository. */
export const readable = (keys: readonly PermissionKey[], fields: Fields<Repository>): Fields<Repository> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field<Repository>] => [
      name,
      (repository, args, context, info) => {
        mustRead(context, keys, repository)
        return field(repository, args, context, info)
      },
    ]),
  )

export const canSee = ({ state, token }: Context, repository: Repository): boolean =>
  isVisible(state, repository, token)

export const mayPush = ({ state, token }: Context, repository: Repository): boolean =>
  token.installation
    ? mayAccess(token, { key: 'contents', access: 'write', repository })
    : hasRole(roleOf(state, repository, token.account.login), 'push')

/** An account with push access, or an app that may write to such threads. */
export function mayWrite({ state, token }: Context, { kind, repository }: Thread): boolean {
  if (!token.installation) return hasRole(roleOf(state, repository, token.account.login), 'push')
  return mayAccess(token, { key: kind === 'Issue' ? 'issues' : 'pull-requests', access: 'write', repository })
}

// What has no counterpart in REST: https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions
const DISCUSSIONS: Readonly<Record<string, Requirement>> = {
  'discussions/speak': { anyOf: [{ key: 'discussions', access: 'write' }], byKey: false, role: 'pull' },
  'discussions/moderate': { anyOf: [{ key: 'discussions', access: 'write' }], byKey: false, role: 'triage' },
}

/** Refuses a mutation wherever REST refuses the operation that does the same. */
export function mustBeAllowed({ state, token }: Context, operation: string, subject: Subject): void {
  const requirement = DISCUSSIONS[operation] ?? REQUIREMENTS[operation]
  if (!requirement) throw new Error(`"${operation}" is not an operation whose permissions the emulator knows.`)
  authorize(state, { token, requirement, subject, method: 'POST' })
}
