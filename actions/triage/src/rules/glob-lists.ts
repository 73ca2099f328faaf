import { braceExpand, Minimatch } from 'minimatch'
import type { Glob } from './patterns.ts'

/*
 * Lists of globs that are valid and do not do what they look like: what their quantifier makes of a glob that starts with
 * `!`, and of globs that no file can match together. What is said here is certain; what is not certain is not said.
 */

/** The quantifiers of actions/labeler, and the two of its form until version 4. */
export type ListKey =
  | 'any-glob-to-any-file'
  | 'any-glob-to-all-files'
  | 'all-globs-to-any-file'
  | 'all-globs-to-all-files'
  | 'any'
  | 'all'

/** What is odd about a list, and the list to write in its place, as one entry of YAML. */
export interface OddList {
  readonly oddity: string
  readonly cure: string
}

/** Undefined for a list with which nothing is certainly odd. */
export function oddityOf(key: ListKey, globs: readonly Glob[]): OddList | undefined {
  const list = { globs, wanted: globs.filter(({ isNegated }) => !isNegated), negated: globs.filter(isNegatedGlob) }
  if (key === 'any-glob-to-any-file') return amongAlternatives(list)
  return key === 'any-glob-to-all-files' ? oneForAllFiles(list) : together(key, list)
}

interface List {
  readonly globs: readonly Glob[]
  readonly wanted: readonly Glob[]
  readonly negated: readonly Glob[]
}

const isNegatedGlob = ({ isNegated }: Glob): boolean => isNegated

/** One glob is enough for one file: one that starts with `!` is enough for every file outside it. */
function amongAlternatives({ wanted, negated }: List): OddList | undefined {
  const [first] = negated
  if (first === undefined) return undefined
  const oddity = `${inQuotes(first)} matches every changed file outside it, so this rule matches nearly always`
  if (wanted.length > 0)
    return { oddity: `${oddity}. To except its files`, cure: entryOf('all-globs-to-any-file', wanted, negated) }
  return {
    oddity: `${oddity}. To match where none of its files is changed`,
    cure: entryOf('all-globs-to-all-files', [], negated),
  }
}

/** One glob has to match all files: of several, the others count for nothing. */
function oneForAllFiles({ globs, wanted, negated }: List): OddList | undefined {
  const [first] = negated
  if (first !== undefined && globs.length > 1) {
    const oddity = `${inQuotes(first)} alone matches where none of its files is changed, so this rule matches nearly always. To except its files`
    return { oddity, cure: entryOf('all-globs-to-all-files', wanted, negated) }
  }
  const [one, other] = wanted.filter(({ source }) => isLiteral(plain(source)))
  if (one === undefined || other === undefined) return undefined
  const oddity = `one of these globs has to match all changed files, so a change of both ${inQuotes(one)} and ${inQuotes(other)} does not match. To match changes of these files and no others`
  return { oddity, cure: entryOf('any-glob-to-all-files', wanted, []) }
}

/** All globs have to match the same file. */
function together(key: Exclude<ListKey, `any-glob-${string}`>, { wanted, negated }: List): OddList | undefined {
  const pair = disjointPair(wanted)
  if (pair !== undefined) {
    const oddity = `no file matches both ${inQuotes(pair[0])} and ${inQuotes(pair[1])}, so this rule never matches. To match files of either`
    return { oddity, cure: entryOf(key, wanted, negated) }
  }
  for (const glob of wanted) {
    const cover = negated.find((each) => covers(plain(each.source), plain(glob.source)))
    if (cover === undefined) continue
    const others = negated.filter((each) => each !== cover)
    const oddity = `${inQuotes(cover)} takes away all that ${inQuotes(glob)} matches, so this rule never matches. To match it`
    return { oddity, cure: entryOf(key, wanted, others) }
  }
  return undefined
}

