import { fieldsOf, type Fields, type RepositoryName } from '@porchlight/action-kit'
import type { BroughtIn } from '../../port.ts'
import { actorFrom } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { aliased } from '../client/aliases.ts'
import { batchesOf, graphqlOfWhatExists } from '../client/graphql.ts'
import { mergedPullRequestsNumbered } from './queries.ts'

// Small enough for one point of the hour's 1,000, and hardly any pull request closes more than 50 issues.
const PULL_REQUESTS_AT_ONCE = 50
const MOST_ISSUES = 50

export async function mergedPullRequests(client: Client, numbers: readonly number[]): Promise<readonly BroughtIn[]> {
  const { owner, name } = client.repository
  const found: BroughtIn[] = []
  for (const batch of batchesOf([...new Set(numbers)], PULL_REQUESTS_AT_ONCE)) {
    const variables = { owner, name, issues: MOST_ISSUES, ...aliased(batch) }
    const pulls = await graphqlOfWhatExists(client, mergedPullRequestsNumbered(batch.length), variables, (data) =>
      batch.flatMap((_, index) => data.object('repository').objectOrNull(`_${index}`) ?? []),
    )
    found.push(...pulls.flatMap((pull) => mergedFrom(pull, client) ?? []))
  }
  return found
}

function mergedFrom(pull: Fields, client: Client): BroughtIn | undefined {
  const commit = pull.objectOrNull('mergeCommit')?.text('oid')
  return commit === undefined || !isMergedHere(pull, client) ? undefined : broughtInFrom(pull, client, [commit])
}

// GitHub also associates what is open, and pull requests of other repositories that hold the same commit.
export function isMergedHere(pull: Fields, client: Client): boolean {
  const base = pull.objectOrNull('baseRepository')
  return pull.flag('merged') && base !== null && isIn(base, client.repository)
}

export const broughtInFrom = (pull: Fields, client: Client, commits: readonly string[]): BroughtIn => ({
  number: pull.whole('number'),
  commits,
  title: pull.text('title'),
  body: pull.text('body'),
  author: actorFrom(pull.objectOrNull('author')),
  createdAt: pull.text('createdAt'),
  closes: closesFrom(pull, client),
  closesMore: closesMore(pull),
})

/** Issues of this repository alone: a pull request may close issues elsewhere, where our token has no say. */
const closesFrom = (pull: Fields, client: Client): readonly number[] =>
  issuesOf(pull)
    .filter((issue) => isIn(issue.object('repository'), client.repository))
    .map((issue) => issue.whole('number'))

const references = (pull: Fields): Fields => pull.object('closingIssuesReferences')

const issuesOf = (pull: Fields): readonly Fields[] =>
  references(pull).list('nodes', (node, path) => fieldsOf(node, path))

export const closesMore = (pull: Fields): boolean => references(pull).whole('totalCount') > issuesOf(pull).length

export const isIn = (repository: Fields, { owner, name }: RepositoryName): boolean =>
  repository.text('nameWithOwner').toLowerCase() === `${owner}/${name}`.toLowerCase()
