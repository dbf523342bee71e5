import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ContentStore } from '../../src/content/lifecycle/content-store.ts'
import type { Publication } from '../../src/content/lifecycle/publication.ts'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { publish } from '../../src/publishing/publish.ts'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { program } from '../notation/program.ts'
import { freshSqlite } from '../storage/fresh-sqlite.ts'
import type { MadeVersion } from './published-by.ts'

const ROUNDS = 10

interface Place {
  readonly where: string
  /** Opens the store once nothing of the killed processes still runs. */
  open(): Promise<ContentStore>
}

async function sqlite(): Promise<Place> {
  const { file, dispose } = await freshSqlite()
  onTestFinished(dispose)
  return { where: file, open: () => openSqliteStore({ file }) }
}

async function postgres(): Promise<Place> {
  const { url, name, query, drop } = await freshPostgres()
  onTestFinished(drop)
  return {
    where: url,
    async open() {
      // The server ends what a killed client had asked for, and only then notices that nobody is
      // there.
      const left = () => query(`SELECT FROM pg_stat_activity WHERE application_name = '${name}'`)
      await expect.poll(left).toEqual([])
      return openPostgresStore({ url })
    },
  }
}

describe.each([
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
])('on %s', (_name, place) => {
  test('processes killed while they publish leave whole versions, among them every acknowledged one', async () => {
    const { where, open } = await place()
    let answered = 0
    let lookedAt = 0
    for (let round = 0; round < ROUNDS; round++) {
      const made = (await Promise.all(['a', 'b'].map((name) => killedPublishing(where, `${name}${round}`)))).flat()
      answered += made.length
      const store = await open()
      const before = await wholeLog(store, lookedAt)
      for (const { version, digest } of made) expect(before[version - 1]).toMatchObject({ version, digest })

      // A writer without an answer sends the request again; one with an answer finds the same
      // version.
      const left = await store.changesets(['APPROVED'], 100)
      for (const id of [
        ...before.slice(-5).map(({ changeset }) => changeset),
        ...left.map((changeset) => changeset.id),
      ]) {
        const result = await publish(store, { changeset: id, author: 'ada', idempotencyKey: id }, () => '2026-03-01')
        const earlier = before.find(({ changeset }) => changeset === id)
        expect(result).toMatchObject(earlier ? { outcome: 'REPEATED', publication: earlier } : { outcome: 'PUBLISHED' })
      }
      lookedAt = round < ROUNDS - 1 ? before.length : 0
      const after = await wholeLog(store, lookedAt)
      expect(after.slice(0, before.length)).toEqual(before)
      expect(after).toHaveLength(before.length + left.length)
      lookedAt = after.length
      await store.close()
    }
    expect(answered).toBeGreaterThan(ROUNDS)
  })
})

/**
 * Publishes from a process with three writers until it is killed, at some moment. Answers with the
 * versions that it said it had made.
 */
async function killedPublishing(where: string, name: string): Promise<MadeVersion[]> {
  const publishing = await program('test/processes/publish-many.ts')
  const child = spawn(process.execPath, [publishing, where, name, '3', '1000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const closed = once(child, 'close')
  const said: string[] = []
  const wanted = Math.floor(Math.random() * 12)
  const enough = Promise.withResolvers<void>()
  createInterface(child.stdout).on('line', (line) => {
    said.push(line)
    if (said.length > wanted) enough.resolve()
  })
  await Promise.race([enough.promise, closed])
  // It is then between two answers. Any moment there will do: no expectation depends on which it
  // is.
  await sleep(Math.random() * 25)
  child.kill('SIGKILL')
  expect(await closed).toEqual([null, 'SIGKILL'])
  return said.map((line) => JSON.parse(line))
}

/**
 * The whole log, dense, after a look at every version beyond one: none is half there, and each has
 * the digest of what it holds.
 */
async function wholeLog(store: ContentStore, lookedAt: number): Promise<readonly Publication[]> {
  const log = await store.publicationsAfter(0, 10_000)
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1))
  const history = log.length === 0 ? null : await openGraphHistory(store)
  for (const { version, changeset, digest } of log.slice(lookedAt)) {
    expect((await history?.at(version))?.digest).toBe(digest)
    const [published] = await store.changesBetween(version - 1, version)
    const [staged, ...others] = await store.staged(changeset)
    expect(others).toEqual([])
    expect(published).toEqual({ version, document: staged?.document, revision: staged?.revision })
    expect(await store.changeset(changeset)).toMatchObject({ state: 'PUBLISHED', publishedVersion: version })
  }
  expect(await store.changesets(['PUBLISHED'], 10_000)).toHaveLength(log.length)
  return log
}
