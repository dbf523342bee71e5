import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import { publish } from '../../src/publishing/publish.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { program } from '../notation/program.ts'
import { canTrace } from './can-trace.ts'
import { lossesOf } from './power-loss-images.ts'
import { AT, act, approved, concept, put } from './publishing.ts'
import { recordedWrites } from './recorded-writes.ts'

const VERSIONS = 12

async function freshFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'aetia-disk-')))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A store whose file may not grow while the disk is full. */
async function storeOnSmallDisk() {
  const file = join(await freshFolder(), 'content.db')
  const { exec } = DatabaseSync.prototype
  let database: DatabaseSync | undefined
  const spy = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    database = this
    exec.call(this, sql)
  })
  const store = await openSqliteStore({ file })
  spy.mockRestore()
  onTestFinished(() => store.close())
  const pages = (most: number) => database?.exec(`PRAGMA max_page_count = ${most}`)
  const query = (sql: string) => database?.prepare(sql).all()
  return { store, full: () => pages(1), free: () => pages(1_000_000), query }
}

const long = (slug: string, version: number) => ({ ...concept(slug), note: `${version} `.repeat(20_000) })

test('on a full disk every write fails as unavailable, reads go on, and once there is room writes work', async () => {
  const { store, full, free, query } = await storeOnSmallDisk()
  const publishing = (changeset: string) =>
    publish(store, { changeset, author: 'ada', idempotencyKey: changeset }, () => AT)
  await approved(store, 'a', [put(long('a', 1))])
  await publishing('a')
  await approved(store, 'b', [put(concept('b'))])
  const everything = () =>
    ['changeset', 'revision', 'staged', 'publication', 'published'].map((table) => query(`SELECT * FROM ${table}`))
  const before = everything()

  full()
  const many = Array.from({ length: 300 }, (_, index) => put(long(`c${index}`, 2)))
  await expect(approved(store, 'c', many)).rejects.toThrow(StoreUnavailable)
  await expect(approved(store, 'd', many)).rejects.toThrow('no room left on the disk')
  expect(await store.head()).toMatchObject({ version: 1 })
  expect(await store.documentsAt(1)).toHaveLength(1)
  // A changeset that fits into the pages there are may have been made; of the edits there is none.
  expect(await store.staged('c')).toEqual([])
  expect(await store.history('driver:c0')).toEqual([])
  expect(everything().slice(1)).toEqual(before.slice(1))

  free()
  expect(await publishing('b')).toMatchObject({ outcome: 'PUBLISHED', publication: { version: 2 } })
  expect(await store.changeset('c')).toMatchObject({ state: 'DRAFT' })
  expect(await store.stage('c', many, act())).toMatchObject({ outcome: 'STAGED' })
})

/**
 * Publishes from a process some of whose system calls fail, and looks at what could be left on the
 * disk.
 */
async function publishedThrough(fault: string) {
  const folder = await freshFolder()
  const data = join(folder, 'data')
  const writer = await program('test/storage/publish-through-faults.ts')
  const command = [process.execPath, writer, join(data, 'content.db'), String(VERSIONS)]
  const events = await recordedWrites(command, data, join(folder, 'trace'), fault)
  const said = events.flatMap((event) => (event.what === 'said' ? [event.version] : []))
  const refused = events.filter(({ what }) => what === 'refused').length
  return { said, refused, ...(await lossesOf(events, folder, 61)) }
}

const everyVersion = Array.from({ length: VERSIONS }, (_, index) => index + 1)

describe.skipIf(!canTrace)('a disk that fails while a process publishes (needs strace)', () => {
  // The first three are of the folder and of the mark of a new store. Not the fifth, which is that
  // of the folder: SQLite does not mind.
  test.each([1, 2, 3, 4, 6, 8, 13, 21, 34])(
    'sync %i fails with EIO: the call fails, nothing that was not on the disk is answered for, and the next attempt works',
    async (call) => {
      const { said, refused, lost, damaged } = await publishedThrough(`fsync,fdatasync:error=EIO:when=${call}`)
      expect(refused).toBeGreaterThan(0)
      expect(said).toEqual(everyVersion)
      expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
    },
  )

  test.each([
    [1, 3],
    [4, 9],
    [12, 30],
    [40, 70],
  ])(
    'from write %i to %i the disk is full: calls fail, and once there is room all is published',
    async (first, last) => {
      const { said, refused, lost, damaged } = await publishedThrough(`pwrite64:error=ENOSPC:when=${first}..${last}`)
      expect(refused).toBeGreaterThan(0)
      expect(said).toEqual(everyVersion)
      expect({ lost, damaged }).toEqual({ lost: 0, damaged: 0 })
    },
  )
})
