import { findSettings } from './settings.ts'
import type { MergeGroup } from '../merge-group.ts'
import { hostOf, type Facts, type Sources } from '../facts.ts'
import { findMemberships } from './memberships.ts'
import { commitsOf } from './commits.ts'

/** The queued pull request's own commits, and those that the queue made of them. */
export async function mergeGroupFacts(group: MergeGroup, { github, inputs, context, log }: Sources): Promise<Facts> {
  const settings = await findSettings({ github, inputs, ref: group.baseBranch, log })
  const pull = await github.pullRequests.pullRequest(group.number)
  const commits = await commitsOf(github, pull)
  const own = new Set(commits.map(({ sha }) => sha))
  const inGroup = await github.commits.between(group.base, group.head)
  const queued = inGroup.filter(({ sha }) => !own.has(sha))
  const memberships = await findMemberships({ github, commits, settings, host: hostOf(context) })
  return { pull, head: group.head, commits, queued, settings, memberships }
}
