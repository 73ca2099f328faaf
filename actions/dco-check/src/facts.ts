import type { LeftAlone } from '@porchlight/action-kit'
import type { Comment, Commit, OwnCheckRun, PullRequest } from '@porchlight/github'
import type { Settings } from './config/settings.ts'

/** What the rules judge, and what of ours is there already: each fact asked for once, every list complete. */
export interface Facts extends RuleFacts {
  /** Absent for a push and beside a git clone. */
  readonly pull: PullRequest | undefined
  /** The newest of the commits. */
  readonly head: string
  /** What the commits are compared with, as the range or the push names it; absent for a pull request, which says it itself. */
  readonly base?: string
  /** Oldest first. */
  readonly commits: readonly Commit[]
  /** Made by the merge queue. */
  readonly queued: readonly Commit[]
  /** Of the repository; undefined beside a git clone. */
  readonly owner: string | undefined
  readonly runUrl: string
  readonly existing: Existing
}

/** What each commit is judged by. */
export interface RuleFacts {
  /** Who opened it is the one account that GitHub vouches for; absent for a push and beside a git clone. */
  readonly pull: Pick<PullRequest, 'author'> | undefined
  readonly settings: Settings
  readonly memberships: Memberships
  /** The host of the GitHub in use, in which noreply addresses end. */
  readonly host: string
}

/** Members of organizations and teams, as GitHub says. All names in lower case, as GitHub takes them for the same. */
export interface Memberships {
  /** Logins of the organization's members, or of a user repository's owner. */
  readonly members: ReadonlySet<string>
  /** Logins by `organization/team`. */
  readonly teams: ReadonlyMap<string, ReadonlySet<string>>
}

export const NO_MEMBERSHIPS: Memberships = { members: new Set(), teams: new Map() }

/** What we wrote before; undefined where this run must not or need not write. */
export interface Existing {
  /** Newest first. */
  readonly comments: readonly Comment[] | undefined
  readonly checkRun: { readonly own: OwnCheckRun | undefined } | undefined
  readonly leftAlone: readonly LeftAlone[]
}

export const NOTHING_TO_WRITE: Existing = { comments: undefined, checkRun: undefined, leftAlone: [] }

/** A press of "Set to pass" on our check run. */
export interface Override {
  readonly kind: 'override'
  readonly checkRunId: number
  readonly sha: string
  readonly summary: string
  readonly by: string
}

export interface OverrideFacts {
  /** Of the account that pressed the button; undefined where `allow-override` is false, and nothing is asked. */
  readonly permission: string | undefined
  readonly at: Date
  readonly runUrl: string
}
