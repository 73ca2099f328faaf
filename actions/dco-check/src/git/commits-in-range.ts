import { UserError } from '@porchlight/action-kit'
import type { Commit, Identity } from '@porchlight/github'
import type { CommitRange } from '../inputs.ts'
import type { Git } from './git.ts'

/** The commits of a range, oldest first, as a clone has them: no accounts, no verified signatures. */
export async function commitsInRange(git: Git, { base, head }: CommitRange): Promise<readonly Commit[]> {
  // Asked first, so that no clone at all is not taken for a missing commit.
  await git(['rev-parse', '--git-dir'])
  const [from, to] = [await commitNamed(git, base), await commitNamed(git, head)]
  const shas = linesOf(await git(['rev-list', '--reverse', '--topo-order', `${from}..${to}`]))
  await refuseShallow(git, shas)
  const commits: Commit[] = []
  for (let start = 0; start < shas.length; start += BATCH) {
    const batch = shas.slice(start, start + BATCH)
    const output = await git(['log', '--no-walk=unsorted', '--stdin', '-z', `--format=${FORMAT}`], batch.join('\n'))
    commits.push(...commitsFrom(output))
  }
  if (commits.length !== shas.length) throw new Error(`git listed ${shas.length} commits and showed ${commits.length}.`)
  return commits
}

/** The full sha of `name`; also what keeps a name that looks like an option from being one. */
export async function commitNamed(git: Git, name: string): Promise<string> {
  try {
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).trim()
  } catch (error) {
    throw new UserError(
      `range: there is no commit "${name}" in this clone. Fetch it; in a workflow, check out with fetch-depth: 0.`,
      { cause: error },
    )
  }
}

// So that git's output for one batch stays within what is read at once, with messages of 64 kB.
const BATCH = 1000

const FIELDS = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%B']
const FORMAT = FIELDS.join('%x00')

/** Fields and commits are all apart by NUL, which no commit can hold. */
function commitsFrom(output: string): Commit[] {
  const fields = output.split('\0')
  const commits: Commit[] = []
  for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
    const [sha = '', parents = '', ...rest] = fields.slice(at, at + FIELDS.length)
    const [authorName = '', authorEmail = '', committerName = '', committerEmail = '', message = ''] = rest
    commits.push({
      sha,
      message,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      author: identity(authorName, authorEmail),
      committer: identity(committerName, committerEmail),
      authoredAt: null,
      isVerified: false,
    })
  }
  return commits
}

const identity = (name: string, email: string): Identity => ({ name, email, account: null })

/** Where a shallow clone was cut, git takes the commit for one without parents and ends the range there. */
async function refuseShallow(git: Git, shas: readonly string[]): Promise<void> {
  if ((await git(['rev-parse', '--is-shallow-repository'])).trim() !== 'true') return
  const boundary = linesOf(await git(['rev-list', '--max-parents=0', '--all']))
  const cut = new Set(boundary)
  if (!shas.some((sha) => cut.has(sha))) return
  throw new UserError(
    'range: this clone is shallow and ends within the range, so that commits are missing. Run git fetch --unshallow; in a workflow, check out with fetch-depth: 0.',
  )
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')
