import type { AnnotatedTag, Commit } from '../state/git-model.ts'
import { entryAt } from '../state/git-objects.ts'
import { resolveCommit } from '../state/git-history.ts'
import type { Repository } from '../state/model.ts'

/** Git objects do not know where they are, but GraphQL asks: the same commit is a node of each fork. */
export type CommitNode = { kind: 'Commit'; repository: Repository; commit: Commit }
export type TreeNode = { kind: 'Tree'; repository: Repository; sha: string }
export type BlobNode = { kind: 'Blob'; repository: Repository; sha: string }
export type TagNode = { kind: 'Tag'; repository: Repository; tag: AnnotatedTag }
export type GitObjectNode = CommitNode | TreeNode | BlobNode | TagNode

/** A branch or tag by its full name, `refs/heads/main`. */
export type RefNode = { kind: 'Ref'; repository: Repository; name: string; sha: string }

export const commitNode = (repository: Repository, commit: Commit): CommitNode => ({
  kind: 'Commit',
  repository,
  commit,
})

/** Null for a commit that the scenario names but does not describe. */
export function commitIn(repository: Repository, sha: string): CommitNode | null {
  const commit = repository.git.objects.commits.get(sha)
  return commit ? commitNode(repository, commit) : null
}

export function objectNode(repository: Repository, sha: string): GitObjectNode | null {
  const { commits, trees, blobs, tags } = repository.git.objects
  const commit = commits.get(sha)
  if (commit) return commitNode(repository, commit)
  const tag = tags.get(sha)
  if (tag) return { kind: 'Tag', repository, tag }
  if (trees.has(sha)) return { kind: 'Tree', repository, sha }
  return blobs.has(sha) ? { kind: 'Blob', repository, sha } : null
}

/** What git's revision syntax names: `main`, `v1.0.0`, a sha, or `main:path/to/file` with a possibly empty path. */
export function objectByExpression(repository: Repository, expression: string): GitObjectNode | null {
  const colon = expression.indexOf(':')
  if (colon === -1) {
    const exact = /^[0-9a-f]{40}$/.test(expression) ? objectNode(repository, expression) : null
    const commit = exact ? undefined : resolveCommit(repository, expression)
    return commit ? commitNode(repository, commit) : exact
  }
  const commit = resolveCommit(repository, expression.slice(0, colon))
  const entry = commit && entryAt(repository.git.objects, commit.tree, expression.slice(colon + 1))
  return entry ? objectNode(repository, entry.sha) : null
}

/** The ref of a full or short name; branches go before tags. */
export function refNode(repository: Repository, qualifiedName: string): RefNode | null {
  for (const name of [
    qualifiedName,
    `refs/${qualifiedName}`,
    `refs/heads/${qualifiedName}`,
    `refs/tags/${qualifiedName}`,
  ]) {
    const sha = repository.git.refs.get(name)
    if (sha !== undefined) return { kind: 'Ref', repository, name, sha }
  }
  return null
}

export const branchRef = (repository: Repository, branch: string): RefNode | null =>
  refNode(repository, `refs/heads/${branch}`)
