import type { RepositoryName } from '@porchlight/action-kit'
import { UserError } from '@porchlight/action-kit/pure'
import type { Found, GitHub, Issue, PullRequest } from '@porchlight/github'
import type { Inputs, Sweep } from '../inputs.ts'
import type { IssueTarget, PullRequestTarget } from '../event.ts'

/** One of those that a sweep is to look at. */
export interface SweepCandidate {
  readonly target: IssueTarget | PullRequestTarget
  readonly createdAt: string
  /** How many come after it; of `open-issues` at the most, as GitHub lists pull requests between them. */
  readonly left: number
}

interface Sources {
  readonly github: GitHub
  readonly inputs: Pick<Inputs, 'notBefore' | 'notAfter'>
}

/** What a sweep is to look at, the newest first, between the dates that the inputs may give. */
export async function listCandidates(
  sweep: Sweep,
  sources: Sources,
): Promise<{ candidates: AsyncIterable<SweepCandidate> | Iterable<SweepCandidate>; warnings: readonly string[] }> {
  if (sweep.kind === 'open') return { candidates: openOnes(sweep.which, sources), warnings: [] }
  const { github, inputs } = sources
  const found = await github.listings.found(scopedSearch(sweep.search, github.repository))
  const wanted = found.issues.filter((issue) => isInTime(issue, inputs))
  return { candidates: withRest(wanted.map(asFound), 0), warnings: warningsOf(found) }
}

async function* openOnes(
  which: 'open' | 'open-issues' | 'open-pull-requests',
  { github: { listings }, inputs }: Sources,
): AsyncGenerator<SweepCandidate> {
  const { notAfter } = inputs
  const parts = which === 'open-pull-requests' ? listings.openPullRequests({ notAfter }) : listings.open({ notAfter })
  for await (const { threads, left } of parts) {
    const wanted = threads.filter((thread) => which !== 'open-issues' || isIssue(thread))
    for (const candidate of withRest(wanted.map(asListed), left)) {
      // The rest is older still.
      if (!isInTime(candidate, inputs)) return
      yield candidate
    }
  }
}

type Dated = Pick<SweepCandidate, 'target' | 'createdAt'>

const withRest = (dated: readonly Dated[], after: number): SweepCandidate[] =>
  dated.map((one, index) => ({ ...one, left: after + dated.length - index - 1 }))

function isInTime({ createdAt }: { createdAt: string }, { notBefore, notAfter }: Sources['inputs']): boolean {
  const opened = new Date(createdAt)
  return (notBefore === undefined || opened >= notBefore) && (notAfter === undefined || opened <= notAfter)
}

const isIssue = (thread: Issue | PullRequest): thread is Issue => 'pullRequest' in thread && thread.pullRequest === null

/** The list has issues whole. Of a pull request it lacks branches and counts, so that each is read by itself. */
const asListed = (thread: Issue | PullRequest): Dated => ({
  target: isIssue(thread)
    ? { kind: 'issue', number: thread.number, known: thread }
    : { kind: 'pull request', number: thread.number },
  createdAt: thread.createdAt,
})

/** By number alone: the search was over before the first is looked at, and its index may lag behind. */
const asFound = (issue: Issue): Dated => ({
  target: { kind: isIssue(issue) ? 'issue' : 'pull request', number: issue.number },
  createdAt: issue.createdAt,
})

// https://docs.github.com/en/rest/search/search#about-search
const MOST_FOUND = 1000

const warningsOf = ({ total, isIncomplete }: Found): string[] => [
  ...(total > MOST_FOUND
    ? [
        `The search finds ${total}, and GitHub returns only the newest ${MOST_FOUND} of them. Narrow it to reach the others, for example by created:<2026-01-01.`,
      ]
    : []),
  ...(isIncomplete ? ['The search timed out on GitHub, so it may have missed some. Run it again.'] : []),
]

// What says where to look: https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests#search-within-a-users-or-organizations-repositories
const WHERE = /(?:^|[\s(])(-?(?:repo|org|user):(?:"[^"]*"|[^\s()]+))/gi

/** A search as it may be sent: for this repository and no other. */
export function scopedSearch(search: string, { owner, name }: RepositoryName): string {
  const here = `repo:${owner}/${name}`.toLowerCase()
  // What stands in quotation marks is text to look for.
  const unquoted = search.replaceAll(/(^|[\s(])"[^"]*"/g, '$1')
  const foreign = [...unquoted.matchAll(WHERE)].find(
    ([, qualifier = '']) => qualifier.replaceAll('"', '').toLowerCase() !== here,
  )
  if (foreign === undefined) return search
  throw new UserError(
    `search: "${foreign[1]}" looks outside of ${owner}/${name}. Remove it: triage searches the repository that it runs in.`,
  )
}
