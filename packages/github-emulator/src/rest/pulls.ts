import type { PullRequest } from '../state/model.ts'
import { mayOpenPullRequest } from '../state/moderation.ts'
import { proposePullRequest } from '../state/proposals.ts'
import { mustBeReviewed } from '../state/review-decision.ts'
import { Refusal, Unsupported, notFound } from '../state/refusal.ts'
import {
  closeLinkedIssues,
  type Merge,
  mergePullRequest,
  pullRequestCommits,
  pullRequestFiles,
} from '../state/pull-requests.ts'
import { mayNotBeArchived, pullRequestOf } from '../state/repositories.ts'
import { sorted, updateThread } from './issues.ts'
import { type Call, type Operations, created, noContent, numberIn, ok, repositoryIn, textIn } from './operation.ts'
import { pullRequestText } from './diffs.ts'
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
  'pulls/get': (call) => {
    const pullRequest = pullRequestIn(call)
    return pullRequestText(call, pullRequest) ?? ok(pullRequestBody(call, pullRequest))
  },
  'pulls/create': (call) => created(pullRequestBody(call, openPullRequest(call))),
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
    const merge = wantedMerge(call, pullRequest)
    mustBeReviewed(call.state, pullRequest)
    mergePullRequest(call.state, pullRequest, merge)
    closeLinkedIssues(call.state, pullRequest, call.actor)
    return ok({ sha: pullRequest.mergeCommitSha, merged: true, message: 'Pull Request successfully merged' })
  },
}

/** `sha` protects from merging what was pushed after the client had looked. */
function wantedMerge({ body, actor }: Call, { head }: PullRequest): Merge {
  const sha = textIn(body, 'sha')
  if (sha !== undefined && sha !== head.sha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  const method = textIn(body, 'merge_method') ?? 'merge'
  if (method !== 'merge' && method !== 'squash')
    throw new Unsupported(`The emulator does not merge by ${method}. Merge with a merge commit or a squash.`)
  return { actor, method, title: textIn(body, 'commit_title'), text: textIn(body, 'commit_message') }
}

/** `head` is a branch here or, as `owner:branch`, in that owner's fork. */
function openPullRequest(call: Call): PullRequest {
  const { state, body, actor } = call
  const repository = repositoryIn(call)
  mayNotBeArchived(repository)
  for (const name of ['issue', 'head_repo'])
    if (body[name] !== undefined) throw new Unsupported(`The emulator does not open a pull request by "${name}".`)
  mayOpenPullRequest(repository, actor)
  const [branch = '', owner = repository.owner.login] = String(body['head']).split(':').toReversed()
  return proposePullRequest(state, repository, {
    title: textIn(body, 'title') ?? '',
    body: textIn(body, 'body') ?? null,
    author: actor,
    draft: body['draft'] === true,
    base: String(body['base']),
    head: { owner, branch },
  })
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
