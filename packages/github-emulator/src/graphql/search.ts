import { sorted } from '../rest/issues.ts'
import { foundThreads, MAX_RESULTS } from '../rest/search.ts'
import { Unsupported } from '../state/refusal.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Answer } from './answer.ts'
import type { Context } from './context.ts'

export type SearchArguments = PageArguments & { query: string; type: string }

// Here the order is a word of the query, where REST has parameters: `sort:updated-asc`.
const SORT = /(?:^|\s)sort:(?<by>created|updated|comments)(?:-(?<direction>asc|desc))?(?=\s|$)/

/** Issues and pull requests by GitHub's query language, with the refusals and the 1,000 results that REST has. */
export function search(args: SearchArguments, { state, token }: Context): Answer {
  const { query, type } = args
  if (type !== 'ISSUE') throw new Unsupported(`The emulator does not search for ${type} yet.`)
  const { by = 'created', direction = 'desc' } = SORT.exec(query)?.groups ?? {}
  const found = foundThreads({ state, token }, query.replace(SORT, ' '))
  return connection(sorted(found, { by, direction }).slice(0, MAX_RESULTS), args, {
    keyOf: ({ nodeId }) => nodeId,
    more: { issueCount: found.length },
  })
}
