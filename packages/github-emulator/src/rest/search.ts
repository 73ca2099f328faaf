import { findAccount } from '../state/accounts.ts'
import type { Thread } from '../state/model.ts'
import { Unsupported, invalid } from '../state/refusal.ts'
import { findRepository } from '../state/repositories.ts'
import { isVisible } from './authorization.ts'
import { sorted } from './issues.ts'
import { type Call, type Operations, textIn } from './operation.ts'
import { linkHeader, pageIn, sliceOf } from './paging.ts'
import { issueBody } from './shapes/thread.ts'

// "The REST API provides up to 1,000 results for each search": https://docs.github.com/rest/search/search
export const MAX_RESULTS = 1000

type Term = { key: string; value: string; negated: boolean }
type Matcher = (thread: Thread, value: string, places: readonly Place[]) => boolean

export const searchOperations: Operations = {
  'search/issues-and-pull-requests': (call) => {
    const query = textIn(call.query, 'q') ?? ''
    if (query.trim() === '') throw invalid({ resource: 'Search', field: 'q', code: 'missing' })
    const found = foundThreads(call, query)
    const order = { by: textIn(call.query, 'sort') ?? 'created', direction: textIn(call.query, 'order') ?? 'desc' }
    const page = pageIn(call)
    if ((page.number - 1) * page.size >= MAX_RESULTS)
      throw invalid({
        resource: 'Search',
        field: 'q',
        code: 'custom',
        message: 'Only the first 1000 search results are available',
      })
    const shown = sliceOf(sorted(found, order).slice(0, MAX_RESULTS), page)
    const items = shown.map((thread) => foundBody(call, thread))
    const headers = linkHeader(call, { page, total: Math.min(found.length, MAX_RESULTS) })
    return {
      status: 200,
      body: { total_count: found.length, incomplete_results: false, items, search_type: 'lexical' },
      headers,
    }
  },
}

type Looking = Pick<Call, 'state' | 'token'>

/** Issues and pull requests that a query finds, for REST and GraphQL alike; in no order yet. */
export function foundThreads(looking: Looking, query: string): Thread[] {
  const terms = termsOf(query)
  refuseUnsearchable(looking, terms)
  const places = placesIn(terms)
  const others = terms.filter(({ key }) => key !== 'in')
  return indexed(looking).filter((thread) => others.every((term) => matches(thread, term, places)))
}

const foundBody = (call: Call, thread: Thread) => ({ ...issueBody(call, thread), score: 1 })

/** What the index knows: nothing younger than its lag, nothing the token may not see. */
function indexed({ state, token }: Looking): Thread[] {
  const known = state.clock.now() - state.searchLag
  return [...state.repositories.values()]
    .filter((repository) => isVisible(state, repository, token))
    .flatMap((repository) => [...repository.threads.values()])
    .filter((thread) => state.searchLag === 0 || Date.parse(thread.createdAt) <= known)
}

function termsOf(query: string): Term[] {
  const terms: Term[] = []
  for (const [, minus, key, quoted, plain, word] of query.matchAll(
    /(-?)(?:([\w-]+):(?:"([^"]*)"|(\S+))|("[^"]+"|\S+))/g,
  )) {
    const value = quoted ?? plain ?? word?.replaceAll('"', '') ?? ''
    terms.push({ key: key?.toLowerCase() ?? 'text', value, negated: minus === '-' })
  }
  return terms
}

const PEOPLE = ['author', 'assignee', 'commenter', 'involves', 'mentions']

const UNKNOWN_USERS =
  'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.'
const UNKNOWN_RESOURCES =
  'The listed users and repositories cannot be searched either because the resources do not exist or you do not have permission to view them.'

const unsearchable = (message: string) => invalid({ resource: 'Search', field: 'q', code: 'invalid', message })

/**
 * Private profiles, bots, unknown people and repositories make the whole search fail: the reason to prefer the list of
 * issues. Assumption: one of several that is unknown is enough.
 */
