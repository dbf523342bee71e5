import type { FastifyInstance } from 'fastify'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** `/health/live`: the process answers. `/health/ready`: it serves a version of the graph and is not closing. */
export function healthRoutes(app: FastifyInstance, snapshot: () => Snapshot): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }))
  app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    if (closing) return reply.code(503).send({ status: 'closing' })
    const { version, digest } = snapshot()
    return { status: 'ready', version, digest }
  })
}
