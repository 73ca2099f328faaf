import type { LeftAlone, Log, Outcome } from '@porchlight/action-kit/pure'
import type { TriageEffect } from './effects.ts'
import type { Subject } from './facts/facts.ts'
import type { Mistake } from './follow-ups/facts.ts'
import type { FollowUpDecision } from './follow-ups/decision.ts'
import type { Problem } from './labels/decide.ts'
import type { LabelDecision } from './labels/decision.ts'
import type { NearMiss } from './labels/near-misses.ts'
import type { Preview } from './rules/proposed-rules.ts'
import type { Mistaken } from './rules/rules.ts'
import type { Hint } from './rules/yaml.ts'

/** What was decided for one subject and what became of it, or the same for all subjects of a run together. */
export interface SubjectResult {
  readonly subjects: readonly Subject[]
  readonly effects: readonly TriageEffect[]
  readonly leftAlone: readonly LeftAlone[]
  /** What became of the labels that the rules name. */
  readonly decisions: readonly LabelDecision[]
  readonly followUps: readonly FollowUpDecision[]
  /** Rules that could not be evaluated. */
  readonly problems: readonly Problem[]
  /** Rules that could not be followed. */
  readonly mistakes: readonly Mistake[]
  readonly hints: readonly Hint[]
  /** What is wrong with files of rules, those of the pull request included: the step fails. */
  readonly broken: readonly Mistaken[]
  /** Those whose changed files GitHub did not list all. */
  readonly cutLists: readonly Subject[]
  /** Of a sweep, what the branches lack that have no rules. */
  readonly unruled: readonly string[]
  /** Those for which there are no rules, and no file of rules was named. */
  readonly withoutRules: readonly Subject[]
  /** What a changed rules file would do, where the pull request changes it. */
  readonly previews: readonly Preview[]
  /** With `explain`: captured parts that make no allowed label. */
  readonly nearMisses: readonly NearMiss[]
  /** Of a file in the form of actions/labeler 1 to 4, the same in our own language. */
  readonly translation?: string
  readonly outcome: Pick<Outcome<TriageEffect>, 'done' | 'failed'>
  /** What GitHub said in place of an answer. */
  readonly failures: readonly string[]
}

const NOTHING: SubjectResult = {
  subjects: [],
  effects: [],
  leftAlone: [],
  decisions: [],
  followUps: [],
  problems: [],
  mistakes: [],
  hints: [],
  broken: [],
  cutLists: [],
  unruled: [],
  withoutRules: [],
  previews: [],
  nearMisses: [],
  outcome: { done: [], failed: [] },
  failures: [],
}

export const resultOf = (parts: Partial<SubjectResult>): SubjectResult => ({ ...NOTHING, ...parts })

export function failedResult({ message }: Error, log: Log): SubjectResult {
  log.info(`Failed: ${message}`)
  return resultOf({ failures: [message] })
}

/** All of them as one, in their order. */
export function mergeResults(all: readonly SubjectResult[]): SubjectResult {
  const translation = all.find((each) => each.translation !== undefined)?.translation
  return {
    subjects: all.flatMap(({ subjects }) => subjects),
    effects: all.flatMap(({ effects }) => effects),
    leftAlone: all.flatMap(({ leftAlone }) => leftAlone),
    decisions: all.flatMap(({ decisions }) => decisions),
    followUps: all.flatMap(({ followUps }) => followUps),
    problems: distinct(all.flatMap(({ problems }) => problems)),
    mistakes: distinct(all.flatMap(({ mistakes }) => mistakes)),
    broken: distinct(all.flatMap(({ broken }) => broken)),
    hints: distinct(all.flatMap(({ hints }) => hints)),
    cutLists: all.flatMap(({ cutLists }) => cutLists),
    unruled: distinct(all.flatMap(({ unruled }) => unruled)),
    withoutRules: all.flatMap(({ withoutRules }) => withoutRules),
    previews: all.flatMap(({ previews }) => previews),
    nearMisses: all.flatMap(({ nearMisses }) => nearMisses),
    ...(translation === undefined ? {} : { translation }),
    outcome: {
      done: all.flatMap(({ outcome }) => outcome.done),
      failed: all.flatMap(({ outcome }) => outcome.failed),
    },
    failures: all.flatMap(({ failures }) => failures),
  }
}

/** A file that hints at something does so for every subject; a rule that times out on many texts is one mistake. */
const distinct = <Each>(all: readonly Each[]): readonly Each[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
]