function disjointPair(globs: readonly Glob[]): readonly [Glob, Glob] | undefined {
  for (const [index, one] of globs.entries()) {
    const other = globs.slice(index + 1).find((each) => areDisjoint(plain(one.source), plain(each.source)))
    if (other !== undefined) return [one, other]
  }
  return undefined
}

/** The glob without the signs that negate it; an even number of them negates nothing. */
export const plain = (source: string): string => source.replace(/^!+/, '')

/** One entry for files that match one of the wanted globs and none of the negated. */
const entryOf = (key: ListKey, wanted: readonly Glob[], negated: readonly Glob[]): string =>
  `${key}: ${listText([...joined(wanted), ...negated.map(({ source }) => `!${plain(source)}`)])}`

function joined(globs: readonly Glob[]): readonly string[] {
  const sources = globs.map(({ source }) => plain(source))
  return sources.length < 2 ? sources : [`{${sources.map(escapeCommas).join(',')}}`]
}

/** Commas outside of braces would separate alternatives. */
function escapeCommas(source: string): string {
  let depth = 0
  return Array.from(source, (character) => {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    return character === ',' && depth === 0 ? '\\,' : character
  }).join('')
}

export const listText = (texts: readonly string[]): string =>
  texts.length === 1 ? texts.map(scalarText).join('') : `[${texts.map(scalarText).join(', ')}]`

/** In YAML's single quotes only the quote itself is special. */
export const scalarText = (text: string): string => `'${text.replaceAll("'", "''")}'`

const inQuotes = ({ source }: Glob): string => JSON.stringify(source)

const isLiteral = (text: string): boolean => !/[*?[\]{}()!+@|\\]/.test(text)

// More alternatives than anybody writes by hand are not compared one by one.
const MOST_ALTERNATIVES = 50

/** Whether certainly no path matches both. */
function areDisjoint(one: string, other: string): boolean {
  const [ones, others] = [braceExpand(one), braceExpand(other)]
  if (ones.length * others.length > MOST_ALTERNATIVES) return false
  return ones.every((first) => others.every((second) => areApart(first.split('/'), second.split('/'))))
}

/** By the parts before the first `**` and behind the last one, where each has its place. */
function areApart(one: readonly string[], other: readonly string[]): boolean {
  if (differAlong(one, other) || differAlong(one.toReversed(), other.toReversed())) return true
  return !one.includes('**') && !other.includes('**') && one.length !== other.length
}

function differAlong(one: readonly string[], other: readonly string[]): boolean {
  for (const [index, part] of one.entries()) {
    const counterpart = other[index]
    if (counterpart === undefined || part === '**' || counterpart === '**') return false
    if (partsDiffer(part, counterpart)) return true
  }
  return false
}

function partsDiffer(one: string, other: string): boolean {
  if (isLiteral(one)) return !(isLiteral(other) ? one === other : matches(other, one))
  if (isLiteral(other)) return !matches(one, other)
  const [[start, end], [otherStart, otherEnd]] = [endsOf(one), endsOf(other)]
  const startsDiffer = !start.startsWith(otherStart) && !otherStart.startsWith(start)
  return startsDiffer || (!end.endsWith(otherEnd) && !otherEnd.endsWith(end))
}

/** What stands before the first special character of a part and behind the last. */
const endsOf = (part: string): readonly [string, string] => [
  /^[^*?[\]{}()!+@|\\]*/.exec(part)?.[0] ?? '',
  /[^*?[\]{}()!+@|\\]*$/.exec(part)?.[0] ?? '',
]

const matches = (glob: string, path: string): boolean => new Minimatch(glob, { dot: true }).match(path)

/** Whether a glob certainly matches all that another one does. */
export function covers(cover: string, glob: string): boolean {
  if (cover === glob || cover === '**' || cover === '**/*') return true
  if (isLiteral(glob)) return matches(cover, glob)
  const folder = /^(.+\/)\*\*(?:\/\*)?$/.exec(cover)?.[1]
  return folder !== undefined && isLiteral(folder) && glob.startsWith(folder)
}
