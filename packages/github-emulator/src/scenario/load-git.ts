import { accountByEmail, accountOf } from '../state/accounts.ts'
import type { GitPerson } from '../state/git-model.ts'
import { resolveCommit } from '../state/git-history.ts'
import { storeCommit, storeTree, treeWith } from '../state/git-objects.ts'
import type { Account, Repository } from '../state/model.ts'
import { noreplyAddress } from '../state/pull-requests.ts'
import { commitFiles, moveRef } from '../state/repositories.ts'
import { type State, timestamp } from '../state/state.ts'
import type { ScenarioCommit, ScenarioContent, ScenarioPerson, ScenarioRepository } from './scenario.ts'

export const bytesOf = (content: ScenarioContent): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content.base64, 'base64')

const filesOf = (files: Record<string, ScenarioContent | null>): Map<string, Uint8Array | null> =>
  new Map(Object.entries(files).map(([path, content]) => [path, content === null ? null : bytesOf(content)]))

/**
 * Writes the default branch, then the described commits on it, then the other branches and the tags.
 * Gives the commits that merged a pull request, by its number.
 */
export function loadGit(state: State, repository: Repository, described: ScenarioRepository): Map<number, string> {
  const merges = new Map<number, string>()
  const author = ownerAsPerson(state, repository)
  const first = {
    branch: repository.defaultBranch,
    files: filesOf(described.files ?? {}),
    author,
    message: 'Initial commit',
  }
  commitFiles(state, repository, first)
  for (const commit of described.commits ?? []) {
    const sha = appendCommit(state, repository, commit)
    if (commit.pullRequest !== undefined) merges.set(commit.pullRequest, sha)
    if (commit.associated === false) repository.git.unassociated.add(sha)
  }
  for (const [branch, { files }] of Object.entries(described.branches ?? {})) {
    const tip = repository.git.refs.get(`refs/heads/${repository.defaultBranch}`)
    if (tip !== undefined) moveRef(state, repository, `refs/heads/${branch}`, tip)
    if (files) commitFiles(state, repository, { branch, files: filesOf(files), author, message: `Start ${branch}` })
  }
  for (const [tag, sha] of Object.entries(described.tags ?? {})) {
    repository.git.refs.set(`refs/tags/${tag}`, tagged(repository, tag, sha))
  }
  return merges
}

function appendCommit(state: State, repository: Repository, described: ScenarioCommit): string {
  const ref = `refs/heads/${repository.defaultBranch}`
  const commit = describedCommit(state, repository, {
    described,
    after: repository.git.refs.get(ref),
    fallback: repository.owner,
  })
  moveRef(state, repository, ref, commit.sha)
  return commit.sha
}

/** Stores a commit of the scenario; its parent is the previous one unless it names its own. */
export function describedCommit(
  state: State,
  repository: Repository,
  { described, after, fallback }: { described: ScenarioCommit; after: string | undefined; fallback: Account },
) {
  const { objects } = repository.git
  const parents = described.parents ?? (after === undefined ? [] : [after])
  const base =
    objects.commits.get(parents[0] ?? '')?.tree ?? objects.commits.get(after ?? '')?.tree ?? storeTree(objects, [])
  const author = personOf(state, described.author ?? {}, fallback)
  return storeCommit(objects, {
    sha: described.sha,
    message: described.message,
    author,
    committer: described.committer ? personOf(state, described.committer, fallback) : author,
    parents,
    tree: described.files ? treeWith(objects, base, filesOf(described.files)) : base,
    verified: described.verified,
  })
}

/** `login: null` is an address that GitHub links to no account; without `login` the address decides. */
function personOf(state: State, described: ScenarioPerson, fallback: Account): GitPerson {
  const date = described.date ?? timestamp(state)
  const said = typeof described.login === 'string' ? accountOf(state, described.login) : null
  const linked =
    described.email !== undefined && described.login === undefined ? accountByEmail(state, described.email) : null
  const anonymous = described.login === null || (described.email !== undefined && !said && !linked)
  const account = said ?? linked ?? (anonymous ? null : fallback)
  const name = described.name ?? account?.name ?? account?.login ?? fallback.login
  const email = described.email ?? account?.email ?? noreplyAddress(account ?? fallback)
  return { name, email, date, account }
}

const ownerAsPerson = (state: State, { owner }: Repository): GitPerson => ({
  name: owner.name ?? owner.login,
  email: owner.email ?? noreplyAddress(owner),
  date: timestamp(state),
  // An organization is never a commit's author.
  account: owner.kind === 'Organization' ? null : owner,
})

const FULL_SHA = /^[0-9a-f]{40}$/

/** A tag is of a commit: what is not a full sha must be found. */
function tagged(repository: Repository, tag: string, name: string): string {
  const sha = shaNamed(repository, name)
  if (FULL_SHA.test(sha)) return sha
  throw new Error(
    `${repository.fullName}: the tag "${tag}" names "${name}", which is not a commit here. Name a branch, a tag, a full sha, or a commit that many before one, as in "main~2".`,
  )
}

/** A sha of the scenario: a sha, a branch or a tag; a sha without a description stays as it is. */
export const shaNamed = (repository: Repository, name: string): string => resolveCommit(repository, name)?.sha ?? name
