import { type Arithmetic, LARGE_NUMBERS, type Row, SMALL_NUMBERS } from '../graph/arithmetic.ts'
import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { cyclicComponents } from './cyclic-components.ts'
import type { EdgeTallies, SubgraphMarks } from './edge-tallies.ts'
import { type PathPlaces, pathPlaces } from './path-places.ts'
import type { PathStates } from './path-states.ts'

/** Above this many places in all layers, paths are listed. */
const MAX_PLACES = 2 ** 22

/** The bytes of one place in one layer. */
const BYTES_PER_PLACE = 17

/** The mark of paths that pass no leg side from here on. */
const NO_LEG = 1

/**
 * Tallies the paths through every edge by two sweeps, without listing them. The first finds the
 * partial paths of each length at each place; the second goes back and joins them to their
 * completions. A partial path and a completion at one place are always one path, so their numbers
 * multiply. Takes edges times places times lengths. Null where cycles are too large, or the budget
 * ended: half a sweep has no correct count.
 */
export function* tallyBySweeps(
  subgraph: RelevantSubgraph,
  marks: SubgraphMarks,
  states: PathStates,
  budget: Budget,
): Work<EdgeTallies | null> {
  if (!budget.scan(subgraph.toGoal.length + subgraph.targets.length)) return null
  const cycles = cyclicComponents(subgraph)
  if (cycles === null || cycles.total * states.count * (subgraph.maxLength + 1) > MAX_PLACES) return null
  const places = pathPlaces(subgraph, cycles, states)
  return (
    (yield* sweeps(subgraph, marks, places, SMALL_NUMBERS, budget)) ??
    (budget.stopped === null ? yield* sweeps(subgraph, marks, places, LARGE_NUMBERS, budget) : null)
  )
}

/** Partial paths, or completions, by place. */
interface Layer<N> {
  readonly paths: Row<N>
  readonly best: Float64Array
  readonly legs: Uint8Array
}

/** Null where the numbers overflow too. */
function* sweeps<N extends number | bigint>(
  subgraph: RelevantSubgraph,
  { certainties, legRole }: SubgraphMarks,
  places: PathPlaces,
  { zero, one, add, times, isExact, row }: Arithmetic<N>,
  budget: Budget,
): Work<EdgeTallies | null> {
  const { starts, fromStart, toGoal, offsets, targets, maxLength } = subgraph
  const size = toGoal.length
  if (!budget.reserve((maxLength + 3) * places.total * BYTES_PER_PLACE + targets.length * BYTES_PER_PLACE)) return null
  const layer = (length: number): Layer<N> => ({
    paths: row(length),
    best: new Float64Array(length),
    legs: new Uint8Array(length),
  })
  const into = Array.from({ length: maxLength + 1 }, () => layer(places.total))
  for (const start of starts) {
    const place = places.atStart(start)
    into[0]!.paths[place] = one
    into[0]!.best[place] = 1
    into[0]!.legs[place] = 1 << legRole[start]!
  }
  for (let length = 0; length < maxLength; length++) if (!(yield* sweep(length, forward))) return null

  const edges = layer(targets.length)
  const nodes = layer(size)
  const [starting, ending] = [row(size), row(size)]
  let [out, further] = [layer(places.total), layer(places.total)]
  for (let length = maxLength; length >= 0; length--) {
    ;[out, further] = [further, out]
    if (!(yield* sweep(length, backward))) return null
  }
  // Sums only grow, so a lost digit shows in one of these at the latest.
  let total = zero
  for (let node = 0; node < size; node++) {
    total = add(total, starting[node]!)
    if (!isExact(nodes.paths[node]!) || !isExact(total)) return null
  }
  return { subgraph, edges, nodes, starting, ending, stopped: null, bestUncounted: null }

  /** Visits every place that a partial path of some length can be at. False when the budget ended. */
  function* sweep(length: number, visit: (node: number, place: number, length: number) => void): Work<boolean> {
    for (let node = 0; node < size; node++) {
      if (fromStart[node]! > length || toGoal[node]! > maxLength - length) continue
      const degree = offsets[node + 1]! - offsets[node]!
      if (!budget.scan(1 + (places.base[node + 1]! - places.base[node]!) / 4)) return false
      if (budget.shouldYield()) yield
      for (let place = places.base[node]!; place < places.base[node + 1]!; place++) {
        if (into[length]!.paths[place] === zero) continue
        if (!budget.scan(degree)) return false
        visit(node, place, length)
      }
    }
    return true
  }

  function forward(node: number, place: number, length: number): void {
    const [here, there] = [into[length]!, into[length + 1]!]
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const end = targets[edge]!
      if (toGoal[end]! > maxLength - length - 1) continue
      const next = places.after(place, node, end)
      if (next < 0) continue
      there.paths[next] = add(there.paths[next]!, here.paths[place]!)
      there.best[next] = Math.max(there.best[next]!, here.best[place]! * certainties[edge]!)
      there.legs[next]! |= legRole[end] === 0 ? here.legs[place]! : 1 << legRole[end]!
    }
  }

  /** What was found one edge further is in `further`, at every place that this can lead to. */
  function backward(node: number, place: number, length: number): void {
    const before = into[length]!
    const ways = before.paths[place]!
    // A path has at least one edge.
    const isFinal = length > 0 && places.isFinal(place, node)
    let paths = isFinal ? one : zero
    let best = isFinal ? 1 : 0
    let legs = isFinal ? NO_LEG : 0
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const end = targets[edge]!
      if (toGoal[end]! > maxLength - length - 1) continue
      const next = places.after(place, node, end)
      if (next < 0) continue
      const completions = further.paths[next]!
      const certainty = certainties[edge]! * further.best[next]!
      const onwards = withLeg(further.legs[next]!, 1 << legRole[end]!)
      paths = add(paths, completions)
      best = Math.max(best, certainty)
      legs |= onwards
      count(
        edges,
        edge,
        times(ways, completions),
        before.best[place]! * certainty,
        withLeg(onwards, before.legs[place]!),
      )
    }
    out.paths[place] = paths
    out.best[place] = best
    out.legs[place] = legs
    count(nodes, node, times(ways, paths), before.best[place]! * best, withLeg(legs, before.legs[place]!))
    if (length === 0) starting[node] = add(starting[node]!, paths)
    if (isFinal) ending[node] = add(ending[node]!, ways)
  }

  function count(tally: Layer<N>, index: number, paths: N, best: number, legs: number): void {
    if (paths === zero) return
    tally.paths[index] = add(tally.paths[index]!, paths)
    tally.best[index] = Math.max(tally.best[index]!, best)
    tally.legs[index]! |= legs
  }
}

/** The leg sides of paths: those of their completions, or else those passed before. */
const withLeg = (onwards: number, before: number): number =>
  (onwards & ~NO_LEG) | ((onwards & NO_LEG) === 0 ? 0 : before)
