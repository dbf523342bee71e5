import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { AssetStore, NewBytes } from '../../src/assets/asset-store.ts'
import { bytesInMemory } from '../../src/assets/bytes-in-memory.ts'
import { there } from '../notation/there.ts'

export interface AssetStoreUnderTest {
  readonly store: AssetStore
  dispose(): Promise<void>
}

const nameOf = ({ sha256 }: NewBytes, rest = '.png') => `${sha256}${rest}`

/** What every asset store keeps to. */
export function assetStoreConformance(name: string, open: () => Promise<AssetStoreUnderTest>): void {
  const fresh = async (): Promise<AssetStore> => {
    const { store, dispose } = await open()
    onTestFinished(dispose)
    return store
  }
  const read = async (store: AssetStore, of: string, range?: { start: number; end: number }) =>
    (await buffer(there(await store.get(of, range)).stream)).toString()

  describe(`${name}: an asset store`, () => {
    test('has what was put, and nothing else', async () => {
      const store = await fresh()
      const bytes = bytesInMemory(Buffer.from('hips'))
      expect([await store.size(nameOf(bytes)), await store.get(nameOf(bytes))]).toEqual([null, null])
      await store.put(nameOf(bytes), bytes)
      expect(await store.size(nameOf(bytes))).toBe(4)
      expect(await read(store, nameOf(bytes))).toBe('hips')
      expect(await store.size(nameOf(bytes, '.pdf'))).toBe(null)
    })

    test('reads a range, and cuts it at the end', async () => {
      const store = await fresh()
      const bytes = bytesInMemory(Buffer.from('0123456789'))
      await store.put(nameOf(bytes), bytes)
      expect(await read(store, nameOf(bytes), { start: 2, end: 5 })).toBe('234')
      expect(await read(store, nameOf(bytes), { start: 8, end: 100 })).toBe('89')
      expect(await read(store, nameOf(bytes), { start: 10, end: 12 })).toBe('')
      expect(there(await store.get(nameOf(bytes), { start: 9, end: 10 })).size).toBe(10)
    })

    test('leaves what is there when it is put again', async () => {
      const store = await fresh()
      const bytes = bytesInMemory(Buffer.from('once'))
      await store.put(nameOf(bytes), bytes)
      const unread = { ...bytes, open: () => Readable.from([Buffer.from('other')]) }
      await store.put(nameOf(bytes), unread)
      expect(await read(store, nameOf(bytes))).toBe('once')
    })

    test('has nothing of bytes that break off', async () => {
      const store = await fresh()
      const whole = bytesInMemory(Buffer.from('whole'))
      const broken = {
        ...whole,
        open: () =>
          Readable.from(
            (async function* () {
              yield Buffer.from('wh')
              throw new Error('broke off')
            })(),
          ),
      }
      await expect(store.put(nameOf(whole), broken)).rejects.toThrow('broke off')
      expect(await store.get(nameOf(whole))).toBe(null)
      expect(await Array.fromAsync(store.list())).toEqual([])
    })

    test('lists all names, and forgets what is deleted', async () => {
      const store = await fresh()
      const [first, second, ...others] = [0, 1, 2, 3, 4].map((index) => bytesInMemory(Buffer.from(`bytes ${index}`)))
      if (first === undefined || second === undefined) throw new Error('there are five')
      const all = [first, second, ...others]
      for (const bytes of all) await store.put(nameOf(bytes), bytes)
      await store.put(nameOf(first, '-640.webp'), first)
      const listed = await Array.fromAsync(store.list())
      expect(listed.map((entry) => entry.name).sort()).toEqual(
        [...all.map((bytes) => nameOf(bytes)), nameOf(first, '-640.webp')].sort(),
      )
      expect(new Set(listed.map(({ size }) => size))).toEqual(new Set([7]))
      for (const { storedAt } of listed) expect(new Date(storedAt).toISOString()).toBe(storedAt)
      await store.delete(nameOf(second))
      await store.delete(nameOf(second))
      expect(await store.size(nameOf(second))).toBe(null)
      expect(await Array.fromAsync(store.list())).toHaveLength(5)
    })

    test('takes the same bytes from many at once', async () => {
      const store = await fresh()
      const bytes = bytesInMemory(Buffer.alloc(100_000, 'x'))
      await Promise.all(Array.from({ length: 8 }, () => store.put(nameOf(bytes), bytes)))
      expect((await read(store, nameOf(bytes))).length).toBe(100_000)
      expect(await Array.fromAsync(store.list())).toHaveLength(1)
    })

    test.each([
      '../../etc/passwd',
      'a.png',
      '',
      `${'a'.repeat(64)}.exe`,
      `${'a'.repeat(64)}.png/..`,
      `/${'a'.repeat(64)}.png`,
    ])('takes no name such as "%s"', async (hostile) => {
      const store = await fresh()
      await expect(Promise.resolve().then(() => store.get(hostile))).rejects.toThrow(RangeError)
      await expect(Promise.resolve().then(() => store.delete(hostile))).rejects.toThrow(RangeError)
      await expect(Promise.resolve().then(() => store.put(hostile, bytesInMemory(Buffer.from('x'))))).rejects.toThrow(
        RangeError,
      )
    })

    test('has names by the hash of what they name', () => {
      const bytes = bytesInMemory(Buffer.from('hips'))
      expect(bytes.sha256).toBe(createHash('sha256').update('hips').digest('hex'))
    })
  })
}
