import { hasRole, roleOf } from './access.ts'
import type { Account, Comment, DiscussionComment, Repository } from './model.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'

type Editing = { repository: Repository; author: Account | null; editor: Account; installation: boolean }

/** People change what they wrote themselves; what others wrote only with write access. An app's permission is enough. */
export function mustBeEditable(state: State, { repository, author, editor, installation }: Editing): void {
  if (installation || author === editor || hasRole(roleOf(state, repository, editor.login), 'push')) return
  throw new Refusal(403, 'Must have admin rights to Repository.')
}

/** Hides a comment. The reason is kept as GitHub shows it: `off-topic` for the classifier OFF_TOPIC. */
export function minimize(comment: Comment | DiscussionComment, classifier: string): void {
  comment.minimizedReason = classifier.toLowerCase().replaceAll('_', '-')
}

export function unminimize(comment: Comment | DiscussionComment): void {
  comment.minimizedReason = null
}
