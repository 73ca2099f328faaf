import type { Account } from './port.ts'

/** What people and we did to an issue or pull request before, so that an action can leave people's decisions alone. */
export interface ThreadHistory {
  /**
   * What became of assignees, reviewers, milestone and our deleted comments. Of each name the newest change comes first;
   * one may be there twice. Reads the newest 100 in one request, more only if there are, or if a team was asked for a
   * review. Issue types are known to REST alone: `withTypes` costs a request more (docs/decisions/0045-the-history-of-a-thread.md).
   */
  changes(number: number, options?: { readonly withTypes?: boolean }): Promise<readonly ThreadChange[]>
}

export interface ThreadChange {
  /**
   * `reviewer`, added: was asked, or gave a review, which answers a request without a trace of its removal.
   * `comment`, removed: a comment of ours was deleted.
   */
  readonly what: 'assignee' | 'reviewer' | 'milestone' | 'type' | 'comment'
  readonly kind: 'added' | 'removed'
  /** A login, a team's slug, a milestone's title, a type's name; of a comment its author. As GitHub writes it now. */
  readonly name: string
  readonly by: Account
  /** Whether the token that we use did it. */
  readonly isOurs: boolean
}
