import type { RateLimitStatus } from '../rest/operation.ts'
import type { Token } from '../tokens.ts'

export type Resource = 'core' | 'search' | 'graphql'

/** Requests (points for GraphQL) per window; what is not given is GitHub's. */
export type Limits = Partial<Record<Resource, number>> & {
  /** Content-creating requests per minute before the secondary limit; GitHub's 80 when asked for, otherwise off. */
  contentPerMinute?: number
}

const HOUR = 3600
const MINUTE = 60

// https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api (GITHUB_TOKEN: 1,000 an hour and repository)
// and …/rest/search/search#rate-limit; GraphQL: …/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api.
const DEFAULTS = {
  installation: { core: 1000, search: 30, graphql: 1000 },
  user: { core: 5000, search: 30, graphql: 5000 },
  anonymous: { core: 60, search: 10, graphql: 0 },
}
const WINDOWS: Record<Resource, number> = { core: HOUR, search: MINUTE, graphql: HOUR }

type Bucket = { used: number; reset: number }

/** Budgets by token and resource. They run on the machine's clock, as clients wait by it. */
export function createRateLimits(limits: Limits) {
  const buckets = new Map<string, Bucket>()
  const creations: number[] = []
  const bucketOf = (token: Token | null, resource: Resource): Bucket => {
    const key = `${token?.value ?? ''} ${resource}`
    const known = buckets.get(key)
    const now = Math.floor(Date.now() / 1000)
    if (known && known.reset > now) return known
    const fresh = { used: 0, reset: now + WINDOWS[resource] }
    buckets.set(key, fresh)
    return fresh
  }
  const status = (token: Token | null, resource: Resource): RateLimitStatus => {
    const { used, reset } = bucketOf(token, resource)
    const limit = limits[resource] ?? DEFAULTS[kindOf(token)][resource]
    return { limit, used, remaining: Math.max(0, limit - used), reset }
  }
  return {
    status,
    spend: (token: Token | null, resource: Resource, points = 1): void =>
      void (bucketOf(token, resource).used += points),
    /** True when one more content-creating request is over the secondary limit. */
    isContentLimited: (): boolean => {
      const { contentPerMinute } = limits
      if (contentPerMinute === undefined) return false
      const since = Date.now() - MINUTE * 1000
      if (creations.filter((time) => time > since).length >= contentPerMinute) return true
      creations.push(Date.now())
      return false
    },
  }
}

export type RateLimits = ReturnType<typeof createRateLimits>

const kindOf = (token: Token | null): keyof typeof DEFAULTS =>
  token === null ? 'anonymous' : token.installation ? 'installation' : 'user'

export const rateLimitHeaders = (
  resource: Resource,
  { limit, remaining, used, reset }: RateLimitStatus,
): Record<string, string> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(reset),
  'x-ratelimit-used': String(used),
  'x-ratelimit-resource': resource,
})
