import type { Account } from './account-model.ts'

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

export type StateReason = 'completed' | 'not_planned' | 'reopened' | 'duplicate'

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
