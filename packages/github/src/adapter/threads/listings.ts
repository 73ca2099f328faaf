import { fieldsOf } from '@porchlight/action-kit'
import type { Found, Listings } from '../../listings.ts'
import { issueFrom, pullRequestFrom } from '../../parse.ts'
import type { Issue } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { fromTheNewest } from './creation-order.ts'
import { pageOf, uniqueBy, type Paged } from '../client/paging.ts'

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
  <Thread>(client: Client, paged: Paged<Thread>) =>
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
