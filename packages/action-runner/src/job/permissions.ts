import type { PermissionsDeclaration } from '../files/workflow-file.ts'

export type PermissionLevel = 'none' | 'read' | 'write'
export type Permissions = Readonly<Record<string, PermissionLevel>>

// The scopes of the official parser's schema (@actions/workflow-parser 0.3.61), each with its highest level. `metadata`
// is not in it: GitHub always grants it to read.
const HIGHEST: Readonly<Record<string, PermissionLevel>> = {
  actions: 'write',
  'artifact-metadata': 'write',
  attestations: 'write',
  checks: 'write',
  'code-quality': 'write',
  contents: 'write',
  'copilot-requests': 'write',
  deployments: 'write',
  discussions: 'write',
  drives: 'write',
  'id-token': 'write',
  issues: 'write',
  models: 'read',
  packages: 'write',
  pages: 'write',
  'pull-requests': 'write',
  'repository-projects': 'write',
  'security-events': 'write',
  statuses: 'write',
  'vulnerability-alerts': 'read',
}

/** Scopes that have no `read`: they are `write` or `none`. */
const WITHOUT_READ = new Set(['copilot-requests', 'id-token'])

/** The repository's setting "Workflow permissions", which counts where neither workflow nor job says `permissions:`. */
export type DefaultPermissions = 'restricted' | 'permissive'

type Request = {
  workflow: PermissionsDeclaration
  job: PermissionsDeclaration
  byDefault: DefaultPermissions
  /** A pull request from a fork gets at most read, and no id-token. */
  isFromFork: boolean
}

/** The job's token, scope by scope. A job's `permissions:` replaces the workflow's, it does not add to it. */
export function resolvedPermissions({ workflow, job, byDefault, isFromFork }: Request): Permissions {
  const declared = job ?? workflow
  const levelOf = declared === undefined ? defaultLevel(byDefault) : declaredLevel(declared)
  const levels = Object.keys(HIGHEST).map((scope) => {
    const level = levelOf(scope)
    return [scope, isFromFork ? readOnly(scope, level) : level] as const
  })
  return { metadata: 'read', ...Object.fromEntries(levels) }
}

type LevelOf = (scope: string) => PermissionLevel

function declaredLevel(declared: string | Record<string, string>): LevelOf {
  if (typeof declared !== 'string') return (scope) => levelNamed(declared[scope] ?? 'none')
  return declared === 'write-all' ? highestLevel : (scope) => readOnly(scope, 'read')
}

function highestLevel(scope: string): PermissionLevel {
  return HIGHEST[scope] ?? 'none'
}

// "Permissions for the GITHUB_TOKEN" on docs.github.com, columns "restricted" and "permissive". The permissive one leaves
// out `id-token` and `models`; for the newest scopes, which the table does not list, `none` is an assumption.
const RESTRICTED = new Set(['contents', 'packages'])
const NOT_PERMISSIVE = new Set([
  'id-token',
  'models',
  'artifact-metadata',
  'code-quality',
  'copilot-requests',
  'drives',
  'vulnerability-alerts',
])

function defaultLevel(byDefault: DefaultPermissions): LevelOf {
  if (byDefault === 'restricted') return (scope) => (RESTRICTED.has(scope) ? 'read' : 'none')
  return (scope) => (NOT_PERMISSIVE.has(scope) ? 'none' : highestLevel(scope))
}

function readOnly(scope: string, level: PermissionLevel): PermissionLevel {
  return level === 'none' || WITHOUT_READ.has(scope) ? 'none' : 'read'
}

function levelNamed(level: string): PermissionLevel {
  return level === 'read' || level === 'write' ? level : 'none'
}
