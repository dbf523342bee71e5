import { isAcyclic } from '../../algorithms/is-acyclic.ts'
import { type Arithmetic, LARGE_NUMBERS, type Row, SMALL_NUMBERS } from '../graph/arithmetic.ts'
import { type RelevantSubgraph, relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { enumeratePaths } from './enumerate-paths.ts'

export interface PathsThrough {
  /** How many paths there are. */
  readonly total: bigint
  /**
   * By the number of a concept: how many paths pass it, their ends included. Concepts on no path
   * are missing.
   */
  readonly through: ReadonlyMap<number, bigint>
  /** The bound that ended a listing, or null. All counts then cover the paths found until then. */
  readonly stopped: Stop | null
}

/**
 * Counts the paths through every concept. An acyclic part takes two sweeps without listing: paths
 * into a concept times paths out of it, for every split of the length. A cyclic part is listed
 * under the budget. `newBudget` makes a budget for each.
 */
export function* pathsThrough(question: CompiledQuestion, newBudget: () => Budget): Work<PathsThrough> {
  const budget = newBudget()
  const subgraph = yield* relevantSubgraph(question, budget)
  if (!subgraph) return { total: 0n, through: new Map(), stopped: budget.stopped }
  const swept = (yield* scanned(isAcyclic(subgraph), budget))
    ? ((yield* bySweeps(subgraph, SMALL_NUMBERS, budget)) ?? (yield* bySweeps(subgraph, LARGE_NUMBERS, budget)))
    : null
  return swept ?? (yield* byListing(subgraph, newBudget()))
}

/** Null when the numbers overflow, or the budget ended: half a sweep has no correct count. */
function* bySweeps<N extends number | bigint>(
  subgraph: RelevantSubgraph,
  numbers: Arithmetic<N>,
  budget: Budget,
): Work<PathsThrough | null> {
  const { nodes, isGoal, maxLength } = subgraph
  const { zero, one, add, minus, times, isExact } = numbers
  if (!budget.reserve(nodes.length * (maxLength + 1) * 16)) return null
  const into = yield* waysFromStarts(subgraph, numbers, budget)
  const out = into && (yield* waysToEnds(subgraph, numbers, budget))
  if (!into || !out) return null
  let total: N = zero
  const through = new Map<number, bigint>()
  for (let node = 0; node < nodes.length; node++) {
    if (!budget.scan(maxLength)) return null
    if (budget.shouldYield()) yield
    let onwards: N = zero
    let passing: N = zero
    for (let length = maxLength; length >= 0; length--) {
      onwards = add(onwards, out[maxLength - length]![node]!)
      const ways = into[length]![node]!
      // A path has at least one edge.
      passing = add(passing, times(ways, length > 0 || isGoal[node] === 0 ? onwards : minus(onwards, one)))
      if (length > 0 && isGoal[node] === 1) total = add(total, ways)
    }
    if (!isExact(passing) || !isExact(total)) return null
    if (passing !== zero) through.set(nodes[node]!, BigInt(passing))
  }
  return { total: BigInt(total), through, stopped: null }
}

/** For every length: the number of walks of exactly this length from the starts to each concept. */
function* waysFromStarts<N extends number | bigint>(
  { starts, toGoal, offsets, targets, maxLength }: RelevantSubgraph,
  { zero, one, add, row }: Arithmetic<N>,
  budget: Budget,
): Work<Row<N>[] | null> {
  const layers = Array.from({ length: maxLength + 1 }, () => row(toGoal.length))
  for (const start of starts) layers[0]![start] = one
  for (let length = 0; length < maxLength; length++) {
    const [here, there] = [layers[length]!, layers[length + 1]!]
    for (let node = 0; node < toGoal.length; node++) {
      const ways = here[node]!
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return null
      if (budget.shouldYield()) yield
      if (ways === zero) continue
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++)
        there[targets[step]!] = add(there[targets[step]!]!, ways)
    }
  }
  return layers
}

/** For every length: the number of walks of exactly this length from each concept to the goals. */
function* waysToEnds<N extends number | bigint>(
  { isGoal, offsets, targets, maxLength }: RelevantSubgraph,
  { one, add, row }: Arithmetic<N>,
  budget: Budget,
): Work<Row<N>[] | null> {
  const layers = Array.from({ length: maxLength + 1 }, () => row(isGoal.length))
  for (let node = 0; node < isGoal.length; node++) if (isGoal[node] === 1) layers[0]![node] = one
  for (let length = 1; length <= maxLength; length++) {
    const [before, here] = [layers[length - 1]!, layers[length]!]
    for (let node = 0; node < isGoal.length; node++) {
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return null
      if (budget.shouldYield()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++)
        here[node] = add(here[node]!, before[targets[step]!]!)
    }
  }
  return layers
}

function* byListing(subgraph: RelevantSubgraph, budget: Budget): Work<PathsThrough> {
  let total = 0
  const passing = new Float64Array(subgraph.nodes.length)
  yield* enumeratePaths(subgraph, budget, (path, length) => {
    total++
    for (let index = 0; index <= length; index++) passing[path[index]!]!++
  })
  const through = new Map<number, bigint>()
  for (const [node, count] of passing.entries()) if (count > 0) through.set(subgraph.nodes[node]!, BigInt(count))
  return { total: BigInt(total), through, stopped: budget.stopped }
}
