import type { FastifyInstance } from 'fastify'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Readiness } from './readiness.ts'

export interface HealthRoutesOptions {
  readonly snapshot: () => Snapshot
  readonly staleSince: () => string | null
  readonly readiness: Readiness
}

/**
 * `/health/live`: the process answers. `/health/ready`: it serves a version of the graph and is not stopping. While the content store
 * does not answer, it stays ready, and says since when what it serves may be out of date.
 */
export function healthRoutes(app: FastifyInstance, { snapshot, staleSince, readiness }: HealthRoutesOptions): void {
  app.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }))
  app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    if (!readiness.isReady()) return reply.code(503).send({ status: 'closing' })
    const { version, digest } = snapshot()
    const since = staleSince()
    return { status: 'ready', version, digest, ...(since !== null && { stale: true, since }) }
  })
}
