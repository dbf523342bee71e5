import { closure } from '../../algorithms/closure.ts'
import type { CompressedRows } from '../../algorithms/compressed-rows.ts'
import { findCycle } from '../../algorithms/find-cycle.ts'
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
export function* ancestorsOf(
  graph: Pick<FilteredGraph, 'size' | 'out' | 'in'>,
  seeds: readonly number[],
  budget: Budget,
): Work<Subgraph | null> {
  if (!budget.reserve(graph.size * 5)) return null
  const isAncestor = yield* scanned(closure(graph.in, seeds), budget)
  return isAncestor && (yield* induced(graph, isAncestor, budget))
}

/** The part of the marked nodes. Null when the budget ended. */
export function* induced(
  graph: Pick<Subgraph, 'out' | 'in'> & Partial<Pick<Subgraph, 'nodes'>>,
  isKept: Uint8Array,
  budget: Budget,
): Work<Subgraph | null> {
  const kept: number[] = []
  const numberOf = new Uint32Array(isKept.length)
  for (let node = 0; node < isKept.length; node++) {
    if (isKept[node] === 0) continue
    numberOf[node] = kept.length
    kept.push(node)
  }
  if (!budget.scan(isKept.length >> 4) || !budget.reserve(kept.length * 32)) return null
  const out = yield* rowsAmong(graph.out, kept, isKept, numberOf, budget)
  const into = out && (yield* rowsAmong(graph.in, kept, isKept, numberOf, budget))
  return into && { out, in: into, nodes: Uint32Array.from(kept, (node) => graph.nodes?.[node] ?? node) }
}

function* rowsAmong(
  { offsets, targets }: CompressedRows,
  kept: readonly number[],
  isKept: Uint8Array,
  numberOf: Uint32Array,
  budget: Budget,
): Work<CompressedRows | null> {
  const among: number[] = []
  const rows = new Uint32Array(kept.length + 1)
  for (const [number, node] of kept.entries()) {
    if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return null
    if (budget.shouldYield()) yield
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++)
      if (isKept[targets[edge]!] === 1) among.push(numberOf[targets[edge]!]!)
    rows[number + 1] = among.length
  }
  if (!budget.reserve(among.length * 4)) return null
  return { offsets: rows, targets: Uint32Array.from(among) }
}
