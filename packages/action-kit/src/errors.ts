/**
 * What went wrong, by who can fix it. Compared by `name`, not `instanceof`: the shared toolkit bundle
 * and each action's bundle hold a copy of these classes of their own (docs/decisions/0003-one-toolkit-bundle.md).
 */

/** A wrong input, configuration, permission or trigger: shown to the maintainer as one message, never with a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** Each mistake at its place in a file, where the mistakes have one; then the message says all of them at once. */
  readonly places: readonly Place[]

  constructor(
    message: string,
    { places = [], ...options }: ErrorOptions & { readonly places?: readonly Place[] } = {},
  ) {
    super(message, options)
    this.places = places
  }
}

/** A mistake in a file of the repository, counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column?: number
  /** What is wrong there and how to fix it, without the place. */
  readonly message: string
}

/** An answer of GitHub's (or a lack of one) that the work cannot go on without. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  /** For example `POST /repos/acme/widgets/issues/7/labels`, without host and query. */
  readonly request: string
  /** 0 when there was no answer at all. */
  readonly status: number

  constructor(message: string, answer: { request: string; status: number; cause?: unknown }) {
    super(message, { cause: answer.cause })
    this.request = answer.request
    this.status = answer.status
  }
}

export const isUserError = (error: unknown): error is UserError => error instanceof Error && error.name === 'UserError'

export const isGitHubError = (error: unknown): error is GitHubError =>
  error instanceof Error && error.name === 'GitHubError'

/** One message for any thrown value, also for the strings and `undefined` that libraries throw. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message === '' ? thrown.name : thrown.message
  return typeof thrown === 'string' && thrown !== ''
    ? thrown
    : `Something threw ${inspected(thrown)} instead of an error.`
}

function inspected(thrown: unknown): string {
  try {
    return JSON.stringify(thrown) ?? typeof thrown
  } catch {
    // A cycle or a getter that throws: its type is all that can be said.
    return typeof thrown
  }
}
