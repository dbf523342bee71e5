/**
 * `node continuous-reader.ts <url>`, as a child process: asks a public question every 20 ms, whatever
 * became of the ones before, and times it under the name of the phase that its parent sends last.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../timing.ts'
import { answerWith } from './in-child.ts'

export interface ReaderTimes {
  readonly [phase: string]: { readonly count: number; readonly p99: number; readonly slowest: number }
}

const EVERY = 20

const [url = ''] = process.argv.slice(2)
const times = new Map<string, number[]>()
let phase = 'before'
let isOver = false
process.on('message', (message: { readonly phase: string }) => {
  phase = message.phase
  isOver = phase === 'end'
})

/** Each asks for another number of items, so that none is answered from what is stored. */
async function read(count: number): Promise<void> {
  const query = `{ graph { version } drivers(first: ${1 + (count % 20)}) { nodes { id name claims(first: 3) { nodes { id } } } } }`
  const during = phase
  const began = performance.now()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as { readonly errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  times.set(during, [...(times.get(during) ?? []), performance.now() - began])
}

const reads: Promise<void>[] = []
const began = performance.now()
for (let count = 0; !isOver; count++) {
  reads.push(read(count))
  await sleep(Math.max(0, began + (count + 1) * EVERY - performance.now()))
}
await Promise.all(reads)
await answerWith(
  Object.fromEntries(
    [...times].map(([name, its]) => [name, { count: its.length, p99: quantile(its, 0.99), slowest: quantile(its, 1) }]),
  ),
)
