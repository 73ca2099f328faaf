import { skip } from '@porchlight/action-kit/pure'
import type { Issue } from '@porchlight/github'
import type { History, Subject } from '../facts.ts'
import type { Moment } from '../greeting.ts'
import type { Mode } from '../inputs.ts'
import type { GreetingSkip } from '../skip.ts'

export const NO_HISTORY: History = {
  earlierIssue: null,
  earlierPullRequest: null,
  earlierMerge: null,
  earlierDiscussion: null,
  commentCount: null,
}

/** One page more. Compared by number, so that of two that were opened at once exactly one is the first. */
export function withPage(history: History, page: readonly Issue[], subject: Subject): History {
  const earlier = page.filter((thread) => thread.number < subject.number)
  const merges = page.filter((thread) => isEarlierMerge(thread, subject))
  return {
    ...history,
    earlierIssue: history.earlierIssue ?? numberOf(earlier.find((thread) => thread.pullRequest === null)),
    earlierPullRequest: history.earlierPullRequest ?? numberOf(earlier.find((thread) => thread.pullRequest !== null)),
    earlierMerge: history.earlierMerge ?? numberOf(merges[0]),
    commentCount: page.find((thread) => thread.number === subject.number)?.commentCount ?? history.commentCount,
  }
}

/** They have a list of their own; the numbers are the same as those of issues and pull requests. */
export const withDiscussions = (history: History, started: readonly number[], subject: Subject): History => ({
  ...history,
  earlierDiscussion: started.find((number) => number < subject.number) ?? null,
})

const numberOf = (thread: Issue | undefined): number | null => thread?.number ?? null

function isEarlierMerge({ number, pullRequest }: Issue, subject: Subject): boolean {
  const mergedAt = pullRequest?.mergedAt ?? null
  if (mergedAt === null || number === subject.number) return false
  if (subject.mergedAt === null || mergedAt < subject.mergedAt) return true
  // Merged within the same second: one of the two has to be the first.
  return mergedAt === subject.mergedAt && number < subject.number
}

/** Whether the rest of the list can change nothing. A merge may be older on a newer pull request: then all must be read. */
export function isSettled(
  history: History,
  page: readonly Issue[],
  { subject, mode }: { subject: Subject; mode: Mode },
) {
  if (returning(subject, history, mode) !== undefined) return true
  return subject.moment !== 'first-merge' && page.some((thread) => thread.createdAt > subject.createdAt)
}

export function returning(subject: Subject, history: History, mode: Mode): GreetingSkip | undefined {
  const { login } = subject.author
  const { earlierIssue, earlierPullRequest, earlierDiscussion, earlierMerge } = history
  const found =
    mode === 'any' ? (earlierIssue ?? earlierPullRequest ?? earlierDiscussion) : history[EARLIER[subject.moment]]
  if (found !== null) return skip('returning', `${login} was here before, with #${found}`)
  if (subject.moment === 'first-issue' && earlierMerge !== null) {
    return skip('contributor', `${login} contributed #${earlierMerge} already`)
  }
  return undefined
}

/** What an author must not have done before to be a newcomer at that moment. */
const EARLIER: Readonly<Record<Moment, Exclude<keyof History, 'commentCount'>>> = {
  'first-issue': 'earlierIssue',
  'issue-completed': 'earlierIssue',
  'issue-not-planned': 'earlierIssue',
  'first-pull-request': 'earlierPullRequest',
  'pull-request-closed': 'earlierPullRequest',
  'first-merge': 'earlierMerge',
  'first-discussion': 'earlierDiscussion',
}
