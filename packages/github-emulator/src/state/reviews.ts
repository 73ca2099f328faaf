import type { Account, PullRequest, Review, ReviewComment, ReviewState } from './model.ts'
import { pullRequestFiles } from './pull-requests.ts'
import { Refusal, invalid } from './refusal.ts'
import { answerRequests } from './review-requests.ts'
import { newIds, register, type State, timestamp } from './state.ts'
import { checkBody } from './threads.ts'

export function addReview(
  state: State,
  pullRequest: PullRequest,
  draft: { author: Account | null; state: ReviewState; body: string; commitSha?: string | undefined },
): Review {
  checkBody('PullRequestReview', draft.body)
  if (draft.author !== null && draft.author === pullRequest.author && isVerdict(draft.state)) {
    const verb = draft.state === 'APPROVED' ? 'approve' : 'request changes on'
    throw new Refusal(422, 'Unprocessable Entity', {
      errors: [`Can not ${verb} your own pull request`],
    })
  }
  const review: Review = {
    kind: 'PullRequestReview',
    ...newIds(state, 'PullRequestReview'),
    pullRequest,
    author: draft.author,
    state: draft.state,
    body: draft.body,
    commitSha: draft.commitSha ?? pullRequest.head.sha,
    submittedAt: draft.state === 'PENDING' ? null : timestamp(state),
    reactions: [],
  }
  pullRequest.reviews.push(review)
  answerRequests(pullRequest, draft.author)
  return register(state, review)
}

const isVerdict = (state: ReviewState): boolean => state === 'APPROVED' || state === 'CHANGES_REQUESTED'

export function addReviewComment(
  state: State,
  review: Review,
  draft: {
    author: Account | null
    body: string
    path: string
    line: number
    diffHunk?: string | undefined
    inReplyTo?: number | null
  },
): ReviewComment {
  checkBody('PullRequestReviewComment', draft.body)
  if (!pullRequestFiles(review.pullRequest).some(({ path }) => path === draft.path)) {
    throw invalid({ resource: 'PullRequestReviewComment', code: 'invalid', field: 'path' })
  }
  const created = timestamp(state)
  const comment: ReviewComment = {
    kind: 'PullRequestReviewComment',
    ...newIds(state, 'PullRequestReviewComment'),
    pullRequest: review.pullRequest,
    review,
    author: draft.author,
    body: draft.body,
    path: draft.path,
    line: draft.line,
    diffHunk: draft.diffHunk ?? `@@ -${draft.line} +${draft.line} @@`,
    commitSha: review.commitSha,
    inReplyTo: draft.inReplyTo ?? null,
    createdAt: created,
    updatedAt: created,
    reactions: [],
  }
  review.pullRequest.reviewComments.push(comment)
  return register(state, comment)
}
