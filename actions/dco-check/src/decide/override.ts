import type { CheckRun, PullRequest } from '@porchlight/github'
import type { OverrideClaim } from '../facts.ts'
import { isRecordOf, recordOf, type Override } from '../messages/check-run.ts'
import { shortSha } from '../messages/details.ts'

/** Whether the label lets the pull request pass, and what is to be recorded of it. */
export type OverrideDecision =
  | { readonly kind: 'given'; readonly override: Override; readonly record: CheckRun | undefined }
  | { readonly kind: 'refused'; readonly because: string }

/**
 * It counts where a person who may write put it on, last of all that was done to it, and for the very commit that is
 * judged. What GitHub says of commits does not show which of them was pushed first: their dates are typed. So either the
 * event is about the label, and has the head of that moment; or a run for that event recorded it on the commit, in a check
 * that only those who may write checks can make (docs/decisions/0059-what-lets-a-commit-pass.md).
 */
export function decideOverride(
  claim: OverrideClaim,
  { pull, runUrl }: { readonly pull: PullRequest; readonly runUrl: string },
): OverrideDecision {
  const { label, last, record, forbiddenBy } = claim
  if (forbiddenBy !== undefined) return refused(`allow-override is false in ${forbiddenBy}`)
  if (last?.kind !== 'added') return refused('GitHub does not say who put it on')
  const by = last.by.login
  const doubt = doubtOf(claim, by)
  if (doubt !== undefined) return refused(doubt)
  const override = { by, label, at: last.at, number: pull.number, sha: pull.head.sha }
  if (isRecordOf(record, override)) return { kind: 'given', override, record: undefined }
  if (claim.putOnNowBy?.toLowerCase() !== by.toLowerCase()) {
    return refused(
      `nothing shows that ${by} put it on for ${shortSha(pull.head)}: a push voids it, and what records it takes "checks: write". Take it off, and put it on again`,
    )
  }
  return { kind: 'given', override, record: claim.mayRecord ? recordOf(override, runUrl) : undefined }
}

const refused = (because: string): OverrideDecision => ({ kind: 'refused', because })

function doubtOf({ last, permission }: OverrideClaim, by: string): string | undefined {
  if (last?.isOurs === true || last?.by.type !== 'User') return `${by}, which put it on, is not a person`
  if (permission === undefined || !MAY_WRITE.includes(permission))
    return `${by}, who put it on, may not write to this repository (${permission ?? 'none'})`
  return undefined
}

const MAY_WRITE: readonly string[] = ['admin', 'maintain', 'write']
