import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { SchemaMismatch, StoreUnavailable } from '../../src/errors/store-errors.ts'
import { MIGRATIONS } from '../../src/storage/migrations/migrations.ts'
import { openPostgresStore, type PostgresStoreOptions } from '../../src/storage/postgres/open-postgres-store.ts'
import { freshPostgres, postgresUrl } from '../notation/fresh-postgres.ts'
import { openAtOnce } from './open-at-once.ts'
import { act, approved, concept, publish, put, version } from './publishing.ts'

async function schema() {
  const made = await freshPostgres()
  onTestFinished(made.drop)
  return made
}

async function open(options: PostgresStoreOptions) {
  const store = await openPostgresStore(options)
  onTestFinished(() => store.close())
  return store
}

test('6 processes that start together on a new database run each migration once', async () => {
  const { url, query } = await schema()
  await openAtOnce(url, 6)
  expect(await query('SELECT name FROM migration ORDER BY name')).toEqual(MIGRATIONS.map(({ name }) => ({ name })))
  expect(await query('SELECT id FROM changeset')).toHaveLength(6)
})

test('a role that may only SELECT reads, and cannot write', async () => {
  const { url, name, query } = await schema()
  const store = await open({ url })
  await publish(store, 'a', [put(concept('a'))])
  await query(`CREATE ROLE ${name} LOGIN PASSWORD 'reads'`)
  onTestFinished(async () => {
    const admin = new Client({ connectionString: await postgresUrl() })
    await admin.connect()
    await admin.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
    await admin.end()
  })
  await query(`GRANT USAGE ON SCHEMA ${name} TO ${name}; GRANT SELECT ON ALL TABLES IN SCHEMA ${name} TO ${name}`)
  const asReader = new URL(url)
  asReader.username = name
  asReader.password = 'reads'
  const reader = await openPostgresStore({ url: asReader.href, migrate: false })
  expect(await reader.head()).toMatchObject({ version: 1 })
  expect(await reader.documentsAt(1)).toHaveLength(1)
  expect(await reader.publicationsAfter(0, 10)).toHaveLength(1)
  await expect(reader.createChangeset({ id: 'b', title: 'b' }, act())).rejects.toThrow('permission denied')
  await reader.close()
  // Tables that need no change ask for no right to change them.
  const migrating = await openPostgresStore({ url: asReader.href })
  expect(await migrating.head()).toMatchObject({ version: 1 })
  await migrating.close()
})

