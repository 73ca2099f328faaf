import { fileUrl, type Row } from '@porchlight/action-kit/pure'
import { describe, type TriageEffect } from '../effects.ts'
import { leftAloneOf } from '../follow-ups/decide.ts'
import type { FollowUpDecision } from '../follow-ups/decision.ts'
import { groupsLeftAlone } from '../labels/decide.ts'
import { labelKey, type LabelDecision } from '../labels/decision.ts'
import type { SubjectResult } from '../subject-result.ts'

/** Where rules were read, for links to them. */
export interface RulesSource {
  /** Of the repository. */
  readonly page: string
  /** The branch or commit for a subject; undefined where the rules are in the workflow. */
  readonly refOf: (number: number) => string | undefined
}

export const rulesSource = (
  { subjects }: Pick<SubjectResult, 'subjects'>,
  { page, isInline }: { page: string; isInline: boolean },
): RulesSource => {
  const bases = new Map(subjects.map(({ number, branches }) => [number, branches?.base]))
  // HEAD is the default branch, also in GitHub's addresses.
  return { page, refOf: (number) => (isInline ? undefined : (bases.get(number) ?? 'HEAD')) }
}

/** The link to a rule, for example `.github/triage.yml:12:3`. */
export function ruleAt(
  { number, rule }: { readonly number: number; readonly rule: string },
  { page, refOf }: RulesSource,
): NonNullable<Row['rule']> {
  const [, path, line] = /^(.*):(\d+):\d+$/s.exec(rule) ?? []
  const ref = refOf(number)
  if (path === undefined || line === undefined || ref === undefined) return { text: rule }
  return { text: `${path}:${line}`, url: fileUrl(page, { path, ref, line: Number(line) }) }
}

type Decisions = Pick<SubjectResult, 'decisions' | 'followUps'>
type Decision = Pick<LabelDecision | FollowUpDecision, 'number' | 'because' | 'rule'>

/** One row for each label and person of an effect, with the reason and the rule of its own. */
export function rowsFrom(
  { decisions, followUps }: Decisions,
  source: RulesSource,
): (effect: TriageEffect) => readonly Row[] {
  const labels = byNumber(decisions)
  const others = byNumber(followUps)
  return (effect) =>
    singles(effect).map((single) => {
      const what = describe(single).would
      const number = 'number' in single ? single.number : 0
      const own = { decisions: labels.get(number) ?? [], followUps: others.get(number) ?? [] }
      const decision = decisionFor(single, own)
      if (decision === undefined) return { what, because: single.because }
      return { what, because: decision.because, rule: ruleAt(decision, source) }
    })
}

function byNumber<Each extends { readonly number: number }>(
  all: readonly Each[],
): ReadonlyMap<number, readonly Each[]> {
  const groups = new Map<number, Each[]>()
  for (const each of all) {
    const group = groups.get(each.number)
    if (group === undefined) groups.set(each.number, [each])
    else group.push(each)
  }
  return groups
}

function singles(effect: TriageEffect): readonly TriageEffect[] {
  if (effect.kind === 'add-labels') return effect.labels.map((label) => ({ ...effect, labels: [label] }))
  if (effect.kind === 'assign') return effect.people.map((login) => ({ ...effect, people: [login] }))
  if (effect.kind !== 'request-reviews') return [effect]
  return [
    ...effect.people.map((login) => ({ ...effect, people: [login], teams: [] })),
    ...effect.teams.map((team) => ({ ...effect, people: [], teams: [team] })),
  ]
}

/** Among those of the effect's subject. */
function decisionFor(effect: TriageEffect, { decisions, followUps }: Decisions): Decision | undefined {
  const ofLabel = (name: string, wanted: LabelDecision['action']) =>
    decisions.find(({ action, label }) => action === wanted && labelKey(label) === labelKey(name))
  const following = (wanted: FollowUpDecision['kind'], isMeant: (what: string) => boolean = () => true) =>
    followUps.find(({ kind, what, action }) => kind === wanted && isMeant(what) && CHANGES.includes(action))
  switch (effect.kind) {
    case 'add-labels':
      return ofLabel(effect.labels[0] ?? '', 'add')
    case 'remove-label':
      return ofLabel(effect.label, 'remove')
    case 'assign':
      return following('assignee', (what) => effect.people.includes(what))
    case 'request-reviews': {
      const { people, teams } = effect
      return following('reviewer', (what) => people.includes(what) || teams.some((team) => what.endsWith(`/${team}`)))
    }
    case 'set-milestone':
      return following('milestone')
    case 'set-type':
      return following('type')
    case 'comment':
    case 'remove-comment':
      return following('comment')
    default:
      return undefined
  }
}

const CHANGES: readonly FollowUpDecision['action'][] = ['add', 'change', 'remove']

/** What was left alone, with its rule where it is a single one, and then what was there already. */
export function skippedRows(
  { leftAlone, decisions, followUps }: Decisions & Pick<SubjectResult, 'leftAlone'>,
  source: RulesSource,
): readonly Row[] {
  const rules = new Map<string, Row['rule']>()
  for (const [number, own] of byNumber(decisions))
    for (const { rules: all, ...left } of groupsLeftAlone(own, { number }))
      if (all.length === 1 && all[0] !== undefined) rules.set(keyOf(left), ruleAt({ number, rule: all[0] }, source))
  for (const decision of followUps.filter(({ action }) => action === 'leave'))
    rules.set(keyOf(leftAloneOf(decision)), ruleAt(decision, source))
  const kept = [
    ...decisions.filter(isKept).map((each) => ({ ...each, what: `the label ${each.label} on #${each.number}` })),
    ...followUps.filter(isKept).map((each) => ({ ...each, what: leftAloneOf(each).what })),
  ].map(({ what, ...decision }) => ({
    what,
    because: `it is there already: ${decision.because}`,
    rule: ruleAt(decision, source),
  }))
  return [
    ...leftAlone.map((left) => {
      const rule = rules.get(keyOf(left))
      return rule === undefined ? left : { ...left, rule }
    }),
    ...kept,
  ]
}

const isKept = ({ action }: Pick<LabelDecision | FollowUpDecision, 'action'>): boolean => action === 'keep'

const keyOf = ({ what, because }: Row): string => JSON.stringify([what, because])
