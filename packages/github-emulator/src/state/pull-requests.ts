import type { Commit } from './git-model.ts'
import { changedFiles } from './git-diff.ts'
import { commitsBetween, mergeBase } from './git-history.ts'
import { storeCommit } from './git-objects.ts'
import type { Account, ChangedFile, PullRequest, Repository } from './model.ts'
import { Refusal } from './refusal.ts'
import { moveRef, nextNumber } from './repositories.ts'
import { newIds, nextId, register, type State, timestamp } from './state.ts'
import { addEvent, checkBody, checkTitle, closeThread, newConversation } from './threads.ts'

export type PullRequestDraft = {
  number?: number | undefined
  title: string
  body: string | null
  author: Account | null
  draft?: boolean | undefined
  base: { branch: string; sha: string }
  head: { repository: Repository | null; owner: Account; branch: string; sha: string }
  described: PullRequest['described']
}

export function createPullRequest(state: State, repository: Repository, draft: PullRequestDraft): PullRequest {
  checkTitle('PullRequest', draft.title)
  checkBody('PullRequest', draft.body)
  const { head, base, described } = draft
  const pullRequest: PullRequest = {
    kind: 'PullRequest',
    ...newIds(state, 'PullRequest'),
    pullId: nextId(state),
    number: draft.number ?? nextNumber(repository),
    title: draft.title,
    body: draft.body,
    ...newConversation(state, repository, draft.author),
    draft: draft.draft ?? false,
    base,
    head,
    merged: false,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    mergeable: true,
    described,
    reviews: [],
    reviewComments: [],
    requestedReviewers: [],
    requestedTeams: [],
    closes: [],
  }
  repository.threads.set(pullRequest.number, pullRequest)
  repository.git.refs.set(`refs/pull/${pullRequest.number}/head`, head.sha)
  return register(state, pullRequest)
}

/** Every commit of the pull request, oldest first; REST shows no more than 250 of them. */
export function pullRequestCommits({ repository, base, head, described }: PullRequest): Commit[] {
  const { objects } = repository.git
  if (head.sha !== described.headSha) return commitsBetween(objects, [base.sha], head.sha)
  return described.commits.flatMap((sha) => objects.commits.get(sha) ?? [])
}

/** Every changed file; REST shows no more than 3,000 of them. Later pushes are laid over what the scenario described. */
export function pullRequestFiles({ repository, base, head, described }: PullRequest): ChangedFile[] {
  const { objects } = repository.git
  const headTree = objects.commits.get(head.sha)?.tree ?? ''
  if (!described.files) {
    const start = mergeBase(objects, base.sha, head.sha)?.tree ?? ''
    return changedFiles(objects, start, headTree)
  }
  if (head.sha === described.headSha) return described.files
  const later = changedFiles(objects, objects.commits.get(described.headSha)?.tree ?? '', headTree)
  const kept = described.files.filter((file) => !later.some(({ path }) => path === file.path))
  return [...kept, ...later]
}

/** Merges with a merge commit, as GitHub's green button does by default. */
export function mergePullRequest(state: State, pullRequest: PullRequest, actor: Account): void {
  if (pullRequest.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable')
  const { repository, base, head } = pullRequest
  const { objects, refs } = repository.git
  const tip = refs.get(`refs/heads/${base.branch}`) ?? base.sha
  const date = timestamp(state)
  const person = { name: actor.name ?? actor.login, email: noreplyAddress(actor), date, account: actor }
  const commit = storeCommit(objects, {
    message: `Merge pull request #${pullRequest.number} from ${head.owner.login}/${head.branch}\n\n${pullRequest.title}`,
    author: person,
    committer: person,
    parents: [tip, head.sha],
    tree: objects.commits.get(head.sha)?.tree ?? objects.commits.get(tip)?.tree ?? '',
    verified: true,
  })
  moveRef(state, repository, `refs/heads/${base.branch}`, commit.sha)
  markMerged(state, pullRequest, { actor, at: date, sha: commit.sha })
}

/** The issues that a pull request names as closed by it close with its merge, but only into the default branch. */
export function closeLinkedIssues(state: State, { repository, base, closes }: PullRequest, actor: Account): void {
  if (base.branch !== repository.defaultBranch) return
  for (const number of closes) {
    const issue = repository.threads.get(number)
    if (issue?.kind === 'Issue') closeThread(state, issue, { actor, reason: 'completed' })
  }
}

/** Records a merge without touching the branch, for scenarios and races. */
export function markMerged(
  state: State,
  pullRequest: PullRequest,
  { actor, at, sha }: { actor: Account | null; at: string; sha: string | null },
): void {
  pullRequest.merged = true
  pullRequest.mergedAt = at
  pullRequest.mergedBy = actor
  pullRequest.mergeCommitSha = sha
  addEvent(state, pullRequest, { event: 'merged', actor, ...(sha !== null && { commitSha: sha }) })
  closeThread(state, pullRequest, { actor })
  pullRequest.closedAt = at
}

// https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
export const noreplyAddress = (account: Account): string => `${account.id}+${account.login}@users.noreply.github.com`

/** The open or closed pull requests that a commit belongs to: GitHub lists merged ones first. */
export function pullRequestsOf(repository: Repository, sha: string): PullRequest[] {
  const found: PullRequest[] = []
  for (const thread of repository.threads.values()) {
    if (thread.kind !== 'PullRequest') continue
    const contains = thread.mergeCommitSha === sha || pullRequestCommits(thread).some((commit) => commit.sha === sha)
    if (contains) found.push(thread)
  }
  return found.toSorted((a, b) => Number(b.merged) - Number(a.merged))
}
