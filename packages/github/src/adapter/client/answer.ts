import { entriesIn, isGitHubError, isObject, wordIn } from '@porchlight/action-kit'
import { NOT_JSON } from './connection-fault.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/** How one attempt ended, before anything is decided about it. */
export type Outcome<Answered extends Answer = Answer> =
  | { readonly kind: 'answered'; readonly answer: Answered }
  | Unanswered

export type Unanswered =
  /** GitHub refused without doing anything and asks us to come back. */
  | { readonly kind: 'limited'; readonly answer: Answer; readonly cause: unknown; readonly isSecondary: boolean }
  | { readonly kind: 'refused'; readonly answer: Answer; readonly cause: unknown }
  /** A fault of the moment on GitHub's side. The request may or may not have been carried out. */
  | { readonly kind: 'failed'; readonly answer: Answer; readonly cause: unknown }
  /** No answer, or none that can be read. The request may or may not have been carried out. */
  | { readonly kind: 'broken'; readonly cause: unknown }

export async function outcomeOf<Answered extends Answer>(attempt: () => Promise<Answered>): Promise<Outcome<Answered>> {
  try {
    const answer = await attempt()
    return unansweredIn(answer, undefined) ?? { kind: 'answered', answer }
  } catch (cause) {
    const answer = answerIn(cause)
    return (answer === undefined ? undefined : unansweredIn(answer, cause)) ?? { kind: 'broken', cause }
  }
}

function unansweredIn(answer: Answer, cause: unknown): Unanswered | undefined {
  if (isLimit(answer)) {
    return { kind: 'limited', answer, cause, isSecondary: header(answer, 'x-ratelimit-remaining') !== '0' }
  }
  if (answer.status >= 500 || hasTimedOut(answer)) return { kind: 'failed', answer, cause }
  if (answer.status >= 300) return { kind: 'refused', answer, cause }
  // Octokit hands over the bare text when JSON cannot be parsed, and '' when the body broke off.
  if (typeof answer.data === 'string' && !isEmptyOnPurpose(answer.status)) {
    return { kind: 'broken', cause: new Error(NOT_JSON) }
  }
  return undefined
}

const isEmptyOnPurpose = (status: number): boolean => status === 202 || status === 204 || status === 205

function isLimit(answer: Answer): boolean {
  if (answer.status === 429 || hasGraphqlError(answer, (error) => wordIn(error, 'type') === 'RATE_LIMITED')) return true
  if (answer.status !== 403) return false
  const said = messageIn(answer)
  // The hour's last request may well be refused for another reason: then nothing remains either.
  const isUsedUp = header(answer, 'x-ratelimit-remaining') === '0' && said === ''
  return header(answer, 'retry-after') !== undefined || isUsedUp || /rate limit|abuse detection/i.test(said)
}

// GraphQL reports its own time-outs with status 200 (seen in octokit/plugin-retry.js, which tells them by this text).
const hasTimedOut = (answer: Answer): boolean =>
  hasGraphqlError(answer, (error) =>
    wordIn(error, 'message').startsWith('Something went wrong while executing your query'),
  )

const hasGraphqlError = ({ data }: Answer, matches: (error: unknown) => boolean): boolean =>
  entriesIn(data, 'errors').some(matches)

export const isMissingPermission = (message: string): boolean =>
  /^Resource not accessible by (integration|personal access token)|^Must have admin rights/.test(message)

export function header({ headers }: Answer, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

/** What GitHub says in words; '' when it says nothing. */
export const messageIn = ({ data }: Answer): string => wordIn(data, 'message')

/** The answer inside an error of Octokit's, which carries one for every status of 400 and above. */
export function answerIn(error: unknown): Answer | undefined {
  const response = isObject(error) ? error['response'] : undefined
  if (!isObject(response) || typeof response['status'] !== 'number') return undefined
  return {
    status: response['status'],
    headers: isObject(response['headers']) ? response['headers'] : {},
    data: response['data'],
  }
}

/** With 422: what was asked for is well formed, and GitHub does not know or allow it. */
export const isNotAccepted = (error: unknown): error is Error =>
  isGitHubError(error) && answerIn(error.cause)?.status === 422
