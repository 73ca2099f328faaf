import { quoted, type ConfigEntry, type ConfigNode } from '@porchlight/config'
import { globsOf, hint, isText, nameOf, placeOf, type Compilation } from '../yaml.ts'
import type { Condition } from '../../conditions/condition.ts'
import { constant } from '../../conditions/constant.ts'
import { labelerFiles } from '../../conditions/labeler-files.ts'
import type { Rule } from '../model.ts'

/*
 * The configuration of actions/labeler v1 to v4: a glob, a list of alternatives, or mappings of `any` (all its globs match
 * one file) and `all` (each of its globs matches all files).
 */

const KEYS = ['any', 'all']

export function labelerV4Rule({ key: label, node, ...position }: ConfigEntry, compilation: Compilation): Rule {
  const alternatives = node.kind === 'sequence' ? node.items : [node]
  if (node.kind === 'mapping') {
    compilation.problems.at(node, `the label ${quoted(label)} has a mapping. Put a dash in front of its first key.`)
  }
  if (alternatives.length === 0) {
    hint(node, `the label ${quoted(label)} has an empty list and is never given. Add a glob.`, compilation)
  }
  return {
    label,
    when: { kind: 'any', of: alternatives.map((alternative) => alternativeOf(alternative, label, compilation)) },
    appliesTo: ['pull request'],
    place: placeOf(position, compilation),
    needsChanges: true,
  }
}

function alternativeOf(node: ConfigNode, label: string, compilation: Compilation): Condition {
  if (isText(node)) return labelerFiles.of({ quantifier: 'any-glob-to-any-file', globs: globsOf(node, compilation) })
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `the label ${quoted(label)} has ${nameOf(node)} where a glob, or any and all with globs, belongs.`,
    )
    return NEVER
  }
  for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
    compilation.problems.unknownKey(entry, KEYS)
  const conditions = node.entries.flatMap((entry) => conditionOf(entry, compilation))
  if (conditions.length > 0) return { kind: 'all', of: conditions }
  hint(
    node,
    `an alternative of the label ${quoted(label)} is empty and matches every pull request. Add globs.`,
    compilation,
  )
  return ALWAYS
}

function conditionOf({ key, node }: ConfigEntry, compilation: Compilation): Condition[] {
  if (!KEYS.includes(key)) return []
  const globs = globsOf(node, compilation)
  if (globs.length === 0) return []
  return [labelerFiles.of({ quantifier: key === 'any' ? 'all-globs-to-any-file' : 'all-globs-to-all-files', globs })]
}

const NEVER = constant.of({ holds: false, because: 'its rule is empty' })
const ALWAYS = constant.of({ holds: true, because: 'its rule has no globs, which matches everything' })
