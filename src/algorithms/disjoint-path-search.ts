import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/** Finds pairs of disjoint paths in one graph. */
export interface DisjointPathSearch {
  /**
   * Two paths from a node, the first to one goal and the second to the other, that share nothing
   * but the node. They take edges in either direction, but leave the node against an edge into it.
   * Each lists the nodes after the first one. Null where there are no two. The second path may
   * reroute the first (an augmenting path; Menger 1927, Ford and Fulkerson 1956). Linear in nodes
   * and edges.
   */
  between(from: number, goals: readonly [number, number]): Metered<readonly [number[], number[]] | null>
}

/** Its memory is 9 bytes per node, which its searches share. */
export function disjointPathSearch(out: CompressedRows, into: CompressedRows): DisjointPathSearch {
  const size = out.offsets.length - 1
  /**
   * By state: the state before it, plus one. `node` may leave by any edge, `node + size` only back.
   */
  const before = new Uint32Array(2 * size)
  /** 1 for the nodes of the paths found, but the first one. */
  const isOnPath = new Uint8Array(size)
  return {
    *between(from, goals) {
      const successorsOf = new Map<number, Set<number>>([[from, new Set()]])
      const predecessorOf = new Map<number, number>()
      try {
        for (let round = 0; round < 2; round++) {
          const way = yield* augmentingPath(from, goals, successorsOf, predecessorOf)
          if (!way) return null
          for (const [index, node] of way.slice(1).entries()) {
            const previous = way[index]!
            if (successorsOf.get(node)?.delete(previous)) continue
            if (!successorsOf.has(previous)) successorsOf.set(previous, new Set())
            successorsOf.get(previous)!.add(node)
            predecessorOf.set(node, previous)
            isOnPath[node] = 1
          }
        }
      } finally {
        for (const node of predecessorOf.keys()) isOnPath[node] = 0
      }
      const [one, other] = [...successorsOf.get(from)!].map((first) => {
        const path = [first]
        for (let node = first; !goals.includes(node); path.push(node)) [node] = [...successorsOf.get(node)!] as [number]
        return path
      }) as [number[], number[]]
      return one.at(-1) === goals[0] ? [one, other] : [other, one]
    },
  }

  /**
   * The nodes of a shortest path that adds one to the paths found, from the source on. It enters a
   * node of these only to go back along them. Null where there is none.
   */
  function* augmentingPath(
    from: number,
    goals: readonly number[],
    successorsOf: ReadonlyMap<number, ReadonlySet<number>>,
    predecessorOf: ReadonlyMap<number, number>,
  ): Metered<number[] | null> {
    const states: number[] = []
    let looked = 0
    const move = (state: number, next: number) => {
      if (before[next] !== 0 || next % size === from) return
      before[next] = state + 1
      states.push(next)
    }
    const leave = (state: number, { offsets, targets }: CompressedRows, node: number) => {
      const successors = successorsOf.get(node)
      for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
        const next = targets[edge]!
        if (!successors?.has(next)) move(state, isOnPath[next] === 1 ? next + size : next)
      }
      looked += 1 + offsets[node + 1]! - offsets[node]!
    }
    try {
      leave(from, into, from)
      for (let head = 0; head < states.length; head++) {
        const state = states[head]!
        const node = state % size
        const isFree = state === node
        const isGoal = goals.includes(node)
        if (isFree && isGoal && isOnPath[node] === 0) return wayTo(state, from)
        if (isOnPath[node] === 1) move(state, isFree ? node + size : predecessorOf.get(node)!)
        if (isFree && !isGoal) {
          leave(state, out, node)
          leave(state, into, node)
        }
        if (looked < PIECE) continue
        yield looked
        looked = 0
      }
      return null
    } finally {
      for (const state of states) before[state] = 0
    }
  }

  function wayTo(goal: number, from: number): number[] {
    const way = [goal % size]
    for (let state = goal; state !== from; ) {
      state = before[state]! - 1
      // Within one node, the way only turns round.
      if (way.at(-1) !== state % size) way.push(state % size)
    }
    return way.reverse()
  }
}
