import type { DatedLabelChange, GitHub, LabelChange } from '@porchlight/github'
import type { Results } from '../conditions/condition.ts'
import type { TimeLimit } from '../conditions/limit.ts'
import type { Facts } from '../facts/facts.ts'
import type { Rules } from '../rules/rules.ts'
import { labelKey } from './decision.ts'
import type { Deciding } from './proposals.ts'
import { labelledAs, settleLabels, type Settled } from './settle.ts'
import { isExclusive } from './verdicts.ts'

interface Sources extends Pick<Deciding, 'sync'> {
  readonly rules: Rules
  readonly limit: TimeLimit
  readonly results: Results
  readonly github: GitHub
}

/** What becomes of the labels that are on now. */
export interface SettledNow {
  /** With the labels as people left them until now. */
  readonly facts: Facts
  readonly settled: Settled
}

/**
 * Asks for the history of those labels alone of which it decides something. An event says which labels were on when it
 * happened: what people have changed since counts where a label depends on the others, and comes in the same answer. One
 * request, unless what people did makes other labels matter.
 */
export async function settleByHistory(read: Facts, sources: Sources): Promise<SettledNow> {
  if (read.subject.discussion !== null) return await ofDiscussion(read, sources)
  const changes = new Map<string, DatedLabelChange>()
  const asked = new Set<string>()
  let isRead = false
  for (let facts = read; ; ) {
    const settled = settledWith(facts, changes, sources)
    const open = settled.contested.filter((label) => !asked.has(labelKey(label)))
    if (open.length === 0 && (isRead || !addsExclusive(settled, sources))) return { facts, settled }
    const { now, lastChanges } = await sources.github.labelHistory.of(facts.subject.number, open)
    for (const [label, change] of lastChanges) changes.set(label, change)
    for (const label of open) asked.add(labelKey(label))
    facts = { ...labelledAs(facts, now), ownChangeAt: ownChangeIn([...changes.values()]) }
    isRead = true
  }
}

const ownChangeIn = (changes: readonly DatedLabelChange[]): string | null =>
  changes
    .filter(({ isOurs }) => isOurs)
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? null

const settledWith = (
  facts: Facts,
  changes: ReadonlyMap<string, LabelChange>,
  { rules, limit, sync, results }: Sources,
): Settled => settleLabels({ facts, limit, results }, { subject: facts.subject, rules, sync }, changes)

/** Whether a label would be added that goes only with some others: one of a group, or the one for what has no other. */
const addsExclusive = ({ decisions }: Settled, { rules }: Sources): boolean =>
  decisions.some(({ action, label }) => action === 'add' && isExclusive(label, rules))

/** GitHub keeps no history of a discussion's labels, but says which are on. */
async function ofDiscussion(read: Facts, sources: Sources): Promise<SettledNow> {
  const { subject } = read
  const settled = settledWith(read, new Map(), sources)
  const isDue = addsExclusive(settled, sources) && subject.discussion?.isAsked !== true
  if (!isDue) return { facts: read, settled }
  const { labels } = await sources.github.discussions.discussion(subject.number)
  const facts = labelledAs(read, labels)
  return { facts, settled: settledWith(facts, new Map(), sources) }
}
