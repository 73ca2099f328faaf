import { commentBody, isSameBody } from './messages.ts'
import { commentParts } from './comment-parts.ts'
import { choiceText, decided, undecided, type FollowUpDecision } from './decision.ts'
import { holds, type Due } from './matched-rules.ts'
import { standingComment, type FollowUpFacts } from './facts.ts'

export interface Commented {
  readonly decisions: readonly FollowUpDecision[]
  /** What the comment is to say; undefined where nothing is to be written. */
  readonly body?: string
}

/** Rules that have something to say to whoever reads the thread. */
export const sayingOf = (dues: readonly Due[]): readonly Due[] =>
  dues.filter(({ rule }) => rule.comment !== undefined || rule.mentor !== undefined)

/** One comment for all rules that hold: written, brought up to date, or taken away. */
export function decidedComment(dues: readonly Due[], facts: FollowUpFacts): Commented {
  const saying = sayingOf(dues)
  const held = saying.filter(holds)
  const rest = saying.filter((due) => !holds(due)).flatMap((due) => notSaid(due, facts))
  const [first] = held
  if (first === undefined) return { decisions: [...withoutText(saying, facts), ...rest] }
  const about = aboutComment(first, facts)
  const obstacle = commentObstacle(saying, facts)
  if (obstacle !== undefined) return { decisions: [about('leave', obstacle), ...rest] }
  const parts = commentParts(held, facts)
  if (parts.obstacle !== undefined || parts.texts.length === 0) {
    const because = parts.obstacle ?? 'there is no mentor to name in it'
    return { decisions: [...parts.decisions, about('leave', because), ...rest] }
  }
  const body = commentBody(parts)
  const because = [...new Set(held.map(({ answer }) => answer.because))].join('; ')
  const standing = standingComment(facts)
  if (standing !== undefined && isSameBody(standing.body, body))
    return { decisions: [...parts.decisions, about('keep', because), ...rest] }
  return { decisions: [...parts.decisions, about(standing === undefined ? 'add' : 'change', because), ...rest], body }
}

type About = (action: FollowUpDecision['action'], because: string) => FollowUpDecision

const placeOf = ({ rule }: Due) => (rule.comment ?? rule.mentor ?? rule).place

const aboutComment =
  (due: Due, { subject: { number } }: FollowUpFacts): About =>
  (action, because) =>
    decided(placeOf(due), { number, kind: 'comment', what: '', action, because })

/** Whether people want our comment to be, they say by what they do to it. */
export function commentObstacle(saying: readonly Due[], facts: FollowUpFacts): string | undefined {
  const standing = standingComment(facts)
  if (!facts.subject.isOpen) return 'it is closed'
  if (facts.subject.isLocked) return 'its conversation is locked'
  const open = saying.find(({ answer }) => answer.verdict === 'unknown')
  if (standing !== undefined) return open === undefined ? undefined : `not all of it is decided: ${open.answer.because}`
  if (facts.comments.length > 0) return 'it was hidden, which stays so'
  const deleted = facts.changes.find(({ what, kind, isOurs }) => what === 'comment' && kind === 'removed' && !isOurs)
  return deleted === undefined ? undefined : `${deleted.by.login} deleted a comment of ours here`
}

/** No rule has anything to say: what we said goes, unless nothing is ever taken back here. */
function withoutText(saying: readonly Due[], facts: FollowUpFacts): readonly FollowUpDecision[] {
  const [first] = saying
  const isOpen = saying.some(({ answer }) => answer.verdict === 'unknown' || answer.isPassing === true)
  if (first === undefined || isOpen || standingComment(facts) === undefined) return []
  const about = aboutComment(first, facts)
  const because = [...new Set(saying.map(({ answer }) => answer.because))].join('; ')
  const isOff = (facts.sync ?? first.rule.sync) === 'off'
  const decision = isOff
    ? about('leave', `nothing is taken back here, as sync is off, though ${because}`)
    : about('remove', because)
  return [{ ...decision, verdict: 'no' }]
}

function notSaid({ rule, answer }: Due, { subject: { number } }: FollowUpFacts): readonly FollowUpDecision[] {
  const { comment, mentor } = rule
  return [
    ...(mentor === undefined
      ? []
      : [undecided({ value: mentor, answer }, { number, kind: 'mentor', what: choiceText(mentor) })]),
    ...(comment === undefined ? [] : [undecided({ value: comment, answer }, { number, kind: 'comment', what: '' })]),
  ]
}
