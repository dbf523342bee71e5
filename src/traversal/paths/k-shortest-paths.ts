import TinyQueue from 'tinyqueue'
import { bytesOf, type RelevantSubgraph, relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { type CostToGo, costToGo } from './cost-to-go.ts'
import { type Deviation, type DeviationFinder, type Deviations, deviationFinder } from './deviations.ts'
import type { SumOrder } from './path-question.ts'
import { type PathStates, pathStates } from './path-states.ts'

/**
 * A path's rank: its ranking value, its tie-breaker, and its concepts, of which fewer rank first.
 * `first` and `second` are cost and length, length and cost, or the cost of the weakest step and
 * that of the path.
 */
export interface Position {
  readonly first: number
  readonly second: number
  readonly nodes: readonly number[]
}

/** A resumable search for the paths of a question. */
export interface PathSearch {
  /**
   * The next path in order. Null when there is none, or when the budget ended; another call may
   * then continue with a new budget.
   */
  next(budget: Budget): Work<Position | null>
  /** Whether the search has returned every path. */
  isDone(): boolean
  /** A lower bound on the cost of every path not yet returned; 0 while it is unknown. */
  leastCost(): number
  /** The memory of the search, in bytes. */
  bytes(): number
}

/** A partial path, from a start. */
interface PartialPath {
  readonly node: number
  readonly before: PartialPath | null
  /** The number of its edges. */
  readonly length: number
  readonly cost: number
  readonly successors: Deviations
}

/**
 * A deviation from a partial path (null: from no path). It stands for all of its completions, and
 * for the siblings after it. `first` and `second` rank the best completion.
 */
interface Candidate {
  readonly from: PartialPath | null
  readonly index: number
  readonly deviation: Deviation
  readonly first: number
  readonly second: number
}

const BYTES_PER_CANDIDATE = 160

/**
 * The question's k shortest simple paths in exact order, by best-first search with an exact
 * cost-to-go (A*). Of the deviations from a partial path, only the best waits in the queue. Its
 * next sibling replaces it when it is expanded (lazy Lawler siblings). A concept with a million
 * successors therefore costs only the expanded ones. The paths returned before a budget ended are
 * still the best.
 */
export function searchPaths(question: SumQuestion): PathSearch {
  let prepared: PathSearch | null = null
  return {
    *next(budget) {
      prepared ??= yield* prepare(question, budget)
      return prepared && (yield* prepared.next(budget))
    },
    isDone: () => prepared?.isDone() ?? false,
    leastCost: () => prepared?.leastCost() ?? 0,
    bytes: () => prepared?.bytes() ?? 0,
  }
}

/** A question whose order is by a sum over the steps of a path. */
interface SumQuestion extends CompiledQuestion {
  readonly orderBy: SumOrder
}

function* prepare(question: SumQuestion, budget: Budget): Work<PathSearch | null> {
  const subgraph = yield* relevantSubgraph(question, budget)
  if (!subgraph) return null
  return yield* searchSubgraph(subgraph, pathStates(question, subgraph), question.orderBy, budget)
}

/** A search for the paths of a subgraph whose states admit them. Null when the budget ended. */
export function* searchSubgraph(
  subgraph: RelevantSubgraph,
  states: PathStates,
  orderBy: SumOrder,
  budget: Budget,
): Work<PathSearch | null> {
  const bounds = yield* costToGo(subgraph, states, orderBy, budget)
  if (!bounds) return null
  const deviations = deviationFinder(subgraph, states, bounds, orderBy)
  const first = yield* deviations.begin(budget)
  if (!first) return null
  // Paths in order of length have any certainty, but none exceeds the most certain path of all.
  const byCost = orderBy === 'CERTAINTY' ? bounds : yield* costToGo(subgraph, states, 'CERTAINTY', budget)
  if (!byCost) return null
  const leastCost = orderBy === 'CERTAINTY' ? 0 : bestOf(subgraph, states, byCost)
  const bytes = bounds.bytes + bytesOf(subgraph) + first.bytes
  return searchIn({
    nodes: subgraph.nodes,
    byCost: orderBy === 'CERTAINTY',
    maxLength: subgraph.maxLength,
    states,
    finder: deviations,
    initial: first,
    leastCost,
    bytes,
  })
}

/** The rank of the best path of all. */
export const bestOf = ({ starts, maxLength }: RelevantSubgraph, states: PathStates, { first }: CostToGo): number =>
  starts.reduce((best, start) => Math.min(best, first(start, maxLength, states.after(states.initial, start))), Infinity)

interface Prepared {
  /** By number in the subgraph: the number in the graph. */
  readonly nodes: Uint32Array
  readonly byCost: boolean
  readonly maxLength: number
  readonly states: PathStates
  readonly finder: DeviationFinder
  /** The deviations to the starts. */
  readonly initial: Deviations
  readonly leastCost: number
  readonly bytes: number
}

function searchIn({
  nodes,
  byCost,
  maxLength,
  states,
  finder,
  initial,
  leastCost,
  bytes: prepared,
}: Prepared): PathSearch {
  const queue = new TinyQueue<Candidate>([], compareCandidates)
  const known = new Map<number, Deviations>()
  let bytes = prepared

  /**
   * Enqueues the first sibling, from an index on, that repeats no concept. It skips few: those
   * already on the path.
   */
  const enqueueSibling = (from: PartialPath | null, siblings: Deviations, start: number, budget: Budget) => {
    for (let index = start; ; index++) {
      const deviation = siblings.at(index)
      if (!deviation) return
      budget.charge(1)
      if (from !== null && visits(from, deviation.node)) continue
      const [cost, length] = from === null ? [0, 0] : [from.cost, from.length]
      const [first, second] = byCost ? [cost, length] : [length, cost]
      bytes += BYTES_PER_CANDIDATE
      budget.reserve(BYTES_PER_CANDIDATE)
      queue.push({ from, index, deviation, first: first + deviation.first, second: second + deviation.second })
      return
    }
  }
  /**
   * The deviations of a concept, shared by all partial paths that arrive with the same length and
   * state.
   */
  function* successorsOf({ node, state }: Deviation, length: number, budget: Budget): Work<Deviations | null> {
    const place = (node * (maxLength + 1) + length) * states.count + state
    const found = known.get(place)
    if (found) return found
    const made = yield* finder.from(node, maxLength - length, state, budget)
    if (made === null || !budget.reserve(made.bytes)) return null
    bytes += made.bytes
    known.set(place, made)
    return made
  }
  let begun = false
  return {
    *next(budget) {
      if (!begun) enqueueSibling(null, initial, 0, budget)
      begun = true
      for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
        const { from, index, deviation, first, second } = best
        if (budget.shouldYield()) yield
        const siblings = from === null ? initial : from.successors
        if (deviation.stops) {
          enqueueSibling(from, siblings, index + 1, budget)
          return { first, second, nodes: nodesOf(best).map((node) => nodes[node]!) }
        }
        const length = lengthOf(best)
        const successors = budget.stopped === null ? yield* successorsOf(deviation, length, budget) : null
        if (successors === null) {
          // The next call resumes with this candidate, so that no path is lost.
          queue.push(best)
          return null
        }
        enqueueSibling(
          { node: deviation.node, before: from, length, cost: (from?.cost ?? 0) + deviation.cost, successors },
          successors,
          0,
          budget,
        )
        enqueueSibling(from, siblings, index + 1, budget)
      }
      return null
    },
    isDone: () => begun && queue.length === 0,
    leastCost: () => (byCost ? (queue.peek()?.first ?? 0) : leastCost),
    bytes: () => bytes,
  }
}

