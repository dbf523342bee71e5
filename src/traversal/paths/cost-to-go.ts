import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { SumOrder } from './path-question.ts'
import type { PathStates } from './path-states.ts'

/**
 * The cost-to-go: the best completion to a goal in one edge or more, for every concept, number of
 * edges left, and state. It ignores visited nodes, so it never overestimates: an admissible
 * heuristic, with which a search finds paths in exact order.
 */
export interface CostToGo {
  /** The ranking value: cost, or edges. Infinity where no goal is reachable. */
  first(node: number, stepsLeft: number, state: number): number
  /** The tie-breaker: edges, or cost. Meaningless where no goal is reachable. */
  second(node: number, stepsLeft: number, state: number): number
  /** Memory in bytes. */
  readonly bytes: number
}

/** The cost-to-go with at most a given number of edges, by concept and state. */
interface Layer {
  readonly first: Float64Array
  readonly second: Float64Array | Uint8Array
}

/** Above this many places per layer, one cost-to-go serves all states. */
const MAX_PLACES = 1_000_000

/** The number of concepts and edges scanned between two checks of the budget. */
const PIECE = 2048

/**
 * One sweep per number of edges left, until one more edge improves nothing. Null when the budget
 * ended.
 */
export function* costToGo(
  subgraph: RelevantSubgraph,
  states: PathStates,
  orderBy: SumOrder,
  budget: Budget,
): Work<CostToGo | null> {
  const { offsets, toGoal, maxLength } = subgraph
  const size = toGoal.length
  // A cost-to-go that ignores the state never overestimates.
  const forgets = size * states.count > MAX_PLACES
  const count = forgets ? 1 : states.count
  const byCost = orderBy === 'CERTAINTY'
  const bytes = size * count * (byCost ? 9 : 16)
  const emptyLayer = (): Layer => ({
    first: new Float64Array(size * count).fill(Infinity),
    // Ties of costs are broken by edges, of which there are few.
    second: new (byCost ? Uint8Array : Float64Array)(size * count),
  })
  const layers = [emptyLayer()]
  for (let stepsLeft = 1; stepsLeft <= maxLength; stepsLeft++) {
    if (!budget.reserve(bytes)) return null
    const layer = emptyLayer()
    const better = sweep(subgraph, forgets ? null : states, byCost, stepsLeft, layers[stepsLeft - 1]!, layer)
    let isBetter = false
    for (let node = 0; node < size; ) {
      const begin = node
      for (const piece = offsets[node]! + PIECE; node < size && offsets[node]! < piece && node - begin < PIECE; ) node++
      if (!budget.scan((node - begin + offsets[node]! - offsets[begin]!) * count)) return null
      if (budget.shouldYield()) yield
      if (better(begin, node)) isBetter = true
    }
    if (!isBetter) break
    layers.push(layer)
  }
  const last = layers.length - 1
  const placeOf = (node: number, state: number) => (forgets ? node : node * count + state)
  return {
    first: (node, stepsLeft, state) => layers[Math.min(stepsLeft, last)]!.first[placeOf(node, state)]!,
    second: (node, stepsLeft, state) => layers[Math.min(stepsLeft, last)]!.second[placeOf(node, state)]!,
    bytes: bytes * layers.length,
  }
}

/**
 * A function that computes the cost-to-go of some concepts with a number of edges left. It returns
 * whether one more edge improved any. Concepts where that number cannot remain are skipped. It runs
 * for every edge, so it is no generator, which would run slower.
 */
function sweep(
  { fromStart, toGoal, isGoal, offsets, targets, costs, maxLength }: RelevantSubgraph,
  states: PathStates | null,
  byCost: boolean,
  stepsLeft: number,
  { first: restFirst, second: restSecond }: Layer,
  { first, second }: Layer,
): (begin: number, end: number) => boolean {
  const count = states?.count ?? 1
  const hasStates = states !== null && count > 1
  return (begin, end) => {
    let isBetter = false
    for (let node = begin; node < end; node++) {
      if (stepsLeft < toGoal[node]! || stepsLeft > maxLength - fromStart[node]!) continue
      const lastStep = offsets[node + 1]!
      for (let state = 0; state < count; state++) {
        let best = Infinity
        let tie = Infinity
        for (let step = offsets[node]!; step < lastStep; step++) {
          const next = targets[step]!
          const then = hasStates ? states.after(state, next, costs[step]) : 0
          let rest = 0
          let ties = 0
          if (isGoal[next] === 0 || (hasStates && !states.isFinal(then))) {
            rest = restFirst[next * count + then]!
            ties = restSecond[next * count + then]!
          }
          rest += byCost ? costs[step]! : 1
          ties += byCost ? 1 : costs[step]!
          if (rest < best || (rest === best && ties < tie)) {
            best = rest
            tie = ties
          }
        }
        if (best === Infinity) continue
        const place = node * count + state
        first[place] = best
        second[place] = tie
        isBetter ||= best !== restFirst[place] || tie !== restSecond[place]
      }
    }
    return isBetter
  }
}
