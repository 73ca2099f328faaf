import { createServer } from 'node:http'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { urlOf } from './scripted-server.ts'

export interface ProxyServer {
  readonly url: string
  /** `CONNECT host:port`, one for each tunnel that was asked for. */
  readonly asked: readonly string[]
}

/** A proxy that leads every tunnel to one server, whatever its name, or refuses each with a status. */
export async function startProxy(to: { server: string } | { refuses: number }): Promise<ProxyServer> {
  const asked: string[] = []
  const proxy = createServer((_request, response) => response.writeHead(405).end())
  proxy.on('connect', (request, socket, head) => {
    asked.push(`${request.method} ${request.url}`)
    if ('refuses' in to) {
      socket.end(`HTTP/1.1 ${to.refuses} No\r\nconnection: close\r\n\r\n`)
      return
    }
    const tunnel = connect(Number(new URL(to.server).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      tunnel.write(head)
      tunnel.pipe(socket).pipe(tunnel)
    })
    tunnel.on('error', () => socket.destroy())
    socket.on('error', () => tunnel.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    proxy.closeAllConnections()
    proxy.close()
  })
  return { url: urlOf(proxy), asked }
}
