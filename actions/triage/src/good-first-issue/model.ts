import type { Account } from '@porchlight/github'
import type { Choice } from '../follow-ups/model.ts'
import type { Place } from '../rules/yaml.ts'

/** What `good-first-issue:` says in a rules file. */
export interface GoodFirstIssue {
  readonly place: Place
  readonly label: string
  /** Who may be asked to help; undefined when nobody is named. */
  readonly mentor?: Choice
  /** Open issues of this label that one person can have at a time. */
  readonly most: number
  /** Days without a sign of life after which a claim is released; undefined for never. */
  readonly releaseAfter?: number
}

/** What somebody asks for in a comment: the issue for themselves, or to be rid of it. */
export type Command = 'assign' | 'unassign'

/** Somebody's new comment. */
export interface Written {
  readonly by: Account
  readonly at: string
}
