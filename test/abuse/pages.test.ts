import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

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
