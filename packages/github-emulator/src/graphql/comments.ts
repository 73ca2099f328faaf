import { associationOf } from '../state/access.ts'
import type { Account, Association, Comment, Repository, Review, ReviewComment, Thread } from '../state/model.ts'
import type { Context, Fields } from './context.ts'
import { commitIn } from './git-objects.ts'
import { reactable } from './reactions.ts'
import { addresses, threadPath } from './urls.ts'

type Authored = { author: Account | null; body: string | null; createdAt: string }

/** What everything that has an author has in common. */
export const authored: Fields<Authored> = {
  author: ({ author }) => author,
  body: ({ body }) => body ?? '',
  createdAt: ({ createdAt }) => createdAt,
  publishedAt: ({ createdAt }) => createdAt,
  viewerDidAuthor: ({ author }, _args, { viewer }) => author !== null && author === viewer.account,
}

/** Who the author is to the repository, as this token is allowed to see it. */
export const association = (
  { state, viewer }: Context,
  repository: Repository,
  { author, thread }: { author: Account | null; thread?: Thread },
): Association => associationOf(state, repository, author, { viewer, ...(thread && { thread }) })

type Minimizable = { minimizedReason: string | null }

export const minimizable: Fields<Minimizable> = {
  isMinimized: ({ minimizedReason }) => minimizedReason !== null,
  // Written with the classifier OFF_TOPIC, read back as `off-topic`.
  minimizedReason: ({ minimizedReason }) => minimizedReason?.toLowerCase().replaceAll('_', '-') ?? null,
}

type Edited = { createdAt: string; updatedAt: string }

export const edited: Fields<Edited> = {
  updatedAt: ({ updatedAt }) => updatedAt,
  lastEditedAt: ({ createdAt, updatedAt }) => (updatedAt === createdAt ? null : updatedAt),
  includesCreatedEdit: ({ createdAt, updatedAt }) => updatedAt !== createdAt,
}

type Identified = { id: number; nodeId: string }

const identified: Fields<Identified> = {
  id: ({ nodeId }) => nodeId,
  databaseId: ({ id }) => id,
  fullDatabaseId: ({ id }) => String(id),
}

export const IssueComment: Fields<Comment> = {
  ...identified,
  ...authored,
  ...edited,
  ...minimizable,
  ...reactable,
  ...addresses((comment: Comment) => `${threadPath(comment.thread)}#issuecomment-${comment.id}`),
  authorAssociation: ({ thread, author }, _args, context) =>
    association(context, thread.repository, { author, thread }),
  repository: ({ thread }) => thread.repository,
  pullRequest: ({ thread }) => (thread.kind === 'PullRequest' ? thread : null),
  // Never null: a pull request has an issue's side, too.
  issue: ({ thread }) => thread,
}

export const PullRequestReview: Fields<Review> = {
  ...identified,
  author: ({ author }) => author,
  body: ({ body }) => body,
  state: ({ state }) => state,
  submittedAt: ({ submittedAt }) => submittedAt,
  commit: ({ pullRequest, commitSha }) => commitIn(pullRequest.repository, commitSha),
  ...reactable,
  viewerDidAuthor: ({ author }, _args, { viewer }) => author !== null && author === viewer.account,
  pullRequest: ({ pullRequest }) => pullRequest,
  repository: ({ pullRequest }) => pullRequest.repository,
  authorAssociation: ({ pullRequest, author }, _args, context) =>
    association(context, pullRequest.repository, { author, thread: pullRequest }),
  ...addresses((review: Review) => `${threadPath(review.pullRequest)}#pullrequestreview-${review.id}`),
}

export const PullRequestReviewComment: Fields<ReviewComment> = {
  ...identified,
  ...authored,
  ...edited,
  ...reactable,
  path: ({ path }) => path,
  line: ({ line }) => line,
  diffHunk: ({ diffHunk }) => diffHunk,
  pullRequest: ({ pullRequest }) => pullRequest,
  pullRequestReview: ({ review }) => review,
  repository: ({ pullRequest }) => pullRequest.repository,
  authorAssociation: ({ pullRequest, author }, _args, context) =>
    association(context, pullRequest.repository, { author, thread: pullRequest }),
  replyTo: ({ pullRequest, inReplyTo }) => pullRequest.reviewComments.find(({ id }) => id === inReplyTo) ?? null,
  ...addresses((comment: ReviewComment) => `${threadPath(comment.pullRequest)}#discussion_r${comment.id}`),
}
