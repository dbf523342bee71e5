import type { FastifyInstance, FastifyReply } from 'fastify'

/** On every answer: browsers guess no types, and tell no other site an address of this one, which may hold a query. */
export const SECURITY_HEADERS = Object.freeze({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
})

/** On every answer that is a refusal: a later try may have a better one. */
export const REFUSAL_HEADERS = Object.freeze({ ...SECURITY_HEADERS, 'cache-control': 'no-store' })

/** A page with a policy of its own says so in it. */
const PAGE_POLICY = "frame-ancestors 'none'"

/**
 * Puts the security headers on every answer of every route. What no route says may be kept is not kept; a route that
 * decides while it sends calls `refuseToBeKept` itself, and is named in `decidesLate`.
 */
export function addSecurityHeaders(app: FastifyInstance, decidesLate: string): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS)
  })
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode >= 400) reply.headers(REFUSAL_HEADERS)
    else if (request.routeOptions.url !== decidesLate) forbidStoring(reply)
    const isPage = String(reply.getHeader('content-type') ?? '').startsWith('text/html')
    if (isPage && !reply.hasHeader('content-security-policy')) reply.header('content-security-policy', PAGE_POLICY)
  })
}

/** Forbids caches to keep an answer of which nothing else was said. */
export function forbidStoring(reply: FastifyReply): void {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
}
