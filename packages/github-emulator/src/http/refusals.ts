import { RATE_LIMITED } from '../graphql/render.ts'
import type { Answer } from '../rest/operation.ts'
import { STATUS_HEADER } from '../rest/answer-status.ts'
import type { Resource } from './rate-limit.ts'

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
export function exhausted(seconds: number, resource: Resource): Answer {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds) }
  if (resource === 'graphql') return { status: 200, body: RATE_LIMITED, headers }
  const documentation_url = 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api'
  return {
    status: 403,
    body: { message: 'API rate limit exceeded for installation ID 1.', documentation_url },
    headers,
  }
}

// https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent: plain words, no JSON.
export const WITHOUT_USER_AGENT: Answer = {
  status: 403,
  headers: { 'content-type': 'text/html; charset=utf-8', [STATUS_HEADER]: 'any-request' },
  body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
}
