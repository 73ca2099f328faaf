import { type Answer, answer } from './answer.ts'
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
  const keys = elements.map((element) => String(keyOf(element)))
  const cursorAt = (index: number): string => encodeCursor(index, keys[index] ?? '')
  const start = after == null ? 0 : positionAfter(keys, after)
  const end = before == null ? elements.length : placeOf(keys, before).index
  const from = last == null ? start : Math.max(start, end - last)
  const to = first == null ? end : Math.min(end, start + first)
  const page = elements.slice(from, to)
  return answer({
    ...more,
    totalCount: totalCount ?? elements.length,
    nodes: () => page.map(nodeOf),
    edges: () =>
      page.map((element, index) =>
        answer({ ...edgeOf(element), cursor: cursorAt(from + index), node: nodeOf(element) }),
      ),
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

const encodeCursor = (index: number, key: string): string => Buffer.from(`cursor:${index}:${key}`).toString('base64')

function positionAfter(keys: readonly string[], cursor: string): number {
  const { index, isPresent } = placeOf(keys, cursor)
  return isPresent ? index + 1 : index
}

/** Where the cursor's element stands now; for one that is gone, where it stood. */
function placeOf(keys: readonly string[], cursor: string): { index: number; isPresent: boolean } {
  const parts = CURSOR.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.groups
  if (!parts) throw new Failure('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  const index = keys.indexOf(parts['key'] ?? '')
  return index === -1 ? { index: Number(parts['index']), isPresent: false } : { index, isPresent: true }
}

/** The cursor that one element of a list of entities has in its connection. */
export const cursorOf = <Entity extends { id: number }>(entities: readonly Entity[], entity: Entity): string =>
  encodeCursor(entities.indexOf(entity), String(entity.id))
