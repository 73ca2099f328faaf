import type { Account } from './account-model.ts'
import type { Repository } from './model.ts'
import type { Label, Reaction } from './thread-model.ts'

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
  reactions: Reaction[]
}

export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'

export type CheckRun = {
  kind: 'CheckRun'
  id: number
  nodeId: string
  repository: Repository
  suiteId: number
  name: string
  headSha: string
  externalId: string | null
  detailsUrl: string | null
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  conclusion: CheckConclusion | null
  startedAt: string | null
  completedAt: string | null
  output: { title: string | null; summary: string | null; text: string | null; annotations: Annotation[] }
}

export type Annotation = {
  path: string
  start_line: number
  end_line: number
  annotation_level: string
  message: string
  title?: string
}

export type CommitStatus = {
  kind: 'StatusContext'
  id: number
  nodeId: string
  sha: string
  state: 'error' | 'failure' | 'pending' | 'success'
  context: string
  description: string | null
  targetUrl: string | null
  creator: Account
  createdAt: string
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

export type DiscussionCategory = { kind: 'DiscussionCategory'; id: number; nodeId: string; name: string; slug: string }
