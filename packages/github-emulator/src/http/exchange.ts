import type { IncomingHttpHeaders } from 'node:http'
import { createHash } from 'node:crypto'
import { BAD_GATEWAY, partialAnswer, resourceLimited } from '../graphql/faults.ts'
import { executeGraphQL } from '../graphql/index.ts'
import { RATE_LIMITED } from '../graphql/render.ts'
import { type RestApi, refusalAnswer } from '../rest/dispatch.ts'
import type { Answer, RateLimitStatus } from '../rest/operation.ts'
import { Refusal, Unsupported } from '../state/refusal.ts'
import { type State, isoSeconds } from '../state/state.ts'
import type { Token } from '../tokens.ts'
import type { ArmedFault, Fault } from './faults.ts'
import { describeDocument } from './graphql-document.ts'
import { type RateLimits, type Resource, rateLimitHeaders } from './rate-limit.ts'
import type { RequestRecord, Violation } from './record.ts'

export type Incoming = {
  method: string
  path: string
  query: string
  headers: IncomingHttpHeaders
  text: string
  origin: string
}

/** What the server should do with the connection. */
export type Outgoing = { answer: Answer; broken?: 'reset' | 'malformed'; delay?: number }

export type Exchange = {
  state: State
  tokens: Map<string, Token>
  apis: Record<string, RestApi>
  defaultVersion: string
  schemaDirectory: URL
  rateLimits: RateLimits
  log: RequestRecord[]
  violations: Violation[]
  faults: ((request: RequestRecord) => ArmedFault | undefined)[]
  races: ((request: RequestRecord) => ((state: State) => void) | undefined)[]
}

/** Answers one request as GitHub would, and remembers it. */
export function exchange(world: Exchange, incoming: Incoming): Outgoing {
  const body = parseBody(incoming.text)
  const record = recordOf(incoming, body)
  world.log.push(record)
  for (const race of world.races) race(record)?.(world.state)
  const fault = world.faults.map((hit) => hit(record)).find((hit) => hit !== undefined)
  const outgoing = fault
    ? faulty(world, { incoming, record, body, fault })
    : { answer: truth(world, incoming, record, body) }
  record.status = outgoing.answer.status
  // The clock of a scenario only moves with what changes the world, so that times tell the order of writes.
  if (record.kind === 'write') world.state.clock.advance(1000)
  return outgoing
}

function recordOf({ method, path, query }: Incoming, body: unknown): RequestRecord {
  const isGraphql = method === 'POST' && path === '/graphql'
  const document = isGraphql
    ? describeDocument(String((body as { query?: unknown } | undefined)?.query ?? ''))
    : undefined
  const isWrite = document ? document.isMutation : method !== 'GET' && method !== 'HEAD'
  return {
    method,
    path,
    query,
    body,
    status: 0,
    login: null,
    kind: isWrite ? 'write' : 'read',
    points: isWrite ? 5 : 1,
    operations: document?.operations ?? [],
  }
}

const NOT_JSON = Symbol('not JSON')

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    // GitHub answers 400 "Problems parsing JSON"; `truth` does that.
    return NOT_JSON
  }
}

function faulty(
  world: Exchange,
  { incoming, record, body, fault }: { incoming: Incoming; record: RequestRecord; body: unknown; fault: ArmedFault },
): Outgoing {
  const { answer } = fault
  const needsTruth =
    fault.afterEffect || typeof answer === 'string' ? isBuiltOnTruth(answer) || fault.afterEffect : 'delay' in answer
  const real = needsTruth ? truth(world, incoming, record, body) : undefined
  return faultAnswer(answer, { real, resource: resourceOf(record) })
}

const isBuiltOnTruth = (fault: Fault): boolean =>
  fault === 'malformed' || fault === 'partial' || fault === 'resource-limits'

function faultAnswer(fault: Fault, { real, resource }: { real: Answer | undefined; resource: Resource }): Outgoing {
  const none: Answer = { status: 0 }
  if (fault === 'reset') return { answer: real ?? none, broken: 'reset' }
  if (fault === 'malformed') return { answer: real ?? none, broken: 'malformed' }
  if (fault === 'partial') return { answer: { ...(real ?? none), body: partialAnswer(real?.body ?? {}) } }
  if (fault === 'resource-limits') return { answer: { ...(real ?? none), body: resourceLimited(real?.body ?? {}) } }
  if (fault === 'bad-gateway') return { answer: BAD_GATEWAY }
  if (fault === 'secondary-limit') return { answer: secondaryLimit({ status: 403 }) }
  if (fault === 'rate-limit') return { answer: exhausted(60, resource) }
  if ('delay' in fault) return { answer: real ?? none, delay: fault.delay }
  if ('rateLimitResetIn' in fault) return { answer: exhausted(fault.rateLimitResetIn, resource) }
  if ('retryAfter' in fault)
    return { answer: secondaryLimit({ status: fault.status ?? 403, retryAfter: fault.retryAfter }) }
  const body = fault.body ?? {
    message: `Emulated fault ${fault.status}`,
    documentation_url: 'https://docs.github.com/rest',
    status: String(fault.status),
  }
  return { answer: { status: fault.status, body, headers: fault.headers ?? {} } }
}

// The words by which clients tell it from a missing permission:
// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
export const secondaryLimit = ({ status, retryAfter }: { status: 403 | 429; retryAfter?: number }): Answer => ({
  status,
  body: {
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. For more on scraping GitHub and how it may affect your rights, please review our Terms of Service.',
    documentation_url:
      'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  },
  headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
})

/** REST refuses with 403; GraphQL answers 200 with an error, as to everything. */
function exhausted(seconds: number, resource: Resource): Answer {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds) }
  if (resource === 'graphql') return { status: 200, body: RATE_LIMITED, headers }
  const documentation_url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api'
  return {
    status: 403,
    body: { message: 'API rate limit exceeded for installation ID 1.', documentation_url },
    headers,
  }
}

