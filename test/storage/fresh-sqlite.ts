import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { SQLITE_TABLES } from '../notation/sqlite-tables.ts'
import type { StoreUnderTest } from './content-store.conformance.ts'

/** A store on a new file. */
export async function freshSqlite(): Promise<StoreUnderTest & { readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-sqlite-'))
  const file = join(folder, 'content.db')
  await writeFile(file, SQLITE_TABLES)
  const store = await openSqliteStore({ file })
  const beside = new DatabaseSync(file)
  return {
    file,
    store,
    again: () => openSqliteStore({ file }),
    query: async (sql) => beside.prepare(sql).all(),
    async breakInsertsInto(table) {
      beside.exec(`CREATE TRIGGER broken BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'broken for a test'); END`)
    },
    async dispose() {
      beside.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
