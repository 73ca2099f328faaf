import { hasRole, roleOf } from './access.ts'
import type { PullRequest, Review } from './model.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'

type Decision = 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED'

/**
 * Null where no review is required, whatever the reviews say (runatlantis/atlantis#2469, abcxyz/github-metrics-aggregator#224).
 * What counts is the last verdict of each reviewer with write access.
 */
export function reviewDecision(state: State, { repository, reviews }: PullRequest): Decision | null {
  if (!repository.requiresReview) return null
  const verdicts = new Map<string, Review['state']>()
  for (const { author, state: verdict } of reviews) {
    const isVerdict = verdict === 'APPROVED' || verdict === 'CHANGES_REQUESTED' || verdict === 'DISMISSED'
    if (author && isVerdict && hasRole(roleOf(state, repository, author.login), 'push'))
      verdicts.set(author.login, verdict)
  }
  const standing = [...verdicts.values()]
  if (standing.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED'
  return standing.includes('APPROVED') ? 'APPROVED' : 'REVIEW_REQUIRED'
}

/** In REST's words; GraphQL has them in capitals. */
export function mergeableState(
  state: State,
  pullRequest: PullRequest,
): 'unknown' | 'draft' | 'dirty' | 'blocked' | 'clean' {
  const { mergeable, draft } = pullRequest
  if (pullRequest.state === 'closed' || mergeable === null) return 'unknown'
  if (draft) return 'draft'
  if (!mergeable) return 'dirty'
  const decision = reviewDecision(state, pullRequest)
  return decision === null || decision === 'APPROVED' ? 'clean' : 'blocked'
}

export function mustBeReviewed(state: State, pullRequest: PullRequest): void {
  const decision = reviewDecision(state, pullRequest)
  if (decision === 'REVIEW_REQUIRED')
    throw new Refusal(405, 'At least 1 approving review is required by reviewers with write access.')
  if (decision === 'CHANGES_REQUESTED') throw new Refusal(405, 'Changes have been requested.')
}
