import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { startServer, type Reply } from './support/scripted-server.ts'
import { labelNames } from './support/specimens.ts'

const next = (url: string): Readonly<Record<string, string>> => ({ link: `<${url}>; rel="next", <${url}>; rel="last"` })
const names = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ name: `label ${from + index}`, color: 'ffffff' }))

const issue = {
  number: 3,
  node_id: 'I_3',
  title: 'It breaks',
  user: null,
  state: 'open',
  labels: [],
  milestone: null,
  comments: 0,
  created_at: '2026-11-22T12:00:00Z',
  html_url: 'https://github.com/acme/widgets/issues/3',
}

describe('a list', () => {
  it('is read as long as GitHub links to a next page', async () => {
    const server = await startServer({ headers: next('x'), json: names(100) }, { json: names(1, 100) })
    const { github } = await connected(server)
    expect(await labelNames(github)).toHaveLength(101)
    expect(server.lines()).toEqual([
      'GET /repos/acme/widgets/labels?per_page=100&page=1',
      'GET /repos/acme/widgets/labels?per_page=100&page=2',
    ])
  })

  it('hands an entry on once that slid to the next page while we were reading', async () => {
    const server = await startServer({ headers: next('x'), json: names(3) }, { json: names(2, 2) })
    const { github } = await connected(server)
    expect(await labelNames(github)).toEqual(['label 0', 'label 1', 'label 2', 'label 3'])
  })

  it('of which a page comes twice is refused, instead of read for ever', async () => {
    const server = await startServer({ headers: next('x'), json: names(3) })
    const { github } = await connected(server)
    await expect(labelNames(github)).rejects.toMatchObject({
      name: 'GitHubError',
      message:
        'GET /repos/acme/widgets/labels: page 2 brings nothing new, so the list cannot be read completely. Run the job again.',
    })
    expect(server.lines()).toHaveLength(2)
  })

  it('of which an empty page links on is refused', async () => {
    const server = await startServer({ headers: next('x'), json: [] })
    const { github } = await connected(server)
    await expect(labelNames(github)).rejects.toThrow('page 1 brings nothing new')
  })

  it('can be left early', async () => {
    const server = await startServer({ headers: next('x'), json: [issue] })
    const { github } = await connected(server)
    const { value } = await github.issues.createdBy('ada')[Symbol.asyncIterator]().next()
    expect(value).toMatchObject([{ number: 3 }])
    expect(server.lines()).toEqual([
      'GET /repos/acme/widgets/issues?creator=ada&state=all&sort=created&direction=asc&per_page=100&page=1',
    ])
  })
})

const sha = (number: number): string => number.toString(16).padStart(40, '0')
const written = { name: 'Ada', email: 'ada@example.org' }
const commits = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({
    sha: sha(from + index),
    commit: { message: 'Fix it', author: written, committer: written },
    author: null,
    committer: null,
    parents: [],
  }))

const account = { login: 'ada', id: 1, type: 'User' } as const
const aPullRequest = (count: number, head: number) => ({
  number: 7,
  nodeId: 'PR_7',
  title: 'Fix it',
  body: '',
  author: account,
  association: 'NONE',
  state: 'open' as const,
  isDraft: false,
  isMerged: false,
  isLocked: false,
  mergedAt: null,
  labels: [],
  assignees: [],
  requestedReviewers: [],
  requestedTeams: [],
  milestone: null,
  createdAt: '2026-11-22T12:00:00Z',
  updatedAt: '2026-11-22T12:00:00Z',
  url: 'https://github.com/acme/widgets/pull/7',
  base: { name: 'main', sha: 'b'.repeat(40), repository: null },
  head: { name: 'fix', sha: sha(head), repository: null },
  counts: { commits: count, files: 1, additions: 1, deletions: 1 },
})

const comparison = (total: number, page: number, size: number): Reply => ({
  json: { total_commits: total, commits: commits(size, (page - 1) * 100) },
})

