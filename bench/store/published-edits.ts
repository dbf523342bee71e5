/**
 * `node published-edits.ts <where> <versions> <pause>`, as a child process: one writer publishes one
 * edit after another, with a pause of so many milliseconds, and then one edit from scratch.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { openGraphHistory } from '../../src/publishing/graph-history.ts'
import { type PublishOptions, publish } from '../../src/publishing/publish.ts'
import { median, quantile } from '../timing.ts'
import { answerWith } from './in-child.ts'
import { openPlace } from './places.ts'

export interface PublishedEdits {
  /** Versions in a second, of making, staging, approving and publishing a changeset each. */
  readonly perSecond: number
  /** Milliseconds of one of them, and of the processor. */
  readonly median: number
  readonly slowest: number
  readonly processor: number
  /** Milliseconds of the processor of a publish that loads and checks everything. */
  readonly fromScratch: number
  /** The longest time that no other task of the process had a turn, in milliseconds. */
  readonly longestTurn: number
  readonly made: readonly { readonly version: number; readonly at: number }[]
}

/** The edited concepts, one after another. */
const EDITED = 20
/** Versions before the figures are taken: the first ones load what they need and are not compiled. */
const WARM_UP = 5

const [where = '', versions = '1', pause = '0'] = process.argv.slice(2)
const store = await openPlace(where)
const history = await openGraphHistory(store)
const name = `edits-${process.pid}`
const now = () => new Date().toISOString()
const keys = [...history.current().concepts.keys()].slice(0, EDITED)

async function publishNext(count: number, options: PublishOptions) {
  const key = keys[count % keys.length]!
  const document = (await store.documentsNamed([key], history.current().version)).get(key)!
  const [id, stamp] = [`${name}-${count}`, { author: 'bench', at: now(), message: 'bench' }]
  await store.createChangeset({ id, title: id }, stamp)
  const body = { ...document.document, summary: `State ${name} ${count}.` } as typeof document.document
  await store.stage(id, [{ document: key, body, basedOn: document.revision }], stamp)
  await store.step(id, { kind: 'APPROVED', from: ['DRAFT'], to: 'APPROVED', basedOn: null, document: null }, stamp)
  const result = await publish(store, { changeset: id, author: 'bench', idempotencyKey: null }, now, options)
  if (result.outcome !== 'PUBLISHED') throw new Error(result.outcome)
  const at = Date.now()
  await history.adopt(result)
  return { version: result.publication.version, at }
}

// By timers: an immediate that starts the next one would take the processor while a store is awaited.
const turns = monitorEventLoopDelay({ resolution: 1 })
const times: number[] = []
const made: { version: number; at: number }[] = []
let began = performance.now()
let cpu = process.cpuUsage()
for (let count = -WARM_UP; count < Number(versions); count++) {
  if (count === 0) {
    turns.enable()
    began = performance.now()
    cpu = process.cpuUsage()
  }
  const before = performance.now()
  const version = await publishNext(count + WARM_UP, { history })
  if (count < 0) continue
  times.push(performance.now() - before)
  made.push(version)
  if (Number(pause) > 0) await sleep(Number(pause) * (0.5 + Math.random()))
}
turns.disable()
const elapsed = performance.now() - began
const { user, system } = process.cpuUsage(cpu)
const scratch = process.cpuUsage()
await publishNext(Number(versions) + WARM_UP, {})
const all = process.cpuUsage(scratch)
await store.close()
await answerWith({
  perSecond: (times.length / elapsed) * 1000,
  median: median(times),
  slowest: quantile(times, 1),
  processor: (user + system) / 1000 / times.length,
  fromScratch: (all.user + all.system) / 1000,
  longestTurn: turns.max / 1e6,
  made,
} satisfies PublishedEdits)
