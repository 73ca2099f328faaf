import { logTo, type Posted } from '@porchlight/action-kit'
import { describe, expect, it } from 'vitest'
import { deliver } from '../src/deliver.ts'

type Answer = Partial<Posted> | Error

/** Delivers to a receiver that gives these answers, in a time that only waiting moves. */
async function delivered(...answers: readonly Answer[]) {
  const sent: Readonly<Record<string, string>>[] = []
  const waits: number[] = []
  const lines: string[] = []
  let time = Date.parse('2026-11-22T12:00:00Z')
  const delivery = await deliver(
    { id: 'evt_1', contentType: 'application/json', body: '{}' },
    {
      url: 'https://hooks.acme.org/s3cret',
      host: 'hooks.acme.org',
      secrets: [{ text: 'a', key: Buffer.from('a') }],
      names: { url: 'webhook-url', secret: 'webhook-secret' },
    },
    {
      post: async (_url, _body, { headers }) => {
        const answer = answers[sent.length] ?? new Error('The receiver has no more answers.')
        sent.push(headers)
        if (answer instanceof Error) throw answer
        return { status: 204, headers: {}, text: '', ...answer }
      },
      wait: async (milliseconds) => {
        waits.push(milliseconds)
        time += milliseconds
      },
      random: () => 0.5,
      now: () => new Date(time),
      log: logTo({ print: (line) => lines.push(line), annotate: () => {}, isDebug: false }),
    },
  )
  return { delivery, sent, waits, lines }
}

const busy: Answer = { status: 503 }

describe('deliver', () => {
  it.each([{ status: 200 }, { status: 202 }, { status: 204 }])(
    'is done when the receiver answers $status',
    async ({ status }) => {
      const { delivery, waits } = await delivered({ status })
      expect(delivery).toEqual({
        reason: 'delivered',
        status,
        attempts: 1,
        message: `hooks.acme.org answered ${status}.`,
      })
      expect(waits).toEqual([])
    },
  )

  it('tries again with the same id, another time and another signature', async () => {
    const { delivery, sent } = await delivered(busy, busy, { status: 200 })
    expect(delivery).toMatchObject({ reason: 'delivered', attempts: 3 })
    expect(sent.map((headers) => headers['webhook-id'])).toEqual(['evt_1', 'evt_1', 'evt_1'])
    expect(sent.map((headers) => headers['webhook-timestamp'])).toEqual(['1795348800', '1795348800', '1795348802'])
    expect(sent[2]?.['webhook-signature']).not.toBe(sent[0]?.['webhook-signature'])
  })

  it('gives up after four attempts, each pause longer, and names what came last', async () => {
    const { delivery, waits, lines } = await delivered(busy, busy, new Error('POST to hooks.acme.org: broke.'), busy)
    expect(waits).toEqual([500, 2000, 7500])
    expect(delivery).toEqual({
      reason: 'unavailable',
      status: 503,
      attempts: 4,
      message: 'hooks.acme.org answered 503, so it cannot take the event now.',
    })
    expect(lines).toEqual([
      'hooks.acme.org answered 503, so it cannot take the event now. Trying again in 0.5 s.',
      'hooks.acme.org answered 503, so it cannot take the event now. Trying again in 2.0 s.',
      'POST to hooks.acme.org: broke. Trying again in 7.5 s.',
    ])
  })

  it('has no status when there never was an answer', async () => {
    const fault = new Error('POST to hooks.acme.org: timed out.')
    const { delivery } = await delivered(fault, fault, fault, fault)
    expect(delivery).toEqual({ reason: 'unavailable', status: null, attempts: 4, message: fault.message })
  })

  it.each([
    { name: 'seconds', header: '30', waits: [30_000] },
    { name: 'a date', header: 'Sun, 22 Nov 2026 12:00:10 GMT', waits: [10_000] },
    { name: 'a date in the past', header: 'Sun, 22 Nov 2026 11:00:00 GMT', waits: [0] },
    { name: 'no time at all', header: 'soon', waits: [500] },
  ])('waits as the receiver asks, in $name', async ({ header, waits }) => {
    const outcome = await delivered({ status: 429, headers: { 'retry-after': header } }, { status: 200 })
    expect(outcome.waits).toEqual(waits)
    expect(outcome.delivery.reason).toBe('delivered')
  })

  it('does not wait for longer than a job should', async () => {
    const { delivery, waits } = await delivered({ status: 503, headers: { 'retry-after': '3600' } })
    expect(waits).toEqual([])
    expect(delivery).toMatchObject({
      reason: 'unavailable',
      attempts: 1,
      message:
        'hooks.acme.org answered 503, so it cannot take the event now. It asks for 3600 s, longer than a job should wait.',
    })
  })

  it.each([
    { status: 301, reason: 'redirected', says: 'Give the final address as webhook-url.' },
    { status: 304, reason: 'redirected', says: 'which a signed event does not follow' },
    { status: 400, reason: 'refused', says: 'Check webhook-url and what the receiver expects.' },
    { status: 401, reason: 'refused', says: 'Check that both sides have the same webhook-secret.' },
    { status: 404, reason: 'refused', says: 'Check webhook-url' },
    { status: 410, reason: 'gone', says: 'it takes no more events. Remove webhook-url, or give another.' },
  ])('takes $status for a no, and does not ask again', async ({ status, reason, says }) => {
    const { delivery } = await delivered({ status })
    expect(delivery).toMatchObject({ reason, status, attempts: 1 })
    expect(delivery.message).toContain(says)
  })

  it.each([{ status: 408 }, { status: 425 }, { status: 429 }, { status: 500 }, { status: 504 }])(
    'takes $status for a "not now"',
    async ({ status }) => {
      expect((await delivered({ status }, { status: 200 })).delivery).toMatchObject({
        reason: 'delivered',
        attempts: 2,
      })
    },
  )
})
