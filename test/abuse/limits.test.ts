import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask, get, refusal, refusalOf } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** `inside` under `fields` fields; each list and its nodes are two. */
const nested = (fields: number, inside: string): string =>
  fields < 2 ? inside : `leadsTo(first: 1) { nodes { ${nested(fields - 2, inside)} } }`
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

describe('depth', () => {
  const deep = (depth: number) => `{ concepts(first: 1) { nodes { ${nested(depth - 3, 'id')} } } }`
  // One below the driver, and the rest of the way in a fragment.
  const inFragment = (fields: number) =>
    `{ driver(slug: "cambered-roads") { ...Rest } } fragment Rest on Driver { ${nested(fields, 'id')} }`

  test('of 11 is answered', async () => {
    expect(await refusalOf(server, deep(11))).toBe('')
  })

  test('of 13 is refused', async () => {
    expect(await refusalOf(server, deep(13))).toBe(
      'LIMIT_EXCEEDED The query is 13 fields deep; at most 12 are allowed. Paths need no nesting: ask for causalPaths.',
    )
  })

  test('of 12 is answered and of 14 is refused where a fragment holds most of it', async () => {
    expect(await refusalOf(server, inFragment(10))).toBe('')
    expect(await refusalOf(server, inFragment(12))).toBe(
      'LIMIT_EXCEEDED The query is 14 fields deep; at most 12 are allowed. Paths need no nesting: ask for causalPaths.',
    )
  })

  test('is not lent by introspection in an inline fragment', async () => {
    const kind = '{ kind ofType '.repeat(12)
    expect(
      await refusalOf(server, `{ ... on Query { __type(name: "Query") ${kind} { kind } ${'}'.repeat(12)} } }`),
    ).toMatch(/^LIMIT_EXCEEDED The query is 14 fields deep; at most 12 are allowed\./)
  })
})

describe('aliases', () => {
  const aliased = (count: number) => `{ graph { ${times(count, (index) => `a${index}: version`)} } }`

  test('of 30 are answered', async () => {
    expect(await refusalOf(server, aliased(30))).toBe('')
  })

  test('of 31 are refused', async () => {
    expect(await refusalOf(server, aliased(31))).toBe(
      'LIMIT_EXCEEDED The query has 31 aliases; at most 30 are allowed. Ask for less, or in several queries.',
    )
  })

  test('in fragments count', async () => {
    const query = `{ graph { ...Many } } fragment Many on GraphVersion { ${times(31, (index) => `a${index}: version`)} }`
    expect(await refusalOf(server, query)).toMatch(/^LIMIT_EXCEEDED The query has 31 aliases/)
  })
})

describe('directives', () => {
  const directed = (count: number) =>
    `{ graph { version ${times(count, () => '... @include(if: true) { version }')} } }`

  test('of 30 are answered', async () => {
    expect(await refusalOf(server, directed(30))).toBe('')
  })

  test('of 31 are refused', async () => {
    expect(await refusalOf(server, directed(31))).toBe(
      'LIMIT_EXCEEDED The query has 31 directives; at most 30 are allowed. Ask for less, or in several queries.',
    )
  })
})

describe('root fields', () => {
  const roots = (count: number) => times(count, (index) => `g${index}: graph { version }`)
  const refused =
    'LIMIT_EXCEEDED The query has 11 root fields; at most 10 are allowed. Ask for less, or in several queries.'

  test('of 10 are answered', async () => {
    expect(await refusalOf(server, `{ ${roots(10)} }`)).toBe('')
  })

  test('of 11 are refused', async () => {
    expect(await refusalOf(server, `{ ${roots(11)} }`)).toBe(refused)
  })

  test('of 11 are refused where fragments hold them', async () => {
    expect(
      await refusalOf(server, `{ ...A ...on Query { graph { digest } } } fragment A on Query { ${roots(10)} }`),
    ).toBe(refused)
  })

  test('of one fragment count as often as it is spread', async () => {
    const query = `{ ...A ...A ...A } fragment A on Query { ${roots(4)} }`
    expect(await refusalOf(server, query)).toMatch(/^LIMIT_EXCEEDED The query has 12 root fields/)
  })
})

describe('tokens', () => {
  // Twelve tokens are around those that count.
  const tokens = (count: number) => `{ concepts(kinds: [${'DRIVER '.repeat(count - 12)}]) { totalCount } }`

  test('of 1,000 are answered', async () => {
    expect(await refusalOf(server, tokens(1_000))).toBe('')
  })

  test('of 1,001 are refused', async () => {
    expect(await refusalOf(server, tokens(1_001))).toBe(
      'LIMIT_EXCEEDED The query has more than 1000 tokens. Move values into variables, or ask in several queries.',
    )
  })

  test('are not saved by a comment, nor spent by commas', async () => {
    expect(await refusalOf(server, `{ graph { ${','.repeat(10_000)} version } } # ${'a '.repeat(1_000)}`)).toBe('')
  })
})

describe('one field, written again and again', () => {
  test('is answered a hundred times', async () => {
    expect(await refusalOf(server, `{ graph { ${'version '.repeat(100)} } }`)).toBe('')
  })

  test('is refused before the pairs of it are all compared', async () => {
    expect(await refusalOf(server, `{ graph { ${'version '.repeat(995)} } }`)).toBe(
      'LIMIT_EXCEEDED The query repeats the same fields or fragments too often to be checked. Ask for each once.',
    )
  })
})

describe('the bytes of a document', () => {
  const padded = (bytes: number) => '{ graph { version } }'.padEnd(bytes)
  const refused = 'LIMIT_EXCEEDED The query has 16001 bytes; at most 16000 are allowed. Move values into variables.'

  test('may be 16,000', async () => {
    expect(await refusalOf(server, padded(16_000))).toBe('')
    expect(refusal(await get(server, { query: padded(16_000) }))).toBe('')
  })

  test('may not be 16,001, by POST or by GET', async () => {
    expect(await refusalOf(server, padded(16_001))).toBe(refused)
    expect(refusal(await get(server, { query: padded(16_001) }))).toBe(refused)
  })

  test('are counted as bytes, not as letters', async () => {
    expect(await refusalOf(server, `{ graph { version } } # ${'é'.repeat(8_000)}`)).toMatch(
      /^LIMIT_EXCEEDED The query has 16024 bytes/,
    )
  })
})

describe('every limit', () => {
  /** About a megabyte for each nested list. */
  const HEAVY = `query ($first: Int) { concepts(first: $first) { nodes { claims(first: $first) { nodes { object {
    claims(first: $first) { nodes { subject { claims(first: $first) { nodes { id sentence subject { summary } } } } } }
  } } } } } }`

  test('holds for a document that was answered before', async () => {
    expect(await refusalOf(server, HEAVY, { first: 2 })).toBe('')
    expect(await refusalOf(server, HEAVY, { first: 100 })).toMatch(/^LIMIT_EXCEEDED/)
  })

  test('refuses with status 400, or 200 for a client that knows plain JSON alone', async () => {
    const variables = { first: 100 }
    const body = JSON.stringify({ query: HEAVY, variables })
    const plain = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect([(await ask(server, HEAVY, variables)).status, plain.status]).toEqual([400, 200])
  })
})
