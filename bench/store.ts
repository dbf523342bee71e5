/**
 * Figures of the content store and of starting from it, on SQLite and PostgreSQL: publishes per second, the time from a publish to its
 * being served by another process, the time to start, and memory per claim.
 *
 * Run by hand, on an idle machine:
 *
 *   node bench/store.ts                 at 10,000 and 100,000 claims
 *   node bench/store.ts 50000           at that number of claims
 *   DATABASE_URL=... node bench/store.ts
 *
 * Without DATABASE_URL it starts a PostgreSQL of its own, which waits for its disk. An empty schema is made for each figure and dropped
 * again. Figures of times on shared machines mean little; the rows of one run may be compared with each other.
 */
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Client } from 'pg'
import { documentsOf } from '../src/content/lifecycle/content-set.ts'
import type { ContentStore } from '../src/content/lifecycle/content-store.ts'
import { stageInPieces } from '../src/ingest/stage-in-pieces.ts'
import { openGraphHistory } from '../src/publishing/graph-history.ts'
import { publish } from '../src/publishing/publish.ts'
import { openPostgresStore } from '../src/storage/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../src/storage/sqlite/open-sqlite-store.ts'
import { largeContent } from '../test/notation/large-content.ts'
import { startPostgres } from '../test/notation/start-postgres.ts'
import type { MadeVersion } from '../test/processes/published-by.ts'

const CLI = resolve(import.meta.dirname, '../src/cli/aetia.js')
const PUBLISHER = resolve(import.meta.dirname, '../test/processes/publish-many.ts')

/** An empty store of its own. */
interface Place {
  /** What `publish-many.ts` takes. */
  readonly where: string
  /** What `aetia` takes. */
  readonly environment: Readonly<Record<string, string>>
  open(): Promise<ContentStore>
  drop(): Promise<void>
}

async function onSqlite(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-bench-'))
  const file = join(folder, 'aetia.db')
  return {
    where: file,
    environment: { AETIA_DATA_DIR: folder },
    open: () => openSqliteStore({ file }),
    drop: () => rm(folder, { recursive: true }),
  }
}

async function onPostgres(server: string): Promise<Place> {
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
    open: () => openPostgresStore({ url: url.href }),
    drop: () => query(`DROP SCHEMA ${schema} CASCADE`),
  }
}

interface Served {
  readonly startedIn: number
  readonly url: string
  memory(): Promise<number>
  stop(): Promise<void>
}

