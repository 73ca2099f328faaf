import { findAccount } from '../state/accounts.ts'
import type { PullRequest, Repository, ReviewState, Team } from '../state/model.ts'
import {
  notCollaborators,
  removeReviewRequests,
  requestReviewers,
  type ReviewRequest,
} from '../state/review-requests.ts'
import { mayApprove } from '../state/moderation.ts'
import { addReview, addReviewComment } from '../state/reviews.ts'
import { Refusal, invalid } from '../state/refusal.ts'
import type { State } from '../state/state.ts'
import { grants } from '../token-permissions.ts'
import { type Call, checkedAs, type Operations, created, namesIn, ok, textIn } from './operation.ts'
import { paged } from './paging.ts'
import { pullRequestIn } from './pulls.ts'
import { simpleUser } from './shapes/account.ts'
import { pullRequestSimple, reviewBody, reviewCommentBody } from './shapes/pull-request.ts'
import { teamBody } from './shapes/team.ts'

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
    if (state === 'APPROVED') mayApprove(pullRequest, call.actor)
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
  'pulls/list-requested-reviewers': (call) => {
    const { requestedReviewers, requestedTeams } = pullRequestIn(call)
    return ok({
      users: requestedReviewers.map((account) => simpleUser(call, account)),
      teams: requestedTeams.map((team) => teamBody(call, team)),
    })
  },
  'pulls/request-reviewers': (call) => {
    const pullRequest = pullRequestIn(call)
    requestReviewers(call.state, pullRequest, wantedReviews(call, pullRequest))
    return created(pullRequestSimple(call, pullRequest))
  },
  'pulls/remove-requested-reviewers': (call) => {
    const pullRequest = pullRequestIn(call)
    removeReviewRequests(call.state, pullRequest, wantedReviews(call, pullRequest))
    return ok(pullRequestSimple(call, pullRequest))
  },
}

function wantedReviews(call: Call, { repository }: PullRequest): ReviewRequest {
  const { state, body, actor } = call
  const accounts = (namesIn(body['reviewers']) ?? []).map((login) => findAccount(state, login))
  const teams = (namesIn(body['team_reviewers']) ?? []).map((slug) => teamOf(state, repository, slug))
  if (accounts.includes(undefined) || teams.includes(undefined)) throw notCollaborators(repository)
  const known = teams.filter((team) => team !== undefined)
  for (const team of known) mustBeSeen(call, team)
  return { people: accounts.filter((account) => account !== undefined), teams: known, actor }
}

/** Assumption: every team of the organization that owns the repository may read it. */
const teamOf = (state: State, { owner }: Repository, slug: string): Team | undefined =>
  state.organizations.get(owner.login.toLowerCase())?.teams.get(slug.toLowerCase())

/** A workflow's token cannot see teams; GitHub says it in these words (camunda/camunda-docs#4263, probot/probot#981). */
function mustBeSeen({ token }: Call, { nodeId }: Team): void {
  if (token?.installation !== true || grants(token.permissions, 'members', 'read')) return
  throw new Refusal(422, 'Validation Failed', {
    errors: [`Could not resolve to a node with the global id of '${nodeId}'.`],
  })
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
