import { quoted, type ConfigEntry, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import { globsOf, hint, isText, nameOf, placeOf, type Compilation } from '../yaml.ts'
import type { Condition } from '../../conditions/condition.ts'
import { constant } from '../../conditions/combinators.ts'
import { labelerFiles } from '../../conditions/labeler-files.ts'
import type { Rule } from '../model.ts'
import { asPlain } from '../label-template.ts'
import { listText, oddityOf, plain, scalarText } from '../glob-lists.ts'
import { globPattern } from '../patterns.ts'
import { hintAtOddList, ignoredKey } from './peer-files.ts'

/*
 * The configuration of actions/labeler v1 to v4: a glob, a list of alternatives, or mappings of `any` (all its globs match
 * one file) and `all` (each of its globs matches all files).
 */

const KEYS = ['any', 'all']

export function labelerV4Rule({ key: label, node, ...position }: ConfigEntry, compilation: Compilation): Rule {
  const alternatives = node.kind === 'sequence' ? node.items : [node]
  if (node.kind === 'mapping') {
    compilation.problems.at(
      node,
      `the label ${quoted(label)}: expected a list, found a mapping. Put a dash in front of its first key.`,
    )
  }
  const texts = alternatives.filter(isText)
  const of = alternatives.map((alternative) => alternativeOf(alternative, label, compilation))
  hintAtNegatedTexts(texts, { isAll: texts.length === alternatives.length }, compilation)
  return {
    label,
    when: { kind: 'any', of },
    appliesTo: ['pull request'],
    place: placeOf(position, compilation),
    needsChanges: true,
  }
}

/** Texts are alternatives, of which each is enough: the same as one list of `any-glob-to-any-file`. */
function hintAtNegatedTexts(
  texts: readonly (ConfigNode & { readonly text: string })[],
  { isAll }: { isAll: boolean },
  compilation: Compilation,
): void {
  const globs = texts
    .map(({ text }) => globPattern(text, compilation))
    .flatMap((glob) => ('value' in glob ? [glob.value] : []))
  const odd = oddityOf('any-glob-to-any-file', globs)
  const first = texts.find(({ text }) => isNegated(text))
  if (odd === undefined || first === undefined) return
  const cure = odd.cure.replace('all-globs-to-any-file', 'any').replace('all-globs-to-all-files', 'all')
  const whole = isAll ? `write [{ ${cure} }]` : `in place of the globs alone write { ${cure} }`
  hint(first, `${odd.oddity}, ${whole}.`, compilation)
}

function alternativeOf(node: ConfigNode, label: string, compilation: Compilation): Condition {
  if (isText(node)) return labelerFiles.of({ quantifier: 'any-glob-to-any-file', globs: globsOf(node, compilation) })
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `the label ${quoted(label)}: expected a glob, or any and all with globs, found ${nameOf(node)}.`,
    )
    return NEVER
  }
  for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key))) ignoredKey(entry, KEYS, compilation)
  const conditions = node.entries.flatMap((entry) => conditionOf(entry, compilation))
  if (conditions.length > 0) return { kind: 'all', of: conditions }
  hint(
    node,
    `an alternative of the label ${quoted(label)} is empty and matches every pull request. Add globs.`,
    compilation,
  )
  return ALWAYS
}

function conditionOf({ key, node, ...position }: ConfigEntry, compilation: Compilation): Condition[] {
  if (key !== 'any' && key !== 'all') return []
  const globs = globsOf(node, compilation)
  if (globs.length === 0) return []
  hintAtOddList(key, globs, position, compilation)
  return [labelerFiles.of({ quantifier: key === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files', globs })]
}

const NEVER = constant.of({ holds: false, because: 'its rule is empty' })
const ALWAYS = constant.of({ holds: true, because: 'its rule has no globs, which matches everything' })

/**
 * A sound file of actions/labeler 1 to 4 in our own language. Not in the form of 5 to 7, which cannot say "these two
 * together, or those two".
 */
export const translationOfV4 = ({ entries }: MappingNode): string => `rules:\n${entries.map(ruleText).join('\n')}\n`

function ruleText({ key: label, node }: ConfigEntry): string {
  const items = node.kind === 'sequence' ? node.items : [node]
  const texts = items.flatMap((item) => (isText(item) ? [item.text] : []))
  const wanted = texts.filter((glob) => !isNegated(glob)).map(plain)
  const conditions = [
    ...(wanted.length > 0 ? [`files: ${listText(wanted)}`] : []),
    ...texts.filter(isNegated).map((glob) => oneFileText([glob])),
    ...items.flatMap((item) => (item.kind === 'mapping' ? [alternativeText(item)] : [])),
  ]
  return `  - label: ${scalarText(asPlain(label))}\n    when:${alternativesText(conditions)}`
}

function alternativesText(conditions: readonly string[]): string {
  if (conditions.length === 1) return ` { ${conditions.join('')} }`
  // Without any alternative it never matched.
  if (conditions.length === 0) return ' { any: [] }'
  return `\n      any:\n${conditions.map((condition) => `        - { ${condition} }`).join('\n')}`
}

/** `any` and `all` of one mapping must both hold; without either it matched every pull request. */
function alternativeText(node: MappingNode): string {
  const globsAt = (key: string): string[] => globsIn(node.entries.find((entry) => entry.key === key)?.node)
  const one = globsAt('any')
  const conditions = [...(one.length > 0 ? [oneFileText(one)] : []), ...globsAt('all').map(everyFileText)]
  if (conditions.length === 0) return 'file-count: { at-least: 1 }'
  return conditions.length === 1
    ? conditions.join('')
    : `all: [${conditions.map((condition) => `{ ${condition} }`).join(', ')}]`
}

const globsIn = (node: ConfigNode | undefined): string[] => {
  const items = node?.kind === 'sequence' ? node.items : node === undefined ? [] : [node]
  return items.flatMap((item) => (isText(item) ? [item.text] : []))
}

/** One file matches all globs: it is in all that are not negated, and in none of the others. */
function oneFileText(globs: readonly string[]): string {
  const [first, ...others] = globs.filter((glob) => !isNegated(glob)).map(plain)
  const negated = globs.filter(isNegated).map(plain)
  if (first !== undefined && others.length === 0 && negated.length === 0) return `files: ${scalarText(first)}`
  const parts = [
    ...(first === undefined ? [] : [`include: ${scalarText(first)}`]),
    ...(others.length === 0 ? [] : [`and: ${listText(others)}`]),
    ...(negated.length === 0 ? [] : [`exclude: ${listText(negated)}`]),
  ]
  return `files: { ${parts.join(', ')} }`
}

/** A glob matches all files: no file is outside it. */
const everyFileText = (glob: string): string =>
  isNegated(glob)
    ? `not: { files: ${scalarText(plain(glob))} }`
    : `files: { include: ${scalarText(plain(glob))}, match: only }`

/** An odd number of signs: an even number negates nothing. */
const isNegated = (glob: string): boolean => (/^!*/.exec(glob)?.[0].length ?? 0) % 2 === 1
