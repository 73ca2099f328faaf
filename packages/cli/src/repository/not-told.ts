import { parseConfig, type ConfigEntry, type ConfigNode, type Position } from '@porchlight/config/pure'

/** Conditions about what only GitHub knows: an answer here would be one about the emulated pull request. */
const UNKNOWN = ['team', 'association', 'first-time', 'author', 'assignee', 'milestone', 'head-branch']

export interface NotTold {
  /** What is asked, each with its place. */
  readonly asked: readonly string[]
  /** Where the rules stand that ask so, as `file:line:column` of every part of them. */
  readonly places: ReadonlySet<string>
}

/** The rules that a clone cannot answer, in files without mistakes by their paths. */
export function notTold(rules: Readonly<Record<string, string>>): NotTold {
  const all = Object.entries(rules).map(([path, text]) => notToldIn(parseConfig(text, { path }), path))
  return { asked: all.flatMap(({ asked }) => asked), places: new Set(all.flatMap(({ places }) => [...places])) }
}

function notToldIn(root: ConfigNode | undefined, path: string): NotTold {
  const placeOf = ({ line, column }: Position): string => `${path}:${line}:${column}`
  const asking = rulesIn(root).filter((rule) => questionsIn(rule.node).length > 0)
  const asked = asking.flatMap(({ node }) => questionsIn(node).map((entry) => `${entry.key} (${placeOf(entry)})`))
  return { asked, places: new Set(asking.flatMap(({ start, node }) => [start, ...partsOf(node)].map(placeOf))) }
}

interface Part {
  readonly start: Position
  readonly node: ConfigNode
}

/** The rules below `rules:`, and those that a file has by their labels. */
const rulesIn = (root: ConfigNode | undefined): readonly Part[] =>
  entriesOf(root).flatMap((entry): readonly Part[] =>
    entry.key === 'rules' && entry.node.kind === 'sequence'
      ? entry.node.items.map((node) => ({ start: node, node }))
      : [{ start: entry, node: entry.node }],
  )

const questionsIn = (node: ConfigNode): readonly ConfigEntry[] => [
  // A milestone beside `when` is one that is given.
  ...entriesOf(node).flatMap((entry) => (entry.key === 'when' ? conditionsIn(entry.node) : [])),
  ...(node.kind === 'sequence' ? conditionsIn(node) : []),
]

const conditionsIn = (node: ConfigNode): readonly ConfigEntry[] => [
  ...entriesOf(node).filter(({ key }) => UNKNOWN.includes(key)),
  ...childrenOf(node).flatMap(conditionsIn),
]

const partsOf = (node: ConfigNode): readonly Position[] => [node, ...childrenOf(node).flatMap(partsOf)]

const entriesOf = (node: ConfigNode | undefined): readonly ConfigEntry[] =>
  node?.kind === 'mapping' ? node.entries : []

const childrenOf = (node: ConfigNode): readonly ConfigNode[] =>
  node.kind === 'sequence' ? node.items : entriesOf(node).map((entry) => entry.node)
