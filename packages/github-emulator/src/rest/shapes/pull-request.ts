import { associationOf } from '../../state/access.ts'
import type { PullRequest, Review, ReviewComment } from '../../state/model.ts'
import { pullRequestCommits, pullRequestFiles } from '../../state/pull-requests.ts'
import { mergeableState } from '../../state/review-decision.ts'
import { type Call, viewerIn } from '../operation.ts'
import { simpleUser, userOrGhost, userOrNull } from './account.ts'
import { repositoryBody, repositoryUrl } from './repository.ts'
import { teamBody, teamSimple } from './team.ts'
import { labelBody, milestoneBody, reactionRollup, threadHtmlUrl, threadUrl } from './thread.ts'

const pullRequestUrl = (call: Call, { repository, number }: PullRequest): string =>
  `${repositoryUrl(call, repository)}/pulls/${number}`

/** A pull request as lists show it. */
export function pullRequestSimple(call: Call, pullRequest: PullRequest) {
  const { repository } = pullRequest
  return {
    ...addresses(call, pullRequest),
    id: pullRequest.pullId,
    node_id: pullRequest.nodeId,
    number: pullRequest.number,
    state: pullRequest.state,
    locked: pullRequest.locked,
    title: pullRequest.title,
    user: userOrGhost(call, pullRequest.author),
    body: pullRequest.body,
    // GitHub's description allows no null here, though a label may have no description.
    labels: pullRequest.labels.map((label) => ({
      ...labelBody(call, repository, label),
      description: label.description ?? '',
    })),
    milestone: pullRequest.milestone && milestoneBody(call, repository, pullRequest.milestone),
    active_lock_reason: pullRequest.lockReason,
    created_at: pullRequest.createdAt,
    updated_at: pullRequest.updatedAt,
    closed_at: pullRequest.closedAt,
    merged_at: pullRequest.mergedAt,
    ...(call.legacy && {
      merge_commit_sha: pullRequest.mergeCommitSha,
      assignee: userOrNull(call, pullRequest.assignees[0] ?? null),
    }),
    assignees: pullRequest.assignees.map((account) => simpleUser(call, account)),
    requested_reviewers: pullRequest.requestedReviewers.map((account) => simpleUser(call, account)),
    requested_teams: pullRequest.requestedTeams.map((team) => teamBody(call, team)),
    ...endsOf(call, pullRequest),
    author_association: associationOf(call.state, repository, pullRequest.author, {
      thread: pullRequest,
      viewer: viewerIn(call),
    }),
    auto_merge: null,
    draft: pullRequest.draft,
  }
}

function endsOf(call: Call, { repository, head, base }: PullRequest) {
  return {
    head: {
      label: `${head.owner.login}:${head.branch}`,
      ref: head.branch,
      sha: head.sha,
      user: simpleUser(call, head.owner),
      repo: head.repository && repositoryBody(call, head.repository),
    },
    base: {
      label: `${repository.owner.login}:${base.branch}`,
      ref: base.branch,
      sha: base.sha,
      user: simpleUser(call, repository.owner),
      repo: repositoryBody(call, repository),
    },
  }
}

function addresses(call: Call, pullRequest: PullRequest) {
  const url = pullRequestUrl(call, pullRequest)
  const issue = threadUrl(call, pullRequest)
  const html = threadHtmlUrl(pullRequest)
  const statuses = `${repositoryUrl(call, pullRequest.repository)}/statuses/${pullRequest.head.sha}`
  const reviewComment = `${repositoryUrl(call, pullRequest.repository)}/pulls/comments{/number}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: reviewComment,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: reviewComment },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
  }
}

/** One pull request alone; here the counts are true, also beyond what the lists show. */
export function pullRequestBody(call: Call, pullRequest: PullRequest) {
  const files = pullRequestFiles(pullRequest)
  const open = pullRequest.state === 'open'
  return {
    ...pullRequestSimple(call, pullRequest),
    labels: pullRequest.labels.map((label) => labelBody(call, pullRequest.repository, label)),
    requested_teams: pullRequest.requestedTeams.map((team) => teamSimple(call, team)),
    merged: pullRequest.merged,
    mergeable: open ? pullRequest.mergeable : null,
    rebaseable: open ? pullRequest.mergeable : null,
    mergeable_state: mergeableState(call.state, pullRequest),
    merged_by: userOrNull(call, pullRequest.mergedBy),
    comments: pullRequest.comments.length,
    review_comments: pullRequest.reviewComments.length,
    maintainer_can_modify: false,
    commits: pullRequestCommits(pullRequest).length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  }
}

export function reviewBody(call: Call, review: Review) {
  const { pullRequest, author } = review
  const html = `${threadHtmlUrl(pullRequest)}#pullrequestreview-${review.id}`
  const url = pullRequestUrl(call, pullRequest)
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userOrNull(call, author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.submittedAt !== null && { submitted_at: review.submittedAt }),
    commit_id: review.commitSha,
    author_association: associationOf(call.state, pullRequest.repository, author, {
      thread: pullRequest,
      viewer: viewerIn(call),
    }),
  }
}

export function reviewCommentBody(call: Call, comment: ReviewComment) {
  const { pullRequest, author } = comment
  const url = `${repositoryUrl(call, pullRequest.repository)}/pulls/comments/${comment.id}`
  const html = `${threadHtmlUrl(pullRequest)}#discussion_r${comment.id}`
  return {
    url,
    pull_request_review_id: comment.review.id,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: comment.diffHunk,
    path: comment.path,
    position: 1,
    original_position: 1,
    commit_id: comment.commitSha,
    original_commit_id: comment.commitSha,
    ...(comment.inReplyTo !== null && { in_reply_to_id: comment.inReplyTo }),
    user: userOrGhost(call, author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullRequestUrl(call, pullRequest),
    author_association: associationOf(call.state, pullRequest.repository, author, {
      thread: pullRequest,
      viewer: viewerIn(call),
    }),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullRequestUrl(call, pullRequest) } },
    line: comment.line,
    original_line: comment.line,
    side: 'RIGHT',
    subject_type: 'line',
    reactions: reactionRollup(url, comment.reactions),
  }
}
