import type { Question } from '../conditions/condition.ts'
import { decideLabels, type Decided } from './decide.ts'
import { labelKey, type LabelDecision } from './decision.ts'
import type { Deciding } from './proposals.ts'
import { contestedLabels, discussionProvenance, type LabelChanges } from './provenance.ts'
import { evaluateRules, type Verdict } from './verdicts.ts'

/*
 * Conditions and the fallback ask which labels there are, and a run changes them. So rules are asked again with the labels
 * as they will be, until nothing changes any more: the next run then finds nothing to do. What would go round in a circle
 * is left as it is (docs/decisions/0066-rules-see-the-labels-they-give.md).
 */

export interface Settled extends Decided {
  /** As the decisions leave them. */
  readonly labels: readonly string[]
  /** Those whose history decides, in whatever pass. */
  readonly contested: readonly string[]
}

/** What the rules make of one subject, and of the labels that they give it. */
export function settleLabels(question: Question, deciding: Deciding, changes: LabelChanges): Settled {
  const contested = new Set<string>()
  const circular = new Map<string, string>()
  const pass: Pass = (labels) => {
    const facts = labelledAs(question.facts, labels)
    const verdicts = evaluateRules(facts, deciding.rules, question.limit, question.results).map((verdict) =>
      unlessCircular(verdict, circular),
    )
    for (const label of contestedLabels(verdicts, deciding)) contested.add(label)
    return decideLabels(verdicts, deciding, changesOf(verdicts, { question, deciding, changes }))
  }
  for (;;) {
    const outcome = passesFrom(deciding.subject.labels, pass)
    if ('settled' in outcome) return { ...outcome.settled, contested: [...contested] }
    // The one that is named last is left as it is, so that those before it can settle.
    const [last = '', ...others] = outcome.circle.toReversed()
    circular.set(labelKey(last), circleText(others.toReversed()))
  }
}

/** The same facts, as they are once the labels are these. */
export const labelledAs = (facts: Question['facts'], labels: readonly string[]): Question['facts'] => ({
  ...facts,
  subject: { ...facts.subject, labels },
})

type Pass = (labels: readonly string[]) => Decided

type Outcome =
  | { readonly settled: Omit<Settled, 'contested'> }
  /** Labels that come and go for ever, in the order of the files. */
  | { readonly circle: readonly string[] }

function passesFrom(start: readonly string[], pass: Pass): Outcome {
  const states: (readonly string[])[] = []
  for (let labels = start; ; ) {
    const decided = pass(labels)
    const next = labelsAfter(start, decided.decisions)
    if (keyOf(next) === keyOf(labels)) return { settled: { ...decided, labels: next } }
    states.push(labels)
    const first = states.findIndex((state) => keyOf(state) === keyOf(next))
    // Without a circle, each pass settles one label more at the least.
    if (first !== -1 || states.length > decided.decisions.length)
      return { circle: changingIn(states.slice(Math.max(first, 0)), decided.decisions) }
    labels = next
  }
}

function labelsAfter(before: readonly string[], decisions: readonly LabelDecision[]): readonly string[] {
  const withAction = (wanted: LabelDecision['action']): readonly string[] =>
    decisions.flatMap(({ action, label }) => (action === wanted ? [label] : []))
  const removed = withAction('remove').map(labelKey)
  return [...before.filter((label) => !removed.includes(labelKey(label))), ...withAction('add')]
}

const keyOf = (labels: readonly string[]): string => JSON.stringify(labels.map(labelKey).toSorted())

function changingIn(states: readonly (readonly string[])[], decisions: readonly LabelDecision[]): readonly string[] {
  const keys = states.map((labels) => new Set(labels.map(labelKey)))
  const isOnIn = (label: string): number => keys.filter((state) => state.has(labelKey(label))).length
  return decisions.map(({ label }) => label).filter((label) => isOnIn(label) > 0 && isOnIn(label) < keys.length)
}

const circleText = (others: readonly string[]): string =>
  others.length === 0
    ? 'its rule asks about this very label'
    : `its rule and those of ${others.join(', ')} ask about the labels of each other; put them into a group, or leave a condition out`

function unlessCircular(verdict: Verdict, circular: ReadonlyMap<string, string>): Verdict {
  const problem = circular.get(labelKey(verdict.label))
  return problem === undefined ? verdict : { ...verdict, verdict: 'unknown', because: problem, problem }
}

interface Known {
  readonly question: Question
  readonly deciding: Deciding
  readonly changes: LabelChanges
}

/** Of a discussion GitHub keeps no history: what people did is inferred anew for each pass. */
function changesOf(verdicts: readonly Verdict[], { question, deciding, changes }: Known): LabelChanges {
  const { discussion } = deciding.subject
  if (discussion === null) return changes
  return discussionProvenance(discussion, { facts: question.facts, verdicts, limit: question.limit }, deciding)
}
