import { sameText, withoutMarker } from '@porchlight/action-kit/pure'
import type { Comment, ThreadState } from '@porchlight/github'
import { labelKey } from '../labels/decision.ts'
import type { IntroductionFacts, WithdrawalFacts } from './facts.ts'
import { chooseMentors, lacksMentors, mentorRequestFor, type MentorRequest } from './mentors.ts'
import { introduction, INTRODUCTION, mentorsIn } from './messages.ts'
import type { GoodFirstIssue } from './model.ts'
import { doing, leave, NO_CLAIMS, type ClaimPlan } from './plan.ts'

type Introduced = Pick<IntroductionFacts, 'issue' | 'rule' | 'comments' | 'wasDeleted' | 'isAdded' | 'now'>

/** The one comment that says how to claim the issue, written once and kept up to date. */
export function decideIntroduction(facts: IntroductionFacts): ClaimPlan {
  const { issue, rule } = facts
  const { number, nodeId } = issue
  const obstacle = introductionObstacle(facts)
  if (obstacle !== undefined) return leave(number, obstacle)
  const { mentors, ...chosen } = chooseMentors(mentorRequest(facts), facts.mentors)
  const current = oldest(facts)
  const body = introduction(rule, mentors)
  if (current !== undefined && saysSo(current, body)) return { ...NO_CLAIMS, ...chosen }
  const because =
    current === undefined ? `it has the label ${rule.label}` : 'the comment no longer says what the rules say'
  return { ...doing({ kind: 'introduce', number, nodeId, replaces: current?.id ?? null, body, because }), ...chosen }
}

/** Why it is not written, or not any more: a person put it away, or did something since the event. */
export function introductionObstacle(facts: Introduced): string | undefined {
  const current = oldest(facts)
  const { now, rule, isAdded } = facts
  if (now !== undefined && (!now.isOpen || now.isLocked)) return 'it was closed or locked meanwhile'
  if (now !== undefined && !isAdded && !hasLabel(now, rule)) return `the label ${rule.label} was removed meanwhile`
  if (current === undefined && facts.wasDeleted) return 'a person deleted a comment of triage there'
  return current?.isMinimized === true ? 'a person hid the comment of triage there' : undefined
}

/** The mentors whom the comment is to name; those whom it names already stay. */
export function mentorRequest(facts: Introduced): MentorRequest | undefined {
  const current = oldest(facts)
  const named = current === undefined ? [] : mentorsIn(current.body)
  const issue = { ...facts.issue, assignees: facts.now?.assignees ?? facts.issue.assignees }
  return facts.rule.mentor === undefined ? undefined : mentorRequestFor(facts.rule.mentor, issue, named)
}

/** Whether it would be written or changed, as far as the event and our comment say. */
export function isIntroductionDue(facts: Introduced): boolean {
  if (introductionObstacle(facts) !== undefined) return false
  const current = oldest(facts)
  const request = mentorRequest(facts)
  if (current === undefined || (request !== undefined && lacksMentors(request))) return true
  return !saysSo(current, introduction(facts.rule, request?.kept ?? []))
}

const saysSo = (comment: Comment, body: string): boolean => sameText(withoutMarker(comment.body, INTRODUCTION), body)

const hasLabel = ({ labels }: ThreadState, { label }: GoodFirstIssue): boolean =>
  labels.some((name) => labelKey(name) === labelKey(label))

const oldest = ({ comments }: Pick<Introduced, 'comments'>): Comment | undefined =>
  comments.toSorted((one, other) => one.id - other.id)[0]

/** What the label's going leaves: a comment that promises what no longer holds. */
export function decideWithdrawal({ issue: { number }, rule, comments, now }: WithdrawalFacts): ClaimPlan {
  const current = visible(comments)
  if (current === undefined) return NO_CLAIMS
  if (now !== undefined && hasLabel(now, rule)) return leave(number, `it has the label ${rule.label} again`)
  if (now !== undefined && now.assignees.length > 0) return leave(number, 'it has an assignee by now')
  const because = `the label ${rule.label} was removed and it has no assignee`
  return doing({ kind: 'withdraw-introduction', number, comment: current.id, because })
}

export const visible = (comments: readonly Comment[]): Comment | undefined =>
  comments.find(({ isMinimized }) => !isMinimized)
