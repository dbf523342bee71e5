import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { ask, refusalOf } from './ask.ts'

let server: TestServer
let snapshot: Snapshot
beforeAll(async () => {
  snapshot = await openGraph('shipped')
  server = await startServer({ snapshot })
})
afterAll(() => server.close())

/** One list of each kind of place. */
const LISTS = [
  'concepts(first: 2',
  'concepts(first: 2, orderBy: KEY',
  'claims(first: 2',
  'search(text: "hip", first: 2',
  'causalPaths(first: 2',
  'sources(first: 2',
]
const query = (list: string) =>
  `query ($after: String) { list: ${list}, after: $after) { pageInfo { endCursor } edges { cursor } } }`
const pageAfter = async (list: string, after: string | null) => (await ask(server, query(list), { after })).data?.list
const cursorOf = async (list: string): Promise<string> => (await pageAfter(list, null)).pageInfo.endCursor
const refused = (list: string, after: string, asked = server) => refusalOf(asked, query(list), { after })

const malformed =
  'BAD_CURSOR "after" is not a cursor of this list: it is malformed. Pass an endCursor of the same list, asked with the same arguments, or leave it out.'
const foreign = malformed.replace('it is malformed', 'it belongs to another list')

/** Writes what a cursor could be written from, under the hash that it must have. */
function forged(content: string): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 11)
  return Buffer.from(hash + content).toString('base64url')
}
const contentOf = (cursor: string) => Buffer.from(cursor, 'base64url').toString().slice(11)

describe('a cursor that was tampered with', () => {
  test.each(LISTS)('by one bit, any bit, is refused: %s', async (list) => {
    const cursor = await cursorOf(list)
    const bytes = Buffer.from(cursor, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Buffer.from(bytes)
      flipped.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect([bit, await refused(list, flipped.toString('base64url'))]).toEqual([bit, malformed])
    }
  })

  test.each(LISTS.slice(0, 2))('by one letter, any letter, is refused: %s', async (list) => {
    const cursor = await cursorOf(list)
    for (let at = 0; at < cursor.length; at++) {
      const letter = cursor[at] === 'A' ? 'B' : 'A'
      const changed = `${cursor.slice(0, at)}${letter}${cursor.slice(at + 1)}`
      expect([at, await refused(list, changed)]).toEqual([at, malformed])
    }
  })

  test.each([2, 3, 4])(
    'in the spare bits at its end, where there are %d letters to spare, is refused',
    async (letters) => {
      // Longer and longer search texts give cursors of every length.
      const list = `search(text: "${'hip '.repeat(letters)}", first: 1`
      const cursor = await cursorOf(list)
      const last = cursor.at(-1) ?? ''
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      for (const letter of alphabet)
        if (letter !== last) expect(await refused(list, cursor.slice(0, -1) + letter)).toBe(malformed)
    },
  )

  test('by its length is refused', async () => {
    const cursor = await cursorOf('concepts(first: 2')
    for (let length = 0; length < cursor.length; length++)
      expect(await refused('concepts(first: 2', cursor.slice(0, length))).toBe(malformed)
    for (const longer of ['A', '=', '==', ' ', '\n', cursor])
      expect(await refused('concepts(first: 2', cursor + longer)).toBe(malformed)
  })

  test.each([
    ['10,000 letters', 'A'.repeat(10_000)],
    ['standard base64', 'ab+/ab=='],
    ['JSON', '{"version":1}'],
    ['an offset', 'YXJyYXljb25uZWN0aW9uOjE='],
    ['an emoji', '🦵'],
    ['a key of every object', '__proto__'],
  ])('beyond recognition is refused: %s', async (_what, cursor) => {
    expect(await refused('concepts(first: 2', cursor)).toBe(malformed)
  })
})

