import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { SpanAttributes, Tracer } from '../../api/trace.ts'
import { pathOf } from '../path-of.ts'
import type { ServedContext } from '../served-context.ts'

/** A span for each request that a route answers. Answers from the cache of answers have none. */
export function traceRequests(app: FastifyInstance, tracer: Tracer): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, url, routeOptions } = request
    const span = tracer.startRequest(`${method} ${routeOptions.url ?? 'other'}`, request.headers, {
      'http.request.method': method,
      'http.route': routeOptions.url ?? 'other',
      'url.path': pathOf(url),
    })
    if (request.seen) request.seen.span = span
    span.inside(done)
  })
  // The body comes by events of the connection, which belong to no request.
  app.addHook('preHandler', (request, _reply, done) => {
    if (request.seen?.span) request.seen.span.inside(done)
    else done()
  })
  app.addHook('onResponse', async (request, reply) => {
    // No other hook has run for a request that the framework refused.
    const span = request.seen?.span
    span?.set({ 'http.response.status_code': reply.statusCode, ...ofOperation(request) })
    span?.end(reply.statusCode >= 500 ? reply.statusCode : undefined)
  })
}

const ofOperation = ({ seen: { operation } = { operation: null } }: FastifyRequest): SpanAttributes =>
  operation === null
    ? {}
    : {
        'graphql.operation.type': operation.kind,
        ...(operation.name !== null && { 'graphql.operation.name': operation.name }),
      }

/** Spans for the steps of an operation. */
export const tracedOperations = (tracer: Tracer): ApolloServerPlugin<ServedContext> => ({
  async requestDidStart() {
    const step = (name: string) => {
      const span = tracer.start(name, {})
      return async (error?: unknown) => span.end(error)
    }
    return {
      parsingDidStart: async () => step('graphql.parse'),
      validationDidStart: async () => step('graphql.validate'),
      async executionDidStart() {
        return { executionDidEnd: step('graphql.execute') }
      },
    }
  },
})
