import type { FastifyInstance } from 'fastify'
import type { GraphHistory } from '../publishing/graph-history.ts'
import type { Readiness } from './readiness.ts'

export interface HealthRoutesOptions {
  readonly history: GraphHistory
  readonly staleSince: () => string | null
  readonly readiness: Readiness
}

/**
 * `/health/live`: the process answers. `/health/ready`: it serves a version of the graph and is not
 * stopping. While the content store does not answer, it stays ready, and says since when what it
 * serves may be out of date. It also stays ready with a version whose digest is not the one in the
 * log, and says both.
 */
export function healthRoutes(app: FastifyInstance, { history, staleSince, readiness }: HealthRoutesOptions): void {
  app.get('/health/live', { logLevel: 'warn' }, async () => ({ status: 'live' }))
  app.get('/health/ready', { logLevel: 'warn' }, async (_request, reply) => {
    if (!readiness.isReady()) return reply.code(503).send({ status: 'closing' })
    const { version, digest } = history.current()
    const since = staleSince()
    const mismatch = history.digestMismatch()
    return {
      status: 'ready',
      version,
      digest,
      ...(since !== null && { stale: true, since }),
      ...(mismatch && { digestMismatch: { logged: mismatch.logged, rebuilt: mismatch.rebuilt } }),
    }
  })
}
