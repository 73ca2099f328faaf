import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { Answer } from '../rest/operation.ts'
import { type Outgoing, exchange } from './exchange.ts'
import type { World } from './world.ts'

// Far above what the API takes; a client that sends more is broken.
const MAX_REQUEST_BYTES = 50 * 1024 * 1024

/** Listens on loopback only: nothing outside this machine may reach it. */
export async function listen(world: World, port: number): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    respond(world, request, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.')
  return { server, origin: `http://127.0.0.1:${address.port}` }
}

async function respond(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const text = await bodyOf(request)
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
  const { path, prefix } = ghesPath(url.pathname)
  const { method = 'GET', headers } = request
  const outgoing = exchange(world, { method, path, query: url.search, headers, text, origin: `${url.origin}${prefix}` })
  if (outgoing.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, outgoing.delay))
  send(response, outgoing)
}

/** GitHub Enterprise Server has the same API below /api/v3 and /api/graphql. */
function ghesPath(path: string): { path: string; prefix: string } {
  if (path === '/api/graphql') return { path: '/graphql', prefix: '/api/v3' }
  if (path === '/api/v3' || path.startsWith('/api/v3/'))
    return { path: path.slice('/api/v3'.length) || '/', prefix: '/api/v3' }
  return { path, prefix: '' }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    const chunk: Buffer = piece
    size += chunk.byteLength
    if (size > MAX_REQUEST_BYTES) throw new Error(`The request is over ${MAX_REQUEST_BYTES} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, { answer, broken }: Outgoing): void {
  if (broken === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const { payload, type } = encode(answer)
  const bytes = broken === 'malformed' ? payload.subarray(0, Math.floor(payload.byteLength / 2)) : payload
  response.writeHead(answer.status, {
    ...(type !== undefined && { 'content-type': type }),
    ...(answer.status !== 204 && answer.status !== 304 && { 'content-length': bytes.byteLength }),
    'x-github-request-id': 'E000:0001:EMU:LATOR',
    'x-github-media-type': 'github.v3; format=json',
    ...answer.headers,
  })
  response.end(bytes)
}

function encode({ body }: Answer): { payload: Buffer; type?: string } {
  if (body === undefined) return { payload: Buffer.alloc(0) }
  if (typeof body === 'string') return { payload: Buffer.from(body, 'utf8'), type: 'text/plain; charset=utf-8' }
  if (body instanceof Uint8Array) return { payload: Buffer.from(body), type: 'application/octet-stream' }
  return { payload: Buffer.from(JSON.stringify(body), 'utf8'), type: 'application/json; charset=utf-8' }
}
