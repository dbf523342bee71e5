import type { CompressedRows } from './compressed-rows.ts'
import { type Metered, PIECE } from './metered.ts'

/** What a d-connecting path may pass. */
export interface OpenNodes {
  /** 1 for the nodes that are conditioned on. */
  readonly isGiven: Uint8Array
  /** 1 for these nodes and their ancestors: the colliders that they open. */
  readonly opensCollider: Uint8Array
}

/**
 * A shortest d-connecting path between two nodes of an acyclic graph, as the nodes it passes; null
 * where the given nodes d-separate them. Breadth-first over pairs of a node and the direction in
 * which it is reached (Bayes ball: Geiger, Verma and Pearl 1990; Shachter 1998). Linear in nodes
 * and edges.
 *
 * A shortest open walk passes no node twice: where it did, leaving out the loop would leave it
 * open. With a tail on either side, the node between is then no collider. Else it is a collider,
 * and an ancestor of one that the loop passed.
 */
export function* dConnectingPath(
  out: CompressedRows,
  into: CompressedRows,
  from: number,
  to: number,
  { isGiven, opensCollider }: OpenNodes,
): Metered<number[] | null> {
  const size = out.offsets.length - 1
  /**
   * By state: the state before it, plus one. `node` reached against an edge, `node + size` along
   * one.
   */
  const before = new Uint32Array(2 * size)
  const states: number[] = []
  let looked = 0
  const move = (state: number, next: number) => {
    if (before[next] !== 0 || next % size === from) return false
    before[next] = state + 1
    states.push(next)
    return next % size === to
  }
  const along = (state: number, node: number) => {
    for (let edge = out.offsets[node]!; edge < out.offsets[node + 1]!; edge++)
      if (move(state, out.targets[edge]! + size)) return true
    looked += 1 + out.offsets[node + 1]! - out.offsets[node]!
    return false
  }
  const against = (state: number, node: number) => {
    for (let edge = into.offsets[node]!; edge < into.offsets[node + 1]!; edge++)
      if (move(state, into.targets[edge]!)) return true
    looked += 1 + into.offsets[node + 1]! - into.offsets[node]!
    return false
  }
  let isReached = along(from, from) || against(from, from)
  for (let head = 0; head < states.length && !isReached; head++) {
    const state = states[head]!
    const node = state % size
    const isByArrow = state >= size
    if (isGiven[node] === 0) isReached = along(state, node) || (!isByArrow && against(state, node))
    if (!isReached && isByArrow && opensCollider[node] === 1) isReached = against(state, node)
    if (looked < PIECE) continue
    yield looked
    looked = 0
  }
  yield looked
  if (!isReached) return null
  const path = [to]
  for (let state = states.at(-1)!; path.at(-1) !== from; ) {
    state = before[state]! - 1
    path.push(state % size)
  }
  return path.reverse()
}
