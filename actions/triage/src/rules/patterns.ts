import { messageOf } from '@porchlight/action-kit/pure'
import { Minimatch } from 'minimatch'

/** A glob, compiled once. */
export interface Glob {
  readonly source: string
  /** An odd number of `!` in front: it matches what the rest does not. */
  readonly isNegated: boolean
  matches(path: string): boolean
}

/** A regular expression, compiled once; `source` is what the file says. */
export interface Pattern {
  readonly source: string
  isIn(text: string): boolean
  /** All places where it matches, with what its groups captured there. */
  matchesIn(text: string): Iterable<RegExpMatchArray>
  /** Its groups: numbers from 1 on, then names. */
  groups(): readonly string[]
}

export type Compiled<Value> = { readonly value: Value } | { readonly problem: string }

// Longer ones are not written by hand, and compiling costs with length.
const LONGEST_PATTERN = 10_000

/** `text` as a JavaScript regular expression without flags, unanchored, as actions/labeler takes branch patterns. */
export const plainPattern = (text: string): Compiled<Pattern> => regexPattern(text, { source: text, flags: '' })

/** Also `/text/flags`, as github/issue-labeler takes them. */
export function flaggedPattern(text: string): Compiled<Pattern> {
  const [, source, flags] = /^\/(.+)\/(.*)$/s.exec(text) ?? []
  return regexPattern(text, source === undefined ? { source: text, flags: '' } : { source, flags: flags ?? '' })
}

function regexPattern(written: string, { source, flags }: { source: string; flags: string }): Compiled<Pattern> {
  if (written.length > LONGEST_PATTERN) return { problem: tooLong('regular expression', written) }
  try {
    const regex = new RegExp(source, flags)
    return {
      value: {
        source: written,
        isIn: (text) => {
          // With the flags g and y a regex remembers where it stopped: start over, so that asking twice answers the same.
          regex.lastIndex = 0
          return regex.test(text)
        },
        matchesIn: (text) => text.matchAll(new RegExp(regex, flags.includes('g') ? flags : `${flags}g`)),
        groups: () => groupsOf(regex),
      },
    }
  } catch (error) {
    return { problem: `${messageOf(error)}. Fix the expression, or escape what is meant literally with a backslash.` }
  }
}

/** With an empty alternative in front it matches anything at once, and its groups are there, empty. */
function groupsOf({ source, flags }: RegExp): readonly string[] {
  const match = new RegExp(`|${source}`, flags).exec('')
  const numbers = Array.from({ length: (match?.length ?? 1) - 1 }, (_, index) => String(index + 1))
  return [...numbers, ...Object.keys(match?.groups ?? {})]
}

/** A minimatch glob as actions/labeler takes it: `!` in front negates, `#` in front is a comment that matches nothing. */
export function globPattern(text: string, { dot }: { dot: boolean }): Compiled<Glob> {
  if (text.length > LONGEST_PATTERN) return { problem: tooLong('glob', text) }
  try {
    const glob = new Minimatch(text, { dot })
    return { value: { source: text, isNegated: glob.negate, matches: (path) => glob.match(path) } }
  } catch (error) {
    return { problem: `The glob ${JSON.stringify(text)} is not valid: ${messageOf(error)}.` }
  }
}

const tooLong = (kind: string, text: string): string =>
  `This ${kind} has ${text.length} characters. At most ${LONGEST_PATTERN} are taken; split it into several.`
