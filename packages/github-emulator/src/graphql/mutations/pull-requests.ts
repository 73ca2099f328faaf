import { mayApprove, mayOpenPullRequest } from '../../state/moderation.ts'
import type { PullRequest, ReviewState } from '../../state/model.ts'
import { proposePullRequest } from '../../state/proposals.ts'
import { closeLinkedIssues, mergePullRequest, setDraft } from '../../state/pull-requests.ts'
import { Refusal, Unsupported } from '../../state/refusal.ts'
import { mustBeReviewed } from '../../state/review-decision.ts'
import { addReview } from '../../state/reviews.ts'
import { closeThread, reopenThread } from '../../state/threads.ts'
import type { Context, Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { beginChange, nodeOfKind } from './subjects.ts'

type Given<Shape> = { input: Input & Shape }
type Named = Given<{ pullRequestId: string }>

function pullRequestFor(context: Context, id: string, operation: string): PullRequest {
  const pullRequest = nodeOfKind(context, id, 'PullRequest')
  beginChange(context, { operation, repository: pullRequest.repository, thread: pullRequest })
  return pullRequest
}

type Proposed = {
  repositoryId: string
  baseRefName: string
  headRefName: string
  headRepositoryId?: string | null
  title: string
  body?: string | null
  draft?: boolean | null
  maintainerCanModify?: boolean | null
}

type Merging = {
  pullRequestId: string
  mergeMethod?: 'MERGE' | 'SQUASH' | 'REBASE' | null
  commitHeadline?: string | null
  commitBody?: string | null
  expectedHeadOid?: string | null
}

type Reviewing = { pullRequestId: string; event?: string | null; body?: string | null; commitOID?: string | null }

const REVIEW_STATES: Readonly<Record<string, ReviewState>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

export const pullRequestMutations: Fields<undefined> = {
  createPullRequest: (_source, { input }: Given<Proposed>, context) => {
    const repository = nodeOfKind(context, input.repositoryId, 'Repository')
    beginChange(context, { operation: 'pulls/create', repository })
    const { account } = context.token
    mayOpenPullRequest(repository, account)
    const source = input.headRepositoryId == null ? null : nodeOfKind(context, input.headRepositoryId, 'Repository')
    const [branch = '', owner = (source ?? repository).owner.login] = input.headRefName.split(':').toReversed()
    const pullRequest = proposePullRequest(context.state, repository, {
      title: input.title,
      body: input.body ?? null,
      author: account,
      draft: input.draft === true,
      base: input.baseRefName.replace(/^refs\/heads\//, ''),
      head: { owner, branch },
    })
    return payload(input, { pullRequest })
  },
  mergePullRequest: (_source, { input }: Given<Merging>, context) => {
    const pullRequest = pullRequestFor(context, input.pullRequestId, 'pulls/merge')
    const { account: actor } = context.token
    const { mergeMethod, expectedHeadOid, commitHeadline, commitBody } = input
    if (mergeMethod === 'REBASE') throw new Unsupported('The emulator does not merge by rebase.')
    if (expectedHeadOid != null && expectedHeadOid !== pullRequest.head.sha)
      throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
    mustBeReviewed(context.state, pullRequest)
    mergePullRequest(context.state, pullRequest, {
      actor,
      method: mergeMethod === 'SQUASH' ? 'squash' : 'merge',
      title: commitHeadline ?? undefined,
      text: commitBody ?? undefined,
    })
    closeLinkedIssues(context.state, pullRequest, actor)
    return payload(input, { pullRequest, actor })
  },
  addPullRequestReview: (_source, { input }: Given<Reviewing>, context) => {
    const pullRequest = pullRequestFor(context, input.pullRequestId, 'pulls/create-review')
    const { account: author } = context.token
    const state = REVIEW_STATES[input.event ?? ''] ?? 'PENDING'
    if (state === 'APPROVED') mayApprove(pullRequest, author)
    const draft = { author, state, body: input.body ?? '', commitSha: input.commitOID ?? undefined }
    return payload(input, { pullRequestReview: addReview(context.state, pullRequest, draft) })
  },
  closePullRequest: (_source, { input }: Named, context) => {
    const pullRequest = pullRequestFor(context, input.pullRequestId, 'pulls/update')
    closeThread(context.state, pullRequest, { actor: context.token.account })
    return payload(input, { pullRequest })
  },
  reopenPullRequest: (_source, { input }: Named, context) => {
    const pullRequest = pullRequestFor(context, input.pullRequestId, 'pulls/update')
    reopenThread(context.state, pullRequest, context.token.account)
    return payload(input, { pullRequest })
  },
  markPullRequestReadyForReview: (_source, { input }: Named, context) => {
    const pullRequest = pullRequestFor(context, input.pullRequestId, 'pulls/update')
    setDraft(context.state, pullRequest, { draft: false, actor: context.token.account })
    return payload(input, { pullRequest })
  },
  convertPullRequestToDraft: (_source, { input }: Named, context) => {
    const pullRequest = pullRequestFor(context, input.pullRequestId, 'pulls/update')
    setDraft(context.state, pullRequest, { draft: true, actor: context.token.account })
    return payload(input, { pullRequest })
  },
}
