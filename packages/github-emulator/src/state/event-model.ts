import type { Account, Team } from './account-model.ts'

/** What an entry of a timeline says, but for the threads that it names. */
export type EventDetails = {
  id: number
  nodeId: string
  event: ThreadEventName
  actor: Account | null
  createdAt: string
  label?: { name: string; color: string }
  milestone?: { title: string }
  assignee?: Account
  rename?: { from: string; to: string }
  lockReason?: string | null
  stateReason?: string | null
  commitSha?: string
  requestedReviewer?: Account
  requestedTeam?: Team
  /** By name, so that it outlives the type. */
  issueType?: { id: number; name: string; color: string | null }
  previousIssueType?: { id: number; name: string; color: string | null }
  /** Null when the account is deleted, too. */
  deletedCommentAuthor?: Account | null
}

export type ThreadEventName =
  | 'labeled'
  | 'unlabeled'
  | 'milestoned'
  | 'demilestoned'
  | 'assigned'
  | 'unassigned'
  | 'renamed'
  | 'locked'
  | 'unlocked'
  | 'closed'
  | 'reopened'
  | 'merged'
  | 'referenced'
  | 'cross-referenced'
  | 'marked_as_duplicate'
  | 'unmarked_as_duplicate'
  | 'connected'
  | 'disconnected'
  | 'review_requested'
  | 'review_request_removed'
  | 'ready_for_review'
  | 'convert_to_draft'
  | 'head_ref_force_pushed'
  | 'issue_type_added'
  | 'issue_type_changed'
  | 'issue_type_removed'
  | 'comment_deleted'
