import type { Account, Comment, Thread } from './model.ts'
import { Refusal, invalid } from './refusal.ts'
import { newIds, register, type State, timestamp } from './state.ts'
import { addEvent, checkBody } from './threads.ts'

export function addComment(state: State, thread: Thread, draft: { author: Account | null; body: string }): Comment {
  if (thread.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.')
  if (draft.body.trim() === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' })
  checkBody('IssueComment', draft.body)
  const created = timestamp(state)
  const comment: Comment = {
    kind: 'IssueComment',
    ...newIds(state, 'IssueComment'),
    thread,
    author: draft.author,
    body: draft.body,
    createdAt: created,
    updatedAt: created,
    minimizedReason: null,
    reactions: [],
  }
  thread.comments.push(comment)
  thread.updatedAt = created
  return register(state, comment)
}

export function editComment(state: State, comment: Comment, body: string): void {
  checkBody('IssueComment', body)
  comment.body = body
  comment.updatedAt = timestamp(state)
}

/**
 * Leaves a note in the timeline that a comment was deleted, as the documentation of deleting comments says. Assumption:
 * also when its author deletes it.
 */
export function deleteComment(state: State, comment: Comment, actor: Account | null): void {
  const { thread, author } = comment
  thread.comments = thread.comments.filter((other) => other !== comment)
  state.nodes.delete(comment.nodeId)
  addEvent(state, thread, { event: 'comment_deleted', actor, deletedCommentAuthor: author })
}
