import { type Arithmetic, LARGE_NUMBERS, type Row, SMALL_NUMBERS } from './arithmetic.ts'
import type { Budget } from './budget.ts'
import type { PathStates } from './path-states.ts'
import type { Region } from './region.ts'
import type { Work } from './work.ts'

/** How many walks end at each concept of a region in each state. */
export interface WalkCounts {
  at(node: number, state: number): bigint
  /** Which bound ended the count; then walks of some length or beyond are missing. */
  readonly stopped: string | null
}

/**
 * Counts the walks of one step or more to every end of a region, length by length, without listing them. Where the region is
 * acyclic, these are its paths. Takes time in proportion to its steps, their states and its length.
 */
export function* countWalks(region: Region, states: PathStates, budget: Budget): Work<WalkCounts> {
  return (
    (yield* countWith(region, states, SMALL_NUMBERS, budget)) ??
    (yield* countWith(region, states, LARGE_NUMBERS, budget)) ?? { at: () => 0n, stopped: budget.stopped }
  )
}

/** Null where the numbers do not suffice. */
function* countWith<N extends number | bigint>(
  { starts, fromStart, toEnd, isEnd, offsets, ends, maxLength }: Region,
  states: PathStates,
  { zero, one, add, isExact, row }: Arithmetic<N>,
  budget: Budget,
): Work<WalkCounts | null> {
  const size = toEnd.length * states.count
  const totals = row(size)
  const counts = (stopped: string | null): WalkCounts => ({
    at: (node, state) => BigInt(totals[node * states.count + state] ?? zero),
    stopped,
  })
  if (!budget.hold(size * 24)) return counts(budget.stopped)
  let layer = row(size)
  let next = row(size)
  for (const start of starts) layer[start * states.count + states.after(states.initial, start)] = one
  for (let length = 0; length < maxLength; length++) {
    for (let node = 0; node < toEnd.length; node++) {
      if (fromStart[node]! > length || toEnd[node]! > maxLength - length) continue
      const [from, to] = [offsets[node]!, offsets[node + 1]!]
      if (!budget.scan(1 + (to - from) * states.count)) return counts(budget.stopped)
      if (budget.isDue()) yield
      for (let state = 0; state < states.count; state++) {
        const ways = layer[node * states.count + state] ?? zero
        if (ways === zero) continue
        for (let step = from; step < to; step++) {
          const end = ends[step]!
          if (toEnd[end]! > maxLength - length - 1) continue
          const place = end * states.count + states.after(state, end)
          next[place] = add(next[place] ?? zero, ways)
        }
      }
    }
    if (!addTo(totals, next)) return null
    const done = layer
    layer = next
    next = done.fill(zero)
  }
  return counts(null)

  /** Adds what was found at ends. Nothing is ever taken away, so a sum that has lost something shows here at the latest. */
  function addTo(sums: Row<N>, found: Row<N>): boolean {
    for (let place = 0; place < size; place++) {
      const ways = found[place] ?? zero
      if (ways === zero) continue
      if (!isExact(ways)) return false
      if (isEnd[Math.floor(place / states.count)] === 0) continue
      const sum = add(sums[place] ?? zero, ways)
      if (!isExact(sum)) return false
      sums[place] = sum
    }
    return true
  }
}
