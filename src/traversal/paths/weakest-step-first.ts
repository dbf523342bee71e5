import { bytesOf, type RelevantSubgraph, relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { costToGo } from './cost-to-go.ts'
import { bestOf, type PathSearch, searchSubgraph } from './k-shortest-paths.ts'
import { type PathStates, pathStates } from './path-states.ts'

interface Prepared {
  readonly subgraph: RelevantSubgraph
  readonly states: PathStates
  /** The cost of the most certain path of all. */
  readonly leastCost: number
}

/**
 * The question's paths in exact order: the least cost of the weakest step first (minimax, or
 * bottleneck paths). Ties go by cost, then by length, then by the order of their concepts. Paths
 * whose weakest step has one cost are a level. A level is searched like paths in order of
 * certainty, among edges of at most that cost. The state says whether an edge of exactly that cost
 * was passed. Levels without a path are mostly skipped.
 */
export function searchByWeakestStep(question: Omit<CompiledQuestion, 'orderBy'>): PathSearch {
  let prepared: Prepared | null = null
  let level = -1
  let nextLevel: number | null = null
  let search: PathSearch | null = null
  let isDone = false
  return {
    *next(budget) {
      prepared ??= yield* prepare(question, budget)
      if (!prepared) return null
      while (!isDone) {
        if (search === null) {
          nextLevel ??= yield* leastLevelAbove(level, prepared, budget)
          if (nextLevel === null) return null
          if (nextLevel === Infinity) {
            isDone = true
            break
          }
          search = yield* searchLevel(nextLevel, prepared, budget)
          if (search === null) return null
          level = nextLevel
          nextLevel = null
        }
        const found = yield* search.next(budget)
        if (found) return { first: level, second: found.first, nodes: found.nodes }
        if (!search.isDone()) return null
        search = null
      }
      return null
    },
    isDone: () => isDone,
    // Every path costs at least what its weakest step costs.
    leastCost: () => Math.max(prepared?.leastCost ?? 0, level, 0),
    bytes: () => (prepared ? bytesOf(prepared.subgraph) : 0) + (search?.bytes() ?? 0),
  }
}

function* prepare(question: Omit<CompiledQuestion, 'orderBy'>, budget: Budget): Work<Prepared | null> {
  const subgraph = yield* relevantSubgraph(question, budget)
  if (!subgraph) return null
  const states = pathStates(question, subgraph)
  const costs = yield* costToGo(subgraph, states, 'CERTAINTY', budget)
  return costs && { subgraph, states, leastCost: bestOf(subgraph, states, costs) }
}

/** The paths whose weakest step has exactly this cost, the most certain first. */
function* searchLevel(level: number, { subgraph, states }: Prepared, budget: Budget): Work<PathSearch | null> {
  if (!budget.reserve(subgraph.costs.length * 8)) return null
  // Edges of infinite cost are no edges.
  const costs = subgraph.costs.map((cost) => (cost > level ? Infinity : cost))
  return yield* searchSubgraph(
    { ...subgraph, costs },
    withPassed(states, (cost) => cost === level),
    'CERTAINTY',
    budget,
  )
}

/** States that also say, in their lowest bit, whether a certain sort of edge was passed. */
const withPassed = (states: PathStates, isSought: (cost: number) => boolean): PathStates => ({
  count: states.count * 2,
  initial: states.initial * 2,
  after: (state, node, cost) =>
    states.after(state >> 1, node, cost) * 2 + ((state & 1) === 1 || (cost !== undefined && isSought(cost)) ? 1 : 0),
  isFinal: (state) => (state & 1) === 1 && states.isFinal(state >> 1),
})

/** Above this many places, the passed concepts and the leg side are ignored. */
const MAX_PLACES = 1_000_000

/** The number of edges scanned between two checks of the budget. */
const PIECE = 2048

/**
 * The least cost above `floor` of the weakest step of any walk of the question; Infinity where
 * there is none. No path has a weakest step between the two. Bellman-Ford over (concept, state),
 * once per edge of the longest path, with the maximum in place of the sum. Null when the budget
 * ended.
 */
function* leastLevelAbove(floor: number, { subgraph, states }: Prepared, budget: Budget): Work<number | null> {
  const { offsets, targets, costs, isGoal, starts, maxLength } = subgraph
  const size = isGoal.length
  const forgets = size * states.count * 2 > MAX_PLACES
  const walked = withPassed(forgets ? STATELESS : states, (cost) => cost > floor)
  const { count } = walked
  if (!budget.reserve(size * count * 16)) return null
  let rest = new Float64Array(size * count).fill(Infinity)
  let better = rest.slice()
  for (let stepsLeft = 1; stepsLeft <= maxLength; stepsLeft++) {
    let isBetter = false
    let scanned = 0
    for (let node = 0; node < size; node++) {
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        if (++scanned % PIECE === 0) {
          if (!budget.scan(PIECE * count)) return null
          if (budget.shouldYield()) yield
        }
        const next = targets[step]!
        const cost = costs[step]!
        for (let state = 0; state < count; state++) {
          const then = walked.after(state, next, cost)
          const ahead = isGoal[next] === 1 && walked.isFinal(then) ? 0 : rest[next * count + then]!
          const worst = Math.max(cost, ahead)
          if (worst >= better[node * count + state]!) continue
          better[node * count + state] = worst
          isBetter = true
        }
      }
    }
    if (!budget.scan((scanned % PIECE) * count + 1)) return null
    if (!isBetter) break
    rest = better
    better = rest.slice()
  }
  let least = Infinity
  for (const start of starts) {
    const state = walked.after(walked.initial, start)
    least = Math.min(least, rest[start * count + state]!)
  }
  return least
}

const STATELESS: PathStates = { count: 1, initial: 0, after: () => 0, isFinal: () => true }
