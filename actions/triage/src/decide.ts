import type { LeftAlone, Plan } from '@porchlight/action-kit'
import { namesWithin, newFileLabelsWithin, roomWithin } from './decide/limits.ts'
import { verdictsOf, type Verdict } from './decide/verdicts.ts'
import type { Facts, Subject } from './facts.ts'
import { labelKey, type Decision, type Triage } from './plan.ts'
import { placeText, type Place, type Rules } from './rules/model.ts'
import type { TimeLimit } from './time-limit.ts'

/** `off` only adds; `all` also removes every label that the rules name and do not give. */
export type Sync = 'off' | 'all'

export interface Options {
  readonly sync: Sync
  readonly limit: TimeLimit
}

export interface Triaged {
  readonly plan: Plan<Triage>
  /** One for each label that the rules name. */
  readonly decisions: readonly Decision[]
  /** Rules that could not be evaluated: errors for the maintainer. */
  readonly problems: readonly Problem[]
}

export interface Problem {
  readonly place: Place
  readonly label: string
  readonly problem: string
}

/** What the rules make of one subject: the labels to add and to remove, each with its reason. */
export function decide(facts: Facts, rules: Rules, { sync, limit }: Options): Triaged {
  const verdicts = verdictsOf(facts, rules, limit)
  const decisions = within(
    verdicts.map((verdict) => decisionOf(verdict, facts.subject, sync)),
    { facts, rules, verdicts },
  )
  return {
    plan: { effects: effectsOf(decisions, facts.subject), leftAlone: leftAloneOf(decisions, facts.subject) },
    decisions,
    problems: verdicts.flatMap(({ place, label, problem }) =>
      problem === undefined ? [] : [{ place, label, problem }],
    ),
  }
}

function decisionOf({ label, verdict, because, place }: Verdict, subject: Subject, sync: Sync): Decision {
  // The name as the subject has it, which is how people know it.
  const present = subject.labels.find((name) => labelKey(name) === labelKey(label))
  const decision = { number: subject.number, label: present ?? label, verdict, because, rule: placeText(place) }
  if (verdict === 'unknown') return { ...decision, action: 'leave' }
  if (verdict === 'yes') return { ...decision, action: present === undefined ? 'add' : 'keep' }
  if (present === undefined) return { ...decision, action: 'none' }
  if (sync === 'all') return { ...decision, action: 'remove' }
  return {
    ...decision,
    action: 'leave',
    because: `sync-labels is false, so that no label is removed, though ${because}`,
  }
}

interface Drawn {
  readonly facts: Facts
  readonly rules: Rules
  readonly verdicts: readonly Verdict[]
}

function within(decisions: readonly Decision[], { facts, rules, verdicts }: Drawn): readonly Decision[] {
  const byFiles = new Set(verdicts.flatMap((verdict) => (verdict.readsFiles ? [labelKey(verdict.label)] : [])))
  const removed = decisions.filter(({ action }) => action === 'remove').length
  const limits = [
    newFileLabelsWithin(rules.limits.newFileLabels, ({ label }) => byFiles.has(labelKey(label))),
    namesWithin,
    roomWithin(facts.subject.labels.length - removed),
  ]
  return limits.reduce((limited, limit) => limit(limited), decisions)
}

function effectsOf(decisions: readonly Decision[], { number }: Subject): Triage[] {
  const added = decisions.filter(({ action }) => action === 'add')
  const labels = added.map(({ label }) => label)
  const removed = decisions.filter(({ action }) => action === 'remove')
  return [
    ...(labels.length > 0 ? [{ kind: 'add-labels' as const, number, labels, because: becauseOf(added) }] : []),
    ...removed.map(({ label, because }) => ({ kind: 'remove-label' as const, number, label, because })),
  ]
}

const becauseOf = (added: readonly Decision[]): string =>
  added.length === 1 && added[0] !== undefined
    ? added[0].because
    : added.map(({ label, because }) => `${label}: ${because}`).join('; ')

/** One line for each reason: a hundred rules may be left alone for the same. */
function leftAloneOf(decisions: readonly Decision[], { number }: Subject): LeftAlone[] {
  const left = decisions.filter(({ action }) => action === 'leave')
  return [...new Set(left.map(({ because }) => because))].map((because) => {
    const labels = left.filter((decision) => decision.because === because).map(({ label }) => label)
    return { what: `${labels.length === 1 ? 'the label' : 'the labels'} ${listed(labels)} on #${number}`, because }
  })
}

// More names than this would make the line unreadable; the output `decisions` has them all.
const MOST_NAMED = 10

const listed = (labels: readonly string[]): string =>
  labels.length <= MOST_NAMED
    ? labels.join(', ')
    : `${labels.slice(0, MOST_NAMED).join(', ')} and ${labels.length - MOST_NAMED} more`
