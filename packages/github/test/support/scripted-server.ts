import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** One answer of the script. GitHub's behaviour is the emulator's business; this server is for faults of the wire. */
export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: unknown
  /** Instead of `json`, word by word. */
  readonly text?: string | Buffer
  /** The connection breaks: before an answer, or in the middle of one, or it stays open and nothing more comes. */
  readonly breaks?: 'at once' | 'half way' | 'never'
  /** Milliseconds until the answer. */
  readonly after?: number
}

interface Received {
  readonly line: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Of the connection it came over. */
  readonly port: number | undefined
}

export interface ScriptedServer {
  readonly url: string
  readonly received: readonly Received[]
  /** `GET /path`, one for each request that came. */
  readonly lines: () => readonly string[]
}

/** Answers with one reply after the other, the last one for ever. Stops with the test. */
export async function startServer(...script: readonly Reply[]): Promise<ScriptedServer> {
  const received: Received[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request)
    const { method, url, headers, socket } = request
    received.push({ line: `${method} ${url}`, headers, body, port: socket.remotePort })
    const reply = script[Math.min(received.length, script.length) - 1] ?? {}
    setTimeout(() => send(reply, response), reply.after ?? 0)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: urlOf(server), received, lines: () => received.map(({ line }) => line) }
}

/** Where a server listens on this machine. */
export function urlOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.')
  return `http://127.0.0.1:${address.port}`
}

function send(reply: Reply, response: ServerResponse): void {
  if (reply.breaks === 'at once') {
    response.socket?.resetAndDestroy()
    return
  }
  const written = reply.text ?? JSON.stringify(reply.json ?? {})
  response.writeHead(reply.status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...reply.headers })
  if (reply.breaks === 'half way') {
    response.write(written.slice(0, written.length / 2), () => response.socket?.resetAndDestroy())
    return
  }
  if (reply.breaks === 'never') {
    response.write(written.slice(0, written.length / 2))
    return
  }
  response.end(reply.status === 204 ? undefined : written)
}
