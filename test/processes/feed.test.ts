import { Client } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { approved, concept, publish, publishNext, put } from '../storage/publishing.ts'

/**
 * Two writers, of whom the one that began first commits last. A follower looks while only the
 * second is there, and again when both are.
 */
async function databaseWithTwoWriters() {
  const { url, query, drop } = await freshPostgres()
  onTestFinished(drop)
  const writers = [new Client({ connectionString: url }), new Client({ connectionString: url })] as const
  for (const writer of writers) {
    await writer.connect()
    onTestFinished(() => writer.end())
  }
  return { url, query, slow: writers[0], fast: writers[1] }
}

/** Reads the log after the newest version it has seen, as `next` does. */
function follower(next: (after: number) => Promise<readonly number[]>) {
  const seen: number[] = []
  return {
    seen,
    async look() {
      seen.push(...(await next(seen.at(-1) ?? 0)))
    },
  }
}

describe('when the writer that began first commits last', () => {
  test.each([
    ['a serial column', 'n SERIAL', ''],
    ['a time', 'n DOUBLE PRECISION DEFAULT extract(epoch FROM clock_timestamp())', ''],
  ])('a follower that polls %s loses a row', async (_what, column) => {
    const { query, slow, fast } = await databaseWithTwoWriters()
    await query(`CREATE TABLE log (${column}, who TEXT)`)
    const naive = follower(async (after) => {
      const rows = await query(`SELECT n FROM log WHERE n > ${after} ORDER BY n`)
      return rows.map(({ n }) => Number(n))
    })
    await slow.query("BEGIN; INSERT INTO log (who) VALUES ('slow')")
    await fast.query("INSERT INTO log (who) VALUES ('fast')")
    await naive.look()
    await slow.query('COMMIT')
    await naive.look()
    expect(await query('SELECT FROM log')).toHaveLength(2)
    expect(naive.seen).toHaveLength(1)
  })

  test('a follower of the publication log has every version once and in order', async () => {
    const { url, slow } = await databaseWithTwoWriters()
    const store = await openPostgresStore({ url })
    onTestFinished(() => store.close())
    await publish(store, 'first', [put(concept('first'))])
    await approved(store, 'slow', [put(concept('slow'))])
    await approved(store, 'fast', [put(concept('fast'))])
    const ours = follower(async (after) => {
      return (await store.publicationsAfter(after, 10)).map(({ version }) => version)
    })
    // It does not even take the lock that writers of ours take: the key of the log alone keeps the
    // order.
    await slow.query("BEGIN; INSERT INTO publication VALUES (2, 'slow', 'ada', '2026', 'sha256:0')")
    const fast = publishNext(store, 'fast')
    await ours.look()
    expect(ours.seen).toEqual([1])
    await slow.query("UPDATE changeset SET state = 'PUBLISHED', published_version = 2 WHERE id = 'slow'; COMMIT")
    expect(await fast).toMatchObject({ outcome: 'COMMITTED', publication: { version: 3 } })
    await ours.look()
    expect(ours.seen).toEqual([1, 2, 3])
  })
})
