import type { CompressedRows } from '../../algorithms/compressed-rows.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'

/** A part of a graph, and the nodes in it that may be cut. */
export interface CutProblem {
  readonly out: CompressedRows
  readonly starts: readonly number[]
  readonly isEnd: Uint8Array
  /** 1 for nodes that paths may pass. */
  readonly isOpen: Uint8Array
  /** 1 for nodes that may be cut. A path without such a node cannot be cut. */
  readonly isCuttable: Uint8Array
}

/** A network of arcs in pairs: arc `a` and its reverse `a ^ 1`. */
interface Network {
  readonly first: number[]
  readonly next: number[]
  readonly head: number[]
  readonly room: number[]
}

interface FlowProblem {
  readonly network: Network
  readonly source: number
  readonly sink: number
  readonly size: number
}

/**
 * The size of a minimum vertex cut between starts and goals over cuttable nodes. By Menger's
 * theorem it equals the greatest number of vertex-disjoint paths. Dinic's maximum flow finds it.
 * Counting stops at `limit`, which is also the answer where a path cannot be cut. Paths from a
 * start that is also a goal are left out, because the flow cannot distinguish them from the empty
 * path. The answer is then a lower bound. Null when the budget ended.
 */
export function* vertexDisjointPaths(problem: CutProblem, limit: number, budget: Budget): Work<number | null> {
  const built = yield* networkOf(problem, limit, budget)
  if (!built) return null
  const { network, source, sink, size } = built
  let flow = 0
  while (flow < limit) {
    const level = yield* levels(network, source, size, budget)
    if (!level) return null
    if (level[sink] === -1) return flow
    const current = network.first.slice()
    for (let pushed = -1; pushed !== 0 && flow < limit; ) {
      pushed = yield* push(network, level, current, source, sink, limit - flow, budget)
      if (pushed < 0) return null
      flow += pushed
    }
  }
  return limit
}

/**
 * Concept `v` is split into `2i` before it and `2i + 1` behind it, joined by an arc of its
 * capacity.
 */
function* networkOf(
  { out, starts, isEnd, isOpen, isCuttable }: CutProblem,
  limit: number,
  budget: Budget,
): Work<FlowProblem | null> {
  const network: Network = { first: [-1, -1], next: [], head: [], room: [] }
  const [source, sink] = [0, 1]
  const place = new Map<number, number>()
  const join = (from: number, to: number, room: number) => {
    for (const [tail, head, free] of [
      [from, to, room],
      [to, from, 0],
    ] as const) {
      network.head.push(head)
      network.room.push(free)
      network.next.push(network.first[tail]!)
      network.first[tail] = network.head.length - 1
    }
  }
  const queue: number[] = []
  const before = (node: number): number => {
    const known = place.get(node)
    if (known !== undefined) return known
    const made = network.first.length
    network.first.push(-1, -1)
    place.set(node, made)
    join(made, made + 1, isCuttable[node] === 1 ? 1 : limit)
    queue.push(node)
    return made
  }
  for (const start of starts) if (isOpen[start] === 1 && isEnd[start] === 0) join(source, before(start), limit)
  for (let head = 0; head < queue.length; head++) {
    if (budget.shouldYield()) yield
    const node = queue[head]!
    const behind = before(node) + 1
    for (let step = out.offsets[node]!; step < out.offsets[node + 1]!; step++) {
      if (!budget.charge(1)) return null
      const to = out.targets[step]!
      if (isOpen[to] === 0) continue
      join(behind, before(to), limit)
    }
    if (isEnd[node] === 1) join(behind, sink, limit)
  }
  return { network, source, sink, size: network.first.length }
}

function* levels(
  { first, next, head, room }: Network,
  source: number,
  size: number,
  budget: Budget,
): Work<Int32Array | null> {
  const level = new Int32Array(size).fill(-1)
  level[source] = 0
  const queue = [source]
  for (let at = 0; at < queue.length; at++) {
    if (budget.shouldYield()) yield
    const node = queue[at]!
    for (let arc = first[node]!; arc !== -1; arc = next[arc]!) {
      if (!budget.charge(1)) return null
      const to = head[arc]!
      if (room[arc]! > 0 && level[to] === -1) {
        level[to] = level[node]! + 1
        queue.push(to)
      }
    }
  }
  return level
}

/**
 * One augmenting path from the source to the sink along rising levels, without recursion. 0: there
 * is none. -1: the budget ended.
 */
function* push(
  { next, head, room }: Network,
  level: Int32Array,
  current: number[],
  source: number,
  sink: number,
  most: number,
  budget: Budget,
): Work<number> {
  const arcs: number[] = []
  let node = source
  for (;;) {
    if (node === sink) {
      const amount = Math.min(most, ...arcs.map((arc) => room[arc]!))
      for (const arc of arcs) {
        room[arc]! -= amount
        room[arc ^ 1]! += amount
      }
      return amount
    }
    if (!budget.charge(1)) return -1
    if (budget.shouldYield()) yield
    const arc = current[node]!
    if (arc === -1) {
      const back = arcs.pop()
      if (back === undefined) return 0
      node = head[back ^ 1]!
      current[node] = next[current[node]!]!
    } else if (room[arc]! > 0 && level[head[arc]!] === level[node]! + 1) {
      arcs.push(arc)
      node = head[arc]!
    } else current[node] = next[arc]!
  }
}
