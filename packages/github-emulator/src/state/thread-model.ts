import type { Account, IssueType, Team } from './account-model.ts'
import type { ThreadEvent } from './event-model.ts'
import type { Repository } from './model.ts'

export type Label = {
  kind: 'Label'
  id: number
  nodeId: string
  name: string
  color: string
  description: string | null
  default: boolean
}

export type Milestone = {
  kind: 'Milestone'
  id: number
  nodeId: string
  number: number
  title: string
  description: string | null
  state: 'open' | 'closed'
  dueOn: string | null
  creator: Account | null
  createdAt: string
  updatedAt: string
  closedAt: string | null
}

export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const
export type ReactionContent = (typeof REACTIONS)[number]
export type Reaction = {
  kind: 'Reaction'
  id: number
  nodeId: string
  content: ReactionContent
  author: Account | null
  createdAt: string
}

/** A comment in the conversation of an issue or pull request. */
export type Comment = {
  kind: 'IssueComment'
  id: number
  nodeId: string
  thread: Thread
  author: Account | null
  body: string
  createdAt: string
  updatedAt: string
  /** The reason as GitHub shows it (`outdated`, `off-topic`) when somebody hid the comment. */
  minimizedReason: string | null
  reactions: Reaction[]
}

type Conversation = {
  id: number
  nodeId: string
  number: number
  repository: Repository
  title: string
  body: string | null
  author: Account | null
  state: 'open' | 'closed'
  labels: Label[]
  assignees: Account[]
  milestone: Milestone | null
  locked: boolean
  lockReason: string | null
  createdAt: string
  updatedAt: string
  closedAt: string | null
  closedBy: Account | null
  comments: Comment[]
  reactions: Reaction[]
  events: ThreadEvent[]
}

export type StateReason = 'completed' | 'not_planned' | 'reopened' | 'duplicate'

export type Issue = Conversation & { kind: 'Issue'; stateReason: StateReason | null; type: IssueType | null }

export type ChangedFile = {
  path: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  additions: number
  deletions: number
  previousPath: string | null
  patch: string | null
  blobSha: string
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export type Review = {
  kind: 'PullRequestReview'
  id: number
  nodeId: string
  pullRequest: PullRequest
  author: Account | null
  state: ReviewState
  body: string
  commitSha: string
  submittedAt: string | null
}

export type ReviewComment = {
  kind: 'PullRequestReviewComment'
  id: number
  nodeId: string
  pullRequest: PullRequest
  review: Review
  author: Account | null
  body: string
  path: string
  line: number
  diffHunk: string
  commitSha: string
  inReplyTo: number | null
  createdAt: string
  updatedAt: string
  reactions: Reaction[]
}

export type PullRequest = Conversation & {
  kind: 'PullRequest'
  /** REST's `id` of a pull request; `id` above is the issue's, as both exist at GitHub. */
  pullId: number
  draft: boolean
  base: { branch: string; sha: string }
  /** `repository` is null once the fork is gone. */
  head: { repository: Repository | null; owner: Account; branch: string; sha: string }
  merged: boolean
  mergedAt: string | null
  mergedBy: Account | null
  mergeCommitSha: string | null
  /** Null while GitHub still computes it, as right after a push. */
  mergeable: boolean | null
  /** What the scenario says the head brings; null when the trees tell it. */
  described: { headSha: string; commits: string[]; files: ChangedFile[] | null }
  reviews: Review[]
  reviewComments: ReviewComment[]
  requestedReviewers: Account[]
  requestedTeams: Team[]
  /** Numbers of the issues that it closes, as linked by keywords or by hand. */
  closes: number[]
}

export type Thread = Issue | PullRequest
