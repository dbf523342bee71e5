import { expect, onTestFinished, test, vi } from 'vitest'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { listenForPublications } from '../../src/storage/postgres/publication-notices.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { concept, publish, put } from './publishing.ts'

test('every commit of a version is heard', async () => {
  const { url, drop } = await freshPostgres()
  onTestFinished(drop)
  const store = await openPostgresStore({ url })
  onTestFinished(() => store.close())
  const [heard, told] = [vi.fn(), vi.fn()]
  const notices = listenForPublications({ url, heard, told })
  onTestFinished(() => notices.close())
  // Once on connecting, for what came before. Other tests publish in the same database, and are heard too.
  await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0)
  const before = heard.mock.calls.length
  for (const id of ['b', 'c']) await publish(store, id, [put(concept(id))])
  await expect.poll(() => heard.mock.calls.length).toBeGreaterThanOrEqual(before + 2)
  expect(told).not.toHaveBeenCalled()
})

test('a connection that is cut is replaced, told of once, and nothing is heard after the end', async () => {
  const { url, cut, drop } = await freshPostgres()
  onTestFinished(drop)
  const [heard, told] = [vi.fn(), vi.fn()]
  const notices = listenForPublications({ url, heard, told })
  await expect.poll(() => heard.mock.calls.length).toBeGreaterThan(0)
  const before = heard.mock.calls.length
  await cut()
  await expect.poll(() => told.mock.calls.map(([event]) => event)).toEqual(['LOST', 'FOUND'])
  expect(heard.mock.calls.length).toBeGreaterThan(before)
  await notices.close()
  expect(told).toHaveBeenCalledTimes(2)
})

test('an address where there is no database is told of once, and closing does not wait for it', async () => {
  const told = vi.fn()
  const notices = listenForPublications({ url: 'postgres://aetia@127.0.0.1:1/none', heard: vi.fn(), told })
  await expect.poll(() => told.mock.calls.length).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(told.mock.calls).toEqual([['LOST', expect.objectContaining({ code: 'ECONNREFUSED' })]])
  await notices.close()
})
