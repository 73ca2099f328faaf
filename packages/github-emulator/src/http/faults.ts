import { requestPattern } from './pattern.ts'

/** What a request gets instead of GitHub's answer. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** 403 with GitHub's words; add a `retry-after` with the next form. */
  | 'secondary-limit'
  | { retryAfter: number; status?: 403 | 429 }
  /** The hourly budget is used up; it comes back at the time given in seconds from now (default 60). */
  | 'rate-limit'
  | { rateLimitResetIn: number }
  /** The connection breaks without an answer. */
  | 'reset'
  /** The true answer, later. */
  | { delay: number }
  /** Half of the true answer's JSON. */
  | 'malformed'
  /** GraphQL: the true data with one node lost, and an error that says so. */
  | 'partial'
  /** GraphQL: the same with the error RESOURCE_LIMITS_EXCEEDED. */
  | 'resource-limits'
  /** 502 with HTML, as a GraphQL query gets that takes longer than ten seconds. */
  | 'bad-gateway'

export type FaultRule = {
  on: string
  /** The first request that gets it, counted from 1 among those that match. */
  nth?: number
  /** How many in a row get it; Infinity for all from then on. */
  times?: number
  answer: Fault
  /** Carry the request out and lose only its answer: the case that makes blind retries dangerous. */
  afterEffect?: boolean
}

export type ArmedFault = { answer: Fault; afterEffect: boolean }

type Request = { method: string; path: string; operations: readonly string[] }

/** Counts matching requests and says which of them is hit. */
export function armed<T>(
  { on, nth = 1, times = 1 }: { on: string; nth?: number | undefined; times?: number | undefined },
  value: T,
) {
  const matches = requestPattern(on)
  let seen = 0
  return (request: Request): T | undefined => {
    if (!matches(request)) return undefined
    seen += 1
    return seen >= nth && seen < nth + times ? value : undefined
  }
}

export const armFault = ({
  answer,
  afterEffect = false,
  ...rule
}: FaultRule): ((request: Request) => ArmedFault | undefined) => armed(rule, { answer, afterEffect })
