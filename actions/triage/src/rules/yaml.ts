import {
  configProblems,
  quoted,
  type ConfigEntry,
  type ConfigNode,
  type ConfigProblems,
  type Position,
} from '@porchlight/config/pure'
import { scalarText } from './glob-lists.ts'
import { globPattern, type Compiled, type Glob, type Pattern } from './patterns.ts'

/** Where a rule is, for people: `.github/labeler.yml:12:3`. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`

/** Something valid that is probably not what was meant. */
export interface Hint {
  readonly place: Place
  readonly message: string
}

/** What compiling one file shares: where problems and hints go, and each glob compiled once. */
export interface Compilation {
  readonly path: string
  readonly problems: ConfigProblems
  readonly hints: Hint[]
  readonly dot: boolean
  readonly globs: Map<string, Compiled<Glob>>
}

export const compilationOf = (path: string, { dot }: { dot: boolean }): Compilation => ({
  path,
  problems: configProblems(path),
  hints: [],
  dot,
  globs: new Map(),
})

export const placeOf = ({ line, column }: Position, { path }: Compilation): Place => ({ file: path, line, column })

export function hint(position: Position, message: string, compilation: Compilation): void {
  compilation.hints.push({ place: placeOf(position, compilation), message })
}

export interface YamlString {
  readonly text: string
  readonly node: ConfigNode
}

/** A string or a list of strings; `what` names one of them in the problem ("a glob"). */
export function stringsOf(node: ConfigNode, what: string, compilation: Compilation): YamlString[] {
  const items = node.kind === 'sequence' ? node.items : [node]
  return items.flatMap((item) => {
    if (isText(item)) return [{ text: item.text, node: item }]
    compilation.problems.at(
      item,
      `expected ${what}, found ${nameOf(item)}. Write a string, in quotes when it starts with a special character.`,
    )
    return []
  })
}

/** `1.0` without quotes is a number to YAML and a string to its author. */
export const isText = (node: ConfigNode): node is ConfigNode & { text: string } =>
  node.kind === 'text' || node.kind === 'number' || node.kind === 'boolean'

export const nameOf = (node: ConfigNode): string =>
  ({
    mapping: 'a mapping',
    sequence: 'a list',
    text: 'a string',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
  })[node.kind]

export function globsOf(node: ConfigNode, compilation: Compilation): Glob[] {
  return stringsOf(node, 'a glob', compilation).flatMap(({ text, node: place }) => {
    const known = compilation.globs.get(text)
    const compiled = known ?? globPattern(text, compilation)
    compilation.globs.set(text, compiled)
    if ('value' in compiled) hintAtUselessGlob(text, place, compilation)
    return valueOf(compiled, place, compilation)
  })
}

/** Globs that are valid and can never match a path of GitHub's, which is a file's and starts at the repository's root. */
function hintAtUselessGlob(text: string, place: Position, compilation: Compilation): void {
  const [, signs = '', glob = ''] = /^(!*)(.*)$/s.exec(text) ?? []
  const meant = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '/**') || '**'
  if (meant === glob && !text.startsWith('#')) return
  const matches = signs.length % 2 === 1 ? 'matches everything' : 'matches nothing'
  const why = text.startsWith('#')
    ? 'what starts with # is a comment'
    : glob.endsWith('/')
      ? 'paths are those of files, not of folders'
      : 'paths start without "./" and "/"'
  const cure = text.startsWith('#') ? `[#]${text.slice(1)}` : `${signs}${meant}`
  hint(place, `the glob ${quoted(text)} ${matches}: ${why}. Write ${scalarText(cure)}.`, compilation)
}

export function patternsOf(
  node: ConfigNode,
  compile: (text: string) => Compiled<Pattern>,
  compilation: Compilation,
): Pattern[] {
  return stringsOf(node, 'a regular expression', compilation).flatMap(({ text, node: place }) =>
    valueOf(compile(text), place, compilation),
  )
}

function valueOf<Value>(compiled: Compiled<Value>, place: Position, { problems }: Compilation): Value[] {
  if ('value' in compiled) return [compiled.value]
  problems.at(place, compiled.problem)
  return []
}

/** `true` or `false`; nothing where it is neither, which is reported then. */
export function switchOf({ key, node }: ConfigEntry, { problems }: Compilation): readonly boolean[] {
  if (node.kind === 'boolean') return [node.value]
  problems.at(node, `${key}: expected true or false, found ${nameOf(node)}. Write ${key}: true or ${key}: false.`)
  return []
}

/** From 1 to `most`; undefined where the key is missing, or wrong, which is reported then. */
export function wholeNumberAt(
  key: string,
  node: ConfigNode | undefined,
  most: number,
  { problems }: Compilation,
): number | undefined {
  if (node === undefined) return undefined
  const number = isText(node) && /^[1-9]\d{0,8}$/.test(node.text) ? Number(node.text) : undefined
  if (number !== undefined && number <= most) return number
  const found = isText(node) ? quoted(node.text) : nameOf(node)
  problems.at(node, `${key}: ${found} is not a whole number from 1 to ${most}. Write for example ${key}: 1.`)
  return undefined
}

const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 }

/** `30d`, `2w`, `6m`, `1y`: days, weeks, months of 30 and years of 365 days; undefined for what is not a time. */
export function days(text: string): number | undefined {
  const [, number, unit] = /^(\d{1,5})([dwmy])$/.exec(text) ?? []
  return number === undefined || unit === undefined ? undefined : Number(number) * (DAYS[unit] ?? 1)
}
