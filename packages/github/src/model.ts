import type { RepositoryName } from '@porchlight/action-kit'

/* GitHub's things, in the port's words. Data alone: what can be asked and done is in port.ts. */

export interface Account {
  readonly login: string
  readonly id: number
  /** `Bot` is what GitHub resolved, never what a name looks like. A deleted account is the User `ghost`. */
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin'
}

/** Upper case, as GitHub writes it: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, FIRST_TIME_CONTRIBUTOR, FIRST_TIMER, NONE, MANNEQUIN. */
export type Association = string

/** What issues, pull requests and discussions have in common. */
export interface Post {
  readonly number: number
  /** For GraphQL mutations such as commenting; '' in an event written by hand. */
  readonly nodeId: string
  readonly title: string
  /** '' when there is none. */
  readonly body: string
  readonly author: Account
  readonly association: Association
  readonly labels: readonly string[]
  readonly createdAt: string
  /** When anything about it changed last: its text, a label, a comment, a push. */
  readonly updatedAt: string
}

/** What GitHub's issues API knows of issues and pull requests alike. */
interface Assignable extends Post {
  readonly state: 'open' | 'closed'
  readonly isLocked: boolean
  /** Logins. */
  readonly assignees: readonly string[]
  /** Its title; null without one. */
  readonly milestone: string | null
  readonly url: string
}

export interface Issue extends Assignable {
  readonly stateReason: string | null
  /** The name of its issue type; null without one, and where the owner is not an organization that defines types. */
  readonly type: string | null
  readonly closedAt: string | null
  /** How many comments it had when GitHub answered; review comments are not among them. */
  readonly commentCount: number
  /** Set when this issue is a pull request seen through the issues API. */
  readonly pullRequest: { readonly mergedAt: string | null } | null
}

export interface PullRequest extends Assignable {
  readonly isDraft: boolean
  readonly isMerged: boolean
  readonly mergedAt: string | null
  /** Logins of those who are asked for a review and have not given it yet. */
  readonly requestedReviewers: readonly string[]
  /** The same for teams, by their slugs. */
  readonly requestedTeams: readonly string[]
  readonly base: Branch
  readonly head: Branch
  /** Numbers of commits and changed files as GitHub counts them, the measure of completeness; null in list answers. */
  readonly counts: {
    readonly commits: number
    readonly files: number
    readonly additions: number
    readonly deletions: number
  } | null
}

export interface Discussion extends Post {
  readonly category: DiscussionCategory
  /** The node id of its repository; '' in an event written by hand. */
  readonly repositoryId: string
}

export interface DiscussionCategory {
  readonly name: string
  /** As in the category's address: `show-and-tell`. */
  readonly slug: string
}

/** As an event has it: the webhook's schema does not require labels, and no published event has them. */
export interface EventDiscussion extends Omit<Discussion, 'labels'> {
  /** Null where the event does not say them. */
  readonly labels: readonly string[] | null
}

export interface Branch {
  readonly name: string
  readonly sha: string
  /** null when the fork was deleted. */
  readonly repository: RepositoryName | null
}

export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  readonly previousPath: string | null
  readonly additions: number
  readonly deletions: number
}

export interface Commit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  readonly author: Identity
  readonly committer: Identity
  /** By the author's clock; null where nobody said. A rebase or a cherry-pick keeps it. */
  readonly authoredAt: string | null
  /** GitHub's verdict on the commit's signature. */
  readonly isVerified: boolean
}

/** What git has, and the account that GitHub resolved from the e-mail address (null when there is none). */
export interface Identity {
  readonly name: string
  readonly email: string
  readonly account: Account | null
}

export interface TextFile {
  readonly path: string
  readonly text: string
  readonly sha: string
}

/** Proposed by any author: what is not text throws nothing, and says what is wrong with it. */
export type ProposedFile = TextFile | { readonly path: string; readonly sha: string; readonly problem: string }

export interface Label {
  readonly name: string
  /** Six hexadecimal digits without `#`. */
  readonly color: string
  readonly description: string
}

export interface Comment {
  readonly id: number
  /** GraphQL's name for it. */
  readonly nodeId: string
  readonly body: string
  readonly url: string
  /** Whether the token we use wrote it. A marker in another account's comment proves nothing. */
  readonly isOurs: boolean
  readonly isMinimized: boolean
}

/** An issue, pull request or discussion to write on; GraphQL knows it by the node id alone. */
export interface Thread {
  readonly number: number
  readonly nodeId: string
}

/** A merged pull request, as far as its commits lead to it. */
export interface BroughtIn {
  readonly number: number
  /** Those that led to it; of one that was asked for by its number, the one that merged it. */
  readonly commits: readonly string[]
  readonly title: string
  readonly body: string
  readonly author: Account
  readonly createdAt: string
  /** Issues of this repository that it closes. */
  readonly closes: readonly number[]
  /** Whether it closes more than `closes` says. */
  readonly closesMore: boolean
}

export interface Release {
  readonly tag: string
  readonly name: string
  readonly url: string
  readonly isDraft: boolean
  readonly isPrerelease: boolean
  readonly publishedAt: string | null
}