describe('the commits of a pull request', () => {
  const LIST = 'GET /repos/acme/widgets/pulls/7/commits?per_page=100&page='
  const COMPARE = `GET /repos/acme/widgets/compare/${'b'.repeat(40)}...${sha(0)}?per_page=100&page=`

  it('are read from its list, in as many pages as the count says', async () => {
    const server = await startServer({ json: commits(2) })
    const { github } = await connected(server)
    expect(await github.pullRequests.commits(aPullRequest(2, 1))).toHaveLength(2)
    expect(server.lines()).toEqual([`${LIST}1`])
  })

  it('past 250 are compared, as the list ends there', async () => {
    const server = await startServer(comparison(251, 1, 100), comparison(251, 2, 100), comparison(251, 3, 51))
    const { github } = await connected(server)
    expect(await github.pullRequests.commits(aPullRequest(251, 0))).toHaveLength(251)
    expect(server.lines().toSorted()).toEqual([`${COMPARE}1`, `${COMPARE}2`, `${COMPARE}3`])
  })

  it('are compared when the list has moved on since the event', async () => {
    const server = await startServer({ json: commits(3) }, comparison(2, 1, 2))
    const { github } = await connected(server)
    expect(await github.pullRequests.commits(aPullRequest(2, 0))).toHaveLength(2)
    expect(server.lines()).toEqual([`${LIST}1`, `${COMPARE}1`])
  })

  it.each([
    ['fewer come than there are', aPullRequest(3, 0), 'GitHub listed 2 of the 3 commits of #7, up to ' + sha(0)],
    ['the head is not among them', aPullRequest(2, 5), 'GitHub listed 2 of the 2 commits of #7, up to ' + sha(5)],
    ['there are none', aPullRequest(0, 0), 'GitHub counts no commits in #7'],
  ])('are refused when %s', async (_name, pullRequest, message) => {
    const server = await startServer({ json: commits(2) }, comparison(2, 1, 2))
    const { github } = await connected(server)
    await expect(github.pullRequests.commits(pullRequest)).rejects.toMatchObject({
      name: 'GitHubError',
      message: `GET /repos/acme/widgets/pulls/7/commits: ${message}. Nothing is decided on a part of them; run the job again.`,
    })
  })

  it('are refused when a page of the comparison comes twice', async () => {
    const server = await startServer(comparison(251, 1, 100))
    const { github } = await connected(server)
    await expect(github.pullRequests.commits(aPullRequest(251, 0))).rejects.toThrow(
      `GET /repos/acme/widgets/compare/${'b'.repeat(40)}...${sha(0)}: GitHub listed 100 of the 251 commits in that range.`,
    )
  })
})

const files = (count: number) => {
  return Array.from({ length: count }, (_, index) => ({
    filename: `${index}.ts`,
    status: 'added',
    additions: 1,
    deletions: 0,
  }))
}

describe('the files of a pull request', () => {
  it('are refused when fewer come than GitHub counts', async () => {
    const { github } = await connected(await startServer({ json: files(2) }))
    await expect(github.pullRequests.files(7, { expected: 3 })).rejects.toThrow(
      'GET /repos/acme/widgets/pulls/7/files: GitHub listed 2 of the 3 changed files of #7. Nothing is decided on a part of them; run the job again.',
    )
  })

  it('are refused part by part, too, before the last part is handed on', async () => {
    const { github } = await connected(await startServer({ json: files(2) }))
    const parts = github.pullRequests.fileParts(7, { expected: 3 })[Symbol.asyncIterator]()
    await expect(parts.next()).rejects.toThrow('GitHub listed 2 of the 3 changed files of #7')
  })

  it('are read on when more come than were counted', async () => {
    const server = await startServer({ headers: next('x'), json: files(100) }, { json: files(101).slice(100) })
    const { github } = await connected(server)
    expect((await github.pullRequests.files(7, { expected: 50 })).files).toHaveLength(101)
  })
})
