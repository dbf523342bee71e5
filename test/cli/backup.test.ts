import { createHash } from 'node:crypto'
import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { publishFirst } from '../../src/publishing/publish-first.ts'
import { LEFT_OUT_OF_BACKUPS, STORED_TABLES } from '../../src/storage/backup/stored-tables.ts'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { type CliRun, folderOf, runAetia } from '../notation/run-cli.ts'
import { shippedContent } from '../notation/shipped-content.ts'
import { publishedBy } from '../processes/published-by.ts'
import { servedProcess } from '../processes/served-process.ts'
import { act, approved, concept, draft, move, put, retire } from '../storage/publishing.ts'

/** A place for a store, with nothing in it yet. */
interface Place {
  readonly environment: Readonly<Record<string, string>>
  /** As `publishedBy` takes it. */
  readonly where: string
  open(): Promise<Store>
  query(sql: string): Promise<readonly Record<string, unknown>[]>
}

async function sqlitePlace(): Promise<Place> {
  const folder = await folderOf([])
  const file = join(folder, 'aetia.db')
  return {
    environment: { AETIA_DATA_DIR: folder },
    where: file,
    open: () => openSqliteStore({ file }),
    async query(sql) {
      const database = new DatabaseSync(file)
      try {
        return database.prepare(sql).all()
      } finally {
        database.close()
      }
    },
  }
}

async function postgresPlace(): Promise<Place> {
  const { url, query, drop } = await freshPostgres()
  onTestFinished(drop)
  return { environment: { DATABASE_URL: url }, where: url, open: () => openPostgresStore({ url }), query }
}

const run = ({ environment }: Place, ...args: string[]): Promise<CliRun> => runAetia(args, environment)

async function backedUp(place: Place): Promise<string> {
  const file = join(await folderOf([]), 'backup')
  expect(await run(place, 'backup', file)).toMatchObject({ code: 0, stderr: '' })
  return file
}

