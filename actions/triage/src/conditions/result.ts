import type { SubjectKind } from '../facts/facts.ts'
import type { Stopped } from './limit.ts'

/** What a condition comes to. `unknown` decides nothing: neither adding nor removing. */
export interface Result {
  readonly verdict: 'yes' | 'no' | 'unknown'
  /** Ends a sentence "…, because …": the first file or text that decided. */
  readonly because: string
  /** A pattern that could not be evaluated on the way here, whatever the verdict. */
  readonly problem?: string
  /** A no that holds for the comment of this event alone: an earlier one may have said yes, so nothing is taken back. */
  readonly isTransient?: true
}

export const yes = (because: string): Result => ({ verdict: 'yes', because })
export const no = (because: string): Result => ({ verdict: 'no', because })
export const noForThisComment = (because: string): Result => ({ verdict: 'no', because, isTransient: true })
export const unknown = (because: string): Result => ({ verdict: 'unknown', because })
/** An error for the maintainer: what must be put right before this can be decided. */
export const failed = (problem: string): Result => ({ verdict: 'unknown', because: problem, problem })

/** What was matched when it was stopped, for people: `"^a+$"` and `the title`. */
interface Stopping {
  readonly pattern: string
  readonly text: string
  readonly cure: string
}

/** A pattern that was stopped. Only what timed out is to blame for it. */
export function stoppedResult(stopped: Stopped, { pattern, text, cure }: Stopping): Result {
  if (stopped === 'timed out') return failed(`${pattern} timed out on ${text}; ${cure}`)
  if (stopped === 'no time left')
    return unknown(`other patterns timed out and left no time to match ${pattern} with ${text}`)
  return unknown(`this machine was too busy to match ${pattern} with ${text}; run the job again`)
}

export const patternStopped = (stopped: Stopped, source: string, text: string): Result =>
  stoppedResult(stopped, { pattern: quoted(source), text, cure: 'write it without nested repetition' })

/** Yes as soon as one says yes; unknown while one that might does not say. Evaluates no further than it must. */
export function anyOf<Part>(parts: readonly Part[], result: (part: Part) => Result): Result {
  const results = until(({ verdict }) => verdict === 'yes', parts, result)
  const last = results.at(-1)
  if (last?.verdict === 'yes') return withProblem(last, results)
  const none = results.some(({ isTransient }) => isTransient) ? noForThisComment : no
  return openAmong(results) ?? withProblem(none(reasons(results) || 'it has no condition'), results)
}

/** No as soon as one says no; unknown while one that might does not say. */
export function allOf<Part>(parts: readonly Part[], result: (part: Part) => Result): Result {
  const results = until(isFinalNo, parts, result)
  const missed = results.find(isFinalNo) ?? results.find(({ verdict }) => verdict === 'no')
  if (missed !== undefined) return withProblem(missed, results)
  return openAmong(results) ?? withProblem(yes(reasons(results) || 'it has no condition'), results)
}

const isFinalNo = ({ verdict, isTransient }: Result): boolean => verdict === 'no' && isTransient !== true

function until<Part>(
  isEnough: (result: Result) => boolean,
  parts: readonly Part[],
  result: (part: Part) => Result,
): Result[] {
  const results: Result[] = []
  for (const part of parts) {
    const next = result(part)
    results.push(next)
    if (isEnough(next)) break
  }
  return results
}

function openAmong(results: readonly Result[]): Result | undefined {
  const open = results.find(({ verdict }) => verdict === 'unknown')
  return open && withProblem(open, results)
}

function withProblem(result: Result, results: readonly Result[]): Result {
  const problem = results.find((one) => one.problem !== undefined)?.problem
  return problem === undefined ? result : { ...result, problem }
}

// Three reasons fit in a line of a table; a rule with forty alternatives would fill the page.
const MOST_REASONS = 3

function reasons(results: readonly Result[]): string {
  const distinct = [...new Set(results.map(({ because }) => because))]
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
