import type { CompressedRows } from './compressed-rows.ts'
import type { Metered } from './metered.ts'

/**
 * Two paths from a node, the first to one goal and the second to the other, that share nothing but
 * the node. They take edges in either direction, but leave the node against an edge into it. Each
 * lists the nodes after the first one. Null where there are no two. The second path may reroute the
 * first (an augmenting path; Menger 1927, Ford and Fulkerson 1956). Linear in nodes and edges.
 */
export function* twoDisjointPaths(
  out: CompressedRows,
  into: CompressedRows,
  from: number,
  goals: readonly [number, number],
): Metered<readonly [number[], number[]] | null> {
  const successorsOf = new Map<number, Set<number>>([[from, new Set()]])
  for (let round = 0; round < 2; round++) {
    const way = yield* augmentingPath(out, into, from, goals, successorsOf)
    if (!way) return null
    for (const [index, node] of way.slice(1).entries()) {
      const before = way[index]!
      if (successorsOf.get(node)?.delete(before)) continue
      if (!successorsOf.has(before)) successorsOf.set(before, new Set())
      successorsOf.get(before)!.add(node)
    }
  }
  const paths = [...successorsOf.get(from)!].map((first) => {
    const path = [first]
    for (let node = first; !goals.includes(node); path.push(node)) [node] = [...successorsOf.get(node)!] as [number]
    return path
  })
  const [one, other] = paths as [number[], number[]]
  return one.at(-1) === goals[0] ? [one, other] : [other, one]
}

/**
 * The nodes of a shortest path that adds one to the paths of a flow, from the source on. A node of
 * the flow is entered only to go back along the flow; null where there is none.
 */
function* augmentingPath(
  out: CompressedRows,
  into: CompressedRows,
  from: number,
  goals: readonly number[],
  successorsOf: ReadonlyMap<number, ReadonlySet<number>>,
): Metered<number[] | null> {
  const size = out.offsets.length - 1
  const predecessorOf = new Map<number, number>()
  for (const [node, successors] of successorsOf) for (const next of successors) predecessorOf.set(next, node)
  /** By state: the state before it. `node` may leave by any edge, `node + size` only back. */
  const before = new Map<number, number>()
  const states: number[] = []
  const move = (state: number, next: number) => {
    if (next % size === from || before.has(next)) return
    before.set(next, state)
    states.push(next)
  }
  const enter = (state: number, node: number) => move(state, predecessorOf.has(node) ? node + size : node)
  const enterAll = (state: number, rows: CompressedRows, node: number) => {
    for (let edge = rows.offsets[node]!; edge < rows.offsets[node + 1]!; edge++) {
      const next = rows.targets[edge]!
      if (!successorsOf.get(node)?.has(next)) enter(state, next)
    }
    return rows.offsets[node + 1]! - rows.offsets[node]!
  }
  yield enterAll(from, into, from)
  for (let head = 0; head < states.length; head++) {
    const state = states[head]!
    const node = state % size
    if (state === node && goals.includes(node) && !predecessorOf.has(node)) {
      const way = [node]
      for (let at = state; at !== from; ) {
        at = before.get(at)!
        // Within one node, the way only turns round.
        if (way.at(-1) !== at % size) way.push(at % size)
      }
      return way.reverse()
    }
    const previous = predecessorOf.get(node)
    if (previous !== undefined) move(state, state === node ? node + size : previous)
    if (state === node && !goals.includes(node)) yield enterAll(state, out, node) + enterAll(state, into, node)
  }
  return null
}
