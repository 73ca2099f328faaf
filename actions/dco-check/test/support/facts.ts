import type { Commit, PullRequest } from '@porchlight/github'
import { aBranch, aCommit, aPullRequest, aSha } from '@porchlight/testing'
import { settingsFrom, type GivenSettings } from '../../src/config/settings.ts'
import { NO_MEMBERSHIPS, NOTHING_TO_WRITE, type Existing, type Facts } from '../../src/facts.ts'

export interface Situation {
  /** They follow each other; the last is the branch's head. */
  readonly commits: readonly Partial<Commit>[]
  readonly queued?: readonly Partial<Commit>[]
  readonly settings?: GivenSettings
  readonly pull?: Partial<PullRequest>
  readonly existing?: Partial<Existing>
}

/** What there is to know about Ada's pull request with these commits. */
export function facts({ commits, queued = [], settings = {}, pull = {}, existing = {} }: Situation): Facts {
  const chain = commits.map((commit, index) => {
    const parents = commit.parents ?? [index === 0 ? aSha('base') : aSha(`commit ${index - 1}`)]
    return aCommit({ sha: aSha(`commit ${index}`), ...commit, parents })
  })
  const head = chain.at(-1)?.sha ?? ''
  return {
    pull: aPullRequest({
      head: aBranch({ name: 'fix-light', sha: head, repository: { owner: 'ada', name: 'widgets' } }),
      ...pull,
    }),
    head,
    commits: chain,
    queued: queued.map(aCommit),
    settings: settingsFrom(settings),
    memberships: NO_MEMBERSHIPS,
    host: 'github.com',
    owner: 'acme',
    runUrl: 'https://github.com/acme/widgets/actions/runs/1',
    existing: { ...NOTHING_TO_WRITE, ...existing },
  }
}
