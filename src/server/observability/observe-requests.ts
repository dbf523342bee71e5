import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
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
    /** Undefined for a request that the framework refused before any hook. */
    seen?: RequestSeen
  }
}

/** An answer to a request, as it is counted and written to the log. */
export interface ObservedAnswer {
  readonly route: string
  readonly method: string
  readonly statusCode: number
  readonly milliseconds: number
  /** The operation; null where there was none, or none was known. */
  readonly operation: OperationSeen | null
}

/** Counts an answer. A slow operation goes to the log, by name. */
export type ObserveAnswer = (answer: ObservedAnswer, log: FastifyBaseLogger) => void

export const observeAnswers =
  ({ slowMilliseconds }: Pick<Config, 'slowMilliseconds'>, counts: Pick<ServerCounts, 'answered'>): ObserveAnswer =>
  ({ route, method, statusCode, milliseconds, operation }, log) => {
    // A subscription lasts as long as its client wants.
    const isMeasured = operation !== null && operation.kind !== 'subscription'
    counts.answered(
      { route, method, status: `${Math.floor(statusCode / 100)}xx`, operation: operation?.kind ?? 'none' },
      isMeasured ? milliseconds / 1_000 : null,
    )
    if (!isMeasured) return
    const rounded = Math.round(milliseconds)
    if (slowMilliseconds > 0 && rounded >= slowMilliseconds)
      log.warn({ milliseconds: rounded, statusCode, operation: inLog(operation) }, 'slow operation')
  }

/** Observes what the routes answer. */
export function observeRequests(app: FastifyInstance, observe: ObserveAnswer): void {
  app.decorateRequest('seen')
  app.addHook('onRequest', async (request) => {
    request.seen = { operation: null }
  })
  app.addHook('onResponse', async (request, reply) => {
    // No other hook has run for a request that the framework refused.
    const { seen } = request
    observe(
      {
        route: request.routeOptions.url ?? 'other',
        method: request.method,
        statusCode: reply.statusCode,
        milliseconds: reply.elapsedTime,
        operation: seen?.operation ?? null,
      },
      request.log,
    )
  })
}

const inLog = ({ kind, name, fields, documentHash }: OperationSeen) => ({
  kind,
  name,
  fields: fields(),
  document: documentHash(),
})
