import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { StoreUnavailable } from '../../src/errors/store-errors.ts'
import { MIGRATIONS } from '../../src/storage/migrations/migrations.ts'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { program } from '../notation/program.ts'
import { beforeStatement } from './before-statement.ts'
import { migrationMoments, olderProgram } from './migration-moments.ts'
import { concept, publish, put } from './publishing.ts'

const ALL = MIGRATIONS.map(({ name }) => ({ name }))

describe('SQLite: a process that is migrating and killed leaves nothing of it, and the next start does it all', () => {
  test.each(migrationMoments('sqlite'))('$name', async ({ applied, statement }) => {
    const { folder, beside, schema } = await olderFile(applied)
    const before = schema(beside)
    // What a process that is killed leaves are its files as they are at that moment.
    const left = await newFolder()
    const wasReached = beforeStatement(statement, () => cpSync(folder, left, { recursive: true }))
    const store = await openSqliteStore({ file: join(folder, NAME) }).finally(wasReached)
    expect(wasReached()).toBe(true)
    await store.close()
    await expectNothingDone(left, before)
  })

  test.each(migrationMoments('sqlite').filter(({ statement }) => statement === 'COMMIT'))(
    '$name, in a process of its own',
    async ({ applied, statement }) => {
      const { folder, beside, schema } = await olderFile(applied)
      const before = schema(beside)
      const file = join(folder, NAME)
      const dying = await program('test/storage/die-migrating.ts')
      const child = execFile(process.execPath, [dying, file, statement])
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
      await expectNothingDone(folder, before)
    },
  )

  const NAME = 'content.db'
  const schema = (database: DatabaseSync) =>
    database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()

  async function newFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'aetia-migration-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    return folder
  }

  function open(folder: string): DatabaseSync {
    const database = new DatabaseSync(join(folder, NAME))
    onTestFinished(() => database.close())
    return database
  }

  /** A store as an older program left it, which knew only the first migrations. */
  async function olderFile(applied: number) {
    const folder = await newFolder()
    const beside = open(folder)
    for (const sql of olderProgram('sqlite', applied)) beside.exec(sql)
    // As a first start leaves it that is killed before there are tables.
    if (applied === 0) await writeFile(join(folder, `${NAME}-new`), '')
    return { folder, beside, schema }
  }

  /**
   * Checks that a store has the schema that it had, and that the next start does all migrations.
   */
  async function expectNothingDone(folder: string, before: unknown): Promise<void> {
    const beside = open(folder)
    expect(schema(beside)).toEqual(before)
    const store = await openSqliteStore({ file: join(folder, NAME) })
    expect(beside.prepare('SELECT name FROM migration ORDER BY name').all()).toEqual(ALL)
    expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
    await store.close()
  }
})

describe('PostgreSQL: a migration whose connection is cut leaves nothing of it, and the next start does it all', () => {
  test.each(migrationMoments('postgres'))('$name', async ({ applied, statement }) => {
    const { url, query, cut, drop } = await freshPostgres()
    onTestFinished(drop)
    for (const sql of olderProgram('postgres', applied)) await query(sql)
    const schema = () =>
      query(`SELECT 'relation' AS what, relname AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace
          UNION ALL SELECT 'function', proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
          UNION ALL SELECT 'trigger', tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
            WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal
          ORDER BY 1, 2`)
    const before = await schema()

    const reached = cutAt(statement, cut)
    await expect(openPostgresStore({ url })).rejects.toThrow(StoreUnavailable)
    expect(reached()).toBe(true)
    expect(await schema()).toEqual(before)

    const store = await openPostgresStore({ url })
    expect(await query('SELECT name FROM migration ORDER BY name')).toEqual(ALL)
    expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
    await store.close()
  })
})

/**
 * Cuts the connections once, before the first statement that begins so. Tells whether it came to
 * that.
 */
function cutAt(statement: string, cut: () => Promise<void>): () => boolean {
  let reached = false
  let cutting: { readonly client: Client; readonly done: Promise<void> } | undefined
  const original = Client.prototype.query as (...given: unknown[]) => Promise<unknown>
  const spy = vi.spyOn(Client.prototype, 'query').mockImplementation(async function (
    this: Client,
    ...given: unknown[]
  ) {
    const [first] = given
    const sql = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text
    if (!reached && sql?.toLowerCase().startsWith(statement.toLowerCase())) {
      reached = true
      cutting = { client: this, done: cut() }
    }
    // What is sent behind that statement, such as the commit, stays behind it.
    if (cutting?.client === this) await cutting.done
    return original.apply(this, given)
  } as typeof Client.prototype.query)
  onTestFinished(() => spy.mockRestore())
  return () => reached
}
