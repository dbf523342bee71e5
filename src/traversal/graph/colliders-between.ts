import { twoDisjointPaths } from '../../algorithms/two-disjoint-paths.ts'
import type { Budget } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/** A node at which two edges meet on a path between two others, with that path. */
export interface Collider {
  readonly node: number
  readonly path: readonly number[]
  /** The fewest edges to one of the two and to the other, together. */
  readonly distance: number
}

/**
 * At most `most` of the colliders on paths between two nodes, along edges and against them, no node
 * twice. Those that the fewest edges separate from the two come first, then by number. Looks at the
 * neighborhood of the two, layer by layer, and no farther than it needs.
 */
export function* collidersBetween(
  { out, in: into }: Pick<FilteredGraph, 'out' | 'in'>,
  ends: readonly [number, number],
  most: number,
  budget: Budget,
): Work<Collider[]> {
  const found: Collider[] = []
  /** Nodes by the sum of their distances from both ends. */
  const bySum: number[][] = []
  const sides = ends.map((end, index) => ({ distanceOf: new Map([[end, 0]]), layer: [end], avoided: ends[1 - index]! }))
  function* grow(side: (typeof sides)[number], distance: number): Work<void> {
    const next: number[] = []
    for (const node of side.layer) {
      for (const { offsets, targets } of [out, into]) {
        if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
          const to = targets[edge]!
          if (to === side.avoided || side.distanceOf.has(to)) continue
          side.distanceOf.set(to, distance)
          next.push(to)
          const other = sides[side === sides[0] ? 1 : 0]!.distanceOf.get(to)
          if (other === undefined) continue
          bySum[other + distance] ??= []
          bySum[other + distance]!.push(to)
        }
      }
      if (budget.shouldYield()) yield
    }
    side.layer = next
  }
  for (let sum = 2; sides.some(({ layer }) => layer.length > 0) || sum < bySum.length; sum++) {
    for (const side of sides) yield* grow(side, sum - 1)
    for (const node of (bySum[sum] ?? []).toSorted((a, b) => a - b)) {
      if (found.length === most || !budget.charge(1)) return found
      if (into.offsets[node + 1]! - into.offsets[node]! < 2) continue
      const paths = yield* scanned(twoDisjointPaths(out, into, node, ends), budget)
      if (paths) found.push({ node, path: [...paths[0].toReversed(), node, ...paths[1]], distance: sum })
    }
    if (found.length === most || budget.stopped !== null) break
  }
  return found
}
