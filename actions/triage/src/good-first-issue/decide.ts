import type { LabelEffect } from '../labels/effects.ts'
import { labelKey } from '../labels/decision.ts'
import { decideRequest } from './claim.ts'
import { commandIn } from './commands.ts'
import type { ClaimFacts, ClaimTask } from './facts.ts'
import { decideIntroduction, decideWithdrawal } from './introduction.ts'
import type { GoodFirstIssue, IssueEvent } from './model.ts'
import type { ClaimPlan } from './plan.ts'

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
    ...(isAdded || event.mayIntroduce === true ? [{ kind: 'introduction' as const, issue, rule, isNew }] : []),
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

export function decideClaims(facts: readonly ClaimFacts[]): ClaimPlan {
  const plans = facts.map(decideTask)
  return {
    effects: plans.flatMap(({ effects }) => effects),
    leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
    hints: plans.flatMap(({ hints }) => hints),
    newMentors: plans.flatMap(({ newMentors }) => newMentors),
  }
}

function decideTask(facts: ClaimFacts): ClaimPlan {
  if (facts.kind === 'introduction') return decideIntroduction(facts)
  return facts.kind === 'withdrawal' ? decideWithdrawal(facts) : decideRequest(facts)
}
