import type { Commit } from '@porchlight/github'
import type { RuleFacts } from '../facts.ts'
import { certificatesIn, type Certificates } from '../identity/certificates.ts'
import type { Comparison } from '../identity/same-person.ts'

/** One commit before the rules: everything a rule may look at. */
export interface CommitUnderReview extends Commit, Pick<RuleFacts, 'settings' | 'memberships' | 'pull'> {
  readonly comparison: Comparison
  /** Read when a rule asks, as most commits are exempt or signed by the first. */
  readonly certificates: Certificates
}

export function underReview(commit: Commit, { settings, memberships, pull, host }: RuleFacts): CommitUnderReview {
  let certificates: Certificates | undefined
  return {
    ...commit,
    settings,
    comparison: { match: settings.match, host },
    memberships,
    pull,
    get certificates() {
      certificates ??= certificatesIn(commit.message)
      return certificates
    },
  }
}
