import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Walk } from '../graph/filtered-graph.ts'
import { type Region, regionOf } from '../graph/relevant-subgraph.ts'
import type { Direction } from '../graph/single-source-shortest-paths.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { countExactly } from './count-exactly.ts'
import { enumeratePaths } from './enumerate-paths.ts'
import type { PathStates } from './path-states.ts'

/** How many paths join an origin to a concept, and which leg sides they pass. */
export interface PathTally {
  readonly count: bigint
  readonly legSides: readonly LegRole[]
}

export interface ReachCounts {
  readonly paths: ReadonlyMap<number, PathTally>
  readonly stopped: string | null
}

/** Counts the paths between the origin and every concept it reaches: without listing where the cycles it reaches are small, under the budget where not. */
export function* countReached(
  walk: Walk,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
): Work<ReachCounts> {
  const region = yield* reachedRegion(walk, origin, direction, maxLength, budget)
  if (!region) return { paths: new Map(), stopped: budget.stopped }
  const states = legStates(walk, region, direction)
  const counts = (yield* countExactly(region, states, budget))?.at ?? (yield* countByListing(region, states, budget))
  const paths = new Map<number, PathTally>()
  for (const [number, node] of region.nodes.entries()) {
    const byLeg = [0, 1, 2].map((leg) => counts(number, leg))
    const count = byLeg.reduce((sum, ways) => sum + ways, 0n)
    if (count > 0n) paths.set(node, { count, legSides: LEG_ROLES.filter((_, role) => byLeg[role + 1]! > 0n) })
  }
  return { paths, stopped: budget.stopped }
}

/** What is reached, as a region in which every path of it ends somewhere. */
function reachedRegion(walk: Walk, origin: number, direction: Direction, maxLength: number, budget: Budget) {
  const everywhere = Array.from({ length: walk.size }, (_, node) => node)
  return regionOf(
    {
      walk: direction === 'OUT' ? walk : { ...walk, out: walk.in, in: walk.out },
      starts: [origin],
      ends: everywhere,
      isEnd: walk.nowhere,
      isAvoided: walk.nowhere,
      viaBit: walk.nowhere,
      viaAll: 0,
      legSide: null,
      maxLength,
      orderBy: 'LENGTH',
    },
    budget,
  )
}

/** Of the leg sides a path passes, the one nearest its effect counts: the last going out, the first going in. */
const legStates = (walk: Walk, { nodes }: Region, direction: Direction): PathStates => ({
  count: LEG_ROLES.length + 1,
  initial: 0,
  after(leg, node) {
    const own = walk.legRole[nodes[node]!]!
    return direction === 'OUT' ? own || leg : leg || own
  },
  isFinal: () => true,
})

function* countByListing(
  region: Region,
  states: PathStates,
  budget: Budget,
): Work<(node: number, leg: number) => bigint> {
  const counts = new Float64Array(region.nodes.length * states.count)
  yield* enumeratePaths(region, budget, (path, length) => {
    let leg = states.initial
    for (let index = 0; index <= length; index++) leg = states.after(leg, path[index]!)
    counts[path[length]! * states.count + leg]!++
  })
  return (node, leg) => BigInt(counts[node * states.count + leg]!)
}
