import { closure } from '../../algorithms/closure.ts'
import type { CompressedRows } from '../../algorithms/compressed-rows.ts'
import { findCycle } from '../../algorithms/find-cycle.ts'
import { inducedRows } from '../../algorithms/induced-rows.ts'
import { nodesBetween } from '../../algorithms/nodes-between.ts'
import type { Budget } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/** A part of a graph, renumbered in the same order, with every edge between its nodes. */
export interface Subgraph {
  readonly out: CompressedRows
  readonly in: CompressedRows
  /** By number in the part: the number in the graph, ascending. */
  readonly nodes: Uint32Array
}

/** The number in the part of a node of the graph; -1 where the part does not hold it. */
export function numberIn({ nodes }: Subgraph, node: number): number {
  let [low, high] = [0, nodes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (nodes[middle]! < node) low = middle + 1
    else high = middle
  }
  return nodes[low] === node ? low : -1
}

/** The part of a graph that decides how two of its concepts depend on each other. */
export interface AncestralGraph {
  /** The two, the other concepts named, and every ancestor of one of them. */
  readonly ancestors: Subgraph
  /** Those of them on paths between the two, in whatever direction: no path leads elsewhere. */
  readonly between: Subgraph
  /** The numbers in the graph of a cycle among the concepts between the two; null without any. */
  readonly cycle: readonly number[] | null
}

/**
 * The ancestral graph of two concepts and some others (Lauritzen et al. 1990). Reads only the edges
 * between them and their ancestors. Linear in these. Null when the budget ended.
 */
export function* ancestralGraph(
  graph: Pick<FilteredGraph, 'size' | 'out' | 'in'>,
  [one, other]: readonly [number, number],
  others: readonly number[],
  budget: Budget,
): Work<AncestralGraph | null> {
  const ancestors = yield* ancestorsOf(graph, [one, other, ...others], budget)
  if (!ancestors) return null
  const ends = [numberIn(ancestors, one), numberIn(ancestors, other)] as const
  const isBetween = yield* scanned(nodesBetween(ancestors.out, ancestors.in, ...ends), budget)
  const between = isBetween && (yield* induced(ancestors, isBetween, budget))
  if (!between) return null
  const cycle = yield* scanned(findCycle(between.out, between.in), budget)
  if (budget.stopped !== null) return null
  return { ancestors, between, cycle: cycle?.map((node) => between.nodes[node]!) ?? null }
}

/** Some nodes with all their ancestors. Null when the budget ended. */
function* ancestorsOf(
  graph: Pick<FilteredGraph, 'size' | 'out' | 'in'>,
  seeds: readonly number[],
  budget: Budget,
): Work<Subgraph | null> {
  if (!budget.reserve(graph.size * 5)) return null
  const isAncestor = yield* scanned(closure(graph.in, seeds), budget)
  return isAncestor && (yield* induced({ out: graph.out, in: graph.in }, isAncestor, budget))
}

/** The part of the marked nodes: the graph itself where all are. Null when the budget ended. */
function* induced(graph: Numbered, isKept: Uint8Array, budget: Budget): Work<Subgraph | null> {
  let count = 0
  for (const mark of isKept) count += mark
  if (graph.nodes && count === isKept.length) return { ...graph, nodes: graph.nodes }
  const kept = new Uint32Array(count)
  const numberOf = new Uint32Array(isKept.length)
  for (let node = 0, filled = 0; filled < count; node++) {
    if (isKept[node] === 0) continue
    kept[filled++] = node
    numberOf[node] = filled
  }
  if (!budget.reserve(isKept.length * 4 + count * 16)) return null
  const out = yield* scanned(inducedRows(graph.out, kept, numberOf), budget)
  const into = out && (yield* scanned(inducedRows(graph.in, kept, numberOf), budget))
  if (!into || !budget.reserve(8 * out.targets.length)) return null
  return { out, in: into, nodes: graph.nodes ? kept.map((node) => graph.nodes![node]!) : kept }
}

interface Numbered extends Pick<Subgraph, 'out' | 'in'> {
  /** Absent where the graph is no part of another. */
  readonly nodes?: Uint32Array
}
