import type { CompressedRows } from './compressed-rows.ts'

/**
 * The moral graph (Lauritzen and Spiegelhalter 1988), undirected: parents of one child are joined.
 * Each family, a child with its parents, is a further node that joins its members, from number
 * `size` on. So the graph is as large as the directed one, and families of any size cost no pairs.
 */
export function moralGraph(out: CompressedRows, into: CompressedRows): CompressedRows {
  const size = out.offsets.length - 1
  const offsets = new Uint32Array(2 * size + 1)
  const targets: number[] = []
  const isChild = (node: number) => into.offsets[node]! < into.offsets[node + 1]!
  for (let node = 0; node < size; node++) {
    if (isChild(node)) targets.push(size + node)
    for (let edge = out.offsets[node]!; edge < out.offsets[node + 1]!; edge++) targets.push(size + out.targets[edge]!)
    offsets[node + 1] = targets.length
  }
  for (let child = 0; child < size; child++) {
    if (isChild(child)) targets.push(child)
    for (let edge = into.offsets[child]!; edge < into.offsets[child + 1]!; edge++) targets.push(into.targets[edge]!)
    offsets[size + child + 1] = targets.length
  }
  return { offsets, targets: Uint32Array.from(targets) }
}
