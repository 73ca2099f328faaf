import { accountOf } from './accounts.ts'
import { createGitObjects, storeCommit, storeTree, treeWith } from './git-objects.ts'
import type { GitPerson } from './git-model.ts'
import type { Account, PullRequest, Repository, Role, Thread } from './model.ts'
import { Refusal, notFound } from './refusal.ts'
import { newIds, register, type State, timestamp } from './state.ts'

export type RepositoryDescription = {
  owner: Account
  name: string
  private?: boolean | undefined
  fork?: boolean | undefined
  parent?: Repository | null | undefined
  description?: string | null | undefined
  defaultBranch?: string | undefined
}

export function addRepository(state: State, description: RepositoryDescription): Repository {
  const { owner, name, parent } = description
  const created = timestamp(state)
  const repository: Repository = {
    kind: 'Repository',
    ...newIds(state, 'Repository'),
    owner,
    name,
    fullName: `${owner.login}/${name}`,
    description: description.description ?? null,
    private: description.private ?? false,
    fork: description.fork ?? parent !== undefined,
    parent: parent ?? null,
    defaultBranch: description.defaultBranch ?? 'main',
    archived: false,
    hasIssues: true,
    actionsMayCreateAndApprove: false,
    requiresReview: false,
    createdAt: created,
    pushedAt: created,
    updatedAt: created,
    collaborators: new Map(),
    labels: [],
    milestones: [],
    threads: new Map(),
    discussions: new Map(),
    discussionCategories: [],
    releases: [],
    latestRelease: null,
    checkRuns: [],
    statuses: [],
    git: { objects: parent?.git.objects ?? createGitObjects(), refs: new Map(), unassociated: new Set() },
  }
  state.repositories.set(repository.fullName.toLowerCase(), repository)
  return register(state, repository)
}

export const findRepository = (state: State, fullName: string): Repository | undefined =>
  state.repositories.get(fullName.toLowerCase())

export function repositoryOf(state: State, owner: string, name: string): Repository {
  const repository = findRepository(state, `${owner}/${name}`)
  if (!repository) throw notFound()
  return repository
}

/** The fork that holds a pull request's branch; made when the scenario only names it. */
export function forkOf(state: State, parent: Repository, fullName: string): Repository {
  const known = findRepository(state, fullName)
  if (known) return known
  const [owner = '', name = ''] = fullName.split('/')
  const fork = addRepository(state, {
    owner: accountOf(state, owner),
    name,
    parent,
    private: parent.private,
    defaultBranch: parent.defaultBranch,
  })
  const tip = parent.git.refs.get(`refs/heads/${parent.defaultBranch}`)
  if (tip !== undefined) fork.git.refs.set(`refs/heads/${parent.defaultBranch}`, tip)
  return fork
}

export function setCollaborator(repository: Repository, account: Account, role: Role): void {
  repository.collaborators.set(account.login.toLowerCase(), { account, role })
}

export function threadOf(repository: Repository, number: number): Thread {
  const thread = repository.threads.get(number)
  if (!thread) throw notFound()
  return thread
}

export function pullRequestOf(repository: Repository, number: number): PullRequest {
  const thread = threadOf(repository, number)
  if (thread.kind !== 'PullRequest') throw notFound()
  return thread
}

/** Issues, pull requests and discussions share one sequence. */
export function nextNumber(repository: Repository): number {
  return Math.max(0, ...repository.threads.keys(), ...repository.discussions.keys()) + 1
}

/** Commits files onto a branch, creating the branch when it is not there; gives the new sha. */
export function commitFiles(
  state: State,
  repository: Repository,
  change: { branch: string; files: Map<string, Uint8Array | null>; message: string; author: GitPerson },
): string {
  const { objects, refs } = repository.git
  const ref = `refs/heads/${change.branch}`
  const parent = refs.get(ref)
  const base =
    parent === undefined ? storeTree(objects, []) : (objects.commits.get(parent)?.tree ?? storeTree(objects, []))
  const commit = storeCommit(objects, {
    message: change.message,
    author: change.author,
    committer: change.author,
    parents: parent === undefined ? [] : [parent],
    tree: treeWith(objects, base, change.files),
  })
  moveRef(state, repository, ref, commit.sha)
  return commit.sha
}

/** Points a ref at a commit and moves the open pull requests of that branch with it. */
export function moveRef(state: State, repository: Repository, ref: string, sha: string): void {
  repository.git.refs.set(ref, sha)
  repository.pushedAt = timestamp(state)
  if (!ref.startsWith('refs/heads/')) return
  const branch = ref.slice('refs/heads/'.length)
  for (const candidate of state.repositories.values()) {
    for (const thread of candidate.threads.values()) {
      if (thread.kind !== 'PullRequest' || thread.state === 'closed') continue
      if (thread.head.repository !== repository || thread.head.branch !== branch) continue
      thread.head.sha = sha
      candidate.git.refs.set(`refs/pull/${thread.number}/head`, sha)
    }
  }
}

export function mayNotBeArchived(repository: Repository): void {
  if (repository.archived) throw new Refusal(403, 'Repository was archived so is read-only.')
}
