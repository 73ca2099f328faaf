import type { Alias, ParsedNode, Scalar, YAMLMap } from 'yaml'
import { isAlias, isMap, isScalar } from '#yaml'
import type { ConfigEntry, ConfigNode, MappingNode, Position, ScalarNode } from './node.ts'
import type { Source } from './source.ts'
import { quoted } from './problems.ts'

/** Converts the library's nodes to ours: aliases and merge keys resolved, keys unique, the whole of bounded size. */
export function convert(contents: ParsedNode, source: Source): ConfigNode {
  const conversion: Conversion = { source, anchors: new Map(), sizes: new Map(), copied: 0, isTooLarge: false }
  return nodeOf(contents, source.placeOf(contents.range[0]), conversion)
}

interface Conversion {
  readonly source: Source
  /** undefined while the anchored value is still being converted. */
  readonly anchors: Map<string, ConfigNode | undefined>
  /** How many values a node stands for with every alias in it written out. */
  readonly sizes: Map<ConfigNode, number>
  copied: number
  isTooLarge: boolean
}

// Shared nodes cost nothing here, but a walk of the tree pays for each: nine lines of aliases can stand for 10⁹.
const MOST_VALUES = 200_000

function nodeOf(node: ParsedNode | null, place: Position, conversion: Conversion): ConfigNode {
  if (node === null) return { kind: 'null', text: '', ...place }
  if (isAlias(node)) return aliased(node.source, place, conversion)
  const { anchor } = node
  if (anchor === undefined) return withoutAlias(node, place, conversion)
  conversion.anchors.set(anchor, undefined)
  const converted = withoutAlias(node, place, conversion)
  conversion.anchors.set(anchor, converted)
  return converted
}

function withoutAlias(node: Exclude<ParsedNode, Alias.Parsed>, place: Position, conversion: Conversion): ConfigNode {
  if (isScalar(node)) return scalarOf(node, place)
  if (isMap(node)) return sized({ kind: 'mapping', ...place, entries: entriesOf(node, conversion) }, conversion)
  const items = node.items.map((item) => nodeOf(item, placeOf(item, place, conversion), conversion))
  return sized({ kind: 'sequence', ...place, items }, conversion)
}

function aliased(name: string, place: Position, { anchors, source }: Conversion): ConfigNode {
  const named = anchors.get(name)
  if (named !== undefined) return named
  const message = anchors.has(name)
    ? `the alias *${name} stands inside the value that it names. Write the value out.`
    : `the alias *${name} has no anchor &${name} above it. Add the anchor, or put the text in quotes.`
  source.problems.at(place, message)
  return { kind: 'null', text: '', ...place }
}

function scalarOf(node: Scalar.Parsed, place: Position): ScalarNode {
  const { value } = node
  if (typeof value === 'string') return { kind: 'text', text: value, ...place }
  const text = node.source
  if (typeof value === 'number') return { kind: 'number', value, text, ...place }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text, ...place }
  return { kind: 'null', text, ...place }
}

function entriesOf(map: YAMLMap.Parsed, conversion: Conversion): ConfigEntry[] {
  const own = new Map<string, ConfigEntry>()
  const merged: MappingNode[] = []
  for (const { key, value } of map.items) {
    const place = placeOf(key, { line: 1, column: 1 }, conversion)
    const name = nodeOf(key, place, conversion)
    const node = nodeOf(value, placeOf(value, place, conversion), conversion)
    if (isMergeKey(key)) merged.push(...mergeSources(node, place, conversion))
    else addEntry(own, { key: keyText(name, place, conversion), ...keyValueOf(name), node, ...place }, conversion)
  }
  return [...withMerged(own, merged, conversion).values()]
}

const isMergeKey = (key: ParsedNode): boolean => isScalar(key) && key.type === 'PLAIN' && key.value === '<<'

function keyText(name: ConfigNode, place: Position, { source }: Conversion): string {
  if (name.kind !== 'mapping' && name.kind !== 'sequence') return name.text
  source.problems.at(place, `a ${name.kind} cannot be a key. Use a text as key.`)
  return ''
}

function keyValueOf(name: ConfigNode): Pick<ConfigEntry, 'keyValue'> {
  if (name.kind === 'number' || name.kind === 'boolean') return { keyValue: name.value }
  return name.kind === 'null' && name.text !== '' ? { keyValue: null } : {}
}

function addEntry(entries: Map<string, ConfigEntry>, entry: ConfigEntry, { source }: Conversion): void {
  const first = entries.get(entry.key)
  if (first === undefined) entries.set(entry.key, entry)
  else
    source.problems.at(
      entry,
      `the key ${quoted(entry.key)} is there already, on line ${first.line}. Keep one, or join their values.`,
    )
}

/** What a merge key brings in: one mapping or a list of them (https://yaml.org/type/merge.html). */
function mergeSources(node: ConfigNode, place: Position, { source }: Conversion): MappingNode[] {
  const candidates = node.kind === 'sequence' ? node.items : [node]
  const mappings = candidates.filter((candidate) => candidate.kind === 'mapping')
  if (mappings.length === candidates.length) return mappings
  source.problems.at(place, 'the merge key << takes a mapping or a list of mappings, mostly aliases. Write <<: *name.')
  return []
}

function withMerged(own: Map<string, ConfigEntry>, merged: readonly MappingNode[], conversion: Conversion) {
  for (const entry of merged.flatMap(({ entries }) => (isWithinBounds(entries.length, conversion) ? entries : []))) {
    if (!own.has(entry.key)) own.set(entry.key, entry)
  }
  return own
}

function isWithinBounds(count: number, conversion: Conversion): boolean {
  conversion.copied += count
  if (conversion.copied > MOST_VALUES) reportTooLarge(conversion, { line: 1, column: 1 })
  return !conversion.isTooLarge
}

function sized<Collection extends ConfigNode>(node: Collection, conversion: Conversion): Collection {
  const children =
    node.kind === 'mapping' ? node.entries.map((entry) => entry.node) : node.kind === 'sequence' ? node.items : []
  const size = children.reduce((sum, child) => sum + (conversion.sizes.get(child) ?? 1), 1)
  conversion.sizes.set(node, size)
  if (size > MOST_VALUES) reportTooLarge(conversion, node)
  return node
}

function reportTooLarge(conversion: Conversion, place: Position): void {
  if (conversion.isTooLarge) return
  conversion.isTooLarge = true
  const most = MOST_VALUES.toLocaleString('en')
  conversion.source.problems.at(
    place,
    `more than ${most} values stand here once each alias is written out. Use fewer aliases (*name).`,
  )
}

const placeOf = (node: ParsedNode | null, otherwise: Position, { source }: Conversion): Position =>
  node === null ? otherwise : source.placeOf(node.range[0])
