import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { Engine } from '../engine.ts'
import { conceptAt } from '../graph-view.ts'
import { searchPaths } from '../paths/k-shortest-paths.ts'
import { GREATEST_MAX_LENGTH } from '../paths/path-question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { NEIGHBORHOOD_BYTES } from '../search/neighborhood-arrays.ts'
import type { Work } from '../search/work.ts'
import { ChainNeighborhood, GREATEST_COST } from './chain-neighborhood.ts'
import type { FailedCondition, NearPath, NearStep, WhyNotQuestion } from './near-path.ts'
import { unfilteredEdges } from './unfiltered-edges.ts'

export interface NearestChains {
  /** Those with the fewest failed conditions first, then the shortest, then by key. */
  readonly ranked: readonly NearPath[]
  readonly stopped: Stop | null
}

/** How many claims are read at most to know where both sides meet, before chains are sought. */
const MOST_CLAIMS_TO_MEET = 65_536

interface Chain {
  readonly nodes: readonly number[]
  readonly path: NearPath
}

/**
 * At most `first` nearest chains of claims. They may have the greatest length of any path, and may
 * use denied claims. From the number of failed conditions that a first meeting of both ends gives,
 * the search takes one number after another. For each it grows the neighborhood of the ends, and
 * ends when no chain beyond can come nearer than those found. It costs what it reaches, whatever the
 * size of the store.
 */
