import type { Commit, GitPerson } from '../../state/git-model.ts'
import { changedFiles } from '../../state/git-diff.ts'
import type { ChangedFile, Repository } from '../../state/model.ts'
import type { Call } from '../operation.ts'
import { userOrNull } from './account.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

/** `commit.verification`; GitHub's reason for a commit without a signature is "unsigned". */
const verificationOf = ({ verified, committer }: Commit) => ({
  verified,
  reason: verified ? 'valid' : 'unsigned',
  signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null,
  payload: verified ? '' : null,
  verified_at: verified ? committer.date : null,
})

export const personBody = ({ name, email, date }: GitPerson) => ({ name, email, date })

/** A commit as lists show it, without stats and files. */
export function commitBody(call: Call, repository: Repository, commit: Commit) {
  const base = repositoryUrl(call, repository)
  const url = `${base}/commits/${commit.sha}`
  const html = `${htmlUrl(repository)}/commit`
  return {
    sha: commit.sha,
    node_id: commit.nodeId,
    url,
    html_url: `${html}/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${base}/git/commits/${commit.sha}`,
      author: personBody(commit.author),
      committer: personBody(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
      verification: verificationOf(commit),
    },
    author: userOrNull(call, commit.author.account),
    committer: userOrNull(call, commit.committer.account),
    parents: commit.parents.map((sha) => ({ sha, url: `${base}/commits/${sha}`, html_url: `${html}/${sha}` })),
  }
}

/** What a commit changed against its first parent. */
export function filesOfCommit({ git }: Repository, commit: Commit): ChangedFile[] {
  const parent = git.objects.commits.get(commit.parents[0] ?? '')
  return changedFiles(git.objects, parent?.tree ?? '', commit.tree)
}

/** The whole path is one segment in these addresses, its slashes too, as real answers show. */
export function fileBody(call: Call, repository: Repository, { file, ref }: { file: ChangedFile; ref: string }) {
  const path = encodeURIComponent(file.path)
  return {
    sha: file.blobSha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${htmlUrl(repository)}/blob/${ref}/${path}`,
    raw_url: `${htmlUrl(repository)}/raw/${ref}/${path}`,
    contents_url: `${repositoryUrl(call, repository)}/contents/${path}?ref=${ref}`,
    ...(file.patch !== null && { patch: file.patch }),
    ...(file.previousPath !== null && { previous_filename: file.previousPath }),
  }
}

/** A commit of the Git database API. */
export function gitCommitBody(call: Call, repository: Repository, commit: Commit) {
  const base = repositoryUrl(call, repository)
  const html = `${htmlUrl(repository)}/commit`
  return {
    sha: commit.sha,
    node_id: commit.nodeId,
    url: `${base}/git/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: personBody(commit.author),
    committer: personBody(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({ sha, url: `${base}/git/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: verificationOf(commit),
  }
}
