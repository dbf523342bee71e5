import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { bytesInMemory } from '../../src/assets/bytes-in-memory.ts'
import { restoreBytes } from '../../src/assets/restore-bytes.ts'
import { folderAssetStore } from '../../src/assets/stores/folder-asset-store.ts'
import { there } from '../notation/there.ts'

async function opened() {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-restored-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const store = folderAssetStore(join(folder, 'assets'))
  return { folder, store, take: restoreBytes(store, (why) => new Error(`refused: ${why}`)) }
}

const nameOf = (bytes: Buffer) => `${bytesInMemory(bytes).sha256}.pdf`
const namesIn = async (folder: string) => (await readdir(folder, { recursive: true })).sort()

test('pieces of files become the files', async () => {
  const { store, take } = await opened()
  const [one, two] = [Buffer.from('%PDF-1.7 one'), Buffer.from('%PDF-1.7 two')]
  for (const bytes of [one, two])
    for (let at = 0; at < bytes.length; at += 5) await take({ name: nameOf(bytes), bytes: bytes.subarray(at, at + 5) })
  await take(null)
  for (const bytes of [one, two]) expect(await buffer(there(await store.get(nameOf(bytes))).stream)).toEqual(bytes)
})

test.each(['../../evil.pdf', '/etc/passwd', 'a.pdf', `${'0'.repeat(64)}.pdf/../../x`, '..\\..\\evil.pdf', ''])(
  'a name such as "%s" is refused, and nothing is written',
  async (name) => {
    const { folder, take } = await opened()
    await expect(take({ name, bytes: Buffer.from('x') })).rejects.toThrow(/^refused: .* is no name of an asset/)
    expect(await namesIn(folder)).toEqual([])
  },
)

test('bytes under the name of others are refused, and nothing is stored', async () => {
  const { folder, take } = await opened()
  await take({ name: nameOf(Buffer.from('one')), bytes: Buffer.from('another') })
  await expect(take(null)).rejects.toThrow(/^refused: The bytes under .* are others/)
  expect(await namesIn(folder)).toEqual([])
})
