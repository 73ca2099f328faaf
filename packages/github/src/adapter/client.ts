import { GitHubError, isUserError, type Connection, type RepositoryName } from '@porchlight/action-kit'
import { defaults, getOctokitOptions, GitHub as Octokit } from '@actions/github/lib/utils'
import type { Answer } from './answer.ts'
import type { Clock } from './clock.ts'
import { wordIn } from '../json.ts'
import type { Refusing } from './refusal.ts'
import { requestPolicy, type Sent } from './request.ts'

/** GitHub's API below the roles: one request, sent politely, whose answer is parsed or an error of ours. */
export interface Client {
  readonly repository: RepositoryName
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

/** Requests that send somebody an e-mail; GraphQL mutations by their names. */
const NOTIFYING: readonly string[] = [
  'addComment',
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
]

// A PATCH of ours sets whole values, and labels are a set.
const REPEATABLE_METHODS: readonly string[] = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']
const REPEATABLE_POSTS: readonly string[] = ['POST /repos/{owner}/{repo}/issues/{issue_number}/labels']

export function clientFor(connection: Connection, timing: Timing): Client {
  const { repository, apiUrl, graphqlUrl } = connection.context
  const octokit = octokitFor(connection)
  const policy = requestPolicy({ clock: timing.clock, log: connection.log })

  octokit.hook.wrap('request', (request, options) => {
    const sent = sentFrom(options, octokit.request.endpoint.parse(options), apiUrl)
    return policy(sent, async () => {
      // In place: the hooks below this one hold these very options and ignore what they are called with.
      options.request = { ...options.request, ...attemptOptions(options, timing) }
      return request(options)
    })
  })

  const place = { owner: repository.owner, repo: repository.name }
  const complete = (route: string, parameters: Parameters) => ({
    // What the route has no place for, Octokit would send as a query.
    ...(route.includes('{owner}') ? place : {}),
    headers: HEADERS,
    ...parameters,
  })
  const requestName = (route: string, parameters: Parameters): string =>
    nameOf(octokit.request.endpoint(route, complete(route, parameters)), apiUrl)

  return {
    repository,
    nameOf: requestName,
    call: async (route, parameters, parse) => {
      const answer: Answer = await octokit.request(route, complete(route, parameters))
      return parsed(() => parse(answer.data, answer), {
        request: requestName(route, parameters),
        status: answer.status,
      })
    },
    post: async ({ name, kind, document }, variables) => {
      const route = `POST ${graphqlUrl}`
      const options = { query: document, variables, headers: HEADERS, request: { operation: name, kind } }
      const answer: Answer = await octokit.request(route, options)
      return {
        answer,
        sent: { name: graphqlName(name), route: name, apiUrl, body: variables, isRepeatable: kind === 'query' },
      }
    },
  }
}

function octokitFor({ token, context, log, userAgent }: Connection) {
  // Deprecations concern us, not the maintainer who reads the log.
  const debug = (line: string): void => log.debug(line)
  const quiet = { debug, info: debug, warn: debug, error: debug }
  const options = {
    baseUrl: context.apiUrl,
    userAgent,
    log: quiet,
    // The proxy agent that @actions/github made for GITHUB_API_URL is in its defaults, which this replaces.
    request: { ...defaults.request, log: quiet },
  }
  return new Octokit(getOctokitOptions(token, options))
}

interface Options {
  readonly method: string
  readonly url: string
  readonly request?: Readonly<Record<string, unknown>>
}

function attemptOptions({ method }: Options, { requestTimeout }: Timing) {
  return {
    signal: AbortSignal.timeout(requestTimeout),
    // fetch repeats a redirected POST as a GET: the write would be lost and look done.
    redirect: method === 'GET' ? 'follow' : 'manual',
  } as const
}

function sentFrom(
  options: Options,
  parsedOptions: { method: string; url: string; body?: unknown },
  apiUrl: string,
): Sent {
  const common = { apiUrl, body: parsedOptions.body }
  const operation = wordIn(options.request, 'operation')
  if (operation !== '') {
    const isRepeatable = wordIn(options.request, 'kind') === 'query'
    const notifies = NOTIFYING.includes(operation)
    return { ...common, name: graphqlName(operation), route: operation, isRepeatable, notifies }
  }
  const route = `${options.method} ${options.url}`
  const isRepeatable = REPEATABLE_METHODS.includes(options.method) || REPEATABLE_POSTS.includes(route)
  return { ...common, name: nameOf(parsedOptions, apiUrl), route, isRepeatable, notifies: NOTIFYING.includes(route) }
}

const graphqlName = (operation: string): string => `POST /graphql (${operation})`

/** `POST /repos/acme/widgets/issues/7/labels`: without host, query and GHES's `/api/v3`. */
function nameOf({ method, url }: { method: string; url: string }, apiUrl: string): string {
  const path = url.startsWith(apiUrl) ? url.slice(apiUrl.length) : new URL(url).pathname
  return `${method} ${path.replace(/\?.*$/, '').replaceAll('%2F', '/')}`
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
