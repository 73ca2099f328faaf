import { fieldsOf, GitHubError, type Fields, type RepositoryName } from '@porchlight/action-kit'
import type { Client } from '../client/client.ts'
import { aliased, batchesOf, graphql } from '../client/graphql.ts'
import { issuesClosedBy } from './queries.ts'

// Small enough for one point of the hour's 1,000, and hardly any pull request closes more than 50 issues.
const PULL_REQUESTS_AT_ONCE = 50
const MOST_ISSUES = 50

export async function closedIssues(
  client: Client,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const { owner, name } = client.repository
  const closed = new Map<number, readonly number[]>()
  for (const batch of batchesOf([...new Set(numbers)], PULL_REQUESTS_AT_ONCE)) {
    const variables = { owner, name, issues: MOST_ISSUES, ...aliased(batch) }
    await graphql(client, issuesClosedBy(batch.length), variables, (found) => {
      const repository = found.object('repository')
      batch.forEach((number, index) =>
        closed.set(number, closesFrom(repository.object(`_${index}`), client.repository)),
      )
    })
  }
  return closed
}

/** Issues of this repository alone: a pull request may close issues elsewhere, where our token has no say. */
export function closesFrom(pull: Fields, here: RepositoryName): readonly number[] {
  const references = pull.object('closingIssuesReferences')
  const issues = references.list('nodes', (node, path) => fieldsOf(node, path))
  if (references.whole('totalCount') > issues.length) throw tooMany(issues.length)
  return issues.filter((issue) => isIn(issue.object('repository'), here)).map((issue) => issue.whole('number'))
}

export const isIn = (repository: Fields, { owner, name }: RepositoryName): boolean =>
  repository.text('nameWithOwner').toLowerCase() === `${owner}/${name}`.toLowerCase()

function tooMany(read: number): GitHubError {
  const request = 'POST /graphql (issuesClosedBy)'
  return new GitHubError(`${request}: a pull request closes more than the ${read} issues that were read.`, {
    request,
    status: 200,
  })
}
