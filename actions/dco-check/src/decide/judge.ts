import type { Commit } from '@porchlight/github'
import type { RuleFacts } from '../facts.ts'
import { isGitHubItself } from '../identity/same-person.ts'
import { underReview, type CommitUnderReview } from './commit.ts'
import { exemptionOf } from './exemptions.ts'
import { findingOf, missingCoAuthors, signatoryOf } from './findings.ts'
import { remediationsIn, remedying, signersOf, type Remediation } from './remediation.ts'
import type { Finding, Verdict } from './verdict.ts'

/** A verdict on each commit, in their order. Commits that belong together are judged together, as one may sign for another. */
export function judge(commits: readonly Commit[], facts: RuleFacts): readonly Verdict[] {
  const { settings, host } = facts
  const remediations = remediationsIn(commits, settings, { match: settings.match, host })
  return commits.map((commit) => ({ ...verdictOn(underReview(commit, facts), remediations), commit }))
}

function verdictOn(commit: CommitUnderReview, remediations: ReadonlyMap<string, readonly Remediation[]>): Verdict {
  const exemption = exemptionOf(commit)
  if (exemption !== undefined) return { kind: 'exempt', commit, as: exemption }
  const finding = findingOf(commit)
  const remedy = finding === undefined ? undefined : remedying(commit, remediations, commit.comparison)
  if (finding !== undefined && remedy === undefined) return failing(commit, finding)
  const unsigned = missingCoAuthors(commit, signersOf(commit, remediations))
  if (unsigned !== undefined) return failing(commit, unsigned)
  if (remedy !== undefined) return { kind: 'remediated', commit, by: remedy.carrier }
  return { kind: 'signed', commit, by: signatoryOf(commit) ?? 'author' }
}

/**
 * A verdict on commits that the merge queue made of a pull request's. GitHub writes itself and the account's address into them, so
 * that no sign-off could match: it only must be there. Who may sign was judged on the pull request's own commits.
 */
export function judgeQueued(commits: readonly Commit[], facts: RuleFacts): readonly Verdict[] {
  const settings = { ...facts.settings, mergeCommits: 'skip' as const }
  return commits.map((commit) => ({ ...verdictOnQueued(underReview(commit, { ...facts, settings })), commit }))
}

function verdictOnQueued(commit: CommitUnderReview): Verdict {
  const { certificates, comparison } = commit
  const exemption = exemptionOf(commit)
  if (exemption !== undefined) return { kind: 'exempt', commit, as: exemption }
  const isSigned = certificates.signOffs.some((signOff) => !isGitHubItself(signOff, comparison.host))
  return isSigned ? { kind: 'carried-over', commit } : failing(commit, { code: 'queue-dropped-sign-off' })
}

const failing = (commit: Commit, finding: Finding): Verdict => ({ kind: 'failing', commit, finding })
