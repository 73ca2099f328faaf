import { isGitHubError, UserError } from '@porchlight/action-kit'
import { fieldsOf } from '../json.ts'
import { issueFrom } from '../parse.ts'
import type { Comments, Issues } from '../port.ts'
import { answerIn } from './answer.ts'
import type { Client } from './client.ts'
import { markedIssues } from './marked-issues.ts'
import { completeList, pagesOf } from './paging.ts'

const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'

export function issuesOf(client: Client, comments: Pick<Comments, 'withMarker'>): Issues {
  return {
    issue: (number) =>
      client.call('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number }, (json) =>
        issueFrom(json),
      ),
    createdBy: (login) =>
      pagesOf(client, {
        route: 'GET /repos/{owner}/{repo}/issues',
        parameters: { creator: login, state: 'all', sort: 'created', direction: 'asc' },
        parse: issueFrom,
        keyOf: (issue) => issue.number,
      }),
    withMarker: (numbers, marker, options) => markedIssues(client, { numbers, marker, comments, ...options }),
    milestones: () =>
      completeList(client, {
        route: 'GET /repos/{owner}/{repo}/milestones',
        parameters: { state: 'open' },
        parse: milestoneFrom,
        keyOf: (milestone) => milestone.number,
      }),
    setMilestone: async (number, milestone) => {
      await client.call(UPDATE, { issue_number: number, milestone }, () => undefined)
    },
    setType: (number, name) => setType(client, number, name),
  }
}

function milestoneFrom(json: unknown, path: string): { number: number; title: string } {
  const milestone = fieldsOf(json, path)
  return { number: milestone.whole('number'), title: milestone.text('title') }
}

/** GitHub refuses a type that the organisation does not have; where nobody can have types, it may just ignore it. */
async function setType(client: Client, number: number, name: string): Promise<void> {
  const set = await client
    .call(UPDATE, { issue_number: number, type: name }, (json) => issueFrom(json).type)
    .catch((error: unknown) => {
      throw isNotAccepted(error) ? unknownType(client, name, error) : error
    })
  if (set?.toLowerCase() !== name.toLowerCase()) throw unknownType(client, name)
}

// With 422, also for a type that is switched off: github/gh-aw#41238.
const isNotAccepted = (error: unknown): boolean => isGitHubError(error) && answerIn(error.cause)?.status === 422

function unknownType({ repository: { owner } }: Client, name: string, cause?: unknown): UserError {
  const where = `Only organisations have issue types: an owner of ${owner} defines them in its settings under Planning, Issue types.`
  return new UserError(`There is no issue type "${name}" here. ${where} Write one of those, as it is spelled there.`, {
    cause,
  })
}
