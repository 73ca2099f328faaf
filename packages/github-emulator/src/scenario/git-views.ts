import { history } from '../state/git-history.ts'
import { flatTree } from '../state/git-objects.ts'
import type { Repository } from '../state/model.ts'
import { commitView } from './views.ts'

/** Oldest first; the commit that merged a pull request names it. */
export function commitsOf({ git, defaultBranch, threads }: Repository) {
  const merges = new Map<string | null, number>()
  for (const thread of threads.values())
    if (thread.kind === 'PullRequest') merges.set(thread.mergeCommitSha, thread.number)
  const tip = git.refs.get(`refs/heads/${defaultBranch}`) ?? ''
  return history(git.objects, tip)
    .toReversed()
    .map((commit) => {
      const pullRequest = merges.get(commit.sha)
      return { ...commitView(commit), ...(pullRequest !== undefined && { pullRequest }) }
    })
}

export function filesOf({ git }: Repository, branch: string): Record<string, string | { base64: string }> {
  const tree = git.objects.commits.get(git.refs.get(`refs/heads/${branch}`) ?? '')?.tree ?? ''
  return Object.fromEntries(
    flatTree(git.objects, tree).map(({ path, sha }) => [path, contentView(git.objects.blobs.get(sha))]),
  )
}

function contentView(content: Uint8Array = new Uint8Array()): string | { base64: string } {
  const text = Buffer.from(content).toString('utf8')
  return Buffer.from(text).equals(content) ? text : { base64: Buffer.from(content).toString('base64') }
}

export const branchesOf = (repository: Repository) =>
  Object.fromEntries(
    [...repository.git.refs.keys()]
      .filter((ref) => ref.startsWith('refs/heads/') && ref !== `refs/heads/${repository.defaultBranch}`)
      .map((ref) => ref.slice('refs/heads/'.length))
      .map((branch) => [branch, { files: filesOf(repository, branch) }]),
  )

export const tagsOf = ({ git }: Repository): Record<string, string> =>
  Object.fromEntries(
    [...git.refs]
      .filter(([ref]) => ref.startsWith('refs/tags/'))
      .map(([ref, sha]) => [ref.slice('refs/tags/'.length), git.objects.tags.get(sha)?.target ?? sha]),
  )
