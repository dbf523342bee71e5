import { expect, test } from 'vitest'
import { tellOfVersions } from '../../src/cli/tell-of-versions.ts'
import { openGraphHistory } from '../../src/projection/graph-history.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { concept, publish, put } from '../storage/publishing.ts'

test('a newer version is told once, when a look has made it the current one', async () => {
  const store = await memoryStore()
  await publish(store, 'a', [put(concept('a'))])
  const told: number[] = []
  const history = tellOfVersions(await openGraphHistory(store), () => told.push(history.current().version))
  await history.refresh()
  expect(told).toEqual([])
  await publish(store, 'b', [put(concept('b'))])
  expect((await history.refresh()).version).toBe(2)
  await history.refresh()
  expect(told).toEqual([2])
})
