import { commitsBetween } from './git-history.ts'
import type { Account, PullRequest, Repository } from './model.ts'
import { createPullRequest } from './pull-requests.ts'
import { invalid } from './refusal.ts'
import { findRepository } from './repositories.ts'
import type { State } from './state.ts'
import { checkTitle } from './threads.ts'

export type Proposal = {
  title: string
  body: string | null
  author: Account
  draft: boolean
  base: string
  head: { owner: string; branch: string }
}

/** Opens a pull request between two branches that are there, with the refusals that GitHub has for it. */
export function proposePullRequest(state: State, repository: Repository, proposal: Proposal): PullRequest {
  const { title, body, author, draft, base } = proposal
  checkTitle('PullRequest', title)
  const baseSha = branchTip(repository, base, 'base')
  const source = sourceOf(state, repository, proposal)
  const sha = branchTip(source, proposal.head.branch, 'head')
  mayBeProposed(repository, { source, proposal, baseSha, sha })
  const pullRequest = createPullRequest(state, repository, {
    title,
    body,
    author,
    draft,
    base: { branch: base, sha: baseSha },
    head: { repository: source, owner: source.owner, branch: proposal.head.branch, sha },
    // Nothing is described: commits and files are those of the branches.
    described: { headSha: '', commits: [], files: null },
  })
  pullRequest.closes = closingNumbers(body ?? '')
  return pullRequest
}

function branchTip({ git }: Repository, branch: string, field: 'base' | 'head'): string {
  const sha = git.refs.get(`refs/heads/${branch}`)
  if (sha !== undefined) return sha
  throw invalid({ resource: 'PullRequest', field, code: 'invalid' })
}

/** The repository itself, or the fork that an owner has of it. */
function sourceOf(state: State, repository: Repository, { head }: Proposal): Repository {
  if (head.owner.toLowerCase() === repository.owner.login.toLowerCase()) return repository
  const sameName = findRepository(state, `${head.owner}/${repository.name}`)
  const forks = [...state.repositories.values()].filter(({ parent }) => parent === repository)
  const fork = sameName ?? forks.find(({ owner }) => owner.login.toLowerCase() === head.owner.toLowerCase())
  if (!fork) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' })
  return fork
}

function mayBeProposed(
  repository: Repository,
  { source, proposal, baseSha, sha }: { source: Repository; proposal: Proposal; baseSha: string; sha: string },
): void {
  const { base, head } = proposal
  const name = `${source.owner.login}:${head.branch}`
  const isTaken = [...repository.threads.values()].some(
    (thread) =>
      thread.kind === 'PullRequest' &&
      thread.state === 'open' &&
      thread.base.branch === base &&
      thread.head.repository === source &&
      thread.head.branch === head.branch,
  )
  if (isTaken) throw custom(`A pull request already exists for ${name}.`)
  if (commitsBetween(repository.git.objects, [baseSha], sha).length === 0)
    throw custom(`No commits between ${base} and ${source === repository ? head.branch : name}`)
}

const custom = (message: string) => invalid({ resource: 'PullRequest', code: 'custom', message })

// The nine keywords of https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue,
// for issues of the same repository.
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(?<number>\d+)\b/gi

const closingNumbers = (body: string): number[] => [
  ...new Set([...body.matchAll(CLOSING)].map(({ groups }) => Number(groups?.['number']))),
]
