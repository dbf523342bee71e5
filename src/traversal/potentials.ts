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
  /** By place; nothing where there is no way. */
  readonly second: Float64Array | Uint8Array
  /** How much memory they take, in bytes. */
  readonly bytes: number
}

/** Where the states of a question would need more places than this, one way on for all of them is looked for instead. */
const MAX_PLACES = 4_000_000

/**
 * One sweep for each number of steps left, until more steps better nothing. A concept needs a place only for as many steps as can
 * be left at it: no more than its distance from a start leaves, and no fewer than its distance to an end needs. Null when
 * the budget ended.
 */
export function* completionsOf(
  region: Region,
  states: PathStates,
  orderBy: PathOrder,
  budget: Budget,
): Work<Completions | null> {
  const { nodes, fromStart, toEnd, offsets, maxLength } = region
  const size = nodes.length
  const row = new Uint32Array(size + 1)
  for (let node = 0; node < size; node++) row[node + 1] = row[node]! + maxLength - fromStart[node]! - toEnd[node]! + 1
  // Ways on that forget the state promise more than there may be, never less.
  const forgets = row[size]! * states.count > MAX_PLACES
  const count = forgets ? 1 : states.count
  const byCost = orderBy === 'CERTAINTY'
  const bytes = row[size]! * count * (byCost ? 9 : 16) + size * 4
  if (!budget.hold(bytes)) return null
  const first = new Float64Array(row[size]! * count).fill(Infinity)
  // What breaks ties of costs are steps, of which there are few.
  const second = new (byCost ? Uint8Array : Float64Array)(row[size]! * count)
  const better = sweep(region, forgets ? null : states, byCost, row, first, second)
  for (let stepsLeft = 1; stepsLeft <= maxLength; stepsLeft++) {
    let isBetter = false
    for (let node = 0; node < size; ) {
      const begin = node
      for (const piece = offsets[node]! + PIECE; node < size && offsets[node]! < piece && node - begin < PIECE; ) node++
      if (!budget.scan((node - begin + offsets[node]! - offsets[begin]!) * count)) return null
      if (budget.isDue()) yield
      if (better(begin, node, stepsLeft)) isBetter = true
    }
    if (!isBetter && stepsLeft < maxLength) {
      fillUp(region, count, row, stepsLeft, first, second)
      break
    }
  }
  return {
    placeOf: (node, stepsLeft, state) =>
      stepsLeft < toEnd[node]! ? -1 : (row[node]! + stepsLeft - toEnd[node]!) * count + (forgets ? 0 : state),
    first,
    second,
    bytes,
  }
}

/** How many concepts and steps are looked at between two looks at the budget. */
const PIECE = 2048

/**
 * A function that finds the best ways on from some concepts with so many steps left, and tells whether any of them is better than
 * with a step less. It runs for every step, so it is no generator, which would run slower.
 */
function sweep(
  { fromStart, toEnd, isEnd, offsets, ends, costs, maxLength }: Region,
  states: PathStates | null,
  byCost: boolean,
  row: Uint32Array,
  first: Float64Array,
  second: Float64Array | Uint8Array,
): (begin: number, end: number, stepsLeft: number) => boolean {
  const count = states?.count ?? 1
  const hasStates = states !== null && count > 1
  return (begin, end, stepsLeft) => {
    let isBetter = false
    for (let node = begin; node < end; node++) {
      if (stepsLeft < toEnd[node]! || stepsLeft > maxLength - fromStart[node]!) continue
      const lastStep = offsets[node + 1]!
      for (let state = 0; state < count; state++) {
        let best = Infinity
        let tie = Infinity
        for (let step = offsets[node]!; step < lastStep; step++) {
          const next = ends[step]!
          const then = hasStates ? states.after(state, next) : 0
          let rest = Infinity
          let ties = Infinity
          if (isEnd[next] === 1 && (!hasStates || states.isFinal(then))) {
            rest = 0
            ties = 0
          } else if (stepsLeft > toEnd[next]!) {
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
        const place = (row[node]! + stepsLeft - toEnd[node]!) * count + state
        first[place] = best
        second[place] = tie
        if (isBetter || best === Infinity) continue
        // With as few steps as this there was no way before, so any way is better.
        isBetter = stepsLeft <= toEnd[node]! || best !== first[place - count] || tie !== second[place - count]
      }
    }
    return isBetter
  }
}

/** What a step more does not better, no number of steps does: the places of more steps hold the same. */
function fillUp(
  { fromStart, toEnd, maxLength }: Region,
  count: number,
  row: Uint32Array,
  stepsLeft: number,
  first: Float64Array,
  second: Float64Array | Uint8Array,
): void {
  for (let node = 0; node < toEnd.length; node++) {
    for (let more = stepsLeft + 1; more <= maxLength - fromStart[node]!; more++) {
      if (more <= toEnd[node]!) continue
      const place = (row[node]! + more - toEnd[node]!) * count
      first.copyWithin(place, place - count, place)
      second.copyWithin(place, place - count, place)
    }
  }
}
