import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { SchemaMismatch, StoreUnavailable } from '../../src/errors/store-errors.ts'
import { MIGRATIONS } from '../../src/storage/migrations/migrations.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { freshSqlite } from './fresh-sqlite.ts'
import { openAtOnce } from './open-at-once.ts'
import { act, concept, publish, put } from './publishing.ts'

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'aetia-sqlite-'))
  onTestFinished(() => rm(made, { recursive: true }))
  return made
}

async function freshFile() {
  const opened = await freshSqlite()
  onTestFinished(opened.dispose)
  return opened
}

test('the folder of the file is made when it is missing', async () => {
  const file = join(await folder(), 'some', 'where', 'content.db')
  const store = await openSqliteStore({ file })
  expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
  await store.close()
})

test('a store in memory works like any other', async () => {
  const store = await openSqliteStore({ file: ':memory:' })
  expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
  await store.close()
})

test('the file is in write-ahead mode, so that readers never wait for writers', async () => {
  const { file, store } = await freshFile()
  const other = new DatabaseSync(file)
  expect(other.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
  other.exec(
    "BEGIN IMMEDIATE; INSERT INTO changeset (id, title, state, author, created_at) VALUES ('x', 'x', 'DRAFT', 'x', 'x')",
  )
  expect(await store.head()).toBeNull()
  expect(await store.changeset('x')).toBeNull()
  other.close()
})

test('6 processes that start together on a new file run each migration once', async () => {
  const file = join(await folder(), 'content.db')
  await openAtOnce(file, 6)
  const database = new DatabaseSync(file)
  expect(database.prepare('SELECT name FROM migration ORDER BY name').all()).toEqual(
    MIGRATIONS.map(({ name }) => ({ name })),
  )
  expect(database.prepare('SELECT id FROM changeset').all()).toHaveLength(6)
  database.close()
})

test('a file whose commits would not wait for the disk is refused', async () => {
  const { exec } = DatabaseSync.prototype
  const hasty = vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
    exec.call(this, sql.replace('synchronous = FULL', 'synchronous = NORMAL'))
  })
  onTestFinished(() => hasty.mockRestore())
  await expect(openSqliteStore({ file: join(await folder(), 'content.db') })).rejects.toThrow('loss of power')
})

test('a write waits for a writer of another process without blocking this one', async () => {
  const { file, store } = await freshFile()
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  const write = store.createChangeset({ id: 'a', title: 'a' }, act())
  const first = await Promise.race([write, sleep(100, 'this process went on')])
  other.exec('COMMIT')
  expect(first).toBe('this process went on')
  expect(await write).toMatchObject({ id: 'a' })
  other.close()
})

test('a write gives up on a writer that does not end', async () => {
  const { file, store } = await freshFile()
  const other = new DatabaseSync(file)
  other.exec('BEGIN IMMEDIATE')
  await expect(store.createChangeset({ id: 'a', title: 'a' }, act())).rejects.toThrow(StoreUnavailable)
  other.exec('ROLLBACK')
  expect(await store.createChangeset({ id: 'a', title: 'a' }, act())).toMatchObject({ id: 'a' })
  other.close()
})

test('a file that is not a database, and a path that is a folder, are reported', async () => {
  const place = await folder()
  const file = join(place, 'content.db')
  await writeFile(file, 'not a database, but long enough to look at '.repeat(100))
  await expect(openSqliteStore({ file })).rejects.toThrow(StoreUnavailable)
  await expect(openSqliteStore({ file: place })).rejects.toThrow(StoreUnavailable)
})

test('a damaged page is reported when it is read', async () => {
  const { file, store, again } = await freshFile()
  await publish(store, 'a', [put({ ...concept('a'), note: 'long '.repeat(20_000) })])
  await store.close()
  // The first pages hold the tables' own definitions; the last ones hold the long note.
  const handle = await open(file, 'r+')
  const { size } = await handle.stat()
  await handle.write(Buffer.alloc(65_536, 0xff), 0, 65_536, size - 65_536)
  await handle.close()
  const opened = await again()
  await expect(opened.documentsAt(1)).rejects.toThrow(StoreUnavailable)
  await opened.close()
})

test('a file that a newer program has made is refused', async () => {
  const { query, again } = await freshFile()
  await query("INSERT INTO migration VALUES ('9999-from-the-future', '')")
  await expect(again()).rejects.toThrow(SchemaMismatch)
})

test('a migration that fails leaves no trace, and runs when what was in its way is gone', async () => {
  const file = join(await folder(), 'content.db')
  const database = new DatabaseSync(file)
  database.exec('CREATE TABLE published (in_the_way TEXT)')
  await writeFile(`${file}-new`, '')
  await expect(openSqliteStore({ file })).rejects.toThrow('published')
  expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'published' }])
  database.exec('DROP TABLE published')
  const store = await openSqliteStore({ file })
  expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
  await store.close()
  database.close()
})

test('the documents of a version are found through the index, in one statement', async () => {
  const { file } = await freshFile()
  const database = new DatabaseSync(file)
  const plan = database
    .prepare('EXPLAIN QUERY PLAN SELECT document, max(version) FROM published WHERE version <= 5 GROUP BY document')
    .all()
  expect(JSON.stringify(plan)).toContain('COVERING INDEX published_by_document')
  database.close()
})
