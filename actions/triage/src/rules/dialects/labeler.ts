import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config/pure'
import { listText, scalarText } from '../glob-lists.ts'
import { globsOf, hint, isText, nameOf, patternsOf, placeOf, type Compilation } from '../yaml.ts'
import { hintAtOddList, ignored, ignoredKey } from './peer-files.ts'
import type { Condition } from '../../conditions/condition.ts'
import { constant } from '../../conditions/combinators.ts'
import { labelerFiles, type Quantifier } from '../../conditions/labeler-files.ts'
import { baseBranch, headBranch } from '../../conditions/text.ts'
import type { Rule } from '../model.ts'
import { plainPattern } from '../patterns.ts'

/*
 * The configuration of actions/labeler v5 to v7. A label's list is joined by AND; `any` and `all` say how the conditions
 * inside are joined; a bare condition joins the first `any` of its label, which is made where there is none.
 */

const CONDITION_KEYS = ['changed-files', 'base-branch', 'head-branch']
const BLOCK_KEYS = ['any', 'all', ...CONDITION_KEYS]
const QUANTIFIERS: readonly Quantifier[] = [
  'any-glob-to-any-file',
  'any-glob-to-all-files',
  'all-globs-to-any-file',
  'all-globs-to-all-files',
]

type Mode = 'any' | 'all'

/** Undefined for a label of which the file says nothing that counts: it is neither given nor taken away. */
export function labelerRule(
  { key: label, node, ...position }: ConfigEntry,
  compilation: Compilation,
): Rule | undefined {
  if (node.kind !== 'sequence') {
    const cure =
      node.kind === 'mapping'
        ? 'Put a dash in front of each of its keys.'
        : 'Write a list of conditions, each with a dash.'
    compilation.problems.at(node, `the label ${quoted(label)}: expected a list, found ${nameOf(node)}. ${cure}`)
    return undefined
  }
  const mistakes = compilation.problems.count
  const blocks = blocksOf(node.items, compilation)
  if (blocks.length === 0) {
    if (compilation.problems.count === mistakes)
      hint(
        node,
        `the label ${quoted(label)} has no condition, so it is neither given nor removed. Add one, such as head-branch: '^docs/'.`,
        compilation,
      )
    return undefined
  }
  return {
    label,
    when: { kind: 'all', of: blocks },
    appliesTo: ['pull request'],
    place: placeOf(position, compilation),
    needsChanges: true,
  }
}

interface Block {
  readonly mode: Mode
  readonly conditions: Condition[]
}

function blocksOf(items: readonly ConfigNode[], compilation: Compilation): Condition[] {
  const blocks: Block[] = []
  for (const entry of items.flatMap((item) => labelEntries(item, compilation))) {
    if (entry.key === 'any' || entry.key === 'all') {
      if (entry.node.kind === 'sequence')
        blocks.push({ mode: entry.key, conditions: blockConditions(entry.node.items, entry.key, compilation) })
      else ignored(entry, `${entry.key}: expected a list, found ${nameOf(entry.node)}`, compilation)
    } else {
      firstAny(blocks).conditions.push(...conditionsOf(entry, 'any', compilation))
    }
  }
  return blocks.map(({ mode, conditions }) => joined(mode, conditions))
}

function firstAny(blocks: Block[]): Block {
  const existing = blocks.find(({ mode }) => mode === 'any')
  if (existing !== undefined) return existing
  const made: Block = { mode: 'any', conditions: [] }
  blocks.push(made)
  return made
}

function blockConditions(items: readonly ConfigNode[], mode: Mode, compilation: Compilation): Condition[] {
  const texts = items.filter(isText)
  const [first] = texts
  if (first !== undefined) {
    const quantifier = mode === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files'
    const globs = listText(texts.map(({ text }) => text))
    const cure = `changed-files: [{ ${quantifier}: ${globs} }]`
    ignored(first, `the glob ${quoted(first.text)} has the form of actions/labeler 4`, compilation, cure)
  }
  const entries = items.flatMap((item) => blockEntries(item, compilation))
  return entries.flatMap((entry) => conditionsOf(entry, mode, compilation))
}

