import { type Change, diffText, patchMail } from '../state/diff-text.ts'
import { mergeBase } from '../state/git-history.ts'
import type { Commit } from '../state/git-model.ts'
import type { ChangedFile, PullRequest, Repository } from '../state/model.ts'
import { pullRequestCommits, pullRequestFiles } from '../state/pull-requests.ts'
import { Refusal } from '../state/refusal.ts'
import { mediaIn, plainAnswer } from './media-type.ts'
import type { Answer, Call } from './operation.ts'
import { filesOfCommit } from './shapes/git.ts'

// GitHub's own words for both: "the diff exceeded the maximum number of files (300)", "… of lines (20000)".
const MAX_FILES = 300
const MAX_LINES = 20_000

type Written = { repository: Repository; before: string; after: string; files: ChangedFile[]; commits: Commit[] }

/** The answer as a diff or a patch, if that is what the client accepts; undefined for JSON. */
function written({ headers }: Call, { repository, before, after, files, commits }: Written): Answer | undefined {
  const media = mediaIn(headers)
  if (media !== 'diff' && media !== 'patch') return undefined
  const { objects } = repository.git
  mayBeShown(files.length, { what: 'files', most: MAX_FILES })
  const change = { objects, before, after, files }
  const text =
    media === 'diff' ? diffText(change) : mailbox(commits, commits.length === 1 ? () => change : changeOf(repository))
  mayBeShown(text.split('\n').length, { what: 'lines', most: MAX_LINES })
  return plainAnswer(media, text)
}

function mayBeShown(count: number, { what, most }: { what: string; most: number }): void {
  if (count <= most) return
  throw new Refusal(
    406,
    `Sorry, the diff exceeded the maximum number of ${what} (${most}). Consider using 'List pull requests files' API or locally cloning the repository instead.`,
    { errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }] },
  )
}

const mailbox = (commits: readonly Commit[], changeIn: (commit: Commit) => Change): string =>
  commits
    .map((commit, index) => patchMail(commit, { change: changeIn(commit), at: index + 1, of: commits.length }))
    .join('')

const treeOf = ({ git }: Repository, sha: string | undefined): string => git.objects.commits.get(sha ?? '')?.tree ?? ''

const changeOf =
  (repository: Repository) =>
  (commit: Commit): Change => ({
    objects: repository.git.objects,
    before: treeOf(repository, commit.parents[0]),
    after: commit.tree,
    files: filesOfCommit(repository, commit),
  })

export function pullRequestText(call: Call, pullRequest: PullRequest): Answer | undefined {
  const { repository, base, head } = pullRequest
  const start = mergeBase(repository.git.objects, base.sha, head.sha)
  return written(call, {
    repository,
    before: start?.tree ?? '',
    after: treeOf(repository, head.sha),
    files: pullRequestFiles(pullRequest),
    commits: pullRequestCommits(pullRequest),
  })
}

/** A merge shows what it brought to its first parent. */
export function commitText(call: Call, repository: Repository, commit: Commit): Answer | undefined {
  if (mediaIn(call.headers) === 'sha') return plainAnswer('sha', commit.sha)
  const { before, after, files } = changeOf(repository)(commit)
  return written(call, { repository, before, after, files: [...files], commits: [commit] })
}

export const comparisonText = (
  call: Call,
  repository: Repository,
  { common, head, commits, files }: { common: Commit; head: Commit; commits: Commit[]; files: ChangedFile[] },
): Answer | undefined => written(call, { repository, before: common.tree, after: head.tree, files, commits })