/** `aetia serve` as a process of its own, once it is ready. */
async function serve(environment: Readonly<Record<string, string>>): Promise<Served> {
  const began = performance.now()
  const child = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...process.env, PORT: '0', AETIA_CONTENT: 'none', AETIA_LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const startedIn = performance.now() - began
  return {
    startedIn,
    url: /http:\S+(?=\/graphql)/.exec(line)?.[0] ?? '',
    async memory() {
      if (process.platform !== 'linux') return Number.NaN
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
    },
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** Publishes from another process, and answers with what was made. */
async function published(where: string, name: string, writers: number, each: number): Promise<MadeVersion[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [PUBLISHER, where, name, `${writers}`, `${each}`])
  const lines = stdout.trim().split('\n')
  return lines.map((line) => JSON.parse(line) as MadeVersion).sort((a, b) => a.version - b.version)
}

/**
 * Versions per second, the first of them apart. A publish here is making, staging, approving and
 * publishing a changeset.
 */
async function publishRate(place: Place, writers: number, versions: number): Promise<number> {
  const made = await published(place.where, `w${writers}`, writers, Math.ceil(versions / writers))
  const [first, last] = [made[0], made.at(-1)]
  return first && last ? ((made.length - 1) / (last.at - first.at)) * 1000 : Number.NaN
}

/**
 * The median time from the answer to a publish until another process serves it, in milliseconds.
 */
async function visibleAfter(place: Place): Promise<number> {
  const served = await serve(place.environment)
  const seen = new Map<number, number>()
  let over = false
  const watching = (async () => {
    while (!over) {
      const response = await fetch(`${served.url}/health/ready`)
      const { version } = (await response.json()) as { version: number }
      if (!seen.has(version)) seen.set(version, Date.now())
      await sleep(1)
    }
  })()
  const delays: number[] = []
  for (let round = 0; round < 7; round++) {
    const [made] = await published(place.where, `v${round}`, 1, 1)
    if (!made) continue
    while (!seen.has(made.version)) await sleep(1)
    delays.push((seen.get(made.version) ?? 0) - made.at)
  }
  over = true
  await watching
  await served.stop()
  return delays.sort((a, b) => a - b)[3] ?? Number.NaN
}

async function fill(place: Place, claims: number): Promise<number> {
  const content = largeContent(claims)
  const store = await place.open()
  const began = performance.now()
  const act = { author: 'bench', at: content.publishedAt, message: 'bench' }
  await store.createChangeset({ id: 'large', title: 'large' }, act)
  const edits = documentsOf(content).map((body) => ({ document: body.key, body, basedOn: 0 }))
  await stageInPieces(store, 'large', edits, act)
  await store.step('large', { kind: 'APPROVED', from: ['DRAFT'], to: 'APPROVED', basedOn: null, document: null }, act)
  const request = { changeset: 'large', author: 'bench', idempotencyKey: null }
  const { outcome } = await publish(store, request, () => content.publishedAt)
  if (outcome !== 'PUBLISHED') throw new Error(outcome)
  const took = performance.now() - began
  await store.close()
  return took
}

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** What a loaded graph keeps in memory, in bytes of heap. */
async function heapOfGraph(place: Place): Promise<number> {
  const store = await place.open()
  const heap = () => {
    collectGarbage()
    return process.memoryUsage().heapUsed + process.memoryUsage().external
  }
  const before = heap()
  const history = await openGraphHistory(store)
  const after = heap()
  if (history.current().version < 1) throw new Error('nothing was published')
  await store.close()
  return after - before
}

const sizes = process.argv.slice(2).map(Number)
const claims = sizes.length > 0 ? sizes : [10_000, 100_000]
const given = process.env['DATABASE_URL']
const server = given === undefined ? await startPostgres({ durable: true }) : undefined
const stores: readonly (readonly [string, () => Promise<Place>])[] = [
  ['SQLite', onSqlite],
  ['PostgreSQL', () => onPostgres(server?.url ?? given ?? '')],
]
const columns: Record<string, Record<string, string>> = {}
for (const [name, make] of stores) {
  const note = (row: string, value: string) => {
    columns[row] = { ...columns[row], [name]: value }
    process.stderr.write(`${name}: ${row}: ${value}\n`)
  }
  const within = async (work: (place: Place) => Promise<void>) => {
    const place = await make()
    try {
      await work(place)
    } finally {
      await place.drop()
    }
  }
  for (const writers of [1, 16]) {
    await within(async (place) => {
      const rate = await publishRate(place, writers, 200)
      note(`publishes a second, ${writers} ${writers === 1 ? 'writer' : 'writers'}`, rate.toFixed(0))
    })
  }
  await within(async (place) => note('publish to visible elsewhere, median ms', (await visibleAfter(place)).toFixed(0)))
  let empty = 0
  await within(async (place) => {
    const served = await serve(place.environment)
    empty = await served.memory()
    note('start without content, s', (served.startedIn / 1000).toFixed(2))
    await served.stop()
  })
  for (const size of claims) {
    await within(async (place) => {
      const at = `at ${size.toLocaleString('en')} claims`
      note(`stage and publish it all ${at}, s`, ((await fill(place, size)) / 1000).toFixed(1))
      const served = await serve(place.environment)
      note(`start ${at}, s`, (served.startedIn / 1000).toFixed(2))
      const memory = await served.memory()
      await served.stop()
      note(`memory of the process ${at}, MB`, (memory / 1e6).toFixed(0))
      note(`resident bytes per claim ${at}`, ((memory - empty) / size).toFixed(0))
      note(`heap bytes per claim ${at}`, ((await heapOfGraph(place)) / size).toFixed(0))
      const one = await publishRate(place, 1, 5)
      note(`publishes a second ${at}, 1 writer`, one.toFixed(2))
    })
  }
}
console.table(columns)
await server?.stop()
