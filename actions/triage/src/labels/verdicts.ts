import { groupedBy } from '@porchlight/action-kit/pure'
import type { Facts, Subject } from '../facts/facts.ts'
import { labelKey, type LabelDecision, type DecisionFilter } from './decision.ts'
import type { ConditionalRule, Limits, Rule, Sync, Group } from '../rules/model.ts'
import type { Place } from '../rules/yaml.ts'
import { needsFiles, type Results, type Question } from '../conditions/condition.ts'
import type { TimeLimit } from '../conditions/limit.ts'
import { evaluate } from '../conditions/evaluate.ts'
import { unknown, no, yes, type Result } from '../conditions/result.ts'
import type { Rules } from '../rules/rules.ts'

/** What all rules for one label come to together. */
export interface Verdict extends Result {
  readonly label: string
  readonly place: Place
  readonly needsFiles: boolean
  /** What its file says about removing. */
  readonly sync?: Sync | undefined
}

/** One verdict for each label that applies to this kind of subject, in the order of the file. */
export function evaluateRules(
  facts: Facts,
  rules: Rules,
  limit: TimeLimit,
  results: Results = new Map(),
): readonly Verdict[] {
  const { limits } = rules
  const applicable = rules.rules.filter(({ appliesTo }) => appliesTo.includes(facts.subject.kind))
  const byLabel = groupedBy(applicable, ({ label }) => labelKey(label))
  const question = { facts, limit, results, captures: new Map() }
  const verdicts = [...byLabel.values()].map((alternatives) =>
    strongest(alternatives.map((rule) => verdictOf(rule, limits, question))),
  )
  const settled = winnersOf(verdicts, rules.groups)
  return [...settled, ...fallbackVerdict(settled, facts.subject, rules)]
}

function verdictOf(rule: Rule, limits: Limits, question: Question): Verdict {
  const result = unread(rule) ?? obstacle(rule, question.facts.subject, limits) ?? evaluate(rule.when, question)
  return { ...result, label: rule.label, place: rule.place, needsFiles: needsFiles(rule.when), sync: rule.sync }
}

const unread = ({ existing }: Rule): Result | undefined =>
  existing === undefined ? undefined : unknown('the labels of the repository were not read')

/** Why a rule is not asked at all. */
export function obstacle(rule: ConditionalRule, { changedFiles }: Subject, limits: Limits): Result | undefined {
  if (rule.needsChanges === true && changedFiles === 0) return unknown('the pull request changes no file')
  if (!exceedsFileLimit(rule, changedFiles, limits)) return undefined
  return unknown(`${changedFiles} files are changed, more than max-files-changed: ${limits.changedFiles}`)
}

/** Such a rule decides nothing, and its files need not be listed. */
export const exceedsFileLimit = (
  rule: ConditionalRule,
  changedFiles: number,
  { changedFiles: most }: Limits,
): boolean => most !== undefined && changedFiles > most && needsFiles(rule.when)

const STRENGTH = { yes: 3, unknown: 2, no: 0 }
const strengthOf = ({ verdict, isTransient }: Result): number => (isTransient === true ? 1 : STRENGTH[verdict])

// Rules for one label are alternatives: one yes gives it, and while one cannot tell, nothing is taken away.
const strongest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((best, next) => (strengthOf(next) > strengthOf(best) ? next : best))

/** The verdict on the label for subjects without any: yes while no rule gives a label and it has no other. */
function fallbackVerdict(verdicts: readonly Verdict[], subject: Subject, rules: Rules): readonly Verdict[] {
  if (rules.fallback === undefined) return []
  const { label, place, sync } = rules.fallback
  // Every pull request has a size: it tells nobody that it was looked at.
  const sizes = rules.sizes.map(labelKey)
  const counts = (name: string): boolean => !sizes.includes(labelKey(name))
  const others = verdicts.filter((verdict) => counts(verdict.label))
  const result = resultFor(label, others, subject.labels.filter(counts))
  return [{ ...result, label, place, sync, needsFiles: false }]
}

function resultFor(fallback: string, verdicts: readonly Verdict[], labels: readonly string[]): Result {
  const given = verdicts.find(({ verdict }) => verdict === 'yes')
  if (given !== undefined) return no(`the rules give it the label ${given.label}`)
  const present = labels.find((label) => labelKey(label) !== labelKey(fallback))
  if (present !== undefined) return no(`it has the label ${present}`)
  const open = verdicts.find(({ verdict }) => verdict === 'unknown')
  return open === undefined ? yes('it has no other label') : unknown(`the label ${open.label} is not decided`)
}

/** Whether a label depends on the others that a subject has. */
export const isExclusive = (label: string, { groups, fallback }: Rules): boolean =>
  groups.some((group) => isMember(group, label)) ||
  (fallback !== undefined && labelKey(fallback.label) === labelKey(label))

const isMember = (group: Group, label: string): boolean =>
  group.labels.some((name) => labelKey(name) === labelKey(label))

/** Of several labels that the rules give, a group lets those named first win; the others are as if no rule gave them. */
const winnersOf = (verdicts: readonly Verdict[], groups: readonly Group[]): readonly Verdict[] =>
  groups.reduce(winnersWithin, verdicts)

function winnersWithin(verdicts: readonly Verdict[], group: Group): readonly Verdict[] {
  const order = group.labels.map(labelKey)
  const given = verdicts
    .filter(({ verdict, label }) => verdict === 'yes' && isMember(group, label))
    .toSorted((one, other) => order.indexOf(labelKey(one.label)) - order.indexOf(labelKey(other.label)))
  const losers = given.slice(group.most)
  const winners = given
    .slice(0, group.most)
    .map(({ label }) => label)
    .join(', ')
  return verdicts.map((verdict) =>
    losers.includes(verdict)
      ? { ...verdict, verdict: 'no', because: `${winners} comes first in the group ${group.name}` }
      : verdict,
  )
}

/** Adds no more than a group has room for beside the labels that stay: what people chose from it is their choice. */
export const groupsWithin =
  (groups: readonly Group[], subject: Subject): DecisionFilter =>
  (decisions) =>
    groups.reduce((settled, group) => roomIn(group, settled, subject), decisions)

function roomIn(group: Group, decisions: readonly LabelDecision[], { labels }: Subject): readonly LabelDecision[] {
  const removed = decisions.filter(({ action }) => action === 'remove').map(({ label }) => labelKey(label))
  const staying = labels.filter((label) => isMember(group, label) && !removed.includes(labelKey(label)))
  const added = decisions.filter(({ action, label }) => action === 'add' && isMember(group, label))
  const overflowing = added.slice(Math.max(0, group.most - staying.length))
  const because = `the group ${group.name} has ${staying.join(', ')} already, which stays`
  return decisions.map((decision) =>
    overflowing.includes(decision) ? { ...decision, action: 'leave', because } : decision,
  )
}
