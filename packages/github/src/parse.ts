import type { RepositoryName } from '@porchlight/action-kit'
import { fieldsOf, UserError, type Fields } from '@porchlight/action-kit/pure'
import type {
  Account,
  Branch,
  Comment,
  DiscussionCategory,
  EventDiscussion,
  Issue,
  Label,
  PullRequest,
  Release,
} from './model.ts'

/*
 * GitHub's JSON, as it stands in webhook payloads and REST answers alike, to the port's types. `path` is what an error
 * names the JSON by. Fields that API version 2026-03-10 drops (assignee, merge_commit_sha…) are read nowhere.
 */

// The account that github.com shows for deleted ones: https://api.github.com/users/ghost
const GHOST: Account = { login: 'ghost', id: 10_137, type: 'User' }

const ACCOUNT_TYPES: readonly Account['type'][] = ['User', 'Bot', 'Organization', 'Mannequin']

/** GitHub writes `null` for a deleted account; that is `ghost`. */
export function accountFrom(json: unknown, path = 'user'): Account {
  if (json === null || json === undefined) return GHOST
  const account = fieldsOf(json, path)
  // Old payloads lack the type, and a new kind of account must not stop us; neither is a bot for certain.
  const type = ACCOUNT_TYPES.find((known) => known === account.at('type').json) ?? 'User'
  return { login: account.text('login'), id: account.whole('id'), type }
}

/** From anything with `full_name`, such as a payload's `repository`. */
export function repositoryFrom(json: unknown, path = 'repository'): RepositoryName {
  const fullName = fieldsOf(json, path).text('full_name')
  const [owner, name, ...rest] = fullName.split('/')
  if (!owner || !name || rest.length > 0) {
    throw new UserError(`GitHub's JSON: expected owner/name at "${path}.full_name", found "${fullName}".`)
  }
  return { owner, name }
}

export function issueFrom(json: unknown, path = 'issue'): Issue {
  const issue = fieldsOf(json, path)
  const pullRequest = issue.objectOrNull('pull_request')
  return {
    ...threadFrom(issue),
    nodeId: issue.textOrNull('node_id') ?? '',
    type: issue.objectOrNull('type')?.text('name') ?? null,
    commentCount: issue.whole('comments'),
    stateReason: issue.textOrNull('state_reason'),
    closedAt: issue.textOrNull('closed_at'),
    pullRequest: pullRequest === null ? null : { mergedAt: pullRequest.textOrNull('merged_at') },
  }
}

export function pullRequestFrom(json: unknown, path = 'pull_request'): PullRequest {
  const pull = fieldsOf(json, path)
  const mergedAt = pull.textOrNull('merged_at')
  return {
    ...threadFrom(pull),
    nodeId: pull.textOrNull('node_id') ?? '',
    isDraft: pull.flagOrFalse('draft'),
    requestedReviewers: namesIn(pull, 'requested_reviewers', 'login'),
    requestedTeams: namesIn(pull, 'requested_teams', 'slug'),
    // Lists have no `merged`; `merged_at` says the same and stands everywhere.
    isMerged: mergedAt !== null,
    mergedAt,
    base: branchFrom(pull.object('base')),
    head: branchFrom(pull.object('head')),
    counts: countsFrom(pull),
  }
}

/** What issues and pull requests have in common. */
function threadFrom(thread: Fields) {
  const { json: author, path } = thread.at('user')
  return {
    number: thread.whole('number'),
    title: thread.text('title'),
    body: thread.textOrNull('body') ?? '',
    author: accountFrom(author, path),
    association: thread.textOrNull('author_association') ?? 'NONE',
    state: stateFrom(thread),
    isLocked: thread.flagOrFalse('locked'),
    // The webhook's schema lets an issue go without labels and a milestone.
    labels: thread.has('labels') ? thread.list('labels', labelNameFrom) : [],
    assignees: namesIn(thread, 'assignees', 'login'),
    milestone: thread.objectOrNull('milestone')?.text('title') ?? null,
    createdAt: thread.text('created_at'),
    updatedAt: updatedAtFrom(thread),
    url: thread.text('html_url'),
  }
}

