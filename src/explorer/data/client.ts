import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { possibleTypes, typePolicies } from '../../client/generated/cache-settings.ts'
import { BASE_PATH } from '../app/base-path.ts'

/**
 * A client that reads one version of the graph. Each version has its own, so that no answer mixes
 * objects of two versions.
 *
 * @param asOf - a published version, or undefined for the newest one
 */
export function createClient(asOf: string | undefined, url: string = `${BASE_PATH}/graphql`): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: new HttpLink({
      uri: url,
      credentials: 'same-origin',
      ...(asOf !== undefined && { headers: { 'Aetia-Perspective': `asOf=${asOf}` } }),
    }),
    clientAwareness: { name: 'aetia-explorer' },
  })
}
