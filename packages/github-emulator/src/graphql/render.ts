import { type ExecutionResult, GraphQLError } from 'graphql'
import { Refusal, Unsupported } from '../state/refusal.ts'
import { Failure, failureOf, type FailureType } from './failure.ts'

export type AnswerError = {
  type?: FailureType
  path?: readonly (string | number)[]
  extensions?: Readonly<Record<string, unknown>>
  locations?: readonly { line: number; column: number }[]
  message: string
}

/** What GitHub sends with status 200, also when it refuses. */
export type GraphQLAnswer = { data?: unknown; errors?: readonly AnswerError[] }

/** Words every failed field as GitHub does; a failure of the emulator itself is also reported. */
export function renderExecution(
  { data, errors = [] }: ExecutionResult,
  report: (violation: string) => void,
): GraphQLAnswer {
  if (errors.length === 0) return { data }
  return { data, errors: errors.map((error) => renderError(error, report)) }
}

function renderError(error: GraphQLError, report: (violation: string) => void): AnswerError {
  const place = {
    ...(error.path && { path: error.path }),
    locations: error.locations?.map(({ line, column }) => ({ line, column })) ?? [],
  }
  const cause = error.originalError
  const failure = cause instanceof Refusal ? failureOf(cause) : cause
  if (failure instanceof Failure) return { type: failure.type, ...place, message: failure.message }
  const at = error.path ? ` (at ${error.path.join('.')})` : ''
  report(`${error.message}${at}`)
  // Neither GitHub's mistake nor the client's: the stack leads to the resolver.
  if (cause && !(cause instanceof Unsupported)) throw cause
  return { ...place, message: error.message }
}

/** The answer to a token that has used up its hour; the headers say when to come back. */
export const RATE_LIMITED: GraphQLAnswer = {
  errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }],
}
