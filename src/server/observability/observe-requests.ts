import type { FastifyInstance } from 'fastify'
import type { OperationSeen } from '../../api/operation-seen.ts'
import type { Config } from '../../config/config.ts'

/** What is seen of a request on its way. */
export interface RequestSeen {
  /** The operation that it asks for; null until it is known. */
  operation: OperationSeen | null
}

declare module 'fastify' {
  interface FastifyRequest {
    seen: RequestSeen
  }
}

/** Watches what the routes answer. Slow operations go to the log, by name. */
export function observeRequests(app: FastifyInstance, { slowMilliseconds }: Pick<Config, 'slowMilliseconds'>): void {
  app.decorateRequest('seen')
  app.addHook('onRequest', async (request) => {
    request.seen = { operation: null }
  })
  app.addHook('onResponse', async (request, reply) => {
    const { log, seen } = request
    const { operation } = seen
    // A subscription lasts as long as its client wants.
    if (operation === null || operation.kind === 'subscription') return
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
