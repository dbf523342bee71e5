import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'

/**
 * The file of a store in which nothing was done yet. A store that begins with it needs no
 * migrations, which take most of the time that a new store takes.
 */
export const SQLITE_TABLES: Uint8Array = await newStore()

async function newStore(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'aetia-tables-'))
  const file = join(folder, 'content.db')
  try {
    await (await openSqliteStore({ file })).close()
    const database = new DatabaseSync(file)
    // A database in memory cannot have a write-ahead log; one in a file returns to it when opened.
    database.exec('PRAGMA journal_mode = DELETE')
    const image = database.serialize()
    database.close()
    return image
  } finally {
    rmSync(folder, { recursive: true })
  }
}
