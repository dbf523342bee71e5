import type { FastifyInstance } from 'fastify'
import { GRAPHQL_PATH } from './graphql-route.ts'

/** The part of a request that `askInProcess` sends. */
export interface AskInit {
  readonly headers: Record<string, string>
  readonly body: string
  readonly signal: AbortSignal
}

/**
 * Asks a server's GraphQL without a network, as a client at an address would: with the same refusals,
 * limits and answers. `address` is empty where there is none.
 */
export async function askInProcess(app: FastifyInstance, address: string, { headers, body, signal }: AskInit) {
  const answer = await app.inject({
    method: 'POST',
    url: GRAPHQL_PATH,
    headers,
    payload: body,
    signal,
    ...(address !== '' && { remoteAddress: address }),
  })
  return {
    status: answer.statusCode,
    headers: { get: (name: string) => answer.headers[name.toLowerCase()]?.toString() ?? null },
    text: async () => answer.payload,
  }
}
