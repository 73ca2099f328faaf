import type { Facts, Subject } from '../facts/facts.ts'
import { labelKey } from './decision.ts'
import type { Asking, Limits, Rule, Sync } from '../rules/model.ts'
import type { Place } from '../rules/yaml.ts'
import { needsFiles, type Answers, type Question, type TimeLimit } from '../conditions/condition.ts'
import { evaluate } from '../conditions/evaluate.ts'
import { unknown, type Result } from '../conditions/result.ts'
import type { Rules } from '../rules/rules.ts'
import { fallbackVerdict } from './fallback.ts'
import { winnersOf } from './groups.ts'

/** What all rules for one label come to together. */
export interface Verdict extends Result {
  readonly label: string
  readonly place: Place
  readonly readsFiles: boolean
  /** What its file says about removing. */
  readonly sync?: Sync | undefined
}

/** One verdict for each label that applies to this kind of subject, in the order of the file. */
export function verdictsOf(
  facts: Facts,
  rules: Rules,
  limit: TimeLimit,
  answers: Answers = new Map(),
): readonly Verdict[] {
  const { limits } = rules
  const applicable = rules.rules.filter(({ appliesTo }) => appliesTo.includes(facts.subject.kind))
  const byLabel = groupedBy(applicable, ({ label }) => labelKey(label))
  const question = { facts, limit, answers, captures: new Map() }
  const verdicts = [...byLabel.values()].map((alternatives) =>
    strongest(alternatives.map((rule) => verdictOf(rule, limits, question))),
  )
  const settled = winnersOf(verdicts, rules.groups)
  return [...settled, ...fallbackVerdict(settled, facts.subject, rules)]
}

function verdictOf(rule: Rule, limits: Limits, question: Question): Verdict {
  const answer = unread(rule) ?? obstacle(rule, question.facts.subject, limits) ?? evaluate(rule.when, question)
  return { ...answer, label: rule.label, place: rule.place, readsFiles: needsFiles(rule.when), sync: rule.sync }
}

const unread = ({ existing }: Rule): Result | undefined =>
  existing === undefined ? undefined : unknown('the labels of the repository were not read')

/** Why a rule is not asked at all. */
export function obstacle(rule: Asking, { changedFiles }: Subject, limits: Limits): Result | undefined {
  if (rule.needsChanges === true && changedFiles === 0) return unknown('the pull request changes no file')
  if (!exceedsFileLimit(rule, changedFiles, limits)) return undefined
  return unknown(`${changedFiles} files are changed, more than max-files-changed: ${limits.changedFiles}`)
}

/** Such a rule decides nothing, and its files need not be listed. */
export const exceedsFileLimit = (rule: Asking, changedFiles: number, { changedFiles: most }: Limits): boolean =>
  most !== undefined && changedFiles > most && needsFiles(rule.when)

const STRENGTH = { yes: 3, unknown: 2, no: 0 }
const strengthOf = ({ verdict, isPassing }: Result): number => (isPassing === true ? 1 : STRENGTH[verdict])

// Rules for one label are alternatives: one yes gives it, and while one cannot tell, nothing is taken away.
const strongest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((best, next) => (strengthOf(next) > strengthOf(best) ? next : best))

// Map.groupBy is missing in Node 20.
function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}
