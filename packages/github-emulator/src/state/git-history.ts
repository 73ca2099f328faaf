import type { Commit, GitObjects } from './git-model.ts'
import { commitBySha } from './git-objects.ts'
import type { Repository } from './model.ts'

/** The commit that a branch, tag, sha, full ref or `HEAD` names; `main~2` is the second before it, by first parents. */
export function resolveCommit(repository: Repository, ref: string): Commit | undefined {
  const [, name, steps] = /^(.+)~(\d*)$/.exec(ref) ?? []
  if (name === undefined) return namedCommit(repository, ref)
  let commit = resolveCommit(repository, name)
  for (let step = Number(steps === '' ? 1 : steps); commit && step > 0; step -= 1)
    commit = repository.git.objects.commits.get(commit.parents[0] ?? '')
  return commit
}

function namedCommit(repository: Repository, ref: string): Commit | undefined {
  const { objects, refs } = repository.git
  const name = ref === 'HEAD' ? repository.defaultBranch : ref
  const sha =
    refs.get(`refs/heads/${name}`) ?? refs.get(`refs/tags/${name}`) ?? refs.get(name) ?? refs.get(`refs/${name}`)
  if (sha === undefined) return commitBySha(objects, name)
  return objects.commits.get(objects.tags.get(sha)?.target ?? sha)
}

/** All shas reachable from these, themselves included. Parents that the scenario never described end the walk. */
export function ancestors(objects: GitObjects, from: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const waiting = [...from]
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const commit = objects.commits.get(sha)
    if (!commit || seen.has(sha)) continue
    seen.add(sha)
    waiting.push(...commit.parents)
  }
  return seen
}

/** What `head` has and `base` has not, parents before children: git's `base..head`, reversed. */
export function commitsBetween(objects: GitObjects, base: readonly string[], head: string): Commit[] {
  const excluded = ancestors(objects, base)
  const ordered: Commit[] = []
  const visited = new Set<string>()
  const path: { sha: string; expanded: boolean }[] = [{ sha: head, expanded: false }]
  for (let step = path.pop(); step; step = path.pop()) {
    const commit = objects.commits.get(step.sha)
    if (!commit || excluded.has(step.sha)) continue
    if (step.expanded) {
      ordered.push(commit)
      continue
    }
    if (visited.has(step.sha)) continue
    visited.add(step.sha)
    path.push({ sha: step.sha, expanded: true })
    for (const parent of commit.parents.toReversed()) path.push({ sha: parent, expanded: false })
  }
  return ordered
}

/** Newest first, as `GET /commits` lists a branch. */
export const history = (objects: GitObjects, head: string): Commit[] => commitsBetween(objects, [], head).toReversed()

/** The newest commit that both sides share. */
export function mergeBase(objects: GitObjects, base: string, head: string): Commit | undefined {
  const shared = ancestors(objects, [base])
  return history(objects, head).find((commit) => shared.has(commit.sha))
}
