import type { Verdict } from './verdicts.ts'
import type { Subject } from '../facts/facts.ts'
import { labelKey, type LabelDecision } from './decision.ts'
import type { Sync } from '../rules/model.ts'
import { placeText } from '../rules/yaml.ts'
import type { Rules } from '../rules/rules.ts'

export interface Deciding {
  readonly subject: Subject
  readonly rules: Rules
  /** The input; it wins over what the files say. */
  readonly sync: Sync | undefined
}

/** The input wins over the file, and where neither says anything, nothing is removed. */
export const syncOf = (verdict: Verdict, input: Sync | undefined): Sync => input ?? verdict.sync ?? 'off'

/** What the verdicts come to before it is known who changed labels. */
export const proposals = (verdicts: readonly Verdict[], { subject, sync }: Deciding): readonly LabelDecision[] =>
  verdicts.map((verdict) => decisionOf(verdict, subject, syncOf(verdict, sync)))

function decisionOf(
  { label, verdict, because, isTransient, place }: Verdict,
  subject: Subject,
  sync: Sync,
): LabelDecision {
  // The name as the subject has it, which is how people know it.
  const present = subject.labels.find((name) => labelKey(name) === labelKey(label))
  const decision = { number: subject.number, label: present ?? label, verdict, because, rule: placeText(place) }
  if (verdict === 'unknown') return { ...decision, action: 'leave' }
  if (verdict === 'yes') return { ...decision, action: present === undefined ? 'add' : 'keep' }
  if (present === undefined) return { ...decision, action: 'none' }
  if (isTransient === true)
    return { ...decision, action: 'leave', because: `an earlier comment may have given it, though ${because}` }
  if (sync !== 'off') return { ...decision, action: 'remove' }
  return {
    ...decision,
    action: 'leave',
    because: `sync is off, so labels are only added, though ${because}`,
  }
}
