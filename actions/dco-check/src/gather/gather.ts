import type { MergeGroup } from '../merge-group.ts'
import type { Push, Subject } from '../event.ts'
import type { Facts, Sources } from '../facts.ts'
import { mergeGroupFacts } from './merge-group.ts'
import { pullRequestFacts } from './commits.ts'
import { pushFacts } from './push.ts'

export type OnGitHub = Extract<Subject, { kind: 'pull-request' | 'pull-request-number' }> | MergeGroup | Push

export async function factsOf(subject: OnGitHub, sources: Sources): Promise<Facts> {
  switch (subject.kind) {
    case 'pull-request':
      return pullRequestFacts(subject.pull, sources)
    case 'pull-request-number':
      return pullRequestFacts(await sources.github.pullRequests.pullRequest(subject.number), sources)
    case 'merge-group':
      return mergeGroupFacts(subject, sources)
    case 'push':
      return pushFacts(subject, sources)
    default:
      return subject satisfies never
  }
}
