import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Readiness } from './readiness.ts'

/**
 * The quiet time, without connections or requests, before a closing server ends, in milliseconds.
 */
const QUIET_MS = 100
/** The longest wait for the quiet time, in milliseconds. */
const LAST_CALL_MS = 2_000
/** When open connections are cut off, in milliseconds. */
const CUT_OFF_MS = 5_000

/**
 * Closes without a failed request. After the end of readiness, each answer is the last on its
 * connection. A closing server first answers requests already sent. A seemingly idle connection may
 * have a request on its way, and a busy process may have connections to accept. The server
 * therefore closes connections only after a quiet time.
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
    // Fastify closes the connections of requests that begin during closing. Earlier requests would
    // keep theirs open.
    if (!readiness.isReady()) reply.header('connection', 'close')
  })
  app.addHook('preClose', async () => {
    readiness.end()
    setTimeout(() => app.server.closeAllConnections(), CUT_OFF_MS).unref()
    const deadline = performance.now() + LAST_CALL_MS
    for (let before = -1; before !== arrivals && performance.now() < deadline; ) {
      before = arrivals
      await wait(QUIET_MS)
      // A late timer may fire before the sockets are checked; this runs after.
      await setImmediate()
    }
  })
}

/**
 * The time between the end of readiness and the close of the server. The server serves as before,
 * also on new connections, until load balancers send requests elsewhere. Ends early when `hurried`
 * is aborted.
 */
export async function drain(readiness: Readiness, milliseconds: number, hurried: AbortSignal): Promise<void> {
  readiness.end()
  await wait(milliseconds, undefined, { signal: hurried }).catch(() => {})
}
