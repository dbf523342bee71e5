import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts'
import type { Store } from '../../src/storage/store.ts'
import { newWebhookSecret } from '../../src/webhooks/signature.ts'
import { DEFAULT_EVENTS } from '../../src/webhooks/webhook-event.ts'
import { freshPostgres } from '../notation/fresh-postgres.ts'
import { program } from '../notation/program.ts'
import { folderOf } from '../notation/run-cli.ts'
import { concept, publish, put } from '../storage/publishing.ts'
import { startReceiver } from '../webhooks/receiver.ts'
import { verified } from '../webhooks/verified.ts'
import { type ServedProcess, servedProcess } from './served-process.ts'

const SECRET = newWebhookSecret()
const ANY = ['PENDING', 'DELIVERED', 'FAILED'] as const

/** A store that several processes open. */
interface Place {
  readonly environment: Readonly<Record<string, string>>
  readonly where: string
  readonly store: Store
}

async function sqlitePlace(): Promise<Place> {
  const folder = await folderOf([])
  const where = join(folder, 'aetia.db')
  const store = await openSqliteStore({ file: where })
  onTestFinished(() => store.close())
  return { environment: { AETIA_DATA_DIR: folder }, where, store }
}

async function postgresPlace(): Promise<Place> {
  const { url, drop } = await freshPostgres()
  onTestFinished(drop)
  const store = await openPostgresStore({ url })
  onTestFinished(() => store.close())
  return { environment: { DATABASE_URL: url }, where: url, store }
}

const PLACES = [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
] as const

/** A process that sends, to servers of the test too. */
const sendingProcess = ({ environment }: Place) =>
  servedProcess({ ...environment, AETIA_WEBHOOK_HOSTS: '127.0.0.1', AETIA_SCHEDULE: 'off' })

const hook = ({ store }: Place, url: string, id = 'hook') =>
  store.createWebhook(
    { id, url, events: DEFAULT_EVENTS, createdBy: 'ada', createdAt: '2026-11-23T00:00:00.000Z' },
    SECRET,
    100,
  )

const publishVersion = ({ store }: Place, name: string) => publish(store, name, [put(concept(name))])

const statesOf = async ({ store }: Place, id = 'hook') =>
  (await store.deliveries(id, ANY, null, 100)).map(({ version, state }) => `${version} ${state}`)

/** The warnings of a process about its deliveries. */
const complaints = (served: ServedProcess) =>
  served.log().filter(({ level, msg }) => level > 30 && /webhook|deliver/.test(msg))

/** Ends when a process has published a version and was killed with nothing sent. */
async function publishAndDie({ where }: Place, name: string): Promise<void> {
  const child = spawn(process.execPath, [await program('test/processes/commit-and-die.ts'), where, name])
  const [, signal] = await once(child, 'close')
  expect(signal).toBe('SIGKILL')
}

/** Brings the end of all leases forward, and tells how many there were. */
function endLeases({ where }: Place): number | bigint {
  const database = new DatabaseSync(where, { timeout: 60_000 })
  try {
    return database
      .prepare(
        "UPDATE webhook_delivery SET leased_until = '2026' WHERE leased_until > strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
      )
      .run().changes
  } finally {
    database.close()
  }
}

describe.each(PLACES)('%s', (name, open) => {
  test('a version whose process was killed as it had committed is announced by the next process', async () => {
    const place = await open()
    const receiver = await startReceiver()
    await hook(place, `${receiver.origin}/hook`)
    await publishAndDie(place, 'a')
    expect(await statesOf(place)).toEqual(['1 PENDING'])
    expect(receiver.received).toEqual([])
    await sendingProcess(place)
    const [request] = await receiver.got(1)
    expect(JSON.parse(request?.body ?? '')).toMatchObject({ type: 'graph.published', data: { version: 1 } })
    expect(verified(SECRET, request?.headers ?? {}, request?.body ?? '')).toBe(true)
    await expect.poll(() => statesOf(place)).toEqual(['1 DELIVERED'])
    expect(receiver.received).toHaveLength(1)
  })

  test('two concurrent processes announce every version once', async () => {
    const place = await open()
    const receivers = await Promise.all([1, 2, 3].map(() => startReceiver()))
    for (const [index, { origin }] of receivers.entries()) await hook(place, origin, `hook-${index}`)
    await publishVersion(place, 'first')
    const processes = await Promise.all([sendingProcess(place), sendingProcess(place)])
    for (let count = 2; count <= 10; count++) await publishVersion(place, `v${count}`)
    const all = Array.from({ length: 10 }, (_, index) => `${10 - index} DELIVERED`)
    for (const index of receivers.keys()) await expect.poll(() => statesOf(place, `hook-${index}`)).toEqual(all)
    for (const { received } of receivers) {
      const versions = received.map(({ body }) => JSON.parse(body).data.version)
      expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    }
    const began = performance.now()
    await publishVersion(place, 'last')
    await receivers[0]?.got(11)
    console.log(`${name}: committed by another process to announced: ${Math.round(performance.now() - began)} ms`)
    for (const served of processes) expect(complaints(served)).toEqual([])
  })

  test('a reader sends nothing', async () => {
    const place = await open()
    const receiver = await startReceiver()
    await hook(place, receiver.origin)
    await publishVersion(place, 'a')
    const reader = await servedProcess({ ...place.environment, AETIA_ROLE: 'reader', AETIA_WEBHOOK_HOSTS: '127.0.0.1' })
    await publishVersion(place, 'b')
    // It has been polling for a while by then.
    await reader.reached(2)
    expect(await statesOf(place)).toEqual(['2 PENDING', '1 PENDING'])
    expect(receiver.received).toEqual([])
    expect(complaints(reader)).toEqual([])
  })
})

test('deliveries of a killed or stopped process are sent again by another when their lease has ended', async () => {
  const place = await sqlitePlace()
  let hangs = true
  const receiver = await startReceiver({
    answer(response) {
      if (!hangs) response.writeHead(204).end()
    },
  })
  await hook(place, `${receiver.origin}/killed`, 'killed')
  await hook(place, `${receiver.origin}/stopped`, 'stopped')
  await place.store.changeWebhook('stopped', 1, { active: false })
  await publishVersion(place, 'a')
  const killed = await sendingProcess(place)
  await receiver.got(1)
  killed.child.kill('SIGKILL')

  await place.store.changeWebhook('stopped', 2, { active: true })
  await publishVersion(place, 'b')
  const stopped = await sendingProcess(place)
  await receiver.got(2)
  const closed = once(stopped.child, 'close')
  stopped.child.kill('SIGTERM')
  expect(await closed).toEqual([0, null])

  hangs = false
  await sendingProcess(place)
  expect(endLeases(place)).toBe(2)
  await expect.poll(() => statesOf(place, 'killed')).toEqual(['2 DELIVERED', '1 DELIVERED'])
  await expect.poll(() => statesOf(place, 'stopped')).toEqual(['2 DELIVERED'])
  const ids = receiver.received.map(({ path, headers }) => `${path} ${headers['webhook-id']}`)
  const [first] = ids
  expect(ids.filter((id) => id === first)).toHaveLength(2)
})
