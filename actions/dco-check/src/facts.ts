import type { LeftAlone } from '@porchlight/action-kit'
import type { Comment, Commit, DatedLabelChange, OwnCheckRun, PullRequest } from '@porchlight/github'
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
  /** Absent where there is no such label. */
  readonly override?: OverrideClaim
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

/** What there is to know of the label that is to let the pull request pass; asked only where it is on and commits fail. */
export interface OverrideClaim {
  readonly label: string
  /** Where it is forbidden, and nothing else is asked. */
  readonly forbiddenBy?: 'the input' | 'the rules'
  /** The last time that it was put on or taken off. */
  readonly last: DatedLabelChange | undefined
  /** Of the account that did it; undefined where that is not a person. */
  readonly permission: string | undefined
  /** Who has just put it on, for the commit that is judged: the event is about it. */
  readonly putOnNowBy: string | undefined
  /** What an earlier run recorded on that commit. */
  readonly record: OwnCheckRun | undefined
  /** Whether this run's token may write. */
  readonly mayRecord: boolean
}
