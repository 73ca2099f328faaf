import type { Event } from '@porchlight/action-kit'
import { fieldsOf, skip } from '@porchlight/action-kit/pure'
import type { GitHub, Issue, PullRequest } from '@porchlight/github'
import { otherHead, workflowRunHead, type WorkflowRunHead } from '@porchlight/github/pure'
import { repositoryOf, type ThreadName } from '../event.ts'
import type { Subject } from '../facts.ts'
import type { Moment } from '../greeting.ts'
import type { GreetingSkip } from '../skip.ts'

interface Sources {
  readonly github: GitHub
  /** Whatever started the run; it knows the repository. */
  readonly event: Event
}

/** The same subject as the event would have had, for runs that are started by hand or by another workflow. */
export async function findSubject(name: ThreadName, { github, event }: Sources): Promise<Subject | GreetingSkip> {
  const number = 'number' in name ? name.number : await pullRequestOf(name.head, github)
  if (number === undefined)
    return skip('event-not-ours', 'no open pull request has the head of the workflow run any more')
  const issue = await github.issues.issue(number)
  // Only the pull request itself knows whether it is a draft and where it would be merged.
  const pull = issue.pullRequest === null ? null : await github.pullRequests.pullRequest(number)
  const other = otherThread(number, pull, event)
  if (other !== undefined) return skip('event-not-ours', other)
  const moment = momentOf(issue)
  if (moment === undefined)
    return skip('event-not-ours', `#${number} is a pull request that was closed without a merge`)
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
    ...repositoryOf(fieldsOf(event.payload, '')),
    base: pull?.base.name ?? null,
    commentCount: issue.commentCount,
    happensOnce: false,
  }
}

/** Why the thread is not the one that the run is for: who writes a pull request's workflow can hand on any number. */
const otherThread = (number: number, pull: PullRequest | null, event: Event): string | undefined =>
  pull === null
    ? workflowRunHead(event) && `the workflow run was for a pull request, and #${number} is an issue`
    : otherHead(event, pull)

function momentOf({ pullRequest, state }: Issue): Moment | undefined {
  if (pullRequest === null) return 'first-issue'
  if (pullRequest.mergedAt !== null) return 'first-merge'
  return state === 'open' ? 'first-pull-request' : undefined
}

/** The open pull request with that head, found without the run's handing anything on; undefined when it moved on. */
async function pullRequestOf(
  head: WorkflowRunHead,
  { pullRequests }: Pick<GitHub, 'pullRequests'>,
): Promise<number | undefined> {
  const [number] = head.numbers
  if (number !== undefined || head.owner === null) return number
  const pulls = await pullRequests.withHead({ owner: head.owner, branch: head.branch })
  return pulls.find(({ head: { sha } }) => sha === head.sha)?.number
}
