import { GitHubError } from '@porchlight/action-kit'
import { changedFileFrom, commitFrom } from '../../parse-code.ts'
import { pullRequestFrom } from '../../parse.ts'
import type { ChangedFile, Commit, PullRequest, PullRequests } from '../../port.ts'
import type { Client } from '../client/client.ts'
import { mergedPullRequests } from './merged-pull-requests.ts'
import { commitsBetween } from '../repository/commits.ts'
import { completeList, expectedList, expectedParts, type Paged } from '../client/paging.ts'

// https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
const MOST_FILES = 3000

// https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request; GraphQL ends at the same number.
const MOST_LISTED_COMMITS = 250

const ONE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
const FILES = `${ONE}/files`
const COMMITS = `${ONE}/commits`

export function pullRequestsOf(client: Client): PullRequests {
  const pullRequest = (number: number): Promise<PullRequest> =>
    client.call(ONE, { pull_number: number }, (json) => pullRequestFrom(json))
  return {
    pullRequest,
    withHead: ({ owner, branch }) =>
      completeList(client, {
        route: 'GET /repos/{owner}/{repo}/pulls',
        parameters: { state: 'open', head: `${owner}:${branch}` },
        parse: pullRequestFrom,
        keyOf: (pull) => pull.number,
      }),
    files: (number, { expected }) => filesOf(client, number, expected),
    fileParts: (number, { expected }) => filePartsOf(client, number, expected),
    commits: async (pull) => commitsOf(client, pull.counts === null ? await pullRequest(pull.number) : pull),
    merged: (numbers) => mergedPullRequests(client, numbers),
  }
}

async function filesOf(client: Client, number: number, expected: number): Promise<FileList> {
  if (expected === 0) return NO_FILES
  const reachable = Math.min(expected, MOST_FILES)
  const files = await expectedList(client, filesPaged(number), reachable)
  refuseShortfall(client, { number, listed: files.length, reachable })
  return { files, isComplete: isWholeList(files.length, expected) }
}

async function* filePartsOf(client: Client, number: number, expected: number): AsyncGenerator<FileList> {
  if (expected === 0) {
    yield NO_FILES
    return
  }
  const reachable = Math.min(expected, MOST_FILES)
  let listed = 0
  for await (const { entries, isLast } of expectedParts(client, filesPaged(number), reachable)) {
    listed += entries.length
    if (isLast) refuseShortfall(client, { number, listed, reachable })
    yield { files: entries, isComplete: isLast && isWholeList(listed, expected) }
  }
}

interface FileList {
  readonly files: readonly ChangedFile[]
  readonly isComplete: boolean
}

const NO_FILES: FileList = { files: [], isComplete: true }

const filesPaged = (number: number): Paged<ChangedFile> => ({
  route: FILES,
  parameters: { pull_number: number },
  parse: changedFileFrom,
  keyOf: (file) => file.path,
})

// A list as long as the limit may go on behind it, unless the count says that it ends there.
const isWholeList = (listed: number, expected: number): boolean => listed < MOST_FILES || expected === MOST_FILES

function refuseShortfall(
  client: Client,
  { number, listed, reachable }: { number: number; listed: number; reachable: number },
): void {
  if (listed >= reachable) return
  const what = `GitHub listed ${listed} of the ${reachable} changed files of #${number}`
  throw incomplete(client.nameOf(FILES, { pull_number: number }), what)
}

/**
 * The list is accepted only when it has as many different commits as GitHub counts and the head is among them. A
 * verdict on fewer would be a guess, and an author who pushes 251 commits could hide one from it.
 */
async function commitsOf(client: Client, pull: PullRequest): Promise<readonly Commit[]> {
  const { number, counts, base, head } = pull
  const parameters = { pull_number: number }
  const request = client.nameOf(COMMITS, parameters)
  const expected = counts?.commits ?? 0
  if (expected === 0) throw incomplete(request, `GitHub counts no commits in #${number}`)
  const isWhole = (commits: readonly Commit[]): boolean =>
    commits.length === expected && commits.some((commit) => commit.sha === head.sha)
  if (expected <= MOST_LISTED_COMMITS) {
    const paged = { route: COMMITS, parameters, parse: commitFrom, keyOf: (commit: Commit) => commit.sha }
    const listed = await expectedList(client, paged, expected)
    if (isWhole(listed)) return listed
  }
  // Also after a push since the event: this range is fixed, the list of the pull request moves on.
  const compared = await commitsBetween(client, base.sha, head.sha)
  if (isWhole(compared)) return compared
  throw incomplete(
    request,
    `GitHub listed ${compared.length} of the ${expected} commits of #${number}, up to ${head.sha}`,
  )
}

const incomplete = (request: string, what: string): GitHubError =>
  new GitHubError(`${request}: ${what}. Nothing is decided on a part of them; run the job again.`, {
    request,
    status: 200,
  })
