import { subjectOf } from './reversals.ts'

/** `Fix the light (#12)` of a squash, `Merge pull request #12 from ada/fix` of a merge. */
export function pullNamedIn(message: string): number | undefined {
  const named = /^Merge pull request #(\d{1,10}) from |\(#(\d{1,10})\)$/.exec(subjectOf(message))
  const number = named?.[1] ?? named?.[2]
  return number === undefined ? undefined : Number(number)
}
