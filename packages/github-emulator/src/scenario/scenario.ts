import type { Association, CheckRun, IssueType, ReactionContent, Role } from '../state/model.ts'

/** A world to start from, as plain JSON. Every field without a `?` is required; README.md explains the rest. */
export type Scenario = {
  $schema?: string
  now?: string
  users?: ScenarioUser[]
  organizations?: ScenarioOrganization[]
  repositories?: ScenarioRepository[]
}

export type ScenarioUser = {
  login: string
  type?: 'User' | 'Bot' | 'Mannequin'
  id?: number
  name?: string | null
  email?: string | null
  searchable?: boolean
}

export type ScenarioOrganization = {
  login: string
  members?: { login: string; public?: boolean; role?: 'admin' | 'member' }[]
  teams?: { slug: string; members?: string[] }[]
  issueTypes?: (string | { name: string; description?: string | null; color?: IssueType['color']; enabled?: boolean })[]
}

export type ScenarioRepository = {
  name: string
  description?: string | null
  private?: boolean
  fork?: boolean
  parent?: string | null
  archived?: boolean
  hasIssues?: boolean
  actionsMayCreateAndApprove?: boolean
  requiresReview?: boolean
  defaultBranch?: string
  collaborators?: { login: string; permission: Role | 'read' | 'write' }[]
  labels?: (string | { name: string; color?: string; description?: string | null })[]
  milestones?: { title: string; description?: string | null; state?: 'open' | 'closed'; dueOn?: string | null }[]
  files?: Record<string, ScenarioContent>
  branches?: Record<string, { files?: Record<string, ScenarioContent> }>
  commits?: ScenarioCommit[]
  tags?: Record<string, string>
  issues?: ScenarioIssue[]
  pullRequests?: ScenarioPullRequest[]
  releases?: ScenarioRelease[]
  discussions?: ScenarioDiscussion[]
  checkRuns?: ScenarioCheckRun[]
  statuses?: {
    sha: string
    context: string
    state: 'error' | 'failure' | 'pending' | 'success'
    description?: string | null
  }[]
}

type ScenarioCheckRun = {
  sha: string
  name: string
  status?: CheckRun['status']
  conclusion?: CheckRun['conclusion']
  output?: CheckRun['output']
}

/** Text, or base64 for bytes that are not UTF-8. */
export type ScenarioContent = string | { base64: string }

export type ScenarioComment = {
  author: string
  body: string
  createdAt?: string
  minimized?: string | null
  reactions?: ScenarioReaction[]
}

export type ScenarioReaction = { author: string; content: ReactionContent }

type ScenarioThread = {
  number: number
  title: string
  body?: string | null
  author: string
  authorAssociation?: Association
  state?: 'open' | 'closed'
  labels?: string[]
  assignees?: string[]
  milestone?: string | null
  locked?: boolean
  lockReason?: string | null
  createdAt?: string
  closedAt?: string | null
  comments?: ScenarioComment[]
  reactions?: ScenarioReaction[]
}

export type ScenarioIssue = ScenarioThread & {
  stateReason?: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null
  type?: string | null
}

export type ScenarioFile = {
  path: string
  status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  additions?: number
  deletions?: number
  previousPath?: string | null
  patch?: string | null
  content?: ScenarioContent
}

export type ScenarioPerson = { name?: string; email?: string; login?: string | null; date?: string }

export type ScenarioCommit = {
  sha?: string
  message: string
  author?: ScenarioPerson
  committer?: ScenarioPerson
  parents?: string[]
  verified?: boolean
  files?: Record<string, ScenarioContent | null>
  pullRequest?: number
  /** `false`: GitHub does not associate the commit with a pull request yet, as in the minutes after a merge. */
  associated?: boolean
}

export type ScenarioPullRequest = ScenarioThread & {
  draft?: boolean
  merged?: boolean
  mergedAt?: string | null
  mergedBy?: string | null
  mergeable?: boolean | null
  base?: string
  head?: { repository?: string | null; branch?: string; sha?: string }
  files?: ScenarioFile[]
  commits?: ScenarioCommit[]
  closes?: number[]
  reviews?: {
    author: string
    state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
    body?: string
    comments?: { path: string; line?: number; body: string }[]
  }[]
  requestedReviewers?: string[]
  requestedTeams?: string[]
}

export type ScenarioRelease = {
  tag: string
  name?: string | null
  body?: string | null
  draft?: boolean
  prerelease?: boolean
  author?: string
  target?: string
  publishedAt?: string | null
}

export type ScenarioDiscussion = {
  number: number
  title: string
  body?: string
  author: string
  category: string
  labels?: string[]
  locked?: boolean
  createdAt?: string
  comments?: (ScenarioComment & { isAnswer?: boolean; replies?: ScenarioComment[] })[]
}
