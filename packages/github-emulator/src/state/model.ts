import type { Account, Role, Team } from './account-model.ts'
import type { GitStore } from './git-model.ts'
import type {
  CheckRun,
  CommitStatus,
  Discussion,
  DiscussionCategory,
  DiscussionComment,
  Release,
} from './publication-model.ts'
import type {
  Comment,
  Issue,
  Label,
  Milestone,
  PullRequest,
  Reaction,
  Review,
  ReviewComment,
  Thread,
} from './thread-model.ts'

export type * from './account-model.ts'
export type * from './event-model.ts'
export * from './thread-model.ts'
export type * from './publication-model.ts'

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
  checkRuns: CheckRun[]
  statuses: CommitStatus[]
  git: GitStore
}

export type Entity =
  | Account
  | Team
  | Repository
  | Issue
  | PullRequest
  | Comment
  | Review
  | ReviewComment
  | Reaction
  | Label
  | Milestone
  | Release
  | CheckRun
  | CommitStatus
  | Discussion
  | DiscussionComment
  | DiscussionCategory
