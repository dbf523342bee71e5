import type { Socket } from 'node:net'
import type { ErrorCode } from '../../errors/public-errors.ts'
import type { OpenExchanges } from '../open-exchanges.ts'
import { rawRefusal } from './raw-refusal.ts'

/** The refusal of bytes that are no request, and so reach no route. */
const REFUSALS: { readonly [code: string]: readonly [status: number, code: ErrorCode, message: string] } = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'BAD_REQUEST', 'The request did not arrive in time; send it again, whole.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'PAYLOAD_TOO_LARGE',
    'The address and the headers are too long together; send the query with POST.',
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    413,
    'PAYLOAD_TOO_LARGE',
    'The extensions of the chunks are too long; send the body without them.',
  ],
}
const OTHERWISE = [400, 'BAD_REQUEST', 'This is not an HTTP request that is understood here.'] as const

/**
 * Refuses broken bytes in JSON and closes the connection; the listener for `clientError`. Pending
 * answers to earlier, whole requests go out first, so that no client confuses them with the
 * refusal. It writes nothing into an unfinished answer.
 */
export function refuseBrokenRequests(exchanges: OpenExchanges): (error: NodeJS.ErrnoException, socket: Socket) => void {
  /** Every further piece of a broken connection is an error again. */
  const refused = new WeakSet<Socket>()
  return (error, socket) => {
    if (refused.has(socket)) return
    refused.add(socket)
    if (error.code === 'ECONNRESET' || socket.destroyed) {
      socket.destroy()
      return
    }
    const open = exchanges.openOn(socket)
    // An event stream has no end to wait for.
    if (open.some(({ headersSent, writableEnded }) => headersSent && !writableEnded)) {
      socket.destroy()
      return
    }
    const newest = exchanges.newestOn(socket)
    const broken = newest && !newest.req.complete ? newest : undefined
    const owed = open.filter((response) => response !== broken || response.writableEnded)
    const end = () => {
      // A request that does not need its body may have been answered before the body broke.
      const isAnswered = broken?.headersSent ?? false
      if (socket.writable && !isAnswered) {
        const [status, code, message] = REFUSALS[error.code ?? ''] ?? OTHERWISE
        socket.write(rawRefusal(status, code, message, { withoutBody: broken?.req.method === 'HEAD' }))
      }
      socket.destroySoon()
    }
    if (owed.length === 0) end()
    else Promise.all(owed.map(untilFinished)).then(end)
  }
}

/** A client's disconnect ends the wait, or collects it with its connection. */
const untilFinished = (response: NodeJS.EventEmitter): Promise<void> =>
  new Promise((resolve) => {
    response.once('close', resolve)
  })
