import { UserError } from '@porchlight/action-kit'
import { issueFrom } from '../../parse.ts'
import type { Assignment } from '../../port.ts'
import { isNotAccepted } from '../client/answer.ts'
import type { Client } from '../client/client.ts'
import { workloadOf } from './workload.ts'

const ASSIGNEES = '/repos/{owner}/{repo}/issues/{issue_number}/assignees'
const REVIEWERS = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers'

export function assignmentOf(client: Client): Assignment {
  return {
    assign: (number, assignees) =>
      client.call(`POST ${ASSIGNEES}`, { issue_number: number, assignees }, (json) => issueFrom(json).assignees),
    unassign: async (number, assignees) => {
      if (assignees.length === 0) return
      await client.call(`DELETE ${ASSIGNEES}`, { issue_number: number, assignees }, () => undefined)
    },
    requestReviews: async (number, { people, teams }) => {
      if (people.length + teams.length === 0) return
      const wanted = { reviewers: people, team_reviewers: teams }
      try {
        await client.call(REVIEWERS, { pull_number: number, ...wanted }, () => undefined)
      } catch (error) {
        throw isNotAccepted(error) ? notReviewers(error, { number, people, teams }) : error
      }
    },
    ...workloadOf(client),
  }
}

interface Wanted {
  readonly number: number
  readonly people: readonly string[]
  readonly teams: readonly string[]
}

/** GitHub does not say which of them it means, and has asked none of them. */
function notReviewers(cause: Error, { number, people, teams }: Wanted): UserError {
  const who = [...people, ...teams.map((team) => `the team ${team}`)].join(', ')
  const ofTeams =
    teams.length === 0
      ? ''
      : ' A team must see the repository, and the token must see the team, as no GITHUB_TOKEN does: give github-token one of an app with `members: read`, or of a person in the organization.'
  const cure = `Each reviewer must have access to the repository, and an author cannot review their own pull request.${ofTeams}`
  return new UserError(`GitHub does not let #${number} ask for a review by ${who}. ${cure} ${cause.message}`, { cause })
}
