import { sameText, withoutMarker } from '@porchlight/action-kit/pure'
import type { Comment } from '@porchlight/github'
import type { IntroductionFacts, WithdrawalFacts } from './facts.ts'
import { chooseMentors, mentorRequestFor, type MentorRequest } from './mentors.ts'
import { introduction, INTRODUCTION, mentorsIn } from './messages.ts'
import { doing, leave, NO_CLAIMS, type ClaimPlan } from './plan.ts'

type Introduced = Pick<IntroductionFacts, 'issue' | 'rule' | 'comments' | 'wasDeleted'>

/** The one comment that says how to claim the issue, written once and kept up to date. */
export function decideIntroduction(facts: IntroductionFacts): ClaimPlan {
  const { issue, rule } = facts
  const { number, nodeId } = issue
  const obstacle = introductionObstacle(facts)
  if (obstacle !== undefined) return leave(number, obstacle)
  const { mentors, ...chosen } = chooseMentors(mentorRequest(facts), facts.mentors)
  const current = oldest(facts)
  const body = introduction(rule, mentors)
  if (current !== undefined && sameText(withoutMarker(current.body, INTRODUCTION), body))
    return { ...NO_CLAIMS, ...chosen }
  const because =
    current === undefined ? `it has the label ${rule.label}` : 'the comment no longer says what the rules say'
  return { ...doing({ kind: 'introduce', number, nodeId, replaces: current?.id ?? null, body, because }), ...chosen }
}

/** Why it is not written, or not any more: a person put it away. */
export function introductionObstacle(facts: Introduced): string | undefined {
  const current = oldest(facts)
  if (current === undefined && facts.wasDeleted) return 'a person deleted a comment of triage there'
  return current?.isMinimized === true ? 'a person hid the comment of triage there' : undefined
}

/** The mentors whom the comment is to name; those whom it names already stay. */
export function mentorRequest(facts: Introduced): MentorRequest | undefined {
  const current = oldest(facts)
  const named = current === undefined ? [] : mentorsIn(current.body)
  return facts.rule.mentor === undefined ? undefined : mentorRequestFor(facts.rule.mentor, facts.issue, named)
}

const oldest = ({ comments }: Pick<Introduced, 'comments'>): Comment | undefined =>
  comments.toSorted((one, other) => one.id - other.id)[0]

/** What the label's going leaves: a comment that promises what no longer holds. */
export function decideWithdrawal({ issue: { number }, rule: { label }, comments }: WithdrawalFacts): ClaimPlan {
  const current = comments.find(({ isMinimized }) => !isMinimized)
  if (current === undefined) return NO_CLAIMS
  const because = `the label ${label} was removed and it has no assignee`
  return doing({ kind: 'withdraw-introduction', number, comment: current.id, because })
}
