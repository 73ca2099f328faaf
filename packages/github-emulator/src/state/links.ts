import type { Account, PullRequest, Thread } from './model.ts'
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

type Link = { pullRequest: PullRequest; issue: Thread; actor: Account | null }

/** Links an issue by hand, in the sidebar of either: the pull request will close it. */
export function connect(state: State, { pullRequest, issue, actor }: Link): void {
  if (pullRequest.closes.includes(issue.number)) return
  pullRequest.closes.push(issue.number)
  addEvent(state, pullRequest, { event: 'connected', actor, source: issue })
  addEvent(state, issue, { event: 'connected', actor, source: pullRequest })
}

export function disconnect(state: State, { pullRequest, issue, actor }: Link): void {
  if (!pullRequest.closes.includes(issue.number)) return
  pullRequest.closes = pullRequest.closes.filter((number) => number !== issue.number)
  addEvent(state, pullRequest, { event: 'disconnected', actor, source: issue })
  addEvent(state, issue, { event: 'disconnected', actor, source: pullRequest })
}
