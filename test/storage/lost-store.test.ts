import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { StoreLost } from '../../src/errors/store-errors.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { program } from '../notation/program.ts'
import { runAetia } from '../notation/run-cli.ts'
import { concept, publish, put } from './publishing.ts'

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-lost-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/**
 * A folder in which a store with one version was closed in peace, or left as a process that is
 * killed leaves it.
 */
async function folderWithStore(end: 'closed' | 'killed'): Promise<{ folder: string; file: string }> {
  const folder = await newFolder()
  const file = join(folder, 'aetia.db')
  const store = await openSqliteStore({ file })
  await publish(store, 'a', [put(concept('a'))])
  if (end === 'closed') {
    await store.close()
    return { folder, file }
  }
  const copy = await newFolder()
  await cp(folder, copy, { recursive: true })
  await store.close()
  return { folder: copy, file: join(copy, 'aetia.db') }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

const contentsOf = async (folder: string) =>
  Promise.all((await readdir(folder)).sort().map(async (name) => [name, sha256(await readFile(join(folder, name)))]))

test.each([
  ['closed', false],
  ['closed', true],
  ['killed', false],
  ['killed', true],
] as const)(
  'an emptied file of a store that was %s is refused, and nothing beside it changes (read only: %s)',
  async (end, readOnly) => {
    const { folder, file } = await folderWithStore(end)
    expect(await readdir(folder)).toHaveLength(end === 'closed' ? 1 : 3)
    await truncate(file, 0)
    const before = await contentsOf(folder)
    await expect(openSqliteStore({ file, readOnly })).rejects.toThrow(StoreLost)
    await expect(openSqliteStore({ file, readOnly })).rejects.toThrow('aetia.db is empty.')
    expect(await contentsOf(folder)).toEqual(before)
  },
)

test('a file that is gone while its log is there is refused', async () => {
  const { folder, file } = await folderWithStore('killed')
  await rm(file)
  const before = await contentsOf(folder)
  await expect(openSqliteStore({ file })).rejects.toThrow('aetia.db is gone, and its log aetia.db-wal is still there')
  expect(await contentsOf(folder)).toEqual(before)
})

test('the database of another program is refused and not changed', async () => {
  const folder = await newFolder()
  const file = join(folder, 'aetia.db')
  const other = new DatabaseSync(file)
  other.exec('CREATE TABLE note (text TEXT)')
  other.close()
  const before = await contentsOf(folder)
  await expect(openSqliteStore({ file })).rejects.toThrow('none of the tables of a store')
  expect(await contentsOf(folder)).toEqual(before)
})

test.each([
  ['before the database is there', 'PRAGMA busy_timeout'],
  ['before it is in write-ahead mode', 'PRAGMA journal_mode'],
  ['before the first table', 'CREATE TABLE IF NOT EXISTS migration'],
  ['before the tables are committed', 'COMMIT'],
])(
  'a first start that is killed %s leaves a folder in which the next one makes the store',
  async (_moment, statement) => {
    const folder = await newFolder()
    const file = join(folder, 'aetia.db')
    const dying = await program('test/storage/die-migrating.ts')
    const child = execFile(process.execPath, [dying, file, statement])
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    expect(await readdir(folder)).toContain('aetia.db-new')
    const store = await openSqliteStore({ file })
    expect(await publish(store, 'a', [put(concept('a'))])).toBe(1)
    await store.close()
    expect(await readdir(folder)).toEqual(['aetia.db'])
  },
)

test('a start that is killed before the database is made at all leaves only its mark', async () => {
  const file = join(await newFolder(), 'aetia.db')
  await writeFile(`${file}-new`, '')
  const store = await openSqliteStore({ file })
  expect(await store.head()).toBeNull()
  await store.close()
})

test('serve, backup and restore say how to get the store back, and touch nothing', async () => {
  const { folder, file } = await folderWithStore('closed')
  const backup = join(await newFolder(), 'backup')
  const environment = { AETIA_DATA_DIR: folder, PORT: '0' }
  expect(await runAetia(['backup', backup], environment)).toMatchObject({ code: 0 })
  await truncate(file, 0)
  const before = await contentsOf(folder)
  for (const command of [['serve'], ['backup', `${backup}-2`], ['restore', backup]]) {
    const run = await runAetia(command, environment)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(
      /^AETIA_DATA_DIR \S+: aetia\.db is empty\. .*Nothing was changed\. .*"aetia restore <backup>"/,
    )
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  }
  expect(await contentsOf(folder)).toEqual(before)
  await rm(file)
  expect(await runAetia(['restore', backup], environment)).toMatchObject({ code: 0 })
})
