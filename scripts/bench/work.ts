import type { Event } from '@porchlight/action-kit'
import {
  startEmulator,
  type Emulator,
  type Permissions,
  type Scenario,
  type ScenarioRepository,
} from '@porchlight/github-emulator'
import { eventFor, type Thread } from '@porchlight/testing'

/** One event with something to do, and the GitHub it finds. */
export interface Work {
  readonly name: string
  readonly action: string
  eventOf(emulator: Emulator): Promise<Event>
  readonly scenario: Scenario
  readonly permissions: Permissions
  readonly inputs?: Readonly<Record<string, string>>
}

export const REPOSITORY = 'acme/widgets'
const NOW = '2026-11-22T12:00:00Z'
const RULES = 'docs:\n- changed-files:\n  - any-glob-to-any-file: "docs/**"\n'
const labels = [{ name: 'docs' }, { name: 'bug' }]

export function triageWork(files: number): Work {
  const changed = Array.from({ length: files }, (_, index) => ({
    path: `docs/${index}.md`,
    additions: 1,
    deletions: 0,
  }))
  const pullRequest = { number: 8, title: 'Write it down', author: 'ada', files: changed }
  return {
    name: `triage, ${files} files`,
    action: 'triage',
    eventOf: opened({ pullRequest: 8 }),
    scenario: {
      now: NOW,
      repositories: [
        { name: REPOSITORY, labels, files: { '.github/labeler.yml': RULES }, pullRequests: [pullRequest] },
      ],
    },
    permissions: { contents: 'read', 'pull-requests': 'write' },
  }
}

const flickering = (number: number) => ({ number, title: 'It flickers', author: 'ada' })

/** A night's sweep in which nothing changes: what it costs to know that. */
export function sweepWork(issueCount: number, pullRequestCount: number): Work {
  const issues = Array.from({ length: issueCount }, (_, index) => flickering(index + 1))
  const pullRequests = Array.from({ length: pullRequestCount }, (_, index) => ({
    ...flickering(issueCount + index + 1),
    labels: ['docs'],
    files: [{ path: 'docs/lamp.md' }],
  }))
  return {
    name: `triage, sweep of ${issueCount} issues and ${pullRequestCount} pull requests`,
    action: 'triage',
    eventOf: (emulator) => eventFor(emulator, {}, undefined, { name: 'schedule', payload: { schedule: '17 3 * * *' } }),
    scenario: {
      now: NOW,
      repositories: [{ name: REPOSITORY, labels, files: { '.github/labeler.yml': RULES }, issues, pullRequests }],
    },
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
    inputs: { sweep: 'open' },
  }
}

export function dcoWork(count: number): Work {
  const author = { name: 'Ada Lovelace', email: 'ada@example.org', login: 'ada' }
  const commits = Array.from({ length: count }, (_, index) => ({
    sha: (index + 1).toString(16).padStart(40, '0'),
    message: `Step ${index}\n\nSigned-off-by: Ada Lovelace <ada@example.org>`,
    author,
  }))
  const pullRequest = {
    number: 8,
    title: 'Many steps',
    author: 'ada',
    head: { sha: commits.at(-1)?.sha ?? '' },
    commits,
  }
  return {
    name: `dco-check, ${count} commits`,
    action: 'dco-check',
    eventOf: opened({ pullRequest: 8 }),
    scenario: { now: NOW, repositories: [{ name: REPOSITORY, pullRequests: [pullRequest] }] },
    permissions: { contents: 'read', 'pull-requests': 'read' },
  }
}

/** A newcomer's first issue in a repository with so many others: the cost must not depend on it. */
export function welcomeWork(items: number): Work {
  const others = Array.from({ length: items }, (_, index) => ({
    number: index + 1,
    title: `Issue ${index}`,
    author: 'grace',
  }))
  const number = items + 1
  const issue = { number, title: 'The light flickers', author: 'ada' }
  return {
    name: `welcome, ${items.toLocaleString('en')} items`,
    action: 'welcome',
    eventOf: opened({ issue: number }),
    scenario: { now: NOW, repositories: [{ name: REPOSITORY, issues: [...others, issue] }] },
    permissions: { issues: 'write' },
  }
}

export const leaderboardWork = (): Work => ({
  name: 'leaderboard-post, no webhook',
  action: 'leaderboard-post',
  eventOf: opened({ issue: 1 }),
  scenario: {
    now: NOW,
    repositories: [{ name: REPOSITORY, issues: [{ number: 1, title: 'It flickers', author: 'ada' }] }],
  },
  permissions: {},
})

/** A release with so many issues whose authors are notified. */
export const notifyWork = (count: number): Work => ({
  name: `notify-requesters, ${count} issues`,
  action: 'notify-requesters',
  eventOf: (emulator) => eventFor(emulator, { release: 'v1.1.0' }, 'published'),
  scenario: { now: NOW, repositories: [released(count)] },
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
})

function released(count: number): ScenarioRepository {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  const issues = numbers.map((number) => ({
    number,
    title: `Wish ${number}`,
    author: 'ada',
    state: 'closed' as const,
    stateReason: 'completed' as const,
  }))
  const pullRequests = numbers.map((number) => ({
    number: count + number,
    title: `Grant ${number}`,
    author: 'grace',
    merged: true,
    closes: [number],
  }))
  const commits = numbers.map((number) => ({
    sha: number.toString(16).padStart(40, 'c'),
    message: `Grant ${number}`,
    pullRequest: count + number,
  }))
  const first = 'f'.repeat(40)
  const tags = { 'v1.0.0': first, 'v1.1.0': commits.at(-1)?.sha ?? first }
  return {
    name: REPOSITORY,
    commits: [{ sha: first, message: 'Begin' }, ...commits],
    tags,
    issues,
    pullRequests,
    releases: Object.keys(tags).map((tag) => ({ tag, name: tag, publishedAt: NOW })),
  }
}

/** By the thread's author, as its first event. */
function opened(thread: Thread): Work['eventOf'] {
  const sender = { login: 'ada', id: 101, type: 'User' }
  return (emulator) => eventFor(emulator, thread, 'opened', { payload: { sender } })
}

export const emulatorFor = ({ scenario, permissions }: Work): Promise<Emulator> =>
  startEmulator({ scenario, permissions })
