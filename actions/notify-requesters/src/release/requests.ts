import type { Account, BroughtIn, Commit } from '@porchlight/github'
import { closingReferences, type Where } from './closing-references.ts'
import { isRevert, subjectOf } from './reversals.ts'
import type { Contents } from './reverts.ts'

/** An issue that the release answers, and what answered it. */
export interface Request {
  readonly issue: number
  readonly pulls: readonly Pull[]
  /** Commits that say so. */
  readonly commits: readonly Pick<Commit, 'authoredAt'>[]
}

export interface Pull {
  readonly number: number
  readonly author: Account
  readonly createdAt: string
}

/** One pull request or commit that names more issues than one closes: a slip or a prank, which must cost no more than itself. */
export interface Storm {
  /** For example `#12` or `the commit 1a2b3c4`. */
  readonly what: string
}

// As many as are read of the issues that GitHub links to one; hardly any pull request closes more.
const MOST_OF_ONE = 50

/** Each issue once, in the order of its number, whatever closed it and however often. */
export function requestsIn(
  { commits, pulls }: Contents,
  where: Where,
): { readonly requests: readonly Request[]; readonly storms: readonly Storm[] } {
  const byIssue = new Map<number, Request>()
  const storms: Storm[] = []
  const add = (issue: number, more: (request: Request) => Partial<Request>): void => {
    const request = byIssue.get(issue) ?? { issue, pulls: [], commits: [] }
    byIssue.set(issue, { ...request, ...more(request) })
  }
  for (const commit of commits) {
    const issues = closingReferences(textOf(commit), where)
    if (issues.length > MOST_OF_ONE) storms.push({ what: `the commit ${commit.sha.slice(0, 7)}` })
    else for (const issue of issues) add(issue, (request) => ({ commits: [...request.commits, commit] }))
  }
  for (const pull of pulls) {
    const issues = new Set([...pull.closes, ...closingReferences(pull.body, where)])
    if (pull.closesMore || issues.size > MOST_OF_ONE) storms.push({ what: `#${pull.number}` })
    else for (const issue of issues) add(issue, (request) => ({ pulls: withPull(request.pulls, pull) }))
  }
  return { requests: [...byIssue.values()].toSorted((one, other) => one.issue - other.issue), storms }
}

/** The subject of a revert quotes what it takes back, keywords included. */
const textOf = ({ message }: Commit): string =>
  isRevert(subjectOf(message)) ? message.slice(subjectOf(message).length) : message

const withPull = (pulls: readonly Pull[], { number, author, createdAt }: BroughtIn): readonly Pull[] =>
  [...pulls, { number, author, createdAt }].toSorted((one, other) => one.number - other.number)