const resourceOf = ({ method, path }: RequestRecord): Resource =>
  method === 'POST' && path === '/graphql' ? 'graphql' : path.startsWith('/search/') ? 'search' : 'core'

function truth(world: Exchange, incoming: Incoming, record: RequestRecord, body: unknown): Answer {
  const violate = (message: string): void =>
    void world.violations.push({
      message: `${record.method} ${record.path}${record.query}: ${message}`,
      request: `${record.method} ${record.path}`,
    })
  try {
    const token = tokenOf(world, incoming.headers)
    record.login = token?.account.login ?? null
    if (body === NOT_JSON) throw new Refusal(400, 'Problems parsing JSON')
    const resource = resourceOf(record)
    const isGraphql = resource === 'graphql'
    const limited = refuseOverLimit(world, { token, resource, record })
    if (limited) return limited
    const answer = isGraphql
      ? graphql(world, { incoming, record, body, token, violate })
      : rest(world, { incoming, record, body, token, violate })
    const isFree = answer.status === 304 || record.path === '/rate_limit'
    if (!isGraphql && !isFree) world.rateLimits.spend(token, resource)
    return {
      ...answer,
      headers: { ...rateLimitHeaders(resource, world.rateLimits.status(token, resource)), ...answer.headers },
    }
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error)
    // The emulator cannot answer truthfully, or is broken: loud in the log, loud to the client.
    const message =
      error instanceof Error
        ? error instanceof Unsupported
          ? error.message
          : (error.stack ?? error.message)
        : String(error)
    violate(`the emulator cannot answer: ${message}`)
    return { status: 500, body: { message: `Emulator: ${message}` } }
  }
}

function tokenOf({ tokens }: Exchange, headers: IncomingHttpHeaders): Token | null {
  const { authorization } = headers
  if (authorization === undefined) return null
  const value = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization)?.[1] ?? basicPassword(authorization)
  const token = value === undefined ? undefined : tokens.get(value)
  if (!token) throw new Refusal(401, 'Bad credentials')
  return token
}

const basicPassword = (authorization: string): string | undefined => {
  const encoded = /^basic\s+(\S+)$/i.exec(authorization)?.[1]
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8').split(':')[1]
}

function refuseOverLimit(
  { rateLimits }: Exchange,
  { token, resource, record }: { token: Token | null; resource: Resource; record: RequestRecord },
): Answer | undefined {
  if (record.path === '/rate_limit') return undefined
  const status: RateLimitStatus = rateLimits.status(token, resource)
  // GraphQL says it in its own words, with status 200.
  if (status.remaining <= 0 && resource !== 'graphql') {
    const answer = exhausted(status.reset - Math.floor(Date.now() / 1000), resource)
    return { ...answer, headers: { ...rateLimitHeaders(resource, status), ...answer.headers } }
  }
  const createsContent = record.kind === 'write' && (record.method === 'POST' || record.operations.length > 0)
  return createsContent && rateLimits.isContentLimited() ? secondaryLimit({ status: 403, retryAfter: 60 }) : undefined
}

type Asked = {
  incoming: Incoming
  record: RequestRecord
  body: unknown
  token: Token | null
  violate: (message: string) => void
}

function rest(world: Exchange, { incoming, record, body, token, violate }: Asked): Answer {
  const asked = incoming.headers['x-github-api-version']
  const version = typeof asked === 'string' ? asked : world.defaultVersion
  const api = world.apis[version]
  if (!api) {
    throw new Refusal(
      400,
      `The API version "${version}" is not supported. Supported versions are ${Object.keys(world.apis).join(', ')}.`,
    )
  }
  const rateLimits = () => ({
    core: world.rateLimits.status(token, 'core'),
    search: world.rateLimits.status(token, 'search'),
    graphql: world.rateLimits.status(token, 'graphql'),
  })
  const search = new URLSearchParams(incoming.query)
  const { headers, origin } = incoming
  const answer = api.answer(
    world.state,
    { method: record.method, path: record.path, search, headers, body, token, origin, rateLimits },
    violate,
  )
  return withEtag(answer, incoming, version)
}

function withEtag({ status, body, headers }: Answer, { method, headers: asked }: Incoming, version: string): Answer {
  const common = { 'x-github-api-version-selected': version, ...headers }
  if (method !== 'GET' || status !== 200) return { status, body, headers: common }
  const etag = `W/"${createHash('sha256')
    .update(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body))
    .digest('hex')}"`
  if (asked['if-none-match'] === etag) return { status: 304, headers: { ...common, etag } }
  return { status, body, headers: { ...common, etag } }
}

function graphql(world: Exchange, { record, body, token, violate }: Asked): Answer {
  if (!token) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const { query, variables, operationName } = (body ?? {}) as {
    query?: string
    variables?: Record<string, unknown>
    operationName?: string
  }
  if (typeof query !== 'string') throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  const { limit, used, remaining, reset } = world.rateLimits.status(token, 'graphql')
  const budget = { limit, used, remaining, resetAt: isoSeconds(reset * 1000) }
  const outcome = executeGraphQL(world.state, {
    query,
    variables,
    operationName,
    token,
    budget,
    schemaDirectory: world.schemaDirectory,
  })
  for (const message of outcome.violations) violate(message)
  record.kind = outcome.isMutation ? 'write' : 'read'
  world.rateLimits.spend(token, 'graphql', outcome.points)
  return { status: 200, body: outcome.body }
}
