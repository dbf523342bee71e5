import type { FastifyInstance } from 'fastify'
import { PublicError } from '../../errors/public-errors.ts'
import { GRAPHQL_PATH } from '../graphql-route.ts'
import { pathOf } from '../path-of.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

/**
 * Refuses requests without a route before their body is read: a wrong method is 405 with `Allow`,
 * an unknown path 404.
 */
export function refuseUnknownRoutes(app: FastifyInstance, basePath: string): void {
  // `hasRoute` would treat a path as a pattern, and fails for some foreign paths.
  const methodsAt = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    methodsAt.set(url, new Set([...(methodsAt.get(url) ?? []), ...[method].flat()]))
  })
  app.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return
    const path = pathOf(request.url)
    const allowed = METHODS.filter((method) => method === 'OPTIONS' || methodsAt.get(path)?.has(method))
    if (allowed.length === 1) {
      const shown = path.length > 200 ? `${path.slice(0, 200)}...` : path
      throw new PublicError(
        'NOT_FOUND',
        `There is nothing at ${basePath}${shown}. Queries go to ${basePath}${GRAPHQL_PATH}.`,
      )
    }
    reply.header('allow', allowed.join(', '))
    throw new PublicError(
      'METHOD_NOT_ALLOWED',
      `${request.method} is not understood at ${basePath}${path}; use ${allowed.slice(0, -1).join(' or ')}.`,
    )
  })
}
