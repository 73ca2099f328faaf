import { hasRole, roleOf } from '../state/access.ts'
import { accountOf, authorOf } from '../state/accounts.ts'
import { addLabels, createLabel, findLabel } from '../state/labels.ts'
import { issueTypeNamed } from '../state/issue-types.ts'
import type {
  Account,
  Comment,
  DiscussionComment,
  Issue,
  IssueType,
  Reaction,
  Repository,
  Thread,
} from '../state/model.ts'
import { addDiscussionComment, createDiscussion } from '../state/publications.ts'
import type { State } from '../state/state.ts'
import { addComment } from '../state/comments.ts'
import { addReaction, closeThread, createIssue, lockThread } from '../state/threads.ts'
import type {
  ScenarioComment,
  ScenarioDiscussion,
  ScenarioIssue,
  ScenarioPullRequest,
  ScenarioReaction,
} from './scenario.ts'

export function loadIssue(state: State, repository: Repository, described: ScenarioIssue): void {
  const { number, title, body = null } = described
  const issue = createIssue(state, repository, { number, title, body, author: authorOf(state, described.author) })
  loadConversation(state, issue, described)
  if (described.stateReason !== undefined) issue.stateReason = described.stateReason
  issue.type = typeNamed(state, issue, described.type ?? null)
}

function typeNamed(state: State, { repository, number }: Issue, name: string | null): IssueType | null {
  if (name === null) return null
  const { owner, fullName } = repository
  const type = issueTypeNamed(state, owner, name)
  if (type) return type
  throw new Error(`${fullName}#${number}: ${owner.login} has no issue type "${name}". Add it to its "issueTypes".`)
}

/** What issues and pull requests have in common. A lock comes last: no comment is possible after it. */
export function loadConversation(state: State, thread: Thread, described: ScenarioIssue | ScenarioPullRequest): void {
  if (described.createdAt !== undefined) thread.createdAt = described.createdAt
  thread.association = described.authorAssociation ?? null
  const actor = triagerOf(state, thread)
  addLabels(state, thread, { names: described.labels ?? [], actor })
  thread.assignees = (described.assignees ?? []).map((login) => accountOf(state, login))
  thread.milestone = milestoneTitled(thread.repository, described)
  for (const comment of described.comments ?? []) loadComment(state, thread, comment)
  loadReactions(state, thread, described.reactions)
  if (described.state === 'closed') closeThread(state, thread, { actor, reason: 'completed' })
  if (described.closedAt !== undefined) thread.closedAt = described.closedAt
  if (described.locked) lockThread(state, thread, actor, described.lockReason ?? null)
  // A scenario is the past: what it built must not look as if it happened just now.
  thread.updatedAt = latest(thread)
}

/** Who sorted what a scenario begins with: a person who may, and never the organization itself. */
function triagerOf(state: State, { repository, author }: Thread): Account | null {
  if (repository.owner.kind === 'User') return repository.owner
  const members = state.organizations.get(repository.owner.login.toLowerCase())?.members.values() ?? []
  const people = [...repository.collaborators.values(), ...members].map(({ account }) => account)
  return people.find(({ login }) => hasRole(roleOf(state, repository, login), 'triage')) ?? author
}

function milestoneTitled(repository: Repository, { number, milestone }: { number: number; milestone?: string | null }) {
  if (milestone === undefined || milestone === null) return null
  const found = repository.milestones.find(({ title }) => title === milestone)
  if (found) return found
  throw new Error(`${repository.fullName}#${number}: there is no milestone "${milestone}". Add it to "milestones".`)
}

const latest = (thread: Thread): string =>
  [thread.createdAt, thread.closedAt ?? '', ...thread.comments.map(({ createdAt }) => createdAt)].toSorted().at(-1) ??
  thread.createdAt

function loadComment(state: State, thread: Thread, described: ScenarioComment): void {
  const comment = addComment(state, thread, { author: authorOf(state, described.author), body: described.body })
  describeComment(state, comment, described)
}

function describeComment(state: State, comment: Comment | DiscussionComment, described: ScenarioComment): void {
  if (described.createdAt !== undefined) {
    comment.createdAt = described.createdAt
    comment.updatedAt = described.createdAt
  }
  comment.minimizedReason = described.minimized ?? null
  loadReactions(state, comment, described.reactions)
}

function loadReactions(state: State, subject: { reactions: Reaction[] }, described: ScenarioReaction[] = []): void {
  for (const { author, content } of described) addReaction(state, subject, { author: authorOf(state, author), content })
}

export function loadDiscussion(state: State, repository: Repository, described: ScenarioDiscussion): void {
  const { number, title, body = '', category } = described
  const author = authorOf(state, described.author)
  const discussion = createDiscussion(state, repository, { number, title, body, category, author })
  discussion.createdAt = described.createdAt ?? discussion.createdAt
  discussion.labels = (described.labels ?? []).map(
    (name) => findLabel(repository, name) ?? createLabel(state, repository, { name }),
  )
  for (const comment of described.comments ?? []) {
    const { isAnswer } = comment
    const top = addDiscussionComment(state, discussion, {
      author: authorOf(state, comment.author),
      body: comment.body,
      isAnswer,
    })
    describeComment(state, top, comment)
    for (const reply of comment.replies ?? []) {
      const draft = { author: authorOf(state, reply.author), body: reply.body, replyTo: top }
      describeComment(state, addDiscussionComment(state, discussion, draft), reply)
    }
  }
  discussion.locked = described.locked ?? false
}
