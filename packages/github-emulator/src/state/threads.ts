import type {
  Account,
  Issue,
  Reaction,
  ReactionContent,
  Repository,
  StateReason,
  Thread,
  ThreadEvent,
} from './model.ts'
import { Refusal, invalid } from './refusal.ts'
import { newIds, nextId, register, type State, timestamp } from './state.ts'
import { nextNumber } from './repositories.ts'
import { characters } from './text.ts'

// GitHub's own words: "body is too long (maximum is 65536 characters)". Comments are measured otherwise: comments.ts.
const MAX_BODY_CHARACTERS = 65_536
const MAX_TITLE_CHARACTERS = 256

export function checkBody(resource: string, body: string | null | undefined): void {
  if (!body || characters(body) <= MAX_BODY_CHARACTERS) return
  throw invalid({
    resource,
    code: 'custom',
    field: 'body',
    message: `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`,
  })
}

export function checkTitle(resource: string, title: string | undefined): void {
  if (title === undefined) return
  if (title.trim() === '') throw invalid({ resource, field: 'title', code: 'missing_field' })
  if (characters(title) <= MAX_TITLE_CHARACTERS) return
  throw invalid({
    resource,
    code: 'custom',
    field: 'title',
    message: `title is too long (maximum is ${MAX_TITLE_CHARACTERS} characters)`,
  })
}

/** What every new issue and pull request starts with. */
export function newConversation(state: State, repository: Repository, author: Account | null) {
  const created = timestamp(state)
  return {
    repository,
    author,
    association: null,
    state: 'open' as const,
    labels: [],
    assignees: [],
    milestone: null,
    locked: false,
    lockReason: null,
    createdAt: created,
    updatedAt: created,
    closedAt: null,
    closedBy: null,
    comments: [],
    reactions: [],
    events: [],
  }
}

export function createIssue(
  state: State,
  repository: Repository,
  draft: { title: string; body: string | null; author: Account | null; number?: number | undefined },
): Issue {
  if (!repository.hasIssues) throw new Refusal(410, 'Issues has been disabled in this repository.')
  checkTitle('Issue', draft.title)
  checkBody('Issue', draft.body)
  const issue: Issue = {
    kind: 'Issue',
    ...newIds(state, 'Issue'),
    number: draft.number ?? nextNumber(repository),
    title: draft.title,
    body: draft.body,
    stateReason: null,
    type: null,
    ...newConversation(state, repository, draft.author),
  }
  repository.threads.set(issue.number, issue)
  return register(state, issue)
}

/** Adds an entry to the timeline; its time is also the thread's last change. */
export function addEvent(state: State, thread: Thread, event: Omit<ThreadEvent, 'id' | 'nodeId' | 'createdAt'>): void {
  const id = nextId(state)
  const createdAt = timestamp(state)
  thread.events.push({ id, nodeId: `EV_kw${Buffer.from(String(id)).toString('base64url')}`, createdAt, ...event })
  thread.updatedAt = createdAt
}

export function closeThread(
  state: State,
  thread: Thread,
  { actor, reason }: { actor: Account | null; reason?: StateReason | null },
): void {
  if (thread.state === 'closed') return
  thread.state = 'closed'
  if (thread.kind === 'Issue') thread.stateReason = reason ?? 'completed'
  addEvent(state, thread, {
    event: 'closed',
    actor,
    ...(thread.kind === 'Issue' && { stateReason: thread.stateReason }),
  })
  thread.closedAt = thread.updatedAt
  thread.closedBy = actor
}

export function reopenThread(state: State, thread: Thread, actor: Account | null): void {
  if (thread.state === 'open') return
  if (thread.kind === 'PullRequest' && thread.merged) {
    throw invalid({
      resource: 'PullRequest',
      code: 'custom',
      field: 'state',
      message: 'state cannot be changed. The pull request is merged.',
    })
  }
  thread.state = 'open'
  if (thread.kind === 'Issue') thread.stateReason = 'reopened'
  thread.closedAt = null
  thread.closedBy = null
  addEvent(state, thread, { event: 'reopened', actor })
}

export function lockThread(state: State, thread: Thread, actor: Account | null, reason: string | null): void {
  if (thread.locked) return
  thread.locked = true
  thread.lockReason = reason
  addEvent(state, thread, { event: 'locked', actor, lockReason: reason })
}

export function unlockThread(state: State, thread: Thread, actor: Account | null): void {
  if (!thread.locked) return
  thread.locked = false
  thread.lockReason = null
  addEvent(state, thread, { event: 'unlocked', actor })
}

export function renameThread(state: State, thread: Thread, actor: Account | null, title: string): void {
  if (thread.title === title) return
  checkTitle(thread.kind, title)
  const from = thread.title
  thread.title = title
  addEvent(state, thread, { event: 'renamed', actor, rename: { from, to: title } })
}

/** One reaction of a kind per person; `created` tells a new one from the one already there. */
export function addReaction(
  state: State,
  subject: { reactions: Reaction[] },
  { author, content }: { author: Account | null; content: ReactionContent },
): { reaction: Reaction; created: boolean } {
  const known = subject.reactions.find((reaction) => reaction.content === content && reaction.author === author)
  if (known) return { reaction: known, created: false }
  const reaction: Reaction = {
    kind: 'Reaction',
    ...newIds(state, 'Reaction'),
    content,
    author,
    createdAt: timestamp(state),
  }
  subject.reactions.push(reaction)
  return { reaction: register(state, reaction), created: true }
}
