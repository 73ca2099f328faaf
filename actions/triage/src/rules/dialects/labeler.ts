import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config/pure'
import { globsOf, hint, nameOf, patternsOf, placeOf, type Compilation } from '../yaml.ts'
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
  if (node.items.length === 0) {
    hint(
      node,
      `the label ${quoted(label)} has an empty list and is given to every pull request. Add a condition.`,
      compilation,
    )
  }
  return {
    label,
    when: { kind: 'all', of: blocksOf(node.items, compilation) },
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
  for (const entry of items.flatMap((item) => entriesOf(item, BLOCK_KEYS, compilation))) {
    if (entry.key === 'any' || entry.key === 'all') {
      blocks.push({ mode: entry.key, conditions: blockConditions(entry, entry.key, compilation) })
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

function blockConditions({ key, node }: ConfigEntry, mode: Mode, compilation: Compilation): Condition[] {
  if (node.kind === 'sequence') {
    const entries = node.items.flatMap((item) => entriesOf(item, CONDITION_KEYS, compilation))
    return entries.flatMap((entry) => conditionsOf(entry, mode, compilation))
  }
  compilation.problems.at(
    node,
    `${key}: expected a list, found ${nameOf(node)}. Write each condition below it, with a dash.`,
  )
  return []
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
  if (node.kind !== 'sequence') {
    // actions/labeler takes a mapping for a rule that never matches, without a word.
    const cure = 'Put a dash in front of each glob key: "- any-glob-to-any-file: …".'
    compilation.problems.at(node, `changed-files: expected a list, found ${nameOf(node)}. ${cure}`)
    return []
  }
  const entries = node.items.flatMap((item) => entriesOf(item, QUANTIFIERS, compilation))
  const conditions = entries.flatMap((entry) => filesCondition(entry, compilation))
  return conditions.length === 0 ? [] : [joined(mode, conditions)]
}

function filesCondition({ key, node }: ConfigEntry, compilation: Compilation): Condition[] {
  const quantifier = QUANTIFIERS.find((known) => known === key)
  if (quantifier === undefined) return []
  const globs = globsOf(node, compilation)
  const negated = globs.find(({ source }) => source.startsWith('!'))
  if (quantifier === 'any-glob-to-any-file' && negated !== undefined) {
    const glob = quoted(negated.source)
    hint(
      node,
      `${glob} matches every changed file outside it, so this rule matches nearly always. To except files, use all-globs-to-any-file.`,
      compilation,
    )
  }
  return [labelerFiles.of({ quantifier, globs })]
}

/** The entries of a list's item, with every key that is not one of `valid` reported. */
function entriesOf(item: ConfigNode, valid: readonly string[], compilation: Compilation): readonly ConfigEntry[] {
  if (item.kind === 'null') return []
  if (item.kind !== 'mapping') {
    compilation.problems.at(
      item,
      `expected one of ${valid.join(', ')}, found ${nameOf(item)}. Write a key and a colon.`,
    )
    return []
  }
  for (const entry of item.entries.filter(({ key }) => !valid.includes(key)))
    compilation.problems.unknownKey(entry, valid)
  return item.entries.filter(({ key }) => valid.includes(key))
}

/** actions/labeler takes a block without conditions for false. */
function joined(mode: Mode, conditions: readonly Condition[]): Condition {
  const [only] = conditions
  if (only === undefined) return constant.of({ holds: false, because: `its ${mode} block is empty` })
  return conditions.length === 1 ? only : { kind: mode, of: conditions }
}
