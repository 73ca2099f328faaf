import {
  marker,
  sameText,
  templateShape,
  truncateMarkdown,
  withMarker,
  type OwnMark,
} from '@porchlight/action-kit/pure'
import type { MatchedRule } from './matched-rules.ts'
import { MENTOR_SENTENCE } from './messages.ts'

const COMMENT_MARKER = marker('triage', 'comment')

const NOTICE = '_The rules gave more text than GitHub allows in a comment, and it was cut here._'

// "Body is too long (maximum is 65536 characters)", of which the lines above the text take some.
const MOST_CHARACTERS = 65_536
const RECORDS = 4_096

interface CommentContent {
  readonly texts: readonly string[]
  readonly mentors: readonly string[]
}

/**
 * The whole comment. Above the text stand its mentors, so that a later run asks the same people, and a sum of the text:
 * the rules file may say anything, and says something else tomorrow, so that no template tells what we wrote.
 */
export function commentBody({ texts, mentors }: CommentContent): string {
  const text = truncateMarkdown(texts.join('\n\n'), { characters: MOST_CHARACTERS - RECORDS, notice: NOTICE })
  const named = mentors.length === 0 ? [] : [`<!-- porchlight:triage:mentors ${mentors.join(' ')} -->`]
  return withMarker([...named, `<!-- porchlight:triage:text ${sumOf(text)} -->`, text].join('\n'), COMMENT_MARKER)
}

const MENTORS = /^<!-- porchlight:triage:mentors (?<logins>[\w[\]-]+(?: [\w[\]-]+)*) -->(?:\n|$)/
const SUM = /^<!-- porchlight:triage:text (?<sum>[0-9a-f]{8}) -->(?:\n|$)/

/** Only the line after the marker counts: below it stands text that the rules file and an author's name make up. */
export function mentorsIn({ body }: { readonly body: string }): readonly string[] {
  const [, ...rest] = body.split(/\r?\n/)
  return MENTORS.exec(rest.join('\n'))?.groups?.['logins']?.split(' ') ?? []
}

/** A comment that says what its sum says: as we wrote it, and no person has changed it since. */
function isAsWritten(rest: string): boolean | undefined {
  const below = rest.replace(MENTORS, '')
  const sum = SUM.exec(below)?.groups?.['sum']
  return sum === undefined ? undefined : sum === sumOf(below.replace(SUM, ''))
}

/** For a comment that is written for the first time, whose twin has a sum as well. */
export const NEW_COMMENT: OwnMark = { marker: COMMENT_MARKER, isOurs: (rest) => isAsWritten(rest) === true }

/** For the comment that the plan names by its id: read by `commentMark`, and since then changed by no person. */
export const PLANNED_COMMENT: OwnMark = { marker: COMMENT_MARKER, isOurs: (rest) => isAsWritten(rest) !== false }

/** Also those of earlier versions, without a sum: they begin as one of the rules does, and end as one does. */
export function commentMark(rules: readonly MatchedRule[]): OwnMark {
  const sources = [MENTOR_SENTENCE, ...rules.flatMap(({ rule }) => rule.comment?.source ?? []), MENTOR_SENTENCE]
  return {
    marker: COMMENT_MARKER,
    isOurs: (rest) => isAsWritten(rest) ?? isBetween(sources, rest.replace(MENTORS, '')),
  }
}

/** One of an earlier version is not written again for its sum alone. */
export const saysTheSame = (one: string, other: string): boolean => sameText(withoutSum(one), withoutSum(other))

const withoutSum = (body: string): string => body.replace(/^<!-- porchlight:triage:text [0-9a-f]{8} -->\r?\n/m, '')

const isBetween = (sources: readonly string[], text: string): boolean =>
  sources.some((first, index) => {
    const others = sources.slice(index + 1).map((last) => `${first.trim()}\n\n{{ more }}${last.trim()}`)
    return [first, ...others].some((source) => templateShape(source, { notice: NOTICE })(text))
  })

// The 32 bits of FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
const OFFSET = 0x81_1c_9d_c5
const PRIME = 0x01_00_01_93

/** Finds a change; proves nothing, as anybody can reckon it. */
function sumOf(text: string): string {
  // GitHub keeps the line ends of whoever saved it, and not the blanks around it.
  const normal = text.replaceAll(/\r\n?/g, '\n').trim()
  let hash = OFFSET
  for (let at = 0; at < normal.length; at += 1) hash = Math.imul(hash ^ normal.charCodeAt(at), PRIME)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
