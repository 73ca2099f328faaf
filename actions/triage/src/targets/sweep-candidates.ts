import type { Found, GitHub, Issue, PullRequest } from '@porchlight/github'
import type { Inputs } from '../inputs.ts'
import { scopedSearch } from './search-scope.ts'
import type { IssueTarget, PullRequestTarget, Sweep } from '../event.ts'

/** One of those that a sweep is to look at. */
export interface Swept {
  readonly target: IssueTarget | PullRequestTarget
  readonly createdAt: string
  /** How many come after it; of `open-issues` at the most, as GitHub lists pull requests between them. */
  readonly left: number
}

interface Means {
  readonly github: GitHub
  readonly inputs: Pick<Inputs, 'notBefore' | 'notAfter'>
}

/** What a sweep is to look at, the newest first, between the dates that the inputs may give. */
export async function sweptBy(
  sweep: Sweep,
  means: Means,
): Promise<{ swept: AsyncIterable<Swept> | Iterable<Swept>; warnings: readonly string[] }> {
  if (sweep.kind === 'open') return { swept: openOnes(sweep.which, means), warnings: [] }
  const { github, inputs } = means
  const found = await github.listings.found(scopedSearch(sweep.search, github.repository))
  const wanted = found.issues.filter((issue) => isInTime(issue, inputs))
  return { swept: withRest(wanted.map(asFound), 0), warnings: warningsOf(found) }
}

async function* openOnes(
  which: 'open' | 'open-issues' | 'open-pull-requests',
  { github: { listings }, inputs }: Means,
): AsyncGenerator<Swept> {
  const { notAfter } = inputs
  const parts = which === 'open-pull-requests' ? listings.openPullRequests({ notAfter }) : listings.open({ notAfter })
  for await (const { threads, left } of parts) {
    const wanted = threads.filter((thread) => which !== 'open-issues' || isIssue(thread))
    for (const swept of withRest(wanted.map(asListed), left)) {
      // The rest is older still.
      if (!isInTime(swept, inputs)) return
      yield swept
    }
  }
}

type Dated = Pick<Swept, 'target' | 'createdAt'>

const withRest = (dated: readonly Dated[], after: number): Swept[] =>
  dated.map((one, index) => ({ ...one, left: after + dated.length - index - 1 }))

function isInTime({ createdAt }: { createdAt: string }, { notBefore, notAfter }: Means['inputs']): boolean {
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
        `The search finds ${total}, and GitHub hands out the newest ${MOST_FOUND} of them. Narrow it to reach the others, for example by created:<2026-01-01.`,
      ]
    : []),
  ...(isIncomplete
    ? ['GitHub could not finish the search in time, so that it may have missed some. Run it again.']
    : []),
]
