import { Refusal } from '../state/refusal.ts'

/** The machine-readable kinds of error that GitHub's GraphQL answers carry. */
export type FailureType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE'
  | 'ARGUMENT_LIMIT'
  | 'INVALID_CURSOR_ARGUMENTS'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'RESOURCE_LIMITS_EXCEEDED'
  | 'RATE_LIMITED'

/** GitHub says no to one field; the rest of the query is still answered. */
export class Failure extends Error {
  readonly type: FailureType

  constructor(type: FailureType, message: string) {
    super(message)
    this.name = 'Failure'
    this.type = type
  }
}

export const notResolved = (message: string): Failure => new Failure('NOT_FOUND', `Could not resolve to ${message}.`)

/** What REST would answer with 403, 404, 410 or 422, as GraphQL words it. */
export function failureOf(refusal: Refusal): Failure {
  if (refusal.status === 403) return new Failure('FORBIDDEN', refusal.message)
  if (refusal.status === 404) return new Failure('NOT_FOUND', refusal.message)
  const reasons = (refusal.errors ?? []).map((error) =>
    typeof error === 'string' ? error : (error.message ?? `${error.field ?? error.resource} is ${error.code}`),
  )
  // GitHub writes the reasons of a rejected record as one sentence after the other: "Body is too long (maximum …)".
  return new Failure('UNPROCESSABLE', reasons.length > 0 ? reasons.map(capitalised).join(', ') : refusal.message)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
