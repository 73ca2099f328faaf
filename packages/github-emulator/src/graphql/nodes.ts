import type { Entity, Repository } from '../state/model.ts'
import type { Context } from './context.ts'
import { commitIn, type CommitNode } from './git-objects.ts'
import { canSee } from './permissions.ts'

export type NodeValue = Entity | CommitNode

/** What a node id names, unless it is in a repository that the token may not see. */
export function findNode(context: Context, id: string): NodeValue | undefined {
  const entity = context.state.nodes.get(id)
  if (!entity) return findCommit(context, id)
  const repository = repositoryOf(entity)
  return repository && !canSee(context, repository) ? undefined : entity
}

/** A commit is no entity of one repository: forks share it. The first that has it and can be seen answers. */
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

/** Null for what belongs to no repository, or says itself nothing about it (labels, reactions). */
export function repositoryOf(entity: Entity): Repository | null {
  switch (entity.kind) {
    case 'Repository':
      return entity
    case 'Issue':
    case 'PullRequest':
    case 'Discussion':
    case 'Release':
    case 'CheckRun':
      return entity.repository
    case 'IssueComment':
      return entity.thread.repository
    case 'PullRequestReview':
    case 'PullRequestReviewComment':
      return entity.pullRequest.repository
    case 'DiscussionComment':
      return entity.discussion.repository
    default:
      return null
  }
}
