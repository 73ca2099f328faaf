import { quoted, type ConfigEntry } from '@porchlight/config'
import { isText, nameOf, placeOf, type Compilation } from '../yaml.ts'
import { lines } from '../../conditions/lines.ts'
import type { Group, Rule } from '../model.ts'

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
      `sizes has ${nameOf(node)}. Write each label with the lines it starts at, such as size/L: 100.`,
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
