import type { Account, Comment, Thread } from './model.ts'
import { Refusal, invalid } from './refusal.ts'
import { newIds, register, type State, timestamp } from './state.ts'
import { addEvent } from './threads.ts'

// Measured by several projects: 65,536 characters of four bytes each pass, whatever the message says; the code and the
// field are those of telia-oss/github-pr-resource#259 and easybuilders/easybuild-easyconfigs#24647.
const MAX_BYTES = 262_144

function checkLength(body: string): void {
  if (Buffer.byteLength(body, 'utf8') <= MAX_BYTES) return
  throw invalid({
    resource: 'IssueComment',
    code: 'unprocessable',
    field: 'data',
    message: 'Body is too long (maximum is 65536 characters)',
  })
}

export function addComment(state: State, thread: Thread, draft: { author: Account | null; body: string }): Comment {
  if (thread.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.')
  if (draft.body.trim() === '') throw invalid({ resource: 'IssueComment', field: 'body', code: 'missing_field' })
  checkLength(draft.body)
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
  checkLength(body)
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
