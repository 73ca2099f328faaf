import { nearest, quoted, type ConfigNode } from '@porchlight/config/pure'
import { hint, isText, placeOf, stringsOf, type Compilation, type YamlString } from '../yaml.ts'
import { capturing } from '../../conditions/captured.ts'
import type { Condition, Leaf, PatternLeaf } from '../../conditions/condition.ts'
import {
  canMake,
  groupsIn,
  groupText,
  isAllGaps,
  labelTemplate,
  plainName,
  type LabelTemplate,
} from '../label-template.ts'
import type { Rule } from '../model.ts'

interface Parts {
  /** Undefined where a rule has other things to do. */
  readonly label: ConfigNode | undefined
  readonly allow: ConfigNode | undefined
  readonly when: Condition
  /** False when a mistake in `when` is reported already: a pattern that does not compile has no groups. */
  readonly isSound: boolean
}

type LabelRule = Pick<Rule, 'label' | 'when' | 'place' | 'existing' | 'capture'>

/** One rule for each label; for one that is built from captured parts, one for each name that `allow` allows. */
export function labelRules({ label, allow, when, isSound }: Parts, compilation: Compilation): readonly LabelRule[] {
  const names = label === undefined ? [] : stringsOf(label, 'a label', compilation)
  const templates = names.flatMap(({ text }) => labelTemplate(text) ?? [])
  const allowed = allow === undefined ? undefined : allowedOf(allow, templates, compilation)
  return names.flatMap((name): readonly LabelRule[] => {
    const template = labelTemplate(name.text)
    const place = placeOf(name.node, compilation)
    if (template === undefined) return [{ label: plainName(name.text), when, place }]
    if (allowed === undefined) compilation.problems.at(name.node, unbounded(name))
    const by = capturesIn(when).filter(
      ({ patternTexts }) => lacking(template, [patternTexts.pattern.groups()]).length === 0,
    )
    if (by.length === 0 && isSound) compilation.problems.at(name.node, withoutGroups(template, when))
    const capture = { template, when, by }
    if (allowed !== 'existing')
      return (allowed ?? []).map((text) => ({ label: text, when: capturing(text, capture), capture, place }))
    return [{ label: name.text, when, place, existing: capture }]
  })
}

const unbounded = ({ text }: YamlString): string =>
  `${quoted(text)} is built from captured text, and nothing says which labels may come of it. ` +
  `Add allow: with a list of them, or allow: existing for those that the repository has. (To name a label exactly so, write ${quoted(text.replaceAll('$', '$$$$'))}.)`

/** The names that may come of the templates, or `existing`: those that the repository has. */
function allowedOf(
  node: ConfigNode,
  templates: readonly LabelTemplate[],
  compilation: Compilation,
): readonly string[] | 'existing' {
  if (templates.length === 0) {
    compilation.problems.at(
      node,
      'allow is for labels that are built from captured text, and this rule has none. Write the captured part as $1 in its label, or leave allow out.',
    )
  }
  if (isText(node) && node.text === 'existing') {
    for (const template of templates.filter(isAllGaps)) hint(node, anyLabel(template), compilation)
    return 'existing'
  }
  const names = stringsOf(node, 'a label', compilation)
  if (names.length === 0 && node.kind === 'sequence')
    compilation.problems.at(
      node,
      'allow has an empty list. Name the labels that may come of this rule, or write allow: existing.',
    )
  if (templates.length > 0) hintAtUselessNames(names, templates, compilation)
  return names.map(({ text }) => text)
}

const anyLabel = ({ source }: LabelTemplate): string =>
  `the author of the text that ${quoted(source)} is captured from can choose any label of the repository, also one that records a maintainer's decision. Put a fixed part in front, such as ${quoted(`area/${source}`)}, or list the labels.`

function hintAtUselessNames(
  names: readonly YamlString[],
  templates: readonly LabelTemplate[],
  compilation: Compilation,
): void {
  const sources = templates.map(({ source }) => quoted(source)).join(' or ')
  for (const { text, node } of names) {
    if (templates.some((template) => canMake(template, text))) continue
    const isExisting = names.length === 1 && nearest(text, ['existing']) !== undefined
    const cure = isExisting ? 'Did you mean existing?' : 'Write the whole name of a label that can.'
    hint(node, `the label ${quoted(text)} can never come of ${sources}, so it is never given. ${cure}`, compilation)
  }
}

/** The patterns whose match makes the condition hold: none below `not`, where a match speaks against it. */
function capturesIn(condition: Condition): readonly PatternLeaf[] {
  if (condition.kind === 'leaf') return hasPattern(condition) ? [condition] : []
  return condition.kind === 'none' ? [] : condition.of.flatMap(capturesIn)
}

const hasPattern = (leaf: Leaf): leaf is PatternLeaf => leaf.patternTexts !== undefined

/** Groups of the template that none of the patterns has. */
const lacking = (template: LabelTemplate, groups: readonly (readonly string[])[]): readonly string[] =>
  groupsIn(template).filter((group) => !groups.some((names) => names.includes(group)))

function withoutGroups(template: LabelTemplate, when: Condition): string {
  const groups = capturesIn(when).map(({ patternTexts }) => patternTexts.pattern.groups())
  const missing = lacking(template, groups)
  const label = quoted(template.source)
  if (missing.length === 0)
    return `no single pattern of when captures all that ${label} needs. Capture ${listed(groupsIn(template))} with one pattern.`
  const there = [...new Set(groups.flat())]
  if (there.length === 0)
    return `${label} needs ${listed(missing)}, and no pattern of when captures anything. Put parentheses around the part, such as title: '^(\\w+):'.`
  return `${label} needs ${listed(missing)}, which no pattern of when captures. Those there are: ${there.map(groupText).join(', ')}.`
}

const listed = (groups: readonly string[]): string => groups.map(groupText).join(' and ')
