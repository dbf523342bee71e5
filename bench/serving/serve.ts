/**
 * `node serve.ts <variant>`, as a child process: serves the shipped content in one of the ways that are
 * compared, and tells its parent the address, or that the peer is not installed. At each message it answers
 * with the processor time that it has taken, in microseconds.
 */
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { argv } from 'node:process'
import pino from 'pino'
import { ANONYMOUS } from '../../src/accounts/actor.ts'
import { PASSWORDS_ONLY } from '../../src/accounts/sign-on-options.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { createServedSchema } from '../../src/api/served-schema.ts'
import { createServedSnapshots } from '../../src/api/served-snapshots.ts'
import { accountServices } from '../../src/app/account-services.ts'
import { createChangesetReviews } from '../../src/editing/review/changeset-reviews.ts'
import { createFeed } from '../../src/publishing/feed.ts'
import { createPreviews } from '../../src/publishing/preview.ts'
import { createServerCounts } from '../../src/server/observability/server-counts.ts'
import { pathLimitsOf, requestContext } from '../../src/server/request-context.ts'
import { fixedHistory } from '../../test/notation/fixed-history.ts'
import { memoryStore, storesOf } from '../../test/notation/memory-stores.ts'
import { openGraph } from '../../test/notation/shipped-graph.ts'
import { startServer, testConfig } from '../../test/notation/start-server.ts'

const ROOM_FOR_MANY = { AETIA_DEADLINE_MS: '60000' }

/** What every peer serves: the schema and a context for each request. */
async function contract() {
  const store = await memoryStore()
  const history = fixedHistory(await openGraph('shipped'))
  const config = testConfig(ROOM_FOR_MANY)
  const snapshots = createServedSnapshots()
  const previews = createPreviews(store, history, () => new Date().toISOString())
  const served = {
    config,
    history,
    feed: createFeed(history),
    previews,
    reviews: createChangesetReviews({
      store,
      history,
      previews,
      engineOf: (of) => snapshots.of(of).engine,
      limits: pathLimitsOf(config),
      now: () => performance.now(),
    }),
    snapshots,
    stores: storesOf(store),
    accountServices: accountServices(store),
    signOnOptions: PASSWORDS_ONLY,
    counts: createServerCounts('/graphql'),
    assetUrl: (name: string) => `/assets/${name}`,
  }
  const context = () => {
    const context = requestContext(served, {
      snapshot: history.current(),
      actor: ANONYMOUS,
      clientAddress: '127.0.0.1',
      requestId: 'bench',
      signal: new AbortController().signal,
    })
    // Servers copy the own fields of a context only: these are its accessors.
    const { snapshot, publishedVersion, texts, told, words, served: from, engine, isStorable, meter } = context
    return { ...context, snapshot, publishedVersion, texts, told, words, served: from, engine, isStorable, meter }
  }
  return { schema: createServedSchema(buildSchema()).schema, context }
}

const VARIANTS: Readonly<Record<string, () => Promise<string>>> = {
  aetia: async () => (await startServer({ environment: ROOM_FOR_MANY, logger: pino({ level: 'silent' }) })).url,
  async bare() {
    let bytes: Buffer = Buffer.alloc(0)
    let tag: string | null = null
    process.on('message', (message) => {
      if (typeof message !== 'string') return
      if (message.startsWith('answer ')) bytes = Buffer.from(message.slice(7))
      if (message === 'not modified') tag = '"the same"'
      if (message === 'modified') tag = null
    })
    const server = createHttpServer((request, response) => {
      request.resume()
      if (tag !== null) {
        response.writeHead(304, { etag: tag })
        response.end()
        return
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
      response.end(bytes)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  },
  async apollo() {
    const { ApolloServer } = await import('@apollo/server')
    const { startStandaloneServer } = await import('@apollo/server/standalone')
    const { schema, context } = await contract()
    const server = new ApolloServer({ schema })
    const { url } = await startStandaloneServer(server, {
      listen: { port: 0, host: '127.0.0.1' },
      context: async () => context(),
    })
    return url
  },
  async mercurius() {
    const { default: mercurius } = await import('mercurius' as string)
    const { default: fastify } = await import('fastify')
    const { schema, context } = await contract()
    const app = fastify()
    await app.register(mercurius, { schema, context, jit: 1 })
    return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  },
  async yoga() {
    const { createYoga } = await import('graphql-yoga' as string)
    const { schema, context } = await contract()
    const server = createHttpServer(createYoga({ schema, context, logging: false }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  },
}

const [variant = ''] = argv.slice(2)
process.on('message', (message) => {
  if (message !== 'processor time') return
  const { user, system } = process.cpuUsage()
  process.send?.({ processorTime: user + system })
})
try {
  process.send?.({ url: await VARIANTS[variant]?.() })
} catch (error) {
  const isAbsent = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
  if (!isAbsent) throw error
  process.send?.({ absent: true })
}
