import { hasRole, roleOf } from './access.ts'
import { ACTIONS_LOGIN } from './accounts.ts'
import type { Account, Comment, DiscussionComment, PullRequest, Repository } from './model.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'

type Editing = { repository: Repository; author: Account | null; editor: Account; installation: boolean }

/** People change what they wrote themselves; what others wrote only with write access. An app's permission is enough. */
export function mustBeEditable(state: State, { repository, author, editor, installation }: Editing): void {
  if (installation || author === editor || hasRole(roleOf(state, repository, editor.login), 'push')) return
  throw new Refusal(403, 'Must have admin rights to Repository.')
}

/**
 * The setting "Allow GitHub Actions to create and approve pull requests" is off unless a maintainer switched it on:
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
 * Both refusals are quoted by many projects, the second from `POST …/pulls`.
 */
const isHeldBack = ({ actionsMayCreateAndApprove }: Repository, actor: Account | null): boolean =>
  actor?.login === ACTIONS_LOGIN && !actionsMayCreateAndApprove

export function mayApprove({ repository }: PullRequest, actor: Account | null): void {
  if (isHeldBack(repository, actor))
    throw new Refusal(422, 'Unprocessable Entity', {
      errors: ['GitHub Actions is not permitted to approve pull requests.'],
    })
}

export function mayOpenPullRequest(repository: Repository, actor: Account | null): void {
  if (isHeldBack(repository, actor))
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
}

/** Hides a comment. The reason is kept as GitHub shows it: `off-topic` for the classifier OFF_TOPIC. */
export function minimize(comment: Comment | DiscussionComment, classifier: string): void {
  comment.minimizedReason = classifier.toLowerCase().replaceAll('_', '-')
}

export function unminimize(comment: Comment | DiscussionComment): void {
  comment.minimizedReason = null
}
