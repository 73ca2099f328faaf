import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { executeGraphQL } from '../graphql/index.ts'
import { refusalAnswer } from '../rest/dispatch.ts'
import { type Answer, objectOf, textIn } from '../rest/operation.ts'
import { STATUS_HEADER } from '../rest/answer-status.ts'
import type { App } from '../state/app-model.ts'
import { appOfJwt } from '../state/apps.ts'
import { Refusal, Unsupported } from '../state/refusal.ts'
import { isoSeconds } from '../state/state.ts'
import { issueToken, type Token, type TokenRights } from '../tokens.ts'
import { type Resource, rateLimitHeaders } from './rate-limit.ts'
import { type Incoming, NOT_JSON, resourceOf, type RequestRecord } from './record.ts'
import { exhausted, secondaryLimit, WITHOUT_USER_AGENT } from './refusals.ts'
import type { World } from './world.ts'

type Asked = {
  incoming: Incoming
  record: RequestRecord
  token: Token | null
  violate: (message: string) => void
}

/** What GitHub would answer: who asks, within which limits, and then the API itself. */
export function truth(world: World, incoming: Incoming, record: RequestRecord): Answer {
  const request = `${record.method} ${record.path}`
  const violate = (message: string): void =>
    void world.violations.push({ message: `${request}${record.query}: ${message}`, request })
  if (!incoming.headers['user-agent']) {
    violate('GitHub refuses a request without a User-Agent header')
    return WITHOUT_USER_AGENT
  }
  try {
    const token = tokenOf(world, incoming.headers)
    record.login = token?.account.login ?? null
    if (record.body === NOT_JSON) throw new Refusal(400, 'Problems parsing JSON')
    return limited(world, { record, token }) ?? answered(world, { incoming, record, token, violate })
  } catch (error) {
    if (error instanceof Refusal) return anyRequest(refusalAnswer(error))
    // The emulator cannot answer truthfully, or is broken: loud in the log, loud to the client.
    const message = error instanceof Unsupported ? error.message : stackOf(error)
    violate(`the emulator cannot answer: ${message}`)
    return { status: 500, body: { message: `Emulator: ${message}` } }
  }
}

/** Refused before an operation was reached. */
const anyRequest = (answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, [STATUS_HEADER]: 'any-request' },
})

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

function tokenOf({ tokens, state }: World, { authorization }: IncomingHttpHeaders): Token | null {
  if (authorization === undefined) return null
  const value = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization)?.[1] ?? basicPassword(authorization) ?? ''
  // The clock of the machine, as clients sign by it.
  if (JWT.test(value)) return appToken(appOfJwt(state, value, Math.floor(Date.now() / 1000)), value)
  const token = tokens.get(value)
  if (!token || (token.expiresAt !== undefined && token.expiresAt <= Date.now()))
    throw new Refusal(401, 'Bad credentials')
  return token
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/

const appToken = (app: App, value: string): Token => ({
  value,
  account: app.bot,
  installation: true,
  permissions: {},
  repositories: [],
  app,
})

const basicPassword = (authorization: string): string | undefined => {
  const encoded = /^basic\s+(\S+)$/i.exec(authorization)?.[1]
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8').split(':')[1]
}

function limited(
  { rateLimits }: World,
  { record, token }: { record: RequestRecord; token: Token | null },
): Answer | undefined {
  if (record.path === '/rate_limit') return undefined
  const resource = resourceOf(record)
  const status = rateLimits.status(token, resource)
  // GraphQL says it itself: whether a query is too much depends on its cost.
  if (status.remaining <= 0 && resource !== 'graphql') {
    const answer = exhausted(status.reset - Math.floor(Date.now() / 1000), resource)
    return anyRequest({ ...answer, headers: { ...rateLimitHeaders(resource, status), ...answer.headers } })
  }
  const createsContent = record.kind === 'write' && (record.method === 'POST' || record.operations.length > 0)
  return createsContent && rateLimits.isContentLimited() ? secondaryLimit({ status: 403, retryAfter: 60 }) : undefined
}

function answered(world: World, asked: Asked): Answer {
  const { record, token } = asked
  const resource = resourceOf(record)
  const answer = resource === 'graphql' ? graphql(world, asked) : rest(world, asked)
  const isFree = resource === 'graphql' || answer.status === 304 || record.path === '/rate_limit'
  if (!isFree) world.rateLimits.spend(token, resource)
  const headers = rateLimitHeaders(resource, world.rateLimits.status(token, resource))
  return { ...answer, headers: { ...headers, ...answer.headers } }
}

function rest(world: World, { incoming, record, token, violate }: Asked): Answer {
  const asked = incoming.headers['x-github-api-version']
  const version = typeof asked === 'string' ? asked : world.defaultVersion
  const api = world.apis[version]
  if (!api) {
    const known = Object.keys(world.apis).join(', ')
    throw new Refusal(400, `The API version "${version}" is not supported. Supported versions are ${known}.`)
  }
  const status = (resource: Resource) => world.rateLimits.status(token, resource)
  const rateLimits = () => ({ core: status('core'), search: status('search'), graphql: status('graphql') })
  const search = new URLSearchParams(incoming.query)
  const { headers, origin } = incoming
  // HEAD is GET without the body; the server leaves that out.
  const method = record.method === 'HEAD' ? 'GET' : record.method
  const request = {
    method,
    path: record.path,
    search,
    headers,
    body: record.body,
    token,
    origin,
    rateLimits,
    issueToken: (rights: TokenRights) => issueToken(world.tokens, rights, { ends: true }),
  }
  return withEtag(api.answer(world.state, request, violate), incoming, version)
}

function withEtag({ status, body, headers }: Answer, { method, headers: asked }: Incoming, version: string): Answer {
  const common = { 'x-github-api-version-selected': version, ...headers }
  if (method !== 'GET' || status !== 200) return { status, body, headers: common }
  const content = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`
  if (asked['if-none-match'] === etag) return { status: 304, headers: { ...common, etag } }
  return { status, body, headers: { ...common, etag } }
}

function graphql(world: World, { record, token, violate }: Asked): Answer {
  if (!token) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const body = objectOf(record.body)
  const query = textIn(body, 'query')
  if (query === undefined) throw new Refusal(400, 'A query attribute must be specified and must be a string.')
  const { limit, used, remaining, reset } = world.rateLimits.status(token, 'graphql')
  const outcome = executeGraphQL(world.state, {
    query,
    variables: objectOf(body['variables']),
    operationName: textIn(body, 'operationName'),
    token,
    budget: { limit, used, remaining, resetAt: isoSeconds(reset * 1000) },
    schemaDirectory: world.schemaDirectory,
  })
  for (const message of outcome.violations) violate(message)
  record.kind = outcome.isMutation ? 'write' : 'read'
  world.rateLimits.spend(token, 'graphql', outcome.points)
  return { status: 200, body: outcome.body }
}
