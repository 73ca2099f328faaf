import {
  accountOf,
  addComment,
  addReview,
  assign,
  deleteComment,
  removeReviewRequests,
  repositoryOf,
  setIssueType,
  setMilestone,
  threadOf,
  unassign,
  type Emulator,
} from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { connected } from './support/connected.ts'
import { emulated } from './support/emulated.ts'
import { startServer } from './support/scripted-server.ts'
import { postComment } from './support/specimens.ts'

const collaborators = ['lena', 'omar'].map((login) => ({ login, permission: 'triage' as const }))
const organizations = [
  {
    login: 'acme',
    members: [{ login: 'lena' }],
    teams: [{ slug: 'core', members: ['lena'] }],
    issueTypes: ['Bug', 'Task'],
  },
]
const issues = [{ number: 7, title: 'It breaks', author: 'ada' }]
const pullRequests = [{ number: 8, title: 'Mend it', author: 'grace' }]
const milestones = [{ title: 'v1' }]

const ours = { by: expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' }), isOurs: true }
const lenas = { by: expect.objectContaining({ login: 'lena', type: 'User' }), isOurs: false }

/** The thread of that number and lena, to do something with it behind the adapter's back. */
const inside = ({ state }: Emulator, number: number) => ({
  state,
  thread: threadOf(repositoryOf(state, 'acme', 'widgets'), number),
  lena: accountOf(state, 'lena'),
})

function pullRequestInside(emulator: Emulator) {
  const { thread, ...rest } = inside(emulator, 8)
  if (thread.kind !== 'PullRequest') throw new Error('#8 is not a pull request.')
  return { ...rest, pullRequest: thread }
}

describe('the history of an issue', () => {
  it('says who was assigned and taken off by whom, newest first, in one request', async () => {
    const { github, emulator } = await emulated({ issues, collaborators })
    await github.assignment.assign(7, ['omar'])
    const { state, thread, lena } = inside(emulator, 7)
    unassign(state, thread, accountOf(state, 'omar'), lena)
    emulator.clearLog()
    expect((await github.threadHistory.of(7)).changes).toEqual([
      { what: 'assignee', kind: 'removed', name: 'omar', ...lenas },
      { what: 'assignee', kind: 'added', name: 'omar', ...ours },
    ])
    expect(emulator.requests).toEqual(['POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('says which milestone it had', async () => {
    const { github, emulator } = await emulated({ issues, collaborators, milestones })
    await github.issues.setMilestone(7, 1)
    const { state, thread, lena } = inside(emulator, 7)
    setMilestone(state, thread, null, lena)
    expect((await github.threadHistory.of(7)).changes).toEqual([
      { what: 'milestone', kind: 'removed', name: 'v1', ...lenas },
      { what: 'milestone', kind: 'added', name: 'v1', ...ours },
    ])
    expect(emulator.violations).toEqual([])
  })

  it('says that somebody deleted a comment of ours, and is silent about those of others', async () => {
    const { github, emulator } = await emulated({ issues, collaborators })
    await postComment(github)
    const { state, thread, lena } = inside(emulator, 7)
    addComment(state, thread, { author: lena, body: 'Never mind' })
    for (const comment of thread.comments) deleteComment(state, comment, lena)
    expect((await github.threadHistory.of(7)).changes).toEqual([
      { what: 'comment', kind: 'removed', name: 'github-actions', ...lenas },
    ])
    expect(emulator.violations).toEqual([])
  })

  it('says which types it had when it is asked, for one request more', async () => {
    const { github, emulator } = await emulated({ issues, collaborators }, { scenario: { organizations } })
    await github.issues.setType(7, 'Bug')
    const { state, thread, lena } = inside(emulator, 7)
    if (thread.kind !== 'Issue') throw new Error('#7 is not an issue.')
    setIssueType(state, thread, { name: 'Task', actor: lena })
    setIssueType(state, thread, { name: null, actor: lena })
    emulator.clearLog()
    expect((await github.threadHistory.of(7)).changes).toEqual([])
    expect((await github.threadHistory.of(7, { withTypes: true })).changes).toEqual([
      { what: 'type', kind: 'removed', name: 'Task', ...lenas },
      { what: 'type', kind: 'added', name: 'Task', ...lenas },
      { what: 'type', kind: 'removed', name: 'Bug', ...lenas },
      { what: 'type', kind: 'added', name: 'Bug', ...ours },
    ])
    expect(emulator.requests).toEqual([
      'POST /graphql viewer repository',
      'POST /graphql viewer repository',
      'GET /repos/acme/widgets/issues/7/events?per_page=100&page=1',
    ])
    expect(emulator.violations).toEqual([])
  })

  it('goes back beyond a hundred changes', async () => {
    const { github, emulator } = await emulated({ issues, collaborators })
    const { state, thread, lena } = inside(emulator, 7)
    const omar = accountOf(state, 'omar')
    assign(state, thread, omar, lena)
    Array.from({ length: 50 }, () => {
      assign(state, thread, lena, lena)
      return unassign(state, thread, lena, lena)
    })
    const { changes } = await github.threadHistory.of(7)
    expect(changes).toHaveLength(101)
    expect(changes.at(-1)).toEqual({ what: 'assignee', kind: 'added', name: 'omar', ...lenas })
    expect(emulator.requests).toEqual(['POST /graphql viewer repository', 'POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('comes through REST where there is no GraphQL', async () => {
    const { github, emulator } = await emulated({ issues, collaborators, milestones }, { scenario: { organizations } })
    await github.assignment.assign(7, ['omar'])
    await github.issues.setMilestone(7, 1)
    await github.issues.setType(7, 'Bug')
    const { state, thread, lena } = inside(emulator, 7)
    unassign(state, thread, accountOf(state, 'omar'), lena)
    emulator.fault({ on: 'POST /graphql *', answer: { status: 404 } })
    expect((await github.threadHistory.of(7)).changes).toEqual([
      { what: 'assignee', kind: 'removed', name: 'omar', ...lenas },
      { what: 'type', kind: 'added', name: 'Bug', ...ours },
      { what: 'milestone', kind: 'added', name: 'v1', ...ours },
      { what: 'assignee', kind: 'added', name: 'omar', ...ours },
    ])
    expect(emulator.violations).toEqual([])
  })

  it('is not half read when GraphQL fails: REST would not show the comments that somebody deleted', async () => {
    const { github, emulator } = await emulated({ issues })
    emulator.fault({ on: 'POST /graphql *', times: 9, answer: 'bad-gateway' })
    await expect(github.threadHistory.of(7)).rejects.toMatchObject({ name: 'GitHubError', status: 502 })
  })

  it('of a number that does not exist is an error', async () => {
    const { github } = await emulated({ issues })
    await expect(github.threadHistory.of(99)).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
  })
})

describe('how a thread is now', () => {
  const issue = {
    number: 7,
    title: 'It breaks',
    author: 'ada',
    labels: ['bug', 'docs'],
    assignees: ['omar'],
    milestone: 'v1',
    locked: true,
    comments: [{ author: 'omar', body: 'Me too' }],
  }
  const draft = { number: 8, title: 'Fix it', author: 'grace', draft: true, state: 'closed' as const }
  const parts = { issues: [issue], pullRequests: [draft], labels: ['bug', 'docs'], collaborators, milestones }
  const now = [
    {
      isOpen: true,
      isLocked: true,
      isDraft: false,
      assignees: ['omar'],
      milestone: 'v1',
      labels: ['bug', 'docs'],
      commentCount: 1,
    },
    {
      isOpen: false,
      isLocked: false,
      isDraft: true,
      assignees: [],
      milestone: null,
      labels: [],
      commentCount: 0,
    },
  ]

  it('comes with its history, in the same request', async () => {
    const { github, emulator } = await emulated(parts)
    expect([(await github.threadHistory.of(7)).now, (await github.threadHistory.of(8)).now]).toEqual(now)
    expect(emulator.requests).toEqual(['POST /graphql viewer repository', 'POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('comes through REST where there is no GraphQL', async () => {
    const { github, emulator } = await emulated(parts)
    emulator.fault({ on: 'POST /graphql *', times: 2, answer: { status: 404 } })
    expect([(await github.threadHistory.of(7)).now, (await github.threadHistory.of(8)).now]).toEqual(now)
    expect(emulator.violations).toEqual([])
  })
})

describe('the history of a pull request', () => {
  it('says who was asked for a review and who gave one, in one request', async () => {
    const { github, emulator } = await emulated({ pullRequests, collaborators })
    await github.assignment.requestReviews(8, { people: ['omar', 'lena'], teams: [] })
    const { state, pullRequest, lena } = pullRequestInside(emulator)
    removeReviewRequests(state, pullRequest, { people: [accountOf(state, 'omar')], teams: [], actor: lena })
    addReview(state, pullRequest, { author: lena, state: 'APPROVED', body: 'Good' })
    emulator.clearLog()
    expect((await github.threadHistory.of(8)).changes).toEqual([
      { what: 'reviewer', kind: 'added', name: 'lena', ...lenas },
      { what: 'reviewer', kind: 'removed', name: 'omar', ...lenas },
      { what: 'reviewer', kind: 'added', name: 'lena', ...ours },
      { what: 'reviewer', kind: 'added', name: 'omar', ...ours },
    ])
    expect(emulator.requests).toEqual(['POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it.each([
    ['a token that sees teams', { 'pull-requests': 'write', members: 'read' } as const],
    ['the token of a workflow, from which GraphQL hides them', { 'pull-requests': 'write' } as const],
  ])('says with REST’s help which team was asked, to %s', async (_, permissions) => {
    const asked = [{ ...pullRequests[0], number: 8, title: 'Mend it', author: 'grace', requestedTeams: ['core'] }]
    const { github, emulator } = await emulated(
      { pullRequests: asked, collaborators },
      { scenario: { organizations }, permissions },
    )
    const { state, pullRequest, lena } = pullRequestInside(emulator)
    removeReviewRequests(state, pullRequest, { people: [], teams: pullRequest.requestedTeams, actor: lena })
    expect((await github.threadHistory.of(8)).changes).toEqual([
      { what: 'reviewer', kind: 'removed', name: 'core', ...lenas },
      { what: 'reviewer', kind: 'added', name: 'core', by: expect.objectContaining({ login: 'grace' }), isOurs: false },
    ])
    expect(emulator.requests).toHaveLength(2)
    expect(emulator.violations).toEqual([])
  })

  it('is an error when GitHub keeps more from us than whom a request was made to', async () => {
    const server = await startServer({
      json: {
        data: { viewer: { login: 'github-actions[bot]' }, repository: null },
        errors: [{ type: 'FORBIDDEN', path: ['repository'], message: 'Resource not accessible by integration' }],
      },
    })
    const { github } = await connected(server)
    await expect(github.threadHistory.of(8)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Add `issues: read` or `pull-requests: read`'),
    })
    expect(server.received).toHaveLength(1)
  })
})
