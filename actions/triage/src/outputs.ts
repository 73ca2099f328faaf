import type { Subject } from './facts/facts.ts'
import { labelKey } from './labels/decision.ts'
import type { TriageEffect } from './effects.ts'
import type { RunResult } from './process-targets.ts'

/** `new-labels` and `all-labels` as actions/labeler writes them, the others as JSON. What was not done is not in them. */
export function outputsOf({ subjects, decisions, followUps, outcome, progress }: RunResult) {
  const effects = outcome.done.map(({ effect }) => effect)
  const added = unique(effects.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : [])))
  const removed = unique(effects.flatMap((effect) => (effect.kind === 'remove-label' ? [effect.label] : [])))
  return {
    'new-labels': added.join(','),
    'all-labels': unique(subjects.flatMap((subject) => labelsAfter(subject, effects))).join(','),
    'labels-added': added,
    'labels-removed': removed,
    decisions: [...decisions, ...followUps],
    'looked-at': progress === undefined ? '' : String(progress.lookedAt),
    next: progress?.stopped?.next ?? '',
  }
}

function labelsAfter({ number, labels }: Subject, effects: readonly TriageEffect[]): string[] {
  const own = effects.filter((effect) => 'number' in effect && effect.number === number)
  const removed = own.flatMap((effect) => (effect.kind === 'remove-label' ? [labelKey(effect.label)] : []))
  const added = own.flatMap((effect) => (effect.kind === 'add-labels' ? effect.labels : []))
  return [...labels.filter((label) => !removed.includes(labelKey(label))), ...added]
}

const unique = (labels: readonly string[]): string[] => [...new Set(labels)]

/** What a run without a subject puts out. */
export const NO_OUTPUTS = {
  'new-labels': '',
  'all-labels': '',
  'labels-added': [],
  'labels-removed': [],
  decisions: [],
  'looked-at': '',
  next: '',
}
