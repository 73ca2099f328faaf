import { accountOf, authorOf } from '../state/accounts.ts'
import { madeUpSha, storeBlob, storeCommit, treeWith } from '../state/git-objects.ts'
import type { Account, ChangedFile, PullRequest, Repository, Team } from '../state/model.ts'
import { createPullRequest, markMerged, mergePullRequest } from '../state/pull-requests.ts'
import { addReviewRequests } from '../state/review-requests.ts'
import { addReview, addReviewComment } from '../state/reviews.ts'
import { findRepository, forkOf } from '../state/repositories.ts'
import { type State, timestamp } from '../state/state.ts'
import { bytesOf, describedCommit } from './load-git.ts'
import { loadConversation } from './load-threads.ts'
import type { ScenarioCommit, ScenarioFile, ScenarioPullRequest } from './scenario.ts'

export function loadPullRequest(
  state: State,
  repository: Repository,
  described: ScenarioPullRequest,
  merges: ReadonlyMap<number, string>,
): void {
  const author = authorOf(state, described.author)
  const base = described.base ?? repository.defaultBranch
  const baseSha = baseOf(repository, base, described.number)
  const head = headOf(state, repository, { described, author })
  const commits = loadCommits(state, repository, { described, baseSha, author: author ?? repository.owner })
  const sha = commits.at(-1) ?? baseSha
  head.repository?.git.refs.set(`refs/heads/${head.branch}`, sha)
  const pullRequest = createPullRequest(state, repository, {
    number: described.number,
    title: described.title,
    body: described.body ?? null,
    author,
    draft: described.draft,
    base: { branch: base, sha: baseSha },
    head: { ...head, sha },
    described: { headSha: sha, commits, files: described.files?.map((file) => changedFile(repository, file)) ?? null },
  })
  pullRequest.closes = described.closes ?? []
  if (described.mergeable !== undefined) pullRequest.mergeable = described.mergeable
  loadReviews(state, pullRequest, described)
  if (described.merged) loadMerge(state, pullRequest, { described, merges })
  loadConversation(state, pullRequest, described)
}

function baseOf(repository: Repository, branch: string, number: number): string {
  const sha = repository.git.refs.get(`refs/heads/${branch}`)
  if (sha !== undefined) return sha
  throw new Error(
    `${repository.fullName}#${number}: there is no branch "${branch}" to merge into. Add it to "branches".`,
  )
}

/** `head.repository: null` is a fork that was deleted; a repository that is not described becomes a fork. */
function headOf(
  state: State,
  repository: Repository,
  { described, author }: { described: ScenarioPullRequest; author: Account | null },
) {
  const branch = described.head?.branch ?? `patch-${described.number}`
  const name = described.head?.repository
  if (name === null) return { repository: null, owner: author ?? repository.owner, branch }
  const source = name === undefined ? repository : (findRepository(state, name) ?? forkOf(state, repository, name))
  return { repository: source, owner: source.owner, branch }
}

function loadCommits(
  state: State,
  repository: Repository,
  { described, baseSha, author }: { described: ScenarioPullRequest; baseSha: string; author: Account },
): string[] {
  const list: ScenarioCommit[] = described.commits ?? [{ message: described.title }]
  const shas: string[] = []
  for (const [at, commit] of list.entries()) {
    const isLast = at === list.length - 1
    const sha =
      commit.sha ??
      (isLast ? described.head?.sha : undefined) ??
      madeUpSha(`${repository.fullName}#${described.number}@${at}`)
    const stored = describedCommit(state, repository, {
      described: { ...commit, sha },
      after: shas.at(-1) ?? baseSha,
      fallback: author,
    })
    shas.push(stored.sha)
    if (isLast) writeContents(repository, stored.sha, described.files ?? [])
  }
  return shas
}

/** Files whose content the scenario gives are really in the head's tree; the others exist only in the list of changes. */
function writeContents(repository: Repository, sha: string, files: ScenarioFile[]): void {
  const { objects } = repository.git
  const commit = objects.commits.get(sha)
  if (!commit) return
  const changes = new Map<string, Uint8Array | null>()
  for (const file of files) {
    if (file.content !== undefined) changes.set(file.path, bytesOf(file.content))
    if (file.status === 'removed') changes.set(file.path, null)
    if (file.status === 'renamed' && typeof file.previousPath === 'string') changes.set(file.previousPath, null)
  }
  if (changes.size > 0) storeCommit(objects, { ...commit, tree: treeWith(objects, commit.tree, changes) })
}

function changedFile(repository: Repository, file: ScenarioFile): ChangedFile {
  const status = file.status ?? 'modified'
  const defaults = status === 'removed' ? { additions: 0, deletions: 1 } : { additions: 1, deletions: 0 }
  return {
    path: file.path,
    status,
    additions: file.additions ?? defaults.additions,
    deletions: file.deletions ?? defaults.deletions,
    previousPath: file.previousPath ?? null,
    patch: file.patch ?? null,
    blobSha:
      file.content === undefined
        ? madeUpSha(`blob ${file.path}`)
        : storeBlob(repository.git.objects, bytesOf(file.content)),
  }
}

function loadReviews(state: State, pullRequest: PullRequest, described: ScenarioPullRequest): void {
  const people = (described.requestedReviewers ?? []).map((login) => accountOf(state, login))
  const teams = (described.requestedTeams ?? []).map((slug) => teamNamed(state, pullRequest, slug))
  addReviewRequests(state, pullRequest, { people, teams, actor: pullRequest.author })
  for (const { comments, ...review } of described.reviews ?? []) {
    const author = authorOf(state, review.author)
    const added = addReview(state, pullRequest, { author, state: review.state, body: review.body ?? '' })
    for (const { path, line = 1, body } of comments ?? []) addReviewComment(state, added, { author, path, line, body })
  }
}

function teamNamed(state: State, { repository, number }: PullRequest, slug: string): Team {
  const { owner, fullName } = repository
  const team = state.organizations.get(owner.login.toLowerCase())?.teams.get(slug.toLowerCase())
  if (team) return team
  throw new Error(`${fullName}#${number}: ${owner.login} has no team "${slug}". Add it to its "teams".`)
}

/** Without a described commit on the base branch, the merge puts one there. */
function loadMerge(
  state: State,
  pullRequest: PullRequest,
  { described, merges }: { described: ScenarioPullRequest; merges: ReadonlyMap<number, string> },
): void {
  const { repository, number } = pullRequest
  const actor = described.mergedBy ? accountOf(state, described.mergedBy) : repository.owner
  const at = described.mergedAt ?? described.closedAt ?? timestamp(state)
  const sha = merges.get(number)
  if (sha === undefined) mergePullRequest(state, pullRequest, { actor })
  else markMerged(state, pullRequest, { actor, at, sha })
  pullRequest.mergedAt = at
  pullRequest.closedAt = at
}
