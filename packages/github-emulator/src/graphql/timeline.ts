import type { PullRequest, Thread } from '../state/model.ts'
import { pullRequestCommits } from '../state/pull-requests.ts'
import { connection, type PageArguments } from './connections.ts'
import type { Answer } from './answer.ts'
import { timelineEvent } from './timeline-events.ts'

type TimelineArguments = PageArguments & { itemTypes?: string[] | null; since?: string | null; skip?: number | null }

type Entry = { kind: string; at: string; id: number; key: string; node: unknown }

/** Everything that happened to a thread, oldest first, or only the kinds that the query names. */
export function timelineConnection(thread: Thread, args: TimelineArguments): Answer {
  const { itemTypes, since, skip } = args
  const wanted = entries(thread)
    .filter(({ kind }) => !itemTypes || itemTypes.includes(itemType(kind)))
    .filter(({ at }) => !since || at >= since)
  return connection(wanted.slice(skip ?? 0), args, {
    keyOf: ({ key }) => key,
    nodeOf: ({ node }) => node,
    totalCount: wanted.length,
    more: { updatedAt: thread.updatedAt },
  })
}

/** `LabeledEvent` is asked for as `LABELED_EVENT`. */
const itemType = (kind: string): string => kind.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

function entries(thread: Thread): Entry[] {
  const events = thread.events.flatMap((event): Entry[] => {
    const node = timelineEvent(thread, event)
    return node ? [{ kind: node.kind, at: event.createdAt, id: event.id, key: event.nodeId, node }] : []
  })
  const comments = thread.comments.map((comment) => written(comment, comment.createdAt))
  const ofPullRequest = thread.kind === 'PullRequest' ? pullRequestEntries(thread) : []
  // Times have whole seconds; ids come from one sequence and keep the order within a second.
  return [...ofPullRequest, ...events, ...comments].toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id,
  )
}

const written = (node: { kind: string; id: number; nodeId: string }, at: string): Entry => ({
  kind: node.kind,
  at,
  id: node.id,
  key: node.nodeId,
  node,
})

function pullRequestEntries(pullRequest: PullRequest): Entry[] {
  const commits = pullRequestCommits(pullRequest).map((commit) => {
    const node = { kind: 'PullRequestCommit', pullRequest, commit }
    return { kind: node.kind, at: commit.committer.date, id: 0, key: commit.sha, node }
  })
  const reviews = pullRequest.reviews.map((review) => written(review, review.submittedAt ?? pullRequest.updatedAt))
  return [...commits, ...reviews]
}
