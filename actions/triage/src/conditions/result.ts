import type { SubjectKind } from '../facts/facts.ts'

/** What a condition comes to. `unknown` decides nothing: neither adding nor removing. */
export interface Result {
  readonly verdict: 'yes' | 'no' | 'unknown'
  /** Ends a sentence "…, because …": the first file or text that decided. */
  readonly because: string
  /** A pattern that could not be evaluated on the way here, whatever the verdict. */
  readonly problem?: string
  /** A no that holds for the comment of this event alone: an earlier one may have said yes, so nothing is taken back. */
  readonly isPassing?: true
}

export const yes = (because: string): Result => ({ verdict: 'yes', because })
export const no = (because: string): Result => ({ verdict: 'no', because })
export const passing = (because: string): Result => ({ verdict: 'no', because, isPassing: true })
export const unknown = (because: string): Result => ({ verdict: 'unknown', because })
/** A pattern or a glob that was stopped on a text. */
export const endless = (source: string, text: string): Result =>
  failed(`${quoted(source)} came to no end on ${text} in time; write it without nested repetition`)
export const failed = (problem: string): Result => ({ verdict: 'unknown', because: problem, problem })

/** Yes as soon as one says yes; unknown while one that might does not say. Evaluates no further than it must. */
export function anyOf<Part>(parts: readonly Part[], answer: (part: Part) => Result): Result {
  const answers = until(({ verdict }) => verdict === 'yes', parts, answer)
  const last = answers.at(-1)
  if (last?.verdict === 'yes') return withProblem(last, answers)
  const none = answers.some(({ isPassing }) => isPassing) ? passing : no
  return openAmong(answers) ?? withProblem(none(reasons(answers) || 'it has no condition'), answers)
}

/** No as soon as one says no; unknown while one that might does not say. */
export function allOf<Part>(parts: readonly Part[], answer: (part: Part) => Result): Result {
  const answers = until(isFinalNo, parts, answer)
  const missed = answers.find(isFinalNo) ?? answers.find(({ verdict }) => verdict === 'no')
  if (missed !== undefined) return withProblem(missed, answers)
  return openAmong(answers) ?? withProblem(yes(reasons(answers) || 'it has no condition'), answers)
}

const isFinalNo = ({ verdict, isPassing }: Result): boolean => verdict === 'no' && isPassing !== true

function until<Part>(
  isEnough: (answer: Result) => boolean,
  parts: readonly Part[],
  answer: (part: Part) => Result,
): Result[] {
  const answers: Result[] = []
  for (const part of parts) {
    const next = answer(part)
    answers.push(next)
    if (isEnough(next)) break
  }
  return answers
}

function openAmong(answers: readonly Result[]): Result | undefined {
  const open = answers.find(({ verdict }) => verdict === 'unknown')
  return open && withProblem(open, answers)
}

function withProblem(answer: Result, answers: readonly Result[]): Result {
  const problem = answers.find((one) => one.problem !== undefined)?.problem
  return problem === undefined ? answer : { ...answer, problem }
}

// Three reasons fit in a line of a table; a rule with forty alternatives would fill the page.
const MOST_REASONS = 3

function reasons(answers: readonly Result[]): string {
  const distinct = [...new Set(answers.map(({ because }) => because))]
  const shown = distinct.slice(0, MOST_REASONS).join(' and ')
  return distinct.length > MOST_REASONS ? `${shown} and ${distinct.length - MOST_REASONS} more` : shown
}

/** With its article, for sentences such as "an issue has no changed files". */
export const aKind = (kind: SubjectKind): string => (kind === 'issue' ? 'an issue' : `a ${kind}`)

// Long enough for most paths; a table cell should stay readable.
const LONGEST_SHOWN = 120

/** A path, a pattern or a text as a reason shows it: in quotes, on one line, cut when long. */
export function quoted(text: string): string {
  const points = Array.from(text.slice(0, LONGEST_SHOWN * 2).replaceAll(/\s+/g, ' '))
  const isCut = points.length > LONGEST_SHOWN || text.length > LONGEST_SHOWN * 2
  return `"${isCut ? `${points.slice(0, LONGEST_SHOWN).join('')}…` : points.join('')}"`
}
