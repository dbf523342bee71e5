import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Receiver {
  /** Without a path, such as `http://127.0.0.1:40123`. */
  readonly origin: string
  readonly port: number
  /** Everything that came so far. */
  readonly received: readonly Received[]
  /** Ends when that many requests have come. */
  got(count: number): Promise<readonly Received[]>
}

export interface ReceiverOptions {
  /** With a certificate, by TLS. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Answers the request of this number, from 1. Left out: 204. */
  answer?(response: ServerResponse, count: number, request: Received): void
}

/** A server that remembers what it is sent, until the test ends. */
export async function startReceiver({ tls, answer }: ReceiverOptions = {}): Promise<Receiver> {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  const listener: RequestListener = async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('')
    const { method = '', url: path = '', headers } = request
    const one = { method, path, headers, body }
    received.push(one)
    for (const look of waiting) look()
    if (answer) answer(response, received.length, one)
    else response.writeHead(204).end()
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener)
  server.on('clientError', (_error, socket) => socket.destroy())
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    received,
    got: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (received.length < count) return
          waiting.delete(look)
          resolve(received)
        }
        waiting.add(look)
        look()
      }),
  }
}
