import { fieldsOf } from '@porchlight/action-kit'
import { addComment, accountOf, connect, crossReference, repositoryOf, threadOf } from '@porchlight/github-emulator'
import type { Emulator, ScenarioIssue } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const LABEL = 'good first issue'
const labels = [LABEL, 'bug']
const issues: ScenarioIssue[] = [
  { number: 7, title: 'The porch light flickers', author: 'lena', labels: [LABEL] },
  { number: 8, title: 'The step creaks', author: 'lena', labels: ['bug'] },
]
const pullRequests = [
  { number: 20, title: 'Mend the light', author: 'ada', draft: true, closes: [7] },
  { number: 21, title: 'Mention it', author: 'bob' },
  { number: 22, title: 'Was merged', author: 'ada', merged: true, closes: [7] },
]
const collaborators = ['lena', 'ada', 'bob'].map((login) => ({ login, permission: 'triage' as const }))
const now = '2026-11-22T12:00:00Z'

async function assign(emulator: Emulator, token: string, path: string, login: string, method = 'POST'): Promise<void> {
  const answer = await fetch(`${emulator.url}/repos/acme/widgets/issues/${path}/assignees`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ assignees: [login] }),
  })
  expect(answer.ok).toBe(true)
}

async function pointsUsed({ url, token }: Emulator): Promise<number> {
  const answer = await fetch(`${url}/rate_limit`, { headers: { authorization: `Bearer ${token}` } })
  return fieldsOf(await answer.json(), '')
    .object('resources')
    .object('graphql')
    .whole('used')
}

