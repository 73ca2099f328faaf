import type { LabelChange } from '@porchlight/github'
import { labelKey, type LabelDecision, type DecisionFilter } from './decision.ts'
import { proposals, syncOf, type Deciding } from './proposals.ts'
import { evaluateRules, type Verdict } from './verdicts.ts'
import type { Before, Facts, DiscussionDetails, Subject } from '../facts/facts.ts'
import type { TimeLimit } from '../conditions/limit.ts'

export type LabelChanges = ReadonlyMap<string, LabelChange | UnknownProvenance>

/** It is unknown who changed the label last; why, as a half sentence. */
interface UnknownProvenance {
  readonly kind: 'unknown'
  readonly because: string
}

/**
 * Labels whose history decides: those we would remove, and those we would add that may have been there before. Not so on
 * what has just been opened: of that, the labels that are on now are enough.
 */
export function contestedLabels(verdicts: readonly Verdict[], deciding: Deciding): readonly string[] {
  if (deciding.subject.isNew) return []
  const contested = verdicts.filter((verdict) => syncOf(verdict, deciding.sync) !== 'all')
  return proposals(contested, deciding)
    .filter(({ action }) => action === 'add' || action === 'remove')
    .map(({ label }) => label)
}

/** What a person removed is not added again, and what a person added is not removed. */
export const keepManualChanges =
  (changes: LabelChanges, mayKeep: (decision: LabelDecision) => boolean): DecisionFilter =>
  (decisions) =>
    decisions.map((decision) => (mayKeep(decision) ? kept(decision, changes.get(labelKey(decision.label))) : decision))

function kept(decision: LabelDecision, change: LabelChange | UnknownProvenance | undefined): LabelDecision {
  const { action, because } = decision
  if (change?.kind === 'unknown')
    return { ...decision, action: 'leave', because: `${change.because}, though ${because}` }
  if (action === 'add' && change?.kind === 'removed' && !change.isOurs) {
    return { ...decision, action: 'leave', because: `${change.by.login} removed it, though ${because}` }
  }
  if (action !== 'remove' || (change?.kind === 'added' && change.isOurs)) return decision
  const who = change === undefined ? 'it is unknown who added it' : `${change.by.login} added it`
  return { ...decision, action: 'leave', because: `${who}, though ${because}` }
}

/*
 * GitHub keeps no history of the labels on discussions: GraphQL's Discussion has no timeline. What people did is
 * inferred from what the event says it changed. A label that the rules gave before already, and that is not there, a person
 * may have removed. Who added one, nothing says.
 */

interface Now {
  readonly facts: Facts
  readonly verdicts: readonly Verdict[]
  readonly limit: TimeLimit
}

/** Labels of a discussion that would change, though a person may want them as they are. */
export function discussionProvenance(discussion: DiscussionDetails, now: Now, deciding: Deciding): LabelChanges {
  const contested = new Set(contestedLabels(now.verdicts, deciding).map(labelKey))
  const changing = proposals(now.verdicts, deciding).filter(({ label }) => contested.has(labelKey(label)))
  const objection = objectionTo(discussion, now, deciding)
  return new Map(
    changing.flatMap((decision): [string, UnknownProvenance][] => {
      const because = decision.action === 'remove' ? 'GitHub does not say who added it' : objection(decision)
      return because === undefined ? [] : [[labelKey(decision.label), { kind: 'unknown', because }]]
    }),
  )
}

/** Why a label that the rules give must not be added; undefined when it may. */
type Objection = (decision: LabelDecision) => string | undefined

function objectionTo({ before, isAsked }: DiscussionDetails, now: Now, { subject, rules }: Deciding): Objection {
  // A person started the run for it, and it has no label yet that could have been removed.
  if (isAsked && subject.labels.length === 0) return () => undefined
  if (before === null) return () => 'GitHub does not say whether a person removed it'
  let given: readonly Verdict[] | undefined
  return ({ label }) => {
    // Every pattern once more, which only a label that is not there yet is worth.
    given ??= evaluateRules({ ...now.facts, subject: subjectBefore(subject, before) }, rules, now.limit)
    const verdict = given.find((one) => labelKey(one.label) === labelKey(label))?.verdict
    if (verdict === 'yes') return 'the rules gave it before this event already, so a person may have removed it'
    return verdict === 'unknown' ? 'it is unknown whether the rules gave it before this event' : undefined
  }
}

function subjectBefore(subject: Subject, { label, category, ...texts }: Before): Subject {
  const { discussion } = subject
  const others = subject.labels.filter((name) => label === undefined || labelKey(name) !== labelKey(label.name))
  return {
    ...subject,
    ...texts,
    labels: label?.wasOn === true ? [...others, label.name] : others,
    discussion: discussion && { ...discussion, category: category ?? discussion.category },
  }
}
