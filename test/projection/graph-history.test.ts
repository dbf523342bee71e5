import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstContent } from '../../src/cli/content.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import { openGraphHistory } from '../../src/projection/graph-history.ts'
import { publish } from '../../src/projection/publish.ts'
import { publishFirst } from '../../src/projection/publish-first.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { move } from '../storage/publishing.ts'

const content = await firstContent('shipped')
const [FIRST] = content.concepts as [ConceptDocument]

let store: ContentStore
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
