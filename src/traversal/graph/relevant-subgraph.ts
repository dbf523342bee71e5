import type { Budget } from '../search/budget.ts'
import { SCRATCH_BYTES } from '../search/scratch.ts'
import type { Work } from '../search/work.ts'
import { AVOIDED, BoundedBfs } from './bounded-bfs.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/** The paths that a subgraph must hold. */
export interface SubgraphQuestion {
  readonly graph: Pick<FilteredGraph, 'size' | 'out' | 'in' | 'costs' | 'scratch'>
  /** The starts, ascending, none of them avoided. */
  readonly starts: readonly number[]
  /** The goals, ascending, none of them avoided. */
  readonly goals: readonly number[]
  /** Nodes that no path may pass. */
  readonly avoided: readonly number[]
  /** The most edges of a path. */
  readonly maxLength: number
}

/**
 * The relevant subgraph of a question, renumbered in the same order. It holds a concept when the
 * shortest distances from a start and to a goal add up to at most the question's length. It holds
 * an edge when the edge and both distances do.
 */
export interface RelevantSubgraph {
  /** By number in the subgraph: the number in the graph, ascending. */
  readonly nodes: Uint32Array
  /** The shortest distance from a start, and to a goal. */
  readonly fromStart: Uint8Array
  readonly toGoal: Uint8Array
  /** 1 for goals. */
  readonly isGoal: Uint8Array
  /** The starts, ascending. */
  readonly starts: Uint32Array
  /** Edges in compressed sparse rows, in order of target. */
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  readonly costs: Float64Array
  readonly maxLength: number
}

/** The memory of a subgraph, in bytes. */
export const bytesOf = ({ nodes, targets }: RelevantSubgraph): number => nodes.length * 11 + targets.length * 12

/**
 * Finds the subgraph by bidirectional bounded BFS. Two searches of half the length meet in the
 * middle, and the one with the smaller frontier grows next. Each then continues only over the nodes
 * that the other has reached. Linear in the edges of both searches. Null when the budget ended.
 */
export function* relevantSubgraph(question: SubgraphQuestion, budget: Budget): Work<RelevantSubgraph | null> {
  const { graph, starts, goals, avoided, maxLength } = question
  if (!budget.reserve(graph.size * SCRATCH_BYTES)) return null
  const scratch = graph.scratch.take()
  for (const node of avoided) scratch.forward.distance[node] = scratch.backward.distance[node] = AVOIDED
  const forward = new BoundedBfs(graph.out, starts, scratch.forward)
  const backward = new BoundedBfs(graph.in, goals, scratch.backward)
  try {
    for (let depth = 0; depth < maxLength; depth++) {
      const next = forward.volume <= backward.volume ? forward : backward
      if (!(yield* next.grow(budget))) return null
    }
    // A relevant node beyond the backward search is within the forward search, and the reverse.
    for (const [near, far] of [
      [backward, forward],
      [forward, backward],
    ] as const) {
      while (near.depth < maxLength && near.volume > 0) {
        if (!(yield* near.growWithin(far, maxLength, budget))) return null
      }
    }
    return yield* assemble(question, forward, backward, scratch.numberOf, budget)
  } finally {
    for (const node of avoided) scratch.forward.distance[node] = scratch.backward.distance[node] = 0
    graph.scratch.giveBack(scratch, forward.size, backward.size)
  }
}

/** `numberOf` must be all 0. It receives each number plus one. */
function* assemble(
  { graph, starts, goals, maxLength }: SubgraphQuestion,
  forward: BoundedBfs,
  backward: BoundedBfs,
  numberOf: Uint32Array,
  budget: Budget,
): Work<RelevantSubgraph | null> {
  if (!budget.scan(forward.size)) return null
  const nodes = both(forward, backward, maxLength).sort()
  const size = nodes.length
  for (let number = 0; number < size; number++) numberOf[nodes[number]!] = number + 1

  const [fromStart, toGoal, isGoal] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)]
  const offsets = new Uint32Array(size + 1)
  // A path never returns to its only start, and ends at its only goal.
  const onlyStart = starts.length === 1 ? starts[0]! : -1
  const onlyGoal = goals.length === 1 ? goals[0]! : -1
  const edges: number[] = []
  for (let number = 0; number < size; number++) {
    const node = nodes[number]!
    fromStart[number] = forward.distance[node]! - 1
    toGoal[number] = backward.distance[node]! - 1
    if (node !== onlyGoal) {
      const [from, to] = [graph.out.offsets[node]!, graph.out.offsets[node + 1]!]
      if (!budget.scan(1 + to - from)) return null
      if (budget.shouldYield()) yield
      collect(graph.out.targets, from, to, backward.distance, maxLength - fromStart[number]!, onlyStart, edges)
    }
    offsets[number + 1] = edges.length
  }
  for (const goal of goals) if (numberOf[goal] !== 0) isGoal[numberOf[goal]! - 1] = 1
  if (!budget.reserve(edges.length * 12 + size * 11)) return null
  const [targets, costs] = [new Uint32Array(edges.length), new Float64Array(edges.length)]
  for (let index = 0; index < edges.length; index++) {
    const edge = edges[index]!
    targets[index] = numberOf[graph.out.targets[edge]!]! - 1
    costs[index] = graph.costs[graph.out.cost[edge]!]!
  }
  return {
    nodes,
    fromStart,
    toGoal,
    isGoal,
    starts: Uint32Array.from(
      starts.filter((start) => numberOf[start] !== 0),
      (start) => numberOf[start]! - 1,
    ),
    offsets,
    targets,
    costs,
    maxLength,
  }
}

/** The nodes within `maxLength` of both sides together, in no order. */
function both(forward: BoundedBfs, backward: BoundedBfs, maxLength: number): Uint32Array {
  const found = new Uint32Array(Math.min(forward.size, backward.size))
  let size = 0
  for (let index = 0; index < forward.size; index++) {
    const node = forward.reached[index]!
    const away = backward.distance[node]!
    if (away !== 0 && forward.distance[node]! + away - 2 <= maxLength) found[size++] = node
  }
  return found.subarray(0, size)
}

/**
 * Adds the edges of a row that lead no farther from a goal than the bound. Distances are stored
 * plus one; 0 is none.
 */
function collect(
  ends: Uint32Array,
  from: number,
  to: number,
  toEnd: Uint8Array,
  farthest: number,
  except: number,
  found: number[],
): void {
  for (let step = from; step < to; step++) {
    const next = ends[step]!
    if (toEnd[next] !== 0 && toEnd[next]! <= farthest && next !== except) found.push(step)
  }
}
