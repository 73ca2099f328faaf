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
        anIssue({ number: 4, state: 'closed', labels: ['bug'], comments: [{ author: 'ada', body: 'Which door?' }] }),
      ],
      pullRequests: [
        aPullRequest({ number: 2, body: 'And the door', merged: true, mergedAt: '2026-11-20T00:00:00Z' }),
        aPullRequest({ number: 5, state: 'closed', draft: true }),
      ],
    },
    { users: [{ login: 'hermit', searchable: false }] },
  )

  it.each([
    ['a kind', 'repo:acme/widgets is:pr', [5, 2]],
    ['a state', 'is:issue is:open', [1]],
    ['what is not', 'is:issue -label:bug', [3]],
    ['an author', 'author:grace is:merged', [2]],
    ['words in the title', '"paint the"', [3]],
    ['a range of days', 'merged:2026-11-19..2026-11-20', [2]],
    ['nothing', 'label:none-such', []],
    ['a word anywhere', 'door', [4, 3, 2]],
    ['a word in the title', 'door in:title', [3]],
    ['a word in the body', 'door in:body', [2]],
    ['a word in comments', 'door in:comments', [4]],
    ['a word in two of them', 'door in:title,body', [3, 2]],
    ['drafts', 'draft:true', [5]],
    ['what is no longer a draft', 'draft:false', [2]],
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

  it.each([
    ['a repository that is not there', 'repo:acme/gone', /^The listed users and repositories cannot be searched/],
    ['an owner that is not there', 'org:gone', /^The listed users and repositories cannot be searched/],
  ])('refuses to look in %s', async (_, query, message) => {
    const emulator = await emulatorFor({ scenario })
    const { status, body } = await asking(emulator)(q(query))
    expect([status, body.errors[0].field, body.errors[0].code, emulator.violations]).toEqual([422, 'q', 'invalid', []])
    expect(body.errors[0].message).toMatch(message)
  })

  it('refuses to look for nothing', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const [without, empty] = [await ask('GET /search/issues'), await ask('GET /search/issues?q=')]
    const errors = [{ resource: 'Search', field: 'q', code: 'missing' }]
    expect([without, empty]).toMatchObject([
      { status: 422, body: { message: 'Validation Failed', errors } },
      { status: 422, body: { errors } },
    ])
  })

  it('shows null for a body that was not written', async () => {
    const emulator = await emulatorFor({ scenario })
    const { body } = await asking(emulator)(q('is:open is:issue'))
    expect(body.items[0].body).toBeNull()
    expect(emulator.violations).toEqual([])
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

describe('the length of a text', () => {
  const scenario = widgets({ issues: [anIssue()], pullRequests: [aPullRequest()] })

  it('of a pull request or issue ends at 65,536 characters', async () => {
    const ask = asking(await emulatorFor({ scenario }))
    const message = 'body is too long (maximum is 65536 characters)'
    const body = 'x'.repeat(65_537)
    expect([await ask(`PATCH ${R}/pulls/2`, { body }), await ask(`PATCH ${R}/issues/1`, { body })]).toMatchObject([
      { status: 422, body: { errors: [{ resource: 'PullRequest', code: 'custom', field: 'body', message }] } },
      { status: 422, body: { errors: [{ resource: 'Issue', code: 'custom', field: 'body', message }] } },
    ])
  })
})
