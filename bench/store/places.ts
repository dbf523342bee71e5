import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'

/** An empty store of its own. */
export interface Place {
  /** A file, or the address of a database. */
  readonly where: string
  /** What `aetia` takes. */
  readonly environment: Readonly<Record<string, string>>
  drop(): Promise<void>
}

export async function onSqlite(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-bench-'))
  return {
    where: join(folder, 'aetia.db'),
    environment: { AETIA_DATA_DIR: folder },
    drop: () => rm(folder, { recursive: true }),
  }
}

export async function onPostgres(server: string): Promise<Place> {
  const schema = `aetia_bench_${randomBytes(6).toString('hex')}`
  const query = async (sql: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await query(`CREATE SCHEMA ${schema}`)
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return {
    where: url.href,
    environment: { DATABASE_URL: url.href },
    drop: () => query(`DROP SCHEMA ${schema} CASCADE`),
  }
}

export const openPlace = (where: string): Promise<Store> =>
  where.startsWith('postgres:') ? openPostgresStore({ url: where }) : openSqliteStore({ file: where })
