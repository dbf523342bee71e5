import type { Budget } from './budget.ts'
import type { PathStates } from './path-states.ts'
import type { PathOrder } from './question.ts'
import type { Region } from './region.ts'
import type { Work } from './work.ts'

/**
 * For every concept of a region, every number of steps that may be left there, and every state: the best way on to an end in
 * one step or more. The first number ranks, the second breaks ties (cost then steps, or steps then cost). They look past
 * what a path has already visited, so they never promise too little: a search that follows them finds paths in exact order.
 */
export interface Completions {
  /** Where the ways on from a concept in a state stand, with so many steps left; -1 where there is none. */
  placeOf(node: number, stepsLeft: number, state: number): number
  /** By place; Infinity where there is no way. */
  readonly first: Float64Array
  readonly second: Float64Array
  /** How much memory they take, in bytes. */
  readonly bytes: number
}

/** Where the states of a question would need more places than this, one way on for all of them is looked for instead. */
const MAX_PLACES = 4_000_000

/**
 * One sweep for each number of steps left. A concept needs a place only for as many steps as can be left at it: no more
 * than its distance from a start leaves, and no fewer than its distance to an end needs. Null when the budget ended.
 */
export function* completionsOf(
  region: Region,
  states: PathStates,
  orderBy: PathOrder,
  budget: Budget,
): Work<Completions | null> {
  const { nodes, fromStart, toEnd, isEnd, offsets, ends, costs, maxLength } = region
  const size = nodes.length
  const row = new Uint32Array(size + 1)
  for (let node = 0; node < size; node++) row[node + 1] = row[node]! + maxLength - fromStart[node]! - toEnd[node]! + 1
  // Ways on that forget the state promise more than there may be, never less.
  const forgets = row[size]! * states.count > MAX_PLACES
  const count = forgets ? 1 : states.count
  const placeOf = (node: number, stepsLeft: number, state: number) =>
    stepsLeft < toEnd[node]! ? -1 : (row[node]! + stepsLeft - toEnd[node]!) * count + (forgets ? 0 : state)

  const places = row[size]! * count
  const bytes = places * 16 + size * 4
  if (!budget.hold(bytes)) return null
  const first = new Float64Array(places).fill(Infinity)
  const second = new Float64Array(places).fill(Infinity)
  const byCost = orderBy === 'CERTAINTY'
  for (let stepsLeft = 1; stepsLeft <= maxLength; stepsLeft++) {
    if (!budget.scan(1 + (size >> 3))) return null
    for (let node = 0; node < size; node++) {
      if (stepsLeft < toEnd[node]! || stepsLeft > maxLength - fromStart[node]!) continue
      const [from, to] = [offsets[node]!, offsets[node + 1]!]
      if (!budget.scan(1 + (to - from) * count)) return null
      if (budget.isDue()) yield
      for (let state = 0; state < count; state++) {
        let [best, tie] = [Infinity, Infinity]
        for (let step = from; step < to; step++) {
          const next = ends[step]!
          const then = count === 1 ? 0 : states.after(state, next)
          let [rest, ties] = [Infinity, Infinity]
          if (isEnd[next] === 1 && (forgets || states.isFinal(then))) [rest, ties] = [0, 0]
          else if (stepsLeft > toEnd[next]!) {
            const place = (row[next]! + stepsLeft - 1 - toEnd[next]!) * count + then
            rest = first[place]!
            ties = second[place]!
          }
          rest += byCost ? costs[step]! : 1
          ties += byCost ? 1 : costs[step]!
          if (rest < best || (rest === best && ties < tie)) {
            best = rest
            tie = ties
          }
        }
        const place = placeOf(node, stepsLeft, state)
        first[place] = best
        second[place] = tie
      }
    }
  }
  return { placeOf, first, second, bytes }
}
