import { describe, expect, it } from 'vitest'
import { post } from '../src/post.ts'
import { printedBy } from './support/child.ts'
import { startProxy } from './support/proxy-server.ts'
import { startServer } from './support/scripted-server.ts'

const headers = { 'content-type': 'application/json', 'x-signature': 'sha256=abc' }

describe('a POST to a webhook', () => {
  it('carries body and headers, and hands back the answer, whatever it is', async () => {
    const server = await startServer({ status: 500, headers: { 'x-request-id': '7' }, text: 'no' })
    expect(await post(`${server.url}/hook?x=1`, '{"a":"ü"}', { headers })).toMatchObject({
      status: 500,
      headers: { 'x-request-id': '7' },
      text: 'no',
    })
    expect(server.received).toMatchObject([{ line: 'POST /hook?x=1', body: '{"a":"ü"}', headers }])
  })

  it('does not follow a redirect, as the signature is meant for the address that was written', async () => {
    const elsewhere = await startServer()
    const server = await startServer({ status: 307, headers: { location: `${elsewhere.url}/hook` } })
    expect((await post(`${server.url}/hook`, '{}', { headers })).status).toBe(307)
    expect(elsewhere.lines()).toEqual([])
  })

  it('reads no more of an answer than an error message has', async () => {
    const server = await startServer({ text: 'x'.repeat(200_000) })
    expect((await post(`${server.url}/hook`, '{}', { headers })).text).toHaveLength(65_536)
  })

  it.each([
    ['does not answer', { after: 1000 }, 'timed out. Check the network and https_proxy, and run the job again.'],
    [
      'breaks the connection',
      { breaks: 'at once' } as const,
      'was interrupted (ECONNRESET). Check the network and https_proxy, and run the job again.',
    ],
    [
      'breaks off its answer',
      { breaks: 'half way', json: { a: 1 } } as const,
      'was interrupted (ECONNRESET). Check the network and https_proxy, and run the job again.',
    ],
  ])('that %s names the host alone, as the path is often the secret', async (_what, reply, sentence) => {
    const server = await startServer(reply)
    const thrown = await post(`${server.url}/secret-path`, '{}', { headers, timeout: 200 }).catch(
      (error: Error) => error,
    )
    expect(thrown).toMatchObject({ name: 'UserError', message: expect.stringMatching(/^POST to 127\.0\.0\.1:\d+: /) })
    expect(thrown).toHaveProperty('message', expect.stringContaining(sentence))
    expect(thrown).not.toHaveProperty('message', expect.stringContaining('secret-path'))
    expect(server.lines()).toEqual(['POST /secret-path'])
  })

  it('goes through the proxy that the runner has for the address', async () => {
    const server = await startServer({ status: 202, text: '' })
    const proxy = await startProxy({ server: server.url })
    const script = `import { post } from '${new URL('../src/post.ts', import.meta.url).href}'
      console.log((await post('http://hooks.acme.test/hook', '{}', { headers: {} })).status)`
    expect(await printedBy(script, { http_proxy: proxy.url })).toBe('202')
    expect(proxy.asked).toEqual(['CONNECT hooks.acme.test:80'])
  })
})
