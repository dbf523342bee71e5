import type { RelevantSubgraph } from './relevant-subgraph.ts'

/**
 * What of the cycle it is in a path has passed. Concepts that lead to each other and back form a component; a path that has left one
 * never comes back to it, so which concepts of its present component it has passed is all that it has to remember
 * in order to pass none twice. A concept in no cycle is a component of its own.
 */
export interface CyclicComponents {
  /** By concept: its component, and its bit among those of the component. */
  readonly component: Uint32Array
  readonly bit: Uint32Array
  /** By concept: how many sets of passed concepts there are for its component; the empty one is none. */
  sets(node: number): number
  /** The same of all concepts together. */
  readonly total: number
}

/** The largest component of which sets can be told by bits. */
const LARGEST = 24

/** Null where a component is too large for its sets to be counted. */
export function cyclicComponents(
  subgraph: Pick<RelevantSubgraph, 'offsets' | 'targets' | 'toGoal'>,
): CyclicComponents | null {
  const size = subgraph.toGoal.length
  const component = strongComponents(subgraph)
  const members = new Uint32Array(size)
  const bit = new Uint32Array(size)
  for (let node = 0; node < size; node++) {
    const place = members[component[node]!]!++
    if (place === LARGEST) return null
    bit[node] = 1 << place
  }
  const sets = (node: number) => 2 ** members[component[node]!]! - 1
  let total = 0
  for (let node = 0; node < size; node++) total += sets(node)
  return { component, bit, sets, total }
}

/** By concept: the number of its strongly connected component (Tarjan 1972, with a stack of its own rather than by recursion). */
function strongComponents({
  offsets,
  targets: ends,
  toGoal: toEnd,
}: Pick<RelevantSubgraph, 'offsets' | 'targets' | 'toGoal'>): Uint32Array {
  const size = toEnd.length
  const component = new Uint32Array(size)
  /** The order in which concepts are met, from 1; 0 before. Of those in a component that is known, more than any. */
  const met = new Uint32Array(size)
  const lowest = new Uint32Array(size)
  const nextStep = offsets.slice(0, size)
  const waiting: number[] = []
  const path: number[] = []
  let count = 0
  let components = 0
  const enter = (node: number) => {
    met[node] = lowest[node] = ++count
    waiting.push(node)
    path.push(node)
  }
  for (let root = 0; root < size; root++) {
    if (met[root] === 0) enter(root)
    while (path.length > 0) {
      const node = path.at(-1)!
      if (nextStep[node]! < offsets[node + 1]!) {
        const next = ends[nextStep[node]!++]!
        if (met[next] === 0) enter(next)
        else lowest[node] = Math.min(lowest[node]!, met[next]!)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[node]!)
      if (lowest[node] !== met[node]) continue
      for (let member = -1; member !== node; ) {
        member = waiting.pop()!
        component[member] = components
        met[member] = KNOWN
      }
      components++
    }
  }
  return component
}

const KNOWN = 2 ** 32 - 1
