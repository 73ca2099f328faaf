import type { PullRequest } from '../state/model.ts'
import { notFound } from '../state/refusal.ts'
import { closeLinkedIssues, mergePullRequest, pullRequestCommits, pullRequestFiles } from '../state/pull-requests.ts'
import { pullRequestOf } from '../state/repositories.ts'
import { sorted, updateThread } from './issues.ts'
import { type Call, type Operations, noContent, numberIn, ok, repositoryIn, textIn } from './operation.ts'
import { paged } from './paging.ts'
import { commitBody, fileBody } from './shapes/git.ts'
import { pullRequestBody, pullRequestSimple } from './shapes/pull-request.ts'

// "Lists a maximum of 250 commits for a pull request": https://docs.github.com/rest/pulls/pulls
export const MAX_COMMITS = 250
// "Responses include a maximum of 3000 files": the same page.
const MAX_FILES = 3000

export const pullRequestIn = (call: Call): PullRequest =>
  pullRequestOf(repositoryIn(call), numberIn(call, 'pull_number'))

export const pullOperations: Operations = {
  'pulls/list': (call) => paged(call, matching(call), (pullRequest) => pullRequestSimple(call, pullRequest)),
  'pulls/get': (call) => ok(pullRequestBody(call, pullRequestIn(call))),
  'pulls/update': (call) => {
    const pullRequest = pullRequestIn(call)
    updateThread(call, pullRequest)
    const base = textIn(call.body, 'base')
    if (base !== undefined) changeBase(pullRequest, base)
    return ok(pullRequestBody(call, pullRequest))
  },
  'pulls/list-commits': (call) => {
    const pullRequest = pullRequestIn(call)
    const commits = pullRequestCommits(pullRequest).slice(0, MAX_COMMITS)
    return paged(call, commits, (commit) => commitBody(call, pullRequest.repository, commit))
  },
  'pulls/list-files': (call) => {
    const pullRequest = pullRequestIn(call)
    const { repository, head } = pullRequest
    const files = pullRequestFiles(pullRequest).slice(0, MAX_FILES)
    return paged(call, files, (file) => fileBody(call, repository, { file, ref: head.sha }))
  },
  'pulls/check-if-merged': (call) => {
    if (!pullRequestIn(call).merged) throw notFound()
    return noContent()
  },
  'pulls/merge': (call) => {
    const pullRequest = pullRequestIn(call)
    mergePullRequest(call.state, pullRequest, call.actor)
    closeLinkedIssues(call.state, pullRequest, call.actor)
    return ok({ sha: pullRequest.mergeCommitSha, merged: true, message: 'Pull Request successfully merged' })
  },
}

function changeBase({ repository, base }: PullRequest, branch: string): void {
  const sha = repository.git.refs.get(`refs/heads/${branch}`)
  if (sha === undefined) throw notFound()
  base.branch = branch
  base.sha = sha
}

function matching(call: Call): PullRequest[] {
  const { query } = call
  const state = textIn(query, 'state') ?? 'open'
  const head = textIn(query, 'head')
  const base = textIn(query, 'base')
  const sort = textIn(query, 'sort') ?? 'created'
  // Newest first, but by anything else than the day of opening ascending.
  const direction = textIn(query, 'direction') ?? (sort === 'created' ? 'desc' : 'asc')
  const pullRequests = [...repositoryIn(call).threads.values()].filter(
    (thread): thread is PullRequest =>
      thread.kind === 'PullRequest' &&
      (state === 'all' || thread.state === state) &&
      (base === undefined || thread.base.branch === base) &&
      (head === undefined || `${thread.head.owner.login}:${thread.head.branch}` === head),
  )
  return sorted(pullRequests, { by: sort === 'popularity' ? 'comments' : sort, direction })
}
