import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { handleProtocols } from 'graphql-ws'
import { WebSocketServer } from 'ws'
import type { ErrorCode } from '../../errors/public-errors.ts'
import { pathOf } from '../path-of.ts'
import { PERSPECTIVE_HEADER, PREVIEW_PARAMETER, PUBLISHED_ONLY } from '../perspective.ts'
import { rawRefusal } from '../refusals/raw-refusal.ts'
import { isOriginAllowed } from './is-origin-allowed.ts'
import { RETRY_AFTER } from './open-connections.ts'
import { serveSocket } from './serve-socket.ts'
import { socketProtocol } from './socket-protocol.ts'
import type { WebSocketOptions } from './web-socket-options.ts'

/** The time for a client to close its side when the server stops, in milliseconds. */
const GOODBYE_MS = 1_000

/**
 * Whether a request is an upgrade to a WebSocket: a GET without a body, with the headers for it.
 */
export const wantsWebSocket = ({ method, url, headers }: IncomingMessage, path: string): boolean =>
  method === 'GET' &&
  headers.upgrade?.toLowerCase() === 'websocket' &&
  pathOf(url ?? '') === path &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length'] ?? 0) === 0

/** Serves graphql-ws at a path of the server, beside the requests that are answered there. */
export function webSockets(app: FastifyInstance, options: WebSocketOptions): void {
  const { path, config, connections, proxies, origins, log } = options
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: config.maxBodyBytes,
    perMessageDeflate: false,
    handleProtocols: (protocols) => handleProtocols(protocols),
  })
  // Without a listener, `ws` would answer in a form of its own.
  server.on('wsClientError', ({ message }, socket) => {
    const headers = { 'sec-websocket-version': '13' }
    const refusal = `The WebSocket is not opened: ${message}. A client library, such as graphql-ws, sends what is needed.`
    socket.end(rawRefusal(400, 'BAD_REQUEST', refusal, { headers }), () => socket.destroy())
  })
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const refuse = (status: number, code: ErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) =>
      socket.end(rawRefusal(status, code, message, { headers }), () => socket.destroy())
    if (!wantsWebSocket(request, path))
      return refuse(400, 'BAD_REQUEST', `Only a WebSocket can be upgraded to, at ${path}.`)
    if (!isOriginAllowed(request, origins, proxies))
      return refuse(403, 'FORBIDDEN', 'Pages of this origin may not connect; AETIA_CORS_ORIGINS names those that may.')
    const url = request.url ?? ''
    const hasLink = new URLSearchParams(url.slice(pathOf(url).length)).has(PREVIEW_PARAMETER)
    if (hasLink || request.headers[PERSPECTIVE_HEADER] !== undefined)
      return refuse(400, 'BAD_USER_INPUT', PUBLISHED_ONLY)
    let languageRanges: readonly string[]
    try {
      const { method, headers } = request
      languageRanges = options.operations.languagesOf({ method, headers, url })
    } catch (error) {
      return refuse(400, 'BAD_USER_INPUT', (error as Error).message)
    }
    const clientAddress = proxies.clientAddressOf(request)
    const place = connections.take(clientAddress)
    if ('refusal' in place) return refuse(place.status, 'LIMIT_EXCEEDED', place.refusal, { 'retry-after': RETRY_AFTER })
    socket.once('close', () => place.giveBack())
    // A socket that closed before this listener does not emit its close again.
    if (socket.destroyed) place.giveBack()
    server.handleUpgrade(request, socket, head, (webSocket) => {
      const requestId = proxies.requestIdOf(request)
      serveSocket(
        webSocket,
        socketProtocol(
          { ...options, log: log.child({ reqId: requestId }) },
          {
            authorization: request.headers.authorization,
            clientAddress,
            requestId,
            languageRanges,
          },
        ),
        options,
      )
    })
    return undefined
  })
  app.addHook('preClose', async () => {
    connections.close()
    for (const client of server.clients) client.close(1001, 'The server is stopping; connect again.')
    setTimeout(() => {
      for (const client of server.clients) client.terminate()
    }, GOODBYE_MS).unref()
  })
}
