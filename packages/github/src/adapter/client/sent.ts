import { wordIn } from '@porchlight/action-kit'
import type { Target } from './connection-fault.ts'
import type { Refusing } from './refusal.ts'

/** One request as the policy sees it. */
export interface Sent extends Refusing {
  /** Subscribers get an e-mail for it. */
  readonly notifies: boolean
}

/** Requests that send an e-mail; GraphQL mutations by their names. */
const NOTIFYING: readonly string[] = [
  'addComment',
  'addDiscussionComment',
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
]

// A PATCH of ours sets whole values; labels, reactions, assignees and requested reviewers are sets.
const REPEATABLE_METHODS: readonly string[] = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']
const REPEATABLE_POSTS: readonly string[] = [
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
]

export interface Place {
  readonly apiUrl: string
  readonly target: Target
}

/** As Octokit has it: `url` is still the template. */
export interface RequestOptions {
  readonly method: string
  readonly url: string
  readonly request?: Readonly<Record<string, unknown>>
}

/** With everything filled in. */
interface Endpoint {
  readonly method: string
  readonly url: string
  readonly body?: unknown
}

export function sentFrom(options: RequestOptions, endpoint: Endpoint, { apiUrl, target }: Place): Sent {
  const operation = wordIn(options.request, 'operation')
  if (operation !== '') {
    const isRepeatable = wordIn(options.request, 'kind') === 'query'
    const notifies = NOTIFYING.includes(operation)
    return { name: graphqlName(operation), route: operation, target, body: endpoint.body, isRepeatable, notifies }
  }
  const route = `${options.method} ${options.url}`
  const isRepeatable = REPEATABLE_METHODS.includes(options.method) || REPEATABLE_POSTS.includes(route)
  const notifies = NOTIFYING.includes(route)
  return { name: restName(endpoint, apiUrl), route, target, body: endpoint.body, isRepeatable, notifies }
}

export const graphqlName = (operation: string): string => `POST /graphql (${operation})`

/** `POST /repos/acme/widgets/issues/7/labels`: without host, query and GHES's `/api/v3`. */
export function restName({ method, url }: Endpoint, apiUrl: string): string {
  const path = url.startsWith(apiUrl) ? url.slice(apiUrl.length) : new URL(url).pathname
  return `${method} ${path.replace(/\?.*$/, '').replaceAll('%2F', '/')}`
}
