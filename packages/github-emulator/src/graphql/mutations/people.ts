import { assign } from '../../state/assignees.ts'
import { removeReviewRequests, requestReviewers } from '../../state/review-requests.ts'
import type { Fields } from '../context.ts'
import { type Input, payload } from './payload.ts'
import { accountsOf, beginChange, nodeOfKind, threadFor } from './subjects.ts'

type Given<Shape> = { input: Input & Shape }

type ReviewWish = { pullRequestId: string; userIds?: string[] | null; union?: boolean | null }

export const peopleMutations: Fields<undefined> = {
  addAssigneesToAssignable: (_source, { input }: Given<{ assignableId: string; assigneeIds: string[] }>, context) => {
    const { state, token } = context
    const thread = threadFor(context, input.assignableId, 'issues/add-assignees')
    for (const account of accountsOf(context, input.assigneeIds)) assign(state, thread, account, token.account)
    return payload(input, { assignable: thread })
  },
  requestReviews: (_source, { input }: Given<ReviewWish>, context) => {
    const { state, token } = context
    const pullRequest = nodeOfKind(context, input.pullRequestId, 'PullRequest')
    const { repository } = pullRequest
    beginChange(context, { operation: 'pulls/request-reviewers', repository, thread: pullRequest })
    const reviewers = accountsOf(context, input.userIds ?? [])
    // Without `union` the set is replaced.
    const gone = input.union ? [] : pullRequest.requestedReviewers.filter((reviewer) => !reviewers.includes(reviewer))
    removeReviewRequests(state, pullRequest, { people: gone, teams: [], actor: token.account })
    requestReviewers(state, pullRequest, { people: reviewers, teams: [], actor: token.account })
    return payload(input, { pullRequest, actor: token.account })
  },
}
