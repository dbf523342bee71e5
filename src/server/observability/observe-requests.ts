import type { FastifyInstance } from 'fastify'
import type { OperationSeen } from '../../api/operation-seen.ts'
import type { OpenSpan } from '../../api/trace.ts'
import type { Config } from '../../config/config.ts'
import type { ServerCounts } from './server-counts.ts'

/** What is seen of a request on its way. */
export interface RequestSeen {
  /** The operation that it asks for; null until it is known. */
  operation: OperationSeen | null
  /** The span of the request, where it is traced. */
  span?: OpenSpan
}

declare module 'fastify' {
  interface FastifyRequest {
    seen: RequestSeen
  }
}

/** Counts what the routes answer. Slow operations go to the log, by name. */
export function observeRequests(
  app: FastifyInstance,
  { slowMilliseconds }: Pick<Config, 'slowMilliseconds'>,
  counts: ServerCounts,
): void {
  app.decorateRequest('seen')
  app.addHook('onRequest', async (request) => {
    request.seen = { operation: null }
  })
  app.addHook('onResponse', async (request, reply) => {
    const { log } = request
    // No other hook has run for a request that the framework refused.
    const seen = request.seen as RequestSeen | undefined
    const operation = seen?.operation ?? null
    // A subscription lasts as long as its client wants.
    const isMeasured = operation !== null && operation.kind !== 'subscription'
    counts.answered(
      {
        route: request.routeOptions.url ?? 'other',
        method: request.method,
        status: `${Math.floor(reply.statusCode / 100)}xx`,
        operation: operation?.kind ?? 'none',
      },
      isMeasured ? reply.elapsedTime / 1_000 : null,
    )
    if (!isMeasured) return
    const milliseconds = Math.round(reply.elapsedTime)
    if (slowMilliseconds > 0 && milliseconds >= slowMilliseconds)
      log.warn({ milliseconds, statusCode: reply.statusCode, operation: inLog(operation) }, 'slow operation')
  })
}

const inLog = ({ kind, name, fields, documentHash }: OperationSeen) => ({
  kind,
  name,
  fields: fields(),
  document: documentHash(),
})
