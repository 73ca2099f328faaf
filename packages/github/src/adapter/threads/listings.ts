import { fieldsOf, UserError } from '@porchlight/action-kit'
import { issueFrom, pullRequestFrom } from '../../parse.ts'
import type { Found, Issue, Listings, Part } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { pageOf, PER_PAGE, uniqueBy, type Page, type Paged } from '../client/paging.ts'

const OLDEST_FIRST = { state: 'open', sort: 'created', direction: 'asc' }

export const listingsFor = (client: Client): Listings => ({
  open: ({ notAfter } = {}) =>
    fromTheNewest(listOf(client, { route: 'GET /repos/{owner}/{repo}/issues', parse: issueFrom, keyOf }), notAfter),
  openPullRequests: ({ notAfter } = {}) =>
    fromTheNewest(
      listOf(client, { route: 'GET /repos/{owner}/{repo}/pulls', parse: pullRequestFrom, keyOf }),
      notAfter,
    ),
  found: (query) => foundBy(client, query),
})

const keyOf = ({ number }: { readonly number: number }): number => number

const listOf =
  <Listed>(client: Client, paged: Paged<Listed>) =>
  (page: number) =>
    pageOf(client, { ...paged, parameters: OLDEST_FIRST }, page)

// https://docs.github.com/en/rest/search/search#about-search
const MOST_FOUND_PAGES = 10

/** All pages before the first is handed out: what a reader does meanwhile may change what the search finds. */
async function foundBy(client: Client, query: string): Promise<Found> {
  const paged = { ...SEARCH, parameters: { q: boundQuery(client, query), sort: 'created', order: 'desc' } }
  const hits: Hit[] = []
  for (let number = 1; ; number += 1) {
    const { entries, hasNext, json } = await pageOf(client, paged, number)
    hits.push(...entries)
    if (hasNext && number < MOST_FOUND_PAGES) continue
    const answer = fieldsOf(json, 'search')
    return {
      issues: uniqueBy(
        hits.filter((hit) => isOurs(client, hit)),
        SEARCH.keyOf,
      ).map(({ issue }) => issue),
      total: answer.whole('total_count'),
      isIncomplete: answer.flag('incomplete_results'),
    }
  }
}

interface Hit {
  readonly issue: Issue
  /** The address of its repository in the API. */
  readonly repository: string
}

const SEARCH = {
  route: 'GET /search/issues',
  within: 'items',
  parse: (json: unknown, path: string): Hit => ({
    issue: issueFrom(json, path),
    repository: fieldsOf(json, path).text('repository_url'),
  }),
  keyOf: ({ issue }: Hit): number => issue.number,
}

/**
 * In parentheses, as an OR would else let the other side look everywhere on GitHub.
 * Assumption: REST understands OR and parentheses by itself, as the changelog of 2025-03-06 says for September 2025 on.
 */
const boundQuery = ({ repository: { owner, name } }: Client, query: string): string =>
  `repo:${owner}/${name} ${/\bOR\b|[()]/.test(query) ? `(${query})` : query}`.trim()

/** Whatever the query made of the qualifier before it. */
const isOurs = ({ repository: { owner, name } }: Client, { repository }: Hit): boolean =>
  repository.toLowerCase().endsWith(`/repos/${owner}/${name}`.toLowerCase())

/*
 * GitHub counts pages from the first entry, so whatever leaves the list moves all that follow to an earlier place, and a
 * reader who goes forward misses as many. Hence the oldest first, read from the last page back: what is opened comes
 * behind the reader, and what is closed moves only what was read, or what comes later on an earlier page.
 */

interface Thread {
  readonly number: number
  readonly createdAt: string
}

/** One page of a list, the oldest first. */
type ReadPage<Entry> = (page: number) => Promise<Page<Entry>>

interface Place<Entry> {
  readonly number: number
  readonly page: Page<Entry>
}

/** All that was opened until then, the newest first, a page at a time. */
async function* fromTheNewest<Entry extends Thread>(
  read: ReadPage<Entry>,
  notAfter: Date | undefined,
): AsyncGenerator<Part<Entry>> {
  const isWanted = ({ createdAt }: Thread): boolean => notAfter === undefined || new Date(createdAt) <= notAfter
  const seen = new Set<number>()
  let place = await lastPlace(read, isWanted)
  while (place !== undefined) {
    const fresh = place.page.entries.filter((entry) => isWanted(entry) && !seen.has(entry.number))
    for (const { number } of fresh) seen.add(number)
    const number = place.number - 1
    if (fresh.length > 0) yield { threads: fresh.toReversed(), left: number * PER_PAGE }
    place = number === 0 ? undefined : { number, page: await read(number) }
  }
}

// Page 100 of 100 entries each is refused: "Pagination with the page parameter is not supported for large datasets"
// (seen in google/go-github#3565; GitHub's reference does not say).
const MOST_PAGES = 99

/** The last page that begins with what is wanted: by doubling, then by halves, as GitHub does not say how many there are. */
async function lastPlace<Entry extends Thread>(
  read: ReadPage<Entry>,
  isWanted: (entry: Entry) => boolean,
): Promise<Place<Entry> | undefined> {
  let found: Place<Entry> | undefined
  let end = MOST_PAGES + 1
  for (let number = 1; number < end; number = between(found?.number ?? 0, end)) {
    const page = await read(number)
    const [first] = page.entries
    if (first !== undefined && isWanted(first)) {
      found = { number, page }
      if (!page.hasNext) return found
    } else end = number
    if (end - (found?.number ?? 0) === 1) break
  }
  if (found?.number === MOST_PAGES && found.page.entries.every(isWanted)) throw tooMany()
  return found
}

const between = (low: number, high: number): number => Math.min(low * 2, Math.floor((low + high) / 2))

const tooMany = (): UserError =>
  new UserError(
    `More than ${(MOST_PAGES * PER_PAGE).toLocaleString('en')} are open, which is more than GitHub lists by page. Give a search that finds fewer, or a date to begin with.`,
  )
