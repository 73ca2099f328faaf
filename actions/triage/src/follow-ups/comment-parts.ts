import { mentionsOf, mentorSentence, mentorsIn } from './messages.ts'
import type { FollowUpDecision } from './decision.ts'
import type { Due } from './matched-rules.ts'
import { standingComment, type FollowUpFacts } from './facts.ts'
import { mentorsFor } from './mentors.ts'
import type { FollowUpRule } from './model.ts'

/** What the rules that hold have to say, and who is named in it. */
export interface CommentParts {
  readonly texts: readonly string[]
  readonly mentors: readonly string[]
  /** About mentors. */
  readonly decisions: readonly FollowUpDecision[]
  /** Why the text cannot be made now. */
  readonly obstacle?: string
}

export function commentParts(held: readonly Due[], facts: FollowUpFacts): CommentParts {
  const standing = standingComment(facts)
  const before = standing === undefined ? [] : mentorsIn(standing)
  const texts: string[] = []
  const mentors: string[] = []
  const decisions: FollowUpDecision[] = []
  for (const due of held) {
    const found = mentorsFor(due, facts, [...before, ...mentors])
    decisions.push(...found.decisions.filter(({ what }) => !decisions.some((decision) => decision.what === what)))
    if (found.logins === undefined) return { texts, mentors, decisions, obstacle: 'its mentor is not known' }
    mentors.push(...found.logins.filter((login) => !mentors.includes(login)))
    texts.push(...textOf(due.rule, found.logins, facts))
  }
  return { texts, mentors, decisions }
}

/** A text that promises a mentor is not written while there is none. */
function textOf({ comment, mentor }: FollowUpRule, mentors: readonly string[], { subject }: FollowUpFacts): string[] {
  const sentence = mentor === undefined || mentors.length === 0 ? [] : [mentorSentence(mentors)]
  if (comment === undefined) return sentence
  const { number, author } = subject
  const text = comment.text.fill({ author: author.login, number, mentor: mentionsOf(mentors) }).trim()
  if (!comment.text.uses.has('mentor')) return [text, ...sentence]
  return mentors.length === 0 ? [] : [text]
}
