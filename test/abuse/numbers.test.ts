import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { post, refusal, refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

describe('a length of paths', () => {
  test.each([0, -1, 33, 2_147_483_647, -2_147_483_648])('of %d is refused', async (maxLength) => {
    const message = `BAD_USER_INPUT "maxLength" must be from 1 to 32 steps, not ${maxLength}.`
    expect(await refusalOf(server, `{ causalPaths(maxLength: ${maxLength}) { totalCount } }`)).toBe(message)
    const onConcept = `query ($n: Int) { driver(slug: "cambered-roads") { leadsTo(maxLength: $n) { totalCount } } }`
    expect(await refusalOf(server, onConcept, { n: maxLength })).toBe(message)
  })

  test.each([1, 32, null])('of %s is answered', async (maxLength) => {
    expect(await refusalOf(server, `{ causalPaths(maxLength: ${maxLength}) { totalCount } }`)).toBe('')
  })
})

describe('a certainty', () => {
  const paths = (value: string) => `{ causalPaths(filter: { minCertainty: ${value} }) { totalCount } }`

  test.each([
    ['-0.1', '-0.1'],
    ['1.1', '1.1'],
    ['1e308', '1e+308'],
    ['1e999', 'Infinity'],
    ['-1e999', '-Infinity'],
  ])('of %s is refused', async (written, read) => {
    expect(await refusalOf(server, paths(written))).toBe(
      `BAD_USER_INPUT "filter.minCertainty" must be from 0 to 1, not ${read}.`,
    )
  })

  test.each(['0', '1', '-0', '1e-999', '0.000000000000000000000000001', 'null'])(
    'of %s is answered',
    async (written) => {
      expect(await refusalOf(server, paths(written))).toBe('')
    },
  )

  test.each(['NaN', 'Infinity', '"0.5"', 'true', '[0.5 0.6]'])('cannot be %s', async (written) => {
    expect(await refusalOf(server, paths(written))).toMatch(
      /^GRAPHQL_VALIDATION_FAILED Float cannot represent non numeric value/,
    )
  })

  test.each(['1e999', '-1e999', '"NaN"', 'true', '{}'])('of %s in a variable is no number', async (written) => {
    const query = 'query ($c: Float) { claims(where: { minCertainty: $c }) { totalCount } }'
    const answer = await post(server, `{"query":${JSON.stringify(query)},"variables":{"c":${written}}}`)
    expect(refusal(answer)).toMatch(
      /^BAD_USER_INPUT Variable "\$c" got invalid value .*; Float cannot represent non numeric/,
    )
  })

  test.each(['1e308', '-1e308', '1e999', '-1'])('of claims of %s never breaks', async (written) => {
    expect(await refusalOf(server, `{ claims(where: { minCertainty: ${written} }) { totalCount } }`)).toMatch(
      /^$|^BAD_USER_INPUT /,
    )
  })
})

describe('many', () => {
  const ids = (count: number) => new Array(count).fill('driver:cambered-roads')
  const query =
    'query ($from: [ID!], $via: [ID!], $avoiding: [ID!]) { causalPaths(from: $from, via: $via, avoiding: $avoiding) { totalCount } }'

  test('concepts in one argument are answered up to 1,000', async () => {
    expect(await refusalOf(server, query, { from: ids(1_000) })).toBe('')
    expect(await refusalOf(server, query, { from: ids(1_001) })).toBe(
      'BAD_USER_INPUT "from" may name at most 1000 concepts, not 1001.',
    )
    expect(await refusalOf(server, query, { avoiding: ids(1_001) })).toBe(
      'BAD_USER_INPUT "avoiding" may name at most 1000 concepts, not 1001.',
    )
  })

  test('concepts on the way are answered up to 8', async () => {
    const via = ['hip', 'knee', 'leg', 'pelvis', 'glutes', 'midfoot', 'piriformis', 'hamstring', 'it-band'].map(
      (slug) => `body-part:${slug}`,
    )
    expect(await refusalOf(server, query, { via: via.slice(1) })).toBe('')
    expect(await refusalOf(server, query, { via })).toBe('BAD_USER_INPUT "via" may name at most 8 concepts, not 9.')
  })

  test('of one object in a query are merged into one', async () => {
    const again = '{ graph { version } '.repeat(1) + 'graph { version digest } '.repeat(9)
    expect(await refusalOf(server, `${again} }`)).toBe('')
  })

  test('kinds and predicates, the same again and again, are read as one', async () => {
    const kinds = new Array(3_000).fill('INJURY')
    const predicates = new Array(3_000).fill('CAUSES')
    const repeated = `query ($kinds: [ConceptKind!], $predicates: [Predicate!]) {
      concepts(kinds: $kinds) { totalCount }
      causalPaths(filter: { predicates: $predicates }) { projection }
      claims(where: { predicate: $predicates }) { totalCount }
    }`
    expect(await refusalOf(server, repeated, { kinds, predicates })).toBe('')
  })
})