/** An event written by hand may say only when it was opened. */
const updatedAtFrom = (post: Fields): string => post.textOrNull('updated_at') ?? post.text('created_at')

/** The webhook's schema lets these lists be absent or null, have null in them, and a team among the reviewers. */
function namesIn(thread: Fields, list: string, field: 'login' | 'slug'): readonly string[] {
  if (!thread.has(list)) return []
  return thread
    .list(list, (json, path) => (json === null ? null : fieldsOf(json, path).textOrNull(field)))
    .filter((name) => name !== null)
}

function stateFrom(thread: Fields): 'open' | 'closed' {
  const state = thread.textOrNull('state') ?? (thread.has('closed_at') ? 'closed' : 'open')
  if (state === 'open' || state === 'closed') return state
  throw new UserError(`GitHub's JSON: expected open or closed at "${thread.at('state').path}", found "${state}".`)
}

function branchFrom(branch: Fields): Branch {
  const { json: repository, path } = branch.at('repo')
  const isDeleted = repository === null || repository === undefined
  return {
    name: branch.text('ref'),
    sha: branch.text('sha'),
    repository: isDeleted ? null : repositoryFrom(repository, path),
  }
}

function countsFrom(pull: Fields): PullRequest['counts'] {
  if (!pull.has('commits') || !pull.has('changed_files')) return null
  return {
    commits: pull.whole('commits'),
    files: pull.whole('changed_files'),
    additions: pull.whole('additions'),
    deletions: pull.whole('deletions'),
  }
}

// Issues may list labels as plain texts: https://docs.github.com/en/rest/issues/issues (schema of `labels`)
export const labelNameFrom = (json: unknown, path = 'label'): string =>
  typeof json === 'string' ? json : fieldsOf(json, path).text('name')

export function labelFrom(json: unknown, path = 'label'): Label {
  const label = fieldsOf(json, path)
  return { name: label.text('name'), color: label.text('color'), description: label.textOrNull('description') ?? '' }
}

/** REST and payloads do not say whose token wrote a comment or whether it is hidden; the caller knows. */
export function commentFrom(json: unknown, known: Pick<Comment, 'isOurs' | 'isMinimized'>, path = 'comment'): Comment {
  const comment = fieldsOf(json, path)
  return {
    id: comment.whole('id'),
    nodeId: comment.text('node_id'),
    body: comment.textOrNull('body') ?? '',
    url: comment.text('html_url'),
    ...known,
  }
}

export function releaseFrom(json: unknown, path = 'release'): Release {
  const release = fieldsOf(json, path)
  const tag = release.text('tag_name')
  return {
    tag,
    // A release without a title is shown by its tag.
    name: release.textOrNull('name') || tag,
    url: release.text('html_url'),
    isDraft: release.flag('draft'),
    isPrerelease: release.flag('prerelease'),
    publishedAt: release.textOrNull('published_at'),
  }
}

/** From the payload of a `discussion` or `discussion_comment` event, as the discussion alone does not know its repository. */
export function discussionFrom(payload: unknown): EventDiscussion {
  const event = fieldsOf(payload, '')
  const discussion = event.object('discussion')
  const { json: author, path } = discussion.at('user')
  return {
    number: discussion.whole('number'),
    nodeId: discussion.textOrNull('node_id') ?? '',
    title: discussion.text('title'),
    body: discussion.textOrNull('body') ?? '',
    author: accountFrom(author, path),
    association: discussion.textOrNull('author_association') ?? 'NONE',
    category: categoryFrom(discussion.object('category')),
    labels: discussion.has('labels') ? discussion.list('labels', labelNameFrom) : null,
    createdAt: discussion.text('created_at'),
    updatedAt: updatedAtFrom(discussion),
    repositoryId: event.objectOrNull('repository')?.textOrNull('node_id') ?? '',
  }
}

/** Events and GraphQL write it alike. */
export const categoryFrom = (category: Fields): DiscussionCategory => ({
  name: category.text('name'),
  slug: category.text('slug'),
})
