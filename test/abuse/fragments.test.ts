import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { processorTimeOf } from '../notation/processor-time.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/**
 * Fragments that each spread the next twice: 60 of them write out 2^60 fields. The last holds
 * `end`.
 */
function doubling(levels: number, end: string, parts = (next: string) => `${next} ${next}`): string {
  const fragments = Array.from({ length: levels }, (_, level) => {
    const inside = level === levels - 1 ? end : parts(`...F${level + 1}`)
    return `fragment F${level} on GraphVersion { ${inside} }`
  })
  return `{ graph { ...F0 } } ${fragments.join(' ')}`
}

/** What the query was refused with, given within a second of processor time. */
async function refusedAtOnce(query: string): Promise<string> {
  const { result: refusal, took } = await processorTimeOf(() => refusalOf(server, query))
  expect(took).toBeLessThan(1_000)
  return refusal
}

describe('fragments that double', () => {
  test('ten times are answered', async () => {
    expect(await refusedAtOnce(doubling(11, 'version'))).toBe('')
  })

  test('thirteen times are refused with how much they are', async () => {
    expect(await refusedAtOnce(doubling(14, 'version'))).toBe(
      'LIMIT_EXCEEDED The query has 8193 fields once fragments are written out; at most 5000 are allowed. Ask for less, or in several queries.',
    )
  })

  test('sixty times are refused within a second', async () => {
    expect(await refusedAtOnce(doubling(60, 'version'))).toBe(
      'LIMIT_EXCEEDED The query has 1000000000 fields once fragments are written out; at most 5000 are allowed. Ask for less, or in several queries.',
    )
  })

  test('through inline fragments are refused within a second', async () => {
    const query = doubling(40, 'version', (next) => `... on GraphVersion { ${next} } ... { ${next} }`)
    expect(await refusedAtOnce(query)).toMatch(/^LIMIT_EXCEEDED The query has 1000000000 fields once/)
  })

  test('sixty times towards a fragment that is not there are refused within a second', async () => {
    expect(await refusedAtOnce(doubling(60, '...Nowhere'))).toBe(
      'GRAPHQL_VALIDATION_FAILED Unknown fragment "Nowhere".',
    )
  })

  test('through fields, so that each level is deeper, are refused within a second', async () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const next = level === 29 ? 'id' : `...F${level + 1}`
      return `fragment F${level} on Concept { claims(first: 1) { nodes { subject { ${next} } object { ${next} } } } }`
    })
    const refusal = await refusedAtOnce(`{ concepts(first: 1) { nodes { ...F0 } } } ${levels.join(' ')}`)
    expect(refusal).toMatch(/LIMIT_EXCEEDED The query is 93 fields deep; at most 12 are allowed\./)
  })
})

describe('fragments that come back to themselves', () => {
  test.each([
    ['at once', '...A', 'Cannot spread fragment "A" within itself.'],
    ['by way of another', '...B', 'Cannot spread fragment "A" within itself via "B".'],
  ])('%s are refused', async (_how, next, message) => {
    const query = `{ graph { ...A } } fragment A on GraphVersion { version ${next} } ${
      next === '...B' ? 'fragment B on GraphVersion { ...A }' : ''
    }`
    expect(await refusedAtOnce(query)).toBe(`GRAPHQL_VALIDATION_FAILED ${message}`)
  })

  test('below a list are refused', async () => {
    const query = '{ concepts { nodes { ...A } } } fragment A on Concept { leadsTo { nodes { ...A } } }'
    expect(await refusedAtOnce(query)).toBe('GRAPHQL_VALIDATION_FAILED Cannot spread fragment "A" within itself.')
  })
})
