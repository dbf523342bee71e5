import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/** Nodes by their distance from a start. */
export interface Distances {
  /** In edges, nearest first. It holds the start, at 0. */
  readonly distanceOf: ReadonlyMap<number, number>
  /** A shortest path from the start to a node that it leads to. */
  pathTo(node: number): number[]
}

/** The nodes that edges lead to from a start, without passing one that is avoided. Linear. */
export function* breadthFirst(
  { offsets, targets }: CompressedRows,
  start: number,
  avoided: number,
): Metered<Distances> {
  const distanceOf = new Map([[start, 0]])
  const before = new Map<number, number>()
  let looked = 0
  // The map grows while it is read.
  for (const [node, distance] of distanceOf) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const next = targets[edge]!
      if (next === avoided || distanceOf.has(next)) continue
      distanceOf.set(next, distance + 1)
      before.set(next, node)
    }
    looked += 1 + offsets[node + 1]! - offsets[node]!
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  return {
    distanceOf,
    pathTo(node) {
      const path = [node]
      for (let at = before.get(node); at !== undefined; at = before.get(at)) path.push(at)
      return path.reverse()
    },
  }
}
