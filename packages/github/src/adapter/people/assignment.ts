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
    requestReviews: (number, wanted) => requestReviews(client, { number, ...wanted }),
    ...workloadOf(client),
  }
}

interface Wanted {
  readonly number: number
  readonly people: readonly string[]
  readonly teams: readonly string[]
}

/** GitHub does not say whom of several it refuses, and then has asked none of them. */
async function requestReviews(client: Client, wanted: Wanted): Promise<void> {
  const { number, people, teams } = wanted
  const each = [
    ...people.map((login) => ({ number, people: [login], teams: [] })),
    ...teams.map((team) => ({ number, people: [], teams: [team] })),
  ]
  const refusal = each.length === 0 ? undefined : await refusalOf(client, wanted)
  if (refusal === undefined) return
  const refused = each.length === 1 ? [{ ...wanted, cause: refusal }] : await refusedOf(client, each)
  if (refused.length > 0) throw notReviewers(refused, { wereOthersAsked: refused.length < each.length })
}

/** One after the other, as GitHub asks of requests that notify people. */
async function refusedOf(client: Client, each: readonly Wanted[]): Promise<readonly Refused[]> {
  const refused: Refused[] = []
  for (const one of each) {
    const cause = await refusalOf(client, one)
    if (cause !== undefined) refused.push({ ...one, cause })
  }
  return refused
}

interface Refused extends Wanted {
  readonly cause: Error
}

/** What GitHub says of somebody whom it cannot ask; undefined when all are asked. */
async function refusalOf(client: Client, { number, people, teams }: Wanted): Promise<Error | undefined> {
  const wanted = { reviewers: people, team_reviewers: teams }
  try {
    await client.call(REVIEWERS, { pull_number: number, ...wanted }, () => undefined)
    return undefined
  } catch (error) {
    if (!isNotAccepted(error)) throw error
    return error
  }
}

function notReviewers(refused: readonly Refused[], { wereOthersAsked }: { wereOthersAsked: boolean }): UserError {
  const teams = refused.flatMap((one) => one.teams)
  const who = [...refused.flatMap(({ people }) => people), ...teams.map((team) => `the team ${team}`)].join(', ')
  const others = wereOthersAsked ? ' The others were asked.' : ''
  const ofTeams =
    teams.length === 0
      ? ''
      : ' A team must see the repository, and the token must see the team, as no GITHUB_TOKEN does: give github-token one of an app with `members: read`, or of a person in the organization.'
  const cure = `Each reviewer must have access to the repository, and an author cannot review their own pull request.${ofTeams}`
  const [first] = refused
  return new UserError(
    `GitHub does not let #${first?.number} ask for a review by ${who}.${others} ${cure} ${first?.cause.message}`,
    { cause: first?.cause },
  )
}
