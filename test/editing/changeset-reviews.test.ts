import { expect, test } from 'vitest'
import { runSync } from '../../src/algorithms/run-sync.ts'
import { firstContent } from '../../src/app/first-content.ts'
import type { ConceptDocument } from '../../src/content/documents.ts'
import { timedWork } from '../../src/editing/review/timed-work.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import type { Store } from '../../src/storage/store.ts'
import { editorsReads } from '../notation/editors-reads.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { act, draft, put } from '../storage/publishing.ts'

async function opened() {
  const under = await memoryStore()
  const content = await firstContent('shipped')
  await publishFirst(under, content, 'shipped')
  const [first] = content.concepts as readonly [ConceptDocument]
  let reads = 0
  const store: Store = {
    ...under,
    staged: (id) => {
      reads++
      return under.staged(id)
    },
  }
  await draft(store, 'one', [put({ ...first, name: 'Another' }, 1)])
  const { reviews } = editorsReads(store, await openGraphHistory(store))
  const changeset = async () => {
    const found = await store.changeset('one')
    if (!found) throw new Error('the changeset is gone')
    return found
  }
  return { store, reviews, changeset, first, reads: () => reads }
}

test('a part is computed once for a revision and a version, however many ask at once and later', async () => {
  const { reviews, changeset, reads } = await opened()
  const one = await changeset()
  const [diff, ...others] = await Promise.all(Array.from({ length: 5 }, () => reviews.diffOf(one, 1)))
  const [impact, ...again] = await Promise.all(Array.from({ length: 5 }, () => reviews.impactOf(one, 1)))
  for (const other of others) expect(other).toBe(diff)
  for (const other of again) expect(other).toBe(impact)
  expect(impact).toMatchObject({ gained: { count: 0n, isExact: true } })
  const before = reads()
  expect(await reviews.diffOf(one, 1)).toBe(diff)
  expect(await reviews.impactOf(one, 1)).toBe(impact)
  expect(reads()).toBe(before)
})

test('another revision of the changeset has parts of its own', async () => {
  const { store, reviews, changeset, first } = await opened()
  const before = await reviews.diffOf(await changeset(), 1)
  await store.stage('one', [put({ ...first, name: 'A third' }, 2)], act())
  const after = await reviews.diffOf(await changeset(), 1)
  expect([before, after].map(([change]) => change?.after)).toMatchObject([{ name: 'Another' }, { name: 'A third' }])
})

test('a failure is not kept', async () => {
  const { store, changeset } = await opened()
  let isAway = true
  const failing: Store = {
    ...store,
    staged: async (id) => (isAway ? Promise.reject(new Error('away')) : store.staged(id)),
  }
  const { reviews } = editorsReads(failing, await openGraphHistory(failing))
  await expect(reviews.diffOf(await changeset(), 1)).rejects.toThrow('away')
  isAway = false
  expect(await reviews.diffOf(await changeset(), 1)).toHaveLength(1)
})

test('the clock of work stands still while others have their turn', () => {
  let time = 0
  const seen: number[] = []
  const work = timedWork(
    function* (now) {
      for (let step = 0; step < 3; step++) {
        time += 10
        seen.push(now())
        yield
      }
    },
    () => time,
  )
  for (let step = 0; step < 3; step++) {
    work.next()
    time += 1_000
  }
  runSync(work)
  expect(seen).toEqual([10, 20, 30])
})
