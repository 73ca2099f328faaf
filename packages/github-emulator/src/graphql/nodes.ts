import type { Entity } from '../state/state.ts'
import type { PermissionKey } from '../token-permissions.ts'
import type { Context } from './context.ts'
import { commitIn, type CommitNode } from './git-objects.ts'
import { type Failure, notResolved } from './failure.ts'
import { homeOf } from './homes.ts'
import { canSee, mayRead, notAccessible } from './permissions.ts'

export type NodeValue = Entity | CommitNode

/** What a node id names, unless it is in a repository that the token may not see. */
export function findNode(context: Context, id: string): NodeValue | undefined {
  const entity = context.state.nodes.get(id)
  if (!entity) return findCommit(context, id)
  const repository = homeOf(context.state, entity)
  return repository && !canSee(context, repository) ? undefined : entity
}

/** What a query gets for an id; graphql-js takes a returned error for a thrown one, so that one bad id spoils no list. */
export function readNode(context: Context, id: string): NodeValue | Failure {
  const node = findNode(context, id)
  if (!node) return notResolved(`a node with the global id of '${id}'`)
  const repository = node.kind === 'Commit' ? node.repository : homeOf(context.state, node)
  const keys = permissionsFor(node)
  return repository && keys && !mayRead(context, keys, repository) ? notAccessible() : node
}

function permissionsFor(entity: NodeValue): PermissionKey[] | undefined {
  if (entity.kind === 'Issue') return ['issues']
  if (entity.kind === 'IssueComment') return [entity.thread.kind === 'Issue' ? 'issues' : 'pull-requests']
  if (entity.kind.startsWith('PullRequest')) return ['pull-requests']
  if (entity.kind.startsWith('Discussion')) return ['discussions']
  return entity.kind === 'Release' || entity.kind === 'Commit' ? ['contents'] : undefined
}

/** A commit is not an entity of one repository: forks share it. The first that has it and can be seen answers. */
function findCommit(context: Context, id: string): CommitNode | undefined {
  const sha = /^C_kw(?<encoded>.+)$/.exec(id)?.groups?.['encoded']
  if (sha === undefined) return undefined
  const wanted = Buffer.from(sha, 'base64url').toString('utf8')
  for (const repository of context.state.repositories.values()) {
    const commit = canSee(context, repository) ? commitIn(repository, wanted) : null
    if (commit) return commit
  }
  return undefined
}
