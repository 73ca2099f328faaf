import { accountOf, findAccount } from '../state/accounts.ts'
import type { ReviewState } from '../state/model.ts'
import { addReview, addReviewComment, requestReviewers } from '../state/pull-requests.ts'
import { Refusal, invalid } from '../state/refusal.ts'
import { type Call, checkedAs, type Operations, created, namesIn, ok, textIn } from './operation.ts'
import { paged } from './paging.ts'
import { pullRequestIn } from './pulls.ts'
import { simpleUser } from './shapes/account.ts'
import { pullRequestSimple, reviewBody, reviewCommentBody } from './shapes/pull-request.ts'

export const reviewOperations: Operations = {
  'pulls/list-reviews': (call) => {
    // A pending review is its author's own business.
    const reviews = pullRequestIn(call).reviews.filter(
      ({ state, author }) => state !== 'PENDING' || author === call.actor,
    )
    return paged(call, reviews, (review) => reviewBody(call, review))
  },
  'pulls/create-review': (call) => {
    const pullRequest = pullRequestIn(call)
    const state = stateOf(textIn(call.body, 'event'))
    const body = textIn(call.body, 'body') ?? ''
    if (body === '' && state !== 'APPROVED' && state !== 'PENDING' && call.body['comments'] === undefined) {
      throw new Refusal(422, 'Unprocessable Entity', {
        errors: [{ code: 'custom', message: 'Review Body is required' }],
      })
    }
    const review = addReview(call.state, pullRequest, {
      author: call.actor,
      state,
      body,
      commitSha: textIn(call.body, 'commit_id'),
    })
    for (const { path, line, body: text } of draftComments(call)) {
      addReviewComment(call.state, review, { author: call.actor, path, line, body: text })
    }
    return ok(reviewBody(call, review))
  },
  'pulls/list-review-comments': (call) =>
    paged(call, pullRequestIn(call).reviewComments, (comment) => reviewCommentBody(call, comment)),
  'pulls/list-requested-reviewers': (call) =>
    ok({ users: pullRequestIn(call).requestedReviewers.map((account) => simpleUser(call, account)), teams: [] }),
  'pulls/request-reviewers': (call) => {
    const pullRequest = pullRequestIn(call)
    const logins = namesIn(call.body['reviewers']) ?? []
    const unknown = logins.filter((login) => !findAccount(call.state, login))
    if (unknown.length > 0) {
      throw new Refusal(
        422,
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
      )
    }
    const reviewers = logins.map((login) => accountOf(call.state, login))
    requestReviewers(call.state, pullRequest, reviewers, call.actor)
    return created(pullRequestSimple(call, pullRequest))
  },
}

function stateOf(event: string | undefined): ReviewState {
  if (event === undefined) return 'PENDING'
  const states: Record<string, ReviewState> = {
    APPROVE: 'APPROVED',
    REQUEST_CHANGES: 'CHANGES_REQUESTED',
    COMMENT: 'COMMENTED',
  }
  const state = states[event]
  if (!state) throw invalid({ resource: 'PullRequestReview', field: 'event', code: 'invalid' })
  return state
}

type DraftComment = { path: string; line?: number; body: string }

const draftComments = ({ body }: Call): Required<DraftComment>[] =>
  (checkedAs<DraftComment[] | undefined>(body['comments']) ?? []).map((draft) => ({ ...draft, line: draft.line ?? 1 }))
