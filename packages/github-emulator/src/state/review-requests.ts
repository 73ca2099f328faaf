import { roleOf } from './access.ts'
import type { Account, PullRequest, Repository, Team } from './model.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'
import { addEvent } from './threads.ts'

/** Who is asked, or no longer asked, for a review, and who says so. */
export type ReviewRequest = { people: readonly Account[]; teams: readonly Team[]; actor: Account | null }

/** All of them or none: one account that cannot be asked fails the request. */
export function requestReviewers(
  state: State,
  pullRequest: PullRequest,
  { people, teams, actor }: ReviewRequest,
): void {
  const { repository, author } = pullRequest
  if (people.some((account) => account === author)) {
    throw new Refusal(422, 'Review cannot be requested from pull request author.')
  }
  if (!people.every((account) => roleOf(state, repository, account.login) !== null)) throw notCollaborators(repository)
  addReviewRequests(state, pullRequest, { people, teams, actor })
}

/** As it stands in the sidebar, whether GitHub would take it today or not. */
export function addReviewRequests(
  state: State,
  pullRequest: PullRequest,
  { people, teams, actor }: ReviewRequest,
): void {
  for (const account of people.filter((one) => !pullRequest.requestedReviewers.includes(one))) {
    pullRequest.requestedReviewers.push(account)
    addEvent(state, pullRequest, { event: 'review_requested', actor, requestedReviewer: account })
  }
  for (const team of teams.filter((one) => !pullRequest.requestedTeams.includes(one))) {
    pullRequest.requestedTeams.push(team)
    addEvent(state, pullRequest, { event: 'review_requested', actor, requestedTeam: team })
  }
}

export function removeReviewRequests(
  state: State,
  pullRequest: PullRequest,
  { people, teams, actor }: ReviewRequest,
): void {
  for (const account of people.filter((one) => pullRequest.requestedReviewers.includes(one))) {
    pullRequest.requestedReviewers = pullRequest.requestedReviewers.filter((one) => one !== account)
    addEvent(state, pullRequest, { event: 'review_request_removed', actor, requestedReviewer: account })
  }
  for (const team of teams.filter((one) => pullRequest.requestedTeams.includes(one))) {
    pullRequest.requestedTeams = pullRequest.requestedTeams.filter((one) => one !== team)
    addEvent(state, pullRequest, { event: 'review_request_removed', actor, requestedTeam: team })
  }
}

/** A review answers the request for it, and that to a team of the reviewer; the timeline has no event for it. */
export function answerRequests(pullRequest: PullRequest, reviewer: Account | null): void {
  const login = reviewer?.login.toLowerCase() ?? ''
  pullRequest.requestedReviewers = pullRequest.requestedReviewers.filter((one) => one !== reviewer)
  pullRequest.requestedTeams = pullRequest.requestedTeams.filter(({ members }) => !members.has(login))
}

export const notCollaborators = ({ fullName }: Repository): Refusal =>
  new Refusal(
    422,
    `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName} repository.`,
  )
