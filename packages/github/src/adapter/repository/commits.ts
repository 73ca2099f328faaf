import { fieldsOf, GitHubError } from '@porchlight/action-kit'
import { commitFrom } from '../../parse-code.ts'
import type { Commit, Commits } from '../../port.ts'
import { broughtInBy } from '../threads/brought-in-by.ts'
import type { Client } from '../client/client.ts'
import { PER_PAGE, pageOf, pagesBetween, uniqueBy, type Paged } from '../client/paging.ts'

export function commitsFor(client: Client): Commits {
  return {
    between: (base, head) => commitsBetween(client, base, head),
    pullRequestsOf: (shas) => broughtInBy(client, shas),
  }
}

const ROUTE = 'GET /repos/{owner}/{repo}/compare/{basehead}'

/** Compare goes past 250 commits only when asked for pages. It says itself how many there are. */
export async function commitsBetween(client: Client, base: string, head: string): Promise<readonly Commit[]> {
  const basehead = `${base}...${head}`
  const paged: Paged<Commit> = {
    route: ROUTE,
    parameters: { basehead },
    within: 'commits',
    parse: commitFrom,
    keyOf: (commit) => commit.sha,
  }
  const first = await pageOf(client, paged, 1)
  const expected = fieldsOf(first.json, 'comparison').whole('total_commits')
  const rest = await pagesBetween(client, paged, { first: 2, last: Math.ceil(expected / PER_PAGE) })
  const commits = uniqueBy(
    [first, ...rest].flatMap((page) => page.entries),
    paged.keyOf,
  )
  if (commits.length === expected) return commits
  const request = client.nameOf(ROUTE, { basehead })
  const what = `GitHub listed ${commits.length} of the ${expected} commits in that range`
  throw new GitHubError(`${request}: ${what}. Nothing is decided on a part of them; run the job again.`, {
    request,
    status: 200,
  })
}
