import type { Commit } from '@porchlight/github'
import { certificatesIn, type Certificates } from '../identity/certificates.ts'
import type { Comparison } from '../identity/same-person.ts'
import type { Settings } from '../config/settings.ts'

/** One commit before the rules: everything a rule may look at. */
export interface Case {
  readonly commit: Commit
  readonly settings: Settings
  readonly comparison: Comparison
  readonly memberships: Memberships
  /** Read when a rule asks, as most commits are exempt or signed by the first. */
  readonly certificates: Certificates
}

/** Who GitHub says belongs where. All names in lower case, as GitHub takes them for the same. */
export interface Memberships {
  /** Logins of the organisation's members, or of a user repository's owner. */
  readonly members: ReadonlySet<string>
  /** Logins by `organisation/team`. */
  readonly teams: ReadonlyMap<string, ReadonlySet<string>>
}

export const NOBODY: Memberships = { members: new Set(), teams: new Map() }

export interface Circumstances {
  readonly settings: Settings
  readonly memberships: Memberships
  readonly host: string
}

export function caseOf(commit: Commit, { settings, memberships, host }: Circumstances): Case {
  let certificates: Certificates | undefined
  return {
    commit,
    settings,
    comparison: { match: settings.match, host },
    memberships,
    get certificates() {
      certificates ??= certificatesIn(commit.message)
      return certificates
    },
  }
}
