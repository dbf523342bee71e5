import { composeServices } from '@apollo/composition'
import { ApolloGateway, type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { parse } from 'graphql'
import { runsSdl, serveRuns } from './runs.ts'

// A gateway over Aetia, started with AETIA_FEDERATION=on, and a subgraph of somebody's own.

interface Context {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

const aetia = `${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/graphql`
const runs = await serveRuns()

/** What Aetia gives for composition. A token is needed only where it refuses anonymous callers. */
async function sdlOfAetia(): Promise<string> {
  const response = await fetch(aetia, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  })
  const { data, errors } = (await response.json()) as {
    data?: { _service: { sdl: string } }
    errors?: { message: string }[]
  }
  if (!data) throw new Error(errors?.[0]?.message)
  return data._service.sdl
}

const { supergraphSdl, errors } = composeServices([
  { name: 'aetia', url: aetia, typeDefs: parse(await sdlOfAetia()) },
  { name: 'runs', url: runs.url, typeDefs: parse(runsSdl) },
])
if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))

/** Aetia must know who asks, and which graph is meant. */
class Forwarding extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Context>) {
    for (const name of ['authorization', 'aetia-perspective']) {
      // The gateway asks without a context when it starts.
      const value = context.headers?.[name]
      if (typeof value === 'string') request.http?.headers.set(name, value)
    }
  }
}

const server = new ApolloServer<Context>({
  gateway: new ApolloGateway({ supergraphSdl, buildService: ({ url }) => new Forwarding({ url }) }),
})
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT ?? 4100), host: '127.0.0.1' },
  context: async ({ req }) => ({ headers: req.headers }),
})
console.log(`gateway ready at ${url}`)
