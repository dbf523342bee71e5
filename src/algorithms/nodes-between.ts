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
  const nextEdge = new Uint32Array(size)
  met[one] = 1
  met[other] = earliest[other] = 2
  let count = 2
  /** From the other node downwards. */
  const path = [other]
  /** The nodes met below `one` that are not yet known to hang on one node alone. */
  const kept = [other]
  let looked = 0
  while (path.length > 0) {
    if (++looked === PIECE) {
      yield looked
      looked = 0
    }
    const node = path.at(-1)!
    const outgoing = out.offsets[node + 1]! - out.offsets[node]!
    const edge = nextEdge[node]!++
    const next =
      edge < outgoing ? out.targets[out.offsets[node]! + edge] : into.targets[into.offsets[node]! + edge - outgoing]
    if (edge < outgoing + into.offsets[node + 1]! - into.offsets[node]!) {
      // An edge back to the node above changes nothing: it is as early as the node above.
      if (met[next!] !== 0) earliest[node] = Math.min(earliest[node]!, met[next!]!)
      else {
        met[next!] = earliest[next!] = ++count
        path.push(next!)
        kept.push(next!)
      }
      continue
    }
    path.pop()
    const above = path.at(-1)
    if (above === undefined) break
    earliest[above] = Math.min(earliest[above]!, earliest[node]!)
    // What is below the node reaches no node above `above`, so every way out leads through `above`.
    if (earliest[node]! >= met[above]!) kept.length = kept.lastIndexOf(node)
  }
  yield looked
  const isBetween = new Uint8Array(size)
  isBetween[one] = 1
  for (const node of kept) isBetween[node] = 1
  return isBetween
}
