import { Unsupported } from '../state/refusal.ts'

export type Order = { field: string; direction: 'ASC' | 'DESC' }

/**
 * The elements by one of the fields that the query may name, the given order kept among equals; without an order, as
 * they are. A field that is not among `keys` is one the emulator cannot sort by.
 */
export function ordered<Element>(
  elements: readonly Element[],
  order: Order | null | undefined,
  keys: Readonly<Record<string, (element: Element) => string | number>>,
): Element[] {
  if (!order) return [...elements]
  const keyOf = keys[order.field]
  if (!keyOf) throw new Unsupported(`The emulator does not order by ${order.field} yet.`)
  const sign = order.direction === 'ASC' ? 1 : -1
  return elements.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b)))
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
