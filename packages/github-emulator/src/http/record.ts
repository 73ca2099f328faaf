import type { IncomingHttpHeaders } from 'node:http'
import { objectOf, textIn } from '../rest/operation.ts'
import { describeDocument } from './graphql-document.ts'
import type { Resource } from './rate-limit.ts'

/** One request off the wire; `path` is as on github.com, also when it came in below /api/v3. */
export type Incoming = {
  method: string
  path: string
  query: string
  headers: IncomingHttpHeaders
  text: string
  origin: string
}

/** One request as the emulator saw it. */
export type RequestRecord = {
  method: string
  path: string
  /** With the question mark, or empty. */
  query: string
  body: unknown
  status: number
  /** Whether GitHub documents the status for this operation; false when any request may get it, null for GraphQL. */
  documented: boolean | null
  /** The login behind the token; null without one. */
  login: string | null
  kind: 'read' | 'write'
  /** GitHub's price towards the secondary limit: 1 for a read, 5 for a write. */
  points: number
  /** Root fields of a GraphQL document; empty for REST. */
  operations: readonly string[]
}

/** A use that GitHub's description does not allow, by the client or by the emulator itself. */
export type Violation = { message: string; request: string }

export const requestLine = ({ method, path, query, operations }: RequestRecord): string =>
  [method, `${path}${query}`, ...operations].join(' ')

export const writeLine = ({ method, path, operations }: RequestRecord): string =>
  [method, path, ...operations].join(' ')

/** In the place of a body that is not JSON: GitHub answers 400 to it. */
export const NOT_JSON = Symbol('not JSON')

export function recordOf({ method, path, query, text }: Incoming): RequestRecord {
  const body = parseBody(text)
  const isGraphql = resourceOf({ method, path }) === 'graphql'
  const document = isGraphql ? describeDocument(textIn(objectOf(body), 'query') ?? '') : undefined
  const isWrite = document ? document.isMutation : method !== 'GET' && method !== 'HEAD'
  return {
    method,
    path,
    query,
    body,
    status: 0,
    documented: null,
    login: null,
    kind: isWrite ? 'write' : 'read',
    points: isWrite ? 5 : 1,
    operations: document?.operations ?? [],
  }
}

function parseBody(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Only syntax can be wrong here, and `NOT_JSON` says so.
    return NOT_JSON
  }
}

/** Each has a budget of its own. */
export function resourceOf({ method, path }: { method: string; path: string }): Resource {
  if (method === 'POST' && path === '/graphql') return 'graphql'
  return path.startsWith('/search/') ? 'search' : 'core'
}