function conditionsOf({ key, node }: ConfigEntry, mode: Mode, compilation: Compilation): Condition[] {
  if (key === 'changed-files') return changedFiles(node, mode, compilation)
  const branch = key === 'head-branch' ? headBranch : baseBranch
  const patterns = patternsOf(node, plainPattern, compilation)
  return patterns.length === 0
    ? []
    : [
        joined(
          mode,
          patterns.map((pattern) => branch.of(pattern)),
        ),
      ]
}

function changedFiles(node: ConfigNode, mode: Mode, compilation: Compilation): Condition[] {
  if (node.kind === 'mapping' || node.kind === 'null') {
    const cure =
      node.kind === 'mapping' ? 'Put a dash in front of each glob key below it' : 'Add a list of globs below it'
    const found = `changed-files: expected a list, found ${nameOf(node)}, so it never matches`
    hint(node, `${found}, as in actions/labeler. ${cure}, such as - any-glob-to-any-file: 'docs/**'.`, compilation)
    return []
  }
  const items = node.kind === 'sequence' ? node.items : [node]
  const texts = items.filter(isText)
  const [first] = texts
  if (first !== undefined)
    compilation.problems.at(
      first,
      `changed-files: expected a list of ${QUANTIFIERS.join(', ')}, found a string. Write changed-files: [{ any-glob-to-any-file: ${listText(texts.map(({ text }) => text))} }].`,
    )
  const entries = items.filter((item) => !isText(item)).flatMap((item) => quantifierEntries(item, compilation))
  const conditions = entries.flatMap((entry) => filesCondition(entry, compilation))
  return conditions.length === 0 ? [] : [joined(mode, conditions)]
}

function filesCondition({ key, node, ...position }: ConfigEntry, compilation: Compilation): Condition[] {
  const quantifier = QUANTIFIERS.find((known) => known === key)
  if (quantifier === undefined) return []
  const globs = globsOf(node, compilation)
  hintAtOddList(quantifier, globs, position, compilation)
  return [labelerFiles.of({ quantifier, globs })]
}

/** Of a label's list. What actions/labeler refuses is a mistake, and what it passes over is passed over with a warning. */
function labelEntries(item: ConfigNode, compilation: Compilation): readonly ConfigEntry[] {
  if (!isText(item)) return knownEntries(item, BLOCK_KEYS, compilation)
  compilation.problems.at(
    item,
    `expected one of ${BLOCK_KEYS.join(', ')}, found a string. For a glob, write changed-files: [{ any-glob-to-any-file: ${scalarText(item.text)} }].`,
  )
  return []
}

/** Of the list below `any` or `all`. */
const blockEntries = (item: ConfigNode, compilation: Compilation): readonly ConfigEntry[] =>
  isText(item) ? [] : knownEntries(item, CONDITION_KEYS, compilation)

function knownEntries(item: ConfigNode, valid: readonly string[], compilation: Compilation): readonly ConfigEntry[] {
  if (item.kind !== 'mapping') {
    if (item.kind !== 'null') ignored(item, `expected one of ${valid.join(', ')}, found ${nameOf(item)}`, compilation)
    return []
  }
  for (const entry of item.entries.filter(({ key }) => !valid.includes(key))) ignoredKey(entry, valid, compilation)
  return item.entries.filter(({ key }) => valid.includes(key))
}

function quantifierEntries(item: ConfigNode, compilation: Compilation): readonly ConfigEntry[] {
  if (item.kind !== 'mapping') {
    compilation.problems.at(
      item,
      `expected one of ${QUANTIFIERS.join(', ')}, found ${nameOf(item)}. Write a key and a colon.`,
    )
    return []
  }
  for (const entry of item.entries.filter(({ key }) => !QUANTIFIERS.some((known) => known === key)))
    compilation.problems.unknownKey(entry, QUANTIFIERS)
  return item.entries
}

/** actions/labeler takes a block without conditions for false. */
function joined(mode: Mode, conditions: readonly Condition[]): Condition {
  const [only] = conditions
  if (only === undefined) return constant.of({ holds: false, because: `its ${mode} block is empty` })
  return conditions.length === 1 ? only : { kind: mode, of: conditions }
}
