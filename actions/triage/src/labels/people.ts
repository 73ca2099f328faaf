import type { LabelChange } from '@porchlight/github'
import { labelKey, type LabelDecision } from './decision.ts'
import { proposals, syncOf, type Deciding, type Verdict } from './proposals.ts'
import type { Within } from './limits.ts'

export type LabelChanges = ReadonlyMap<string, LabelChange | Untold>

/** Nobody can tell who changed the label last; why, as a half sentence. */
export interface Untold {
  readonly kind: 'untold'
  readonly because: string
}

/**
 * Labels whose history decides: those we would remove, and those we would add that may have been there before. Nothing
 * was there before what has just been opened.
 */
export function contestedLabels(verdicts: readonly Verdict[], deciding: Deciding): readonly string[] {
  if (deciding.subject.isNew) return []
  const contested = verdicts.filter((verdict) => syncOf(verdict, deciding.sync) !== 'all')
  return proposals(contested, deciding)
    .filter(({ action }) => action === 'add' || action === 'remove')
    .map(({ label }) => label)
}

/** What a person took off is not put back, and what a person put on is not taken off. */
export const respectingPeople =
  (changes: LabelChanges, peopleWin: (decision: LabelDecision) => boolean): Within =>
  (decisions) =>
    decisions.map((decision) =>
      peopleWin(decision) ? respecting(decision, changes.get(labelKey(decision.label))) : decision,
    )

function respecting(decision: LabelDecision, change: LabelChange | Untold | undefined): LabelDecision {
  const { action, because } = decision
  if (change?.kind === 'untold')
    return { ...decision, action: 'leave', because: `${change.because}, though ${because}` }
  if (action === 'add' && change?.kind === 'removed' && !change.isOurs) {
    return { ...decision, action: 'leave', because: `${change.by.login} took it off, though ${because}` }
  }
  if (action !== 'remove' || (change?.kind === 'added' && change.isOurs)) return decision
  const who = change === undefined ? 'nobody knows who put it on' : `${change.by.login} put it on`
  return { ...decision, action: 'leave', because: `${who}, though ${because}` }
}
