import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '../notation/start-server.ts'
import { get, post, refusal } from './ask.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ environment: { AETIA_PERSISTED_QUERY_BYTES: '20000' } })
})
afterAll(() => server.close())

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const send = (asked: object) => post(server, JSON.stringify(asked))
const byHash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
const register = async (query: string) => send({ query, ...byHash(hashOf(query)) })
const isKept = async (query: string) => (await send(byHash(hashOf(query)))).errors.length === 0

const MISS = 'PERSISTED_QUERY_NOT_FOUND PersistedQueryNotFound'

test('a flood of documents keeps the newest of them, within the bytes', async () => {
  const many = Array.from({ length: 300 }, (_, number) => `query Flood${number} { graph { version } }`)
  for (const query of many) expect((await register(query)).errors).toEqual([])
  const kept: string[] = []
  for (const query of many.toReversed()) if (await isKept(query)) kept.push(query)
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.reduce((sum, query) => sum + query.length, 0)).toBeLessThan(20_000)
  expect(kept).toContain(many.at(-1))
})

test('a document that would take much of the room is answered and not kept, and displaces nothing', async () => {
  const small = 'query Small { graph { version } }'
  await register(small)
  const large = `query Large { graph { version } } # ${'x'.repeat(12_000)}`
  expect((await register(large)).data).toEqual({ graph: { version: 1 } })
  expect(await isKept(large)).toBe(false)
  expect(await isKept(small)).toBe(true)
})

test('a document that is longer than a document may be is refused before it is hashed', async () => {
  const query = `{ graph { version } } # ${'x'.repeat(20_000)}`
  expect(refusal(await register(query))).toMatch(/^LIMIT_EXCEEDED The query has 20024 bytes/)
})

/** Names of no document, each with a word for it. */
const STRANGE: readonly (readonly [string, string])[] = [
  ['of a prototype', '__proto__'],
  ['of a constructor', 'constructor'],
  ['of a method', 'toString'],
  ['of a blank', ' '],
  ['of a digit', '0'],
  ['of ten thousand letters', 'x'.repeat(10_000)],
  ['with NUL', '\u0000'],
  ['beyond ASCII', 'ä🙂'],
  ['with only the name of an algorithm', 'sha256:'],
  ['with a prototype after it', 'sha256:__proto__'],
  ['with another algorithm', 'md5:a'],
  ['that is empty', ''],
]

test.each(STRANGE)('a hash that is none is not found: %s', async (_which, hash) => {
  expect(refusal(await send(byHash(hash)))).toBe(MISS)
  const answer = await get(server, { extensions: JSON.stringify(byHash(hash).extensions) })
  expect(refusal(answer)).toBe(MISS)
})

test.each(STRANGE)('an id that is none is not found: %s', async (_which, documentId) => {
  const refused = await send({ documentId })
  expect(refusal(refused)).toMatch(/^PERSISTED_QUERY_NOT_FOUND No document /)
  expect(refusal(refused).length).toBeLessThan(300)
  expect(refusal(await get(server, { documentId }))).toMatch(/^PERSISTED_QUERY_NOT_FOUND No document /)
})

test.each([[7], [true], [{}], [[]], [['sha256:a']]])('an id that is no text is refused: %j', async (documentId) => {
  expect(refusal(await send({ documentId }))).toBe('BAD_REQUEST "documentId" must be a string, such as "sha256:...".')
})

test('two ids in one address are refused', async () => {
  const response = await fetch(`${server.url}?documentId=a&documentId=b`)
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
})

test('a hash covers every byte of a text: what is not ASCII, other spaces, other case', async () => {
  const query = 'query Words { search(text: "Ä🙂 — é") { totalCount } }'
  expect((await register(query)).errors).toEqual([])
  expect(await isKept(query)).toBe(true)
  expect(await isKept(query.normalize('NFD'))).toBe(false)
  expect(await isKept(`${query} `)).toBe(false)
  expect(refusal(await send(byHash(hashOf(query).toUpperCase())))).toBe(MISS)
})

test('a text that is no string is refused beside a hash', async () => {
  for (const query of [7, true, {}, ['{ graph { version } }']])
    expect(refusal(await send({ query, ...byHash(hashOf('{ graph { version } }')) }))).toMatch(/^BAD_REQUEST /)
})

test('a hash that is deep in lists is refused by its depth', async () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`
  const refused = await post(server, `{"extensions":{"persistedQuery":${deep}}}`)
  expect(refusal(refused)).toMatch(/^LIMIT_EXCEEDED /)
})
