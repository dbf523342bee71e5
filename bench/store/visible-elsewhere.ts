import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../timing.ts'
import { inChild } from './in-child.ts'
import type { Place } from './places.ts'
import type { PublishedEdits } from './published-edits.ts'
import { type Served, serve } from './served.ts'

export interface Visible {
  readonly p50: number
  readonly p99: number
}

const READERS = 2
/** How often each of them is asked for its version, in milliseconds. */
const LOOK = 5

/**
 * The milliseconds from the answer to a publish until both of two other processes serve it. One
 * process more publishes.
 */
export async function visibleElsewhere(place: Place, versions: number): Promise<Visible> {
  const readers = await Promise.all(
    Array.from({ length: READERS }, () => serve({ ...place.environment, AETIA_ROLE: 'reader' })),
  )
  const watched = readers.map(watch)
  const { made } = await inChild<PublishedEdits>('published-edits', place.where, versions, 200)
  await sleep(3_000)
  const delays: number[] = []
  for (const { seen, stop } of watched) {
    await stop()
    for (const { version, at } of made) {
      const [, when = Number.NaN] = seen.find(([served]) => served >= version) ?? []
      delays.push(when - at)
    }
  }
  await Promise.all(readers.map((reader) => reader.stop()))
  return { p50: quantile(delays, 0.5), p99: quantile(delays, 0.99) }
}

/** Notes when a process first served each version. */
function watch({ url }: Served) {
  const seen: [version: number, at: number][] = []
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const response = await fetch(`${url}/health/ready`)
      const { version } = (await response.json()) as { version: number }
      if (version > (seen.at(-1)?.[0] ?? 0)) seen.push([version, Date.now()])
      await sleep(LOOK)
    }
  })()
  return {
    seen,
    async stop() {
      isOver = true
      await watching
    },
  }
}
