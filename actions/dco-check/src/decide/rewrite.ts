import type { Commit } from '@porchlight/github'

/** How the commits that fail can be rewritten on the branch. Plain data: `messages/` makes commands of it. */
export type Rewrite =
  /** Only the newest commit fails. */
  | { readonly kind: 'amend' }
  /** From the oldest failing commit on: `HEAD~back`. */
  | { readonly kind: 'rebase-last'; readonly back: number }
  /** A merge is in the way, and the branch leaves its base at one commit alone: from there on. */
  | { readonly kind: 'rebase-onto'; readonly sha: string }
  /** A merge is in the way, and the branch leaves its base at several: on top of the base. */
  | { readonly kind: 'rebase-base'; readonly base: Base }
  /** The history is the branch's own from its first commit on. */
  | { readonly kind: 'rebase-root' }

/** What the branch is to go into. */
export type Base =
  /** `address` is a remote's name or address. */
  | { readonly kind: 'branch'; readonly address: string; readonly name: string }
  /** Beside a clone and after a push: as git finds it in this very clone. */
  | { readonly kind: 'revision'; readonly name: string }

interface Branch {
  /** The branch's own, oldest first. */
  readonly commits: readonly Commit[]
  readonly failing: readonly Commit[]
  readonly head: string
  readonly base: Base
}

/** The least that has to be rewritten. */
export function rewriteOf({ commits, failing, head, base }: Branch): Rewrite {
  const line = firstParents(commits, head)
  const placeOf = new Map(line.map(({ sha }, place) => [sha, place]))
  const isBesideLine = failing.some(({ sha }) => !placeOf.has(sha))
  const oldest = failing.reduce((most, { sha }) => Math.max(most, placeOf.get(sha) ?? 0), 0)
  const touched = line.slice(0, oldest + 1)
  if (isBesideLine || touched.some(({ parents }) => parents.length > 1)) return aroundMerges(commits, base)
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
 * `git rebase` leaves merges out and puts the rest in a row: everything that the commit it is given does not reach. So that
 * has to reach every commit at which the branch leaves its base, or the base's own commits would be copied. Of several such
 * commits the newest may do, but nothing here tells which that is, nor is there always one that reaches the others; the base
 * reaches them all.
 */
function aroundMerges(commits: readonly Commit[], base: Base): Rewrite {
  const own = new Set(commits.map(({ sha }) => sha))
  const left = new Set(commits.flatMap(({ parents }) => parents.filter((parent) => !own.has(parent))))
  const [only, ...others] = left
  if (only === undefined) return { kind: 'rebase-root' }
  return others.length === 0 ? { kind: 'rebase-onto', sha: only } : { kind: 'rebase-base', base }
}
