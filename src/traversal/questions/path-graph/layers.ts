import type { CompressedRows } from '../../../algorithms/compressed-rows.ts'
import { stronglyConnectedComponents } from '../../../algorithms/strongly-connected-components.ts'

/** Where the nodes of a graph are drawn, from left to right. */
export interface Layers {
  /** By node, from 0. */
  readonly layer: Uint32Array
  /** By edge: 1 for edges that close a cycle. */
  readonly isBackEdge: Uint8Array
}

/**
 * The layer of each node: the longest chain of edges that leads to it, back edges left out. So every
 * other edge leads to the right. Within a cycle, an edge is a back edge where it leads to a node
 * that is not farther by `distance`; of equally far ones, where the number is not higher. Linear.
 */
export function layersOf({ offsets, targets }: CompressedRows, distance: ArrayLike<number>): Layers {
  const size = offsets.length - 1
  const component = stronglyConnectedComponents({ offsets, targets })
  const isBackEdge = new Uint8Array(targets.length)
  const incoming = new Uint32Array(size)
  for (let node = 0; node < size; node++) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const end = targets[edge]!
      const isCyclic = component[node] === component[end]
      if (isCyclic && (distance[end]! - distance[node]! || end - node) <= 0) isBackEdge[edge] = 1
      else incoming[end]!++
    }
  }
  const layer = new Uint32Array(size)
  const ready: number[] = []
  for (let node = 0; node < size; node++) if (incoming[node] === 0) ready.push(node)
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      if (isBackEdge[edge] === 1) continue
      const end = targets[edge]!
      layer[end] = Math.max(layer[end]!, layer[node]! + 1)
      if (--incoming[end]! === 0) ready.push(end)
    }
  }
  return { layer, isBackEdge }
}
