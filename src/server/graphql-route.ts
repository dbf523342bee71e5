import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createContext, type RequestContext } from '../api/context.ts'
import type { Config } from '../config/config.ts'
import { limitExceeded, PublicError, unsupportedMediaType } from '../errors/public-errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

export const GRAPHQL_PATH = '/graphql'

const METHODS = ['GET', 'POST', 'HEAD', 'OPTIONS']

/** `/graphql`: Apollo behind what has to be refused before it. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  config: Config,
  snapshot: () => Snapshot,
): void {
  const context = async () =>
    createContext({
      snapshot: snapshot(),
      limits: { maxExpansions: config.pathExpansions, maxMilliseconds: config.pathMilliseconds },
      deadlineMilliseconds: config.deadlineMilliseconds,
      now: () => performance.now(),
    })
  app.route({
    url: GRAPHQL_PATH,
    method: ['GET', 'POST', 'OPTIONS'],
    onRequest: async (request) => {
      const encoding = request.headers['content-encoding']
      if (encoding !== undefined) {
        throw unsupportedMediaType(
          `Content-Encoding "${encoding}" is not accepted; send the query as it is, without compression.`,
        )
      }
    },
    preHandler: async (request, reply) => {
      refuseLongDocument(request, config.maxDocumentBytes)
      return answerUnchanged(request, reply, snapshot())
    },
    onSend: async (request, reply, payload) => {
      // What a GET asked is in its address, so its answer changes only with the version.
      if (
        request.method === 'GET' &&
        reply.statusCode === 200 &&
        typeof payload === 'string' &&
        isWholeAnswer(payload)
      ) {
        reply.header('etag', entityTag(snapshot()))
      }
      return payload
    },
    handler: fastifyApolloHandler(apollo, { context }),
  })
  app.route({
    url: GRAPHQL_PATH,
    method: ['DELETE', 'PATCH', 'PUT'],
    handler: async (request, reply) => {
      reply.header('allow', METHODS.join(', '))
      throw new PublicError(
        'METHOD_NOT_ALLOWED',
        `${request.method} is not understood here; send a query with POST or GET.`,
      )
    },
  })
}

function refuseLongDocument(request: FastifyRequest, maxBytes: number): void {
  const { query } = ((request.method === 'GET' ? request.query : request.body) ?? {}) as { query?: unknown }
  if (typeof query !== 'string') return
  const bytes = Buffer.byteLength(query)
  if (bytes > maxBytes)
    throw limitExceeded(`The query has ${bytes} bytes; at most ${maxBytes} are allowed. Move values into variables.`)
}

const entityTag = ({ version, digest }: Snapshot) => `"${version}-${digest.replace('sha256:', '').slice(0, 16)}"`

/** An answer without errors, as JSON: not a page, and nothing that a later try could better. */
const isWholeAnswer = (payload: string) => payload.startsWith('{"data":')

function answerUnchanged(request: FastifyRequest, reply: FastifyReply, snapshot: Snapshot) {
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (request.method !== 'GET' || !known?.includes(entityTag(snapshot))) return undefined
  return reply.code(304).header('etag', entityTag(snapshot)).send()
}
