import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/**
 * By node: 1 on every simple path between two different nodes that may take edges in either
 * direction, and 1 for the two. It is the biconnected component that an edge between the two would
 * be in (Hopcroft and Tarjan 1973, with a stack instead of recursion). Linear in nodes and edges.
 */
export function* nodesBetween(
  out: CompressedRows,
  into: CompressedRows,
  one: number,
  other: number,
): Metered<Uint8Array> {
  const size = out.offsets.length - 1
  /** The order in which nodes are met, from 1; 0 before. */
  const met = new Uint32Array(size)
  /** The earliest node that a node or one below it has an edge to. */
  const earliest = new Uint32Array(size)
  const nextOut = out.offsets.slice(0, size)
  const nextIn = into.offsets.slice(0, size)
  let looked = 0
  /** The next neighbor that is not met; -1 where all are. */
  const unmetFrom = (node: number, { offsets, targets }: CompressedRows, next: Uint32Array): number => {
    const end = offsets[node + 1]!
    let edge = next[node]!
    let least = earliest[node]!
    let found = -1
    while (edge < end && found < 0) {
      const to = targets[edge++]!
      const order = met[to]!
      // An edge back to the node above changes nothing: it is as early as the node above.
      if (order === 0) found = to
      else if (order < least) least = order
    }
    looked += edge - next[node]! + 1
    next[node] = edge
    earliest[node] = least
    return found
  }
  met[one] = 1
  met[other] = earliest[other] = 2
  let count = 2
  /** From the other node downwards. */
  const path = new Uint32Array(size)
  path[0] = other
  let depth = 1
  /** The nodes met below `one` that are not yet known to hang on one node alone. */
  const kept = new Uint32Array(size)
  kept[0] = other
  let keptCount = 1
  while (depth > 0) {
    const node = path[depth - 1]!
    let next = unmetFrom(node, out, nextOut)
    if (next < 0) next = unmetFrom(node, into, nextIn)
    if (next >= 0) {
      met[next] = earliest[next] = ++count
      path[depth++] = next
      kept[keptCount++] = next
    } else if (--depth > 0) {
      const above = path[depth - 1]!
      earliest[above] = Math.min(earliest[above]!, earliest[node]!)
      // What is below the node reaches no node above `above`, so every way out leads through
      // `above`.
      if (earliest[node]! >= met[above]!) keptCount = kept.lastIndexOf(node, keptCount - 1)
    }
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  const isBetween = new Uint8Array(size)
  isBetween[one] = 1
  for (const node of kept.subarray(0, keptCount)) isBetween[node] = 1
  return isBetween
}
