import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { directFetch } from '../src/adapter/client/direct-fetch.ts'
import { startServer } from './support/scripted-server.ts'

const headers = { authorization: 'token ghs_secret' }
const reading = { method: 'GET', headers, redirect: 'follow' } as const

/** A byte more than is taken. */
const LONG = Buffer.alloc(67_108_865, 'a')

describe('a request without a proxy', () => {
  it('takes one connection for all that follow each other', async () => {
    const server = await startServer({ json: {} })
    const fetch = directFetch()
    for (let count = 0; count < 3; count += 1) await (await fetch(server.url, reading)).text()
    expect(new Set(server.received.map(({ port }) => port)).size).toBe(1)
  })

  it('may answer compressed', async () => {
    const zipped = gzipSync('{"name":"bügs"}')
    const server = await startServer({ text: zipped, headers: { 'content-encoding': 'gzip' } })
    expect(await (await directFetch()(server.url, reading)).text()).toBe('{"name":"bügs"}')
    expect(server.received[0]?.headers).toMatchObject({ 'accept-encoding': 'gzip' })
  })

  it('may be answered compressed in another spelling, and by nothing at all', async () => {
    const spelt = { 'content-encoding': 'GZip' }
    const server = await startServer({ text: gzipSync('ok'), headers: spelt }, { text: '', headers: spelt })
    const fetch = directFetch()
    expect(await (await fetch(server.url, reading)).text()).toBe('ok')
    expect(await (await fetch(server.url, reading)).text()).toBe('')
  })

  it.each([
    { kind: 'compressed', text: gzipSync(LONG), encoding: 'gzip' },
    { kind: 'plain', text: LONG, encoding: 'identity' },
  ])('is given up when its $kind answer has no end in reach', async ({ text, encoding }) => {
    const server = await startServer({ text, headers: { 'content-encoding': encoding } })
    const answer = await directFetch()(server.url, reading)
    await expect(answer.text()).rejects.toThrow('The answer is longer than 64 MiB')
  })

  it('takes an answer of 64 MiB', async () => {
    const server = await startServer({ text: gzipSync(LONG.subarray(1)), headers: { 'content-encoding': 'gzip' } })
    const answer = await directFetch()(server.url, reading)
    expect((await answer.arrayBuffer()).byteLength).toBe(67_108_864)
  })

  it('fails when its compressed answer is not whole, or no gzip', async () => {
    const zipped = { 'content-encoding': 'gzip' }
    const server = await startServer(
      { text: gzipSync('{"name":"bugs"}').subarray(0, 20), headers: zipped },
      { text: 'plain', headers: zipped },
    )
    const fetch = directFetch()
    await expect((await fetch(server.url, reading)).text()).rejects.toThrow('unexpected end of file')
    await expect((await fetch(server.url, reading)).text()).rejects.toThrow('incorrect header check')
  })

  it('hands over text without its byte order mark, and bytes as they are', async () => {
    const server = await startServer({ text: '\uFEFFok' })
    const fetch = directFetch()
    expect(await (await fetch(server.url, reading)).text()).toBe('ok')
    expect([...new Uint8Array(await (await fetch(server.url, reading)).arrayBuffer())]).toEqual([
      239, 187, 191, 111, 107,
    ])
  })

  it('says how long its body is, also of a DELETE', async () => {
    const server = await startServer({ json: {} })
    await directFetch()(server.url, { method: 'DELETE', headers, body: '{"labels":["ü"]}' })
    expect(server.received).toMatchObject([{ body: '{"labels":["ü"]}', headers: { 'content-length': '17' } }])
  })

  it('that is given up ends with the reason, before the answer and in the middle of it', async () => {
    const late = await startServer({ after: 1000 })
    const started = directFetch()(late.url, { ...reading, signal: AbortSignal.timeout(50) })
    await expect(started).rejects.toMatchObject({ name: 'TimeoutError' })
    const endless = await startServer({ breaks: 'never' })
    const answer = await directFetch()(endless.url, { ...reading, signal: AbortSignal.timeout(200) })
    await expect(answer.text()).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

describe('a redirect', () => {
  it('within GitHub keeps the token', async () => {
    const server = await startServer({ status: 301, headers: { location: '/elsewhere' } }, { json: {} })
    const answer = await directFetch()(`${server.url}/here`, reading)
    expect(answer.url).toBe(`${server.url}/elsewhere`)
    expect(server.received[1]?.headers).toMatchObject(headers)
  })

  it('to another address does not take the token along', async () => {
    const elsewhere = await startServer({ json: {} })
    const server = await startServer({ status: 302, headers: { location: `${elsewhere.url}/there` } })
    await directFetch()(server.url, reading)
    expect(elsewhere.lines()).toEqual(['GET /there'])
    expect(elsewhere.received[0]?.headers).not.toHaveProperty('authorization')
  })

  it('takes no credentials from the address that it names', async () => {
    const elsewhere = await startServer({ json: {} })
    const named = elsewhere.url.replace('//', '//ada:secret@')
    const server = await startServer({ status: 302, headers: { location: `${named}/there` } })
    const answer = await directFetch()(server.url, reading)
    expect(answer.url).toBe(`${elsewhere.url}/there`)
    expect(elsewhere.received[0]?.headers).not.toHaveProperty('authorization')
  })

  it('is left to the caller where it would lose what is sent', async () => {
    const server = await startServer({ status: 307, headers: { location: '/elsewhere' } })
    const answer = await directFetch()(server.url, { method: 'POST', headers, body: '{}', redirect: 'manual' })
    expect(answer.status).toBe(307)
    expect(server.lines()).toEqual(['POST /'])
  })

  it('in a circle ends', async () => {
    const server = await startServer({ status: 302, headers: { location: '/' } })
    await expect(directFetch()(server.url, reading)).rejects.toThrow('More than 20 redirects')
    expect(server.lines()).toHaveLength(21)
  })
})
