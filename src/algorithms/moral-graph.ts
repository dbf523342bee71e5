import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/**
 * The moral graph (Lauritzen and Spiegelhalter 1988), undirected: parents of one child are joined.
 * Each family, a child with its parents, is a further node that joins its members, from number
 * `size` on. So the graph is as large as the directed one, and families of any size cost no pairs.
 */
export function* moralGraph(out: CompressedRows, into: CompressedRows): Metered<CompressedRows> {
  const size = out.offsets.length - 1
  const isChild = (node: number) => into.offsets[node]! < into.offsets[node + 1]!
  let children = 0
  for (let node = 0; node < size; node++) if (isChild(node)) children++
  const offsets = new Uint32Array(2 * size + 1)
  const targets = new Uint32Array(2 * (children + into.targets.length))
  let filled = 0
  let looked = size
  for (let member = 0; member < 2 * size; member++) {
    const isFamily = member >= size
    const node = isFamily ? member - size : member
    const { offsets: rows, targets: ends } = isFamily ? into : out
    const shift = isFamily ? 0 : size
    if (isChild(node)) targets[filled++] = node + shift
    for (let edge = rows[node]!; edge < rows[node + 1]!; edge++) targets[filled++] = ends[edge]! + shift
    offsets[member + 1] = filled
    looked += 1 + rows[node + 1]! - rows[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  return { offsets, targets }
}
