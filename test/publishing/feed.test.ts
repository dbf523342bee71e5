import { setImmediate as nextTurn } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { firstContent } from '../../src/app/first-content.ts'
import type { Publication } from '../../src/content/lifecycle/publication.ts'
import { createFeed, type Feed } from '../../src/publishing/feed.ts'
import { type GraphHistory, openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import type { Store } from '../../src/storage/store.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { replaceableStore } from '../notation/replaceable-store.ts'
import { approved, concept, put } from '../storage/publishing.ts'

let store: Store
let history: GraphHistory
let listening: number
let reads: number

beforeEach(async () => {
  store = await memoryStore()
  await publishFirst(store, await firstContent('none'), 'first')
  const opened = await openGraphHistory(store)
  listening = 0
  reads = 0
  history = {
    ...opened,
    onNewer(listener) {
      const stop = opened.onNewer(listener)
      listening++
      return () => {
        stop()
        listening--
      }
    },
    publicationsAfter(version, limit) {
      reads++
      return opened.publicationsAfter(version, limit)
    },
  }
})

async function publishConcept(id: string) {
  await approved(store, id, [put(concept(id))])
  for (;;) {
    const request = { changeset: id, author: 'ada', idempotencyKey: null }
    const { outcome } = await publish(store, request, () => '2026-12-01T00:00:00.000Z')
    if (outcome === 'PUBLISHED') return
    if (outcome !== 'CONTENDED') throw new Error(outcome)
  }
}

async function take(feed: Feed, since: number, count: number): Promise<number[]> {
  const versions: number[] = []
  for await (const { version } of feed.after(since)) {
    versions.push(version)
    if (versions.length === count) break
  }
  return versions
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => index + first)

test('a follower gets what was published before it came, and then what comes, as soon as it is served', async () => {
  await publishConcept('a')
  await history.refresh()
  const feed = createFeed(history)
  const events = feed.after(0)
  expect([(await events.next()).value?.version, (await events.next()).value?.version]).toEqual([1, 2])
  const third = events.next()
  await publishConcept('b')
  expect(await Promise.race([third, nextTurn('not served yet')])).toBe('not served yet')
  await history.refresh()
  expect((await third).value?.version).toBe(3)
  await events.return?.()
})

test('while four writers publish, every follower gets every version once and in order, wherever it begins', async () => {
  const feed = createFeed(history)
  const each = 15
  const last = 1 + 4 * each
  let over = false
  const refreshing = (async () => {
    while (!over) {
      await history.refresh()
      await nextTurn()
    }
  })()
  const followers = upTo(20, 0).map((since) => take(feed, since, last - since))
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (const number of upTo(each)) await publishConcept(`w${writer}-${number}`)
  })
  await Promise.all(writers)
  for (const [since, versions] of (await Promise.all(followers)).entries())
    expect(versions).toEqual(upTo(last, since + 1))
  over = true
  await refreshing
  expect(listening).toBe(0)
})

test('a thousand who wait for the same version have the log read once', async () => {
  const feed = createFeed(history)
  const waiting = Array.from({ length: 1_000 }, () => take(feed, 1, 1))
  await nextTurn()
  expect(listening).toBe(1_000)
  await publishConcept('a')
  await history.refresh()
  expect(new Set((await Promise.all(waiting)).flat())).toEqual(new Set([2]))
  expect(reads).toBe(1)
  expect(listening).toBe(0)
})

test('a slow follower holds a page at most, and gets the rest when it asks', async () => {
  const rows = (count: number): Publication[] =>
    upTo(count).map((version) => ({ version, changeset: 'c', author: 'a', at: 'now', digest: 'd', language: 'en' }))
  const asked: number[] = []
  const long: GraphHistory = {
    ...history,
    current: () => ({ ...history.current(), version: 1_000 }),
    publicationsAfter: async (version, limit) => {
      asked.push(limit)
      return rows(1_000).slice(version, version + limit)
    },
  }
  const feed = createFeed(long)
  const events = feed.after(0)
  expect((await events.next()).value?.version).toBe(1)
  expect(asked).toEqual([50])
  expect(await take(feed, 1, 999)).toEqual(upTo(1_000, 2))
  expect(Math.max(...asked)).toBe(50)
})

test('a follower that returns while it waits ends at once and leaves no listener', async () => {
  const events = createFeed(history).after(1)
  const next = events.next()
  await nextTurn()
  expect(listening).toBe(1)
  await events.return?.()
  expect(await next).toEqual({ done: true, value: undefined })
  expect(listening).toBe(0)
  expect(await events.next()).toEqual({ done: true, value: undefined })
})

test('a log that cannot be read fails the follower, who comes back with what it has', async () => {
  const feed = createFeed({ ...history, publicationsAfter: () => Promise.reject(new Error('away')) })
  await expect(feed.after(0).next()).rejects.toThrow('away')
  expect(await take(createFeed(history), 0, 1)).toEqual([1])
})

test('a follower of a log that is replaced by another one is told to start anew, with rows left or waiting', async () => {
  await publishConcept('a')
  await publishConcept('b')
  const replaceable = replaceableStore(store)
  const replaced = await openGraphHistory(replaceable.store)
  const feed = createFeed(replaced)
  const reading = feed.after(1)
  expect((await reading.next()).value?.version).toBe(2)
  const waiting = feed.after(3).next()
  waiting.catch(() => {})
  const other = await memoryStore()
  await publishFirst(other, await firstContent('none'), 'another first')
  replaceable.replaceBy(other)
  await replaced.refresh()
  const told = (last: number) => ({
    message: expect.stringContaining(`restored from a backup after version ${last}, and its newest version is 1`),
    extensions: expect.objectContaining({ code: 'VERSION_AHEAD' }),
  })
  await expect(reading.next()).rejects.toMatchObject(told(2))
  await expect(waiting).rejects.toMatchObject(told(3))
  expect((await feed.after(0).next()).value?.version).toBe(1)
})

test('a follower from a version unknown to this process waits for the versions after it', async () => {
  const events = createFeed(history).after(2)
  const next = events.next()
  await publishConcept('a')
  await history.refresh()
  expect(await Promise.race([next, nextTurn('waits')])).toBe('waits')
  await publishConcept('b')
  await history.refresh()
  expect((await next).value?.version).toBe(3)
})

test('a version is reached when the log has it, though this process does not serve it yet', async () => {
  const feed = createFeed(history)
  await publishConcept('a')
  expect(history.current().version).toBe(1)
  await feed.assertReached(2)
  await expect(feed.assertReached(3)).rejects.toThrow('since 3 is ahead of the newest version 2')
})

test('a store that may lag is given time to reach a version', async () => {
  let looks = 0
  const lagging: GraphHistory = { ...history, newestVersion: async () => (++looks < 3 ? 1 : 2) }
  await createFeed(lagging, { lagMilliseconds: 60_000 }).assertReached(2)
  expect(looks).toBe(3)
  await expect(createFeed(lagging, { lagMilliseconds: 200 }).assertReached(3)).rejects.toThrow('ahead')
})
