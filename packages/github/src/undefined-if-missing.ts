import { isGitHubError } from '@porchlight/action-kit/pure'

/**
 * What GitHub answers, or undefined where it says that there is no such thing. 410 counts, too: GitHub answers it for an
 * issue that was deleted and for a feature that is switched off, and never for what is there. What a token may not see is
 * 404 as well, so a caller to whom that makes a difference has to tell the two apart by itself.
 */
export async function undefinedIfMissing<Answer>(promise: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await promise
  } catch (error) {
    if (isGitHubError(error) && MISSING.includes(error.status)) return undefined
    throw error
  }
}

const MISSING = [404, 410]
