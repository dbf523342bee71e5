import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bytesInMemory } from '../../src/assets/bytes-in-memory.ts'
import { folderAssetStore } from '../../src/assets/stores/folder-asset-store.ts'
import { assetStoreConformance } from './asset-store.conformance.ts'

async function freshFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-assets-'))
  return { folder, dispose: () => rm(folder, { recursive: true, force: true }) }
}

assetStoreConformance('a folder', async () => {
  const { folder, dispose } = await freshFolder()
  return { store: folderAssetStore(join(folder, 'made', 'later')), dispose }
})

test('what else lies in the folder is no asset', async () => {
  const { folder, dispose } = await freshFolder()
  onTestFinished(dispose)
  const store = folderAssetStore(folder)
  const bytes = bytesInMemory(Buffer.from('hips'))
  await store.put(`${bytes.sha256}.png`, bytes)
  const [part = ''] = await readdir(folder)
  await writeFile(join(folder, part, '.left.unfinished'), 'x')
  await writeFile(join(folder, part, 'notes.txt'), 'x')
  await writeFile(join(folder, 'notes.txt'), 'x')
  expect((await Array.fromAsync(store.list())).map(({ name }) => name)).toEqual([`${bytes.sha256}.png`])
})

test('a folder that cannot be written is a store that is away', async () => {
  const { folder, dispose } = await freshFolder()
  onTestFinished(dispose)
  await writeFile(join(folder, 'file'), 'x')
  const bytes = bytesInMemory(Buffer.from('hips'))
  await expect(folderAssetStore(join(folder, 'file')).put(`${bytes.sha256}.png`, bytes)).rejects.toMatchObject({
    name: 'StoreUnavailable',
  })
})
