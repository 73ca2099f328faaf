import { fieldsOf, type GitHub, type Issue } from '@porchlight/github'
import type { Moment } from '../moments.ts'
import { silence, type Silence } from '../silence.ts'
import { repositoryOf, type Subject } from '../event.ts'

export interface Numbered {
  readonly github: GitHub
  /** Of whatever event started the run; it knows the repository. */
  readonly payload: Readonly<Record<string, unknown>>
}

/** The same subject as the event would have had, for runs that are started by hand or by another workflow. */
export async function numberedSubject(number: number, { github, payload }: Numbered): Promise<Subject | Silence> {
  const issue = await github.issues.issue(number)
  // Only the pull request itself knows whether it is a draft and where it would be merged.
  const pull = issue.pullRequest === null ? null : await github.pullRequests.pullRequest(number)
  const moment = momentOf(issue)
  if (moment === undefined)
    return silence('event-not-ours', `#${number} is a pull request that was closed without a merge`)
  return {
    moment,
    number,
    nodeId: issue.nodeId,
    title: issue.title,
    url: issue.url,
    author: issue.author,
    association: issue.association,
    createdAt: issue.createdAt,
    mergedAt: issue.pullRequest?.mergedAt ?? null,
    isDraft: pull?.isDraft ?? false,
    isLocked: issue.isLocked,
    isTransferred: false,
    isReadOnly: false,
    ...repositoryOf(fieldsOf(payload, '')),
    base: pull?.base.name ?? null,
    commentCount: issue.commentCount,
    happensOnce: false,
  }
}

function momentOf({ pullRequest, state }: Issue): Moment | undefined {
  if (pullRequest === null) return 'first-issue'
  if (pullRequest.mergedAt !== null) return 'first-merge'
  return state === 'open' ? 'first-pull-request' : undefined
}
