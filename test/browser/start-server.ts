import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ApolloServer } from '@apollo/server'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import Fastify from 'fastify'
import { graphiqlRoutes } from '../../src/server/graphiql/routes.ts'
import { sandboxLandingPage } from '../../src/server/sandbox-page.ts'

/** A server that a browser can visit. */
export type TestServer = {
  /** Where it listens, without a slash at the end, such as `http://127.0.0.1:34567`. */
  readonly origin: string
  /** Stops it, open connections included. */
  close(): Promise<void>
}

/** Starts a server with both pages on a free port, with the contract of `schema.graphql` and one stored answer. */
export async function startTestServer(): Promise<TestServer> {
  const app = Fastify({ forceCloseConnections: true })
  const apollo = new ApolloServer({
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers: { Query: { driver: () => camberedRoads } },
    plugins: [sandboxLandingPage({ graphiqlPath: '/graphiql' }), fastifyApolloDrainPlugin(app)],
    introspection: true,
  })
  await apollo.start()
  await app.register(fastifyApollo(apollo))
  await app.register(graphiqlRoutes, { directory: fileURLToPath(new URL('../../build/graphiql', import.meta.url)) })
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    origin,
    async close() {
      await app.close()
      await apollo.stop()
    },
  }
}

const camberedRoads = {
  name: 'Running on cambered roads',
  leadsTo: {
    totalCount: 1,
    edges: [
      {
        node: { __typename: 'Injury', id: 'injury:it-band-syndrome', name: 'IT band syndrome' },
        legSides: ['LONGER'],
        bestPath: {
          length: 1,
          certainty: 0.5,
          legSide: 'LONGER',
          explanation: {
            text: 'Running on cambered roads leads to IT band syndrome [1].',
            citations: [
              {
                number: 1,
                evidence: [{ passage: 'S11', quote: 'ITBS is seen increasingly', source: { title: 'Hip pain' } }],
              },
            ],
          },
        },
      },
    ],
    notice: 'Not medical advice',
  },
}
