import type { RelevantSubgraph } from '../graph/relevant-subgraph.ts'
import type { CyclicComponents } from './cyclic-components.ts'
import type { PathStates } from './path-states.ts'

/**
 * What a partial path must remember to become a path, as one number: its last node, the passed
 * nodes of that node's component, and its state. Two partial paths of one length at one place have
 * the same completions.
 */
export interface PathPlaces {
  readonly total: number
  /** The places of node `v` are `base[v] ... base[v + 1]`. */
  readonly base: Uint32Array
  /** The place of a path of no edges. */
  atStart(node: number): number
  /** The place after an edge to `end`; -1 where the path has passed `end`. */
  after(place: number, node: number, end: number): number
  /** Whether a path may end here. */
  isFinal(place: number, node: number): boolean
}

export function pathPlaces(
  { toGoal, isGoal }: Pick<RelevantSubgraph, 'toGoal' | 'isGoal'>,
  { component, bit, sets }: CyclicComponents,
  states: PathStates,
): PathPlaces {
  const size = toGoal.length
  const { count } = states
  const base = new Uint32Array(size + 1)
  for (let node = 0; node < size; node++) base[node + 1] = base[node]! + sets(node) * count
  const placeOf = (node: number, passed: number, state: number) => base[node]! + (passed - 1) * count + state
  return {
    total: base[size]!,
    base,
    atStart: (node) => placeOf(node, bit[node]!, states.after(states.initial, node)),
    after(place, node, end) {
      const local = place - base[node]!
      const state = states.after(local % count, end)
      if (component[end] !== component[node]) return placeOf(end, bit[end]!, state)
      const passed = Math.floor(local / count) + 1
      return (passed & bit[end]!) === 0 ? placeOf(end, passed | bit[end]!, state) : -1
    },
    isFinal: (place, node) => isGoal[node] === 1 && states.isFinal((place - base[node]!) % count),
  }
}
