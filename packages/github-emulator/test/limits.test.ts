import { describe, expect, it } from 'vitest'
import { asking, emulatorFor, type Json } from './support/asking.ts'
import { aPullRequest, anIssue, numbered, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const q = (query: string): string => `GET /search/issues?q=${encodeURIComponent(query)}`

describe('the hourly budget', () => {
  it('counts down and says so in every answer', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets() }))
    await ask(`GET ${R}`)
    const { headers } = await ask(`GET ${R}`)
    expect(['limit', 'used', 'remaining', 'resource'].map((name) => headers.get(`x-ratelimit-${name}`))).toEqual([
      '1000',
      '2',
      '998',
      'core',
    ])
    expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000 + 3500)
  })

  it('refuses everything once it is used up', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets(), limits: { core: 1 } }))
    await ask(`GET ${R}`)
    const { status, headers, body } = await ask(`GET ${R}`)
    expect([status, headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(body.message).toBe('API rate limit exceeded for installation ID 1.')
  })

  it('is not spent by asking for it, nor by an answer that has not changed', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets() }))
    const { headers } = await ask(`GET ${R}`)
    const unchanged = await ask(`GET ${R}`, undefined, { 'if-none-match': headers.get('etag') ?? '' })
    const { body } = await ask('GET /rate_limit')
    expect([unchanged.status, unchanged.text, body.resources.core.used]).toEqual([304, '', 1])
  })

  it('stops content creation at the secondary limit when that is switched on', async () => {
    const ask = asking(
      await emulatorFor({ scenario: widgets({ issues: [anIssue()] }), limits: { contentPerMinute: 2 } }),
    )
    const comment = async () => ask(`POST ${R}/issues/1/comments`, { body: 'Hello' })
    expect([(await comment()).status, (await comment()).status]).toEqual([201, 201])
    const { status, headers, body } = await comment()
    expect([status, headers.get('retry-after')]).toEqual([403, '60'])
    expect(body.message).toMatch(/^You have exceeded a secondary rate limit/)
  })
})

describe('search', () => {
  const scenario = widgets(
    {
      issues: [
        anIssue({ number: 1, labels: ['bug'] }),
        anIssue({ number: 3, title: 'Paint the door', state: 'closed' }),
      ],
      pullRequests: [aPullRequest({ number: 2, merged: true, mergedAt: '2026-11-20T00:00:00Z' })],
    },
    { users: [{ login: 'hermit', searchable: false }] },
  )

  it.each([
    ['a kind', 'repo:acme/widgets is:pr', [2]],
    ['a state', 'is:issue is:open', [1]],
    ['what is not', 'is:issue -label:bug', [3]],
    ['an author', 'author:grace is:merged', [2]],
    ['words in the title', '"paint the"', [3]],
    ['a range of days', 'merged:2026-11-19..2026-11-20', [2]],
    ['nothing', 'label:none-such', []],
  ])('finds by %s', async (_, query, expected) => {
    const emulator = await emulatorFor({ scenario })
    const { body } = await asking(emulator)(q(query))
    expect(body.items.map(({ number }: Json) => number)).toEqual(expected)
    expect(emulator.violations).toEqual([])
  })

  it.each(['hermit', 'nobody-of-this-name', 'github-actions[bot]'])('refuses to look for %s', async (login) => {
    const { status, body } = await asking(await emulatorFor({ scenario }))(q(`author:${login}`))
    expect(status).toBe(422)
    expect(body.errors[0].message).toMatch(/^The listed users cannot be searched/)
  })

  it('is allowed 30 times a minute', async () => {
    const emulator = await emulatorFor({ scenario })
    const ask = asking(emulator)
    const statuses = await Promise.all(numbered(31, async () => (await ask(q('is:open'))).status))
    expect(statuses.filter((status) => status === 200)).toHaveLength(30)
    expect(statuses.filter((status) => status === 403)).toHaveLength(1)
  })

  it('ends after 1,000 results', async () => {
    const issues = numbered(1010, (number) => anIssue({ number }))
    const ask = asking(await emulatorFor({ scenario: widgets({ issues }) }))
    const [last, beyond] = await Promise.all([
      ask(`${q('is:issue')}&per_page=100&page=10`),
      ask(`${q('is:issue')}&per_page=100&page=11`),
    ])
    expect([last.body.total_count, last.body.items.length, last.headers.get('link')?.includes('next')]).toEqual([
      1010,
      100,
      false,
    ])
    expect([beyond.status, beyond.body.errors[0].message]).toEqual([
      422,
      'Only the first 1000 search results are available',
    ])
  })

  it('does not know yet what happened within its lag', async () => {
    const ask = asking(await emulatorFor({ scenario: widgets(), searchLag: 60_000 }))
    await ask(`POST ${R}/issues`, { title: 'New' })
    expect((await ask(q('is:issue'))).body.total_count).toBe(0)
  })
})
