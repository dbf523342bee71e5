import type { CompressedRows } from '../../../algorithms/compressed-rows.ts'
import type { EdgeTallies, Tally } from '../../paths/edge-tallies.ts'
import { sorted } from '../../search/cooperative-sort.ts'
import type { Work } from '../../search/work.ts'

/** The listed part of a tallied graph. */
export interface KeptPart {
  /** By number in the part: the number in the subgraph, ascending. */
  readonly nodes: readonly number[]
  /** The edges, by numbers in the part. */
  readonly rows: CompressedRows
  /** By edge of the part: its number in the subgraph. */
  readonly edges: readonly number[]
  /** How many nodes and edges of the subgraph a path passes. */
  readonly nodeCount: number
  readonly edgeCount: number
  /** The certainty of the best path that passes a node or edge left out; null where none is. */
  readonly bestLeftOut: number | null
}

/** The number of nodes scanned between two yields. */
const NODES_PER_STEP = 4096

/**
 * The nodes with the best paths, at most `mostNodes`, and the edges between them, at most
 * `mostEdges`. Of equally certain ones, those that more paths pass come first, then those of lower
 * number. A node is on no better path than its neighbors on that path, so the best paths are whole.
 */
export function* keptPart(
  { subgraph: { offsets, targets, ...subgraph }, nodes, edges }: EdgeTallies,
  mostNodes: number,
  mostEdges: number,
): Work<KeptPart> {
  const size = subgraph.nodes.length
  const passed: number[] = []
  for (let node = 0; node < size; node++) {
    if (node % NODES_PER_STEP === 0) yield
    if (nodes.paths[node]) passed.push(node)
  }
  const ranked = yield* sorted(passed, bestFirst(nodes))
  const kept = ranked.slice(0, mostNodes).sort((a, b) => a - b)
  const numberOf = new Map(kept.map((node, number) => [node, number]))

  const between: number[] = []
  let edgeCount = 0
  let bestLeftOut: number | null = null
  for (let node = 0; node < size; node++) {
    if (node % NODES_PER_STEP === 0) yield
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      if (!edges.paths[edge]) continue
      edgeCount++
      if (numberOf.has(node) && numberOf.has(targets[edge]!)) between.push(edge)
      else bestLeftOut = Math.max(bestLeftOut ?? 0, edges.best[edge]!)
    }
  }
  const listed = yield* sorted(between, bestFirst(edges))
  const [next] = listed.splice(mostEdges)
  if (next !== undefined) bestLeftOut = Math.max(bestLeftOut ?? 0, edges.best[next]!)
  const isListed = new Set(listed)
  const partEdges: number[] = []
  const partOffsets = [0]
  for (const node of kept) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) if (isListed.has(edge)) partEdges.push(edge)
    partOffsets.push(partEdges.length)
  }
  return {
    nodes: kept,
    rows: {
      offsets: Uint32Array.from(partOffsets),
      targets: Uint32Array.from(partEdges, (edge) => numberOf.get(targets[edge]!)!),
    },
    edges: partEdges,
    nodeCount: passed.length,
    edgeCount,
    bestLeftOut,
  }
}

/** Orders by the best path, then by the number of paths, then by number. */
export const bestFirst =
  ({ paths, best }: Tally) =>
  (a: number, b: number): number =>
    best[b]! - best[a]! || (paths[a]! > paths[b]! ? -1 : paths[a]! < paths[b]! ? 1 : a - b)
