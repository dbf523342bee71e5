import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/** Nodes by their distance from a start. */
export interface Distances {
  /** The nodes that the start leads to, nearest first; the start is the first. */
  readonly reached: readonly number[]
  has(node: number): boolean
  /** In edges, of a node that is reached. */
  distanceOf(node: number): number
  /** A shortest path from the start to a node that is reached. */
  pathTo(node: number): number[]
}

/** The nodes that edges lead to from a start, without passing one that is avoided. Linear. */
export function* breadthFirst(
  { offsets, targets }: CompressedRows,
  start: number,
  avoided: number,
): Metered<Distances> {
  /** By node: the distance plus one, and the node before. */
  const distance = new Uint32Array(offsets.length - 1)
  const before = new Uint32Array(offsets.length - 1)
  const reached = [start]
  distance[start] = 1
  let looked = 0
  for (let head = 0; head < reached.length; head++) {
    const node = reached[head]!
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const next = targets[edge]!
      if (next === avoided || distance[next] !== 0) continue
      distance[next] = distance[node]! + 1
      before[next] = node
      reached.push(next)
    }
    looked += 1 + offsets[node + 1]! - offsets[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  return {
    reached,
    has: (node) => distance[node] !== 0,
    distanceOf: (node) => distance[node]! - 1,
    pathTo(node) {
      const path = [node]
      while (path.at(-1) !== start) path.push(before[path.at(-1)!]!)
      return path.reverse()
    },
  }
}
