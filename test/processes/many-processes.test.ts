import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { publishedBy } from './published-by.ts'
import { servedProcess } from './served-process.ts'
import { inWords, watchVersions } from './watch-versions.ts'

async function schema() {
  const made = await freshPostgres()
  onTestFinished(made.drop)
  return made
}

test('three processes and 16 writers: every version once and in order, and one digest everywhere', async () => {
  const { url } = await schema()
  // They start together on an empty database: one of them makes the tables and the first version.
  const processes = await Promise.all([1, 2, 3].map(() => servedProcess({ DATABASE_URL: url })))
  const followers = [1, 2, 3].map(() => feed(url))
  const made = (await Promise.all(['a', 'b', 'c', 'd'].map((name) => publishedBy(url, name, 4, 3)))).flat()
  const versions = made.map(({ version }) => version).sort((a, b) => a - b)
  expect(versions).toEqual(Array.from({ length: 48 }, (_, index) => index + 2))
  const last = made.find(({ version }) => version === 49)
  for (const served of processes) {
    await served.reached(49)
    expect(await served.ready()).toEqual({ status: 'ready', version: 49, digest: last?.digest })
  }
  for (const follower of followers) expect(await follower.until(49)).toEqual([1, ...versions])
})

test('a version published by one process is soon served by all', async () => {
  const { url } = await schema()
  const processes = await Promise.all([1, 2, 3].map(() => servedProcess({ DATABASE_URL: url })))
  const watch = watchVersions(processes)
  const made = await publishedBy(url, 'a', 1, 10)
  await Promise.all(processes.map((served) => served.reached(11)))
  console.log(`published to visible on all of 3 processes, announced: ${inWords(await watch.delays(made))}`)
  for (const served of processes) expect((await served.ready()).digest).toBe(made.at(-1)?.digest)
})

test('a version published without a notice is found by polling', async () => {
  const { url, query } = await schema()
  const processes = await Promise.all([1, 2].map(() => servedProcess({ DATABASE_URL: url })))
  await query('ALTER TABLE publication DISABLE TRIGGER publication_is_announced')
  const watch = watchVersions(processes)
  const made = []
  for (const name of ['a', 'b', 'c']) {
    made.push(...(await publishedBy(url, name)))
    await Promise.all(processes.map((served) => served.reached(made.length + 1)))
  }
  console.log(`published to visible on all of 2 processes, not announced: ${inWords(await watch.delays(made))}`)
})

test('processes whose connections are cut continue, and listen again', async () => {
  const { url, name, query, cut } = await schema()
  const served = await servedProcess({ DATABASE_URL: url })
  const listening = () =>
    query(`SELECT FROM pg_stat_activity WHERE application_name = '${name}' AND query LIKE 'LISTEN%'`)
  await expect.poll(listening).toHaveLength(1)
  const said = (text: string) => served.log().filter(({ msg }) => msg.startsWith(text)).length
  await cut()
  await expect.poll(() => said('new versions are announced again')).toBe(1)
  expect(said('new versions are not announced')).toBe(1)
  expect(await listening()).toHaveLength(1)
  await publishedBy(url, 'a', 1, 3)
  await served.reached(4)
  expect(await served.ready()).not.toHaveProperty('stale')
})

test('processes on one SQLite file see what another publishes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-processes-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const processes = await Promise.all([1, 2].map(() => servedProcess({ AETIA_DATA_DIR: folder })))
  const reader = await servedProcess({ AETIA_DATA_DIR: folder, AETIA_ROLE: 'reader' })
  const watch = watchVersions([...processes, reader])
  const made = await publishedBy(join(folder, 'aetia.db'), 'a', 4, 2)
  const last = made.at(-1)
  expect(made.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  for (const served of [...processes, reader]) {
    await served.reached(9)
    expect((await served.ready()).digest).toBe(last?.digest)
  }
  console.log(`published to visible on 3 processes of one SQLite file: ${inWords(await watch.delays(made))}`)
})

/**
 * Follows the log as a process does, without hints: it asks for what comes after the newest version
 * it has.
 */
function feed(url: string) {
  const seen: number[] = []
  let over = false
  const following = (async () => {
    const store = await openPostgresStore({ url, migrate: false })
    while (!over) {
      for (const { version } of await store.publicationsAfter(seen.at(-1) ?? 0, 5)) seen.push(version)
      await sleep(5)
    }
    await store.close()
  })()
  return {
    async until(version: number): Promise<readonly number[]> {
      await Promise.race([following, expect.poll(() => seen.at(-1)).toBe(version)])
      over = true
      await following
      return seen
    },
  }
}
