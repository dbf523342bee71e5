import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import { type DigestMismatch, openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { replaceableStore } from '../notation/replaceable-store.ts'
import { move } from '../storage/publishing.ts'

const content = await firstContent('shipped')
const [FIRST] = content.concepts as [ConceptDocument]

let store: Store
beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' })
  await publishFirst(store, content, 'shipped')
})
afterEach(() => store.close())

/** Publishes the next version, in which one concept has another name. */
async function publishNamed(name: string, basedOn: number): Promise<void> {
  const act = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: name }
  await store.createChangeset({ id: name, title: name }, act)
  await store.stage(name, [{ document: FIRST.key, body: { ...FIRST, name }, basedOn }], act)
  await move(store, name, 'APPROVED')
  await publish(store, { changeset: name, author: 'ada', idempotencyKey: null }, () => act.at)
}

test('a version that was asked for before it was published is found once it is', async () => {
  const history = await openGraphHistory(store)
  expect(await history.at(2)).toBeNull()
  await publishNamed('Two', 1)
  expect((await history.refresh()).version).toBe(2)
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Two')
})

test('a request that holds a version keeps it while newer ones are published', async () => {
  const history = await openGraphHistory(store)
  const held = history.current()
  for (let number = 1; number <= 12; number++) await publishNamed(`Name ${number}`, number)
  await history.refresh()
  expect(history.current().version).toBe(13)
  expect(held.concepts.get(FIRST.key)?.name).toBe(FIRST.name)
  for (const number of [1, 7, 13]) {
    const name = number === 1 ? FIRST.name : `Name ${number - 1}`
    expect((await history.at(number))?.concepts.get(FIRST.key)?.name).toBe(name)
  }
})

test('without the store, what is in memory is served and the rest fails; with it again, nothing is lost', async () => {
  const history = await openGraphHistory(store)
  await publishNamed('Two', 1)
  await history.refresh()
  await store.close()
  await expect(history.refresh()).rejects.toThrow('closed')
  expect(history.current().version).toBe(2)
  expect((await history.at(1))?.version).toBe(1)
  await expect(history.at(3)).rejects.toThrow('closed')
})

/** A store with versions whose concept has these names, after the first one. */
async function storeWith(...names: readonly string[]): Promise<Store> {
  const other = await openSqliteStore({ file: ':memory:' })
  await publishFirst(other, content, 'shipped')
  const before = store
  store = other
  for (const [index, name] of names.entries()) await publishNamed(name, index + 1)
  store = before
  return other
}

test('a store that was restored from an older backup is served as it is now, and what was published there since', async () => {
  const replaceable = replaceableStore(await storeWith('Two', 'Three'))
  const history = await openGraphHistory(replaceable.store)
  expect(history.current().version).toBe(3)
  await history.at(2)
  let newer = 0
  history.onNewer(() => newer++)
  const restored = await storeWith('Another two')
  replaceable.replaceBy(restored)
  expect((await history.refresh()).version).toBe(2)
  expect([newer, history.replacements()]).toEqual([1, 1])
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Another two')
  expect(await history.at(3)).toBeNull()
  await restored.close()
})

test('a log with as many versions, of which the current one is another, is a replaced log', async () => {
  const replaceable = replaceableStore(await storeWith('Two'))
  const history = await openGraphHistory(replaceable.store)
  replaceable.replaceBy(await storeWith('Another two', 'Three'))
  expect((await history.refresh()).version).toBe(3)
  expect(history.replacements()).toBe(1)
})

test('a newer log that goes on from the current version is no replaced log, however refreshes overlap', async () => {
  const history = await openGraphHistory(store)
  const refreshes: Promise<unknown>[] = []
  for (let number = 1; number <= 6; number++) {
    await publishNamed(`Name ${number}`, number)
    refreshes.push(history.refresh(), history.refresh())
  }
  await Promise.all(refreshes)
  expect([history.current().version, history.replacements()]).toEqual([7, 0])
})

test('a version whose content does not make the digest in the log is told once, with both digests', async () => {
  await publishNamed('Two', 1)
  const altered: Store = {
    ...store,
    documentsAt: async (version) =>
      (await store.documentsAt(version)).map(({ document, revision }) => ({
        document: version === 2 && document.key === FIRST.key ? { ...document, name: 'Altered' } : document,
        revision,
      })) as Awaited<ReturnType<Store['documentsAt']>>,
  }
  const told: DigestMismatch[] = []
  const history = await openGraphHistory(altered, { onDigestMismatch: (mismatch) => told.push(mismatch) })
  const expected = {
    version: 2,
    logged: (await store.publication(2))?.digest,
    rebuilt: history.current().digest,
  }
  expect(told).toEqual([expected])
  expect(history.digestMismatch()).toEqual(expected)
  await publishNamed('Three', 2)
  await history.refresh()
  expect(history.digestMismatch()).toBeNull()
  expect(told).toHaveLength(1)
})
