import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { asking, emulatorFor } from './support/asking.ts'
import { anIssue, widgets } from './support/worlds.ts'

const R = '/repos/acme/widgets'
const scenario = widgets({ issues: [anIssue()], milestones: [{ title: 'v1' }] })

/** `fetch` always says who it is; this does not. */
const withoutUserAgent = (address: string): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(address, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })

describe('a request', () => {
  it('without a User-Agent is refused in plain words, and recorded', async () => {
    const emulator = await emulatorFor({ scenario })
    const { status, text } = await withoutUserAgent(`${emulator.url}${R}`)
    expect(status).toBe(403)
    expect(text).toContain('Please make sure your request has a User-Agent header')
    expect(emulator.violations.map(({ message }) => message)).toEqual([
      `GET ${R}: GitHub refuses a request without a User-Agent header`,
    ])
  })

  it.each([
    ['one field', `POST ${R}/issues/1/comments`, {}, '"body" wasn\'t supplied.'],
    ['no body at all', `POST ${R}/issues/1/comments`, undefined, '"body" wasn\'t supplied.'],
    ['two fields', `POST ${R}/git/refs`, {}, '"ref", "sha" weren\'t supplied.'],
  ])('that lacks %s is told so', async (_, line, body, message) => {
    const reply = await asking(await emulatorFor({ scenario }))(line, body)
    expect([reply.status, reply.body.message]).toEqual([422, `Invalid request.\n\n${message}`])
  })

  it.each([
    ['a number for a text', `POST ${R}/labels`, { name: 7 }, "For 'properties/name', 7 is not a string."],
    ['null for a text', `POST ${R}/labels`, { name: null }, "For 'properties/name', nil is not a string."],
    [
      'a text for a list',
      `POST ${R}/issues`,
      { title: 'x', assignees: 'ada' },
      'For \'properties/assignees\', "ada" is not an array.',
    ],
    [
      'a word that is not in the list',
      `PATCH ${R}/issues/1`,
      { state: 'done' },
      'For \'properties/state\', "done" is not a member of ["open", "closed"].',
    ],
  ])('that has %s is told so', async (_, line, body, message) => {
    const reply = await asking(await emulatorFor({ scenario }))(line, body)
    expect([reply.status, reply.body.message]).toEqual([422, `Invalid request.\n\n${message}`])
  })
})

describe('the status of an answer', () => {
  const STATUS = 'x-emulator-status'

  it.each([
    ['one that GitHub documents for the operation', `GET ${R}/issues/1`, undefined, 200, 'documented'],
    ['a refusal that GitHub documents', `POST ${R}/labels`, { name: 'x'.repeat(51) }, 422, 'documented'],
    ['one that any request may get', `PATCH ${R}/milestones/1`, { title: 7 }, 422, 'any-request'],
    [
      'a missing repository of an operation without 404',
      'GET /repos/acme/none/commits/main/check-runs',
      undefined,
      404,
      'any-request',
    ],
  ])('says whether it is %s', async (_, line, body, status, origin) => {
    const emulator = await emulatorFor({ scenario })
    const reply = await asking(emulator)(line, body)
    expect([reply.status, reply.headers.get(STATUS)]).toEqual([status, origin])
    expect(emulator.log.map(({ documented }) => documented)).toEqual([origin === 'documented'])
  })

  it('is one that any request may get where no operation was reached', async () => {
    const ask = asking({ url: (await emulatorFor({ scenario })).url, token: 'ghp_wrong' })
    const { status, headers } = await ask(`GET ${R}`)
    expect([status, headers.get(STATUS)]).toEqual([401, 'any-request'])
  })
})