function refuseUnsearchable({ state, token }: Looking, terms: Term[]): void {
  for (const { key, value } of terms) {
    const repository = key === 'repo' ? findRepository(state, value) : undefined
    if (key === 'repo' && !(repository && isVisible(state, repository, token))) throw unsearchable(UNKNOWN_RESOURCES)
    if ((key === 'org' || key === 'user') && !findAccount(state, value)) throw unsearchable(UNKNOWN_RESOURCES)
    if (!PEOPLE.includes(key) || value === '@me') continue
    const account = findAccount(state, value.replace(/^app\//, ''))
    if (account?.searchable) continue
    throw unsearchable(UNKNOWN_USERS)
  }
}

const isLogin = (login: string | undefined, value: string): boolean => login?.toLowerCase() === value.toLowerCase()

/** Where words are looked for: "When you omit this qualifier, the title, body, and comments are all searched." */
const TEXTS = {
  title: ({ title }: Thread): string => title,
  body: ({ body }: Thread): string => body ?? '',
  comments: ({ comments }: Thread): string => comments.map(({ body }) => body).join('\n'),
}
type Place = keyof typeof TEXTS
const EVERYWHERE: readonly Place[] = ['title', 'body', 'comments']

function placesIn(terms: Term[]): readonly Place[] {
  const named = terms.filter(({ key }) => key === 'in').flatMap(({ value }) => value.split(','))
  const places = EVERYWHERE.filter((place) => named.includes(place))
  return places.length > 0 ? places : EVERYWHERE
}

const MATCHERS: Record<string, Matcher> = {
  text: (thread, value, places) =>
    places.some((place) => TEXTS[place](thread).toLowerCase().includes(value.toLowerCase())),
  draft: (thread, value) => thread.kind === 'PullRequest' && thread.draft === (value === 'true'),
  repo: ({ repository }, value) => repository.fullName.toLowerCase() === value.toLowerCase(),
  org: ({ repository }, value) => isLogin(repository.owner.login, value),
  user: ({ repository }, value) => isLogin(repository.owner.login, value),
  author: ({ author }, value) => isLogin(author?.login, value),
  assignee: ({ assignees }, value) => assignees.some(({ login }) => isLogin(login, value)),
  commenter: ({ comments }, value) => comments.some(({ author }) => isLogin(author?.login, value)),
  label: ({ labels }, value) => labels.some(({ name }) => isLogin(name, value)),
  milestone: ({ milestone }, value) => milestone?.title === value,
  state: ({ state }, value) => state === value,
  type: (thread, value) => isKind(thread, value),
  is: (thread, value) => isKind(thread, value) || isInState(thread, value),
  created: ({ createdAt }, value) => isInRange(createdAt, value),
  closed: ({ closedAt }, value) => closedAt !== null && isInRange(closedAt, value),
  updated: ({ updatedAt }, value) => isInRange(updatedAt, value),
  merged: (thread, value) =>
    thread.kind === 'PullRequest' && thread.mergedAt !== null && isInRange(thread.mergedAt, value),
}

function isKind({ kind }: Thread, value: string): boolean {
  if (value === 'issue') return kind === 'Issue'
  return (value === 'pr' || value === 'pull-request') && kind === 'PullRequest'
}

function isInState(thread: Thread, value: string): boolean {
  if (value === 'open' || value === 'closed') return thread.state === value
  if (value === 'locked') return thread.locked
  if (value === 'merged') return thread.kind === 'PullRequest' && thread.merged
  if (value === 'unmerged') return thread.kind === 'PullRequest' && !thread.merged
  if (value === 'draft') return thread.kind === 'PullRequest' && thread.draft
  if (value === 'public' || value === 'private') return thread.repository.private === (value === 'private')
  return false
}

function isInRange(date: string, range: string): boolean {
  const time = Date.parse(date)
  const [from = '', to] = range.split('..')
  if (to !== undefined) return (from === '*' || time >= Date.parse(from)) && (to === '*' || time <= endOf(to))
  const [, comparison = '', day = ''] = /^(>=|<=|>|<)?(.+)$/.exec(range) ?? []
  if (comparison === '>=') return time >= Date.parse(day)
  if (comparison === '<=') return time <= endOf(day)
  if (comparison === '>') return time > endOf(day)
  if (comparison === '<') return time < Date.parse(day)
  return time >= Date.parse(day) && time <= endOf(day)
}

const DAY = 24 * 3600 * 1000
const endOf = (date: string): number => (date.includes('T') ? Date.parse(date) : Date.parse(date) + DAY - 1)

function matches(thread: Thread, { key, value, negated }: Term, places: readonly Place[]): boolean {
  const matcher = MATCHERS[key]
  if (!matcher)
    throw new Unsupported(
      `search: the emulator does not know the qualifier "${key}:". It knows ${Object.keys(MATCHERS).join(', ')}.`,
    )
  return matcher(thread, value, places) !== negated
}
