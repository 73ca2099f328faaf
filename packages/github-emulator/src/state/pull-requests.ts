import type { Commit, GitPerson } from './git-model.ts'
import { changedFiles } from './git-diff.ts'
import { commitsBetween, mergeBase } from './git-history.ts'
import { storeCommit, treeWith } from './git-objects.ts'
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

export type Merge = {
  actor: Account
  method?: 'merge' | 'squash'
  title?: string | undefined
  text?: string | undefined
}

/** Merges as GitHub's green button does; with a merge commit unless told otherwise. */
export function mergePullRequest(state: State, pullRequest: PullRequest, merge: Merge): void {
  mayBeMerged(pullRequest)
  const { repository, base, head } = pullRequest
  const tip = repository.git.refs.get(`refs/heads/${base.branch}`) ?? base.sha
  const { actor, method = 'merge' } = merge
  const date = timestamp(state)
  const person = { name: actor.name ?? actor.login, email: noreplyAddress(actor), date, account: actor }
  const commit = storeCommit(repository.git.objects, {
    message: mergeMessage(pullRequest, merge),
    author: method === 'squash' ? (authorOfSquash(pullRequest) ?? person) : person,
    committer: person,
    parents: method === 'squash' ? [tip] : [tip, head.sha],
    tree: mergedTree(pullRequest, tip),
    verified: true,
  })
  moveRef(state, repository, `refs/heads/${base.branch}`, commit.sha)
  markMerged(state, pullRequest, { actor, at: date, sha: commit.sha })
}

function mayBeMerged({ state, draft, mergeable }: PullRequest): void {
  if (state === 'closed' || mergeable === false) throw new Refusal(405, 'Pull Request is not mergeable')
  if (draft) throw new Refusal(405, 'Pull Request is still a draft')
}

/** Assumption: a squash without words of its own has only a title; GitHub may list the commits below it. */
function mergeMessage({ number, title, head }: PullRequest, { method, title: heading, text }: Merge): string {
  const isSquash = method === 'squash'
  const subject =
    heading ??
    (isSquash ? `${title} (#${number})` : `Merge pull request #${number} from ${head.owner.login}/${head.branch}`)
  const details = text ?? (isSquash ? '' : title)
  return details === '' ? subject : `${subject}\n\n${details}`
}

const authorOfSquash = (pullRequest: PullRequest): GitPerson | undefined => pullRequestCommits(pullRequest)[0]?.author

/** What the head changed since both parted, laid over the base branch as it is now. */
function mergedTree({ repository, head }: PullRequest, tip: string): string {
  const { objects } = repository.git
  const ours = objects.commits.get(tip)?.tree ?? ''
  const theirs = objects.commits.get(head.sha)?.tree
  if (theirs === undefined) return ours
  const before = mergeBase(objects, tip, head.sha)?.tree
  if (before === undefined || before === ours) return theirs
  const changes = changedFiles(objects, before, theirs)
  const written = changes.filter(({ status }) => status !== 'removed')
  const gone = changes.flatMap(({ status, path, previousPath }) => (status === 'removed' ? path : (previousPath ?? [])))
  return treeWith(
    objects,
    ours,
    new Map([
      ...gone.map((path): [string, null] => [path, null]),
      ...written.map(({ path, blobSha }): [string, Uint8Array] => [
        path,
        objects.blobs.get(blobSha) ?? new Uint8Array(),
      ]),
    ]),
  )
}

/** The issues that a pull request names as closed by it close with its merge, but only into the default branch. */
export function closeLinkedIssues(state: State, { repository, base, closes }: PullRequest, actor: Account): void {
  if (base.branch !== repository.defaultBranch) return
  for (const number of closes) {
    const issue = repository.threads.get(number)
    if (issue?.kind === 'Issue') closeThread(state, issue, { actor, reason: 'completed' })
  }
}

/** The web site's buttons; REST cannot say it. */
export function setDraft(
  state: State,
  pullRequest: PullRequest,
  { draft, actor }: { draft: boolean; actor: Account | null },
): void {
  if (pullRequest.draft === draft) return
  pullRequest.draft = draft
  addEvent(state, pullRequest, { event: draft ? 'convert_to_draft' : 'ready_for_review', actor })
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
  if (repository.git.unassociated.has(sha)) return found
  for (const thread of repository.threads.values()) {
    if (thread.kind !== 'PullRequest') continue
    const contains = thread.mergeCommitSha === sha || pullRequestCommits(thread).some((commit) => commit.sha === sha)
    if (contains) found.push(thread)
  }
  return found.toSorted((a, b) => Number(b.merged) - Number(a.merged))
}
