import type { IncomingMessage } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ANONYMOUS } from '../accounts/actor.ts'
import type { Authenticate } from '../accounts/authentication.ts'
import type { CompiledQuery } from '../api/compiled/execute-compiled.ts'
import { type BatchTotals, newBatchTotals } from '../api/limits/batch-totals.ts'
import { limitsOf } from '../api/limits/limits-of.ts'
import type { OperationSeen } from '../api/operation-seen.ts'
import { languagesTold } from '../api/texts/languages-told.ts'
import { badUserInput, PublicError } from '../errors/public-errors.ts'
import { answerBatch } from './answer-batch.ts'
import { createAnswerCache } from './answers/answer-cache.ts'
import { type AwaitedAnswer, answerFromCache } from './answers/answer-from-cache.ts'
import { answerKnownOperation, type KnownOperationOptions } from './answers/answer-known-operation.ts'
import { plainOperation } from './answers/asked-operation.ts'
import { answerHeaders, type KeptAnswer } from './answers/kept-answer.ts'
import { createLanguageKeys } from './answers/language-keys.ts'
import { sendAnswer } from './answers/send-answer.ts'
import { boundedAnswer } from './bounded-answer.ts'
import { clientPresence } from './client-presence.ts'
import { findDocument, type OperationInRequest } from './documents/asked-by-http.ts'
import type { AskedOperation, Documents } from './documents/documents.ts'
import { graphRead } from './graph-read.ts'
import { readJsonBodies, refuseLongBody } from './json-body.ts'
import { LANGUAGE_HEADER, languagesAsked } from './languages-asked.ts'
import { COST_HEADER, wantsCost } from './operation-cost.ts'
import { pathOf } from './path-of.ts'
import {
  newestPerspective,
  PERSPECTIVE_HEADER,
  type Perspective,
  PREVIEW_PARAMETER,
  PUBLISHED_ONLY,
  perspectiveOf,
  perspectivesOf,
} from './perspective.ts'
import { refuseForeignHeaders, refuseMalformedOperation, refuseMalformedQuery } from './refusals/request-checks.ts'
import { requestContext, type Served } from './request-context.ts'
import { forbidStoring, forbidStoringDraft } from './security-headers.ts'
import type { ServedContext } from './served-context.ts'
import { type EventStreams, wantsEventStream } from './subscriptions/event-stream-route.ts'
import type { TrustedProxies } from './trusted-proxies.ts'

export const GRAPHQL_PATH = '/graphql'

/** The same address is a page, JSON or an event stream, of one graph or another, in some languages. */
const VARYING = ['accept', 'accept-encoding', 'authorization', PERSPECTIVE_HEADER, COST_HEADER, LANGUAGE_HEADER]

/** A version never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

const ALONE = 'A subscription is followed alone; send it without a list.'

/** What a context is made from, beside its request. */
interface AskedContext {
  readonly perspective: Perspective
  readonly signal: AbortSignal
  readonly batch: BatchTotals | null
  readonly register: (() => void) | null
}

