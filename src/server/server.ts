import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import cors from '@fastify/cors'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify'
import { createAccountServices } from '../accounts/account-services.ts'
import type { Authenticate } from '../accounts/authentication.ts'
import type { Passwords } from '../accounts/passwords.ts'
import type { Stores } from '../api/context.ts'
import type { GraphForm } from '../api/graph-document/graph-form.ts'
import { buildSchema, schemaText } from '../api/schema.ts'
import { createServedSchema } from '../api/served-schema.ts'
import { createServedSnapshots, type ServedSnapshots } from '../api/served-snapshots.ts'
import type { Tracer } from '../api/trace.ts'
import type { Assets } from '../assets/assets.ts'
import type { Config } from '../config/config.ts'
import type { OidcProvider } from '../config/oidc-providers.ts'
import { createChangesetReviews } from '../editing/review/changeset-reviews.ts'
import { createFeed } from '../publishing/feed.ts'
import type { GraphHistory } from '../publishing/graph-history.ts'
import { createPreviews } from '../publishing/preview.ts'
import { accountPages } from './account-pages/routes.ts'
import { type AnswerAgents, agentsRoute } from './agents-route.ts'
import { allowedOrigins } from './allowed-origins.ts'
import { createKnownOperations } from './answers/known-operations.ts'
import { createApollo, operationSteps } from './apollo.ts'
import { assetAddress } from './assets/asset-address.ts'
import { serveRoute } from './assets/serve-route.ts'
import { uploadRoute } from './assets/upload-route.ts'
import { compressAnswers } from './compression.ts'
import { documentationRoutes } from './documentation/routes.ts'
import { createDocuments, NONE_TRUSTED } from './documents/documents.ts'
import { trustedIn } from './documents/trusted-in.ts'
import { embedRoutes } from './embed/routes.ts'
import { explorerRoutes } from './explorer/routes.ts'
import { sitemapRoutes } from './explorer/sitemap-routes.ts'
import { faviconRoutes } from './favicon.ts'
import { stopGracefully } from './graceful-stop.ts'
import { type FixedDocument, graphRoutes } from './graph-route.ts'
import { graphiqlRoutes } from './graphiql/routes.ts'
import { GRAPHQL_PATH, graphqlRoute } from './graphql-route.ts'
import { healthRoutes } from './health-routes.ts'
import { metricsRoute } from './observability/metrics-route.ts'
import { observeAnswers, observeRequests } from './observability/observe-requests.ts'
import { createServerCounts } from './observability/server-counts.ts'
import { tracedOperations, traceRequests } from './observability/trace-requests.ts'
import { openExchanges } from './open-exchanges.ts'
import { pathOf } from './path-of.ts'
import { createReadiness, type Readiness } from './readiness.ts'
import { refuseBrokenRequests } from './refusals/broken-requests.ts'
import { refuseUnknownRoutes } from './refusals/not-found.ts'
import { answerError } from './refusals/refusals.ts'
import { refuseWithoutHost } from './refusals/refuse-without-host.ts'
import { refuseUnroutedRequests } from './refusals/unrouted-requests.ts'
import { pathLimitsOf, type Served } from './request-context.ts'
import { sandboxLandingPage } from './sandbox/sandbox-page.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { signOnRoutes } from './sign-on/routes.ts'
import { signOnOptions } from './sign-on/sign-on-options.ts'
import { createEventStreams } from './subscriptions/event-stream-route.ts'
import { openConnections } from './subscriptions/open-connections.ts'
import { createOperations } from './subscriptions/operations.ts'
import { wantsWebSocket, webSockets } from './subscriptions/web-sockets.ts'
import { type TrustedProxies, trustedProxies } from './trusted-proxies.ts'

export interface ServerOptions {
  readonly config: Config
  /** A request that starts now reads its current version, unless it asks for another. */
  readonly history: GraphHistory
  /** The caches of snapshots. Left out: its own, initially cold. */
  readonly snapshots?: ServedSnapshots
  readonly stores: Stores
  /**
   * The caller of a request, by its `Authorization` header. Fails with UNAUTHENTICATED for invalid
   * credentials.
   */
  readonly authenticate: Authenticate
  /** Now (ISO 8601, UTC), for records and expiry. */
  readonly clock?: () => string
  /** Since when the served graph may be out of date (ISO 8601, UTC), or null. */
  readonly staleSince?: () => string | null
  /** Ends before the server closes, where it is to drain. */
  readonly readiness?: Readiness
  /** The forms in which the graph is sent below `/export`. Left out: none. */
  readonly exports?: readonly GraphForm[]
  /** What these refer to, by path. */
  readonly exportDocuments?: readonly FixedDocument[]
  /** What is uploaded to `/assets` and served below. Left out: there are no such addresses. */
  readonly assets?: Assets | undefined
  /** Answers messages at `/mcp`. Left out: there is no such address. */
  readonly answerAgents?: AnswerAgents
  /** The manifest of trusted documents, as JSON. Left out or null: there is none. */
  readonly trustedDocuments?: unknown
  /** Through which people sign in. Left out: by password alone. */
  readonly oidcProviders?: readonly OidcProvider[]
  /** Left out: passwords are hashed at the full cost. */
  readonly passwords?: Passwords
  /** Left out: requests are not traced. */
  readonly tracer?: Tracer | undefined
  readonly logger: FastifyBaseLogger
  /**
   * The base path inside another program, such as `/aetia`, for links back. Requests arrive without
   * it.
   */
  readonly basePath?: string
  /** The folder of the built explorer. Left out: the one that `npm run build` fills. */
  readonly explorerDirectory?: string
  /** The folder of the built custom elements. Left out: the one that `npm run build` fills. */
  readonly embedDirectory?: string
  /** The interval of checks that a WebSocket's client is alive, in milliseconds. */
  readonly keepAliveMilliseconds?: number
}

