import { quoted, type ConfigEntry, type ConfigNode, type MappingNode } from '@porchlight/config/pure'
import { isText, nameOf, stringsOf, wholeNumberAt, placeOf, type Compilation } from '../yaml.ts'
import type { Definition, Group, Rule } from '../model.ts'
import { lines } from '../../conditions/lines.ts'

const EXAMPLES: Readonly<Record<string, string>> = {
  color: "color: 'd73a4a'",
  description: 'description: Users cannot work',
}
const DEFINITION_KEYS = ['color', 'description', 'formerly']
// https://docs.github.com/en/rest/issues/labels#create-a-label
const LONGEST_DESCRIPTION = 100
// The colour that GitHub itself gives to a label that is only named.
const GREY = 'ededed'

/** How labels look when they have to be created; labels that exist are not changed. */
export function definitionsOf(node: ConfigNode | undefined, compilation: Compilation): readonly Definition[] {
  if (node === undefined) return []
  if (node.kind === 'mapping') return node.entries.map((entry) => definitionOf(entry, compilation))
  compilation.problems.at(
    node,
    `labels: expected a mapping, found ${nameOf(node)}. Write the name of each label and below it color and description.`,
  )
  return []
}

function definitionOf({ key: name, node }: ConfigEntry, compilation: Compilation): Definition {
  const { problems } = compilation
  if (node.kind !== 'mapping') {
    problems.at(
      node,
      `the label ${quoted(name)}: expected a mapping, found ${nameOf(node)}. Write color: and description: below it.`,
    )
    return { name, color: GREY, description: '', formerly: [] }
  }
  for (const entry of node.entries.filter(({ key }) => !DEFINITION_KEYS.includes(key)))
    problems.unknownKey(entry, DEFINITION_KEYS)
  const color = textAt('color', node, compilation)
  const description = textAt('description', node, compilation)
  if (color !== undefined && !/^#?[0-9a-f]{6}$/i.test(color.text)) {
    problems.at(
      color.place,
      `color: ${quoted(color.text)} is not a color. Write six hexadecimal digits in quotes, such as 'd73a4a'.`,
    )
  }
  if (description !== undefined && Array.from(description.text).length > LONGEST_DESCRIPTION) {
    problems.at(
      description.place,
      `this description has over ${LONGEST_DESCRIPTION} characters, which GitHub does not take. Shorten it.`,
    )
  }
  const formerly = node.entries.find(({ key }) => key === 'formerly')?.node
  return {
    name,
    color: color?.text.replace('#', '').toLowerCase() ?? GREY,
    description: description?.text ?? '',
    formerly: formerly === undefined ? [] : stringsOf(formerly, 'a label', compilation).map(({ text }) => text),
  }
}

function textAt(
  key: string,
  { entries }: MappingNode,
  { problems }: Compilation,
): { text: string; place: ConfigNode } | undefined {
  const value = entries.find((entry) => entry.key === key)?.node
  if (value === undefined || isText(value)) return value && { text: value.text, place: value }
  if (value.kind !== 'null')
    problems.at(value, `${key}: expected a string, found ${nameOf(value)}. Write for example ${EXAMPLES[key] ?? key}.`)
  return undefined
}

const GROUP_KEYS = ['labels', 'most']
// GitHub allows 100 labels on one issue: a group of which all may be on is none.
const MOST_OF_GROUP = 99

/** Labels of which one at a time may be on, or `most` of them; those named first come first. */
export function groupsOf(node: ConfigNode | undefined, compilation: Compilation): readonly Group[] {
  if (node === undefined) return []
  if (node.kind === 'mapping') return node.entries.map((entry) => groupOf(entry, compilation))
  compilation.problems.at(
    node,
    `groups: expected a mapping, found ${nameOf(node)}. Write the name of each group and below it its labels.`,
  )
  return []
}

function groupOf({ key: name, node }: ConfigEntry, compilation: Compilation): Group {
  if (node.kind !== 'mapping') return { name, most: 1, labels: namesIn(node, compilation) }
  for (const entry of node.entries.filter(({ key }) => !GROUP_KEYS.includes(key)))
    compilation.problems.unknownKey(entry, GROUP_KEYS)
  const at = (key: string): ConfigNode | undefined => node.entries.find((entry) => entry.key === key)?.node
  const labels = at('labels')
  if (labels === undefined) compilation.problems.at(node, `the group ${name} has no labels. Add labels: with a list.`)
  return {
    name,
    most: wholeNumberAt('most', at('most'), MOST_OF_GROUP, compilation) ?? 1,
    labels: labels === undefined ? [] : namesIn(labels, compilation),
  }
}

const namesIn = (node: ConfigNode, compilation: Compilation): readonly string[] =>
  stringsOf(node, 'a label', compilation).map(({ text }) => text)

/** `sizes` names labels with the changed lines they start at: the short way to write one rule for each, and their group. */
export function sizeRules(
  entry: ConfigEntry | undefined,
  compilation: Compilation,
): { rules: readonly Rule[]; groups: readonly Group[] } {
  if (entry === undefined) return { rules: [], groups: [] }
  const { node } = entry
  if (node.kind !== 'mapping') {
    compilation.problems.at(
      node,
      `sizes: expected a mapping, found ${nameOf(node)}. Write each label with the lines it starts at, such as size/L: 100.`,
    )
    return { rules: [], groups: [] }
  }
  const starts = node.entries
    .flatMap((size) => startOf(size, compilation))
    .toSorted((one, other) => one.start - other.start)
  const rules = starts.map(({ label, start, place }, index): Rule => {
    const range = { atLeast: start, below: starts[index + 1]?.start ?? Number.POSITIVE_INFINITY }
    return {
      label,
      when: lines.of(range),
      appliesTo: ['pull request'],
      place,
      needsChanges: false,
    }
  })
  return { rules, groups: [{ name: 'sizes', most: 1, labels: starts.map(({ label }) => label) }] }
}

function startOf({ key: label, node, ...position }: ConfigEntry, compilation: Compilation) {
  if (isText(node) && /^\d{1,9}$/.test(node.text))
    return [{ label, start: Number(node.text), place: placeOf(position, compilation) }]
  compilation.problems.at(
    node,
    `${quoted(label)} needs the changed lines it starts at. Write for example ${label}: 100.`,
  )
  return []
}
