import { type Answer, answer } from './context.ts'
import { Failure } from './failure.ts'

export type PageArguments = {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

type ConnectionShape<Item> = {
  /** What names an element for as long as it lives, so that a cursor survives elements added or removed before it. */
  keyOf: (element: Item) => string | number
  /** What `nodes` holds when it is not the element itself. */
  nodeOf?: (element: Item) => unknown
  /** Fields of an edge beside `cursor` and `node`. */
  edgeOf?: (element: Item) => Readonly<Record<string, unknown>>
  /** Fields of the connection beside the four that all have. */
  more?: Readonly<Record<string, unknown>>
  /** What `totalCount` says when it is not the number of elements that can be reached. */
  totalCount?: number
}

/** A page of a list with GitHub's opaque cursors. */
export function connection<Item>(
  elements: readonly Item[],
  { first, last, after, before }: PageArguments,
  { keyOf, nodeOf = (element) => element, edgeOf = () => ({}), more = {}, totalCount }: ConnectionShape<Item>,
): Answer {
  const cursorAt = (index: number): string => cursorOf(index, keyOf(elements[index] as Item))
  const positionOf = (cursor: string): number => position(elements.map(keyOf), cursor)
  const start = after == null ? 0 : positionOf(after) + 1
  const end = before == null ? elements.length : positionOf(before)
  const from = last == null ? start : Math.max(start, end - last)
  const to = first == null ? end : Math.min(end, start + first)
  const page = elements.slice(from, to)
  return answer({
    ...more,
    totalCount: totalCount ?? elements.length,
    nodes: () => page.map(nodeOf),
    edges: () =>
      page.map((element, index) => answer({ ...edgeOf(element), cursor: cursorAt(from + index), node: nodeOf(element) })),
    pageInfo: () =>
      answer({
        hasNextPage: to < elements.length,
        hasPreviousPage: from > 0,
        startCursor: page.length === 0 ? null : cursorAt(from),
        endCursor: page.length === 0 ? null : cursorAt(to - 1),
      }),
  })
}

const CURSOR = /^cursor:(?<index>\d+):(?<key>.*)$/s

const cursorOf = (index: number, key: string | number): string =>
  Buffer.from(`cursor:${index}:${key}`).toString('base64')

/** Where the cursor's element stands now; one that is gone is taken to have stood where it was. */
function position(keys: readonly (string | number)[], cursor: string): number {
  const parts = CURSOR.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.groups
  const key = parts?.['key']
  if (key === undefined) {
    throw new Failure('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  }
  const found = keys.findIndex((candidate) => String(candidate) === key)
  return found === -1 ? Number(parts?.['index']) - 1 : found
}
