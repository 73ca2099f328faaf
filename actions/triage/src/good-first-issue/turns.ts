import type { ClaimedIssue } from '@porchlight/github'
import { isSameLogin } from '../follow-ups/load-balance.ts'

/** Somebody's issues, those that were assigned first in front; the lower number where it was the same second. */
export function claimsInOrder(issues: readonly ClaimedIssue[], login: string): readonly number[] {
  const own = issues.filter(({ assignees }) => assignees.some((assignee) => isSameLogin(assignee.login, login)))
  const claims = own.map(({ number, changes }) => ({
    number,
    // What GitHub does not show any more was long ago.
    at: changes.findLast((change) => change.kind === 'assigned' && isSameLogin(change.login, login))?.at ?? '',
  }))
  // ISO times of one form sort as texts.
  return claims
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.number - other.number)
    .map(({ number }) => number)
}
