import type { Question } from '../conditions/condition.ts'
import { evaluate } from '../conditions/evaluate.ts'
import type { Result } from '../conditions/result.ts'
import { obstacle } from '../labels/verdicts.ts'
import type { SubjectKind } from '../facts/facts.ts'
import { FOLLOW_UPS, type FollowUp, type FollowUpRule } from './model.ts'
import type { Rules } from '../rules/rules.ts'

/** A rule for this kind of subject, and what its condition comes to. */
export interface MatchedRule {
  readonly rule: FollowUpRule
  readonly answer: Result
}

/** In the order of the files. */
export function matchRules({ followUps, limits }: Rules, question: Question): readonly MatchedRule[] {
  const { subject } = question.facts
  return followUps
    .filter(({ appliesTo }) => appliesTo.includes(subject.kind))
    .map((rule) => ({ rule, answer: obstacle(rule, subject, limits) ?? evaluate(rule.when, question) }))
}

/** One thing that follows where its rule holds. */
export interface RequestedAction<Key extends FollowUp> {
  readonly value: NonNullable<FollowUpRule[Key]>
  readonly answer: Result
}

/** What rules ask for under one key, whatever their conditions come to, where GitHub has it for this kind of subject. */
export function requestedFor<Key extends FollowUp>(
  key: Key,
  matched: readonly MatchedRule[],
  kind: SubjectKind,
): readonly RequestedAction<Key>[] {
  const kinds: readonly SubjectKind[] = FOLLOW_UPS[key]
  if (!kinds.includes(kind)) return []
  return matched.flatMap(({ rule, answer }) => {
    const value: FollowUpRule[Key] = rule[key]
    return value === undefined ? [] : [{ value, answer }]
  })
}

export const holds = ({ answer }: { answer: Result }): boolean => answer.verdict === 'yes'
