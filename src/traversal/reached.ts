import { LEG_ROLES, type LegRole } from '../../graph/vocabulary/claim-terms.ts'
import type { Budget } from './budget.ts'
import { distances, isAcyclic } from './relevant-part.ts'
import type { Steps, Walk } from './walk.ts'
import type { Work } from './work.ts'

/** OUT follows causes to what they lead to, IN follows effects to what lies behind them. */
export type Direction = 'OUT' | 'IN'

/** One concept that is reached from another. */
export interface Reached {
  readonly node: number
  /** The cost of the best path; `length` is the number of its steps. */
  readonly cost: number
  readonly length: number
  /** The best path, from its cause to its effect. */
  path(): number[]
}

/** What is reached. When a bound stopped the search, what it had found until then, each with a best path of so few steps. */
export interface Reach {
  /** Most certain first, then nearest, then by key. */
  readonly reached: readonly Reached[]
  readonly stopped: string | null
}

/** How many paths join the origin to each concept, and which leg sides they pass. */
export interface ReachCounts {
  readonly paths: ReadonlyMap<number, { readonly count: bigint; readonly legSides: readonly LegRole[] }>
  readonly stopped: string | null
}

/** How a concept is reached best in exactly so many steps, where fewer do not reach it as well. */
interface Arrival {
  readonly cost: number
  /** The concept before it, seen from the origin. */
  readonly before: number
  /** Among arrivals of the same length, the place of the path to it in order of key. */
  rank: number
}

/**
 * Every concept that a path of at most `maxLength` steps joins to the origin, most certain first, then nearest, then by
 * key. The best walk never passes a concept twice, for leaving out the round would not make it worse, so walks suffice.
 */
export function* reachedFrom(
  walk: Walk,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
): Work<Reach> {
  const { offsets, ends, cost: costAt } = direction === 'OUT' ? walk.out : walk.in
  const best = new Map<number, { readonly cost: number; readonly length: number }>()
  const layers: Map<number, Arrival>[] = [new Map([[origin, { cost: 0, before: origin, rank: 0 }]])]
  for (let length = 1; length <= maxLength && layers[length - 1]!.size > 0; length++) {
    const layer = layers[length - 1]!
    const next = new Map<number, Arrival>()
    for (const [node, { cost }] of layer) {
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) break
      if (budget.isDue()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const to = ends[step]!
        const total = cost + walk.costs[costAt[step]!]!
        if (to === origin || total >= (best.get(to)?.cost ?? Infinity)) continue
        const known = next.get(to)
        if (!known || total < known.cost || (total === known.cost && comesFirst(node, known.before))) {
          next.set(to, { cost: total, before: node, rank: 0 })
        }
      }
    }
    // Of paths equally good, the first by key wins. Going out, a path is read from the origin: first its beginning, then its
    // last concept. Going in, it is read from its far end: there the concept that follows decides, and all of them differ.
    const inOrder = [...next].sort(
      ([a, one], [b, other]) => layer.get(one.before)!.rank - layer.get(other.before)!.rank || a - b,
    )
    for (const [rank, [, arrival]] of inOrder.entries()) arrival.rank = rank
    for (const [node, { cost }] of next) best.set(node, { cost, length })
    layers.push(next)

    function comesFirst(one: number, other: number): boolean {
      return direction === 'OUT' ? layer.get(one)!.rank < layer.get(other)!.rank : one < other
    }
  }
  const path = (node: number, length: number): number[] => {
    const nodes = [node]
    for (let at = length; at > 0; at--) nodes.push(layers[at]!.get(nodes.at(-1)!)!.before)
    return direction === 'OUT' ? nodes.reverse() : nodes
  }
  const reached = [...best].map(([node, { cost, length }]) => ({ node, cost, length, path: () => path(node, length) }))
  reached.sort((a, b) => a.cost - b.cost || a.length - b.length || a.node - b.node)
  return { reached, stopped: budget.stopped }
}

/** Counts the paths between the origin and every concept it reaches, under the budget. */
export function* countReached(
  walk: Walk,
  origin: number,
  direction: Direction,
  maxLength: number,
  budget: Budget,
): Work<ReachCounts> {
  const steps = direction === 'OUT' ? walk.out : walk.in
  const none = new Uint8Array(walk.size)
  const isReached = distances(steps, walk.size, [origin], none, maxLength).map((distance) => (distance >= 0 ? 1 : 0))
  // Of the leg sides a path passes, the one nearest its effect counts: the last going out, the first going in.
  const legThere = (leg: number, own: number) => (direction === 'OUT' ? own || leg : leg || own)
  const tally = new Tally()
  const listed = isAcyclic(walk, Uint8Array.from(isReached))
    ? yield* tallyWalks(walk, steps, origin, maxLength, legThere, tally, budget)
    : yield* tallyByListing(walk, steps, origin, maxLength, legThere, tally, budget)
  return { paths: tally.byNode, stopped: listed ? null : budget.stopped }
}

class Tally {
  readonly byNode = new Map<number, { count: bigint; legSides: LegRole[] }>()

  add(node: number, leg: number, ways: bigint): void {
    const entry = this.byNode.get(node) ?? { count: 0n, legSides: [] }
    entry.count += ways
    const role = LEG_ROLES[leg - 1]
    if (role && !entry.legSides.includes(role))
      entry.legSides = LEG_ROLES.filter((r) => r === role || entry.legSides.includes(r))
    this.byNode.set(node, entry)
  }
}

type LegThere = (leg: number, own: number) => number

function* tallyWalks(
  walk: Walk,
  { offsets, ends }: Steps,
  origin: number,
  maxLength: number,
  legThere: LegThere,
  tally: Tally,
  budget: Budget,
): Work<boolean> {
  let layer = new Map([[origin * 3 + legThere(0, walk.legRole[origin]!), 1n]])
  for (let length = 1; length <= maxLength && layer.size > 0; length++) {
    const next = new Map<number, bigint>()
    for (const [state, ways] of layer) {
      if (budget.isDue()) yield
      const node = Math.floor(state / 3)
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        if (!budget.spend(1)) return false
        const to = ends[step]!
        const leg = legThere(state % 3, walk.legRole[to]!)
        next.set(to * 3 + leg, (next.get(to * 3 + leg) ?? 0n) + ways)
        tally.add(to, leg, ways)
      }
    }
    layer = next
  }
  return true
}

function* tallyByListing(
  walk: Walk,
  { offsets, ends }: Steps,
  origin: number,
  maxLength: number,
  legThere: LegThere,
  tally: Tally,
  budget: Budget,
): Work<boolean> {
  const onPath = new Uint8Array(walk.size)
  const path = [{ node: origin, step: offsets[origin]!, leg: legThere(0, walk.legRole[origin]!) }]
  onPath[origin] = 1
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    if (path.length > maxLength || top.step === offsets[top.node + 1]) {
      onPath[top.node] = 0
      path.pop()
      if (budget.isDue()) yield
      continue
    }
    if (!budget.spend(1)) return false
    const to = ends[top.step++]!
    if (onPath[to] === 1) continue
    const leg = legThere(top.leg, walk.legRole[to]!)
    tally.add(to, leg, 1n)
    onPath[to] = 1
    path.push({ node: to, step: offsets[to]!, leg })
  }
  return true
}
