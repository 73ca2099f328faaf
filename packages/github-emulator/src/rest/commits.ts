import type { Commit } from '../state/git-model.ts'
import { changedFiles } from '../state/git-diff.ts'
import { commitsBetween, history, mergeBase, resolveCommit } from '../state/git-history.ts'
import type { ChangedFile, PullRequest, Repository } from '../state/model.ts'
import { pullRequestCommits, pullRequestFiles, pullRequestsOf } from '../state/pull-requests.ts'
import { Refusal, notFound } from '../state/refusal.ts'
import { findRepository } from '../state/repositories.ts'
import { type Answer, type Call, type Operations, ok, repositoryIn, textIn } from './operation.ts'
import { commitText, comparisonText } from './diffs.ts'
import { linkHeader, pageIn, paged, sliceOf } from './paging.ts'
import { MAX_COMMITS } from './pulls.ts'
import { commitBody, fileBody, filesOfCommit } from './shapes/git.ts'
import { pullRequestSimple } from './shapes/pull-request.ts'
import { htmlUrl, repositoryUrl } from './shapes/repository.ts'

// "up to 300 files" in a comparison and on the first page of a commit's files:
// https://docs.github.com/rest/commits/commits#compare-two-commits
const MAX_COMPARED_FILES = 300
const MAX_FILES_OF_COMMIT = 3000

export const commitOperations: Operations = {
  'repos/list-commits': (call) => {
    const repository = repositoryIn(call)
    return paged(call, listed(call, repository), (commit) => commitBody(call, repository, commit))
  },
  'repos/get-commit': (call) => {
    const repository = repositoryIn(call)
    const commit = commitNamed(repository, call.params['ref'] ?? '')
    const text = commitText(call, repository, commit)
    if (text) return text
    const files = filesOfCommit(repository, commit)
    const additions = files.reduce((sum, file) => sum + file.additions, 0)
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0)
    const page = pageIn(call)
    const size = call.query['per_page'] === undefined ? MAX_COMPARED_FILES : page.size
    const shown = sliceOf(files.slice(0, MAX_FILES_OF_COMMIT), { number: page.number, size })
    const body = {
      ...commitBody(call, repository, commit),
      stats: { total: additions + deletions, additions, deletions },
      files: shown.map((file) => fileBody(call, repository, { file, ref: commit.sha })),
    }
    return {
      status: 200,
      body,
      headers: linkHeader(call, { page: { number: page.number, size }, total: files.length }),
    }
  },
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const repository = repositoryIn(call)
    const commit = commitNamed(repository, call.params['commit_sha'] ?? '')
    return paged(call, pullRequestsOf(repository, commit.sha), (pullRequest) => pullRequestSimple(call, pullRequest))
  },
}

export function commitNamed(repository: Repository, ref: string): Commit {
  const commit = resolveCommit(repository, ref)
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  return commit
}

function listed(call: Call, repository: Repository): Commit[] {
  const { query } = call
  const ref = textIn(query, 'sha') ?? repository.defaultBranch
  const tip = resolveCommit(repository, ref)
  if (!tip) throw notFound()
  const author = textIn(query, 'author')
  const committer = textIn(query, 'committer')
  const since = textIn(query, 'since')
  const until = textIn(query, 'until')
  const path = textIn(query, 'path')
  return history(repository.git.objects, tip.sha).filter(
    (commit) =>
      (author === undefined || isBy(commit.author, author)) &&
      (committer === undefined || isBy(commit.committer, committer)) &&
      (since === undefined || Date.parse(commit.committer.date) >= Date.parse(since)) &&
      (until === undefined || Date.parse(commit.committer.date) <= Date.parse(until)) &&
      (path === undefined ||
        filesOfCommit(repository, commit).some((file) => file.path === path || file.path.startsWith(`${path}/`))),
  )
}

/** A login or an e-mail address. */
const isBy = ({ account, email }: Commit['author'], wanted: string): boolean =>
  account?.login.toLowerCase() === wanted.toLowerCase() || email.toLowerCase() === wanted.toLowerCase()

type Comparison = { repository: Repository; base: Commit; head: Commit; common: Commit }

function compare(call: Call): Answer {
  const repository = repositoryIn(call)
  const [baseName = '', headName = ''] = (call.params['basehead'] ?? '').split('...')
  const base = sideOf(call, repository, baseName)
  const head = sideOf(call, repository, headName)
  const common = mergeBase(repository.git.objects, base.sha, head.sha)
  if (!common) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`)
  return comparisonAnswer(call, { repository, base, head, common })
}

/** `branch`, `owner:branch`, `owner:repository:branch` or a sha. */
function sideOf(call: Call, repository: Repository, name: string): Commit {
  const parts = name.split(':')
  const ref = parts.at(-1) ?? ''
  const owner = parts.length > 1 ? parts[0] : undefined
  const other =
    owner === undefined
      ? repository
      : findRepository(call.state, `${owner}/${parts.length === 3 ? parts[1] : repository.name}`)
  const commit = other && resolveCommit(other, ref)
  if (!commit) throw notFound()
  return commit
}

/** Pages only when asked with `page` or `per_page`; without them the first 250 commits, oldest first. Files come with page one. */
function comparisonAnswer(call: Call, { repository, base, head, common }: Comparison): Answer {
  const { objects } = repository.git
  const ahead = commitsBetween(objects, [base.sha], head.sha)
  const behind = commitsBetween(objects, [head.sha], base.sha)
  const compared = comparedFiles(repository, common, head)
  const text = comparisonText(call, repository, { common, head, commits: ahead, files: compared })
  if (text) return text
  const isPaged = call.query['page'] !== undefined || call.query['per_page'] !== undefined
  const page = isPaged ? pageIn(call) : { number: 1, size: MAX_COMMITS }
  const url = `${repositoryUrl(call, repository)}/compare/${call.params['basehead']}`
  const html = `${htmlUrl(repository)}/compare/${call.params['basehead']}`
  const files = page.number === 1 ? compared.slice(0, MAX_COMPARED_FILES) : undefined
  const body = {
    url,
    html_url: html,
    permalink_url: `${htmlUrl(repository)}/compare/${base.sha}...${head.sha}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitBody(call, repository, base),
    merge_base_commit: commitBody(call, repository, common),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: sliceOf(ahead, page).map((commit) => commitBody(call, repository, commit)),
    ...(files && { files: files.map((file) => fileBody(call, repository, { file, ref: head.sha })) }),
  }
  return { ...ok(body), headers: isPaged ? linkHeader(call, { page, total: ahead.length }) : {} }
}

function statusOf(ahead: number, behind: number): string {
  if (ahead === 0 && behind === 0) return 'identical'
  if (behind === 0) return 'ahead'
  return ahead === 0 ? 'behind' : 'diverged'
}

/** What a scenario only lists as a pull request's files is in no tree; comparing that head shows them all the same. */
function comparedFiles(repository: Repository, common: Commit, head: Commit): ChangedFile[] {
  const described = [...repository.threads.values()].find(
    (thread): thread is PullRequest =>
      thread.kind === 'PullRequest' &&
      thread.head.sha === head.sha &&
      pullRequestCommits(thread).at(0)?.parents.includes(common.sha) === true,
  )
  return described ? pullRequestFiles(described) : changedFiles(repository.git.objects, common.tree, head.tree)
}
