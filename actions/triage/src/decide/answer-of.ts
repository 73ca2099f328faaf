import type { Facts } from '../facts.ts'
import { textOf } from '../facts.ts'
import type { Condition, Pattern, TextField } from '../rules/model.ts'
import type { TimeLimit } from '../time-limit.ts'
import { allOf, anyOf, failed, no, yes, type Answer } from './answer.ts'
import { filesAnswer } from './files.ts'
import { quoted } from './quoted.ts'

export interface Question {
  readonly facts: Facts
  readonly limit: TimeLimit
}

/** Whether a condition holds for a subject, and which file or text decided it. */
export function answerOf(condition: Condition, question: Question): Answer {
  switch (condition.kind) {
    case 'any':
      return anyOf(condition.of, (part) => answerOf(part, question))
    case 'all':
      return allOf(condition.of, (part) => answerOf(part, question))
    case 'constant':
      return condition.holds ? yes(condition.because) : no(condition.because)
    case 'files':
      return filesAnswer(condition, question)
    case 'text':
      return textAnswer(condition, question)
  }
}

function textAnswer({ field, pattern }: { field: TextField; pattern: Pattern }, { facts, limit }: Question): Answer {
  const text = textOf(facts.subject, field)
  if (text === undefined) return no(`an ${facts.subject.kind} has no ${field}`)
  const isIn = limit(() => pattern.isIn(text))
  if (isIn === undefined) {
    return failed(
      `${quoted(pattern.source)} came to no end on the ${field} in time; write it without nested repetition`,
    )
  }
  // A title or a branch is one line to show; a body is not.
  const subject = field === 'body' || field === 'title and body' ? `the ${field}` : `the ${field} ${quoted(text)}`
  return isIn
    ? yes(`${subject} matches ${quoted(pattern.source)}`)
    : no(`${subject} does not match ${quoted(pattern.source)}`)
}
