import type { Comment, DiscussionComment } from './model.ts'

/** Hides a comment. The reason is kept as GitHub shows it: `off-topic` for the classifier OFF_TOPIC. */
export function minimize(comment: Comment | DiscussionComment, classifier: string): void {
  comment.minimizedReason = classifier.toLowerCase().replaceAll('_', '-')
}

export function unminimize(comment: Comment | DiscussionComment): void {
  comment.minimizedReason = null
}
