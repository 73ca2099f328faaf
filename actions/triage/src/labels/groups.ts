import type { Subject } from '../facts/facts.ts'
import { labelKey, type LabelDecision } from './decision.ts'
import type { Group } from '../rules/model.ts'
import type { Within } from './limits.ts'
import type { Verdict } from './verdicts.ts'

const isMember = (group: Group, label: string): boolean =>
  group.labels.some((name) => labelKey(name) === labelKey(label))

/** Of several labels that the rules give, a group lets those named first win; the others are as if no rule gave them. */
export const winnersOf = (verdicts: readonly Verdict[], groups: readonly Group[]): readonly Verdict[] =>
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
  (groups: readonly Group[], subject: Subject): Within =>
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
