import { fieldsOf, GitHubError, type Fields } from '@porchlight/action-kit'
import type { BroughtIn } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { aliased } from '../client/aliases.ts'
import { batchesOf, graphql } from '../client/graphql.ts'
import { broughtInFrom, closesMore, isMergedHere } from './merged-pull-requests.ts'
import { pullRequestsOfCommits } from './queries.ts'

/*
 * GraphQL charges by what could be there, not by what is: one connection in each of 100 commits and 5 × 10 below it is
 * 6 points, 100 × 40 would be 101. So we ask small, and again for the few commits that have more.
 */
const SMALL = { commits: 100, pulls: 5, issues: 10 }
const LARGE = { commits: 1, pulls: 50, issues: 50 }

/** A pull request that closes more issues than were asked for in the end says so; a commit of more is refused. */
export async function broughtInBy(client: Client, shas: readonly string[]): Promise<readonly BroughtIn[]> {
  const small = await ask(client, [...new Set(shas)], { sizes: SMALL, isCut: hasMore })
  const large = await ask(client, small.overflowing, { sizes: LARGE, isCut: hasMorePulls })
  if (large.overflowing.length > 0) throw tooMany(large.overflowing)
  const byNumber = new Map<number, BroughtIn>()
  for (const pull of [...small.found, ...large.found]) {
    const { commits = [] } = byNumber.get(pull.number) ?? {}
    byNumber.set(pull.number, { ...pull, commits: [...commits, ...pull.commits] })
  }
  return [...byNumber.values()]
}

interface Asking {
  readonly sizes: typeof SMALL
  /** Whether GitHub has more of a commit than was asked for. */
  readonly isCut: (commit: Fields) => boolean
}

interface Asked {
  readonly found: readonly BroughtIn[]
  /** Commits of which GitHub has more than we asked for. */
  readonly overflowing: readonly string[]
}

async function ask(client: Client, shas: readonly string[], { sizes, isCut }: Asking): Promise<Asked> {
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
      if (isCut(commit)) overflowing.push(sha)
      else
        found.push(
          ...pullsOf(commit)
            .filter((pull) => isMergedHere(pull, client))
            .map((pull) => broughtInFrom(pull, client, [sha])),
        )
    }
  }
  return { found, overflowing }
}

const associated = (commit: Fields): Fields => commit.object('associatedPullRequests')

const pullsOf = (commit: Fields): readonly Fields[] =>
  associated(commit).list('nodes', (node, path) => fieldsOf(node, path))

const hasMore = (commit: Fields): boolean => hasMorePulls(commit) || pullsOf(commit).some(closesMore)

const hasMorePulls = (commit: Fields): boolean =>
  associated(commit).whole('totalCount') > associated(commit).list('nodes', (node) => node).length

function tooMany(shas: readonly string[]): GitHubError {
  const request = `POST /graphql (${pullRequestsOfCommits(0).name})`
  const what = `the commits ${shas.join(', ')} belong to more than ${LARGE.pulls} pull requests each`
  return new GitHubError(`${request}: ${what}. That is more than can be read completely.`, { request, status: 200 })
}
