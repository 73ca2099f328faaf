import { quoted, type ConfigEntry } from '@porchlight/config/pure'
import { hint, patternsOf, placeOf, type Compilation } from '../yaml.ts'
import { TEXT_CONDITIONS, type TextField } from '../../conditions/text.ts'
import type { SubjectKind } from '../../facts/facts.ts'
import type { Rule } from '../model.ts'
import { flaggedPattern } from '../patterns.ts'

export interface IssueTexts {
  readonly field: TextField
  readonly appliesTo: readonly SubjectKind[]
}

/** The configuration of github/issue-labeler: a regular expression, or a list of which all must match. */
export function issueLabelerRule(
  { key: label, node, ...position }: ConfigEntry,
  { field, appliesTo }: IssueTexts,
  compilation: Compilation,
): Rule {
  const patterns = patternsOf(node, flaggedPattern, compilation)
  if (node.kind === 'sequence' && node.items.length === 0) {
    hint(
      node,
      `the label ${quoted(label)} has an empty list and is given to everything. Add a regular expression.`,
      compilation,
    )
  }
  return {
    label,
    when: { kind: 'all', of: patterns.map((pattern) => TEXT_CONDITIONS[field].of(pattern)) },
    appliesTo,
    place: placeOf(position, compilation),
    needsChanges: false,
  }
}
