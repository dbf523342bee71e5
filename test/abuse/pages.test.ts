import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../start-test-server.ts'
import { refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

describe('lists in lists', () => {
  const refused = (items: number) =>
    `LIMIT_EXCEEDED The query could return ${items} items; at most 10000 are allowed. Lower "first" or nest fewer lists.`
  const inner = (first: string) => `{ nodes { claims(first: ${first}) { nodes { id } } } }`

  test('of 10,000 items are answered', async () => {
    expect(await refusalOf(server, `{ concepts(first: 100) ${inner('99')} }`)).toBe('')
  })

  test('of 10,100 items are refused', async () => {
    expect(await refusalOf(server, `{ concepts(first: 100) ${inner('100')} }`)).toBe(refused(10_100))
  })

  test('of 10,100 items are refused where fragments hold them', async () => {
    const query = `{ concepts(first: 100) { ...Inner } } fragment Inner on ConceptConnection ${inner('100')}`
    expect(await refusalOf(server, query)).toBe(refused(10_100))
  })

  test('count what both nodes and edges hold', async () => {
    const both = '{ nodes { claims(first: 50) { totalCount } } edges { node { claims(first: 50) { totalCount } } } }'
    expect(await refusalOf(server, `{ concepts(first: 100) ${both} }`)).toBe(refused(10_100))
  })

  test('count each alias', async () => {
    const lists = Array.from({ length: 10 }, (_, index) => `c${index}: concepts(first: 99) ${inner('10')}`)
    expect(await refusalOf(server, `{ ${lists.join(' ')} }`)).toBe(refused(10_890))
  })

  test('count the default page where "first" is left out or null', async () => {
    const three = (first: string) =>
      `{ concepts${first} { nodes { leadsTo${first} { nodes { claims${first} { nodes { id } } } } } } }`
    expect(await refusalOf(server, three(''))).toBe('')
    expect(await refusalOf(server, three('(first: null)'))).toBe('')
    const four = '{ concepts { nodes { leadsTo { nodes { leadsTo { nodes { claims { totalCount } } } } } } } }'
    expect(await refusalOf(server, four)).toBe(refused(168_420))
  })

  describe('by a variable', () => {
    const query = (defaultValue = '') =>
      `query ($first: Int${defaultValue}) { concepts(first: $first) ${inner('$first')} }`

    test('are counted by its value', async () => {
      expect(await refusalOf(server, query(), { first: 99 })).toBe('')
      expect(await refusalOf(server, query(), { first: 100 })).toBe(refused(10_100))
    })

    test('are counted by its default, which a value overrules', async () => {
      expect(await refusalOf(server, query(' = 100'))).toBe(refused(10_100))
      expect(await refusalOf(server, query(' = 100'), { first: 1 })).toBe('')
      expect(await refusalOf(server, query(' = 1'), { first: 100 })).toBe(refused(10_100))
    })

    test('are counted by the default page when it is null', async () => {
      expect(await refusalOf(server, query(' = 100'), { first: null })).toBe('')
      expect(await refusalOf(server, query())).toBe('')
    })

    test('are counted as full pages when it is past all bounds', async () => {
      expect(await refusalOf(server, query(), { first: 2_147_483_647 })).toBe(refused(10_100))
    })
  })
})

describe('"first"', () => {
  const refused = (first: number) =>
    `BAD_USER_INPUT "first" must be from 1 to 100, not ${first}. Ask for the rest with "after".`

  test.each([0, -1, 101, 2_147_483_647, -2_147_483_648])('may not be %d', async (first) => {
    expect(await refusalOf(server, `{ concepts(first: ${first}) { totalCount } }`)).toBe(refused(first))
    const query = 'query ($first: Int) { concepts(first: $first) { totalCount } }'
    expect(await refusalOf(server, query, { first })).toBe(refused(first))
  })

  test.each([
    'search(text: "hip"',
    'causalPaths(maxLength: 2',
    'concepts(orderBy: KEY',
    'claims(where: {}',
    'articles(after: null',
    'driver(slug: "cambered-roads") { leadsTo(maxLength: 3',
    'driver(slug: "cambered-roads") { causedBy(maxLength: 3',
    'driver(slug: "cambered-roads") { claims(where: {}',
    'driver(slug: "cambered-roads") { misalignments(after: null',
  ])('is bounded in every list: %s', async (list) => {
    const end = list.startsWith('driver') ? '}' : ''
    const field = (first: number) => `{ ${list}, first: ${first}) { pageInfo { endCursor } } ${end} }`
    expect(await refusalOf(server, field(101))).toBe(refused(101))
    expect(await refusalOf(server, field(0))).toBe(refused(0))
    expect(await refusalOf(server, field(100))).toBe('')
  })

  test.each(['2147483648', '99999999999999999999', '1e3', '1.5', '"5"', 'true', '[1 2]', '{ a: 1 }', 'MANY'])(
    'is a whole number, not %s',
    async (first) => {
      expect(await refusalOf(server, `{ concepts(first: ${first}) { totalCount } }`)).toMatch(
        /^GRAPHQL_VALIDATION_FAILED Int cannot represent non/,
      )
    },
  )

  test.each([2_147_483_648, 1e300, 1.5, '5', true, [1, 2], { a: 1 }])('in a variable is no %j', async (first) => {
    const query = 'query ($first: Int) { concepts(first: $first) { totalCount } }'
    expect(await refusalOf(server, query, { first })).toMatch(
      /^BAD_USER_INPUT Variable "\$first" got invalid value .*; Int cannot represent non/,
    )
  })
})
