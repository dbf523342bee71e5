import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticate } from '../accounts/authentication.ts'
import { createGraphDocuments } from '../api/graph-document/graph-document.ts'
import { GRAPH_JSON, type GraphForm } from '../api/graph-document/graph-form.ts'
import { graphPartOf } from '../api/graph-document/graph-parameters.ts'
import { inWords, nearest } from '../errors/did-you-mean.ts'
import { PublicError } from '../errors/public-errors.ts'
import { clientPresence } from './client-presence.ts'
import { isCompressed } from './compression.ts'
import { tagWith, withoutBody } from './entity-tags.ts'
import { pathOf } from './path-of.ts'
import {
  PERSPECTIVE_HEADER,
  PREVIEW_PARAMETER,
  perspectiveOf,
  perspectivesOf,
  VERSION_PARAMETER,
} from './perspective.ts'
import { refuseForeignHeaders } from './refusals/request-checks.ts'
import { requestContext, type Served } from './request-context.ts'
import { forbidStoringDraft } from './security-headers.ts'
import type { TrustedProxies } from './trusted-proxies.ts'

const GRAPH_PATH = '/graph.json'
const EXPORT_PATH = '/export'

/**
 * The longest time that a client may leave a graph unread, before its connection is cut off, in
 * milliseconds.
 */
const STALLED_MILLISECONDS = 30_000

/** A text that does not change while the server runs. */
export interface FixedDocument {
  readonly path: string
  readonly mediaType: string
  readonly text: string
}

export interface GraphRouteOptions {
  readonly served: Served
  readonly authenticate: Authenticate
  readonly proxies: TrustedProxies
  /** The forms below `/export`. */
  readonly exports: readonly GraphForm[]
  /** What exports refer to. */
  readonly exportDocuments: readonly FixedDocument[]
}

/**
 * `/graph.json`: the graph, or a part of it, in graphology's serialized form; and the same at
 * `/export/<format>` in the forms of other programs. It is written while it is sent, and never
 * whole in memory.
 */
export function graphRoutes(app: FastifyInstance, options: GraphRouteOptions): void {
  const { served, authenticate, proxies, exports, exportDocuments } = options
  const perspectives = perspectivesOf(served)
  const documents = createGraphDocuments(served.config.maxGraphClaims)
  const answer = (form: GraphForm, isFile: boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('vary', [reply.getHeader('vary') ?? [], 'accept-encoding', PERSPECTIVE_HEADER].flat().join(', '))
    refuseForeignHeaders(request)
    const choice = { header: request.headers[PERSPECTIVE_HEADER], url: request.url }
    const caller = await authenticate(request.headers.authorization)
    const perspective = await perspectiveOf(choice, caller, perspectives)
    const { snapshot, changeset, isDraft, actor } = perspective
    const parameters = new URLSearchParams(request.url.slice(pathOf(request.url).length))
    for (const name of [PREVIEW_PARAMETER, VERSION_PARAMETER]) parameters.delete(name)
    const part = graphPartOf(snapshot, parameters)
    const context = requestContext(served, {
      snapshot,
      isPreview: isDraft,
      actor,
      clientAddress: proxies.clientAddressOf(request.raw),
      requestId: request.id,
      signal: clientPresence(reply.raw),
    })
    const document = await documents.of(context, form, part, changeset)
    reply.type(form.mediaType)
    if (isFile)
      reply.header('content-disposition', `attachment; filename="aetia-${snapshot.version}.${form.extension}"`)
    if (isDraft) forbidStoringDraft(reply, perspective)
    else if (tagWith(request, reply, document.hash, { isWeak: isCompressed(request) }))
      return reply.send(withoutBody(request))
    if (!isCompressed(request)) reply.header('content-length', document.bytes)
    if (request.method === 'HEAD') return reply.send(withoutBody(request))
    // A socket without its own timeout listener is destroyed.
    reply.raw.setTimeout(STALLED_MILLISECONDS)
    return reply.send(Readable.from(document.stream(), { objectMode: false }))
  }
  app.get(GRAPH_PATH, answer(GRAPH_JSON, false))
  for (const form of exports) app.get(`${EXPORT_PATH}/${form.name}`, answer(form, true))
  for (const { path, mediaType, text } of exportDocuments) {
    const hash = createHash('sha256').update(text).digest('base64url')
    app.get(path, async (request, reply) => {
      reply.type(mediaType)
      if (tagWith(request, reply, hash, { isWeak: isCompressed(request) })) return reply.send(withoutBody(request))
      return reply.send(text)
    })
  }
  const names = exports.map(({ name }) => name)
  app.get<{ Params: { format: string } }>(`${EXPORT_PATH}/:format`, async ({ params: { format } }) => {
    const didYouMean = nearest(format, names)
    throw new PublicError(
      'NOT_FOUND',
      `There is no export format "${format.slice(0, 100)}"; there are ${names.join(', ') || 'none'}.${inWords(didYouMean)}`,
      didYouMean.length > 0 ? { didYouMean } : {},
    )
  })
}
