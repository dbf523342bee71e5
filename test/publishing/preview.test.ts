import { beforeEach, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { createPreviews } from '../../src/publishing/preview.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { concept, move, put } from '../storage/publishing.ts'

const AT = '2026-12-01T00:00:00.000Z'
const act = { author: 'ada', at: AT, message: 'edit' }

let store: Store
beforeEach(async () => {
  store = await memoryStore()
  await publishFirst(store, await firstContent('shipped'), 'shipped')
})

/** The same store, which counts how often the content of a version is read. */
function counted() {
  let reads = 0
  const counting: Store = {
    ...store,
    documentPages: (version) => {
      reads++
      return store.documentPages(version)
    },
  }
  return { counting, reads: () => reads }
}

async function staged(id: string, slug: string) {
  await store.createChangeset({ id, title: id }, act)
  await store.stage(id, [put(concept(slug))], act)
}

test('a preview has the digest of the version that the changeset becomes', async () => {
  await staged('one', 'slope')
  const preview = await createPreviews(store, await openGraphHistory(store), () => AT).of('one')
  await move(store, 'one', 'APPROVED')
  const result = await publish(store, { changeset: 'one', author: 'ada', idempotencyKey: null }, () => AT)
  if (preview.outcome !== 'READY' || result.outcome !== 'PUBLISHED') throw new Error(preview.outcome + result.outcome)
  expect(preview.over).toBe(1)
  expect(preview.snapshot.version).toBe(result.publication.version)
  expect(preview.snapshot.digest).toBe(result.publication.digest)
})

test('however many ask at once, a graph is built once', async () => {
  await staged('one', 'slope')
  const { counting, reads } = counted()
  const previews = createPreviews(counting, await openGraphHistory(counting), () => AT)
  const all = await Promise.all(Array.from({ length: 20 }, () => previews.of('one')))
  expect(new Set(all).size).toBe(1)
  // Once for the graph, and once for its content.
  expect(reads()).toBe(2)
})

test('of many changesets that are checked at a time, the first are done while the last have not begun', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `of-${index}`)
  for (const id of ids) await staged(id, id)
  const history = await openGraphHistory(store)
  let [running, most, begun] = [0, 0, 0]
  const previews = createPreviews(
    store,
    {
      ...history,
      async run(work) {
        begun++
        most = Math.max(most, ++running)
        const result = await history.run(work)
        running--
        return result
      },
    },
    () => AT,
  )
  const changesets = await Promise.all(ids.map(async (id) => (await store.changeset(id)) ?? []))
  const checks = changesets.flat().map((changeset) => previews.violationsOf(changeset))
  expect(checks).toHaveLength(ids.length)
  await Promise.race(checks)
  expect(begun).toBeLessThan(ids.length)
  expect(await Promise.all(checks)).toEqual(ids.map(() => []))
  expect(begun).toBe(ids.length)
  expect(most).toBeLessThan(ids.length / 2)
})

test('four graphs are kept; a fifth replaces the least recently used', async () => {
  for (const slug of ['a', 'b', 'c', 'd', 'e']) await staged(slug, slug)
  const { counting, reads } = counted()
  const previews = createPreviews(counting, await openGraphHistory(counting), () => AT)
  const graphs = new Map<string, unknown>()
  for (const id of ['a', 'b', 'c', 'd', 'a', 'e']) graphs.set(id, await previews.of(id))
  for (const id of ['a', 'c', 'd', 'e']) expect(await previews.of(id)).toBe(graphs.get(id))
  expect(await previews.of('b')).not.toBe(graphs.get('b'))
  expect(reads()).toBe(2)
})

test('a preview shares with the published version what its edits do not change', async () => {
  await staged('one', 'slope')
  const history = await openGraphHistory(store)
  const preview = await createPreviews(store, history, () => AT).of('one')
  if (preview.outcome !== 'READY') throw new Error(preview.outcome)
  const published = history.current()
  expect(preview.snapshot.concepts.size).toBe(published.concepts.size + 1)
  for (const [key, claim] of published.claims) expect(preview.snapshot.claims.get(key)).toBe(claim)
})

test('an edit or a new version makes another graph; a failure is not kept', async () => {
  await staged('one', 'slope')
  const previews = createPreviews(store, await openGraphHistory(store), () => AT)
  const digest = async () => {
    const preview = await previews.of('one')
    return preview.outcome === 'READY' ? [preview.snapshot.version, preview.snapshot.digest] : preview.outcome
  }
  const first = await digest()
  await store.stage('one', [put(concept('slope', 'Another name'), 1)], act)
  const second = await digest()
  expect(second).not.toEqual(first)
  await staged('two', 'hill')
  await move(store, 'two', 'APPROVED')
  await publish(store, { changeset: 'two', author: 'ada', idempotencyKey: null }, () => AT)
  const third = await digest()
  expect(third[0]).toBe(3)

  let fails = true
  const away: Store = {
    ...store,
    documentPages: (version) => {
      if (fails) throw new Error('away')
      return store.documentPages(version)
    },
  }
  fails = false
  const failing = createPreviews(away, await openGraphHistory(away), () => AT)
  fails = true
  await expect(failing.of('one')).rejects.toThrow('away')
  fails = false
  expect((await failing.of('one')).outcome).toBe('READY')
})

test('a reference that nothing answers is a violation', async () => {
  await store.createChangeset({ id: 'one', title: 'one' }, act)
  const dangling = { ...concept('slope'), mentions: [{ source: 'source:nowhere', passages: [] }] }
  await store.stage('one', [put(dangling)], act)
  expect(await createPreviews(store, await openGraphHistory(store), () => AT).of('one')).toMatchObject({
    outcome: 'VIOLATIONS',
    violations: [{ code: 'UNKNOWN_ID', document: 'driver:slope' }],
  })
})
