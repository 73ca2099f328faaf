import { fieldsOf } from '@porchlight/action-kit'
import { issueFrom } from '../../parse.ts'
import type { Comments, Issues } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { setType } from './issue-types.ts'
import { markedIssues } from './marked-issues.ts'
import { completeList, pagesOf } from '../client/paging.ts'

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