/** Every row of every table. */
async function dump({ query }: Place): Promise<unknown> {
  const rows: unknown[] = []
  for (const { name, key } of STORED_TABLES)
    rows.push((await query(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`)).map((row) => ({ ...row })))
  return rows
}

/**
 * Checks that the graph of each version in a store has the digest that the log has of it; answers
 * with all of them.
 */
async function digests(place: Place): Promise<readonly string[]> {
  const store = await place.open()
  try {
    const log = await store.publicationsAfter(0, 1_000)
    expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1))
    const history = await openGraphHistory(store)
    for (const { version, digest } of log) expect((await history.at(version))?.digest).toBe(digest)
    return log.map(({ digest }) => digest)
  } finally {
    await store.close()
  }
}

const now = () => '2026-12-01T00:00:00.000Z'

/**
 * A store with something of everything: published, drafted, sent away, retired, and text of every
 * kind.
 */
async function fill(place: Place): Promise<void> {
  const store = await place.open()
  const { content } = await shippedContent()
  await publishFirst(store, content, 'shipped')
  const go = (changeset: string) => publish(store, { changeset, author: 'ada', idempotencyKey: changeset }, now)
  const odd = concept('odd', 'Line\u2028separator, "quotes" \\ and \r\n, \u{1f9b5}, e\u0301, \u0001')
  await approved(store, 'odd', [put(odd), put(concept('gone'))])
  expect((await go('odd')).outcome).toBe('PUBLISHED')
  await approved(store, 'retired', [retire('driver:gone', 1)])
  expect((await go('retired')).outcome).toBe('PUBLISHED')
  await draft(store, 'draft', [put({ ...odd, name: 'Two' }, 1), put(concept('new'))])
  await store.stage('draft', [put({ ...odd, name: 'Three' }, 2)], act())
  await draft(store, 'discarded', [put(concept('never'))])
  await move(store, 'discarded', 'DISCARDED')
  await store.createChangeset({ id: 'empty', title: '' }, act())
  for (let number = 0; number < 40; number++) {
    const text = { source: `source:kept-${number}`, text: 'Kept.\u2028 '.repeat(20_000), hash: `sha256:${number}` }
    await store.keepSourceText({ ...text, keptBy: 'ada', keptAt: now() }, null)
  }
  await approved(
    store,
    'many',
    Array.from({ length: 1_200 }, (_, index) => put(concept(`many-${index}`))),
  )
  await fillAccounts(store)
  await store.close()
}

const AUDITED = { at: now(), actor: 'ada', tokenId: null, action: 'createUser', target: 'bob', requestId: 'r' }

async function fillAccounts(store: Store): Promise<void> {
  const at = now()
  for (const name of ['ada', 'bob'])
    await store.createUser({
      id: name,
      name,
      role: 'ADMIN',
      passwordHash: 'hash',
      mustChangePassword: true,
      createdAt: at,
    })
  await store.changeUser('bob', 1, { active: false })
  const session = { id: 's', user: 'ada', passwordHash: 'hash', secretHash: 'session', createdAt: at }
  await store.createSession({ ...session, expiresAt: '2027-01-01T00:00:00.000Z' })
  const token = { user: 'ada', name: 'preview', rights: ['READ_DRAFTS'] as const, createdAt: at, expiresAt: null }
  for (const id of ['t1', 't2']) await store.createToken({ ...token, id }, `token ${id}`)
  await store.revokeToken('t2', at)
  await store.endAudit(await store.beginAudit(AUDITED), 'DONE', null)
  await store.beginAudit({ ...AUDITED, actor: null })
}

const PLACES = [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
] as const

describe.each(PLACES)('a backup of %s', (_from, from) => {
  test.each(PLACES)('is restored into %s: the same rows, the same graph at every version', async (_to, to) => {
    const [old, fresh] = [await from(), await to()]
    await fill(old)
    const file = await backedUp(old)
    expect(await run(fresh, 'restore', file)).toEqual({
      code: 0,
      stdout: `Restored 3 versions, 7 changesets, 1391 revisions from ${file}.\n`,
      stderr: '',
    })
    expect(await dump(fresh)).toEqual(await dump(old))
    expect(await digests(fresh)).toEqual(await digests(old))
    expect(await readFile(await backedUp(fresh), 'utf8')).toBe(await readFile(file, 'utf8'))
    // What was restored goes on: rows that only grow, keys that were used, drafts that were begun.
    const store = await fresh.open()
    const later = { changeset: 'many', author: 'ada', idempotencyKey: 'many' }
    expect((await publish(store, later, () => '2026-12-02T00:00:00.000Z')).outcome).toBe('PUBLISHED')
    expect((await publish(store, { ...later, changeset: 'odd', idempotencyKey: 'odd' }, () => '')).outcome).toBe(
      'REPEATED',
    )
    // Who was signed in signs in again; tokens, their revocation and lock-outs are as they were.
    expect(await fresh.query('SELECT * FROM session')).toEqual([])
    expect(await store.credential('session', now())).toBeNull()
    expect(await store.credential('token t1', now())).toMatchObject({ id: 't1', user: { name: 'ada' } })
    expect(await store.credential('token t2', now())).toBeNull()
    expect(await store.beginAudit({ ...AUDITED, action: 'after' })).toBe(3)
    await store.close()
  })

  test('while others publish is one version of it, whole', async () => {
    const old = await from()
    await servedProcess(old.environment)
    let over = false
    const publishing = Promise.all(['a', 'b'].map((name) => publishedBy(old.where, name, 4, 6))).finally(() => {
      over = true
    })
    const files: string[] = []
    while (!over) files.push(await backedUp(old))
    const made = new Map((await publishing).flat().map(({ version, digest }) => [version, digest]))
    const sizes: number[] = []
    for (const file of files) {
      const fresh = await sqlitePlace()
      expect(await run(fresh, 'restore', file)).toMatchObject({ code: 0, stderr: '' })
      const [, ...restored] = await digests(fresh)
      expect(restored).toEqual(restored.map((_, index) => made.get(index + 2)))
      sizes.push(restored.length)
    }
    expect(sizes.some((size) => size > 0 && size < 48)).toBe(true)
  })

  test('holds every table there is but those that are left out by name', async () => {
    const place = await from()
    await (await place.open()).close()
    const tables = await place.query(
      'DATABASE_URL' in place.environment
        ? 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()'
        : "SELECT name FROM sqlite_master WHERE type = 'table'",
    )
    const stored = tables.map(({ name }) => name).filter((name) => name !== 'migration')
    expect(stored.sort()).toEqual([...STORED_TABLES.map(({ name }) => name as string), ...LEFT_OUT_OF_BACKUPS].sort())
  })
})

describe.each(PLACES)('a restore into %s that is refused writes nothing', (_to, to) => {
  test('when the store is not empty', async () => {
    const [old, full] = [await sqlitePlace(), await to()]
    for (const place of [old, full]) {
      const store = await place.open()
      await store.createChangeset({ id: 'a', title: 'a' }, act())
      await store.close()
    }
    const before = await dump(full)
    const refused = await run(full, 'restore', await backedUp(old))
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('The store is not empty.') })
    expect(await dump(full)).toEqual(before)
  })

  test('when a row does not fit, though the checksum does', async () => {
    const old = await sqlitePlace()
    const store = await old.open()
    await approved(store, 'a', [put(concept('a')), put(concept('b'))])
    await store.close()
    const file = await backedUp(old)
    const fresh = await to()
    await (await fresh.open()).close()
    const before = await dump(fresh)
    const lines = (await readFile(file, 'utf8')).trim().split('\n').slice(0, -1)
    const [header = '', changeset = '', revision = ''] = lines
    const everywhere = (from: string, to: string) => lines.map((line) => line.replace(from, to))
    const forgeries: [string, string[]][] = [
      ['autor', [header, changeset.replace('"author"', '"autor"'), ...lines.slice(2)]],
      ['It does not fit', [header, ...lines.slice(2)]],
      ['It does not fit', [header, changeset, revision, ...lines.slice(2)]],
      ['It does not fit', everywhere('"APPROVED"', '"APROVED"')],
      [
        'contradict each other',
        everywhere(
          'null,"retire_at":null,"retire_by":null,"revision":3,"schedule_failed_at":null,"state":"APPROVED"',
          '1,"retire_at":null,"retire_by":null,"revision":3,"schedule_failed_at":null,"state":"PUBLISHED"',
        ),
      ],
      ['NUL', everywhere('as the source says', 'as\\u0000')],
      ['is no row of a table', everywhere('["staged"', '["stagged"')],
      ['is no row of a table', everywhere('["staged"', '[staged')],
      ['has 1 rows of staged', lines.slice(0, -1)],
      ['form 2', everywhere('"format":1', '"format":2')],
      ['0001-contents', everywhere('0001-content', '0001-contents')],
      ['count the rows', everywhere('"counts"', '"count"')],
      ['not a backup', ['{}']],
      ['is empty', []],
    ]
    for (const [problem, forged] of forgeries) {
      const body = forged.map((line) => `${line}\n`).join('')
      await writeFile(file, `${body}{"sha256":"${createHash('sha256').update(body).digest('hex')}"}\n`)
      const { code, stdout, stderr } = await run(fresh, 'restore', file)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(problem)
      expect(stderr).toContain('Nothing was written.')
      expect(await dump(fresh)).toEqual(before)
    }
  })
})

test('a backup that was cut off or changed is refused before a store is made', async () => {
  const old = await sqlitePlace()
  const store = await old.open()
  await approved(store, 'a', [put(concept('a'))])
  await store.close()
  const file = await backedUp(old)
  const whole = await readFile(file)
  const fresh = await sqlitePlace()
  const line = whole.indexOf('\n') + 1
  const last = whole.lastIndexOf('\n', -2) + 1
  const damaged: Buffer[] = [
    ...[0, 1, line, line + 40, last, last + 20, whole.length - 1].map((end) => whole.subarray(0, end)),
    Buffer.concat([whole.subarray(0, line), whole.subarray(last)]),
    Buffer.concat([whole, Buffer.from('\n')]),
    Buffer.concat([whole, whole]),
    Buffer.from(whole.toString().replace('as the source says', 'as the source said')),
  ]
  for (const bytes of damaged) {
    await writeFile(file, bytes)
    const refused = await run(fresh, 'restore', file)
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('It is damaged') })
  }
  expect(await readdir(dirname(fresh.where))).toEqual([])
})

test('a backup is there whole or not at all, and nothing is written over unasked', async () => {
  const place = await sqlitePlace()
  const folder = await folderOf([{ path: 'taken', text: 'mine' }])
  const taken = join(folder, 'taken')
  // There is no store, and backing it up makes none.
  expect(await run(place, 'backup', join(folder, 'new'))).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^AETIA_DATA_DIR .*could not open/),
  })
  expect(await readdir(dirname(place.where))).toEqual([])
  await (await place.open()).close()
  expect(await run(place, 'backup', taken)).toMatchObject({ code: 2, stderr: expect.stringContaining('--replace') })
  expect(await readFile(taken, 'utf8')).toBe('mine')
  expect(await run(place, 'backup', join(folder, 'none', 'new'))).toMatchObject({ code: 2 })
  expect(await readdir(folder)).toEqual(['taken'])
  expect(await run(place, 'backup', '--replace', taken)).toMatchObject({ code: 0 })
  expect(await readFile(taken, 'utf8')).toMatch(/^\{"backup":"aetia"/)
  await appendFile(taken, '\n')
  expect(await readdir(folder)).toEqual(['taken'])
})