test('a store that may not migrate refuses tables that are missing, and any store refuses newer ones', async () => {
  const { url, query } = await schema()
  await expect(openPostgresStore({ url, migrate: false })).rejects.toThrow(SchemaMismatch)
  expect(await query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()')).toEqual([])
  await open({ url })
  await query("INSERT INTO migration VALUES ('9999-from-the-future', '')")
  await expect(openPostgresStore({ url })).rejects.toThrow(SchemaMismatch)
  await expect(openPostgresStore({ url, migrate: false })).rejects.toThrow(SchemaMismatch)
})

test('a migration that fails leaves no trace, and runs when what was in its way is gone', async () => {
  const { url, query } = await schema()
  const tables = () => query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()')
  await query('CREATE TABLE published (in_the_way TEXT)')
  await expect(openPostgresStore({ url })).rejects.toThrow('published')
  expect(await tables()).toEqual([{ tablename: 'published' }])
  await query('DROP TABLE published')
  const store = await open({ url })
  expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
})

test('connections that are cut while idle are replaced by themselves', async () => {
  const { url, cut } = await schema()
  const store = await open({ url })
  await Promise.all(Array.from({ length: 8 }, () => store.head()))
  await cut()
  await expect.poll(() => store.head().catch((error) => error)).toBeNull()
  expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
})

test('a commit whose connection is cut fails as unavailable, leaves no trace and can be sent again', async () => {
  const { url, query, cut } = await schema()
  const store = await open({ url })
  const edits = await approved(store, 'a', [put(concept('a'))])
  await query('BEGIN; LOCK TABLE publication IN ACCESS EXCLUSIVE MODE')
  const commit = store.commit(version(1, 'a', 'key'), edits).catch((error: unknown) => error)
  await expect
    .poll(
      async () => (await query("SELECT FROM pg_locks WHERE relation = 'publication'::regclass AND NOT granted")).length,
    )
    .toBe(1)
  await cut()
  expect(await commit).toBeInstanceOf(StoreUnavailable)
  await query('ROLLBACK')
  expect(await store.head()).toBeNull()
  expect(await store.commit(version(1, 'a', 'key'), edits)).toMatchObject({ outcome: 'COMMITTED' })
})

test('while the database is away every call fails as unavailable, and afterwards the same store works again', async () => {
  const { url } = await schema()
  const between = await lineTo(url)
  const store = await open({ url: between.url })
  await publish(store, 'a', [put(concept('a'))])
  await between.down()
  for (const call of [() => store.head(), () => store.documentsAt(1), () => store.unstage('a', 1, [])])
    await expect(call()).rejects.toThrow(StoreUnavailable)
  await between.up()
  expect(await store.head()).toMatchObject({ version: 1 })
  expect(await publish(store, 'b', [put(concept('b'))])).toBe(2)
})

test('a network that swallows everything fails the calls under way, and the next ones make a new connection', async () => {
  const { url } = await schema()
  const between = await lineTo(url)
  const store = await open({ url: between.url, poolSize: 1, answerTimeout: 500 })
  const edits = await approved(store, 'a', [put(concept('a'))])
  for (const call of [() => store.head(), () => store.commit(version(1, 'a'), edits)]) {
    between.swallow()
    await expect(call()).rejects.toThrow(StoreUnavailable)
    expect(await store.head()).toBeNull()
  }
  expect(await store.commit(version(1, 'a'), edits)).toMatchObject({ outcome: 'COMMITTED' })
})

test('a database that is not there, or lets nobody in, fails the opening', async () => {
  const { url } = await schema()
  const nowhere = new URL(url)
  nowhere.port = '1'
  await expect(openPostgresStore({ url: nowhere.href })).rejects.toThrow(StoreUnavailable)
  const noSuchDatabase = new URL(url)
  noSuchDatabase.pathname = '/no_such_database'
  await expect(openPostgresStore({ url: noSuchDatabase.href })).rejects.toThrow(StoreUnavailable)
})

test('a writer that does not end makes others give up, and readers go on', async () => {
  const { url, query } = await schema()
  const store = await open({ url })
  await query('BEGIN; LOCK TABLE changeset IN EXCLUSIVE MODE')
  const write = store.createChangeset({ id: 'a', title: 'a' }, act()).catch((error: unknown) => error)
  expect(await store.changeset('a')).toBeNull()
  expect(await write).toBeInstanceOf(StoreUnavailable)
  await query('ROLLBACK')
  expect(await store.createChangeset({ id: 'a', title: 'a' }, act())).toMatchObject({ id: 'a' })
})

test('one connection is enough for many calls at once', async () => {
  const { url } = await schema()
  const store = await open({ url, poolSize: 1 })
  const ids = Array.from({ length: 20 }, (_, index) => `c${index}`)
  await Promise.all(ids.map((id) => store.createChangeset({ id, title: id }, act())))
  expect(await store.changesets(['DRAFT'], 100)).toHaveLength(20)
})

test('tables that only grow cannot be emptied', async () => {
  const { url, query } = await schema()
  await open({ url })
  await expect(query('TRUNCATE revision CASCADE')).rejects.toThrow('only ever added')
})

test('a database that does not wait for its disk is refused', async () => {
  const { url } = await schema()
  const hasty = new URL(url)
  hasty.searchParams.set('options', `${hasty.searchParams.get('options')} -c synchronous_commit=off`)
  await expect(openPostgresStore({ url: hasty.href })).rejects.toThrow('"synchronous_commit" is off')
})

test('a database that cannot hold every character is refused', async () => {
  const { name, query } = await schema()
  await query(`CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`)
  onTestFinished(async () => {
    const admin = new Client({ connectionString: await postgresUrl() })
    await admin.connect()
    await admin.query(`DROP DATABASE ${name}`)
    await admin.end()
  })
  const latin = new URL(await postgresUrl())
  latin.pathname = `/${name}`
  await expect(openPostgresStore({ url: latin.href })).rejects.toThrow('LATIN1')
})

/** A line to the database that can be cut and mended. */
async function lineTo(url: string) {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A listening server has no port.')
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(address.port)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(() => {
    cut()
    server.close()
  })
  return {
    url: through.href,
    /** Lets nothing through on the connections there are. Later ones are not affected. */
    swallow() {
      for (const socket of sockets) socket.unpipe().pause()
    },
    async down() {
      server.close()
      cut()
      await once(server, 'close')
    },
    async up() {
      server.listen(address.port, '127.0.0.1')
      await once(server, 'listening')
    },
  }
}
