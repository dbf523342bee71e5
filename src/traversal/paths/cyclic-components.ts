import { stronglyConnectedComponents } from '../../algorithms/strongly-connected-components.ts'
import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'

/**
 * The path state within a strongly connected component. A path that has left a component never
 * returns to it. The set of nodes passed in the present component therefore suffices to pass none
 * twice. A node on no cycle is a component of its own.
 */
export interface CyclicComponents {
  /** By node: its component, and its bit among those of the component. */
  readonly component: Uint32Array
  readonly bit: Uint32Array
  /** By node: the number of sets of passed nodes of its component, without the empty one. */
  sets(node: number): number
  /** The sum over all nodes. */
  readonly total: number
}

/** The largest component whose sets fit into the bits of a number. */
const LARGEST = 24

/** Null where a component is too large for its sets to be counted. */
export function cyclicComponents(subgraph: Pick<RelevantSubgraph, 'offsets' | 'targets'>): CyclicComponents | null {
  const component = stronglyConnectedComponents(subgraph)
  const size = component.length
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