const REQUEST_ID = 'x-request-id'

/** The time limits for a client's headers and for its whole request, and the interval of checks. */
const HEADERS_MILLISECONDS = 10_000
const REQUEST_MILLISECONDS = 30_000
const LOOK_MILLISECONDS = 1_000
/** The interval of checks that a WebSocket's client is alive. */
const KEEP_ALIVE_MILLISECONDS = 12_000
/**
 * Room for the longest document in the address of a GET, each of its characters written with three.
 */
const MAX_HEADER_BYTES = 64_000

/**
 * The greatest lag of a replica behind the editors' store, for a follower that comes from there.
 */
const LAG_MILLISECONDS = 2_000

/** Whether the store may be a replica. */
const mayLag = ({ role, databaseUrl }: Config) => role === 'reader' && databaseUrl !== null

/**
 * The HTTP server, ready to listen. Closing it lets requests in flight end. Fails with an
 * OperatorError for a bad manifest of trusted documents.
 */
export async function createServer({
  config,
  history,
  snapshots = createServedSnapshots(undefined, { skipsOutdated: config.outdatedTranslations === 'hide' }),
  stores,
  authenticate,
  clock = () => new Date().toISOString(),
  staleSince = () => null,
  readiness = createReadiness(),
  exports = [],
  exportDocuments = [],
  assets,
  answerAgents,
  trustedDocuments = null,
  oidcProviders = [],
  passwords,
  tracer,
  logger,
  basePath = '',
  explorerDirectory = fileURLToPath(new URL('../../build/explorer', import.meta.url)),
  embedDirectory = fileURLToPath(new URL('../../build/embed', import.meta.url)),
  keepAliveMilliseconds = KEEP_ALIVE_MILLISECONDS,
}: ServerOptions): Promise<FastifyInstance> {
  const snapshot = () => history.current()
  const counts = createServerCounts(GRAPHQL_PATH)
  const accountServices = createAccountServices({
    store: stores.accounts,
    clock,
    random: randomBytes,
    newId: randomUUID,
    sealingKeys: config.sealingKeys,
    passwords,
  })
  const previews = createPreviews(stores.content, history, clock)
  const reviews = createChangesetReviews({
    store: stores.content,
    history,
    previews,
    engineOf: (of) => snapshots.of(of).engine,
    limits: pathLimitsOf(config),
    now: () => performance.now(),
  })
  const served: Served = {
    config,
    history,
    feed: createFeed(history, { lagMilliseconds: mayLag(config) ? LAG_MILLISECONDS : 0 }),
    previews,
    reviews,
    snapshots,
    stores,
    accountServices,
    signOnOptions: signOnOptions(config, oidcProviders),
    counts,
    assetUrl: assetAddress(config.publicUrl, basePath),
    tracer,
  }
  // Building it takes most of the time of a start.
  const schema = createServedSchema(
    buildSchema({
      onUnrecorded: (error) => logger.error({ err: error }, 'what came of a mutation could not be written down'),
      federation: config.federation ? (config.introspection ? 'on' : 'hidden') : 'off',
    }),
  )
  const documents = createDocuments({
    maxBytes: config.persistedQueryBytes,
    trusted: trustedDocuments === null ? NONE_TRUSTED : trustedIn(trustedDocuments, schema, config),
    trustedOnly: config.trustedDocumentsOnly,
  })
  const operations = createOperations(served, schema, documents)
  const connections = openConnections(config.maxConnections, config.maxConnectionsPerAddress)
  const proxies = trustedProxies(config.trustedProxies)
  const origins = allowedOrigins(config)
  const eventStreams = createEventStreams(operations, connections, proxies)
  const maxBodyBytes = Math.max(config.maxBodyBytes, config.maxBodyBytesSignedIn)
  const exchanges = openExchanges()
  const refuse = answerError(maxBodyBytes, snapshot)
  const app = Fastify({
    loggerInstance: logger.child({}, { serializers: { req: requestInLog(proxies) } }),
    trustProxy: proxies.trusts,
    genReqId: (request) => proxies.requestIdOf(request as IncomingMessage),
    bodyLimit: maxBodyBytes,
    requestTimeout: REQUEST_MILLISECONDS,
    http: {
      headersTimeout: HEADERS_MILLISECONDS,
      connectionsCheckingInterval: LOOK_MILLISECONDS,
      maxHeaderSize: MAX_HEADER_BYTES,
      ServerResponse: exchanges.ServerResponse,
      // Node.js would refuse with an empty answer; ours says what is missing.
      requireHostHeader: false,
      // Other upgrades are ignored, and their requests answered normally. So is an upgrade behind a
      // pending answer, which would otherwise end up among the frames.
      shouldUpgradeCallback: (request) =>
        wantsWebSocket(request, GRAPHQL_PATH) && exchanges.openOn(request.socket).length === 0,
    },
    clientErrorHandler: refuseBrokenRequests(exchanges),
    // No hook runs for these.
    frameworkErrors: (error, request, reply) => refuse(error, request, reply.header(REQUEST_ID, request.id)),
    // During closing, each open connection is served one last time.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  })
  app.setErrorHandler(refuse)
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID, request.id)
    refuseWithoutHost(request)
  })
  const observe = observeAnswers(config, counts)
  observeRequests(app, observe)
  if (tracer) traceRequests(app, tracer)
  addSecurityHeaders(app, GRAPHQL_PATH)
  refuseUnroutedRequests(app.server, exchanges)
  await app.register(cors, {
    origin: origins,
    methods: ['GET', 'POST'],
    exposedHeaders: ['etag', REQUEST_ID],
    maxAge: 86_400,
    strictPreflight: false,
  })
  await compressAnswers(app)
  refuseUnknownRoutes(app, basePath)
  const steps = operationSteps(config, schema)
  const apollo = createApollo(config, logger, schema, steps, snapshot, [
    sandboxLandingPage({ basePath }),
    ...(tracer ? [tracedOperations(tracer)] : []),
  ])
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  graphqlRoute(app, apollo, served, authenticate, documents, eventStreams, proxies, () => readiness.isReady(), {
    schema: schema.schema,
    steps,
    operations: createKnownOperations(),
    observe,
  })
  graphRoutes(app, { served, authenticate, proxies, exports, exportDocuments })
  if (assets) {
    uploadRoute(app, { assets, config, stores, authenticate, clock, addressOf: served.assetUrl })
    serveRoute(app, { assets })
  }
  if (oidcProviders.length > 0)
    signOnRoutes(app, { config, providers: oidcProviders, services: accountServices, proxies })
  if (answerAgents) agentsRoute(app, { config, authenticate, proxies, answer: answerAgents })
  webSockets(app, {
    path: GRAPHQL_PATH,
    config,
    operations,
    connections,
    proxies,
    origins,
    authenticate,
    keepAliveMilliseconds,
    log: app.log,
  })
  app.addHook('preClose', async () => {
    connections.close()
    eventStreams.close()
  })
  accountPages(app, { config, proxies, signOnOptions: served.signOnOptions, basePath })
  await app.register(graphiqlRoutes, {
    basePath,
    directory: fileURLToPath(new URL('../../build/graphiql', import.meta.url)),
  })
  await app.register(documentationRoutes, {
    basePath,
    directory: fileURLToPath(new URL('../../build/docs', import.meta.url)),
  })
  faviconRoutes(app)
  if (config.explorer) {
    await app.register(explorerRoutes, { served, schema, proxies, basePath, directory: explorerDirectory })
    sitemapRoutes(app, { served, basePath })
    await app.register(embedRoutes, { basePath, directory: embedDirectory })
  } else {
    app.get('/', async (_request, reply) => reply.redirect(`${basePath}${GRAPHQL_PATH}`))
  }
  if (config.introspection) {
    app.get('/schema.graphql', async (_request, reply) =>
      reply.type('application/graphql; charset=utf-8').send(schemaText),
    )
  }
  healthRoutes(app, { history, staleSince, readiness })
  metricsRoute(app, config, {
    counts,
    history,
    connections,
    server: app.server,
    staleSince,
    pendingDeliveries: () => stores.webhooks.pendingDeliveryCount(),
    pendingMails: () => stores.activity.pendingMailCount(),
  })
  app.addHook('onClose', history.onNewer(counts.newVersion))
  stopGracefully(app, readiness)
  return app
}

/** The log's fields of a request: not the query and variables in the URL of a GET. */
const requestInLog =
  (proxies: TrustedProxies) =>
  ({ method, url, raw }: FastifyRequest) => ({
    method,
    path: pathOf(url),
    remoteAddress: proxies.clientAddressOf(raw),
  })
