import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { bytesInMemory } from '../../src/assets/bytes-in-memory.ts'
import { readObjectList } from '../../src/assets/stores/object-list.ts'
import { s3AssetStore } from '../../src/assets/stores/s3-asset-store.ts'
import { startS3 } from '../notation/s3-server.ts'
import { there } from '../notation/there.ts'
import { assetStoreConformance } from './asset-store.conformance.ts'

async function opened(prefix = 'in/a folder/') {
  const server = await startS3()
  onTestFinished(server.close)
  return { server, store: s3AssetStore({ ...server, prefix }) }
}

assetStoreConformance('an S3-compatible store', async () => {
  const server = await startS3()
  return { store: s3AssetStore({ ...server, prefix: 'aetia/' }), dispose: server.close }
})

/** `http://127.0.0.1:9000,us-east-1,bucket,key id,secret` of a real store, for who has one. */
const real = process.env['TEST_S3']
if (real !== undefined) {
  const [endpoint = '', region = '', bucket = '', keyId = '', secret = ''] = real.split(',')
  assetStoreConformance('a real S3-compatible store', async () => {
    const store = s3AssetStore({ endpoint, region, bucket, keyId, secret, prefix: `${randomUUID()}/` })
    return {
      store,
      async dispose() {
        for await (const { name } of store.list()) await store.delete(name)
      },
    }
  })
}

const hips = bytesInMemory(Buffer.from('hips'))
const name = `${hips.sha256}.png`

test('objects lie below the prefix, and those of others are not listed', async () => {
  const { server, store } = await opened()
  server.objects.set('in/another/x.png', Buffer.from('x'))
  await store.put(name, hips)
  expect([...server.objects.keys()]).toContain(`in/a folder/${name}`)
  expect((await Array.fromAsync(store.list())).map((entry) => entry.name)).toEqual([name])
})

test('a wrong secret is a store that is away, and no secret is told', async () => {
  const { server } = await opened()
  const store = s3AssetStore({ ...server, prefix: '', secret: 'wrong-secret' })
  const failure = await store.put(name, hips).catch((error: Error) => error)
  expect(failure).toMatchObject({ name: 'StoreUnavailable', message: expect.stringMatching(/answered with 403/) })
  expect(String(failure)).not.toMatch(/wrong-secret|TESTKEY/)
  expect(server.objects.size).toBe(0)
})

test('bytes that are others than their hash are refused by the store', async () => {
  const { server, store } = await opened()
  const damaged = { ...hips, open: () => bytesInMemory(Buffer.from('HIPS')).open() }
  await expect(store.put(name, damaged)).rejects.toThrow(/XAmzContentSHA256Mismatch/)
  expect(server.objects.size).toBe(0)
})

test('a store that is busy is asked again', async () => {
  const { server, store } = await opened()
  await store.put(name, hips)
  server.failNext(2)
  expect((await buffer(there(await store.get(name)).stream)).toString()).toBe('hips')
})

test('a store that is gone is one that is away', async () => {
  const server = await startS3()
  await server.close()
  const store = s3AssetStore({ ...server, prefix: '' })
  await expect(store.size(name)).rejects.toMatchObject({ name: 'StoreUnavailable' })
})

test('a list that is no XML is a store that is away', () => {
  expect(() => readObjectList('<ListBucketResult><Contents>')).toThrow(/no XML/)
})
