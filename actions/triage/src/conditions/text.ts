import { textOf, type Facts } from '../facts/facts.ts'
import type { Pattern, TextField } from '../rules/model.ts'
import type { TimeLimit } from './time-limit.ts'
import { aKind } from './a-kind.ts'
import { anyOf, failed, no, passing, unknown, yes, type Answer } from './result.ts'
import { quoted } from './quoted.ts'

interface Asked {
  readonly facts: Facts
  readonly limit: TimeLimit
}

// Titles and branches are one line to show; these are not.
const LONG_FIELDS: readonly TextField[] = ['body', 'title and body', 'comment']

export function textAnswer(
  { field, pattern }: { field: TextField; pattern: Pattern },
  { facts, limit }: Asked,
): Answer {
  const text = textOf(facts.subject, field)
  if (text === undefined)
    return field === 'comment'
      ? passing('the event has no comment')
      : no(`${aKind(facts.subject.kind)} has no ${field}`)
  const isIn = limit(() => pattern.isIn(text))
  if (isIn === undefined) return endless(pattern, `the ${field}`)
  const subject = LONG_FIELDS.includes(field) ? `the ${field}` : `the ${field} ${quoted(text)}`
  const source = quoted(pattern.source)
  const [match, miss] = field === 'title and body' ? ['match', 'do not match'] : ['matches', 'does not match']
  if (isIn) return yes(`${subject} ${match} ${source}`)
  return (field === 'comment' ? passing : no)(`${subject} ${miss} ${source}`)
}

export function commitAnswer({ pattern }: { pattern: Pattern }, { facts: { commits }, limit }: Asked): Answer {
  if (commits === null) return unknown('its commits were not read')
  const answer = anyOf(commits, (message) => {
    const isIn = limit(() => pattern.isIn(message))
    if (isIn === undefined) return endless(pattern, 'a commit message')
    return isIn
      ? yes(`the commit ${quoted(message.split('\n', 1)[0] ?? '')} matches ${quoted(pattern.source)}`)
      : no('')
  })
  return answer.verdict === 'no' ? no(`no commit message matches ${quoted(pattern.source)}`) : answer
}

export const endless = ({ source }: Pattern, text: string): Answer =>
  failed(`${quoted(source)} came to no end on ${text} in time; write it without nested repetition`)
