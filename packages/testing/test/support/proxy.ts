import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

export interface Proxy {
  readonly url: string
  /** The hosts that it was asked for, in order. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** A forward proxy on loopback: every host is the one behind `target`, as only a proxy can make it. */
export function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target)
  return startServer({
    onRequest: ({ method = 'GET', url = '', headers }, response, incoming) => {
      const { pathname, search } = new URL(url)
      const forwarded = send({ hostname, port, method, path: `${pathname}${search}`, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      incoming.pipe(forwarded)
    },
    onConnect: (socket) => {
      const tunnel = connect(Number(port), hostname, () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        tunnel.pipe(socket).pipe(tunnel)
      })
      tunnel.on('error', () => socket.destroy())
      socket.on('error', () => tunnel.destroy())
    },
  })
}

/** A proxy that lets nothing through. */
export const startRefusingProxy = (): Promise<Proxy> =>
  startServer({
    onRequest: (_request, response) =>
      void response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Forbidden</h1>'),
    onConnect: (socket) => void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'),
  })

interface Behaviour {
  onRequest(
    request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
    response: ServerResponse,
    incoming: IncomingMessage,
  ): void
  onConnect(socket: Duplex): void
}

async function startServer({ onRequest, onConnect }: Behaviour): Promise<Proxy> {
  const asked: string[] = []
  const sockets = new Set<Duplex>()
  const server: Server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '').host)
    onRequest(request, response, request)
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    asked.push(request.url ?? '')
    sockets.add(socket)
    onConnect(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
