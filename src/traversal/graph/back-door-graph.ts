import { closure } from '../../algorithms/closure.ts'
import type { CompressedRows } from '../../algorithms/compressed-rows.ts'
import type { Budget } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { Subgraph } from './ancestral-graph.ts'

/**
 * The proper back-door graph of an exposure and an outcome (van der Zander, Liskiewicz and Textor
 * 2014). It lacks the first edge of each causal path between them.
 */
export interface BackDoorGraph {
  readonly graph: Subgraph
  /** Whether a causal path leads from the exposure to the outcome. */
  readonly hasEffect: boolean
  /**
   * 1 for what no adjustment may hold: the concepts on causal paths but the exposure, and their
   * descendants.
   */
  readonly isForbidden: Uint8Array
}

/** The numbers are those of the part. Linear. Null when the budget ended. */
export function* backDoorGraph(
  part: Subgraph,
  exposure: number,
  outcome: number,
  budget: Budget,
): Work<BackDoorGraph | null> {
  const after = yield* scanned(closure(part.out, [exposure]), budget)
  const before = yield* scanned(closure(part.in, [outcome]), budget)
  if (!after || !before) return null
  const onCausalPath = part.nodes.keys().filter((node) => node !== exposure && after[node] === 1 && before[node] === 1)
  const isForbidden = yield* scanned(closure(part.out, onCausalPath), budget)
  if (!isForbidden) return null
  const isRemoved = (from: number, to: number) => from === exposure && after[to] === 1 && before[to] === 1
  return {
    graph: {
      out: without(part.out, isRemoved),
      in: without(part.in, (to, from) => isRemoved(from, to)),
      nodes: part.nodes,
    },
    hasEffect: after[outcome] === 1,
    isForbidden,
  }
}

function without(
  { offsets, targets }: CompressedRows,
  isRemoved: (row: number, target: number) => boolean,
): CompressedRows {
  const rows = new Uint32Array(offsets.length)
  const kept = new Uint32Array(targets.length)
  let filled = 0
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
      if (!isRemoved(row, targets[edge]!)) kept[filled++] = targets[edge]!
    rows[row + 1] = filled
  }
  return { offsets: rows, targets: kept.subarray(0, filled) }
}
