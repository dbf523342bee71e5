import type { IncomingMessage } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, ANONYMOUS } from '../accounts/actor.ts'
import { createContext, type Stores } from '../api/context.ts'
import type { Config } from '../config/config.ts'
import type { Previews } from '../editing/preview.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import { createEntityTags } from './entity-tags.ts'
import { PERSPECTIVE_HEADER, type Perspective, type Perspectives, perspectiveOf } from './perspective.ts'
import { refuseForeignHeaders, refuseMalformedQuery } from './request-checks.ts'
import type { ServedContext } from './served-context.ts'

export const GRAPHQL_PATH = '/graphql'

/** `/graphql`: Apollo behind what has to be refused before it. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ServedContext>,
  config: Config,
  history: GraphHistory,
  previews: Previews,
  stores: Stores,
  authenticate: (authorization: string | undefined) => Promise<Actor>,
): void {
  const perspectives: Perspectives = { history, previews }
  /** By the raw request, which a HEAD shares with the GET that it is answered as. */
  const chosen = new WeakMap<IncomingMessage, Perspective>()
  const actors = new WeakMap<IncomingMessage, Actor>()
  const chosenBy = ({ raw }: FastifyRequest): Perspective =>
    chosen.get(raw) ?? { snapshot: history.current(), changeset: null, isNewest: true }
  const context = async (request: FastifyRequest): Promise<ServedContext> => {
    const { log } = request
    const perspective = chosenBy(request)
    try {
      const read = createContext({
        snapshot: perspective.snapshot,
        history,
        previews,
        actor: actors.get(request.raw) ?? ANONYMOUS,
        stores,
        clock: () => new Date().toISOString(),
        requestId: request.id,
        limits: { maxExpansions: config.pathExpansions, maxMilliseconds: config.pathMilliseconds },
        deadlineMilliseconds: config.deadlineMilliseconds,
        now: () => performance.now(),
      })
      return { ...read, log, perspective }
    } catch (error) {
      log.error({ err: error }, 'internal error')
      throw error
    }
  }
  const answer = fastifyApolloHandler(apollo, { context })
  const tags = createEntityTags((request) => ({
    snapshot: chosenBy(request).snapshot,
    // Who is signed in may be answered what no version decides. A request that says who it is from is not answered as nobody's.
    isPublic: request.headers.authorization === undefined && chosenBy(request).changeset === null,
  }))
  app.route({
    url: GRAPHQL_PATH,
    method: ['GET', 'POST', 'OPTIONS'],
    onRequest: async (request) => {
      refuseForeignHeaders(request)
      const actor = await authenticate(request.headers.authorization)
      actors.set(request.raw, actor)
      chosen.set(request.raw, await perspectiveOf(request.headers[PERSPECTIVE_HEADER], actor, perspectives))
    },
    preHandler: async (request, reply) => {
      refuseMalformedQuery(request, config.maxDocumentBytes)
      return tags.answerUnchanged(request, reply)
    },
    onSend: async (request, reply, payload) => {
      tags.mark(request, reply, payload)
      return payload
    },
    // An answer to HEAD is the one to GET; Fastify leaves its body out.
    handler(request, reply) {
      return answer.call(this, request.method === 'HEAD' ? asGet(request) : request, reply)
    },
  })
}

const asGet = (request: FastifyRequest): FastifyRequest => Object.create(request, { method: { value: 'GET' } })
