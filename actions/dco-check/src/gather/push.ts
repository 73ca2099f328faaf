import { findSettings } from './settings.ts'
import type { Push } from '../event.ts'
import { hostOf, type Facts, type Sources } from '../facts.ts'
import { findMemberships } from './memberships.ts'

/** The commits that a push added to a branch; the rules are the default branch's, as the push may have changed its own. */
export async function pushFacts({ base, head }: Push, { github, inputs, context, log }: Sources): Promise<Facts> {
  const settings = await findSettings({ github, inputs, ref: undefined, log })
  const commits = await github.commits.between(base, head)
  const memberships = await findMemberships({ github, commits, settings, host: hostOf(context) })
  return { pull: undefined, head, commits, queued: [], settings, memberships }
}