describe('a cursor that was forged, hash and all,', () => {
  test.each([
    'not json',
    '',
    'null',
    '7',
    '"text"',
    '[]',
    '{}',
    '[1]',
    '[1,"a","b",null]',
    '[1,"a","b",{"length":2}]',
    '[1,"a","b",[null]]',
    '[1,"a","b",[["x"]]]',
    '[1,"a","b",[{"toString":1}]]',
    '[null,"a","b",["x"]]',
    '["1","a","b",["x"]]',
    '[1.5,"a","b",["x"]]',
    '[1e999,"a","b",["x"]]',
    '[1,1,"b",["x"]]',
    '[1,"a",["b"],["x"]]',
    '[1,"a","b",["x"],5]',
    '['.repeat(2_000),
  ])('is refused as malformed: %s', async (content) => {
    for (const list of LISTS) expect(await refused(list, forged(content))).toBe(malformed)
  })

  test.each([
    '[]',
    '[1]',
    '["a","b"]',
    '[1,2,"a"]',
    '[1,2,-1]',
    '[1,2,0.5]',
    '[1,2,1000000]',
    '[1e308,1e308,1e308]',
    '["\\ud800"]',
    '["__proto__"]',
  ])('to stand at a place that is none, gives a page of the list or is refused: %s', async (place) => {
    for (const list of LISTS) {
      const content = JSON.parse(contentOf(await cursorOf(list)))
      const cursor = forged(JSON.stringify([...content.slice(0, 3), JSON.parse(place)]))
      expect(await refused(list, cursor)).toBeOneOf(['', malformed])
    }
  })
})

describe('a cursor of another list', () => {
  test.each([
    ['of another field', 'claims(first: 2', 'concepts(first: 2'],
    ['in another order', 'concepts(first: 2, orderBy: NAME', 'concepts(first: 2, orderBy: KEY'],
    ['of other kinds', 'concepts(first: 2, kinds: [INJURY]', 'concepts(first: 2, kinds: [SYMPTOM]'],
    [
      'under another condition',
      'claims(first: 2, where: { predicate: [CAUSES] }',
      'claims(first: 2, where: { predicate: [DRIVES, CAUSES] }',
    ],
    ['for another text', 'search(text: "hip", first: 1', 'search(text: "leg", first: 1'],
    ['of paths under another filter', 'causalPaths(first: 2', 'causalPaths(first: 2, filter: { minCertainty: 0.1 }'],
    ['of longer paths', 'causalPaths(first: 2', 'causalPaths(first: 2, maxLength: 9'],
    ['of paths in another order', 'causalPaths(first: 2', 'causalPaths(first: 2, orderBy: LENGTH'],
    ['of paths of one leg', 'causalPaths(first: 2', 'causalPaths(first: 2, legSide: LONGER'],
  ])('%s is refused', async (_which, one, other) => {
    expect(await refused(other, await cursorOf(one))).toBe(foreign)
  })

  test('of another concept is refused', async () => {
    const of = (slug: string) =>
      `query ($after: String) { driver(slug: "${slug}") { claims(first: 1, after: $after) { pageInfo { endCursor } } } }`
    const { data } = await ask(server, of('cambered-roads'))
    const after = data.driver.claims.pageInfo.endCursor
    expect(await refusalOf(server, of('injury-history'), { after })).toBe(foreign)
    expect(await refusalOf(server, of('cambered-roads'), { after })).toBe('')
  })

  test('of the same list with another "first" is taken', async () => {
    const after = await cursorOf('concepts(first: 2')
    const [next] = (await pageAfter('concepts(first: 1', after)).edges
    expect((await pageAfter('concepts(first: 3', null)).edges[2]).toEqual(next)
  })
})

describe('a cursor of another graph', () => {
  const versionOf = (version: number, claims: number): Snapshot => {
    const { concepts, sources, articles } = snapshot
    const records = {
      concepts: [...concepts.values()],
      claims: [...snapshot.claims.values()].slice(0, claims),
      sources: [...sources.values()],
      articles: [],
    }
    return buildSnapshot(
      { ...records, articles: claims === snapshot.claims.size ? [...articles.values()] : [] },
      version,
      '2026-01-01T00:00:00Z',
    )
  }

  test('of a version that the store does not have is stale in every list', async () => {
    const next = await startServer({ snapshot: versionOf(2, snapshot.claims.size) })
    for (const list of LISTS)
      expect(await refused(list, await cursorOf(list), next)).toMatch(
        /^STALE_CURSOR "after" belongs to a graph that is not published here: version 1 is another one, or there is none\. .+ Start again from the first page\.$/,
      )
    await next.close()
  })

  test('of the same version with other content is stale in every list', async () => {
    const other = await startServer({ snapshot: versionOf(1, 40) })
    for (const list of LISTS) expect(await refused(list, await cursorOf(list), other)).toMatch(/^STALE_CURSOR /)
    await other.close()
  })
})
