import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Authenticate } from '../accounts/authentication.ts'
import { createGraphDocuments } from '../api/graph-document/graph-document.ts'
import { graphPartOf } from '../api/graph-document/graph-parameters.ts'
import { clientPresence } from './client-presence.ts'
import { tagWith, withoutBody } from './entity-tags.ts'
import { pathOf } from './path-of.ts'
import { PERSPECTIVE_HEADER, perspectiveOf } from './perspective.ts'
import { refuseForeignHeaders } from './request-checks.ts'
import { requestContext, type Served } from './request-context.ts'
import type { TrustedProxies } from './trusted-proxies.ts'

export const GRAPH_PATH = '/graph.json'

/**
 * The longest time that a client may leave a graph unread, before its connection is cut off, in
 * milliseconds.
 */
const STALLED_MILLISECONDS = 30_000

/**
 * `/graph.json`: the graph, or a part of it, in graphology's serialized form. It is written while
 * it is sent, and never whole in memory.
 */
export function graphRoute(
  app: FastifyInstance,
  served: Served,
  authenticate: Authenticate,
  proxies: TrustedProxies,
): void {
  const documents = createGraphDocuments(served.config.maxGraphClaims)
  app.get(GRAPH_PATH, async (request, reply) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], PERSPECTIVE_HEADER].flat().join(', '))
    refuseForeignHeaders(request)
    const actor = await authenticate(request.headers.authorization)
    const { snapshot, changeset } = await perspectiveOf(request.headers[PERSPECTIVE_HEADER], actor, served)
    const part = graphPartOf(snapshot, new URLSearchParams(request.url.slice(pathOf(request.url).length)))
    const context = requestContext(served, {
      snapshot,
      isPreview: changeset !== null,
      actor,
      clientAddress: proxies.clientAddressOf(request.raw),
      requestId: request.id,
      signal: clientPresence(reply.raw),
    })
    const document = await documents.of(context, part, changeset)
    reply.type('application/json; charset=utf-8')
    // A changeset over the newest version changes while the version stays, and is not public.
    if (changeset !== null) reply.header('cache-control', 'no-store')
    else if (tagWith(request, reply, document.hash)) return reply.send(withoutBody(request))
    reply.header('content-length', document.bytes)
    if (request.method === 'HEAD') return reply.send(withoutBody(request))
    // A socket without its own timeout listener is destroyed.
    reply.raw.setTimeout(STALLED_MILLISECONDS)
    return reply.send(Readable.from(document.stream(), { objectMode: false }))
  })
}
