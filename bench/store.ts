/**
 * Figures of publishing, and of who waits for it, on SQLite (with FULL) and PostgreSQL.
 *
 * Run by hand, on an idle machine:
 *
 *   node bench/store.ts                 at 10,000, 20,000 and 100,000 documents
 *   node bench/store.ts 20000           at that number of documents
 *   DATABASE_URL=... node bench/store.ts
 *   PEERS=<folder> node bench/store.ts  beside Payload, where that folder has it (store/payload-peer.ts)
 *   STORES=SQLite node bench/store.ts   on one of the two
 *
 * Without DATABASE_URL it starts a PostgreSQL of its own, which waits for its disk. An empty schema is
 * made for each size and dropped again. Figures of times on shared machines mean little: those of the
 * processor mean more, and those of one run may be compared with each other.
 */
import { startPostgres } from '../test/notation/start-postgres.ts'
import { inFigures } from './report/in-figures.ts'
import { type EditorsTimes, editorsAtWork } from './store/editors.ts'
import type { Filled } from './store/filled.ts'
import { inChild } from './store/in-child.ts'
import type { KeptMemory } from './store/kept-versions.ts'
import type { PayloadTimes } from './store/payload-peer.ts'
import { onPostgres, onSqlite, type Place } from './store/places.ts'
import type { PublishedEdits } from './store/published-edits.ts'
import { serve } from './store/served.ts'
import { visibleElsewhere } from './store/visible-elsewhere.ts'

/** Versions of one edit that are timed. */
const VERSIONS = 100
const VISIBLE = 40

const sizes = process.argv.slice(2).map(Number)
const given = process.env['DATABASE_URL']
const named = process.env['STORES']?.split(',')
const isAsked = (name: string) => named === undefined || named.includes(name)
const server = given === undefined && isAsked('PostgreSQL') ? await startPostgres({ durable: true }) : undefined
const stores: readonly (readonly [string, () => Promise<Place>])[] = [
  ['SQLite', onSqlite],
  ['PostgreSQL', () => onPostgres(server?.url ?? given ?? '')],
]
const rows: Record<string, Record<string, string>> = {}

function note(column: string, row: string, value: number | string): void {
  const text = typeof value === 'number' ? inFigures(value) : value
  rows[row] = { ...rows[row], [column]: text }
  process.stderr.write(`${column}: ${row}: ${text}\n`)
}

async function measure(store: string, place: Place, documents: number): Promise<void> {
  const column = `${store}, ${documents.toLocaleString('en')} documents`
  const filled = await inChild<Filled>('filled', place.where, documents)
  note(column, 'documents and claims', `${filled.documents}, ${filled.claims}`)
  note(column, 'stage and publish them all, s', filled.seconds)

  const edits = await inChild<PublishedEdits>('published-edits', place.where, VERSIONS, 0)
  note(column, 'publishes of one edit a second, one writer', edits.perSecond)
  note(column, 'one of them, median ms', edits.median)
  note(column, 'one of them, slowest ms', edits.slowest)
  note(column, 'one of them, ms of the processor', edits.processor)
  note(column, 'one from scratch, ms of the processor', edits.fromScratch)
  note(column, 'from scratch to incremental, times', edits.fromScratch / edits.processor)
  note(column, 'longest turn while publishing, ms', edits.longestTurn)

  const kept = await inChild<KeptMemory>('kept-versions', place.where)
  note(column, 'memory of the newest version, MB', kept.newest / 1e6)
  note(column, 'memory of eight older versions, MB', kept.eight / 1e6)

  const visible = await visibleElsewhere(place, VISIBLE)
  note(column, 'visible on two other processes, p50 ms', visible.p50)
  note(column, 'visible on two other processes, p99 ms', visible.p99)

  const served = await serve(place.environment)
  note(column, 'start, s', served.startedIn / 1000)
  note(column, 'resident after the start, MB', (await served.memory()) / 1e6)
  noteEditors(column, await editorsAtWork(served))
  note(column, 'resident after the editors, MB', (await served.memory()) / 1e6)
  await served.stop()
}

function noteEditors(column: string, { editors, readers }: EditorsTimes): void {
  for (const [what, milliseconds] of Object.entries(editors)) note(column, `${what}, ms`, milliseconds)
  for (const [phase, { p99, slowest }] of Object.entries(readers)) {
    note(column, `a reader meanwhile (${phase}), p99 ms`, p99)
    note(column, `a reader meanwhile (${phase}), slowest ms`, slowest)
  }
}

for (const documents of sizes.length > 0 ? sizes : [10_000, 20_000, 100_000]) {
  for (const [name, make] of stores) {
    if (!isAsked(name)) continue
    const place = await make()
    try {
      await measure(name, place, documents)
    } finally {
      await place.drop()
    }
  }
  const payload = await inChild<PayloadTimes>('payload-peer', documents)
  const column = `Payload, ${documents.toLocaleString('en')} documents`
  if ('absent' in payload) note(column, 'version', payload.absent)
  else {
    note(column, 'version', payload.version)
    note(column, 'one of them, median ms', payload.median)
    note(column, 'one of them, slowest ms', payload.slowest)
    note(column, 'one of them, ms of the processor', payload.processor)
    note(column, 'publishes of one edit a second, one writer', 1000 / payload.median)
  }
}
console.table(rows)
await server?.stop()
