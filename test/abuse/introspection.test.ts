import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask, refusalOf } from './ask.ts'

const EVERYTHING = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true,
  oneOf: true,
})
/** What GraphiQL asks when it opens. */
const GRAPHIQL = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true })

describe('introspection', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.close())

  test.each([
    ['the standard query', getIntrospectionQuery()],
    ['the standard query with every option', EVERYTHING],
    ["GraphiQL's query", GRAPHIQL],
  ])('answers %s', async (_which, query) => {
    const { data, errors } = await ask(server, query)
    expect(errors).toEqual([])
    expect(data.__schema.queryType.name).toBe('Query')
  })

  test('is refused where it goes round in circles', async () => {
    const query = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'
    expect(await refusalOf(server, query)).toMatch(/^GRAPHQL_VALIDATION_FAILED Maximum introspection depth exceeded/)
  })

  test('is refused where it goes round in a fragment', async () => {
    const query = `{ __schema { types { ...Fields } } }
      fragment Fields on __Type { fields { type { fields { type { fields { type { name } } } } } } }`
    expect(await refusalOf(server, query)).toMatch(/^GRAPHQL_VALIDATION_FAILED Maximum introspection depth exceeded/)
  })

  test('is refused below 20 fields', async () => {
    const query = `{ __type(name: "Query") ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} }`
    expect(await refusalOf(server, query)).toMatch(
      /^LIMIT_EXCEEDED The query is 22 fields deep; at most 20 are allowed\./,
    )
  })
})

describe('introspection that is switched off', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ environment: { AETIA_INTROSPECTION: 'off' } })
  })
  afterAll(() => server.close())

  const off = 'INTROSPECTION_DISABLED Introspection is switched off on this server.'

  test.each([
    ['__schema', '{ __schema { queryType { name } } }'],
    ['__type', '{ __type(name: "Driver") { name } }'],
    ['__schema under another name', '{ graph { version } s: __schema { description } }'],
    ['__type in a fragment', '{ ...A } fragment A on Query { __type(name: "Driver") { name } }'],
  ])('refuses %s', async (_which, query) => {
    expect(await refusalOf(server, query)).toBe(off)
  })

  test('refuses the standard query, with nothing else to say', async () => {
    const { data, errors } = await ask(server, EVERYTHING)
    expect(data).toBeUndefined()
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['INTROSPECTION_DISABLED']))
  })

  test('answers __typename, which any query may ask', async () => {
    expect((await ask(server, '{ __typename }')).data).toEqual({ __typename: 'Query' })
  })

  test.each([
    ['a field', '{ drver(slug: "a") { id } }', undefined],
    ['an argument', '{ driver(slg: "a") { id } }', undefined],
    ['a type', 'query ($a: ConceptKnd) { concepts(kinds: [$a]) { totalCount } }', undefined],
    ['a fragment', '{ node(id: "a:b") { ... on Drver { id } } }', undefined],
    ['a value', '{ concepts(kinds: [DRIVR]) { totalCount } }', undefined],
    ['a value in a variable', 'query ($k: [ConceptKind!]) { concepts(kinds: $k) { totalCount } }', { k: ['DRIVR'] }],
    ['a field of an input', '{ claims(where: { predicat: [CAUSES] }) { totalCount } }', undefined],
    [
      'a field of an input in a variable',
      'query ($w: ClaimWhere) { claims(where: $w) { totalCount } }',
      { w: { predicat: 1 } },
    ],
  ])('suggests nothing for %s that does not exist', async (_what, query, variables) => {
    const refusal = await refusalOf(server, query, variables)
    expect(refusal).toMatch(/^(?:GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT) /)
    expect(refusal).not.toMatch(/did you mean/i)
  })

  test('still suggests names of the graph', async () => {
    const { extensions } = await ask(server, '{ driver(slug: "cambered-road") { id } }')
    expect(extensions.notFound).toMatchObject([{ didYouMean: ['driver:cambered-roads'] }])
  })

  test('takes /schema.graphql with it', async () => {
    const response = await fetch(`${server.origin}/schema.graphql`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] })
  })
})

test('/schema.graphql is there as long as introspection is', async () => {
  const server = await startServer()
  const response = await fetch(`${server.origin}/schema.graphql`)
  expect(response.headers.get('content-type')).toBe('application/graphql; charset=utf-8')
  expect(await response.text()).toContain('type Query {')
  await server.close()
})
