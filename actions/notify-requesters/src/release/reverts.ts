import type { BroughtIn, Commit } from '@porchlight/github'

const SHA = /\b[\da-f]{40}\b/gi

/**
 * What the range still contains: without commits that a later one takes back, and with the originals of those that
 * were picked from elsewhere, whose pull request names the issue that the copy's does not.
 */
export function effectiveShas(commits: readonly Commit[]): readonly string[] {
  const takenBack = new Set<string>()
  // The newest first: a revert that was itself reverted takes nothing back.
  for (const { sha, message } of commits.toReversed()) {
    if (takenBack.has(sha)) continue
    for (const [reverted] of shasAfter(message, /^This reverts commit /)) takenBack.add(reverted.toLowerCase())
  }
  const kept = commits.filter(({ sha }) => !takenBack.has(sha))
  const originals = kept.flatMap(({ message }) =>
    shasAfter(message, /^\(cherry picked from commit /).map(([sha]) => sha.toLowerCase()),
  )
  return [...new Set([...kept.map(({ sha }) => sha), ...originals.filter((sha) => !takenBack.has(sha))])]
}

const shasAfter = (message: string, start: RegExp): readonly RegExpExecArray[] =>
  message
    .split('\n')
    .filter((line) => start.test(line))
    .flatMap((line) => [...line.matchAll(SHA)])

/** Pull requests without those that another one of the release reverts, as GitHub's button writes it. */
export function withoutReverted(pulls: readonly BroughtIn[]): readonly BroughtIn[] {
  const reverted = new Set<number>()
  for (const { number, body } of pulls.toSorted((one, other) => other.number - one.number)) {
    if (reverted.has(number)) continue
    const what = /^Reverts (?:[\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,10})\s*$/m.exec(body)?.[1]
    if (what !== undefined) reverted.add(Number(what))
  }
  return pulls.filter(({ number }) => !reverted.has(number))
}
