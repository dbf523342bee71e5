import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountsServer, startAccountsServer } from '../start-accounts-server.ts'

const ENTITIES = `query ($of: [_Any!]!) {
  _entities(representations: $of) { __typename ... on Driver { name } ... on Claim { id } }
}`
const driver = { __typename: 'Driver', id: 'driver:cambered-roads' }
const claim = { __typename: 'Claim', id: 'claim:e58' }

const started: AccountsServer[] = []
const start = async (environment: Readonly<Record<string, string>>) => {
  const server = await startAccountsServer(environment)
  started.push(server)
  return server
}
/** The whole answer. */
async function ask(server: AccountsServer, query: string, variables: object = {}, token?: string) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  return response.json() as Promise<any>
}

afterAll(() => Promise.all(started.map((server) => server.close())))

test('by default a server is no subgraph', async () => {
  const server = await start({})
  const body = await ask(server, '{ _service { sdl } }')
  expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  const names = await ask(server, '{ __schema { types { name } } }')
  expect(JSON.stringify(names)).not.toContain('_Entity')
})

describe('a subgraph', () => {
  let server: AccountsServer
  beforeAll(async () => {
    server = await start({ AETIA_FEDERATION: 'on' })
  })
  const entities = (of: readonly unknown[], token?: string) => ask(server, ENTITIES, { of }, token)

  test('gives the contract with a key on every node', async () => {
    const body = await ask(server, '{ _service { sdl } }')
    const { sdl } = body.data._service
    expect(sdl).toContain('extend schema @link(url: "https://specs.apollo.dev/federation/v2.3"')
    expect(sdl).toMatch(/^type Driver implements .*Node.* @key\(fields: "id"\) \{$/m)
    expect(sdl.match(/@key\(fields: "id"\)/g)).toHaveLength(23)
    expect(sdl).not.toMatch(/_entities|@oneOf/)
  })

  test('finds objects of several types, in the order of their references', async () => {
    expect((await entities([claim, driver, claim])).data._entities).toEqual([
      claim,
      { __typename: 'Driver', name: 'Running on cambered roads' },
      claim,
    ])
  })

  test('answers null where there is none, or one of another type, and names what is missing', async () => {
    const { data, extensions } = await entities([
      { __typename: 'Driver', id: 'driver:cambered-raods' },
      { ...driver, __typename: 'Injury' },
      driver,
    ])
    expect(data._entities).toEqual([null, null, { __typename: 'Driver', name: 'Running on cambered roads' }])
    expect(extensions.notFound).toEqual([
      { path: ['_entities', 0], id: 'driver:cambered-raods', didYouMean: ['driver:cambered-roads'] },
    ])
  })

  test.each([null, 'driver:cambered-roads', { id: 'driver:cambered-roads' }, { ...driver, id: 7 }])(
    'refuses %j, which refers to nothing',
    async (reference) => {
      const { errors } = await entities([reference])
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors[0].extensions.code)
    },
  )

  test('takes a thousand references, and looks for a hundred in the stores', async () => {
    expect((await entities(Array(1_000).fill(driver))).data._entities).toHaveLength(1_000)
    expect((await entities(Array(1_001).fill(driver))).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
    const changeset = { __typename: 'Changeset', id: '5c0e1d2f-5d3a-4b1e-9a57-3c1d2e4f5a6b' }
    expect((await entities(Array(100).fill(changeset))).data._entities).toHaveLength(100)
    expect((await entities(Array(101).fill(changeset))).errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('weighs every object that is referred to', async () => {
    const heavy = `query ($of: [_Any!]!) {
      _entities(representations: $of) { ... on Driver { leadsTo(first: 100) { edges { bestPath { explanation { text } } } } } }
    }`
    const body = await ask(server, heavy, { of: Array(1_000).fill(driver) })
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED')
  })

  test('shows what is not published to those alone who may see it', async () => {
    const changeset = '5c0e1d2f-5d3a-4b1e-9a57-3c1d2e4f5a6b'
    const at = '2026-11-23T09:00:00.000Z'
    await server.store.createChangeset({ id: changeset, title: 'a' }, { author: 'author', at, message: '' })
    const of = [{ __typename: 'Changeset', id: changeset }]
    expect((await entities(of)).data._entities).toEqual([null])
    expect((await entities(of, await server.session('AUTHOR'))).data._entities).toEqual([{ __typename: 'Changeset' }])
    const titles = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Changeset { title } } }`
    expect((await ask(server, titles, { of })).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

test('with introspection off, a subgraph keeps its schema to itself and answers references', async () => {
  const server = await start({ AETIA_FEDERATION: 'on', AETIA_INTROSPECTION: 'off' })
  const body = await ask(server, '{ _service { sdl } }')
  expect(body.errors[0].extensions.code).toBe('INTROSPECTION_DISABLED')
  expect(JSON.stringify(body)).not.toContain('type Driver')
  expect((await ask(server, ENTITIES, { of: [driver] })).data._entities).toHaveLength(1)
})
