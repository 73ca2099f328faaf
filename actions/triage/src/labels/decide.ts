import type { LeftAlone, Plan } from '@porchlight/action-kit/pure'
import { groupsWithin, type Verdict } from './verdicts.ts'
import { namesWithin, newFileLabelsWithin, roomWithin } from './limits.ts'
import { labelKey, type DecisionFilter, type LabelDecision } from './decision.ts'
import { keepManualChanges, type LabelChanges } from './provenance.ts'
import { proposals, syncOf, type Deciding } from './proposals.ts'
import type { Subject } from '../facts/facts.ts'
import type { Place } from '../rules/yaml.ts'
import type { LabelEffect } from './effects.ts'

export interface Decided {
  readonly plan: Plan<LabelEffect>
  /** One for each label that the rules name. */
  readonly decisions: readonly LabelDecision[]
  /** Rules that could not be evaluated: errors for the maintainer. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly place: Place
  readonly label: string
  readonly problem: string
}

/** What the rules make of one subject: the labels to add and to remove, each with its reason. */
export function decideLabels(verdicts: readonly Verdict[], deciding: Deciding, changes: LabelChanges): Decided {
  const { subject, rules, sync } = deciding
  const byFiles = new Set(verdicts.flatMap(({ label, needsFiles }) => (needsFiles ? [labelKey(label)] : [])))
  const ruled = new Set(
    verdicts.flatMap((verdict) => (syncOf(verdict, sync) === 'all' ? [labelKey(verdict.label)] : [])),
  )
  const mayKeep = ({ label }: LabelDecision): boolean => !ruled.has(labelKey(label))
  const steps: readonly DecisionFilter[] = [
    keepManualChanges(changes, mayKeep),
    groupsWithin(rules.groups, subject),
    newFileLabelsWithin(rules.limits.newFileLabels, ({ label }) => byFiles.has(labelKey(label))),
    namesWithin,
    roomWithin(subject.labels.length),
  ]
  const decisions = steps.reduce((settled, step) => step(settled), proposals(verdicts, deciding))
  return {
    plan: { effects: effectsOf(decisions, subject), leftAlone: leftAloneOf(decisions, subject) },
    decisions,
    problems: verdicts.flatMap(({ place, label, problem }) =>
      problem === undefined ? [] : [{ place, label, problem }],
    ),
  }
}

function effectsOf(decisions: readonly LabelDecision[], { number, discussion }: Subject): LabelEffect[] {
  const on = { number, ...(discussion && { discussionId: discussion.nodeId }) }
  const added = decisions.filter(({ action }) => action === 'add')
  const labels = added.map(({ label }) => label)
  const removed = decisions.filter(({ action }) => action === 'remove')
  return [
    ...(labels.length > 0 ? [{ kind: 'add-labels' as const, ...on, labels, because: becauseOf(added) }] : []),
    ...removed.map(({ label, because }) => ({ kind: 'remove-label' as const, ...on, label, because })),
  ]
}

const becauseOf = (added: readonly LabelDecision[]): string =>
  added.length === 1 && added[0] !== undefined
    ? added[0].because
    : added.map(({ label, because }) => `${label}: ${because}`).join('; ')

const leftAloneOf = (decisions: readonly LabelDecision[], subject: Subject): LeftAlone[] =>
  groupsLeftAlone(decisions, subject).map(({ what, because }) => ({ what, because }))

/** One line for each reason: a hundred rules may be left alone for the same. */
export function groupsLeftAlone(decisions: readonly LabelDecision[], { number }: Pick<Subject, 'number'>) {
  const left = decisions.filter(({ action }) => action === 'leave')
  return [...new Set(left.map(({ because }) => because))].map((because) => {
    const group = left.filter((decision) => decision.because === because)
    const labels = group.map(({ label }) => label)
    const what = `${labels.length === 1 ? 'the label' : 'the labels'} ${listed(labels)} on #${number}`
    return { what, because, rules: [...new Set(group.map(({ rule }) => rule))] }
  })
}

// More names than this would make the line unreadable; the output `decisions` has them all.
const MOST_NAMED = 10

const listed = (labels: readonly string[]): string =>
  labels.length <= MOST_NAMED
    ? labels.join(', ')
    : `${labels.slice(0, MOST_NAMED).join(', ')} and ${labels.length - MOST_NAMED} more`
