import { type Arithmetic, LARGE_NUMBERS, type Row, SMALL_NUMBERS } from '../graph/arithmetic.ts'
import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { type CyclicComponents, cyclicComponents } from './cyclic-components.ts'
import type { PathStates } from './path-states.ts'

/** The number of paths that end at each concept of a subgraph in each state. */
export interface PathCounts {
  at(node: number, state: number): bigint
  /** The bound that ended the count; paths of some length and beyond are then missing. */
  readonly stopped: Stop | null
}

/** Above this many places, counting takes longer than listing may. */
const MAX_PLACES = 2 ** 21

/**
 * Counts the paths of at least one edge to every goal of a subgraph, length by length, without
 * listing them. Paths at one concept, in one state, with the same passed nodes of their component,
 * are counted together. The time is edges times states times length without cycles, and doubles
 * with every node in the largest component. Null where components are too large.
 */
export function* countExactly(subgraph: RelevantSubgraph, states: PathStates, budget: Budget): Work<PathCounts | null> {
  if (!budget.scan(subgraph.toGoal.length + subgraph.targets.length)) return { at: () => 0n, stopped: budget.stopped }
  const cycles = cyclicComponents(subgraph)
  if (cycles === null || cycles.total * states.count > MAX_PLACES + subgraph.toGoal.length * states.count) return null
  return (
    (yield* countWith(subgraph, cycles, states, SMALL_NUMBERS, budget)) ??
    (yield* countWith(subgraph, cycles, states, LARGE_NUMBERS, budget))
  )
}

/** Null where the numbers overflow. */
function* countWith<N extends number | bigint>(
  { starts, fromStart, toGoal, isGoal, offsets, targets, maxLength }: RelevantSubgraph,
  { component, bit, sets, total }: CyclicComponents,
  states: PathStates,
  { zero, one, add, isExact, row }: Arithmetic<N>,
  budget: Budget,
): Work<PathCounts | null> {
  const size = toGoal.length
  const counts = row(size * states.count)
  const answer = (stopped: Stop | null): PathCounts => ({
    at: (node, state) => BigInt(counts[node * states.count + state] ?? zero),
    stopped,
  })
  if (!budget.reserve(size * states.count * 8 + total * states.count * 16)) return answer(budget.stopped)
  /** The first place of each concept. */
  const base = new Uint32Array(size + 1)
  for (let node = 0; node < size; node++) base[node + 1] = base[node]! + sets(node) * states.count
  const placeOf = (node: number, passed: number, state: number) => base[node]! + (passed - 1) * states.count + state

  let layer = row(total * states.count)
  let next = row(total * states.count)
  for (const start of starts) layer[placeOf(start, bit[start]!, states.after(states.initial, start))] = one
  for (let length = 0; length < maxLength; length++) {
    for (let node = 0; node < size; node++) {
      if (fromStart[node]! > length || toGoal[node]! > maxLength - length) continue
      if (!budget.scan(1 + (base[node + 1]! - base[node]!) / 4)) return answer(budget.stopped)
      if (budget.shouldYield()) yield
      for (let place = base[node]!; place < base[node + 1]!; place++) {
        const ways = layer[place] ?? zero
        if (ways === zero) continue
        if (!budget.scan(offsets[node + 1]! - offsets[node]!)) return answer(budget.stopped)
        goOn(node, Math.floor((place - base[node]!) / states.count) + 1, (place - base[node]!) % states.count, ways)
      }
    }
    const sums = addUp()
    if (!sums) return null
    const done: Row<N> = layer
    layer = next
    next = done.fill(zero)

    function goOn(node: number, passed: number, state: number, ways: N): void {
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const end = targets[step]!
        if (toGoal[end]! > maxLength - length - 1) continue
        const stays = component[end] === component[node]
        if (stays && (passed & bit[end]!) !== 0) continue
        const place = placeOf(end, stays ? passed | bit[end]! : bit[end]!, states.after(state, end))
        next[place] = add(next[place] ?? zero, ways)
      }
    }
  }
  return answer(null)

  /** Adds the counts at goals. Sums only grow, so a lost digit shows here at the latest. */
  function addUp(): boolean {
    for (let node = 0; node < size; node++) {
      for (let place = base[node]!; place < base[node + 1]!; place++) {
        const ways = next[place] ?? zero
        if (ways === zero) continue
        if (!isExact(ways)) return false
        if (isGoal[node] === 0) continue
        const at = node * states.count + ((place - base[node]!) % states.count)
        const sum = add(counts[at] ?? zero, ways)
        if (!isExact(sum)) return false
        counts[at] = sum
      }
    }
    return true
  }
}
