import { associationOf } from '../../state/access.ts'
import {
  type Comment,
  type IssueType,
  type Label,
  type Milestone,
  REACTIONS,
  type Reaction,
  type Repository,
  type Thread,
} from '../../state/model.ts'
import { type Call, viewerIn } from '../operation.ts'
import { simpleUser, userOrGhost, userOrNull } from './account.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

export const labelBody = (call: Pick<Call, 'origin'>, repository: Repository, label: Label) => ({
  id: label.id,
  node_id: label.nodeId,
  url: `${repositoryUrl(call, repository)}/labels/${encodeURIComponent(label.name)}`,
  name: label.name,
  color: label.color,
  default: label.default,
  description: label.description,
})

export function milestoneBody(call: Call, repository: Repository, milestone: Milestone) {
  const url = `${repositoryUrl(call, repository)}/milestones/${milestone.number}`
  const threads = [...repository.threads.values()].filter((thread) => thread.milestone === milestone)
  return {
    url,
    html_url: `${htmlUrl(repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: userOrNull(call, milestone.creator),
    open_issues: threads.filter(({ state }) => state === 'open').length,
    closed_issues: threads.filter(({ state }) => state === 'closed').length,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  }
}

export const issueTypeBody = (
  { id, nodeId, name, description, color, enabled }: IssueType,
  { createdAt }: Repository,
) => ({
  id,
  node_id: nodeId,
  name,
  description,
  color,
  created_at: createdAt,
  updated_at: createdAt,
  is_enabled: enabled,
})

export function reactionRollup(url: string, reactions: readonly Reaction[]) {
  const counts = REACTIONS.map((content) => [
    content,
    reactions.filter((reaction) => reaction.content === content).length,
  ])
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) }
}

export const threadUrl = (call: Pick<Call, 'origin'>, { repository, number }: Thread): string =>
  `${repositoryUrl(call, repository)}/issues/${number}`

export const threadHtmlUrl = ({ kind, repository, number }: Thread): string =>
  `${htmlUrl(repository)}/${kind === 'PullRequest' ? 'pull' : 'issues'}/${number}`

/** What REST calls an issue: an issue, or a pull request seen as one. */
export function issueBody(call: Call, thread: Thread) {
  const { repository } = thread
  const url = threadUrl(call, thread)
  return {
    id: thread.id,
    node_id: thread.nodeId,
    url,
    repository_url: repositoryUrl(call, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: threadHtmlUrl(thread),
    timeline_url: `${url}/timeline`,
    number: thread.number,
    state: thread.state,
    state_reason: thread.kind === 'Issue' ? thread.stateReason : null,
    ...(thread.kind === 'Issue' && { type: thread.type && issueTypeBody(thread.type, repository) }),
    title: thread.title,
    body: thread.body,
    user: userOrGhost(call, thread.author),
    labels: thread.labels.map((label) => labelBody(call, repository, label)),
    ...(call.legacy && { assignee: userOrNull(call, thread.assignees[0] ?? null) }),
    assignees: thread.assignees.map((account) => simpleUser(call, account)),
    milestone: thread.milestone && milestoneBody(call, repository, thread.milestone),
    locked: thread.locked,
    active_lock_reason: thread.lockReason,
    comments: thread.comments.length,
    ...(thread.kind === 'PullRequest' && pullRequestOf(call, thread)),
    closed_at: thread.closedAt,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    author_association: associationOf(call.state, repository, thread.author, { thread, viewer: viewerIn(call) }),
    reactions: reactionRollup(url, thread.reactions),
    performed_via_github_app: null,
  }
}

function pullRequestOf(call: Call, thread: Extract<Thread, { kind: 'PullRequest' }>) {
  const html = threadHtmlUrl(thread)
  const url = `${repositoryUrl(call, thread.repository)}/pulls/${thread.number}`
  const links = { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` }
  // 2026-03-10 says `merged_at` is never null, hence absent on one that is not merged.
  const merged = call.legacy || thread.mergedAt !== null ? { merged_at: thread.mergedAt } : {}
  return { draft: thread.draft, pull_request: { ...links, ...merged } }
}

/** One issue alone says who closed it; lists do not. */
export const fullIssueBody = (call: Call, thread: Thread) => ({
  ...issueBody(call, thread),
  closed_by: userOrNull(call, thread.closedBy),
})

const commentUrl = (call: Pick<Call, 'origin'>, { thread, id }: Comment): string =>
  `${repositoryUrl(call, thread.repository)}/issues/comments/${id}`

export function commentBody(call: Call, comment: Comment) {
  const { thread, author } = comment
  const url = commentUrl(call, comment)
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    html_url: `${threadHtmlUrl(thread)}#issuecomment-${comment.id}`,
    issue_url: threadUrl(call, thread),
    body: comment.body,
    user: userOrGhost(call, author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(call.state, thread.repository, author, { thread, viewer: viewerIn(call) }),
    performed_via_github_app: null,
    reactions: reactionRollup(url, comment.reactions),
    // The REST form: { reason } of a hidden comment, null of a visible one.
    minimized: comment.minimizedReason === null ? null : { reason: comment.minimizedReason },
  }
}

export const reactionBody = (call: Call, reaction: Reaction) => ({
  id: reaction.id,
  node_id: reaction.nodeId,
  user: userOrGhost(call, reaction.author),
  content: reaction.content,
  created_at: reaction.createdAt,
})
