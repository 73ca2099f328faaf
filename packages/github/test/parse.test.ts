import { describe, expect, it } from 'vitest'
import { changedFileFrom, commitFrom } from '../src/parse-code.ts'
import {
  accountFrom,
  commentFrom,
  issueFrom,
  labelFrom,
  pullRequestFrom,
  releaseFrom,
  repositoryFrom,
} from '../src/parse.ts'

const ada = { login: 'ada', id: 101, type: 'User' }

const anIssue = {
  number: 7,
  node_id: 'I_7',
  comments: 3,
  title: 'It breaks',
  body: null,
  user: ada,
  author_association: 'NONE',
  state: 'open',
  state_reason: null,
  locked: false,
  labels: [{ name: 'bug' }, 'docs'],
  assignees: [{ login: 'grace', id: 102 }],
  created_at: '2026-11-22T12:00:00Z',
  updated_at: '2026-11-22T13:00:00Z',
  closed_at: null,
  html_url: 'https://github.com/acme/widgets/issues/7',
}

const aPullRequest = {
  ...anIssue,
  labels: [],
  draft: true,
  requested_reviewers: [{ login: 'lena', id: 103 }],
  requested_teams: [{ slug: 'core', id: 104 }],
  merged_at: '2026-11-22T13:00:00Z',
  base: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'acme/widgets' } },
  head: { ref: 'fix', sha: 'a'.repeat(40), repo: null },
  commits: 2,
  changed_files: 3,
  additions: 5,
  deletions: 4,
}

describe('an account', () => {
  it('is what GitHub resolved it to', () => {
    expect(accountFrom({ login: 'renovate[bot]', id: 5, type: 'Bot', url: 'x' })).toEqual({
      login: 'renovate[bot]',
      id: 5,
      type: 'Bot',
    })
  })
  it('is the ghost when it was deleted', () => {
    expect(accountFrom(null)).toEqual({ login: 'ghost', id: 10_137, type: 'User' })
  })
  it('is never a bot for its name alone', () => {
    expect(accountFrom({ login: 'helper[bot]', id: 5 }).type).toBe('User')
  })
})

describe('an issue', () => {
  it('may lack what the webhook’s schema does not require, and an id for GraphQL', () => {
    const sparse = { ...anIssue, labels: undefined, state: undefined, node_id: undefined }
    expect(issueFrom(sparse)).toMatchObject({ labels: [], state: 'open', nodeId: '' })
    expect(issueFrom({ ...sparse, closed_at: '2026-11-22T13:00:00Z' })).toMatchObject({ state: 'closed' })
  })

  it('has the words of the port, an empty body for none, and labels of both spellings', () => {
    expect(issueFrom(anIssue)).toEqual({
      number: 7,
      nodeId: 'I_7',
      commentCount: 3,
      title: 'It breaks',
      body: '',
      author: ada,
      association: 'NONE',
      state: 'open',
      stateReason: null,
      isLocked: false,
      labels: ['bug', 'docs'],
      assignees: ['grace'],
      milestone: null,
      type: null,
      createdAt: '2026-11-22T12:00:00Z',
      updatedAt: '2026-11-22T13:00:00Z',
      closedAt: null,
      url: 'https://github.com/acme/widgets/issues/7',
      pullRequest: null,
    })
  })
  it('has the name of its type', () => {
    expect(issueFrom({ ...anIssue, type: { id: 1, name: 'Bug' } }).type).toBe('Bug')
  })
  it('has no assignees where GitHub lists none, and is not assigned to a deleted account', () => {
    expect(issueFrom({ ...anIssue, assignees: undefined }).assignees).toEqual([])
    expect(issueFrom({ ...anIssue, assignees: null }).assignees).toEqual([])
    expect(issueFrom({ ...anIssue, assignees: [null, { login: 'ada', id: 101 }] }).assignees).toEqual(['ada'])
  })
  it('has the title of its milestone', () => {
    expect(issueFrom({ ...anIssue, milestone: { title: 'v1', number: 3 } }).milestone).toBe('v1')
  })
  it('knows that it is a pull request seen through the issues API, and when that was merged', () => {
    const merged = issueFrom({ ...anIssue, pull_request: { url: 'x', merged_at: '2026-11-22T13:00:00Z' } })
    expect(merged.pullRequest).toEqual({ mergedAt: '2026-11-22T13:00:00Z' })
  })
  it('was changed last when it was opened where an event written by hand does not say more', () => {
    expect(issueFrom({ ...anIssue, updated_at: undefined }).updatedAt).toBe('2026-11-22T12:00:00Z')
  })
  it('belongs to the ghost when its author was deleted', () => {
    expect(issueFrom({ ...anIssue, user: null }).author.login).toBe('ghost')
  })
})

