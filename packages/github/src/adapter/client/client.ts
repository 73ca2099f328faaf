import { defaults, getOctokitOptions, GitHub as Octokit } from '@actions/github/lib/utils'
import { GitHubError, isUserError, type Connection, type RepositoryName } from '@porchlight/action-kit'
import type { Requests } from '../../port.ts'
import { refuseUnaddressable } from './address.ts'
import type { Answer } from './answer.ts'
import { targetOf } from './connection-fault.ts'
import { directFetch } from './direct-fetch.ts'
import type { Clock } from './patience.ts'
import type { Refusing } from './refusal.ts'
import { requestCount, type RequestCount } from './request-count.ts'
import { requestPolicy } from './request.ts'
import { graphqlName, restName, sentFrom, type Place, type RequestOptions } from './sent.ts'

/** GitHub's API below the roles: one request, sent politely, whose answer is parsed or an error of ours. */
export interface Client {
  readonly repository: RepositoryName
  readonly requests: Requests
  /** `{owner}` and `{repo}` are this run's repository unless given. */
  call<Value>(route: string, parameters: Parameters, parse: (json: unknown, answer: Answer) => Value): Promise<Value>
  /** What a request is called in errors. */
  nameOf(route: string, parameters: Parameters): string
  /** GraphQL's raw answer, errors included, and what to name it by; `graphql.ts` reads it. */
  post(operation: Operation, variables: Parameters): Promise<{ answer: Answer; sent: Refusing }>
}

export type Parameters = Readonly<Record<string, unknown>>

export interface Operation {
  /** As the document itself is named. */
  readonly name: string
  readonly kind: 'query' | 'mutation'
  readonly document: string
}

export interface Timing {
  readonly clock: Clock
  /** Milliseconds for one attempt, until the last byte of its answer. */
  readonly requestTimeout: number
}

// What this adapter was written against. It reads none of the fields that the next version, 2026-03-10, drops.
const HEADERS = { 'x-github-api-version': '2022-11-28' }

export function clientFor(connection: Connection, timing: Timing): Client {
  const { repository, apiUrl, graphqlUrl } = connection.context
  const place = { apiUrl, target: targetOf(apiUrl) }
  const count = requestCount()
  const octokit = politeOctokit(connection, { timing, place, count })
  const nameOf = (route: string, parameters: Parameters): string =>
    restName(octokit.request.endpoint(route, complete(route, parameters, repository)), apiUrl)
  return {
    repository,
    requests: count,
    nameOf,
    call: async (route, parameters, parse) => {
      const all = complete(route, parameters, repository)
      refuseUnaddressable(route, all)
      const answer: Answer = await octokit.request(route, all)
      return parsed(() => parse(answer.data, answer), { request: nameOf(route, parameters), status: answer.status })
    },
    post: async ({ name, kind, document }, variables) => {
      const options = { query: document, variables, headers: HEADERS, request: { operation: name, kind } }
      const answer: Answer = await octokit.request(`POST ${graphqlUrl}`, options)
      const isRepeatable = kind === 'query'
      return {
        answer,
        sent: { name: graphqlName(name), route: name, target: place.target, body: variables, isRepeatable },
      }
    },
  }
}

function complete(route: string, parameters: Parameters, { owner, name }: RepositoryName): Parameters {
  // What the route has no place for, Octokit would send as a query.
  const inRepository = route.includes('{owner}') ? { owner, repo: name } : {}
  return { ...inRepository, headers: HEADERS, ...parameters }
}

interface Means {
  readonly timing: Timing
  readonly place: Place
  readonly count: RequestCount
}

function politeOctokit(connection: Connection, { timing, place, count }: Means) {
  const octokit = octokitFor(connection, place)
  const policy = requestPolicy({ clock: timing.clock, log: connection.log })
  octokit.hook.wrap('request', (request, options) => {
    const sent = sentFrom(options, octokit.request.endpoint.parse(options), place)
    return policy(sent, async () => {
      // In place: the hooks below this one hold these very options and ignore what they are called with.
      options.request = { ...options.request, ...attemptOptions(options, timing) }
      return count.attempt(async () => request(options))
    })
  })
  return octokit
}

function octokitFor({ token, context, log, userAgent }: Connection, { target }: Place) {
  // Deprecations concern us, not the maintainer who reads the log.
  const debug = (line: string): void => log.debug(line)
  const quiet = { debug, info: debug, warn: debug, error: debug }
  const options = {
    baseUrl: context.apiUrl,
    userAgent,
    log: quiet,
    // @actions/github's defaults, which this replaces, hold a fetch that goes through the proxy for GITHUB_API_URL.
    request: { ...defaults.request, log: quiet, ...(target.proxy === undefined ? { fetch: directFetch() } : {}) },
  }
  return new Octokit(getOctokitOptions(token, options))
}

function attemptOptions({ method }: RequestOptions, { requestTimeout }: Timing) {
  return {
    signal: AbortSignal.timeout(requestTimeout),
    // fetch repeats a redirected POST as a GET: the write would be lost and look done.
    redirect: method === 'GET' ? 'follow' : 'manual',
  } as const
}

function parsed<Value>(parse: () => Value, { request, status }: { request: string; status: number }): Value {
  try {
    return parse()
  } catch (error) {
    // The parsers also read payloads, where a wrong field is the user's; here it is GitHub's.
    if (isUserError(error)) throw new GitHubError(`${request}: ${error.message}`, { request, status, cause: error })
    throw error
  }
}
