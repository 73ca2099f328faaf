import { describe, expect, it } from 'vitest'
import { addLabels, type Fault, repositoryOf, threadOf } from '@porchlight/github-emulator'
import { asking, emulatorFor } from './support/asking.ts'
import { anIssue, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const scenario = widgets({ issues: [anIssue()] })
const COMMENTS = 'POST /repos/*/*/issues/*/comments'

describe('a fault', () => {
  it.each<[string, Fault, number, Record<string, string | null>]>([
    ['a status', { status: 502 }, 502, { 'retry-after': null }],
    ['a status with its own headers', { status: 500, headers: { 'x-why': 'because' } }, 500, { 'x-why': 'because' }],
    ['the secondary limit', 'secondary-limit', 403, { 'retry-after': null }],
    ['the secondary limit with a wait', { retryAfter: 7 }, 403, { 'retry-after': '7' }],
    ['429 with a wait', { retryAfter: 7, status: 429 }, 429, { 'retry-after': '7' }],
    ['an empty hourly budget', 'rate-limit', 403, { 'x-ratelimit-remaining': '0' }],
  ])('gives %s, once, and the request does nothing', async (_, answer, status, headers) => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: COMMENTS, answer })
    const ask = asking(emulator)
    const reply = await ask(`POST ${R}/issues/1/comments`, { body: 'Hello' })
    expect(reply.status).toBe(status)
    expect(Object.fromEntries(Object.keys(headers).map((name) => [name, reply.headers.get(name)]))).toEqual(headers)
    expect(emulator.repository('acme/widgets').issue(1).comments).toEqual([])
    expect((await ask(`POST ${R}/issues/1/comments`, { body: 'Hello' })).status).toBe(201)
  })

  it('hits the n-th matching request and as many after it as asked', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: `GET ${R}/issues`, nth: 2, times: 2, answer: { status: 503 } })
    const ask = asking(emulator)
    const get = async (): Promise<number> => (await ask(`GET ${R}/issues`)).status
    expect([await get(), await get(), await get(), await get()]).toEqual([200, 503, 503, 200])
  })

  it('hits GraphQL documents by a root field, or all of them', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = (query: string) => asking(emulator)('POST /graphql', { query })
    emulator.fault({ on: 'POST /graphql viewer', answer: { status: 503 } })
    expect((await ask('{ rateLimit { cost } }')).status).toBe(200)
    expect((await ask('{ viewer { login } }')).status).toBe(503)
    emulator.fault({ on: 'POST /graphql *', answer: { status: 502 } })
    expect((await ask('{ rateLimit { cost } }')).status).toBe(502)
  })

  it('leaves other requests alone', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: COMMENTS, times: Infinity, answer: { status: 500 } })
    expect((await asking(emulator)(`GET ${R}/issues/1/comments`)).status).toBe(200)
  })

  it('breaks the connection', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: `GET ${R}/issues`, answer: 'reset' })
    await expect(asking(emulator)(`GET ${R}/issues`)).rejects.toThrow('fetch failed')
  })

  it('loses only the answer of a write that was done', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: COMMENTS, answer: 'reset', afterEffect: true })
    await expect(asking(emulator)(`POST ${R}/issues/1/comments`, { body: 'Hello' })).rejects.toThrow('fetch failed')
    expect(emulator.repository('acme/widgets').issue(1).comments).toMatchObject([{ body: 'Hello' }])
  })

  it('cuts the answer in half', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: `GET ${R}`, answer: 'malformed' })
    await expect(asking(emulator)(`GET ${R}`)).rejects.toThrow(SyntaxError)
  })

  it('gives the true answer late', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.fault({ on: `GET ${R}`, answer: { delay: 60 } })
    const start = performance.now()
    expect((await asking(emulator)(`GET ${R}`)).body.full_name).toBe('acme/widgets')
    // A timer may fire a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(59)
  })

  it('refuses a pattern that can match nothing', async () => {
    const emulator = await emulatorFor({ scenario })
    expect(() => emulator.fault({ on: 'repos/acme', answer: 'reset' })).toThrow(
      '"repos/acme" is not a request pattern. Write it as "POST /repos/*/*/issues/*/comments".',
    )
  })
})

describe('a race', () => {
  it('changes the world just before the n-th matching request is answered', async () => {
    const emulator = await emulatorFor({ scenario })
    emulator.before(
      `GET ${R}/issues/*/labels`,
      (state) => {
        const thread = threadOf(repositoryOf(state, 'acme', 'widgets'), 1)
        addLabels(state, thread, { names: ['by hand'], actor: null })
      },
      { nth: 2 },
    )
    const ask = asking(emulator)
    const labels = async (): Promise<number> => (await ask(`GET ${R}/issues/1/labels`)).body.length
    expect([await labels(), await labels(), await labels()]).toEqual([0, 1, 1])
  })
})

describe('the record', () => {
  it('has every request, and the writes among them without their query', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    await ask(`GET ${R}/issues/1/comments?per_page=100`)
    await ask(`POST ${R}/issues/1/comments`, { body: 'Hello' })
    await ask('POST /graphql', { query: 'query Who { viewer { login } rateLimit { cost } }' })
    expect(emulator.requests).toEqual([
      `GET ${R}/issues/1/comments?per_page=100`,
      `POST ${R}/issues/1/comments`,
      'POST /graphql viewer rateLimit',
    ])
    expect(emulator.writes).toEqual([`POST ${R}/issues/1/comments`])
    expect(emulator.log.map(({ status, kind, points, login }) => [status, kind, points, login])).toEqual([
      [200, 'read', 1, 'github-actions[bot]'],
      [201, 'write', 5, 'github-actions[bot]'],
      [200, 'read', 1, 'github-actions[bot]'],
    ])
  })

  it('forgets on demand', async () => {
    const emulator = await emulatorFor({ scenario })
    await asking(emulator)(`GET ${R}`)
    emulator.clearLog()
    expect(emulator.requests).toEqual([])
  })

  it('shows a request that came in below /api/v3 as on github.com', async () => {
    const emulator = await emulatorFor({ scenario })
    await asking({ url: `${emulator.url}/api/v3`, token: emulator.token })(`GET ${R}`)
    expect(emulator.requests).toEqual([`GET ${R}`])
  })

  it('shows a refused request too', async () => {
    const emulator = await emulatorFor({ scenario, permissions: {} })
    await asking(emulator)(`POST ${R}/issues/1/comments`, { body: 'Hello' })
    expect(emulator.log.map(({ path, status }) => [path, status])).toEqual([[`${R}/issues/1/comments`, 403]])
  })
})
