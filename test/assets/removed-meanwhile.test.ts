import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { AssetStore } from '../../src/assets/asset-store.ts'
import { createAssets } from '../../src/assets/assets.ts'
import { memoryStore } from '../notation/memory-stores.ts'
import { svgOf } from '../notation/pictures.ts'

/** A store in memory, which `loseAll` empties. */
function storeInMemory() {
  const names = new Set<string>()
  const store: AssetStore = {
    place: 'in memory',
    put: async (name) => void names.add(name),
    get: async () => null,
    size: async () => null,
    async *list() {},
    delete: async (name) => void names.delete(name),
  }
  return { store, names }
}

test('a file that is removed as unused while it is uploaded again is stored again', async () => {
  const { store, names } = storeInMemory()
  const files = await memoryStore()
  const pictures = { placeholder: async () => null, made: async () => null }
  const assets = createAssets({
    store,
    files: {
      ...files,
      async recordFile(file) {
        names.clear()
        return files.recordFile(file)
      },
    },
    ...{ pictures, maxBytes: 10_000, maxPixels: 10_000, mayStore: true },
  })
  const bytes = Readable.from([svgOf()])
  const receipt = await assets.receive({ bytes, digests: [], by: 'ada', at: '2026-11-30T00:00:00Z' })
  expect(receipt.outcome).toBe('STORED')
  expect(names.size).toBe(1)
  await files.close()
})
