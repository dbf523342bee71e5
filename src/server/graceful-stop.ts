import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Readiness } from './readiness.ts'

/**
 * A closing server waits until neither a connection nor a request has come for so long, in
 * milliseconds.
 */
const QUIET_MS = 100
/** How long it waits for that at most, in milliseconds. */
const LAST_CALL_MS = 2_000
/** When connections that still have not ended are cut off, in milliseconds. */
const CUT_OFF_MS = 5_000

/**
 * Closing without a failed request. From the end of readiness on, each answer is the last on its connection. Once the server closes,
 * what was sent before is read and answered first.
 *
 * A connection that looks idle may have a request on its way, and a busy process may have connections waiting to be accepted. So
 * none is closed until nothing has come for a moment.
 */
export function stopGracefully(app: FastifyInstance, readiness: Readiness): void {
  let arrivals = 0
  app.server.on('connection', () => {
    arrivals++
  })
  app.addHook('onRequest', async () => {
    arrivals++
  })
  app.addHook('onSend', async (_request, reply) => {
    // Fastify says so of requests that begin while it closes; those that began before would keep
    // their connection open.
    if (!readiness.isReady()) reply.header('connection', 'close')
  })
  app.addHook('preClose', async () => {
    readiness.end()
    setTimeout(() => app.server.closeAllConnections(), CUT_OFF_MS).unref()
    const deadline = performance.now() + LAST_CALL_MS
    for (let before = -1; before !== arrivals && performance.now() < deadline; ) {
      before = arrivals
      await wait(QUIET_MS)
      // A timer may be late and fire before the sockets are looked at; this is after.
      await setImmediate()
    }
  })
}

/**
 * The time between the end of readiness and the close of the server, in which it serves as before,
 * on new connections too: a load balancer needs it to see that the process is not ready and to send
 * requests elsewhere. Ends early when `hurried` is aborted.
 */
export async function drain(readiness: Readiness, milliseconds: number, hurried: AbortSignal): Promise<void> {
  readiness.end()
  await wait(milliseconds, undefined, { signal: hurried }).catch(() => {})
}
