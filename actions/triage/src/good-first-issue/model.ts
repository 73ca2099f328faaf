import type { Account, Issue } from '@porchlight/github'
import type { Choice } from '../follow-ups/model.ts'
import type { Place } from '../rules/yaml.ts'

/** What `good-first-issue:` says in a rules file. */
export interface GoodFirstIssue {
  readonly place: Place
  readonly label: string
  /** Who may be asked to help; undefined without mentors. */
  readonly mentor?: Choice
  /** Open issues of this label that one person can have at a time. */
  readonly most: number
  /** Days without activity after which a claim is released; undefined for never. */
  readonly releaseAfter?: number
}

/** What a contributor asks for in a comment: to be assigned to the issue, or unassigned from it. */
export type Command = 'assign' | 'unassign'

/** A comment that the event has just brought. */
export interface NewComment {
  readonly by: Account
  readonly at: string
}

/** What an event says that good first issues depend on. */
export interface ClaimEvent {
  readonly newComment?: NewComment
  /** The event is about the issue itself: a sweep over all of them must not write to as many people. */
  readonly mayIntroduce?: boolean
  /** The label that was taken off. */
  readonly unlabelled?: string
}

/** An issue, and what its event says about it. */
export interface IssueEvent extends ClaimEvent {
  readonly issue: Issue
  /** The event is its opening. */
  readonly isNew: boolean
  /** The text of the comment that the event is about. */
  readonly comment: string | null
}