describe('the claims on an issue', () => {
  it('are its assignees, and who put them there and when, in one request', async () => {
    const { github, emulator } = await emulated({ issues, labels, collaborators }, { now })
    await assign(emulator, emulator.token, '7', 'ada')
    await assign(emulator, emulator.issueToken({ login: 'lena' }), '7', 'bob')
    await assign(emulator, emulator.issueToken({ login: 'lena' }), '7', 'bob', 'DELETE')
    emulator.clearLog()
    expect(await github.claims.on(7)).toEqual({
      number: 7,
      isOpen: true,
      isLocked: false,
      assignees: [expect.objectContaining({ login: 'ada', type: 'User' })],
      changes: [
        { kind: 'assigned', login: 'ada', at: '2026-11-22T12:00:00Z', isOurs: true },
        { kind: 'assigned', login: 'bob', at: '2026-11-22T12:00:01Z', isOurs: false },
        { kind: 'unassigned', login: 'bob', at: '2026-11-22T12:00:02Z', isOurs: false },
      ],
    })
    expect(emulator.requests).toEqual(['POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('are undefined for a number that is no issue', async () => {
    const { github, emulator } = await emulated({ issues, pullRequests, labels })
    expect(await github.claims.on(20)).toBeUndefined()
    expect(await github.claims.on(99)).toBeUndefined()
    expect(emulator.violations).toEqual([])
  })
})

describe('the open claims of a label', () => {
  it('come with comments and with the open pull requests that close, or mention, the issue', async () => {
    const { github, emulator } = await emulated({ issues, pullRequests, labels, collaborators }, { now })
    const { state } = emulator
    const repository = repositoryOf(state, 'acme', 'widgets')
    await assign(emulator, emulator.token, '7', 'ada')
    addComment(state, threadOf(repository, 7), { author: accountOf(state, 'ada'), body: 'On it' })
    crossReference(state, repository, { from: 21, to: 7, actor: accountOf(state, 'bob') })
    crossReference(state, repository, { from: 8, to: 7, actor: accountOf(state, 'lena') })
    crossReference(state, repository, { from: 22, to: 7, actor: accountOf(state, 'ada') })
    emulator.clearLog()
    expect(await github.claims.open(LABEL)).toEqual([
      {
        number: 7,
        isOpen: true,
        isLocked: false,
        assignees: [expect.objectContaining({ login: 'ada' })],
        changes: [expect.objectContaining({ kind: 'assigned', login: 'ada', isOurs: true })],
        comments: [{ by: 'ada', at: expect.stringMatching(/^2026-11-22T12:00/), body: 'On it' }],
        hasOlderComments: false,
        pullRequests: [
          { number: 20, author: 'ada', isDraft: true, updatedAt: expect.stringMatching(/Z$/) },
          { number: 21, author: 'bob', isDraft: false, updatedAt: expect.stringMatching(/Z$/) },
        ],
        hasMorePullRequests: false,
      },
    ])
    expect(emulator.requests).toEqual(['POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('come with a pull request that was linked by hand', async () => {
    const { github, emulator } = await emulated({ issues, pullRequests, labels, collaborators })
    await assign(emulator, emulator.token, '7', 'bob')
    const repository = repositoryOf(emulator.state, 'acme', 'widgets')
    connect(emulator.state, repository, { pullRequest: 21, issue: 7, actor: null })
    const [claim] = await github.claims.open(LABEL)
    expect(claim?.pullRequests.map(({ number }) => number)).toEqual([20, 21])
  })

  it('leave out issues that are closed, have another label, or have nobody', async () => {
    const { github } = await emulated({
      labels,
      collaborators,
      issues: [
        ...issues,
        { number: 9, title: 'Done', author: 'lena', labels: [LABEL], assignees: ['ada'], state: 'closed' },
        { number: 10, title: 'Other', author: 'lena', labels: ['bug'], assignees: ['ada'] },
        { number: 11, title: 'Ours', author: 'lena', labels: [LABEL], assignees: ['ada'] },
      ],
    })
    expect((await github.claims.open(LABEL)).map(({ number }) => number)).toEqual([11])
  })

  it('come from every page, each of one point', async () => {
    const many = Array.from({ length: 51 }, (_, index) => ({
      number: 100 + index,
      title: 'Paint a plank',
      author: 'lena',
      labels: [LABEL],
      assignees: ['ada'],
    }))
    const { github, emulator } = await emulated({ issues: many, labels })
    const found = await github.claims.open(LABEL)
    expect(found.map(({ number }) => number)).toEqual(many.map(({ number }) => number))
    expect(emulator.requests).toHaveLength(3)
    expect(await pointsUsed(emulator)).toBe(3)
    expect(emulator.violations).toEqual([])
  })

  it('name the permissions that they take', async () => {
    const { github, emulator } = await emulated(
      { issues, pullRequests, labels, collaborators },
      { permissions: { issues: 'write' } },
    )
    await assign(emulator, emulator.token, '7', 'ada')
    await expect(github.claims.open(LABEL)).rejects.toThrow(
      "Add `issues: read` and `pull-requests: read` to the job's `permissions:`.",
    )
  })
})

describe('the last push to pull requests', () => {
  const pushed = {
    author: { date: '2026-11-01T12:00:00Z' },
    committer: { date: '2026-11-03T12:00:00Z' },
    message: 'Fix it',
  }
  const linked = (number: number, updatedAt: string) => ({ number, author: 'ada', isDraft: true, updatedAt })

  it('is when their last commit was committed, in one request for all', async () => {
    const pulls = [20, 21].map((number) => ({ number, title: 'Fix it', author: 'ada', draft: true, commits: [pushed] }))
    const { github, emulator } = await emulated({ pullRequests: pulls })
    emulator.clearLog()
    const asked = [linked(20, '2026-11-20T12:00:00Z'), linked(21, '2026-11-02T12:00:00Z'), linked(99, now)]
    expect([...(await github.claims.pushes(asked))]).toEqual([
      [20, '2026-11-03T12:00:00Z'],
      // Nothing was pushed after the last change, whatever the commit says.
      [21, '2026-11-02T12:00:00Z'],
    ])
    expect(emulator.requests).toEqual(['POST /graphql repository'])
    expect(emulator.violations).toEqual([])
  })

  it('of none asks nothing', async () => {
    const { github, emulator } = await emulated({ pullRequests })
    expect([...(await github.claims.pushes([]))]).toEqual([])
    expect(emulator.requests).toEqual([])
  })
})
