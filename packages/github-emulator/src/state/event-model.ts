import type { Account, Team } from './account-model.ts'
import type { Thread } from './thread-model.ts'

/** One entry of a timeline that is not a comment, review or commit. */
export type ThreadEvent = {
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
  /** The other thread: that mentions, is the duplicate of, or is linked with this one. */
  source?: Thread
  requestedReviewer?: Account
  requestedTeam?: Team
  /** By name, so that it outlives the type. */
  issueType?: { id: number; name: string; color: string | null }
  previousIssueType?: { id: number; name: string; color: string | null }
  /** Null when the account is deleted, too. */
  deletedCommentAuthor?: Account | null
  /** Of two duplicates, the one that stays. */
  canonical?: Thread
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
