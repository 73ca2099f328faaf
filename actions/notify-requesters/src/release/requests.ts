import type { Account, BroughtIn, Commit } from '@porchlight/github'
import { closingReferences } from './closing-references.ts'

/** An issue that the release answers, and what answered it. */
export interface Request {
  readonly issue: number
  readonly pulls: readonly Pull[]
}

export interface Pull {
  readonly number: number
  readonly author: Account
}

type Where = Parameters<typeof closingReferences>[1]

/** Each issue once, in the order of its number, whatever closed it and however often. */
export function requestsIn(
  { commits, pulls }: { commits: readonly Commit[]; pulls: readonly BroughtIn[] },
  where: Where,
): readonly Request[] {
  const byIssue = new Map<number, Pull[]>()
  for (const { message } of commits) {
    for (const issue of closingReferences(message, where)) byIssue.set(issue, byIssue.get(issue) ?? [])
  }
  for (const { number, author, body, closes } of pulls) {
    for (const issue of new Set([...closes, ...closingReferences(body, where)])) {
      byIssue.set(issue, [...(byIssue.get(issue) ?? []), { number, author }])
    }
  }
  return [...byIssue]
    .map(([issue, closedBy]) => ({ issue, pulls: closedBy.toSorted((one, other) => one.number - other.number) }))
    .toSorted((one, other) => one.issue - other.issue)
}
