import { parseConfig, quoted, type ConfigEntry, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import { compilationOf, hint, isText, nameOf, type Compilation } from './yaml.ts'
import { issueLabelerRule, type IssueTexts } from './dialects/issue-labeler.ts'
import { translationOfV4, labelerV4Rule } from './dialects/labeler-v4.ts'
import { labelerRule } from './dialects/labeler.ts'
import type { SubjectKind } from '../facts/facts.ts'
import type { Limits, Rule } from './model.ts'
import { isTriageFile, triageRules } from './dialects/triage.ts'
import { NO_RULES, type Rules } from './rules.ts'
import { listText, scalarText } from './glob-lists.ts'
import { canMake } from './label-template.ts'
import { capturing } from '../conditions/captured.ts'

export interface Reading {
  /** What messages call the file. */
  readonly path: string
  /** Undefined lets the dialect decide, as actions/labeler did: v5 and later match dotfiles, v4 and earlier do not. */
  readonly dot: boolean | undefined
  /** A map of texts means globs for pull requests and regular expressions for issues. */
  readonly kind: SubjectKind
  /** github/issue-labeler's inputs are given: texts are regular expressions whatever is triaged. */
  readonly isIssueLabeler: boolean
  /** Which text of an issue regular expressions are matched against. */
  readonly field: IssueTexts['field']
}

type Dialect = 'labeler' | 'labeler v4' | 'issue-labeler'

/** A rules file of any dialect as rules, or one UserError with all its mistakes. */
export function readRules(text: string, reading: Reading): Rules {
  const root = parseConfig(text, { path: reading.path })
  if (root === undefined) return NO_RULES
  const compilation = compilationOf(reading.path, { dot: true })
  if (root.kind !== 'mapping') {
    compilation.problems.at(root, `expected labels, found ${nameOf(root)}. Start each line with a label and a colon.`)
    compilation.problems.throwIfAny()
    return NO_RULES
  }
  if (isTriageFile(root, reading.path)) {
    const own = triageRules(root, { ...compilation, dot: reading.dot ?? true })
    compilation.problems.throwIfAny()
    return own
  }
  const labels = asPropertyNames(root.entries.filter(({ key }) => !LIMITS.has(key)))
  const dialect = dialectOf(labels, reading)
  const compiling = { ...compilation, dot: reading.dot ?? dialect !== 'labeler v4' }
  const rules = labels.flatMap((entry) => ruleOf(entry, dialect, reading, compiling))
  const limits = limitsOf(root.entries, compiling)
  compiling.problems.throwIfAny()
  const translation = dialect === 'labeler v4' ? { translation: translationOfV4({ ...root, entries: labels }) } : {}
  return { ...NO_RULES, rules, limits, hints: compiling.hints, ...translation }
}

/** Recognized by its shape, as the file does not say. */
function dialectOf(labels: readonly ConfigEntry[], { kind, isIssueLabeler }: Reading): Dialect {
  if (isIssueLabeler) return 'issue-labeler'
  const items = labels.flatMap(({ node }) => (node.kind === 'sequence' ? node.items : [node]))
  const mappings = items.filter((item) => item.kind === 'mapping')
  if (mappings.some((mapping) => !isV4Mapping(mapping))) return 'labeler'
  if (mappings.length > 0) return 'labeler v4'
  const texts = items.filter(isText)
  if (texts.some(({ text }) => LOOKS_LIKE_GLOB.test(text))) return 'labeler v4'
  return kind === 'pull request' ? 'labeler v4' : 'issue-labeler'
}

const V5_KEYS = ['changed-files', 'base-branch', 'head-branch']

/** `any` and `all` with globs directly below, whatever else is there, or nothing at all. */
function isV4Mapping({ entries }: MappingNode): boolean {
  if (entries.some(({ key }) => V5_KEYS.includes(key))) return false
  const known = entries.filter(({ key }) => key === 'any' || key === 'all')
  return known.every(isOfGlobs) && (known.length > 0 || entries.length === 0)
}

const isOfGlobs = ({ node }: ConfigEntry): boolean =>
  isText(node) || (node.kind === 'sequence' && node.items.every(isText))

// A star that repeats nothing is none of a regular expression's: at the start, after a slash, or doubled.
const LOOKS_LIKE_GLOB = /(^|\/)\*|\*\*/

function ruleOf(entry: ConfigEntry, dialect: Dialect, reading: Reading, compilation: Compilation): Rule[] {
  if (entry.key.trim() === '') {
    compilation.problems.at(entry, 'expected the name of a label, found nothing. Write it in front of the colon.')
    return []
  }
  if (dialect !== 'issue-labeler' && isEmptyList(entry.node)) return withoutConditions(entry, compilation)
  if (dialect === 'labeler v4') return [labelerV4Rule(entry, compilation)]
  const appliesTo: readonly SubjectKind[] = reading.isIssueLabeler ? ['issue', 'pull request'] : ['issue']
  const texts = { field: reading.field, appliesTo }
  if (dialect === 'labeler' && refusesGlobs(entry, compilation)) return []
  if (dialect === 'issue-labeler' || isTexts(entry.node)) return [issueLabelerRule(entry, texts, compilation)]
  const rule = labelerRule(entry, compilation)
  return rule === undefined ? [] : [rule]
}

/** In a file of v5 or later no label can have plain texts: there they are regular expressions for issues. */
const isTexts = (node: ConfigNode): boolean =>
  isText(node) || (node.kind === 'sequence' && node.items.length > 0 && node.items.every(isText))

const isEmptyList = (node: ConfigNode): boolean => node.kind === 'sequence' && node.items.length === 0

/** For actions/labeler from version 5 on, the label is not in the file. Up to 4 it was taken away again, which is seldom meant. */
function withoutConditions({ key, node }: ConfigEntry, compilation: Compilation): Rule[] {
  hint(
    node,
    `the label ${quoted(key)} has an empty list, so it is neither given nor removed. Add a condition, or remove the label.`,
    compilation,
  )
  return []
}

/**
 * A file half moved from version 4 to 5: in a file of v5, texts are regular expressions for issues, and some cannot be
 * meant so. actions/labeler refuses all of them.
 */
function refusesGlobs({ key, node }: ConfigEntry, compilation: Compilation): boolean {
  const texts = (node.kind === 'sequence' ? node.items : [node]).filter(isText)
  const unlike = texts.filter(({ text }) => !IS_EXPRESSION.test(text))
  const glob = unlike.find(({ text }) => LOOKS_LIKE_GLOB.test(text))
  const odd = glob ?? unlike.find(({ text }) => LOOKS_LIKE_PATH.test(text))
  if (odd === undefined || !isTexts(node)) return false
  const globs = listText(texts.map(({ text }) => text))
  const cure = `Write ${scalarText(key)}: [{ changed-files: [{ any-glob-to-any-file: ${globs} }] }].`
  const others = 'other labels here have the form of 5 and later'
  if (glob === undefined) {
    const meaning = `as ${others}, ${quoted(odd.text)} is a regular expression for issues`
    hint(odd, `${meaning}. If it is meant for changed files: ${cure}`, compilation)
    return false
  }
  compilation.problems.at(
    glob,
    `${quoted(glob.text)} is a glob in the form of actions/labeler 4, and ${others}. ${cure}`,
  )
  return true
}

const IS_EXPRESSION = /^\/.+\/[a-z]*$/
// Ends like the name of a file or folder, without a sign that only regular expressions have.
const LOOKS_LIKE_PATH = /^[\w.@/-]*[\w-]\.[A-Za-z]{1,5}$|^[\w.@/-]+\/$/

const LIMITS: ReadonlyMap<string, keyof Limits> = new Map([
  ['changed-files-labels-limit', 'newFileLabels'],
  ['max-files-changed', 'changedFiles'],
] as const)

function limitsOf(entries: readonly ConfigEntry[], { problems }: Compilation): Limits {
  const limits: { -readonly [Name in keyof Limits]: Limits[Name] } = {}
  for (const { key, node } of entries) {
    const name = LIMITS.get(key)
    if (name === undefined) continue
    const text = isText(node) ? node.text : ''
    if (/^\d{1,9}$/.test(text)) limits[name] = Number(text)
    else problems.at(node, `${key}: ${quoted(text)} is not a whole number from 0 on. Write for example ${key}: 5.`)
  }
  return limits
}

/**
 * The labels as the peers read them: js-yaml makes an object of the file, so that the key `1.0` is the label `1`, `True`
 * is `true`, and whole numbers come first, in their own order.
 */
function asPropertyNames(entries: readonly ConfigEntry[]): ConfigEntry[] {
  const named = entries.map((entry) => ({ ...entry, key: propertyName(entry) }))
  const indexes = named.filter(isIndex).toSorted((one, other) => Number(one.key) - Number(other.key))
  return [...indexes, ...named.filter((entry) => !isIndex(entry))]
}

const propertyName = ({ key, keyValue }: ConfigEntry): string => (keyValue === undefined ? key : String(keyValue))

// What JavaScript takes for an array index: https://tc39.es/ecma262/#array-index
const isIndex = ({ key }: ConfigEntry): boolean => /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1

/** Whether a rule for this kind of subject allows the labels that the repository has. */
export const asksForLabels = ({ rules }: Rules, kind: SubjectKind): boolean =>
  rules.some(({ existing, appliesTo }) => existing !== undefined && appliesTo.includes(kind))

/** The rules with one for each of the repository's labels where the file allows those; undefined: they were not read. */
export function withLabels(rules: Rules, labels: readonly string[] | undefined): Rules {
  if (labels === undefined) return rules
  return { ...rules, rules: rules.rules.flatMap((rule) => rulesFor(rule, labels)) }
}

function rulesFor({ existing, ...rule }: Rule, labels: readonly string[]): readonly Rule[] {
  if (existing === undefined) return [rule]
  return labels
    .filter((label) => canMake(existing.template, label))
    .map((label) => ({ ...rule, label, when: capturing(label, existing), capture: existing }))
}
