import TinyQueue from 'tinyqueue'
import { bytesOf, type RelevantSubgraph, relevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { type CostToGo, costToGo } from './cost-to-go.ts'
import { type Deviation, type DeviationFinder, type Deviations, deviationFinder } from './deviations.ts'
import { type PathStates, pathStates } from './path-states.ts'

/** A path's place in the ranking: what it is ranked by, what breaks ties, and its concepts. */
export interface Position {
  readonly first: number
  readonly second: number
  readonly nodes: readonly number[]
}

/** A search for a question's paths that goes on where it stood. */
export interface PathSearch {
  /** The next path in order; null when there is none, or when the budget ended: then the search can go on with another. */
  next(budget: Budget): Work<Position | null>
  /** Whether every path there is was given. */
  isDone(): boolean
  /** No path that was not given yet costs less; 0 when nothing is known yet. */
  leastCost(): number
  /** How much memory the search holds, in bytes. */
  bytes(): number
}

/** The beginning of paths. */
interface PartialPath {
  readonly node: number
  readonly before: PartialPath | null
  /** The number of its steps. */
  readonly length: number
  readonly cost: number
  readonly successors: Deviations
}

/**
 * A way on from a beginning (null: from nowhere), which stands for all that it becomes, and for the ways on after it. `first` and
 * `second` are those of the best path among them.
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
 * The question's paths in exact order, best first: a search led by the best completion of every beginning. Of the ways on
 * from a beginning only the best waits in the queue; the next one takes its place when it is taken up (Lawler's siblings, made
 * lazily), so a concept with a million ways on costs no more than is taken of it. What the search gave until a budget
 * ended is still the best there is.
 */
export function searchPaths(question: CompiledQuestion): PathSearch {
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

function* prepare(question: CompiledQuestion, budget: Budget): Work<PathSearch | null> {
  const { orderBy, maxLength } = question
  const subgraph = yield* relevantSubgraph(question, budget)
  if (!subgraph) return null
  const states = pathStates(question, subgraph)
  const bounds = yield* costToGo(subgraph, states, orderBy, budget)
  if (!bounds) return null
  const deviations = deviationFinder(subgraph, states, bounds, orderBy)
  const first = yield* deviations.begin(budget)
  if (!first) return null
  // Paths in order of length can be of any certainty, but none is more certain than the most certain of all.
  const byCost = orderBy === 'CERTAINTY' ? bounds : yield* costToGo(subgraph, states, 'CERTAINTY', budget)
  if (!byCost) return null
  const leastCost = orderBy === 'CERTAINTY' ? 0 : bestOf(subgraph, states, byCost)
  const bytes = bounds.bytes + bytesOf(subgraph) + first.bytes
  return searchIn({
    nodes: subgraph.nodes,
    byCost: orderBy === 'CERTAINTY',
    maxLength,
    states,
    finder: deviations,
    initial: first,
    leastCost,
    bytes,
  })
}

/** What the best path of all is ranked by. */
const bestOf = ({ starts, maxLength }: RelevantSubgraph, states: PathStates, { first }: CostToGo): number =>
  starts.reduce((best, start) => Math.min(best, first(start, maxLength, states.after(states.initial, start))), Infinity)

interface Prepared {
  /** By number in the subgraph: the number in the graph. */
  readonly nodes: Uint32Array
  readonly byCost: boolean
  readonly maxLength: number
  readonly states: PathStates
  readonly finder: DeviationFinder
  /** The ways to begin. */
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

  /** Puts the first way on, from an index on, that comes to no concept twice into the queue. It passes over few: those on the path. */
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
  /** Those of a concept are the same for all beginnings that come to it with as many steps left and in the same state. */
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
          // Nothing may be lost: whoever goes on begins with it.
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

/** Negative when `a` ranks before `b`. Stopping ranks before going further. */
const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.first - b.first ||
  a.second - b.second ||
  comparePartialPaths(a, b) ||
  Number(b.deviation.stops) - Number(a.deviation.stops)

/** Compares the concepts of two candidates from the start on, without writing them down. */
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
  // From the far ends to where they part: the last difference met is the first one read from the start.
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
  a.first - b.first || a.second - b.second || compareNodes(a.nodes, b.nodes)

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

function visits(beginning: PartialPath, node: number): boolean {
  for (let at: PartialPath | null = beginning; at !== null; at = at.before) if (at.node === node) return true
  return false
}
