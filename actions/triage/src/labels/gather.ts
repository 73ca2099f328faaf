import type { GitHub } from '@porchlight/github'
import type { Results } from '../conditions/condition.ts'
import type { TimeLimit } from '../conditions/limit.ts'
import type { Facts } from '../facts/facts.ts'
import type { Rules } from '../rules/rules.ts'
import { labelKey } from './decision.ts'
import { proposals, type Deciding } from './proposals.ts'
import { contestedLabels, discussionProvenance, type LabelChanges } from './provenance.ts'
import { evaluateRules, isExclusive, type Verdict } from './verdicts.ts'

interface Sources extends Pick<Deciding, 'sync'> {
  readonly rules: Rules
  readonly limit: TimeLimit
  readonly results: Results
  readonly github: GitHub
}

/** What the rules say of a subject with the labels that are on now, and who changed them before. */
export interface LabelFacts {
  readonly facts: Facts
  readonly verdicts: readonly Verdict[]
  readonly changes: LabelChanges
}

/**
 * Asks for the history of those labels alone of which it decides something. An event says which labels were on when it
 * happened: what people have changed since counts where a label depends on the others, and comes in the same answer.
 */
export async function gatherLabels(facts: Facts, { results, ...sources }: Sources): Promise<LabelFacts> {
  const { rules, limit, sync, github } = sources
  const verdicts = evaluateRules(facts, rules, limit, results)
  const deciding = { subject: facts.subject, rules, sync }
  const { number, discussion } = facts.subject
  if (discussion !== null) return await ofDiscussion({ facts, verdicts }, sources)
  const contested = contestedLabels(verdicts, deciding)
  if (contested.length === 0 && !addsExclusive(verdicts, deciding)) return { facts, verdicts, changes: new Map() }
  const { now, lastChanges } = await github.labelHistory.of(number, contested)
  return { ...withLabelsNow({ facts, verdicts }, now, sources), changes: lastChanges }
}

type Judged = Pick<LabelFacts, 'facts' | 'verdicts'>
type Judging = Omit<Sources, 'results'>

/** Whether a label would be added that goes only with some others: one of a group, or the one for what has no other. */
const addsExclusive = (verdicts: readonly Verdict[], deciding: Deciding): boolean =>
  proposals(verdicts, deciding).some(({ action, label }) => action === 'add' && isExclusive(label, deciding.rules))

function withLabelsNow(judged: Judged, now: readonly string[], { rules, limit }: Judging): Judged {
  const { subject } = judged.facts
  if (isSameSet(subject.labels, now)) return judged
  const facts = { ...judged.facts, subject: { ...subject, labels: now } }
  return { facts, verdicts: evaluateRules(facts, rules, limit) }
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(some.map(labelKey))
  return keys.size === others.length && others.every((label) => keys.has(labelKey(label)))
}

/** GitHub keeps no history of a discussion's labels, but says which are on. */
async function ofDiscussion(judged: Judged, sources: Judging): Promise<LabelFacts> {
  const { rules, limit, sync, github } = sources
  const { subject } = judged.facts
  const isDue = addsExclusive(judged.verdicts, { subject, rules, sync }) && subject.discussion?.isAsked !== true
  const now = isDue ? (await github.discussions.discussion(subject.number)).labels : subject.labels
  const { facts, verdicts } = withLabelsNow(judged, now, sources)
  const deciding = { subject: facts.subject, rules, sync }
  const { discussion } = facts.subject
  const changes = discussion && discussionProvenance(discussion, { facts, verdicts, limit }, deciding)
  return { facts, verdicts, changes: changes ?? new Map() }
}
