import { Client, fetchExchange } from '@urql/core'
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache'
import { keys } from 'aetia-client/cache-settings'
import { graphql } from './gql/index.ts'
import schema from './introspection.json' with { type: 'json' }

const Driver = graphql(`
  query Driver($slug: String!) {
    driver(slug: $slug) {
      id
      name
      leadsTo(kinds: [INJURY], first: 3) {
        totalCount
        nodes {
          id
          name
        }
      }
    }
  }
`)
const Name = graphql(`
  query Name($slug: String!) {
    driver(slug: $slug) {
      id
      name
    }
  }
`)

const client = new Client({
  url: `${process.env.AETIA_URL ?? 'http://127.0.0.1:4000'}/graphql`,
  preferGetMethod: false,
  exchanges: [
    // Types without an id are embedded in the object around them; without `keys` urql warns.
    cacheExchange({ schema: schema as unknown as NonNullable<CacheExchangeOpts['schema']>, keys }),
    fetchExchange,
  ],
})

const slug = 'cambered-roads'
const { data, error } = await client.query(Driver, { slug }).toPromise()
if (error) throw error
console.log(`${data?.driver?.name}: ${data?.driver?.leadsTo.nodes.map(({ name }) => name).join(', ')}`)

// What another query asked is in the cache under the id of the driver.
const again = await client.query(Name, { slug }, { requestPolicy: 'cache-only' }).toPromise()
console.log(`from the cache: ${again.data?.driver?.name}`)
