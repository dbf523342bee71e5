import { expect, onTestFinished, test, vi } from 'vitest'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { listenForPublications } from '../../src/storage/postgres/publication-notices.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { concept, publish, put } from './publishing.ts'

test('every commit of a version gives a notice', async () => {
  const { url, drop } = await freshPostgres()
  onTestFinished(drop)
  const store = await openPostgresStore({ url })
  onTestFinished(() => store.close())
  const [onNotice, onStatus] = [vi.fn(), vi.fn()]
  const notices = listenForPublications({ url, onNotice, onStatus })
  onTestFinished(() => notices.close())
  // Once on connecting, for what came before. Other tests publish in the same database, and give
  // notices too.
  await expect.poll(() => onNotice.mock.calls.length).toBeGreaterThan(0)
  const before = onNotice.mock.calls.length
  for (const id of ['b', 'c']) await publish(store, id, [put(concept(id))])
  await expect.poll(() => onNotice.mock.calls.length).toBeGreaterThanOrEqual(before + 2)
  expect(onStatus).not.toHaveBeenCalled()
})

test('a connection that is cut is replaced and reported once, and no notice comes after the end', async () => {
  const { url, cut, drop } = await freshPostgres()
  onTestFinished(drop)
  const [onNotice, onStatus] = [vi.fn(), vi.fn()]
  const notices = listenForPublications({ url, onNotice, onStatus })
  await expect.poll(() => onNotice.mock.calls.length).toBeGreaterThan(0)
  const before = onNotice.mock.calls.length
  await cut()
  await expect.poll(() => onStatus.mock.calls.map(([event]) => event)).toEqual(['LOST', 'FOUND'])
  expect(onNotice.mock.calls.length).toBeGreaterThan(before)
  await notices.close()
  expect(onStatus).toHaveBeenCalledTimes(2)
})

test('an address where there is no database is reported once, and closing does not wait for it', async () => {
  const onStatus = vi.fn()
  const notices = listenForPublications({ url: 'postgres://aetia@127.0.0.1:1/none', onNotice: vi.fn(), onStatus })
  await expect.poll(() => onStatus.mock.calls.length).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(onStatus.mock.calls).toEqual([['LOST', expect.objectContaining({ code: 'ECONNREFUSED' })]])
  await notices.close()
})
