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
  /** The input that takes the token; `github-token` unless given. */
  readonly tokenInput?: string
}

export const REPOSITORY = 'acme/widgets'
const NOW = '2026-11-22T12:00:00Z'
const labels = [{ name: 'docs' }, { name: 'bug' }]
const rule = (label: string, glob: string): string =>
  `"${label}":\n- changed-files:\n  - any-glob-to-any-file: "${glob}"\n`
const RULES = rule('docs', 'docs/**')

const changed = (files: number) =>
  Array.from({ length: files }, (_, index) => ({ path: `docs/${index}.md`, additions: 1, deletions: 0 }))

interface Triage {
  readonly files?: number
  readonly rules?: number
  /** What the rule for docs looks for. */
  readonly glob?: string
  /** It has its label: there is only to read. */
  readonly isLabelled?: boolean
}

export function triageWork({ files = 3, rules = 1, glob = 'docs/**', isLabelled = false }: Triage): Work {
  const pullRequest = { number: 8, title: 'Write it down', author: 'ada', files: changed(files) }
  const others = Array.from({ length: rules - 1 }, (_, index) => rule(`area/${index}`, `packages/p${index}/**`))
  const text = [rule('docs', glob), ...others].join('')
  return {
    name: `triage, ${count(files, 'file')} and ${count(rules, 'rule')}${isLabelled ? ', labelled before' : ''}`,
    action: 'triage',
    eventOf: opened({ pullRequest: 8 }),
    scenario: {
      now: NOW,
      repositories: [
        {
          name: REPOSITORY,
          labels,
          files: { '.github/labeler.yml': text },
          pullRequests: [{ ...pullRequest, ...(isLabelled && { labels: ['docs'] }) }],
        },
      ],
    },
    permissions: { contents: 'read', 'pull-requests': 'write' },
  }
}

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`

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

const SIGNED = 'Signed-off-by: Ada Lovelace <ada@example.org>'

const commitsSigned = (signature: string, commits: number) =>
  Array.from({ length: commits }, (_, index) => ({
    sha: (index + 1).toString(16).padStart(40, '0'),
    message: `Step ${index}\n\n${signature}`,
    author: { name: 'Ada Lovelace', email: 'ada@example.org', login: 'ada' },
  }))

/** Signed off; or not, which is commented on. */
export function dcoWork(size: number, { isSigned = true } = {}): Work {
  const commits = commitsSigned(isSigned ? SIGNED : '', size)
  const pullRequest = {
    number: 8,
    title: 'Many steps',
    author: 'ada',
    head: { sha: commits.at(-1)?.sha ?? '' },
    commits,
  }
  return {
    name: `dco-check, ${count(size, 'commit')}${isSigned ? '' : ', not signed off'}`,
    action: 'dco-check',
    eventOf: opened({ pullRequest: 8 }),
    scenario: { now: NOW, repositories: [{ name: REPOSITORY, pullRequests: [pullRequest] }] },
    permissions: { contents: 'read', 'pull-requests': 'write' },
    ...(!isSigned && { inputs: { comment: 'on-failure', 'fail-on-missing': 'false' } }),
  }
}

/** A newcomer's first issue in a repository with so many others: the cost must not depend on it. */
export function welcomeWork(items: number, { isFirst = true } = {}): Work {
  const others = Array.from({ length: items }, (_, index) => ({
    number: index + 1,
    title: `Issue ${index}`,
    author: isFirst ? 'grace' : 'ada',
  }))
  const number = items + 1
  const issue = { number, title: 'The light flickers', author: 'ada' }
  return {
    name: `welcome, ${isFirst ? 'a first issue' : 'not a first issue'} after ${items.toLocaleString('en')}`,
    action: 'welcome',
    eventOf: opened({ issue: number }),
    scenario: { now: NOW, repositories: [{ name: REPOSITORY, issues: [...others, issue] }] },
    permissions: { issues: 'write' },
  }
}

/** With the address of a receiver, or without one. */
export const leaderboardWork = (webhook?: string): Work => ({
  name: `leaderboard-post, ${webhook === undefined ? 'no' : 'a'} webhook`,
  action: 'leaderboard-post',
  eventOf: opened({ issue: 1 }),
  scenario: {
    now: NOW,
    repositories: [{ name: REPOSITORY, issues: [{ number: 1, title: 'It flickers', author: 'ada' }] }],
  },
  permissions: {},
  ...(webhook !== undefined && { inputs: { 'webhook-url': webhook, 'webhook-secret': SECRET } }),
})

const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`

/** A release with so many issues whose authors are notified. */
export const notifyWork = (issues: number): Work => ({
  name: `notify-requesters, ${count(issues, 'issue')}`,
  action: 'notify-requesters',
  eventOf: (emulator) => eventFor(emulator, { release: 'v1.1.0' }, 'published'),
  scenario: { now: NOW, repositories: [released(issues)] },
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
})

function released(issueCount: number): ScenarioRepository {
  const numbers = Array.from({ length: issueCount }, (_, index) => index + 1)
  const issues = numbers.map((number) => ({
    number,
    title: `Wish ${number}`,
    author: 'ada',
    state: 'closed' as const,
    stateReason: 'completed' as const,
  }))
  const pullRequests = numbers.map((number) => ({
    number: issueCount + number,
    title: `Grant ${number}`,
    author: 'grace',
    merged: true,
    closes: [number],
  }))
  const commits = numbers.map((number) => ({
    sha: number.toString(16).padStart(40, 'c'),
    message: `Grant ${number}`,
    pullRequest: issueCount + number,
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

/** A newcomer's first pull request, which the root action hands to each of the five. */
export const firstPullRequest = (action: string): Work => ({
  name: `${action}, a first pull request`,
  action,
  eventOf: opened({ pullRequest: 8 }),
  scenario: {
    now: NOW,
    repositories: [
      {
        name: REPOSITORY,
        labels,
        files: { '.github/labeler.yml': RULES },
        pullRequests: [
          {
            number: 8,
            title: 'Write it down',
            author: 'ada',
            authorAssociation: 'FIRST_TIME_CONTRIBUTOR',
            files: changed(3),
            commits: commitsSigned(SIGNED, 1),
          },
        ],
      },
    ],
  },
  permissions: { contents: 'read', issues: 'write', 'pull-requests': 'write' },
})

/** By the thread's author, as its first event. */
function opened(thread: Thread): Work['eventOf'] {
  const sender = { login: 'ada', id: 101, type: 'User' }
  return (emulator) => eventFor(emulator, thread, 'opened', { payload: { sender } })
}

export const emulatorFor = ({ scenario, permissions }: Work): Promise<Emulator> =>
  startEmulator({ scenario, permissions })
