import { issueFrom } from '../parse.ts'
import type { Comments, Issues } from '../port.ts'
import type { Client } from './client.ts'
import { markedIssues } from './marked-issues.ts'
import { pagesOf } from './paging.ts'

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
  }
}
