import { randomBytes } from 'node:crypto'
import { type Access, grants, type PermissionKey, type Permissions } from './token-permissions.ts'
import type { App } from './state/app-model.ts'
import type { Account, Repository } from './state/model.ts'

/** An installation token acts as a bot within `permissions`; a user's token has the rights of the person. */
export type Token = {
  value: string
  account: Account
  installation: boolean
  permissions: Permissions
  /** Lower-cased `owner/name` of those it may write to, the one of a workflow's token; null for all. */
  repositories: readonly string[] | null
  /** The app that signed in with its own key, and not for an installation. */
  app?: App
  /** Milliseconds since the epoch; an app's token ends after an hour. */
  expiresAt?: number
}

// "The installation access token will expire after 1 hour": https://docs.github.com/rest/apps/apps
const HOUR = 3_600_000

export type TokenRights = Pick<Token, 'account' | 'installation' | 'permissions' | 'repositories'>

export function issueToken(tokens: Map<string, Token>, rights: TokenRights, { ends }: { ends: boolean }): Token {
  const value = newTokenValue(rights.installation)
  const token = { value, ...rights, ...(ends && { expiresAt: Date.now() + HOUR }) }
  tokens.set(value, token)
  return token
}

// GitHub's prefixes: ghs_ for installation tokens, ghp_ for personal ones.
const newTokenValue = (installation: boolean): string =>
  `${installation ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`

/** Whether an installation token may do this on a repository. A workflow's token may only read elsewhere. */
export function mayAccess(
  { permissions, repositories }: Token,
  { key, access, repository }: { key: PermissionKey; access: Access; repository: Repository | null },
): boolean {
  const elsewhere =
    repositories !== null && repository !== null && !repositories.includes(repository.fullName.toLowerCase())
  if (elsewhere) return access === 'read' && !repository.private
  return grants(permissions, key, access)
}
