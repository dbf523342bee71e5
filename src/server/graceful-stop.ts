import { setImmediate, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** How long a closing server goes on as before, but for hanging up after each answer, in milliseconds. */
const LAST_CALL_MS = 100
/** When connections that still have not ended are cut off, in milliseconds. */
const CUT_OFF_MS = 5_000

/**
 * Closing without a failed request: what was sent before the end is read and answered first.
 *
 * A connection that looks idle may have a request on its way, so none is closed until a moment has passed in which every
 * answer said that it is the last on its connection.
 */
export function stopGracefully(app: FastifyInstance): void {
  let closing = false
  app.addHook('onSend', async (_request, reply) => {
    // Fastify says so of requests that begin while it closes; those that began before would keep their connection open.
    if (closing) reply.header('connection', 'close')
  })
  app.addHook('preClose', async () => {
    closing = true
    setTimeout(() => app.server.closeAllConnections(), CUT_OFF_MS).unref()
    await wait(LAST_CALL_MS)
    // A timer may be late and fire before the sockets are looked at; this is after.
    await setImmediate()
  })
}
