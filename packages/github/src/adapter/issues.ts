import { issueFrom } from '../parse.ts'
import type { Issues } from '../port.ts'
import type { Client } from './client.ts'
import { pagesOf } from './paging.ts'

export function issuesOf(client: Client): Issues {
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
  }
}
