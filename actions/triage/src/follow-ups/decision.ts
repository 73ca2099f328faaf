import type { Result } from '../conditions/result.ts'
import { placeText, type Place } from '../rules/yaml.ts'

/** What became of one thing that follows from the rules, and why. */
export interface FollowUpDecision {
  readonly number: number
  readonly kind: 'assignee' | 'reviewer' | 'mentor' | 'milestone' | 'type' | 'comment'
  /** A login, a team, a milestone's title, a type's name, or who is to be chosen among; '' for the comment. */
  readonly what: string
  readonly action: 'add' | 'change' | 'remove' | 'keep' | 'leave' | 'none'
  /** What the rule's condition comes to. */
  readonly verdict: Result['verdict']
  readonly because: string
  /** Where it stands in the rules, for example `.github/triage.yml:12:13`. */
  readonly rule: string
}

type Parts = Pick<FollowUpDecision, 'number' | 'kind' | 'what' | 'action' | 'because'>

export const decided = (place: Place, parts: Parts): FollowUpDecision => ({
  ...parts,
  verdict: 'yes',
  rule: placeText(place),
})

/** What does not follow, or may not, as its condition does not hold. */
export const undecided = (
  { value: { place }, answer }: { value: { place: Place }; answer: Result },
  parts: Omit<Parts, 'action' | 'because'>,
): FollowUpDecision => ({
  ...parts,
  action: answer.verdict === 'unknown' ? 'leave' : 'none',
  verdict: answer.verdict,
  because: answer.because,
  rule: placeText(place),
})

/** "assignee ada", "milestone v2", "comment". */
export const followUpText = ({ kind, what }: Pick<FollowUpDecision, 'kind' | 'what'>): string =>
  `${kind} ${what}`.trim()
