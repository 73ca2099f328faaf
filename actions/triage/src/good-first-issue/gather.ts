import type { GitHub, Issue } from '@porchlight/github'
import type { FollowUpReader } from '../follow-ups/reader.ts'
import { labelKey } from '../labels/decision.ts'
import type { TriageEffect } from '../effects.ts'
import type { IssueTarget } from '../event.ts'
import { leave, NOTHING, type CarePlan } from './care-plan.ts'
import { claimPlan, type Asked, type ClaimFacts } from './claim.ts'
import { commandIn } from './commands.ts'
import { introductionPlan, standingIntroduction, withdrawalPlan } from './introduction.ts'
import { answerMarker, INTRODUCTION } from './markers.ts'
import { chooseMentors } from './mentors.ts'
import type { GoodFirstIssue } from './model.ts'
import { mentorsIn } from './messages.ts'

/** An issue, and what its event says about it. */
export interface Cared {
  readonly issue: Issue
  readonly target: Pick<IssueTarget, 'comment' | 'written' | 'isNew' | 'isIntroducing' | 'unlabelled'>
}

interface Caring {
  readonly rule: GoodFirstIssue | undefined
  /** What becomes of its labels. */
  readonly planned: readonly TriageEffect[]
  readonly github: GitHub
  readonly reader: FollowUpReader
}

/** What one issue needs, be it by its label or by what somebody asks for in a comment. */
export async function careFor(cared: Cared | undefined, { rule, planned, ...means }: Caring): Promise<CarePlan> {
  if (cared === undefined || rule === undefined) return NOTHING
  const { issue, target } = cared
  const { isAdded, isRemoved } = changesOf(planned, issue.number, rule.label)
  const hasLabel = isAdded || (!isRemoved && issue.labels.some((name) => labelKey(name) === labelKey(rule.label)))
  const introduced = { ...means, issue, rule }
  const isTakenOff = isRemoved || labelKey(target.unlabelled ?? '') === labelKey(rule.label)
  if (!hasLabel) return isTakenOff ? await withdrawal(introduced) : NOTHING
  if (issue.state !== 'open' || issue.isLocked) return NOTHING
  const plans: CarePlan[] = []
  if (isAdded || target.isIntroducing === true) plans.push(await introducing(introduced, target.isNew === true))
  const command = target.written?.by.type === 'User' ? commandIn(target.comment ?? '') : undefined
  if (command !== undefined && target.written !== undefined)
    plans.push(await asking({ command, written: target.written, issue, rule }, means.github))
  return {
    effects: plans.flatMap(({ effects }) => effects),
    leftAlone: plans.flatMap(({ leftAlone }) => leftAlone),
    hints: plans.flatMap(({ hints }) => hints),
  }
}

function changesOf(planned: readonly TriageEffect[], number: number, label: string) {
  const isIt = (name: string): boolean => labelKey(name) === labelKey(label)
  return {
    isAdded: planned.some((each) => each.kind === 'add-labels' && each.number === number && each.labels.some(isIt)),
    isRemoved: planned.some((each) => each.kind === 'remove-label' && each.number === number && isIt(each.label)),
  }
}

interface Introducing {
  readonly issue: Issue
  readonly rule: GoodFirstIssue
  readonly github: GitHub
  readonly reader: FollowUpReader
}

/** What was just opened has no comments yet; for the rest, one request says what stands there. */
async function introducing({ issue, rule, github, reader }: Introducing, isNew: boolean): Promise<CarePlan> {
  const { number } = issue
  const ours = isNew ? [] : await github.comments.withMarker(number, INTRODUCTION)
  const wasDeleted = ours.length === 0 && !isNew && (await isDeleted(number, github))
  const found = standingIntroduction(number, { ours, wasDeleted })
  if ('effects' in found) return found
  const { standing } = found
  const named = standing === undefined ? [] : mentorsIn(standing.body)
  const wanted = { number, author: issue.author.login, assignees: issue.assignees, named }
  const { mentors, leftAlone, hints } = await chooseMentors(rule.mentor, wanted, { github, reader })
  const plan = introductionPlan({ issue, rule, mentors, standing })
  return { effects: plan.effects, leftAlone, hints }
}

/** GitHub does not say which of our comments it was; none of ours is written again where a person deleted one. */
const isDeleted = async (number: number, github: GitHub): Promise<boolean> =>
  (await github.threadHistory.changes(number)).some(({ what, isOurs }) => what === 'comment' && !isOurs)

async function withdrawal({ issue, rule, github }: Introducing): Promise<CarePlan> {
  const { number } = issue
  if (issue.assignees.length > 0) return NOTHING
  const ours = await github.comments.withMarker(number, INTRODUCTION)
  return withdrawalPlan(
    { number, label: rule.label },
    ours.find(({ isMinimized }) => !isMinimized),
  )
}

async function asking(asked: Asked, github: GitHub): Promise<CarePlan> {
  const { command, issue, rule, written } = asked
  const { login, id } = written.by
  const { number } = issue
  const assignments = await github.claims.on(number)
  if (assignments === undefined || !assignments.isOpen || assignments.isLocked)
    return leave(number, 'it was closed or locked meanwhile')
  const facts: ClaimFacts = { assignments, answers: [], claimed: [] }
  if (command === 'unassign') return claimPlan(asked, facts)
  const answers = await github.comments.withMarker(number, answerMarker(id))
  const claimed = assignments.assignees.length === 0 ? await github.assignment.assignedWith(login, rule.label) : []
  return claimPlan(asked, { assignments, answers, claimed: claimed.map((each) => each.number) })
}
