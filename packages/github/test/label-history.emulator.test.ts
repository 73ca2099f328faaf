import type { Emulator } from '@porchlight/github-emulator'
import { describe, expect, it } from 'vitest'
import { emulated } from './support/emulated.ts'

const issues = [{ number: 7, title: 'It breaks', author: 'ada', labels: ['bug'] }]
const collaborators = [{ login: 'lena', permission: 'triage' as const }]
const labels = ['bug', 'docs']

async function lena(emulator: Emulator, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await fetch(`${emulator.url}/repos/acme/widgets/issues/${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.issueToken({ login: 'lena' })}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  expect(answer.status).toBe(200)
}

describe('the history of labels', () => {
  it('says who put a label on last, in one request', async () => {
    const { github, emulator } = await emulated({ issues, labels, collaborators })
    await github.labels.add(7, ['docs'])
    emulator.clearLog()
    const { lastChanges: changes } = await github.labelHistory.of(7, ['Docs', 'bug', 'never'])
    expect([...changes]).toEqual([
      [
        'docs',
        {
          kind: 'added',
          at: expect.stringMatching(/^20\d\d-.*Z$/),
          by: expect.objectContaining({ login: 'github-actions[bot]', type: 'Bot' }),
          isOurs: true,
        },
      ],
      [
        'bug',
        {
          kind: 'added',
          at: expect.stringMatching(/^20\d\d-.*Z$/),
          by: expect.objectContaining({ login: 'acme', type: 'User' }),
          isOurs: false,
        },
      ],
    ])
    expect(emulator.requests).toEqual(['POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('says that a person took ours off', async () => {
    const { github, emulator } = await emulated({ issues, labels, collaborators })
    await github.labels.add(7, ['docs'])
    await lena(emulator, 'DELETE', '7/labels/docs')
    const { lastChanges: changes } = await github.labelHistory.of(7, ['docs'])
    expect(changes.get('docs')).toMatchObject({ kind: 'removed', by: { login: 'lena' }, isOurs: false })
    expect(emulator.violations).toEqual([])
  })

  it.each([404, 405, 501])('comes through REST where there is no GraphQL (%i)', async (status) => {
    const { github, emulator } = await emulated({ issues, labels, collaborators })
    await github.labels.add(7, ['docs'])
    await lena(emulator, 'DELETE', '7/labels/bug')
    emulator.fault({ on: 'POST /graphql *', answer: { status } })
    const { lastChanges: changes } = await github.labelHistory.of(7, ['docs', 'bug'])
    expect(changes.get('docs')).toMatchObject({
      kind: 'added',
      at: expect.stringMatching(/^20\d\d-.*Z$/),
      by: { login: 'github-actions[bot]' },
      isOurs: true,
    })
    expect(changes.get('bug')).toMatchObject({ kind: 'removed', by: { login: 'lena' }, isOurs: false })
  })

  it('says in the same request which labels are on', async () => {
    const { github, emulator } = await emulated({ issues, labels, collaborators })
    await lena(emulator, 'POST', '7/labels', { labels: ['docs'] })
    emulator.clearLog()
    expect((await github.labelHistory.of(7, ['docs'])).now).toEqual(['bug', 'docs'])
    expect(emulator.requests).toEqual(['POST /graphql viewer repository'])
  })

  it('says which labels are on where there is no GraphQL', async () => {
    const { github, emulator } = await emulated({ issues, labels, collaborators })
    emulator.fault({ on: 'POST /graphql *', answer: { status: 404 } })
    expect((await github.labelHistory.of(7, ['docs'])).now).toEqual(['bug'])
    expect(emulator.violations).toEqual([])
  })

  it('works for pull requests', async () => {
    const pullRequests = [{ number: 8, title: 'Fix it', author: 'ada' }]
    const { github, emulator } = await emulated({ pullRequests, labels, collaborators })
    await lena(emulator, 'POST', '8/labels', { labels: ['docs'] })
    const { lastChanges: changes } = await github.labelHistory.of(8, ['docs'])
    expect(changes.get('docs')).toMatchObject({ kind: 'added', by: { login: 'lena' } })
    expect(emulator.violations).toEqual([])
  })

  it('goes back beyond a hundred changes for a label that has not come up yet', async () => {
    const { github, emulator } = await emulated({ issues, labels, collaborators })
    const rounds = Array.from({ length: 51 }, () => undefined)
    await rounds.reduce(async (before) => {
      await before
      await github.labels.add(7, ['docs'])
      await github.labels.remove(7, 'docs')
    }, Promise.resolve())
    emulator.clearLog()
    const { lastChanges: changes } = await github.labelHistory.of(7, ['bug'])
    expect(changes.get('bug')).toMatchObject({ kind: 'added', by: { login: 'acme' } })
    expect(emulator.requests).toEqual(['POST /graphql viewer repository', 'POST /graphql viewer repository'])
    expect(emulator.violations).toEqual([])
  })

  it('of a number that does not exist is an error', async () => {
    const { github } = await emulated({ issues })
    await expect(github.labelHistory.of(99, ['docs'])).rejects.toMatchObject({
      name: 'GitHubError',
      status: 404,
    })
  })
})
