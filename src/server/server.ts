import { fileURLToPath } from 'node:url'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { schemaText } from '../api/schema.ts'
import type { Config } from '../config/config.ts'
import { type ErrorCode, INTERNAL_MESSAGE, PublicError } from '../errors/public-errors.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { createApollo } from './apollo.ts'
import { graphiqlRoutes } from './graphiql/routes.ts'
import { GRAPHQL_PATH, graphqlRoute } from './graphql-route.ts'
import { healthRoutes } from './health-routes.ts'
import { sandboxLandingPage } from './sandbox-page.ts'

export interface ServerOptions {
  readonly config: Config
  /** The snapshot that a request which starts now reads. */
  snapshot(): Snapshot
  readonly logger: FastifyBaseLogger
}

const GRAPHIQL_PATH = '/graphiql'
/** How long a client may take over its headers and over its whole request. */
const HEADERS_MILLISECONDS = 10_000
const REQUEST_MILLISECONDS = 30_000

/** The HTTP server, ready to listen. Closing it lets requests in flight end. */
export async function createServer({ config, snapshot, logger }: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger,
    bodyLimit: config.maxBodyBytes,
    requestTimeout: REQUEST_MILLISECONDS,
    http: { headersTimeout: HEADERS_MILLISECONDS },
    // While closing, connections that are open are still served, each one last time.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  })
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(answerError)
  app.setNotFoundHandler(async (request) => {
    throw new PublicError(
      'NOT_FOUND',
      `There is nothing at ${request.url.slice(0, 200)}. Queries go to ${GRAPHQL_PATH}.`,
    )
  })
  await app.register(cors, {
    origin: config.corsOrigins === '*' ? '*' : [...config.corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['etag'],
    maxAge: 86_400,
  })
  const apollo = createApollo(config, logger, [
    fastifyApolloDrainPlugin(app),
    sandboxLandingPage({ graphiqlPath: GRAPHIQL_PATH }),
  ])
  await apollo.start()
  graphqlRoute(app, apollo, config, snapshot)
  await app.register(graphiqlRoutes, { directory: fileURLToPath(new URL('../../build/graphiql', import.meta.url)) })
  app.get('/', async (_request, reply) => reply.redirect(GRAPHQL_PATH))
  if (config.introspection) {
    app.get('/schema.graphql', async (_request, reply) =>
      reply.type('application/graphql; charset=utf-8').send(schemaText),
    )
  }
  healthRoutes(app, snapshot)
  return app
}

const CODES: { readonly [status: number]: ErrorCode } = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
}

const STATUSES: { readonly [Code in ErrorCode]?: number } = {
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL_SERVER_ERROR: 500,
}

/** Every refusal is JSON in the form of a GraphQL answer. */
function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = error instanceof PublicError ? error.extensions.code : CODES[(error as FastifyError).statusCode ?? 500]
  const code = known ?? 'INTERNAL_SERVER_ERROR'
  if (code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error }, 'internal error')
  const message = code === 'INTERNAL_SERVER_ERROR' ? INTERNAL_MESSAGE : (error as Error).message
  return reply.code(STATUSES[code] ?? 400).send({ errors: [{ message, extensions: { code } }] })
}
