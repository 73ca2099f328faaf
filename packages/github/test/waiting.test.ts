import { logTo } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { patience } from '../src/adapter/client/patience.ts'
import { aClock, connected, NOON } from './support/connected.ts'
import { startServer } from './support/scripted-server.ts'
import { aComment, aCommentNode, addComment, labelNames, OURS, postComment, threadWith } from './support/specimens.ts'

const created = { status: 201, json: aComment }
const reset = (afterSeconds: number): string => String(NOON / 1000 + afterSeconds)

describe('a limit', () => {
  it('is waited out as long as retry-after says, and said in the log', async () => {
    const server = await startServer({ status: 429, headers: { 'retry-after': '30' } }, { json: [] })
    const { github, waits, lines } = await connected(server)
    expect(await labelNames(github)).toEqual([])
    expect(waits).toEqual([30_000])
    expect(lines).toEqual([
      'Waiting 30 s: GitHub asks us to slow down for GET /repos/acme/widgets/labels (30 s of 180 s so far).',
    ])
  })

  it('is waited out until the reset when nothing remains of the hour', async () => {
    const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(90) }
    const server = await startServer(
      { status: 403, headers: usedUp, json: { message: 'API rate limit exceeded' } },
      { json: [] },
    )
    const { github, waits, lines } = await connected(server)
    await labelNames(github)
    expect(waits).toEqual([91_000])
    expect(lines).toEqual([
      'Waiting 91 s: the rate limit is used up for GET /repos/acme/widgets/labels (91 s of 180 s so far).',
    ])
  })

  it('that does not say how long is waited out for a minute, then for two', async () => {
    const slower = { status: 403, json: { message: 'You have exceeded a secondary rate limit.' } }
    const server = await startServer(slower, slower, { json: [] })
    const { github, waits } = await connected(server)
    await labelNames(github)
    expect(waits).toEqual([60_000, 120_000])
  })

  it('lets a comment be posted again, as GitHub refused the first without posting it', async () => {
    const server = await startServer(
      { status: 403, headers: { 'retry-after': '5' }, json: { message: 'slow' } },
      created,
      threadWith(aCommentNode),
    )
    const { github } = await connected(server)
    expect((await postComment(github)).id).toBe(9)
    expect(server.lines()).toEqual([
      'POST /repos/acme/widgets/issues/7/comments',
      'POST /repos/acme/widgets/issues/7/comments',
      'POST /graphql',
    ])
  })

  it('ends the run when waiting it out would take longer than three minutes', async () => {
    const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(1800) }
    const server = await startServer({ status: 403, headers: usedUp, json: { message: 'API rate limit exceeded' } })
    const { github, waits } = await connected(server)
    await expect(labelNames(github)).rejects.toMatchObject({
      name: 'GitHubError',
      status: 403,
      message:
        "GET /repos/acme/widgets/labels: GitHub's rate limit is used up (one attempt). It asks for 1801 s more, " +
        'and a run waits 180 s at the most. Run the job again later.',
    })
    expect(waits).toEqual([])
  })

  it('that never ends, with a retry-after of nothing, ends at the bound', async () => {
    const server = await startServer({ status: 429, headers: { 'retry-after': '0' } })
    const { github, waits } = await connected(server)
    await expect(labelNames(github)).rejects.toThrow("GitHub's rate limit is used up (181 attempts)")
    expect(waits).toHaveLength(180)
  })

  it('of GraphQL, which comes with status 200, is waited out too', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(10) }
    const added = { commentEdge: { node: aCommentNode }, subject: null }
    const limited = { headers, json: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] } }
    const server = await startServer(limited, { json: { data: { addComment: added } } })
    const { github, waits } = await connected(server)
    await addComment(github)
    expect(waits).toEqual([11_000])
    expect(server.lines()).toEqual(['POST /graphql', 'POST /graphql'])
  })

  it('is not seen in a missing permission, even when nothing remains of the hour', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(10) }
    const server = await startServer({
      status: 403,
      headers,
      json: { message: 'Resource not accessible by integration' },
    })
    const { github, waits } = await connected(server)
    await expect(github.labels.add(7, ['bug'])).rejects.toMatchObject({ name: 'UserError' })
    expect(waits).toEqual([])
  })
})

describe('a refusal that is no limit', () => {
  it('is not waited out, even when it was the last request of the hour', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(10) }
    const server = await startServer({
      status: 403,
      headers,
      json: { message: 'Repository was archived so is read-only.' },
    })
    const { github, waits } = await connected(server)
    await expect(github.labels.add(7, ['bug'])).rejects.toThrow('Repository was archived so is read-only.')
    expect(waits).toEqual([])
  })
})

describe('requests side by side', () => {
  it('share a pause instead of adding theirs up, and say it once', () => {
    const lines: string[] = []
    const log = logTo({ print: (line) => lines.push(line), annotate: () => undefined, isDebug: false })
    let now = NOON
    const waiting = patience({ clock: { ...aClock(), now: () => now }, log })
    expect(waiting.pauseFor(100_000, 'one asks')).toBe(true)
    now += 20
    expect(waiting.pauseFor(100_000, 'the other asks')).toBe(true)
    expect(lines).toEqual(['Waiting 100 s: one asks (100 s of 180 s so far).'])
  })
})

describe('writes that notify people', () => {
  it('are a second apart', async () => {
    const look = threadWith(aCommentNode)
    const server = await startServer(created, look, created, look, created, look)
    const { github, waits } = await connected(server)
    for (const number of [7, 8, 9]) await postComment(github, number)
    expect(waits).toEqual([1000, 1000])
  })

  it('do not hold up those that notify nobody', async () => {
    const server = await startServer(created, threadWith(aCommentNode), { json: aComment }, { json: [] })
    const { github, waits } = await connected(server)
    const { id } = await postComment(github)
    await github.comments.keepOne({ number: 7, nodeId: '' }, { ...OURS, body: 'two', existing: [id] })
    await github.labels.add(7, ['bug'])
    expect(waits).toEqual([])
  })
})
