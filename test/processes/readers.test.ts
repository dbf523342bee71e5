import { join } from 'node:path'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { freshPostgres, postgresUrl } from '../notation/fresh-postgres.ts'
import { folderOf, runAetia } from '../notation/run-cli.ts'
import { startPostgres } from '../notation/start-postgres.ts'
import { publishedBy } from './published-by.ts'
import { servedProcess } from './served-process.ts'
import { inWords, watchVersions } from './watch-versions.ts'

/** A schema, and the address of a role that may only read what is in it. */
async function schemaWithReader() {
  const { url, name, query, drop } = await freshPostgres()
  onTestFinished(drop)
  await query(`CREATE ROLE ${name} LOGIN PASSWORD 'reads'`)
  onTestFinished(async () => {
    const admin = new Client({ connectionString: await postgresUrl() })
    await admin.connect()
    await admin.query(`DROP OWNED BY ${name}; DROP ROLE ${name}`)
    await admin.end()
  })
  await query(`GRANT USAGE ON SCHEMA ${name} TO ${name};
    ALTER DEFAULT PRIVILEGES IN SCHEMA ${name} GRANT SELECT ON TABLES TO ${name}`)
  const reader = new URL(url)
  reader.username = name
  reader.password = 'reads'
  return { url, reader: reader.href, query }
}

test('a reader with no right but SELECT serves versions of others, and receives their notices', async () => {
  const { url, reader } = await schemaWithReader()
  await servedProcess({ DATABASE_URL: url })
  const served = await servedProcess({ DATABASE_URL: reader, AETIA_ROLE: 'reader' })
  const [made] = await publishedBy(url, 'a')
  await served.reached(2)
  expect(await served.ready()).toEqual({ status: 'ready', version: 2, digest: made?.digest })
  expect(served.log().filter(({ level }) => level > 30)).toEqual([])
})

test('a reader of a store that no editor has started yet is refused, and creates nothing', async () => {
  const { reader, query } = await schemaWithReader()
  const run = await runAetia(['serve'], { PORT: '0', DATABASE_URL: reader, AETIA_ROLE: 'reader' })
  expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('lacks the migrations') })
  expect(run.stderr).not.toContain('reads@')
  expect(await query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()')).toEqual([])

  const folder = await folderOf([])
  const file = await runAetia(['serve'], { PORT: '0', AETIA_DATA_DIR: `${folder}/none`, AETIA_ROLE: 'reader' })
  expect(file).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^AETIA_DATA_DIR .*could not open/) })
})

test('a reader of a streaming read replica finds new versions, though a replica announces none', async () => {
  const primary = await startPostgres()
  onTestFinished(() => primary.stop())
  await publishedBy(primary.url, 'a')
  const replica = await primary.replica()
  onTestFinished(() => replica.stop())
  const served = await servedProcess({
    DATABASE_URL: replica.url,
    AETIA_ROLE: 'reader',
    // Other stores of these tests have theirs in the same folder.
    AETIA_COMPILED_FILE: 'off',
  })
  const watch = watchVersions([served])
  const made = await publishedBy(primary.url, 'b', 1, 3)
  await served.reached(4)
  console.log(`published to visible by way of a read replica: ${inWords(await watch.delays(made))}`)
  expect(await served.ready()).toEqual({ status: 'ready', version: 4, digest: made.at(-1)?.digest })
  expect(served.log().filter(({ level }) => level > 30)).toHaveLength(1)
  const file = join(await folderOf([]), 'backup')
  expect(await runAetia(['backup', file], { DATABASE_URL: replica.url })).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Backed up 4 versions, /),
  })
})
