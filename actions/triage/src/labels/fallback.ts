import type { Subject } from '../facts/facts.ts'
import { labelKey } from './decision.ts'
import { no, unknown, yes, type Result } from '../conditions/result.ts'
import type { Rules } from '../rules/rules.ts'
import type { Verdict } from './verdicts.ts'

/** The verdict on the label of whatever has no other: on while no rule gives a label and nobody put one on. */
export function fallbackVerdict(
  verdicts: readonly Verdict[],
  subject: Subject,
  { fallback }: Rules,
): readonly Verdict[] {
  if (fallback === undefined) return []
  const { label, place, sync } = fallback
  return [{ ...answerFor(label, verdicts, subject), label, place, sync, readsFiles: false }]
}

function answerFor(fallback: string, verdicts: readonly Verdict[], { labels }: Subject): Result {
  const given = verdicts.find(({ verdict }) => verdict === 'yes')
  if (given !== undefined) return no(`the rules give it the label ${given.label}`)
  const present = labels.find((label) => labelKey(label) !== labelKey(fallback))
  if (present !== undefined) return no(`it has the label ${present}`)
  const open = verdicts.find(({ verdict }) => verdict === 'unknown')
  return open === undefined ? yes('it has no other label') : unknown(`the label ${open.label} is not decided`)
}
