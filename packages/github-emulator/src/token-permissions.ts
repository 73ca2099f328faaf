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

export function grants(permissions: Permissions, key: PermissionKey, access: Access): boolean {
  // Every installation has it: https://docs.github.com/rest/overview/permissions-required-for-github-apps
  if (key === 'metadata') return access === 'read'
  // A workflow cannot ask for organization members at all; `permissions:` has no such key, not even in write-all.
  if (typeof permissions === 'string') return key !== 'members' && (permissions === 'write-all' || access === 'read')
  const granted = permissions[key]
  return granted === 'write' || (granted === 'read' && access === 'read')
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

/** As REST writes them: `pull_requests`. */
export function permissionFields(permissions: Permissions): Record<string, Access> {
  const given = KEYS.filter((key) => grants(permissions, key, 'read'))
  return Object.fromEntries(
    given.map((key) => [key.replaceAll('-', '_'), grants(permissions, key, 'write') ? 'write' : 'read']),
  )
}
