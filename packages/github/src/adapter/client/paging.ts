import { fieldsOf, GitHubError, listFrom } from '@porchlight/action-kit'
import { header, type Answer } from './answer.ts'
import type { Client, Parameters } from './client.ts'

// The most that GitHub gives: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
export const PER_PAGE = 100

// GitHub allows 100 requests at once for everything that uses the token; this leaves most of it to others.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
const AT_ONCE = 5

export interface Page<Entry> {
  readonly entries: readonly Entry[]
  readonly hasNext: boolean
  /** The whole answer, for what stands beside the list. */
  readonly json: unknown
}

export interface Paged<Entry> {
  readonly route: string
  readonly parameters?: Parameters
  /** The field that holds the list; absent when the answer is the list. */
  readonly within?: string
  readonly parse: (json: unknown, path: string) => Entry
  /** What tells two entries apart, to notice a page that comes twice. */
  readonly keyOf: (entry: Entry) => string | number
}

/** Every entry, page after page. */
export async function completeList<Entry>(client: Client, paged: Paged<Entry>): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const page of pagesOf(client, paged)) entries.push(...page)
  return entries
}

/**
 * Page after page, as long as GitHub links to a next one, so that a reader can stop early. A page that brings nothing
 * new, and is not the end, throws: going on might never end, and stopping would pass for the end of the list.
 */
export async function* pagesOf<Entry>(client: Client, paged: Paged<Entry>, from = 1): AsyncGenerator<readonly Entry[]> {
  const seen = new Set<string | number>()
  for (let number = from; ; number += 1) {
    const { entries, hasNext } = await pageOf(client, paged, number)
    // An entry that slid to the next page while we were reading comes twice; it is handed on once.
    const fresh = entries.filter((entry) => !seen.has(paged.keyOf(entry)))
    if (fresh.length === 0 && (entries.length > 0 || hasNext)) throw nothingNew(client, paged, number)
    for (const entry of fresh) seen.add(paged.keyOf(entry))
    if (fresh.length > 0) yield fresh
    if (!hasNext) return
  }
}

/** The pages that so many entries fill, a few at a time, and what GitHub links to beyond; nothing twice. */
export async function expectedList<Entry>(
  client: Client,
  paged: Paged<Entry>,
  expected: number,
): Promise<readonly Entry[]> {
  const last = Math.max(Math.ceil(expected / PER_PAGE), 1)
  const pages = await pagesBetween(client, paged, { first: 1, last })
  const entries = pages.flatMap((page) => page.entries)
  // More than expected: something was added after the count that we know.
  if (pages.at(-1)?.hasNext) for await (const page of pagesOf(client, paged, last + 1)) entries.push(...page)
  return uniqueBy(entries, paged.keyOf)
}

/** The same entries in parts: those of the first page, then those of a few pages at a time. */
export async function* expectedParts<Entry>(
  client: Client,
  paged: Paged<Entry>,
  expected: number,
): AsyncGenerator<{ readonly entries: readonly Entry[]; readonly isLast: boolean }> {
  const last = Math.max(Math.ceil(expected / PER_PAGE), 1)
  const seen = new Set<string | number>()
  for (let first = 1, width = 1; first <= last; first += width, width = AT_ONCE) {
    const end = Math.min(first + width - 1, last)
    const pages = await pagesBetween(client, paged, { first, last: end })
    const entries = pages.flatMap((page) => page.entries)
    const hasNext = pages.at(-1)?.hasNext === true
    // More than expected: something was added after the count that we know.
    if (end === last && hasNext) for await (const page of pagesOf(client, paged, last + 1)) entries.push(...page)
    const fresh = uniqueBy(entries, paged.keyOf).filter((entry) => !seen.has(paged.keyOf(entry)))
    for (const entry of fresh) seen.add(paged.keyOf(entry))
    yield { entries: fresh, isLast: end === last || !hasNext }
    if (!hasNext) return
  }
}

export async function pagesBetween<Entry>(
  client: Client,
  paged: Paged<Entry>,
  { first, last }: { first: number; last: number },
): Promise<readonly Page<Entry>[]> {
  const pages: Page<Entry>[] = []
  for (let start = first; start <= last; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, last - start + 1) }, (_, index) => start + index)
    pages.push(...(await Promise.all(numbers.map((number) => pageOf(client, paged, number)))))
  }
  return pages
}

export function pageOf<Entry>(client: Client, paged: Paged<Entry>, page: number): Promise<Page<Entry>> {
  const { route, parameters, within, parse } = paged
  return client.call(route, { ...parameters, per_page: PER_PAGE, page }, (json, answer) => ({
    entries: within === undefined ? listFrom(json, 'page', parse) : fieldsOf(json, '').list(within, parse),
    hasNext: hasNextLink(answer),
    json,
  }))
}

export function uniqueBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string | number): readonly Entry[] {
  return [...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed()
}

const hasNextLink = (answer: Answer): boolean => /;\s*rel="next"/.test(header(answer, 'link') ?? '')

function nothingNew(client: Client, { route, parameters = {} }: Omit<Paged<never>, 'parse' | 'keyOf'>, page: number) {
  const request = client.nameOf(route, parameters)
  const message = `${request}: page ${page} brings nothing new, so the list cannot be read completely. Run the job again.`
  return new GitHubError(message, { request, status: 200 })
}
