import type { BroughtIn, Commit, GitHub } from '@porchlight/github'
import { undefinedIfMissing } from '@porchlight/github/pure'

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
  const merged: Omit<BroughtIn, 'closes'>[] = []
  for (const number of numbers.slice(0, MOST_LATE)) {
    // The number may be an issue's, or that of another project whose history this one took over.
    const pull = await undefinedIfMissing(pullRequests.pullRequest(number))
    if (pull?.isMerged) merged.push({ number, title: pull.title, body: pull.body, author: pull.author })
  }
  if (merged.length === 0) return []
  const closing = await pullRequests.closing(merged.map(({ number }) => number))
  return merged.map((pull) => ({ ...pull, closes: closing.get(pull.number) ?? [] }))
}

/** `Fix the light (#12)` of a squash, `Merge pull request #12 from ada/fix` of a merge. */
export function pullNamedIn(message: string): number | undefined {
  const [subject = ''] = message.split('\n', 1)
  const named = /^Merge pull request #(\d{1,10}) from |\(#(\d{1,10})\)$/.exec(subject.trimEnd())
  const number = named?.[1] ?? named?.[2]
  return number === undefined ? undefined : Number(number)
}
