import type { Discussion, DiscussionComment, Thread } from './model.ts'
import { Refusal } from './refusal.ts'
import { type State, timestamp } from './state.ts'
import { checkBody } from './threads.ts'

export function editThreadBody(state: State, thread: Thread, body: string | null): void {
  checkBody(thread.kind, body)
  thread.body = body
  thread.updatedAt = timestamp(state)
}

export function editDiscussionComment(state: State, comment: DiscussionComment, body: string): void {
  checkBody('DiscussionComment', body)
  comment.body = body
  comment.updatedAt = timestamp(state)
}

/** Its replies go with it. */
export function deleteDiscussionComment(state: State, comment: DiscussionComment): void {
  const { discussion } = comment
  const gone = discussion.comments.filter((other) => other === comment || other.replyTo === comment)
  discussion.comments = discussion.comments.filter((other) => !gone.includes(other))
  for (const { nodeId } of gone) state.nodes.delete(nodeId)
}

/** A locked discussion takes no comment, as a locked issue. Assumption: GitHub words it alike. */
export function mayNotBeLocked({ locked }: Discussion): void {
  if (locked) throw new Refusal(403, 'Unable to create comment because discussion is locked.')
}
