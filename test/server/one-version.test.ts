import { once } from 'node:events'
import { request } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConceptDocument } from '../../src/content/documents.ts'
import { publish } from '../../src/publishing/publish.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { move } from '../storage/publishing.ts'

let server: EditingServer
beforeAll(async () => {
  server = await startEditingServer({ AETIA_MAX_ROOT_FIELDS: '20' })
})
afterAll(() => server.close())

/**
 * Each writer gives its two concepts, which are neighbors or ends of one path, the same name in
 * each of its versions.
 */
const PAIRS = [
  ['driver:cambered-roads', 'circumstance:water-drainage'],
  ['driver:injury-history', 'symptom:hip-pain'],
  ['mechanism:left-leg-reach-down', 'leg-side:longer-leg'],
  ['misalignment:pelvic-misalignment', 'injury:it-band-syndrome'],
] as const

const QUERY = `{
  first: graph { version digest }
  ${PAIRS.flat()
    .map((key, at) => `c${at}: concept(id: "${key}") { name }`)
    .join('\n  ')}
  circumstance(slug: "water-drainage") { name explains { nodes { name } } }
  paths: causalPaths(question: { from: ["driver:cambered-roads"] }, first: 1) { nodes { start { name } steps { from { name } } } }
  again: graph { version digest }
}`

let made = 0

/** Publishes again and again, each time as soon as one more answer has come. */
async function write(writer: number, times: number, answers: () => number) {
  const keys = PAIRS[writer] ?? []
  for (let time = 1; time <= times; time++) {
    const id = `w${writer}-${time}-${made++}`
    const before = answers()
    while (answers() === before) await nextTurn()
    const act = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: id }
    const head = await server.store.head()
    const documents = await server.store.documentsAt(head?.version ?? 0)
    const edits = keys.map((key) => {
      const found = documents.find(({ document }) => document.key === key)
      if (!found) throw new Error(key)
      return { document: key, body: { ...(found.document as ConceptDocument), name: id }, basedOn: found.revision }
    })
    await server.store.createChangeset({ id, title: id }, act)
    await server.store.stage(id, edits, act)
    await move(server.store, id, 'APPROVED')
    const request = { changeset: id, author: 'ada', idempotencyKey: null }
    for (;;) {
      const { outcome } = await publish(server.store, request, () => act.at)
      if (outcome === 'PUBLISHED') break
      if (outcome !== 'CONTENDED') throw new Error(outcome)
    }
  }
}

test('while four writers publish, every answer is of one version throughout, and says of which', async () => {
  const times = 6
  const state = { over: false }
  const refreshing = (async () => {
    while (!state.over) {
      await server.history.refresh()
      await nextTurn()
    }
  })()
  const versions = new Map<number, string>()
  let answers = 0
  const readers = Array.from({ length: 4 }, async () => {
    let newest = 0
    do {
      const { body } = await server.ask(QUERY)
      expect(body.errors).toBeUndefined()
      const { first, again, circumstance, paths, ...concepts } = body.data
      expect(again).toEqual(first)
      expect(body.extensions.graph).toEqual(first)
      // One digest to a version, and no reader goes back.
      expect(versions.get(first.version) ?? first.digest).toBe(first.digest)
      versions.set(first.version, first.digest)
      expect(first.version).toBeGreaterThanOrEqual(newest)
      newest = first.version
      for (let pair = 0; pair < PAIRS.length; pair++) {
        const [one, other] = [concepts[`c${2 * pair}`].name, concepts[`c${2 * pair + 1}`].name]
        if (one.startsWith(`w${pair}-`) || other.startsWith(`w${pair}-`)) expect(one).toBe(other)
      }
      expect(circumstance.name).toBe(concepts.c1.name)
      expect(circumstance.explains.nodes).toEqual([{ name: concepts.c0.name }])
      expect(paths.nodes[0].start.name).toBe(concepts.c0.name)
      answers++
    } while (!state.over)
  })
  await Promise.all(PAIRS.map((_pair, writer) => write(writer, times, () => answers)))
  await server.history.refresh()
  state.over = true
  await Promise.all([refreshing, ...readers])
  expect(server.history.current().version).toBe(1 + PAIRS.length * times)
  const log = await server.store.publicationsAfter(0, 100)
  for (const [version, digest] of versions) expect(log[version - 1]?.digest).toBe(digest)
  // It was asked in the midst of it.
  expect(versions.size).toBeGreaterThan(3)
  expect(answers).toBeGreaterThan(versions.size)
})

test('a request whose body comes after another version was published is answered from the one that it began with', async () => {
  const before = server.history.current()
  const body = JSON.stringify({ query: QUERY })
  const asking = request(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  })
  asking.flushHeaders()
  // The server has begun with it, and waits for the rest.
  await once(asking, 'continue')
  await write(0, 1, alwaysMore())
  await server.history.refresh()
  expect(server.history.current().version).toBe(before.version + 1)
  asking.end(body)
  const [response] = await once(asking, 'response')
  const { data, extensions } = JSON.parse((await response.setEncoding('utf8').toArray()).join(''))
  const begun = { version: before.version, digest: before.digest }
  expect([data.first, data.again, extensions.graph]).toEqual([begun, begun, begun])
  expect(data.c0.name).toBe(before.concepts.get('driver:cambered-roads')?.name)
  expect(data.c0.name).not.toBe(server.history.current().concepts.get('driver:cambered-roads')?.name)
})

/** For a writer that is to wait for nobody. */
function alwaysMore(): () => number {
  let answers = 0
  return () => answers++
}