/** Negative when `a` ranks before `b`. Stopping ranks before continuing. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.first - b.first ||
  a.second - b.second ||
  comparePartialPaths(a, b) ||
  Number(b.deviation.stops) - Number(a.deviation.stops)

/** Compares the concepts of two candidates from the start, without making arrays. */
function comparePartialPaths(a: Candidate, b: Candidate): number {
  let [one, other] = [a.from, b.from]
  let [oneNode, otherNode] = [a.deviation.node, b.deviation.node]
  const longer = lengthOf(a) - lengthOf(b)
  for (let extra = longer; extra > 0; extra--) {
    oneNode = one!.node
    one = one!.before
  }
  for (let extra = -longer; extra > 0; extra--) {
    otherNode = other!.node
    other = other!.before
  }
  // The loop runs from the far ends to the common prefix. Its last difference is the first one from
  // the start.
  let difference = oneNode - otherNode
  while (one !== other) {
    if (one!.node !== other!.node) difference = one!.node - other!.node
    one = one!.before
    other = other!.before
  }
  return difference || longer
}

const lengthOf = ({ from }: Candidate): number => (from === null ? 0 : from.length + 1)

/** Negative when `a` ranks before `b`. */
export const comparePositions = (a: Position, b: Position): number =>
  a.first - b.first || a.second - b.second || a.nodes.length - b.nodes.length || compareNodes(a.nodes, b.nodes)

function compareNodes(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!
  }
  return a.length - b.length
}

function nodesOf(candidate: Candidate): number[] {
  const nodes = [candidate.deviation.node]
  for (let at = candidate.from; at !== null; at = at.before) nodes.push(at.node)
  return nodes.reverse()
}

function visits(path: PartialPath, node: number): boolean {
  for (let at: PartialPath | null = path; at !== null; at = at.before) if (at.node === node) return true
  return false
}
