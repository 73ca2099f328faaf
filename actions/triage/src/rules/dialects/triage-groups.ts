import type { ConfigEntry, ConfigNode } from '@porchlight/config'
import { nameOf, textsOf, wholeNumberAt, type Compilation } from '../yaml.ts'
import type { Group } from '../model.ts'

const KEYS = ['labels', 'most']
// GitHub allows 100 labels on one issue: a group of which all may be on is none.
const MOST = 99

/** Labels of which one at a time may be on, or `most` of them; those named first come first. */
export function groupsOf(node: ConfigNode | undefined, compilation: Compilation): readonly Group[] {
  if (node === undefined) return []
  if (node.kind === 'mapping') return node.entries.map((entry) => groupOf(entry, compilation))
  compilation.problems.at(node, `groups has ${nameOf(node)}. Write the name of each group and below it its labels.`)
  return []
}

function groupOf({ key: name, node }: ConfigEntry, compilation: Compilation): Group {
  if (node.kind !== 'mapping') return { name, most: 1, labels: namesIn(node, compilation) }
  for (const entry of node.entries.filter(({ key }) => !KEYS.includes(key)))
    compilation.problems.unknownKey(entry, KEYS)
  const at = (key: string): ConfigNode | undefined => node.entries.find((entry) => entry.key === key)?.node
  const labels = at('labels')
  if (labels === undefined) compilation.problems.at(node, `the group ${name} names no labels. Add labels: with a list.`)
  return {
    name,
    most: wholeNumberAt('most', at('most'), MOST, compilation) ?? 1,
    labels: labels === undefined ? [] : namesIn(labels, compilation),
  }
}

const namesIn = (node: ConfigNode, compilation: Compilation): readonly string[] =>
  textsOf(node, 'a label', compilation).map(({ text }) => text)
