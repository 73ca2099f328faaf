import type { BroughtIn, Commit, GitHub } from '@porchlight/github'
import { pullNamedIn } from '../release/named-pull.ts'
import { originalsOf } from '../release/reverts.ts'

// Commits name their pull request in the words of GitHub's buttons. More than these were not all merged in one moment.
const MOST_LATE = 20

/**
 * Pull requests that the commits name and GitHub does not associate with them. GitHub does that some minutes after the
 * merge, and a release often follows within seconds. In a repository at rest this asks nothing.
 */
export async function latePulls(
  commits: readonly Commit[],
  known: readonly BroughtIn[],
  { pullRequests }: Pick<GitHub, 'pullRequests'>,
): Promise<readonly BroughtIn[]> {
  const found = new Set(known.map(({ number }) => number))
  const named = new Set(commits.flatMap(({ message }) => pullNamedIn(message) ?? []))
  const numbers = [...named].filter((number) => !found.has(number)).toSorted((one, other) => other - one)
  // The number may be an issue's, or that of another project whose history this one took over, or of one that shipped
  // long ago and is only mentioned: what counts is whether its merge is here.
  const here = new Set(commits.flatMap((commit) => [commit.sha, ...originalsOf(commit)]))
  const merged = await pullRequests.merged(numbers.slice(0, MOST_LATE))
  return merged.filter((pull) => pull.commits.some((sha) => here.has(sha)))
}
