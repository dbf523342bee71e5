import { createGraphiQLFetcher, type Fetcher, type FetcherOpts, type FetcherParams } from '@graphiql/toolkit'
import { createClient } from 'graphql-sse'

/**
 * Sends what is run in the page to an address of this server: subscriptions as server-sent events,
 * which need neither another protocol nor another permission of the page and carry the headers that
 * are set in it; everything else as JSON.
 *
 * @param headersNow - headers of each request; those that are set in the page win
 */
export function createFetcher(url: string, headersNow: () => Readonly<Record<string, string>> = () => ({})): Fetcher {
  const ask = createGraphiQLFetcher({ url })
  return (params, options) => {
    const withHeaders = { ...options, headers: { ...headersNow(), ...options?.headers } }
    return isSubscription(params, options) ? follow(url, params, withHeaders) : ask(params, withHeaders)
  }
}

function isSubscription({ operationName }: FetcherParams, { documentAST }: FetcherOpts = {}): boolean {
  return (documentAST?.definitions ?? []).some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.operation === 'subscription' &&
      (!operationName || definition.name?.value === operationName),
  )
}

/**
 * Ends when GraphiQL leaves the loop over it. A lost connection is an error: connecting again would
 * show old events again.
 */
function follow(url: string, { query, operationName, variables }: FetcherParams, { headers = {} }: FetcherOpts = {}) {
  const client = createClient({ url, headers, retryAttempts: 0 })
  // The two libraries describe one form of an answer in different words.
  return client.iterate({ query, variables, ...(operationName && { operationName }) }) as Exclude<
    Awaited<ReturnType<Fetcher>>,
    { subscribe: unknown }
  >
}
