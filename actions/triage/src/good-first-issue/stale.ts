import type { Plan } from '@porchlight/action-kit/pure'
import type { ClaimedIssue, LinkedPullRequest } from '@porchlight/github'
import { isSameLogin } from '../follow-ups/load-balance.ts'
import { commandIn } from './commands.ts'
import type { ClaimEffect } from './effects.ts'
import { released } from './messages.ts'

interface Limit {
  /** Days without activity of the assignee. */
  readonly releaseAfter: number
  readonly now: Date
  /** When drafts were pushed to, by number, as far as it was asked. */
  readonly pushes: ReadonlyMap<number, string>
}

type Release = Extract<ClaimEffect, { kind: 'release-claim' }>
type Judgement = { readonly effect: Release } | { readonly number: number; readonly because: string } | undefined

const DAY = 24 * 60 * 60 * 1000

/** Claims to be released, and old ones that are not, with the reason. */
export function decideStaleClaims(issues: readonly ClaimedIssue[], limit: Limit): Plan<Release> {
  const judgements = issues.flatMap((issue) =>
    oneComment(issue.assignees.map((assignee) => decideClaim(issue, assignee, limit))),
  )
  const left = judgements.flatMap((each) => (each !== undefined && 'because' in each ? [each] : []))
  return {
    effects: judgements.flatMap((each) => (each !== undefined && 'effect' in each ? [each.effect] : [])),
    // One line for each reason, as most are left for the same.
    leftAlone: [...new Set(left.map(({ because }) => because))].map((because) => {
      const numbers = left.filter((each) => each.because === because).map(({ number }) => `#${number}`)
      return { what: `the ${numbers.length === 1 ? 'claim' : 'claims'} on ${numbers.join(', ')}`, because }
    }),
  }
}

/** Of two who have the same issue, the next run tells the other: one run writes one new comment on a thread (decision 57). */
function oneComment(judgements: readonly Judgement[]): readonly Judgement[] {
  const first = judgements.find((each) => each !== undefined && 'effect' in each)
  return judgements.filter((each) => each === undefined || !('effect' in each) || each === first)
}

/**
 * Drafts whose pushes decide. Whatever happens to a draft changes its time, also a comment of another person, so that a
 * draft that did not change lately was not pushed to either.
 */
export const draftsInDoubt = (
  issues: readonly ClaimedIssue[],
  { releaseAfter, now }: Omit<Limit, 'pushes'>,
): readonly LinkedPullRequest[] =>
  issues
    .flatMap((issue) => issue.assignees.flatMap(({ login }) => theirs(issue, login)))
    .filter(({ isDraft, updatedAt }) => isDraft && now.getTime() - Date.parse(updatedAt) < releaseAfter * DAY)

function decideClaim(
  issue: ClaimedIssue,
  { login, id }: ClaimedIssue['assignees'][number],
  { releaseAfter, now, pushes }: Limit,
): Judgement {
  const { number } = issue
  const assigned = issue.changes.findLast((change) => change.kind === 'assigned' && isSameLogin(change.login, login))
  if (assigned === undefined) return { number, because: 'GitHub does not show any more who assigned it' }
  const lastActive = lastSign(issue, login, { assignedAt: assigned.at, pushes })
  const idle = Math.floor((now.getTime() - Date.parse(lastActive)) / DAY)
  if (idle < releaseAfter) return undefined
  if (!assigned.isOurs || !askedFor(issue, login, assigned.at))
    return { number, because: 'it is old, but was not claimed with `/assign`' }
  if (theirs(issue, login).some(({ isDraft }) => !isDraft))
    return { number, because: 'it is old, but a pull request for it is open' }
  if (issue.hasMorePullRequests)
    return { number, because: 'it is old, but more pull requests mention it than GitHub lists at once' }
  if (issue.isLocked) return { number, because: 'it is old, but its conversation is locked' }
  const body = released(login, { since: assigned.at, lastActive })
  const because = `${login} was last active there ${idle} days ago`
  return { effect: { kind: 'release-claim', number, login, id, body, because } }
}

/** Our token also assigns what a rule gives. A claim is what the assignee asked for in a comment before. */
const askedFor = ({ comments }: ClaimedIssue, login: string, assignedAt: string): boolean =>
  comments.some(
    ({ by, at, body }) =>
      isSameLogin(by, login) && Date.parse(at) <= Date.parse(assignedAt) && commandIn(body) === 'assign',
  )

/** The claim itself, a comment, or a push to a draft. When in doubt the later. */
function lastSign(
  issue: ClaimedIssue,
  login: string,
  { assignedAt, pushes }: Pick<Limit, 'pushes'> & { readonly assignedAt: string },
): string {
  const { comments, hasOlderComments } = issue
  const own = comments.filter(({ by }) => isSameLogin(by, login)).map(({ at }) => at)
  const [oldest] = comments
  // Theirs may be among those that were not listed, and is then no newer than the oldest of the others.
  const hidden = own.length === 0 && hasOlderComments && oldest !== undefined ? [oldest.at] : []
  const drafts = theirs(issue, login).map(({ number, updatedAt }) => pushes.get(number) ?? updatedAt)
  const times = [assignedAt, ...own, ...hidden, ...drafts]
  return times.toSorted((one, other) => Date.parse(one) - Date.parse(other)).at(-1) ?? assignedAt
}

const theirs = ({ pullRequests }: ClaimedIssue, login: string): ClaimedIssue['pullRequests'] =>
  pullRequests.filter(({ author }) => isSameLogin(author, login))
