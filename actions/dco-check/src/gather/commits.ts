import { GitHubError, isGitHubError } from '@porchlight/action-kit'
import type { Commit, GitHub, PullRequest } from '@porchlight/github'
import { findSettings } from './settings.ts'
import { hostOf, type Facts, type Sources } from '../facts.ts'
import { findMemberships } from './memberships.ts'

/** A pull request's own commits. */
export async function pullRequestFacts(pull: PullRequest, { github, inputs, context, log }: Sources): Promise<Facts> {
  const settings = await findSettings({ github, inputs, ref: pull.base.name, log })
  const commits = await commitsOf(github, pull)
  const memberships = await findMemberships({ github, commits, settings, host: hostOf(context) })
  return { pull, head: pull.head.sha, commits, queued: [], settings, memberships }
}

/**
 * All of them or an error. The port accepts a list only with as many commits as GitHub counts and with the head that
 * the event named: when somebody pushes meanwhile, it is that head which is judged, as the result is shown on it.
 */
export async function commitsOf(github: Pick<GitHub, 'pullRequests'>, pull: PullRequest): Promise<readonly Commit[]> {
  try {
    return await github.pullRequests.commits(pull)
  } catch (error) {
    if (!isGitHubError(error)) throw error
    throw new GitHubError(
      `The commits of #${pull.number} could not all be read, so that none are judged. ${error.message} ` +
        'Beside a clone with the whole history (fetch-depth: 0), the input range judges them without GitHub.',
      { request: error.request, status: error.status, cause: error },
    )
  }
}
