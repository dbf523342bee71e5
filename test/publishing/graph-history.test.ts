import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import {
  type AdoptedVersion,
  type DigestMismatch,
  openGraphHistory,
  type WholeLoad,
} from '../../src/publishing/graph-history.ts'
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

test('older versions of a replaced log are forgotten, though the newest one was never among them', async () => {
  const replaceable = replaceableStore(await storeWith('Two', 'Three'))
  const history = await openGraphHistory(replaceable.store)
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Two')
  replaceable.replaceBy(await storeWith('Another two', 'Another three', 'Four'))
  expect((await history.refresh()).version).toBe(4)
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Another two')
})

test('a newer log that continues from the current version is no replaced log, however refreshes overlap', async () => {
  const history = await openGraphHistory(store)
  const refreshes: Promise<unknown>[] = []
  for (let number = 1; number <= 6; number++) {
    await publishNamed(`Name ${number}`, number)
    refreshes.push(history.refresh(), history.refresh())
  }
  await Promise.all(refreshes)
  expect([history.current().version, history.replacements()]).toEqual([7, 0])
})

test('a version whose content has another digest than the log is reported once, with both digests', async () => {
  await publishNamed('Two', 1)
  const altered: Store = {
    ...store,
    async *documentPages(version) {
      for await (const page of store.documentPages(version))
        yield page.map(({ document, revision }) => ({
          document:
            version === 2 && document.key === FIRST.key ? ({ ...document, name: 'Altered' } as never) : document,
          revision,
        }))
    },
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

/** Publishes the next version of a store, and answers with what was built of it. */
async function built(name: string, basedOn: number, at: Store = store): Promise<AdoptedVersion> {
  const act = { author: 'ada', at: '2026-12-01T00:00:00.000Z', message: name }
  await at.createChangeset({ id: name, title: name }, act)
  await at.stage(name, [{ document: FIRST.key, body: { ...FIRST, name }, basedOn }], act)
  await move(at, name, 'APPROVED')
  const result = await publish(at, { changeset: name, author: 'ada', idempotencyKey: null }, () => act.at)
  if (result.outcome !== 'PUBLISHED') throw new Error(result.outcome)
  return result
}

/** A store, and which versions were read whole from it. */
function readsOf(read: Store): { readonly store: Store; readonly versions: number[] } {
  const versions: number[] = []
  const documentPages: Store['documentPages'] = (version) => {
    versions.push(version)
    return read.documentPages(version)
  }
  return { store: { ...read, documentPages }, versions }
}

describe('a version that this process built is adopted', () => {
  test('as the current one, and is kept, without a document read, and listeners are called once', async () => {
    const { store: counting, versions } = readsOf(store)
    const publication = vi.fn(counting.publication)
    const history = await openGraphHistory({ ...counting, publication })
    versions.length = 0
    publication.mockClear()
    let newer = 0
    history.onNewer(() => newer++)
    const two = await built('Two', 1)
    expect(await history.adopt(two)).toBe(two.snapshot)
    expect(publication).not.toHaveBeenCalled()
    expect(history.current()).toBe(two.snapshot)
    expect(newer).toBe(1)
    await history.adopt(two)
    await history.refresh()
    expect(newer).toBe(1)
    await history.adopt(await built('Three', 2))
    expect(await history.at(2)).toBe(two.snapshot)
    expect([newer, history.replacements(), history.digestMismatch()]).toEqual([2, 0, null])
    expect(versions).toEqual([])
  })

  test('and is the one that another process loads, with all its records and dates', async () => {
    const history = await openGraphHistory(store)
    const adopted = await history.adopt(await built('Two', 1))
    const loaded = (await openGraphHistory(store)).current()
    expect(adopted.digest).toBe(loaded.digest)
    for (const collection of ['concepts', 'claims', 'sources', 'articles'] as const)
      expect([...adopted[collection].entries()]).toEqual([...loaded[collection].entries()])
    for (const key of [FIRST.key, content.concepts[1]?.key ?? ''])
      expect(adopted.datesOf(key)).toEqual(loaded.datesOf(key))
  })

  test('though another process has published since: the log is followed from there', async () => {
    const { store: counting, versions } = readsOf(store)
    const history = await openGraphHistory(counting)
    const two = await built('Two', 1)
    await built('Three', 2)
    versions.length = 0
    expect((await history.adopt(two)).version).toBe(2)
    expect(versions).toEqual([])
    expect((await history.refresh()).version).toBe(3)
    // The log is followed by what it changed.
    expect(versions).toEqual([])
  })

  test('never in place of a newer one, however adopting and refreshing overlap', async () => {
    const history = await openGraphHistory(store)
    const versions: number[] = []
    history.onNewer(() => versions.push(history.current().version))
    const [two, three] = [await built('Two', 1), await built('Three', 2)]
    await Promise.all([history.refresh(), history.adopt(three), history.adopt(two), history.refresh()])
    expect(history.current().version).toBe(3)
    expect((await history.adopt(two)).version).toBe(3)
    expect(versions).toEqual([...versions].sort())
    expect(new Set(versions).size).toBe(versions.length)
    expect(history.replacements()).toBe(0)
  })

  test('even when it becomes current during a look at the log', async () => {
    const history = await openGraphHistory(store)
    let newer = 0
    history.onNewer(() => newer++)
    const two = await built('Two', 1)
    await Promise.all([history.adopt(two), history.adopt(two), history.refresh()])
    expect([newer, history.current().version]).toEqual([1, 2])
  })

  test('as the newest of a log that has replaced the one before, where that is older', async () => {
    const replaceable = replaceableStore(await storeWith('Two', 'Three'))
    const history = await openGraphHistory(replaceable.store)
    await history.at(2)
    const restored = await storeWith()
    replaceable.replaceBy(restored)
    const other = await built('Another two', 1, restored)
    expect(await history.adopt(other)).toBe(other.snapshot)
    expect(history.replacements()).toBe(1)
    expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Another two')
    expect((await history.refresh()).version).toBe(2)
    expect(history.replacements()).toBe(1)
    await restored.close()
  })

  test('unless the log records another graph: then the log is read', async () => {
    const { store: counting, versions } = readsOf(store)
    const history = await openGraphHistory(counting)
    const first = history.current()
    const two = await built('Two', 1)
    versions.length = 0
    const adopted = await history.adopt({ ...two, snapshot: first })
    expect([adopted.version, adopted.digest]).toEqual([2, two.publication.digest])
    expect(adopted).not.toBe(first)
    expect(versions).toEqual([])
  })

  test('and a digest that differs in the log is not hidden by it', async () => {
    const history = await openGraphHistory(store)
    const two = await built('Two', 1)
    const publication = { ...two.publication, digest: 'sha256:of something else' }
    expect((await history.adopt({ ...two, publication })).digest).toBe(two.publication.digest)
    expect(history.digestMismatch()).toBeNull()
  })
})

test('an adopted version of a log that has replaced the one before does not leave versions of that one', async () => {
  const replaceable = replaceableStore(await storeWith('Two'))
  const history = await openGraphHistory(replaceable.store)
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Two')
  await built('Three', 2, replaceable.store)
  await history.refresh()
  await history.at(2)
  const restored = await storeWith('Another two')
  replaceable.replaceBy(restored)
  await history.adopt(await built('Another three', 2, restored))
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Another two')
  expect((await history.at(3))?.concepts.get(FIRST.key)?.name).toBe('Another three')
  await restored.close()
})

test('a version kept from a log that was replaced before it became current is loaded anew', async () => {
  const replaceable = replaceableStore(store)
  const history = await openGraphHistory(replaceable.store)
  // The backup has version 1 alone; its copy continues otherwise than the store did.
  await built('Two', 1)
  expect((await history.at(2))?.concepts.get(FIRST.key)?.name).toBe('Two')
  const restored = await storeWith()
  await built('Another two', 1, restored)
  replaceable.replaceBy(restored)
  await history.refresh()
  expect(history.current().concepts.get(FIRST.key)?.name).toBe('Another two')
  await restored.close()
})

describe('a version is made from the nearest one in memory', () => {
  test('earlier ones too, and shares with it what did not change', async () => {
    for (let number = 1; number <= 4; number++) await publishNamed(`Name ${number}`, number)
    const { store: counting, versions } = readsOf(store)
    const loads: WholeLoad[] = []
    const history = await openGraphHistory(counting, { onWholeLoad: (load) => loads.push(load) })
    const newest = history.current()
    expect(versions).toEqual([5])
    for (const number of [3, 1, 4, 2]) {
      const earlier = await history.at(number)
      const loaded = await (await openGraphHistory(store)).at(number)
      expect(earlier?.digest).toBe((await store.publication(number))?.digest)
      expect(earlier?.datesOf(FIRST.key)).toEqual(loaded?.datesOf(FIRST.key))
      for (const [key, claim] of newest.claims) expect(earlier?.claims.get(key)).toBe(claim)
    }
    expect([versions, loads]).toEqual([[5], []])
  })

  test('unless the changes of the log make another graph than it records: then it is loaded whole, and that is said', async () => {
    const { store: counting, versions } = readsOf(store)
    const altered: Store = {
      ...counting,
      async changedDocuments(from, to, most) {
        const states = await store.changedDocuments(from, to, most)
        return (states ?? []).map((state) => ({
          ...state,
          body: state.body && ({ ...state.body, name: 'Altered' } as never),
        }))
      },
    }
    const loads: WholeLoad[] = []
    const history = await openGraphHistory(altered, { onWholeLoad: (load) => loads.push(load) })
    await publishNamed('Two', 1)
    expect((await history.refresh()).concepts.get(FIRST.key)?.name).toBe('Two')
    expect(loads).toEqual([{ version: 2, nearest: 1, reason: 'OTHER_DIGEST' }])
    expect(versions).toEqual([1, 2])
    expect(history.digestMismatch()).toBeNull()
  })

  test('unless too much has changed', async () => {
    const many: Store = { ...store, changedDocuments: async () => null }
    const loads: WholeLoad[] = []
    const history = await openGraphHistory(many, { onWholeLoad: (load) => loads.push(load) })
    await publishNamed('Two', 1)
    expect((await history.refresh()).version).toBe(2)
    expect(loads).toEqual([{ version: 2, nearest: 1, reason: 'TOO_MANY_CHANGES' }])
  })

  test('and requests for one version at once make it once', async () => {
    for (let number = 1; number <= 2; number++) await publishNamed(`Name ${number}`, number)
    const history = await openGraphHistory(store)
    const [one, ...others] = await Promise.all(Array.from({ length: 10 }, () => history.at(1)))
    for (const other of others) expect(other).toBe(one)
    const contents = await Promise.all(Array.from({ length: 5 }, () => history.checkedAt(1)))
    expect(new Set(contents.map((checked) => checked?.content)).size).toBe(1)
  })
})

test('content moves with the versions, and has the violations of a check from nothing', async () => {
  const { store: counting, versions } = readsOf(store)
  const history = await openGraphHistory(counting)
  await history.base()
  versions.length = 0
  for (let number = 1; number <= 3; number++) await publishNamed(`Name ${number}`, number)
  const { content, snapshot } = await history.base()
  expect(versions).toEqual([])
  expect(snapshot.version).toBe(4)
  const { content: fresh } = await (await openGraphHistory(store)).base()
  expect([...content.documents]).toEqual([...fresh.documents])
  expect(content.violations).toEqual(fresh.violations)
})
