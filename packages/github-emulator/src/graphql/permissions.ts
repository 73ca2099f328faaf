import { authorize, isVisible, type Subject } from '../rest/authorization.ts'
import { REQUIREMENTS, type Requirement } from '../rest/permissions.ts'
import { hasRole, roleOf } from '../state/access.ts'
import type { Repository } from '../state/model.ts'
import { mayAccess, type PermissionKey } from '../tokens.ts'
import type { Context } from './context.ts'
import { Failure } from './failure.ts'

const NOT_ACCESSIBLE = 'Resource not accessible by integration'

/** Holds an installation token to its permissions, as REST does; a person reads whatever is visible. */
export function mustRead({ token }: Context, key: PermissionKey, repository: Repository): void {
  if (!token.installation || mayAccess(token, { key, access: 'read', repository })) return
  throw new Failure('FORBIDDEN', NOT_ACCESSIBLE)
}

export const canSee = ({ state, token }: Context, repository: Repository): boolean =>
  isVisible(state, repository, token)

export const mayPush = ({ state, token }: Context, repository: Repository): boolean =>
  token.installation
    ? mayAccess(token, { key: 'contents', access: 'write', repository })
    : hasRole(roleOf(state, repository, token.account.login), 'push')

// What has no counterpart in REST. Discussions: https://docs.github.com/graphql/guides/using-the-graphql-api-for-discussions
const DISCUSSION: Requirement = { anyOf: [{ key: 'discussions', access: 'write' }], role: 'pull' }

/** Refuses a mutation wherever REST refuses the operation that does the same. */
export function mustBeAllowed({ state, token }: Context, operation: string, subject: Subject): void {
  const requirement = operation === 'discussion' ? DISCUSSION : REQUIREMENTS[operation]
  if (!requirement) throw new Error(`"${operation}" is no operation that the emulator knows the permissions of.`)
  authorize(state, { token, requirement, subject, method: 'POST' })
}
