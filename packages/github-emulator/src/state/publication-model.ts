import type { Account } from './account-model.ts'

export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'

export type CheckOutput = {
  title: string | null
  summary: string | null
  text: string | null
  annotations: Annotation[]
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

export type DiscussionCategory = { kind: 'DiscussionCategory'; id: number; nodeId: string; name: string; slug: string }
