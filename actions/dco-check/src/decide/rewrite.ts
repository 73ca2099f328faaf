import type { Commit } from '@porchlight/github'

/** How the commits that fail can be rewritten on the branch. Plain data: `messages/` makes commands of it. */
export type Rewrite =
  /** Only the newest commit fails. */
  | { readonly kind: 'amend' }
  /** From the oldest failing commit on: `HEAD~back`. */
  | { readonly kind: 'rebase-last'; readonly back: number }
  /** A merge is in the way: from the commit of the base branch that the branch has last seen. */
  | { readonly kind: 'rebase-onto'; readonly sha: string }
  /** The history is the branch's own from its first commit on. */
  | { readonly kind: 'rebase-root' }

/** The least that has to be rewritten. `commits` are the branch's own, oldest first. */
export function rewriteOf(commits: readonly Commit[], failing: readonly Commit[], head: string): Rewrite {
  const line = firstParents(commits, head)
  const placeOf = new Map(line.map(({ sha }, place) => [sha, place]))
  const isBesideLine = failing.some(({ sha }) => !placeOf.has(sha))
  const oldest = failing.reduce((most, { sha }) => Math.max(most, placeOf.get(sha) ?? 0), 0)
  const touched = line.slice(0, oldest + 1)
  if (isBesideLine || touched.some(({ parents }) => parents.length > 1)) return aroundMerges(commits)
  if (touched.at(-1)?.parents.length === 0) return { kind: 'rebase-root' }
  return oldest === 0 ? { kind: 'amend' } : { kind: 'rebase-last', back: oldest + 1 }
}

/** The branch's own commits from its head back, by first parents: what `HEAD~1`, `HEAD~2` … name. */
function firstParents(commits: readonly Commit[], head: string): readonly Commit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]))
  const line: Commit[] = []
  for (let commit = bySha.get(head); commit !== undefined; commit = bySha.get(commit.parents[0] ?? '')) {
    line.push(commit)
    // A list from GitHub that runs in a circle must not keep us here.
    bySha.delete(commit.sha)
  }
  return line
}

/**
 * `git rebase` leaves merges out and puts the rest in a row, on top of what the newest of them brought in from the base
 * branch. Anything older would make it copy the base branch's own commits.
 */
function aroundMerges(commits: readonly Commit[]): Rewrite {
  const own = new Set(commits.map(({ sha }) => sha))
  const foreign = commits.flatMap(({ parents }) => parents.filter((parent) => !own.has(parent)))
  const newest = foreign.at(-1)
  return newest === undefined ? { kind: 'rebase-root' } : { kind: 'rebase-onto', sha: newest }
}