describe('a pull request', () => {
  it('has the words of the port, and no head repository when the fork was deleted', () => {
    expect(pullRequestFrom(aPullRequest)).toEqual({
      number: 7,
      nodeId: 'I_7',
      title: 'It breaks',
      body: '',
      author: ada,
      association: 'NONE',
      state: 'open',
      isDraft: true,
      isMerged: true,
      isLocked: false,
      mergedAt: '2026-11-22T13:00:00Z',
      labels: [],
      assignees: ['grace'],
      requestedReviewers: ['lena'],
      requestedTeams: ['core'],
      milestone: null,
      createdAt: '2026-11-22T12:00:00Z',
      updatedAt: '2026-11-22T13:00:00Z',
      url: 'https://github.com/acme/widgets/issues/7',
      base: { name: 'main', sha: 'b'.repeat(40), repository: { owner: 'acme', name: 'widgets' } },
      head: { name: 'fix', sha: 'a'.repeat(40), repository: null },
      counts: { commits: 2, files: 3, additions: 5, deletions: 4 },
    })
  })
  it('has nobody to review it where GitHub lists nobody', () => {
    const sparse = { ...aPullRequest, requested_reviewers: null, requested_teams: undefined }
    expect(pullRequestFrom(sparse)).toMatchObject({ requestedReviewers: [], requestedTeams: [] })
  })
  it('does not take a team among the reviewers for a person', () => {
    const mixed = { ...aPullRequest, requested_reviewers: [{ name: 'Core', slug: 'core', id: 104 }] }
    expect(pullRequestFrom(mixed).requestedReviewers).toEqual([])
  })
  it('has no counts when it comes from a list', () => {
    const { commits: _commits, changed_files: _files, ...listed } = aPullRequest
    expect(pullRequestFrom(listed).counts).toBeNull()
  })
})

describe('a commit', () => {
  const listed = {
    sha: 'c'.repeat(40),
    parents: [{ sha: 'd'.repeat(40) }],
    author: ada,
    committer: {},
    commit: {
      message: 'Fix it',
      author: { name: 'Ada', email: 'ada@example.org' },
      committer: null,
      verification: { verified: true },
    },
  }
  it('tells what git says from whom GitHub resolved, and nobody stays nobody', () => {
    expect(commitFrom(listed)).toEqual({
      sha: 'c'.repeat(40),
      message: 'Fix it',
      parents: ['d'.repeat(40)],
      author: { name: 'Ada', email: 'ada@example.org', account: ada },
      committer: { name: '', email: '', account: null },
      authoredAt: null,
      isVerified: true,
    })
  })
  it('has no author account when GitHub writes null', () => {
    expect(commitFrom({ ...listed, author: null }).author.account).toBeNull()
  })
})

describe('other things', () => {
  it('read a changed file with its former path', () => {
    const renamed = { filename: 'b.ts', previous_filename: 'a.ts', status: 'renamed', additions: 1, deletions: 0 }
    expect(changedFileFrom(renamed)).toEqual({
      path: 'b.ts',
      previousPath: 'a.ts',
      status: 'renamed',
      additions: 1,
      deletions: 0,
    })
  })
  it('read a comment with what the caller knows of it', () => {
    const comment = { id: 9, node_id: 'IC_9', body: 'hi', html_url: 'https://github.com/acme/widgets/issues/7#9' }
    expect(commentFrom(comment, { isOurs: true, isMinimized: false })).toEqual({
      id: 9,
      nodeId: 'IC_9',
      body: 'hi',
      url: 'https://github.com/acme/widgets/issues/7#9',
      isOurs: true,
      isMinimized: false,
    })
  })
  it('name a release without a title by its tag', () => {
    const release = {
      tag_name: 'v1',
      name: '',
      html_url: 'https://x',
      draft: false,
      prerelease: true,
      published_at: null,
    }
    expect(releaseFrom(release)).toEqual({
      tag: 'v1',
      name: 'v1',
      url: 'https://x',
      isDraft: false,
      isPrerelease: true,
      publishedAt: null,
    })
  })
  it('read a label without a description', () => {
    expect(labelFrom({ name: 'bug', color: 'd73a4a', description: null })).toEqual({
      name: 'bug',
      color: 'd73a4a',
      description: '',
    })
  })
})

describe('JSON that is not as it should be', () => {
  it.each([
    [
      'a missing field',
      () => issueFrom({ ...anIssue, title: undefined }),
      'GitHub\'s JSON: expected a string at "issue.title", found nothing.',
    ],
    [
      'a field of another type',
      () => issueFrom({ ...anIssue, number: '7' }),
      'GitHub\'s JSON: expected an integer at "issue.number", found a string.',
    ],
    [
      'a field in a list',
      () => issueFrom({ ...anIssue, labels: [{}] }),
      'GitHub\'s JSON: expected a string at "issue.labels[0].name", found nothing.',
    ],
    [
      'no object at all',
      () => pullRequestFrom(undefined),
      'GitHub\'s JSON: expected an object at "pull_request", found nothing.',
    ],
    [
      'an unknown state',
      () => issueFrom({ ...anIssue, state: 'lost' }),
      'GitHub\'s JSON: expected open or closed at "issue.state", found "lost".',
    ],
    [
      'a repository that is no owner/name',
      () => repositoryFrom({ full_name: 'widgets' }),
      'GitHub\'s JSON: expected owner/name at "repository.full_name", found "widgets".',
    ],
  ])('names %s by its path', (_case, parse, message) => {
    expect(parse).toThrow(message)
  })
})