export function* nearestChains(
  engine: Engine,
  question: WhyNotQuestion,
  first: number,
  newBudget: () => Budget,
): Work<NearestChains> {
  const { snapshot } = engine
  const { keys, indexOf, legRole } = snapshot.adjacency
  const { legSide, maxLength } = question
  const numbers = (named: readonly string[]) =>
    [...new Set(named)].flatMap((key) => indexOf.get(key) ?? []).sort((a, b) => a - b)
  const [starts, goals] = [numbers(question.from), numbers(question.to)]
  const [exploring, searching] = [newBudget(), newBudget()]
  if (!exploring.reserve(keys.length * NEIGHBORHOOD_BYTES)) return { ranked: [], stopped: exploring.stopped }
  const arrays = engine.neighborhoods.take()
  const { isAvoided } = arrays
  const avoided = numbers(question.avoiding)
  for (const number of avoided) isAvoided[number] = 1
  const edges = unfilteredEdges(snapshot, question.filter, isAvoided)
  const known = new Map<string, Chain>()
  let ranked: readonly Chain[] = []
  /** The number of claims that were read to grow neighborhoods. */
  let explored = 0
  /** Whether the last search left chains of its neighborhood unlisted. */
  let hasMore = false

  yield* deepen()
  for (const number of avoided) isAvoided[number] = 0
  engine.neighborhoods.giveBack(arrays)
  return { ranked: ranked.map(({ path }) => path), stopped: exploring.stopped ?? searching.stopped }

  /** Searches for one number of failed conditions after another. */
  function* deepen(): Work<void> {
    const ends = yield* meeting()
    if (ends === null) return
    // Lower bounds on the failed conditions of claims and concepts, of chains that are not known.
    let leastWithin = Math.max(ends.least, 1)
    let leastLonger = maxLength < GREATEST_MAX_LENGTH ? ends.least : Infinity
    let [work, workBefore, more] = [Infinity, 0, 0]
    for (;;) {
      // A longer chain fails one condition more.
      const least = Math.min(leastWithin, leastLonger + 1)
      if (!Number.isFinite(least) || isEnough(least, 0)) return
      // Where the last number cost hardly more than the one before, several are taken at once.
      more = work < 1.5 * workBefore ? 2 * more + 1 : 0
      const failures = least <= ends.met ? Math.min(least + more, ends.met) : least + more
      const before = explored
      if (Number.isFinite(leastWithin)) {
        const beyond = yield* grow(least, failures, 1, maxLength)
        if (beyond === null) return
        leastWithin = beyond
      }
      if (Number.isFinite(leastLonger)) {
        const beyond = yield* grow(least - 1, failures - 1, maxLength + 1, GREATEST_MAX_LENGTH)
        if (beyond === null) return
        leastLonger = beyond
      }
      if (isEnough(failures, Infinity)) return
      workBefore = Number.isFinite(work) ? work : 0
      work = explored - before
    }
  }

  /**
   * A lower bound on what the claims and concepts of any chain fail, from where both sides meet, and
   * what they fail where they have met. Null when the budget ended.
   */
  function* meeting(): Work<{ readonly least: number; readonly met: number } | null> {
    const bounds = { starts, goals, maxCost: GREATEST_COST, maxLength: GREATEST_MAX_LENGTH }
    const ends = new ChainNeighborhood(edges, arrays, bounds)
    while (!ends.hasMet && !ends.isComplete && ends.work < MOST_CLAIMS_TO_MEET)
      if (!(yield* ends.grow(exploring))) break
    const [least, met] = [Math.min(ends.leastMet, ends.leastUnexpanded), ends.leastMet]
    ends.release()
    return exploring.stopped === null ? { least, met } : null
  }

  /**
   * Finds the chains of at most `mostEdges` edges whose claims and concepts fail at most `maxCost`
   * conditions. Returns a lower bound on what others of this length fail, or null where no more
   * chains are needed or the budget ended. Chains whose claims and concepts, with the side of the
   * leg, fail fewer than `least` are known.
   */
  function* grow(least: number, maxCost: number, fewestEdges: number, mostEdges: number): Work<number | null> {
    const neighborhood = new ChainNeighborhood(edges, arrays, { starts, goals, maxCost, maxLength: mostEdges })
    // What a chain fails as a whole for its length.
    const forLength = fewestEdges > maxLength ? 1 : 0
    hasMore = false
    let searchedAt = 0
    let isDone = false
    while (!isDone && !neighborhood.isComplete) {
      if (!(yield* neighborhood.grow(exploring))) break
      // A chain that fails so few is held up to this length.
      const length = Math.min(neighborhood.weight - least, mostEdges)
      // To search is as expensive as to grow, so the search waits until the work has doubled.
      if (neighborhood.hasMet && length >= fewestEdges && neighborhood.work >= 2 * searchedAt) {
        searchedAt = neighborhood.work
        yield* search(neighborhood, length, maxCost)
        isDone = searching.stopped !== null || isEnough(least + forLength, length)
      }
      if (isEnough(Math.min(neighborhood.leastUnexpanded, maxCost + 1) + forLength, 0)) break
    }
    if (!isDone && neighborhood.hasMet) yield* search(neighborhood, mostEdges, maxCost)
    const leastBeyond = neighborhood.isComplete ? neighborhood.leastCostBeyond : neighborhood.leastUnexpanded
    const beyond = hasMore ? Math.min(leastBeyond, maxCost + 1) : leastBeyond
    explored += neighborhood.work
    neighborhood.release()
    return isDone || exploring.stopped !== null || searching.stopped !== null ? null : beyond
  }

  /** Whether no chain that fails so many conditions, or is longer, comes before those known. */
  function isEnough(failures: number, length: number): boolean {
    const last = ranked[first - 1]?.path
    if (!last) return false
    return last.failed.length < failures || (last.failed.length === failures && last.steps.length <= length)
  }

  /** Adds the nearest chains of a neighborhood to those known. */
  function* search(neighborhood: ChainNeighborhood, mostEdges: number, maxCost: number): Work<void> {
    const within = yield* neighborhood.graph(searching)
    if (!within) return
    const { nodes, origin, graph, goals: ends } = within
    const open = { graph, starts: [origin], goals: ends, avoided: [], via: [], orderBy: 'CERTAINTY' as const }
    hasMore = false
    const sides: readonly (LegRole | null)[] = legSide === null ? [null] : [legSide, null]
    const lengths = mostEdges <= maxLength ? [mostEdges] : [maxLength, mostEdges]
    for (const side of sides) {
      for (const length of lengths) {
        // The edge from the extra node is one more.
        const paths = searchPaths({ ...open, legSide: side, maxLength: length + 1 })
        for (let count = 0; count < first; ) {
          const position = yield* paths.next(searching)
          if (position === null) break
          if (position.first > maxCost) {
            hasMore = true
            break
          }
          // A start that is also a goal is no path yet.
          if (position.nodes.length <= 2) continue
          count++
          const chain = position.nodes.slice(1).map((node) => nodes[node]!)
          const name = chain.join()
          if (!known.has(name)) known.set(name, { nodes: chain, path: nearPath(chain) })
          if (count === first) hasMore = true
        }
      }
    }
    ranked = [...known.values()]
      .sort((a, b) => a.path.failed.length - b.path.failed.length || comparePaths(a.nodes, b.nodes))
      .slice(0, first)
  }

  function nearPath(nodes: readonly number[]): NearPath {
    const conceptOf = (number: number): ConceptRecord => conceptAt(snapshot, number)
    const failed: FailedCondition[] = []
    const pass = (number: number) => {
      if (isAvoided[number] === 1) failed.push({ condition: 'AVOIDED', claim: null, concept: conceptOf(number) })
    }
    pass(nodes[0]!)
    const steps = nodes.slice(1).map((to, index): NearStep => {
      const [claim] = edges.claimsOf(nodes[index]!, to) as [ClaimRecord]
      const conditions = edges.failedBy(claim)
      for (const condition of conditions) failed.push({ condition, claim, concept: null })
      pass(to)
      return { from: conceptOf(nodes[index]!), to: conceptOf(to), claim, admitted: conditions.length === 0 }
    })
    const role = LEG_ROLES[(nodes.map((number) => legRole[number]!).findLast((found) => found > 0) ?? 0) - 1] ?? null
    if (legSide !== null && role !== legSide) failed.push({ condition: 'LEG_SIDE', claim: null, concept: null })
    if (steps.length > maxLength) failed.push({ condition: 'LENGTH', claim: null, concept: null })
    return { steps, failed }
  }
}

/** The shorter first, then by key. */
function comparePaths(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((node, at) => node !== b[at])
  return a.length - b.length || (a[index] ?? 0) - (b[index] ?? 0)
}
