import type { Scenario, ScenarioIssue, ScenarioPullRequest } from '@porchlight/github-emulator'

/*
 * A repository whose contributors have a past. Each login says which one; the tests name people, never numbers: a thread
 * has its place in the list as its number, and the newest of a person's threads is the one that an event is about.
 */

const timeOf = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString().replace('.000', '')

type Kind = 'issue' | 'pullRequest'
type Thread = { readonly kind: Kind; readonly author: string } & Partial<ScenarioIssue> & Partial<ScenarioPullRequest>

const issueBy = (author: string, more: Partial<ScenarioIssue> = {}): Thread => ({ ...more, kind: 'issue', author })

const pullBy = (author: string, more: Partial<ScenarioPullRequest> = {}): Thread => ({
  head: { repository: `${author.replace('[bot]', '')}/widgets`, branch: 'mine' },
  ...more,
  kind: 'pullRequest',
  author,
})

const closedPullBy = (author: string): Thread => pullBy(author, { state: 'closed' })

const mergedPullBy = (author: string, more: Partial<ScenarioPullRequest> = {}): Thread =>
  pullBy(author, { ...more, merged: true, state: 'closed' })

const times = (count: number, thread: Thread): readonly Thread[] => Array.from({ length: count }, () => thread)

const PAST: readonly Thread[] = [
  ...times(40, mergedPullBy('forty-merges')),
  ...times(40, issueBy('forty-issues')),
  closedPullBy('closed-then-merged'),
  mergedPullBy('second-merge'),
  closedPullBy('old-pull-request'),
  ...times(35, issueBy('old-pull-request')),
  closedPullBy('pull-request-closed'),
]

const PRESENT: readonly Thread[] = [
  pullBy('newcomer'),
  issueBy('newcomer'),
  pullBy('forty-merges'),
  issueBy('forty-merges'),
  pullBy('forty-issues'),
  issueBy('forty-issues'),
  pullBy('dependabot[bot]'),
  mergedPullBy('Copilot'),
  mergedPullBy('first-merge', { comments: [{ author: 'lena', body: 'Looks good to me' }] }),
  mergedPullBy('closed-then-merged'),
  mergedPullBy('second-merge'),
  issueBy('transferred'),
  pullBy('private-profile'),
  mergedPullBy('private-merge'),
  pullBy('old-pull-request'),
  pullBy('search-lags'),
  pullBy('pull-request-closed'),
  issueBy('pull-request-closed'),
  pullBy('two-at-once'),
  pullBy('two-at-once'),
  issueBy('locked', { locked: true }),
  pullBy('drafting', { draft: true }),
  issueBy('ghost'),
]

const THREADS = [...PAST, ...PRESENT]

/** The newest thread of that kind; `before` is how many newer ones there are. */
export function numberOf(kind: Kind, author: string, { before = 0 }: { readonly before?: number } = {}): number {
  const indices = THREADS.flatMap((thread, index) => (thread.kind === kind && thread.author === author ? [index] : []))
  const index = indices.at(-1 - before)
  if (index === undefined) throw new Error(`${author} has no such ${kind}.`)
  return index + 1
}

export const people: Scenario = {
  now: '2026-11-22T12:00:00Z',
  users: [
    { login: 'dependabot[bot]', type: 'Bot' },
    { login: 'Copilot', type: 'Bot' },
  ],
  repositories: [repositoryOf(THREADS)],
}

function repositoryOf(threads: readonly Thread[]) {
  const numbered = threads.map((thread, index) => ({ ...thread, number: index + 1, createdAt: timeOf(index + 1) }))
  return {
    name: 'acme/widgets',
    files: { 'README.md': 'Widgets' },
    issues: numbered.flatMap(({ kind, ...issue }) =>
      kind === 'issue' ? [{ ...issue, title: `Issue ${issue.number}` }] : [],
    ),
    pullRequests: numbered.flatMap(({ kind, ...pull }) => (kind === 'pullRequest' ? [pullRequestIn(pull)] : [])),
  }
}

function pullRequestIn({ number, head, ...pull }: Omit<Thread, 'kind'> & { readonly number: number }) {
  return {
    ...pull,
    number,
    title: `Pull request ${number}`,
    head: { ...head, branch: `branch-${number}` },
    files: [{ path: `file-${number}.ts`, status: 'added' as const, additions: 1, deletions: 0 }],
    ...(pull.merged === true && { mergedAt: timeOf(number + 1) }),
  }
}

/** An author with 300 issues, whose newest thread is #301. */
export const longPast = (newest: 'issue' | 'pull-request' | 'merge'): Scenario => ({
  now: '2026-11-22T12:00:00Z',
  repositories: [
    repositoryOf([
      ...times(300, issueBy('prolific')),
      {
        issue: issueBy('prolific'),
        'pull-request': pullBy('prolific'),
        merge: mergedPullBy('prolific'),
      }[newest],
    ]),
  ],
})