/** `/graphql`: Apollo behind the refusals that precede it. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ServedContext>,
  served: Served,
  authenticate: Authenticate,
  documents: Documents,
  eventStreams: EventStreams,
  proxies: TrustedProxies,
  isServing: () => boolean,
  known: Omit<KnownOperationOptions, 'served' | 'route' | 'log' | 'clientAddressOf'>,
): void {
  const { config, history } = served
  const cache = createAnswerCache(history, config.answerCacheBytes)
  app.addHook('onClose', async () => cache.close())
  const answers = answerFromCache(app.server, {
    path: GRAPHQL_PATH,
    cache,
    languageKeyOf: createLanguageKeys(served),
    isServing,
    counts: served.counts,
    requestIdOf: proxies.requestIdOf,
    answerKnown: answerKnownOperation({
      ...known,
      served,
      route: GRAPHQL_PATH,
      log: app.log,
      clientAddressOf: proxies.clientAddressOf,
    }),
  })
  const perspectives = perspectivesOf(served)
  /** By the raw request, which a HEAD shares with its GET. */
  const chosen = new WeakMap<IncomingMessage, Perspective>()
  /** Requests whose operation is executed; of a batch, the newest one. */
  const executed = new WeakMap<IncomingMessage, ServedContext>()
  /** The queries that compiled forms answered. */
  const compiled = new WeakMap<IncomingMessage, CompiledQuery>()
  /** What registers the documents of requests that came with their hash. */
  const registrations = new WeakMap<IncomingMessage, () => void>()
  const batches = new WeakSet<IncomingMessage>()
  /** The language ranges of requests that ask for any. */
  const languages = new WeakMap<IncomingMessage, readonly string[]>()
  const varying = config.acceptLanguage ? [...VARYING, 'accept-language'] : VARYING
  const chosenBy = ({ raw }: FastifyRequest): Perspective =>
    chosen.get(raw) ?? newestPerspective(history.current(), ANONYMOUS)
  const actorOf = (request: FastifyRequest) => chosenBy(request).actor
  const contextOf = (request: FastifyRequest, asked: AskedContext): ServedContext => {
    const { log } = request
    const { perspective, signal, batch } = asked
    try {
      const read = requestContext(served, {
        snapshot: perspective.snapshot,
        isPreview: perspective.isDraft,
        actor: perspective.actor,
        clientAddress: proxies.clientAddressOf(request.raw),
        userAgent: request.headers['user-agent'],
        requestId: request.id,
        signal,
        spent: batch ?? undefined,
        languageRanges: languages.get(request.raw),
      })
      const registerDocument = () => asked.register?.()
      const sawOperation = (operation: OperationSeen) => {
        if (request.seen) request.seen.operation = operation
      }
      const held = Object.assign(read, {
        log,
        perspective,
        batch,
        wantsCost: wantsCost(request.headers[COST_HEADER]),
        wasCompiled: (query: CompiledQuery) => void compiled.set(request.raw, query),
        registerDocument,
        sawOperation,
      })
      executed.set(request.raw, held)
      return held
    } catch (error) {
      log.error({ err: error }, 'internal error')
      throw error
    }
  }
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<ServedContext> =>
    contextOf(request, {
      perspective: chosenBy(request),
      signal: clientPresence(reply.raw),
      batch: null,
      register: registrations.get(request.raw) ?? null,
    })
  const answer = async (request: FastifyRequest, reply: FastifyReply, { body, url }: OperationInRequest) => {
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        // HEAD is answered as GET; Fastify leaves its body out.
        method: request.method === 'HEAD' ? 'GET' : request.method,
        headers: headersOf(request),
        search: url.slice(pathOf(url).length).replace(/#.*$/s, ''),
        body,
      },
      context: () => context(request, reply),
    })
    if (answered.body.kind !== 'complete') throw new Error('no answer comes in parts')
    for (const [name, value] of answered.headers) reply.header(name, value)
    reply.code(answered.status ?? 200)
    return answered.body.string
  }
  const answerToBatch = (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    batches.add(request.raw)
    const actor = actorOf(request)
    const signal = clientPresence(reply.raw)
    const totals = newBatchTotals()
    let perspective = chosenBy(request)
    const ranges = languages.get(request.raw) ?? []
    const textsRead = () => served.snapshots.of(perspective.snapshot).texts.in(ranges).languages
    const extensions = () => ({
      graph: graphRead(perspective.snapshot, perspective, languagesTold(textsRead(), ranges)),
    })
    reply.header('content-language', textsRead().join(', '))
    reply.type(mediaTypeFor(request))
    forbidStoring(reply)
    return answerBatch(request.body as readonly AskedOperation[], {
      totals,
      maxBytes: limitsOf(config, actor).maxAnswerBytes,
      now: () => performance.now(),
      signal,
      refusal: (error) => JSON.stringify({ errors: [error], extensions: extensions() }),
      async answer(asked) {
        refuseMalformedOperation(asked, config)
        const { operation, register } = documents.find(asked, actor)
        let context: ServedContext | undefined
        const { body } = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method: 'POST', headers: headersOf(request), body: operation, search: '' },
          context: async () => {
            context = contextOf(request, { perspective, signal, batch: totals, register })
            return context
          },
        })
        if (body.kind !== 'complete') throw new Error('an answer in parts cannot be a part of a batch')
        const isWrite = context?.isWrite() === true
        // What follows a mutation reads what that did.
        if (isWrite && perspective.isNewest) perspective = newestPerspective(history.current(), actor)
        return { text: body.string, values: context?.meter.values ?? totals.values, isWrite }
      },
    })
  }
  const maxBytesOf = (request: FastifyRequest) => limitsOf(config, actorOf(request)).maxBodyBytes
  readJsonBodies(app, { maxBytesOf, maxDepth: config.maxJsonDepth })
  app.route({
    url: GRAPHQL_PATH,
    method: ['GET', 'POST', 'OPTIONS'],
    compress: false,
    onRequest: async (request, reply) => {
      reply.header('vary', [reply.getHeader('vary') ?? [], varying].flat().join(', '))
      refuseForeignHeaders(request)
      const actor = await authenticate(request.headers.authorization)
      const { headers, url } = request
      chosen.set(request.raw, await perspectiveOf({ header: headers[PERSPECTIVE_HEADER], url }, actor, perspectives))
      languages.set(request.raw, languagesAsked({ method: request.method, headers, url }, config.acceptLanguage))
      wantsCost(headers[COST_HEADER])
      refuseLongBody(request, reply, maxBytesOf(request))
    },
    preHandler: async (request, reply) => {
      refuseMalformedQuery(request, config)
      forbidStoringDraft(reply, chosenBy(request))
    },
    onSend: async (request, reply, payload) => {
      const context = executed.get(request.raw)
      const bounds = {
        maxBytes: limitsOf(config, actorOf(request)).maxAnswerBytes,
        snapshot: (context ?? chosenBy(request)).snapshot,
        changed: context?.isWrite() === true,
      }
      // The answers of a batch were bounded one by one.
      const bounded = batches.has(request.raw) ? payload : boundedAnswer(request, reply, payload, bounds)
      const { isNewest } = chosenBy(request)
      const awaitedKey = answers.keyOf(request.raw)
      // A newer version may have become current while this answer was made of the one before.
      const isCurrent = !isNewest || bounds.snapshot === history.current()
      // A kept answer would not register its document again once that is forgotten.
      const isKept = isCurrent && !registrations.has(request.raw)
      const keep =
        ({ key, form, isPinned }: AwaitedAnswer) =>
        (answer: KeptAnswer) => {
          cache.set(key, isPinned, answer)
          const query = compiled.get(request.raw)
          const operation = request.method === 'POST' && !isPinned ? plainOperation(request.body) : null
          if (query && operation)
            known.operations.note({ form, ...operation }, { ...query, headers: answerHeaders(reply.getHeaders()) })
        }
      return sendAnswer(request, reply, bounded, {
        caching: isNewest ? config.cacheControl : FOR_EVER,
        keep: awaitedKey && isKept ? keep(awaitedKey) : null,
      })
    },
    handler(request, reply) {
      const secret = linkOfPage(request)
      // The Sandbox cannot be given the link, and the page beside it reads it from its address.
      if (secret !== null) return reply.redirect(`graphiql?${new URLSearchParams({ [PREVIEW_PARAMETER]: secret })}`)
      if (wantsEventStream(request)) {
        if (Array.isArray(request.body)) throw new PublicError('BAD_REQUEST', ALONE)
        if (!chosenBy(request).isNewest) throw badUserInput(PUBLISHED_ONLY)
        return eventStreams.answer(request, reply, actorOf(request))
      }
      if (Array.isArray(request.body)) return answerToBatch(request, reply)
      const found = findDocument(request, actorOf(request), documents)
      if (found.register) registrations.set(request.raw, found.register)
      return answer(request, reply, found.request)
    },
  })
}

/** The secret of a preview link at the address of a page; null for a query, and where there is none. */
function linkOfPage({ method, headers, url }: FastifyRequest): string | null {
  const parameters = new URLSearchParams(url.slice(pathOf(url).length))
  const isPage = method === 'GET' && !parameters.has('query') && headers.accept?.includes('text/html')
  return isPage ? parameters.get(PREVIEW_PARAMETER) : null
}

/** The media type of a list of answers, which Apollo chooses for single ones alone. */
const mediaTypeFor = ({ headers }: FastifyRequest): string =>
  headers.accept?.includes(GRAPHQL_RESPONSE) ? `${GRAPHQL_RESPONSE}; charset=utf-8` : 'application/json; charset=utf-8'

const GRAPHQL_RESPONSE = 'application/graphql-response+json'

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value))
  return map
}
