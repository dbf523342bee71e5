import { createHash } from 'node:crypto'
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** A client of Apollo that remembers which requests it sent, and whether each had a text. */
function watched(link: (options: { uri: string; fetch: typeof fetch }) => ApolloLink, useGETForHashedQueries: boolean) {
  const sent: string[] = []
  const watchedFetch: typeof fetch = (to, init) => {
    const asked = `${String(to)} ${String(init?.body ?? '')}`
    sent.push(`${init?.method ?? 'GET'}${/[?&"]query["=]/.test(asked) ? ' with its text' : ''}`)
    return fetch(to, init)
  }
  const persisted = new PersistedQueryLink({
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    useGETForHashedQueries,
  })
  const links = ApolloLink.from([persisted, link({ uri: server.url, fetch: watchedFetch })])
  return {
    client: new ApolloClient({
      link: links,
      cache: new InMemoryCache({ typePolicies: { GraphVersion: { merge: true } } }),
    }),
    sent,
  }
}

test.each([
  ['POST', false],
  ['GET', true],
] as const)('the link of Apollo Client for persisted queries works by %s', async (method, useGet) => {
  const { client, sent } = watched((options) => new HttpLink(options), useGet)
  const query = gql(`query By${method}($slug: String!) { driver(slug: $slug) { id name } }`)
  for (let times = 0; times < 2; times++) {
    const variables = { slug: 'cambered-roads' }
    const { data } = await client.query<{ driver: { id: string } }>({ query, variables, fetchPolicy: 'network-only' })
    expect(data?.driver.id).toBe('driver:cambered-roads')
  }
  expect(sent).toEqual([method, 'POST with its text', method])
})

test('the link of Apollo Client for batches has the answers of a list', async () => {
  const { client, sent } = watched((options) => new BatchHttpLink({ ...options, batchInterval: 20 }), false)
  const answers = await Promise.all(
    ['version', 'digest'].map((field) => client.query({ query: gql(`query Batch_${field} { graph { ${field} } }`) })),
  )
  expect(answers.map(({ data }) => data)).toMatchObject([{ graph: { version: 1 } }, { graph: {} }])
  expect(sent.length).toBeLessThan(5)
})
