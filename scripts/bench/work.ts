import { startEmulator, type Emulator, type Permissions, type Scenario } from '@porchlight/github-emulator'

/** One event with something to do, and the GitHub it finds. */
export interface Work {
  readonly name: string
  readonly action: string
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  readonly scenario: Scenario
  readonly permissions: Permissions
  readonly inputs?: Readonly<Record<string, string>>
}

export const REPOSITORY = 'acme/widgets'
const NOW = '2026-11-22T12:00:00Z'
export const repository = {
  full_name: REPOSITORY,
  name: 'widgets',
  private: false,
  default_branch: 'main',
  owner: { login: 'acme', id: 1, type: 'User' },
}
const newcomer = { login: 'ada', id: 101, type: 'User' }

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
    event: { name: 'pull_request_target', payload: pullRequestPayload({ changed_files: files }) },
    scenario: {
      now: NOW,
      repositories: [
        { name: REPOSITORY, labels, files: { '.github/labeler.yml': RULES }, pullRequests: [pullRequest] },
      ],
    },
    permissions: { contents: 'read', 'pull-requests': 'write' },
  }
}

/** A night's sweep in which nothing changes: what it costs to know that. */
export function sweepWork(issueCount: number, pullRequestCount: number): Work {
  const opened = (number: number) => ({ number, title: 'It flickers', author: 'ada' })
  const issues = Array.from({ length: issueCount }, (_, index) => opened(index + 1))
  const pullRequests = Array.from({ length: pullRequestCount }, (_, index) => ({
    ...opened(issueCount + index + 1),
    labels: ['docs'],
    files: [{ path: 'docs/lamp.md' }],
  }))
  return {
    name: `triage, sweep of ${issueCount} issues and ${pullRequestCount} pull requests`,
    action: 'triage',
    event: { name: 'schedule', payload: { schedule: '17 3 * * *', repository } },
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
    event: {
      name: 'pull_request_target',
      payload: pullRequestPayload({ commits: count, head: { sha: commits.at(-1)?.sha } }),
    },
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
    event: { name: 'issues', payload: issuePayload(number) },
    scenario: { now: NOW, repositories: [{ name: REPOSITORY, issues: [...others, issue] }] },
    permissions: { issues: 'write' },
  }
}

export const leaderboardWork = (): Work => ({
  name: 'leaderboard-post, no webhook',
  action: 'leaderboard-post',
  event: { name: 'issues', payload: issuePayload(1) },
  scenario: { now: NOW, repositories: [{ name: REPOSITORY }] },
  permissions: {},
})

export function notifyWork(count: number): Work {
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
  const releases = Object.keys(tags).map((tag) => ({ tag, name: tag, publishedAt: NOW }))
  return {
    name: `notify-requesters, ${count} issues`,
    action: 'notify-requesters',
    event: {
      name: 'release',
      payload: {
        action: 'published',
        release: {
          tag_name: 'v1.1.0',
          name: 'v1.1.0',
          draft: false,
          prerelease: false,
          html_url: `https://github.com/${REPOSITORY}/releases/tag/v1.1.0`,
          published_at: NOW,
        },
        repository,
        sender: newcomer,
      },
    },
    scenario: {
      now: NOW,
      repositories: [
        {
          name: REPOSITORY,
          commits: [{ sha: first, message: 'Begin' }, ...commits],
          tags,
          issues,
          pullRequests,
          releases,
        },
      ],
    },
    permissions: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
  }
}

function pullRequestPayload(parts: Readonly<Record<string, unknown>>) {
  const side = { ref: 'main', sha: '0'.repeat(40), repo: repository }
  return {
    action: 'opened',
    number: 8,
    pull_request: {
      ...threadPayload(8),
      draft: false,
      merged: false,
      merged_at: null,
      commits: 1,
      changed_files: 1,
      additions: 1,
      deletions: 0,
      base: side,
      ...parts,
      head: { ...side, ref: 'patch-8', ...(parts['head'] as object | undefined) },
    },
    repository,
    sender: newcomer,
  }
}

const issuePayload = (number: number) => ({
  action: 'opened',
  issue: { ...threadPayload(number), comments: 0 },
  repository,
  sender: newcomer,
})

const threadPayload = (number: number) => ({
  number,
  id: number,
  node_id: `I_${number}`,
  title: 'The light flickers',
  body: '',
  user: newcomer,
  author_association: 'NONE',
  state: 'open',
  state_reason: null,
  locked: false,
  labels: [],
  created_at: NOW,
  closed_at: null,
  html_url: `https://github.com/${REPOSITORY}/issues/${number}`,
})

export const emulatorFor = ({ scenario, permissions }: Work): Promise<Emulator> =>
  startEmulator({ scenario, permissions })
