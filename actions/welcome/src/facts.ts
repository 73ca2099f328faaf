import type { Account, Association, Comment } from '@porchlight/github'
import type { Moment } from './greeting.ts'
import type { HostedApp } from './hosted-app.ts'

/** What happened, and to whom a greeting would go: all that the payload knows, so that most people cost no request. */
export interface Subject {
  readonly moment: Moment
  readonly number: number
  readonly nodeId: string
  readonly title: string
  readonly url: string
  /** Who opened it, never who caused the event: those differ for transfers, merges and bots that act for people. */
  readonly author: Account
  readonly association: Association
  readonly createdAt: string
  readonly mergedAt: string | null
  readonly isDraft: boolean
  readonly isLocked: boolean
  readonly isTransferred: boolean
  /** On `pull_request` from a fork or by Dependabot, GitHub gives a token that can only read. */
  readonly isReadOnly: boolean
  readonly isOrganization: boolean
  /** The repository's node id, by which GraphQL tells apart where an author started discussions; '' when unknown. */
  readonly repositoryId: string
  readonly hasDiscussions: boolean
  /** The branch that message files are read from; null is the default branch. */
  readonly base: string | null
  /** How many comments it had when the event happened. */
  readonly commentCount: number
  /** False for what can happen to the same thread again, such as a draft that is ready for the second time. */
  readonly happensOnce: boolean
}

/** What the payload and GitHub said. Later facts are asked for only while a greeting is still possible. */
export interface Facts {
  readonly subject: Subject
  /** null when GitHub refused the list. */
  readonly history: History | null
  /** admin, maintain, write, triage, read or none; null when it was not asked for. */
  readonly permission: string | null
  /** Our own greeting for this moment that is there already. */
  readonly greeting: Comment | null
  /** The greeting, ready to post; null when none is configured. */
  readonly body: string | null
  /** The hosted welcome app's file; null where there is none, or nobody had to ask. */
  readonly hosted: HostedApp | null
}

/** What the list of an author's issues and pull requests says. Numbers, so that the log can name what was found. */
export interface History {
  readonly earlierIssue: number | null
  readonly earlierPullRequest: number | null
  /** A pull request of theirs that was merged before: before this one, or at all when this is not a pull request. */
  readonly earlierMerge: number | null
  readonly earlierDiscussion: number | null
  /** How many comments the thread has by now; null when the list does not show it (yet). */
  readonly commentCount: number | null
}

/** Before GitHub was asked anything. */
export const payloadFacts = (subject: Subject): Facts => ({
  subject,
  history: null,
  permission: null,
  greeting: null,
  body: null,
  hosted: null,
})
