import { isGitHubError } from '@porchlight/action-kit'

/** A number that leads nowhere is no reason to fail: the others may be there. */
export async function absentAsUndefined<Thread>(request: Promise<Thread>): Promise<Thread | undefined> {
  try {
    return await request
  } catch (error) {
    // 410 is what GitHub answers for a deleted issue.
    if (isGitHubError(error) && (error.status === 404 || error.status === 410)) return undefined
    throw error
  }
}
