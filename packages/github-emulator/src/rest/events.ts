import type { PullRequest, Thread, ThreadEvent } from '../state/model.ts'
import { pullRequestCommits } from '../state/pull-requests.ts'
import { threadIn } from './issues.ts'
import { type Call, type Operations, repositoryIn } from './operation.ts'
import { paged } from './paging.ts'
import { simpleUser, userOrGhost } from './shapes/account.ts'
import { gitCommitBody } from './shapes/git.ts'
import { reviewBody } from './shapes/pull-request.ts'
import { repositoryUrl } from './shapes/repository.ts'
import { teamBody } from './shapes/team.ts'
import { commentBody, issueBody } from './shapes/thread.ts'

export const eventOperations: Operations = {
  'issues/list-events': (call) => {
    const thread = threadIn(call)
    return paged(call, recorded(thread), (event) => recordedEvent(call, thread, event))
  },
  'issues/list-events-for-repo': (call) => {
    const all = [...repositoryIn(call).threads.values()].flatMap((thread) =>
      recorded(thread).map((event) => ({ thread, event })),
    )
    const newestFirst = all.toSorted((a, b) => b.event.id - a.event.id)
    return paged(call, newestFirst, ({ thread, event }) => ({
      ...recordedEvent(call, thread, event),
      issue: issueBody(call, thread),
    }))
  },
  'issues/list-events-for-timeline': (call) => {
    const entries = timeline(call, threadIn(call))
    return paged(call, entries, ({ body }) => body)
  },
}

// A mention from elsewhere is in the timeline only.
const recorded = (thread: Thread): ThreadEvent[] =>
  described(thread).filter(({ event }) => event !== 'cross-referenced')

// GitHub's description of REST has no such event; GraphQL has.
const described = ({ events }: Thread): ThreadEvent[] => events.filter(({ event }) => event !== 'comment_deleted')

function eventBody(call: Call, { repository }: Thread, event: ThreadEvent) {
  const url = repositoryUrl(call, repository)
  return {
    id: event.id,
    node_id: event.nodeId,
    url: `${url}/issues/events/${event.id}`,
    actor: userOrGhost(call, event.actor),
    event: event.event,
    commit_id: event.commitSha ?? null,
    commit_url: event.commitSha === undefined ? null : `${url}/commits/${event.commitSha}`,
    created_at: event.createdAt,
    ...details(call, event),
    performed_via_github_app: null,
  }
}

function details(call: Call, event: ThreadEvent) {
  const { label, milestone, assignee, rename, lockReason, issueType, previousIssueType } = event
  return {
    ...(label && { label }),
    ...(milestone && { milestone }),
    ...(assignee && { assignee: simpleUser(call, assignee) }),
    ...(rename && { rename }),
    ...(lockReason !== undefined && { lock_reason: lockReason }),
    ...(issueType && { issue_type: issueType }),
    ...(previousIssueType && { prev_issue_type: previousIssueType }),
    ...reviewDetails(call, event),
  }
}

function reviewDetails(call: Call, { requestedReviewer, requestedTeam, actor }: ThreadEvent) {
  if (!requestedReviewer && !requestedTeam) return {}
  return {
    ...(requestedReviewer && { requested_reviewer: simpleUser(call, requestedReviewer) }),
    ...(requestedTeam && { requested_team: teamBody(call, requestedTeam) }),
    review_requester: userOrGhost(call, actor),
  }
}

/** The timeline leaves out who assigned, the lists of events do not. */
const recordedEvent = (call: Call, thread: Thread, event: ThreadEvent) => ({
  ...eventBody(call, thread, event),
  ...(event.assignee && { assigner: userOrGhost(call, event.actor) }),
})

type Entry = { at: string; order: number; body: unknown }

/** Events, comments, reviews and commits in one order of time. */
function timeline(call: Call, thread: Thread): Entry[] {
  const events = described(thread).map((event) => ({
    at: event.createdAt,
    order: event.id,
    body: timelineEvent(call, thread, event),
  }))
  const comments = thread.comments.map((comment) => ({
    at: comment.createdAt,
    order: comment.id,
    body: { ...commentBody(call, comment), event: 'commented', actor: userOrGhost(call, comment.author) },
  }))
  const ofPull = thread.kind === 'PullRequest' ? [...commitEntries(call, thread), ...reviewEntries(call, thread)] : []
  return [...ofPull, ...events, ...comments].toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order,
  )
}

function timelineEvent(call: Call, thread: Thread, event: ThreadEvent) {
  if (!event.source) {
    const body = eventBody(call, thread, event)
    return event.stateReason === undefined ? body : { ...body, state_reason: event.stateReason }
  }
  return {
    event: event.event,
    actor: userOrGhost(call, event.actor),
    created_at: event.createdAt,
    updated_at: event.createdAt,
    source: { type: 'issue', issue: issueBody(call, event.source) },
  }
}

const commitEntries = (call: Call, pullRequest: PullRequest): Entry[] =>
  pullRequestCommits(pullRequest).map((commit, order) => ({
    at: commit.committer.date,
    order,
    body: { ...gitCommitBody(call, pullRequest.repository, commit), event: 'committed' },
  }))

const reviewEntries = (call: Call, { reviews }: PullRequest): Entry[] =>
  reviews
    .filter(({ submittedAt }) => submittedAt !== null)
    .map((review) => ({
      at: review.submittedAt ?? '',
      order: review.id,
      // The timeline spells the state in lower case.
      body: {
        ...reviewBody(call, review),
        user: userOrGhost(call, review.author),
        state: review.state.toLowerCase(),
        event: 'reviewed',
      },
    }))
