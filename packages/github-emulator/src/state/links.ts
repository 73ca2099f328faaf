import type { Account, Issue, PullRequest, Repository, Thread } from './model.ts'
import { threadOf } from './repositories.ts'
import type { State } from './state.ts'
import { addEvent } from './threads.ts'

type Pair = { duplicate: Thread; canonical: Thread; actor: Account | null }

/**
 * Marks one thread as a duplicate, as the comment "Duplicate of #12" does on the web site. Assumption: the event is in
 * both timelines, as it names both threads.
 */
export function markDuplicate(state: State, { duplicate, canonical, actor }: Pair): void {
  addEvent(state, duplicate, { event: 'marked_as_duplicate', actor, source: duplicate, canonical })
  addEvent(state, canonical, { event: 'marked_as_duplicate', actor, source: duplicate, canonical })
}

export function unmarkDuplicate(state: State, { duplicate, canonical, actor }: Pair): void {
  addEvent(state, duplicate, { event: 'unmarked_as_duplicate', actor, source: duplicate, canonical })
  addEvent(state, canonical, { event: 'unmarked_as_duplicate', actor, source: duplicate, canonical })
}

/** By number, as people name them. */
type Link = { pullRequest: number; issue: number; actor: Account | null }

/** Links an issue by hand, in the sidebar of either: the pull request will close it. */
export function connect(state: State, repository: Repository, link: Link): void {
  const { pullRequest, issue } = ends(repository, link)
  if (pullRequest.closes.includes(issue.number)) return
  // A list of its own: this one may be the scenario's, which the next world starts from.
  pullRequest.closes = [...pullRequest.closes, issue.number]
  addEvent(state, pullRequest, { event: 'connected', actor: link.actor, source: issue })
  addEvent(state, issue, { event: 'connected', actor: link.actor, source: pullRequest })
}

export function disconnect(state: State, repository: Repository, link: Link): void {
  const { pullRequest, issue } = ends(repository, link)
  if (!pullRequest.closes.includes(issue.number)) return
  pullRequest.closes = pullRequest.closes.filter((number) => number !== issue.number)
  addEvent(state, pullRequest, { event: 'disconnected', actor: link.actor, source: issue })
  addEvent(state, issue, { event: 'disconnected', actor: link.actor, source: pullRequest })
}

/** What writing `#7` anywhere in a thread puts into the timeline of #7. Texts are not searched for numbers here. */
export function crossReference(
  state: State,
  repository: Repository,
  { from, to, actor }: { from: number; to: number; actor: Account | null },
): void {
  addEvent(state, threadOf(repository, to), { event: 'cross-referenced', actor, source: threadOf(repository, from) })
}

function ends(repository: Repository, link: Link): { pullRequest: PullRequest; issue: Issue } {
  const pullRequest = threadOf(repository, link.pullRequest)
  const issue = threadOf(repository, link.issue)
  if (pullRequest.kind === 'PullRequest' && issue.kind === 'Issue') return { pullRequest, issue }
  throw new Error(`#${link.pullRequest} and #${link.issue} are not a pull request and an issue, in this order.`)
}
