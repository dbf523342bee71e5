import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'

/** A subgraph of somebody's own: runs, and what of Aetia's graph each of them is a case of. */
export const runsSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    runs: [Run!]!
  }

  type Run {
    place: String!
    kilometers: Float!
    "What Aetia knows of it: this subgraph gives the key, and the gateway asks Aetia for the rest."
    driver: Driver!
  }

  "Aetia's type, with one more field."
  type Driver @key(fields: "id") {
    id: ID!
    kilometersRun: Float!
  }
`

const runs = [
  { place: 'the coast road', kilometers: 12, driver: { id: 'driver:cambered-roads' } },
  { place: 'the bridge and back', kilometers: 8.5, driver: { id: 'driver:cambered-roads' } },
]

const resolvers = {
  Query: { runs: () => runs },
  Driver: {
    kilometersRun: ({ id }: { id: string }) =>
      runs.filter(({ driver }) => driver.id === id).reduce((sum, { kilometers }) => sum + kilometers, 0),
  },
}

/** Serves it on a free port. */
export async function serveRuns() {
  const server = new ApolloServer({ schema: buildSubgraphSchema({ typeDefs: parse(runsSdl), resolvers }) })
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
  return { url, stop: () => server.stop() }
}
