import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { parseCommunityAction, standing, type CommunityAction } from '@porchlight/community-event'
import type { StandingView } from './scene.ts'

/** The receiving end of leaderboard-post: believes only what is signed, keeps each event once, and ranks. */
export interface Collector {
  readonly url: string
  readonly secret: string
  /** Deliveries that were refused, with the reason. */
  readonly refused: readonly string[]
  standing(): readonly StandingView[]
  stop(): Promise<void>
}

export async function startCollector(): Promise<Collector> {
  const key = randomBytes(32)
  const events: CommunityAction[] = []
  const refused: string[] = []
  const server = createServer((request, response) => {
    void receive(request, response)
  })
  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request)
    const read = isSigned(request, body, key) ? parseCommunityAction(JSON.parse(body)) : UNSIGNED
    if ('action' in read) events.push(read.action)
    else refused.push(...read.problems)
    response.writeHead('action' in read ? 204 : 401).end()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The receiving end has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/events`,
    secret: `whsec_${key.toString('base64')}`,
    refused,
    standing: () =>
      standing(events).people.map(({ login, score, because }) => ({ login, score, actions: because.length })),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const UNSIGNED = { problems: ['the signature does not fit the body'] } as const

// Standard Webhooks 1.0: base64 of HMAC-SHA256 over "id.timestamp.body", one of several after "v1,".
function isSigned(request: IncomingMessage, body: string, key: Buffer): boolean {
  const header = (name: string): string => String(request.headers[name] ?? '')
  const expected = createHmac('sha256', key)
    .update(`${header('webhook-id')}.${header('webhook-timestamp')}.${body}`)
    .digest()
  return header('webhook-signature')
    .split(' ')
    .map((signature) => Buffer.from(signature.replace(/^v1,/, ''), 'base64'))
    .some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected))
}
