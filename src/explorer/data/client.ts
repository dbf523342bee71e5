import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { possibleTypes, typePolicies } from '../../client/generated/cache-settings.ts'
import { BASE_PATH } from '../app/base-path.ts'

/**
 * A client that reads one version of the graph in one language. Each version and language has its
 * own, so that no answer mixes objects of two.
 *
 * @param asOf - a published version, or undefined for the newest one
 * @param language - a language such as `de`, or undefined for that of the sources
 */
export function createClient(
  asOf: string | undefined,
  language: string | undefined,
  url: string = `${BASE_PATH}/graphql`,
): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: new HttpLink({
      uri: url,
      credentials: 'same-origin',
      headers: {
        ...(asOf !== undefined && { 'Aetia-Perspective': `asOf=${asOf}` }),
        ...(language !== undefined && { 'Aetia-Language': language }),
      },
    }),
    clientAwareness: { name: 'aetia-explorer' },
  })
}
