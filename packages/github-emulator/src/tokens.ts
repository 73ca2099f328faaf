import { randomBytes } from 'node:crypto'
import type { Account, Repository } from './state/model.ts'

const KEYS = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'members',
  'metadata',
  'pull-requests',
  'statuses',
] as const

/** The keys of a workflow's `permissions:`. */
export type PermissionKey = (typeof KEYS)[number]

export function permissionKey(text: string): PermissionKey {
  const key = KEYS.find((candidate) => candidate === text)
  if (key) return key
  throw new Error(`permissions: "${text}" is not a permission. There are ${KEYS.join(', ')}.`)
}

export type Access = 'read' | 'write'

export type Permissions = 'write-all' | 'read-all' | Partial<Record<PermissionKey, Access | 'none'>>

/** An installation token acts as a bot within `permissions`; a user's token has the rights of the person. */
export type Token = {
  value: string
  account: Account
  installation: boolean
  permissions: Permissions
  /** Lower-cased `owner/name` of the one repository it may write to, as a workflow's token; null for all. */
  repository: string | null
}

// GitHub's prefixes: ghs_ for installation tokens, ghp_ for personal ones.
export const newTokenValue = (installation: boolean): string =>
  `${installation ? 'ghs' : 'ghp'}_${randomBytes(18).toString('hex')}`

export function grants(permissions: Permissions, key: PermissionKey, access: Access): boolean {
  // Every installation has it: https://docs.github.com/rest/overview/permissions-required-for-github-apps
  if (key === 'metadata') return access === 'read'
  // A workflow cannot ask for organization members at all; `permissions:` has no such key, not even in write-all.
  if (typeof permissions === 'string') return key !== 'members' && (permissions === 'write-all' || access === 'read')
  const granted = permissions[key]
  return granted === 'write' || (granted === 'read' && access === 'read')
}

/** Whether an installation token may do this on a repository. A workflow's token may only read elsewhere. */
export function mayAccess(
  { permissions, repository: only }: Token,
  { key, access, repository }: { key: PermissionKey; access: Access; repository: Repository | null },
): boolean {
  const elsewhere = only !== null && repository !== null && repository.fullName.toLowerCase() !== only
  if (elsewhere) return access === 'read' && !repository.private
  return grants(permissions, key, access)
}

/** Reads `issues:write,contents:read`, `read-all` or `write-all`. */
export function parsePermissions(text: string): Permissions {
  if (text === 'write-all' || text === 'read-all') return text
  const entries = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return Object.fromEntries(entries.map(parsePermission))
}

function parsePermission(text: string): [PermissionKey, Access | 'none'] {
  const [name = '', access = ''] = text.split(':').map((part) => part.trim())
  const key = permissionKey(name)
  if (access === 'read' || access === 'write' || access === 'none') return [key, access]
  throw new Error(`permissions: "${text}" has no access. Write it as "${key}:read" or "${key}:write".`)
}
