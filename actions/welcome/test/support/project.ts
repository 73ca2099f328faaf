import type { Scenario, ScenarioIssue, ScenarioPullRequest } from '@porchlight/github-emulator'
import { fromTo } from './builders.ts'

/*
 * A repository in which everybody of the decision table has a past. Numbers below 200 are the past; from 200 on, each
 * thread is what some test's event is about.
 */

const issue = (number: number, author: string, more: Partial<ScenarioIssue> = {}): ScenarioIssue => ({
  number,
  author,
  title: `Issue ${number}`,
  createdAt: timeOf(number),
  ...more,
})

const pull = (number: number, author: string, more: Partial<ScenarioPullRequest> = {}): ScenarioPullRequest => ({
  number,
  author,
  title: `Pull request ${number}`,
  createdAt: timeOf(number),
  head: { repository: `${author.replace('[bot]', '')}/widgets`, branch: `branch-${number}` },
  files: [{ path: `file-${number}.ts`, status: 'added', additions: 1, deletions: 0 }],
  ...more,
})

const merged = (number: number, author: string): ScenarioPullRequest =>
  pull(number, author, { merged: true, state: 'closed', mergedAt: timeOf(number + 1) })

const timeOf = (number: number): string =>
  new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString().replace('.000', '')

export const project: Scenario = {
  now: '2026-11-22T12:00:00Z',
  users: [
    { login: 'dependabot[bot]', type: 'Bot' },
    { login: 'Copilot', type: 'Bot' },
  ],
  repositories: [
    {
      name: 'acme/widgets',
      files: { 'README.md': 'Widgets' },
      issues: [
        ...fromTo(41, 80).map((number) => issue(number, 'forty-issues')),
        ...fromTo(84, 118).map((number) => issue(number, 'old-pull-request')),
        issue(203, 'newcomer'),
        issue(204, 'forty-merges'),
        issue(205, 'forty-issues'),
        issue(211, 'transferred'),
        issue(219, 'locked', { locked: true }),
        issue(221, 'ghost'),
        issue(222, 'pull-request-closed'),
      ],
      pullRequests: [
        ...fromTo(1, 40).map((number) => merged(number, 'forty-merges')),
        pull(81, 'closed-then-merged', { state: 'closed' }),
        merged(82, 'second-merge'),
        pull(83, 'old-pull-request', { state: 'closed' }),
        pull(119, 'pull-request-closed', { state: 'closed' }),
        pull(200, 'newcomer'),
        pull(201, 'forty-merges'),
        pull(202, 'forty-issues'),
        pull(206, 'dependabot[bot]'),
        merged(207, 'Copilot'),
        { ...merged(208, 'first-merge'), comments: [{ author: 'lena', body: 'Looks good to me' }] },
        merged(209, 'closed-then-merged'),
        merged(210, 'second-merge'),
        pull(212, 'private-profile'),
        merged(213, 'private-merge'),
        pull(214, 'old-pull-request'),
        pull(215, 'search-lags'),
        pull(216, 'pull-request-closed'),
        pull(217, 'two-at-once'),
        pull(218, 'two-at-once'),
        pull(220, 'drafting', { draft: true }),
      ],
    },
  ],
}

/** Somebody with 300 issues, whose newest thread is #301. */
export const longPast = (newest: 'issue' | 'pull-request' | 'merge'): Scenario => ({
  now: '2026-11-22T12:00:00Z',
  repositories: [
    {
      name: 'acme/widgets',
      files: { 'README.md': 'Widgets' },
      issues: [
        ...fromTo(1, 300).map((number) => issue(number, 'prolific')),
        ...(newest === 'issue' ? [issue(301, 'prolific')] : []),
      ],
      pullRequests: {
        issue: [],
        'pull-request': [pull(301, 'prolific')],
        merge: [merged(301, 'prolific')],
      }[newest],
    },
  ],
})
