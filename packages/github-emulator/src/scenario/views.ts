import { GHOST_LOGIN } from '../state/accounts.ts'
import type { Commit } from '../state/git-model.ts'
import type {
  Account,
  Comment,
  Discussion,
  DiscussionComment,
  Issue,
  PullRequest,
  Reaction,
  Release,
  Thread,
} from '../state/model.ts'
import { pullRequestCommits, pullRequestFiles } from '../state/pull-requests.ts'

const nameOf = (account: Account | null): string => account?.login ?? GHOST_LOGIN

const conversationView = (thread: Thread) => ({
  number: thread.number,
  title: thread.title,
  body: thread.body,
  author: nameOf(thread.author),
  ...(thread.association !== null && { authorAssociation: thread.association }),
  state: thread.state,
  labels: thread.labels.map(({ name }) => name),
  assignees: thread.assignees.map(({ login }) => login),
  milestone: thread.milestone?.title ?? null,
  locked: thread.locked,
  createdAt: thread.createdAt,
  closedAt: thread.closedAt,
  comments: thread.comments.map(commentView),
  reactions: thread.reactions.map(reactionView),
})

export const issueView = (issue: Issue) => ({
  ...conversationView(issue),
  stateReason: issue.stateReason,
  type: issue.type?.name ?? null,
})

export const pullRequestView = (pullRequest: PullRequest) => ({
  ...conversationView(pullRequest),
  draft: pullRequest.draft,
  merged: pullRequest.merged,
  mergedAt: pullRequest.mergedAt,
  mergedBy: pullRequest.mergedBy?.login ?? null,
  mergeable: pullRequest.mergeable,
  base: pullRequest.base.branch,
  head: {
    repository: pullRequest.head.repository?.fullName ?? null,
    branch: pullRequest.head.branch,
    sha: pullRequest.head.sha,
  },
  files: pullRequestFiles(pullRequest).map(({ path, status, additions, deletions, previousPath }) => ({
    path,
    status,
    additions,
    deletions,
    previousPath,
  })),
  commits: pullRequestCommits(pullRequest).map(commitView),
  closes: pullRequest.closes,
  reviews: pullRequest.reviews.map(({ author, state, body }) => ({ author: nameOf(author), state, body })),
  requestedReviewers: pullRequest.requestedReviewers.map(({ login }) => login),
  requestedTeams: pullRequest.requestedTeams.map(({ slug }) => slug),
})

const commentView = ({ author, body, createdAt, minimizedReason, reactions }: Comment | DiscussionComment) => ({
  author: nameOf(author),
  body,
  createdAt,
  minimized: minimizedReason,
  reactions: reactions.map(reactionView),
})

const reactionView = ({ author, content }: Reaction) => ({ author: nameOf(author), content })

export const commitView = ({ sha, message, author, committer, parents, verified }: Commit) => ({
  sha,
  message,
  author: { name: author.name, email: author.email, login: author.account?.login ?? null, date: author.date },
  committer: {
    name: committer.name,
    email: committer.email,
    login: committer.account?.login ?? null,
    date: committer.date,
  },
  parents,
  verified,
})

export const releaseView = ({ tag, name, body, draft, prerelease, author, target, publishedAt }: Release) => ({
  tag,
  name,
  body,
  draft,
  prerelease,
  author: author.login,
  target,
  publishedAt,
})

export function discussionView(discussion: Discussion) {
  const { number, title, body, author, category, labels, locked, createdAt, comments } = discussion
  const answersTo = (top: DiscussionComment | null) => comments.filter(({ replyTo }) => replyTo === top)
  return {
    number,
    title,
    body,
    author: nameOf(author),
    category: category.name,
    labels: labels.map(({ name }) => name),
    locked,
    createdAt,
    comments: answersTo(null).map((comment) => ({
      ...commentView(comment),
      isAnswer: comment.isAnswer,
      replies: answersTo(comment).map(commentView),
    })),
  }
}
