import { disjointPathSearch } from '../../algorithms/disjoint-path-search.ts'
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

/** A breadth-first search from one of the two, along edges and against them. */
interface Side {
  readonly end: number
  readonly avoided: number
  /** By node: the distance plus one, and the node before. */
  readonly distance: Uint32Array
  readonly before: Uint32Array
  layer: number[]
}

/**
 * At most `most` of the colliders on paths between two nodes, along edges and against them, no node
 * twice. Those that the fewest edges separate from the two come first, then by number. Looks at the
 * neighborhood of the two, layer by layer, and no farther than it needs.
 */
export function* collidersBetween(
  { size, out, in: into }: Pick<FilteredGraph, 'size' | 'out' | 'in'>,
  ends: readonly [number, number],
  most: number,
  budget: Budget,
): Work<Collider[]> {
  const found: Collider[] = []
  if (!budget.reserve(size * 25)) return found
  const disjointPaths = disjointPathSearch(out, into)
  /** Nodes by the sum of their distances from both ends. */
  const bySum: number[][] = []
  const sideOf = (end: number, avoided: number): Side => {
    const [distance, before] = [new Uint32Array(size), new Uint32Array(size)]
    distance[end] = 1
    return { end, avoided, distance, before, layer: [end] }
  }
  const sides = [sideOf(ends[0], ends[1]), sideOf(ends[1], ends[0])] as const
  function* grow({ layer, avoided, distance, before }: Side, other: Side): Work<number[]> {
    const next: number[] = []
    for (const node of layer) {
      for (const { offsets, targets } of [out, into]) {
        if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return next
        for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
          const to = targets[edge]!
          if (to === avoided || distance[to] !== 0) continue
          distance[to] = distance[node]! + 1
          before[to] = node
          next.push(to)
          if (other.distance[to] === 0) continue
          const sum = distance[to]! + other.distance[to]! - 2
          bySum[sum] ??= []
          bySum[sum].push(to)
        }
      }
      if (budget.shouldYield()) yield
    }
    return next
  }
  /**
   * The path of two shortest ones, by the nearest nodes that lead to the collider, where they are
   * disjoint.
   */
  const nearestPath = (node: number): number[] | null => {
    const parents = [...into.targets.subarray(into.offsets[node]!, into.offsets[node + 1]!)]
    for (const [side, other] of [sides, sides.toReversed()] as [Side, Side][]) {
      const first = nearest(side, parents)
      const second = nearest(
        other,
        parents.filter((parent) => parent !== first),
      )
      if (first === null || second === null) continue
      const [one, two] = [wayTo(side, first), wayTo(other, second)]
      const passed = new Set([...one, node, ...two])
      if (passed.size !== one.length + 1 + two.length) continue
      return side === sides[0] ? [...one, node, ...two.reverse()] : [...two, node, ...one.reverse()]
    }
    return null
  }
  for (let sum = 2; sides.some(({ layer }) => layer.length > 0) || sum < bySum.length; sum++) {
    sides[0].layer = yield* grow(sides[0], sides[1])
    sides[1].layer = yield* grow(sides[1], sides[0])
    for (const node of (bySum[sum] ?? []).toSorted((a, b) => a - b)) {
      if (found.length === most || !budget.charge(1)) return found
      if (budget.shouldYield()) yield
      if (into.offsets[node + 1]! - into.offsets[node]! < 2) continue
      const path = nearestPath(node) ?? (yield* anyPath(node))
      if (path) found.push({ node, path, distance: sum })
    }
    if (found.length === most || budget.stopped !== null) break
  }
  return found

  function* anyPath(node: number): Work<number[] | null> {
    const paths = yield* scanned(disjointPaths.between(node, ends), budget)
    return paths && [...paths[0].toReversed(), node, ...paths[1]]
  }
}

/**
 * The node that is nearest to the end of a side, the first of equals; null where none is reached.
 */
function nearest({ distance }: Side, nodes: readonly number[]): number | null {
  const reached = nodes.filter((node) => distance[node] !== 0)
  return reached.length === 0 ? null : reached.reduce((best, node) => (distance[node]! < distance[best]! ? node : best))
}

/** From the end of a side to a node that it reached. */
function wayTo({ end, before }: Side, node: number): number[] {
  const way = [node]
  while (way.at(-1) !== end) way.push(before[way.at(-1)!]!)
  return way.reverse()
}
