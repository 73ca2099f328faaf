import type { Discussion, Issue, PullRequest } from '@porchlight/github'
import type { DiscussionDetails, Subject } from './facts.ts'

/** What only an event says of its subject. */
type SubjectEvent = Partial<Pick<Subject, 'isNew' | 'comment'>>

type DiscussionEvent = SubjectEvent & Partial<Pick<DiscussionDetails, 'before' | 'isAsked'>>

function ofThread(thread: Issue | PullRequest, { isNew = false, comment = null }: SubjectEvent) {
  const { number, nodeId, title, body, author, association, createdAt, updatedAt, labels, milestone } = thread
  const post = { number, nodeId, title, body, author, association, createdAt, updatedAt, labels, milestone }
  const { assignees, isLocked, state } = thread
  return { ...post, assignees, isLocked, isOpen: state === 'open', isNew, comment }
}

export const issueSubject = (issue: Issue, event: SubjectEvent = {}): Subject => ({
  ...ofThread(issue, event),
  kind: 'issue',
  type: issue.type,
  requested: { people: [], teams: [] },
  branches: null,
  isDraft: false,
  discussion: null,
  changedFiles: 0,
  changedLines: 0,
})

export const pullRequestSubject = (pull: PullRequest, event: SubjectEvent = {}): Subject => ({
  ...ofThread(pull, event),
  kind: 'pull request',
  type: null,
  requested: { people: pull.requestedReviewers, teams: pull.requestedTeams },
  branches: { head: pull.head.name, base: pull.base.name },
  isDraft: pull.isDraft,
  discussion: null,
  changedFiles: pull.counts?.files ?? 0,
  changedLines: (pull.counts?.additions ?? 0) + (pull.counts?.deletions ?? 0),
})

export function discussionSubject(
  { nodeId, repositoryId, category, ...thread }: Discussion,
  { isNew = false, isAsked = false, comment = null, before = null }: DiscussionEvent = {},
): Subject {
  return {
    ...thread,
    nodeId,
    kind: 'discussion',
    // Nothing follows on a discussion but labels, so that these are not asked about.
    isOpen: true,
    isLocked: false,
    assignees: [],
    requested: { people: [], teams: [] },
    type: null,
    milestone: null,
    branches: null,
    isDraft: false,
    discussion: { nodeId, repositoryId, category, before, isAsked },
    changedFiles: 0,
    changedLines: 0,
    isNew,
    comment,
  }
}
