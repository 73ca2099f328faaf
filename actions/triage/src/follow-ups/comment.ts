import { choiceText } from './choice.ts'
import { decided, undecided, type FollowUpDecision } from './decision.ts'
import { currentComment, type FollowUpFacts } from './facts.ts'
import { holds, type MatchedRule } from './matched-rules.ts'
import { mentorsFor } from './mentors.ts'
import { mentionsOf, mentorSentence } from './messages.ts'
import type { FollowUpRule } from './model.ts'
import { commentBody, mentorsIn, saysTheSame } from './own-comment.ts'

export interface DecidedComment {
  readonly decisions: readonly FollowUpDecision[]
  /** What the comment is to say; undefined where nothing is to be written. */
  readonly body?: string
}

/** Rules that have something to say in our comment. */
export const commentingRules = (matched: readonly MatchedRule[]): readonly MatchedRule[] =>
  matched.filter(({ rule }) => rule.comment !== undefined || rule.mentor !== undefined)

/** One comment for all rules that hold: written, brought up to date, or taken away. */
export function decideComment(matched: readonly MatchedRule[], facts: FollowUpFacts): DecidedComment {
  const commenting = commentingRules(matched)
  const held = commenting.filter(holds)
  const rest = commenting.filter((each) => !holds(each)).flatMap((each) => notCommented(each, facts))
  const [first] = held
  if (first === undefined) return { decisions: [...withoutText(commenting, facts), ...rest] }
  const about = aboutComment(first, facts)
  const obstacle = commentObstacle(commenting, facts)
  if (obstacle !== undefined) return { decisions: [about('leave', obstacle), ...rest] }
  const parts = commentParts(held, facts)
  if (parts.obstacle !== undefined || parts.texts.length === 0) {
    const because = parts.obstacle ?? 'there is no mentor to name in it'
    return { decisions: [...parts.decisions, about('leave', because), ...rest] }
  }
  const body = commentBody(parts)
  const because = [...new Set(held.map(({ answer }) => answer.because))].join('; ')
  const current = currentComment(facts)
  if (current !== undefined && saysTheSame(current.body, body))
    return { decisions: [...parts.decisions, about('keep', because), ...rest] }
  return { decisions: [...parts.decisions, about(current === undefined ? 'add' : 'change', because), ...rest], body }
}

type About = (action: FollowUpDecision['action'], because: string) => FollowUpDecision

const placeOf = ({ rule }: MatchedRule) => (rule.comment ?? rule.mentor ?? rule).place

const aboutComment =
  (first: MatchedRule, { subject: { number } }: FollowUpFacts): About =>
  (action, because) =>
    decided(placeOf(first), { number, kind: 'comment', what: '', action, because })

/** Why our comment is neither written nor changed: people locked, hid or deleted, or a rule is not decided. */
export function commentObstacle(commenting: readonly MatchedRule[], facts: FollowUpFacts): string | undefined {
  const current = currentComment(facts)
  if (!facts.subject.isOpen) return 'it is closed'
  if (facts.subject.isLocked) return 'its conversation is locked'
  const open = commenting.find(({ answer }) => answer.verdict === 'unknown')
  if (current !== undefined)
    return open === undefined ? undefined : `a rule for it could not be decided: ${open.answer.because}`
  if (facts.comments.length > 0) return 'a person hid it'
  if (facts.otherComment !== undefined)
    return `one new comment in a run is enough, and this one writes ${facts.otherComment}`
  const deleted = facts.changes.find(({ what, kind, isOurs }) => what === 'comment' && kind === 'removed' && !isOurs)
  return deleted === undefined ? undefined : `${deleted.by.login} deleted a comment of triage here`
}

/** No rule has anything to say: our comment is removed, unless nothing is ever removed here. */
function withoutText(commenting: readonly MatchedRule[], facts: FollowUpFacts): readonly FollowUpDecision[] {
  const [first] = commenting
  const isOpen = commenting.some(({ answer }) => answer.verdict === 'unknown' || answer.isTransient === true)
  if (first === undefined || isOpen || currentComment(facts) === undefined) return []
  const about = aboutComment(first, facts)
  const because = [...new Set(commenting.map(({ answer }) => answer.because))].join('; ')
  const isOff = (facts.sync ?? first.rule.sync) === 'off'
  const decision = isOff
    ? about('leave', `nothing is removed here, as sync is off, though ${because}`)
    : about('remove', because)
  return [{ ...decision, verdict: 'no' }]
}

function notCommented(
  { rule, answer }: MatchedRule,
  { subject: { number } }: FollowUpFacts,
): readonly FollowUpDecision[] {
  const { comment, mentor } = rule
  return [
    ...(mentor === undefined
      ? []
      : [undecided({ value: mentor, answer }, { number, kind: 'mentor', what: choiceText(mentor) })]),
    ...(comment === undefined ? [] : [undecided({ value: comment, answer }, { number, kind: 'comment', what: '' })]),
  ]
}

/** What the rules that hold have to say, and who is named in it. */
interface CommentParts {
  readonly texts: readonly string[]
  readonly mentors: readonly string[]
  /** About mentors. */
  readonly decisions: readonly FollowUpDecision[]
  /** Why the text cannot be made now. */
  readonly obstacle?: string
}

function commentParts(held: readonly MatchedRule[], facts: FollowUpFacts): CommentParts {
  const current = currentComment(facts)
  const before = current === undefined ? [] : mentorsIn(current)
  const texts: string[] = []
  const mentors: string[] = []
  const decisions: FollowUpDecision[] = []
  for (const each of held) {
    const found = mentorsFor(each, facts, [...before, ...mentors])
    decisions.push(...found.decisions.filter(({ what }) => !decisions.some((decision) => decision.what === what)))
    if (found.logins === undefined) return { texts, mentors, decisions, obstacle: 'its mentor could not be chosen' }
    mentors.push(...found.logins.filter((login) => !mentors.includes(login)))
    texts.push(...textOf(each.rule, found.logins, facts))
  }
  return { texts, mentors, decisions }
}

/** A text that promises a mentor is not written while there is none. */
function textOf({ comment, mentor }: FollowUpRule, mentors: readonly string[], { subject }: FollowUpFacts): string[] {
  const sentence = mentor === undefined || mentors.length === 0 ? [] : [mentorSentence(mentors)]
  if (comment === undefined) return sentence
  const { number, author } = subject
  const values = { author: author.login, number, mentor: mentionsOf(mentors) }
  const text = comment.text.fill(values).trim()
  if (!comment.text.uses.has('mentor')) return [text, ...sentence]
  return mentors.length === 0 ? [] : [text]
}
