import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { OpenExchanges } from '../open-exchanges.ts'
import { REFUSAL_HEADERS } from '../security-headers.ts'
import { rawRefusal, refusalBody } from './raw-refusal.ts'

/**
 * Answers in JSON what Node.js would refuse by itself before any route. An `Expect` header other
 * than `100-continue` gets status 417, and the method CONNECT 405.
 */
export function refuseUnroutedRequests(server: Server, exchanges: OpenExchanges): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = refusalBody('BAD_REQUEST', 'Only "Expect: 100-continue" is understood; leave the header out.')
    // A body may be on its way, and nobody reads it.
    response.writeHead(417, {
      ...REFUSAL_HEADERS,
      connection: 'close',
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    })
    response.end(body)
  })
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    // Its answer would come before those, or within one; no client may send CONNECT behind a
    // request.
    if (exchanges.openOn(request.socket).length > 0) {
      socket.destroy()
      return
    }
    socket.end(rawRefusal(405, 'METHOD_NOT_ALLOWED', 'CONNECT is not understood; this is not a proxy.'), () =>
      socket.destroy(),
    )
  })
}
