import type { FastifyInstance, FastifyReply } from 'fastify'
import { forbidCompression } from './compression.ts'

/**
 * Headers of every answer: browsers guess no media types. They tell no other site this address,
 * which may hold a query.
 */
const SECURITY_HEADERS = Object.freeze({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
})

/** Headers of every refusal, because a later try may succeed. */
export const REFUSAL_HEADERS = Object.freeze({ ...SECURITY_HEADERS, 'cache-control': 'no-store' })

/** A page with its own policy sets that header itself. */
const PAGE_POLICY = "frame-ancestors 'none'"

/**
 * Puts the security headers on every answer of every route. Answers are not storable by default. A
 * route that decides during sending calls `forbidStoring` itself, and is listed in `decidesLate`.
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

/** Forbids caches to store an answer without other caching headers. */
export function forbidStoring(reply: FastifyReply): void {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
}

/**
 * Forbids every cache, shared or of the client, to store an answer with edits over the newest
 * version: these change while the version stays, and are not public. So they are not compressed.
 */
export function forbidStoringDraft(reply: FastifyReply, { isDraft }: { readonly isDraft: boolean }): void {
  if (!isDraft) return
  reply.header('cache-control', 'private, no-store')
  forbidCompression(reply.request)
}
