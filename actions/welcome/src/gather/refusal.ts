import { isGitHubError, isUserError } from '@porchlight/action-kit'

// A wrong token would be refused again when writing, and without an answer nothing can be written either: a
// maintainer has to fix both, and a guess would help with neither.
export const isRefusal = (error: unknown): error is Error =>
  (isGitHubError(error) && error.status !== 0) || isWithheld(error)

/** What the token may not see, though it is a good one. */
export const isWithheld = (error: unknown): error is Error => isUserError(error) && !isBadToken(error)

// The adapter keeps what GitHub answered as the cause.
const isBadToken = ({ cause }: Error): boolean =>
  typeof cause === 'object' && cause !== null && 'status' in cause && cause.status === 401
