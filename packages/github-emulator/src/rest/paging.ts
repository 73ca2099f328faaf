import type { Answer, Call } from './operation.ts'

// https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
const DEFAULT_PAGE_SIZE = 30
const MAX_PAGE_SIZE = 100

export type Page = { number: number; size: number }

export function pageIn({ query }: Call): Page {
  const size = Number(query['per_page'] ?? DEFAULT_PAGE_SIZE)
  const number = Number(query['page'] ?? 1)
  return { number: number >= 1 ? number : 1, size: size >= 1 ? Math.min(size, MAX_PAGE_SIZE) : DEFAULT_PAGE_SIZE }
}

/** One page of a list, with the `Link` header that says where the others are. */
export function paged<T>(call: Call, entries: readonly T[], render: (entry: T) => unknown): Answer {
  const page = pageIn(call)
  const body = sliceOf(entries, page).map(render)
  return { status: 200, body, headers: linkHeader(call, { page, total: entries.length }) }
}

export const sliceOf = <T>(entries: readonly T[], { number, size }: Page): T[] =>
  entries.slice((number - 1) * size, number * size)

export function linkHeader(call: Call, { page, total }: { page: Page; total: number }): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size))
  const links: string[] = []
  const link = (number: number, relation: string): void =>
    void links.push(`<${pageAddress(call, number)}>; rel="${relation}"`)
  if (page.number > 1) link(Math.min(page.number - 1, last), 'prev')
  if (page.number < last) {
    link(page.number + 1, 'next')
    link(last, 'last')
  }
  if (page.number > 1) link(1, 'first')
  return links.length > 0 ? { link: links.join(', ') } : {}
}

function pageAddress({ origin, address }: Call, number: number): string {
  const url = new URL(`${origin}${address}`)
  url.searchParams.set('page', String(number))
  return url.href
}
