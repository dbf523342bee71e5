import type { IncomingMessage } from 'node:http'
import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AccountServices } from '../accounts/account-services.ts'
import { type Actor, ANONYMOUS } from '../accounts/actor.ts'
import type { Authenticate } from '../accounts/authentication.ts'
import { createContext, type Stores } from '../api/context.ts'
import { limitsOf } from '../api/limits/limits-of.ts'
import type { Config } from '../config/config.ts'
import type { GraphHistory } from '../projection/graph-history.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { boundedBody } from './bounded-body.ts'
import { createEntityTags } from './entity-tags.ts'
import { perspectiveOf } from './perspective.ts'
import { refuseForeignHeaders, refuseMalformedQuery } from './request-checks.ts'
import type { ServedContext } from './served-context.ts'

export const GRAPHQL_PATH = '/graphql'

/** `/graphql`: Apollo behind what has to be refused before it. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<ServedContext>,
  config: Config,
  history: GraphHistory,
  stores: Stores,
  authenticate: Authenticate,
  accountServices: AccountServices,
): void {
  /** By the raw request, which a HEAD shares with the GET that it is answered as. */
  const graphs = new WeakMap<IncomingMessage, Snapshot>()
  const actors = new WeakMap<IncomingMessage, Actor>()
  const actorOf = ({ raw }: FastifyRequest) => actors.get(raw) ?? ANONYMOUS
  const graphOf = ({ raw }: FastifyRequest) => graphs.get(raw) ?? history.current()
  const context = async (request: FastifyRequest): Promise<ServedContext> => {
    const { log } = request
    try {
      const read = createContext({
        snapshot: graphOf(request),
        history,
        actor: actorOf(request),
        stores,
        accountServices,
        clientAddress: request.ip,
        clock: accountServices.clock,
        requestId: request.id,
        webhookHosts: config.webhookHosts,
        limits: { maxExpansions: config.pathExpansions, maxMilliseconds: config.pathMilliseconds },
        deadlineMilliseconds: config.deadlineMilliseconds,
        writeDeadlineMilliseconds: config.writeDeadlineMilliseconds,
        now: () => performance.now(),
      })
      return { ...read, log }
    } catch (error) {
      log.error({ err: error }, 'internal error')
      throw error
    }
  }
  const answer = fastifyApolloHandler(apollo, { context })
  const tags = createEntityTags(graphOf)
  app.route({
    url: GRAPHQL_PATH,
    method: ['GET', 'POST', 'OPTIONS'],
    onRequest: async (request) => {
      refuseForeignHeaders(request)
      actors.set(request.raw, await authenticate(request.headers.authorization))
      graphs.set(request.raw, await perspectiveOf(request, history))
    },
    preParsing: async (request, reply, body) =>
      boundedBody(request, reply, body, limitsOf(config, actorOf(request)).maxBodyBytes),
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
