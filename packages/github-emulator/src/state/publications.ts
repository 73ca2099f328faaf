import type {
  Account,
  CheckRun,
  CommitStatus,
  Discussion,
  DiscussionCategory,
  DiscussionComment,
  Repository,
} from './model.ts'
import { nextNumber } from './repositories.ts'
import { newIds, nextId, register, type State, timestamp } from './state.ts'
import { checkBody } from './threads.ts'

export type CheckRunDraft = Pick<CheckRun, 'name' | 'headSha' | 'creator'> & Partial<CheckRun>

export function createCheckRun(state: State, repository: Repository, draft: CheckRunDraft): CheckRun {
  const checkRun: CheckRun = {
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    output: { title: null, summary: null, text: null, annotations: [] },
    ...draft,
    kind: 'CheckRun',
    ...newIds(state, 'CheckRun'),
    suiteId: suiteOf(state, repository, draft.headSha),
    repository,
  }
  repository.checkRuns.push(checkRun)
  return register(state, checkRun)
}

// One app, hence one suite per commit.
const suiteOf = (state: State, repository: Repository, sha: string): number =>
  repository.checkRuns.find((run) => run.headSha === sha)?.suiteId ?? nextId(state)

export function createStatus(
  state: State,
  repository: Repository,
  draft: Pick<CommitStatus, 'sha' | 'state' | 'context' | 'creator'> & Partial<CommitStatus>,
): CommitStatus {
  const status: CommitStatus = {
    description: null,
    targetUrl: null,
    ...draft,
    kind: 'StatusContext',
    ...newIds(state, 'StatusContext'),
    createdAt: timestamp(state),
  }
  repository.statuses.push(status)
  return register(state, status)
}

export function createDiscussion(
  state: State,
  repository: Repository,
  draft: { number?: number | undefined; title: string; body: string; author: Account | null; category: string },
): Discussion {
  checkBody('Discussion', draft.body)
  const created = timestamp(state)
  const discussion: Discussion = {
    kind: 'Discussion',
    ...newIds(state, 'Discussion'),
    number: draft.number ?? nextNumber(repository),
    repository,
    title: draft.title,
    body: draft.body,
    author: draft.author,
    category: categoryOf(state, repository, draft.category),
    locked: false,
    closed: false,
    labels: [],
    createdAt: created,
    updatedAt: created,
    comments: [],
    reactions: [],
  }
  repository.discussions.set(discussion.number, discussion)
  return register(state, discussion)
}

function categoryOf(state: State, repository: Repository, name: string): DiscussionCategory {
  const known = repository.discussionCategories.find((category) => category.name === name)
  if (known) return known
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const category = { kind: 'DiscussionCategory' as const, ...newIds(state, 'DiscussionCategory'), name, slug }
  repository.discussionCategories.push(category)
  return register(state, category)
}

export function addDiscussionComment(
  state: State,
  discussion: Discussion,
  draft: { author: Account | null; body: string; replyTo?: DiscussionComment | null; isAnswer?: boolean | undefined },
): DiscussionComment {
  checkBody('DiscussionComment', draft.body)
  const created = timestamp(state)
  const comment: DiscussionComment = {
    kind: 'DiscussionComment',
    ...newIds(state, 'DiscussionComment'),
    discussion,
    author: draft.author,
    body: draft.body,
    createdAt: created,
    updatedAt: created,
    minimizedReason: null,
    isAnswer: draft.isAnswer ?? false,
    replyTo: draft.replyTo ?? null,
    reactions: [],
  }
  discussion.comments.push(comment)
  discussion.updatedAt = created
  return register(state, comment)
}
