import type { LabelEffect } from '../labels/effects.ts'
import { labelKey } from '../labels/decision.ts'
import { decideRequest } from './claim.ts'
import { commandIn } from './commands.ts'
import type { ClaimFacts, ClaimTask } from './facts.ts'
import { decideIntroduction, decideWithdrawal } from './introduction.ts'
import type { GoodFirstIssue, IssueEvent } from './model.ts'
import type { ClaimEffect } from './effects.ts'
import { leave, type ClaimPlan } from './plan.ts'

/** What an issue calls for, by its label as it will be, and by what a contributor asks for in a comment. */
export function claimTasks(
  event: IssueEvent | undefined,
  rule: GoodFirstIssue | undefined,
  planned: readonly LabelEffect[],
): readonly ClaimTask[] {
  if (event === undefined || rule === undefined) return []
  const { issue, isNew, newComment } = event
  const { isAdded, isRemoved } = plannedChange(planned, issue.number, rule.label)
  const hasLabel = isAdded || (!isRemoved && issue.labels.some((name) => labelKey(name) === labelKey(rule.label)))
  if (!hasLabel) {
    const isTakenOff = isRemoved || labelKey(event.unlabelled ?? '') === labelKey(rule.label)
    return isTakenOff && issue.assignees.length === 0 ? [{ kind: 'withdrawal', issue, rule }] : []
  }
  if (issue.state !== 'open' || issue.isLocked) return []
  const command = newComment?.by.type === 'User' ? commandIn(event.comment ?? '') : undefined
  return [
    ...(isAdded || event.mayIntroduce === true ? [{ kind: 'introduction' as const, issue, rule, isNew, isAdded }] : []),
    ...(command === undefined || newComment === undefined
      ? []
      : [{ kind: 'request' as const, issue, rule, command, newComment }]),
  ]
}

function plannedChange(planned: readonly LabelEffect[], number: number, label: string) {
  const isIt = (name: string): boolean => labelKey(name) === labelKey(label)
  return {
    isAdded: planned.some((each) => each.kind === 'add-labels' && each.number === number && each.labels.some(isIt)),
    isRemoved: planned.some((each) => each.kind === 'remove-label' && each.number === number && isIt(each.label)),
  }
}

/** A contributor who asked comes first: one run writes one new comment on a thread (decision 57). */
export function decideClaims(facts: readonly ClaimFacts[]): ClaimPlan {
  const all = facts.map(decideTask)
  const isAnswered = all.some(({ effects }) => effects.some(({ kind }) => kind === 'claim' || kind === 'answer-claim'))
  const plans = isAnswered ? all.map(withoutIntroduction) : all
  return {
    effects: plans.flatMap(({ effects }) => effects),
    leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
    hints: plans.flatMap(({ hints }) => hints),
    newMentors: plans.flatMap(({ newMentors }) => newMentors),
  }
}

function withoutIntroduction(plan: ClaimPlan): ClaimPlan {
  const [first] = plan.effects.filter(isFirstIntroduction)
  return first === undefined
    ? plan
    : leave(first.number, 'one new comment in a run is enough, and this one is for who asked')
}

const isFirstIntroduction = (effect: ClaimEffect): boolean => effect.kind === 'introduce' && effect.replaces === null

/** What a run that does this writes anew; undefined for nothing. */
export function newCommentOf(effects: readonly ClaimEffect[]): string | undefined {
  if (effects.some(isFirstIntroduction)) return 'how to claim the issue'
  const isAnswer = effects.some(({ kind }) => kind === 'claim' || kind === 'answer-claim')
  return isAnswer ? 'to the contributor who asked' : undefined
}

function decideTask(facts: ClaimFacts): ClaimPlan {
  if (facts.kind === 'introduction') return decideIntroduction(facts)
  return facts.kind === 'withdrawal' ? decideWithdrawal(facts) : decideRequest(facts)
}
