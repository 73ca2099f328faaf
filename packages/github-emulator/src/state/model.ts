import type { Account, Association, IssueType, Role, Team } from './account-model.ts'
import type { EventDetails } from './event-model.ts'
import type { GitStore } from './git-model.ts'
import type { CheckConclusion, CheckOutput, CommitStatus, DiscussionCategory } from './publication-model.ts'
import type { ChangedFile, Label, Milestone, Reaction, ReviewState, StateReason } from './thread-parts.ts'

export type * from './account-model.ts'
export type { ThreadEventName } from './event-model.ts'
export * from './thread-parts.ts'
export type { Annotation, CommitStatus, DiscussionCategory } from './publication-model.ts'

// A repository holds its threads, and each of them knows its repository: what names each other stands in one file, what
// does not in the files beside it.

export type Repository = {
  kind: 'Repository'
  id: number
  nodeId: string
  owner: Account
  name: string
  fullName: string
  description: string | null
  private: boolean
  fork: boolean
  parent: Repository | null
  defaultBranch: string
  archived: boolean
  hasIssues: boolean
  /** The setting that lets GITHUB_TOKEN open and approve pull requests. */
  actionsMayCreateAndApprove: boolean
  /** The one rule of branch protection that there is: an approval before a merge. */
  requiresReview: boolean
  createdAt: string
  pushedAt: string
  updatedAt: string
  /** Keyed by lower-cased login. */
  collaborators: Map<string, { account: Account; role: Role }>
  labels: Label[]
  milestones: Milestone[]
  /** Issues and pull requests share one sequence of numbers, with discussions. */
  threads: Map<number, Thread>
  discussions: Map<number, Discussion>
  discussionCategories: DiscussionCategory[]
  releases: Release[]
  /** The one that a maintainer or its publication made the latest; null leaves it to the dates. */
  latestRelease: Release | null
  checkRuns: CheckRun[]
  statuses: CommitStatus[]
  git: GitStore
}

type Conversation = {
  id: number
  nodeId: string
  number: number
  repository: Repository
  title: string
  body: string | null
  author: Account | null
  /** What the scenario wants payloads to say of the author; null when the world tells it. */
  association: Association | null
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

export type Issue = Conversation & { kind: 'Issue'; stateReason: StateReason | null; type: IssueType | null }

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
  /** The reason as GitHub shows it (`outdated`, `off-topic`) when the comment is hidden. */
  minimizedReason: string | null
  reactions: Reaction[]
}

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
  reactions: Reaction[]
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

/** One entry of a timeline that is not a comment, review or commit. */
export type ThreadEvent = EventDetails & {
  /** The other thread: that mentions, is the duplicate of, or is linked with this one. */
  source?: Thread
  /** Of two duplicates, the one that stays. */
  canonical?: Thread
}

export type Release = {
  kind: 'Release'
  id: number
  nodeId: string
  repository: Repository
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  author: Account
  createdAt: string
  publishedAt: string | null
  /** False for one that was published as not the latest. */
  mayBeLatest: boolean
  reactions: Reaction[]
}

export type CheckRun = {
  kind: 'CheckRun'
  id: number
  nodeId: string
  repository: Repository
  suiteId: number
  /** The app's account. */
  creator: Account
  name: string
  headSha: string
  externalId: string | null
  detailsUrl: string | null
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  conclusion: CheckConclusion | null
  startedAt: string | null
  completedAt: string | null
  output: CheckOutput
}

export type Discussion = {
  kind: 'Discussion'
  id: number
  nodeId: string
  number: number
  repository: Repository
  title: string
  body: string
  author: Account | null
  category: DiscussionCategory
  locked: boolean
  closed: boolean
  labels: Label[]
  createdAt: string
  updatedAt: string
  comments: DiscussionComment[]
  reactions: Reaction[]
}

export type DiscussionComment = {
  kind: 'DiscussionComment'
  id: number
  nodeId: string
  discussion: Discussion
  author: Account | null
  body: string
  createdAt: string
  updatedAt: string
  minimizedReason: string | null
  isAnswer: boolean
  replyTo: DiscussionComment | null
  reactions: Reaction[]
}
