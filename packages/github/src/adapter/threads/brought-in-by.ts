import { fieldsOf, GitHubError, type Fields } from '@porchlight/action-kit'
import type { BroughtIn } from '../../port.ts'
import { actorFrom } from '../client/accounts.ts'
import type { Client } from '../client/client.ts'
import { aliased, batchesOf, graphql } from '../client/graphql.ts'
import { closesFrom, isIn } from './closed-issues.ts'
import { pullRequestsOfCommits } from './queries.ts'

/*
 * GraphQL charges by what could be there, not by what is: one connection in each of 100 commits and 5 × 10 below it is
 * 6 points, 100 × 40 would be 101. So we ask small, and again for the few commits that have more.
 */
const SMALL = { commits: 100, pulls: 5, issues: 10 }
const LARGE = { commits: 1, pulls: 50, issues: 50 }

export async function broughtInBy(client: Client, shas: readonly string[]): Promise<readonly BroughtIn[]> {
  const small = await ask(client, [...new Set(shas)], SMALL)
  const large = await ask(client, small.overflowing, LARGE)
  if (large.overflowing.length > 0) throw tooMany(large.overflowing)
  const byNumber = new Map([...small.found, ...large.found].map((pull) => [pull.number, pull]))
  return [...byNumber.values()]
}

interface Asked {
  readonly found: readonly BroughtIn[]
  /** Commits of which GitHub has more than we asked for. */
  readonly overflowing: readonly string[]
}

async function ask(client: Client, shas: readonly string[], sizes: typeof SMALL): Promise<Asked> {
  const { owner, name } = client.repository
  const { pulls, issues } = sizes
  const found: BroughtIn[] = []
  const overflowing: string[] = []
  for (const batch of batchesOf(shas, sizes.commits)) {
    const variables = { owner, name, pulls, issues, ...aliased(batch) }
    const commits = await graphql(client, pullRequestsOfCommits(batch.length), variables, (data) =>
      batch.map((sha, index) => ({ sha, commit: data.object('repository').objectOrNull(`_${index}`) })),
    )
    for (const { sha, commit } of commits) {
      // Not in this repository (any more): nothing brought it in.
      if (commit === null) continue
      if (hasMore(commit)) overflowing.push(sha)
      else
        found.push(
          ...pullsOf(commit)
            .filter((pull) => isMergedHere(pull, client))
            .map((pull) => broughtInFrom(pull, client)),
        )
    }
  }
  return { found, overflowing }
}

const associated = (commit: Fields): Fields => commit.object('associatedPullRequests')

const pullsOf = (commit: Fields): readonly Fields[] =>
  associated(commit).list('nodes', (node, path) => fieldsOf(node, path))

function hasMore(commit: Fields): boolean {
  const closes = pullsOf(commit).map((pull) => pull.object('closingIssuesReferences'))
  return [associated(commit), ...closes].some(
    (list) => list.whole('totalCount') > list.list('nodes', (node) => node).length,
  )
}

// GitHub also associates what is open, and pull requests of other repositories that hold the same commit.
function isMergedHere(pull: Fields, { repository }: Client): boolean {
  const base = pull.objectOrNull('baseRepository')
  return pull.flag('merged') && base !== null && isIn(base, repository)
}

const broughtInFrom = (pull: Fields, { repository }: Client): BroughtIn => ({
  number: pull.whole('number'),
  title: pull.text('title'),
  body: pull.text('body'),
  author: actorFrom(pull.objectOrNull('author')),
  closes: closesFrom(pull, repository),
})

function tooMany(shas: readonly string[]): GitHubError {
  const request = `POST /graphql (${pullRequestsOfCommits(0).name})`
  const what = `the commits ${shas.join(', ')} belong to more than ${LARGE.pulls} pull requests, or to one that closes more than ${LARGE.issues} issues`
  return new GitHubError(`${request}: ${what}. That is more than can be read completely.`, { request, status: 200 })
}
