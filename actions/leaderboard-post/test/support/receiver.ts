import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Answer = number | { status: number; headers: Record<string, string> } | 'broken'

export interface Receiver {
  readonly url: string
  readonly received: readonly Received[]
}

/** A webhook on loopback that gives these answers one after the other, and the last one from then on. */
export async function startReceiver(...answers: readonly Answer[]): Promise<Receiver> {
  const received: Received[] = []
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    received.push({ headers: Object.fromEntries(headers), body: await text(request) })
    give(answers[received.length - 1] ?? answers.at(-1) ?? 204, response)
  }
  const server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook/s3cret-path?key=s3cret-query`, received }
}

function give(answer: Answer, response: ServerResponse): void {
  if (answer === 'broken') response.destroy()
  else if (typeof answer === 'number') response.writeHead(answer).end()
  else response.writeHead(answer.status, answer.headers).end()
}

/** Checks as a receiver would, with WebCrypto, where the action signs with node:crypto. */
export async function isSignedBy(key: Uint8Array<ArrayBuffer>, { headers, body }: Received): Promise<boolean> {
  const signed = new TextEncoder().encode(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
  const checks = (headers['webhook-signature'] ?? '')
    .split(' ')
    .map((signature) => isHmac(key, bytesOf(signature.replace('v1,', '')), signed))
  return (await Promise.all(checks)).includes(true)
}

export async function isSignedLikeGitHub(secret: string, { headers, body }: Received): Promise<boolean> {
  const hex = (headers['x-hub-signature-256'] ?? '').replace('sha256=', '')
  const signature = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return isHmac(new TextEncoder().encode(secret), signature, new TextEncoder().encode(body))
}

async function isHmac(
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['verify'])
  return crypto.subtle.verify(algorithm, imported, signature, signed)
}

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
