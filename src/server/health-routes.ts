import type { FastifyInstance } from 'fastify'
import type { Snapshot } from '../snapshot/snapshot.ts'

/**
 * `/health/live`: the process answers. `/health/ready`: it serves a version of the graph and is not closing. While the content store
 * does not answer, it goes on being ready, and says since when what it serves may be out of date.
 */
export function healthRoutes(app: FastifyInstance, snapshot: () => Snapshot, staleSince: () => string | null): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }))
  app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    if (closing) return reply.code(503).send({ status: 'closing' })
    const { version, digest } = snapshot()
    const since = staleSince()
    return { status: 'ready', version, digest, ...(since !== null && { stale: true, since }) }
  })
}
