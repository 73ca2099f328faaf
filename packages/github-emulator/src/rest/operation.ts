import type { IncomingHttpHeaders } from 'node:http'
import type { Account, Repository } from '../state/model.ts'
import { repositoryOf } from '../state/repositories.ts'
import type { State } from '../state/state.ts'
import type { Viewer } from '../state/access.ts'
import type { Token, TokenRights } from '../tokens.ts'

/** One REST request, after routing, permission checks and validation. */
export type Call = {
  state: State
  token: Token | null
  /** The account that acts; a request without a token may not write, so it is never asked then. */
  actor: Account
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, unknown>>
  body: Readonly<Record<string, unknown>>
  headers: IncomingHttpHeaders
  /** The address that `url` fields and `Link` headers start with. */
  origin: string
  /** The request's own path with its query, below `origin`. */
  address: string
  /** API version 2022-11-28, which still has the fields that 2026-03-10 removed. */
  legacy: boolean
  rateLimits: () => Record<string, RateLimitStatus>
  /** For an app that asks for an installation's token; it ends after an hour. */
  issueToken: (rights: TokenRights) => Token
}

export type RateLimitStatus = { limit: number; remaining: number; reset: number; used: number }

/** A `string` or bytes go out as they are, anything else as JSON, `undefined` as nothing. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string> }

type Operation = (call: Call) => Answer

/** By GitHub's operationId. */
export type Operations = Readonly<Record<string, Operation>>

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const created = (body: unknown): Answer => ({ status: 201, body })
export const noContent = (): Answer => ({ status: 204 })

export const repositoryIn = ({ state, params }: Pick<Call, 'state' | 'params'>): Repository =>
  repositoryOf(state, params['owner'] ?? '', params['repo'] ?? '')

export const viewerIn = ({ token }: Call): Viewer => ({
  account: token?.account ?? null,
  installation: token?.installation ?? false,
})

export const numberIn = ({ params }: Call, name: string): number => Number(params[name])

/** A field of the body or query, whose type GitHub's schema has already checked. */
export const textIn = (source: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = source[name]
  return typeof value === 'string' ? value : undefined
}

/** A JSON body's fields; none when it is not an object. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** A value whose shape GitHub's description has: the request was validated before the operation saw it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- the compiler cannot see the validator
export const checkedAs = <T>(value: unknown): T => value as T

export const namesIn = (value: unknown): string[] | undefined =>
  Array.isArray(value)
    ? value.map((entry: unknown) =>
        typeof entry === 'object' && entry !== null ? String((entry as { name?: unknown }).name) : String(entry),
      )
    : undefined
