import { EXPLICITNESSES, type LegRole } from '../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { ClaimFilter } from './question.ts'

/** Steps in compressed sparse rows: row `v` is `offsets[v] ... offsets[v + 1]`, in order of the other end. */
export interface Steps {
  readonly offsets: Uint32Array
  readonly ends: Uint32Array
  readonly costs: Float64Array
}

/**
 * The steps that a filter admits. Parallel claims are one step, as certain as the strongest of them. Costs are whole
 * numbers, so that sums are exact and equal products of certainties are equal sums whatever their order.
 */
export interface Walk {
  readonly size: number
  readonly out: Steps
  readonly in: Steps
  readonly legRoles: readonly (LegRole | null)[]
  /** The admitted claims of one step, strongest first, then by key. */
  claimsOf(from: number, to: number): readonly ClaimRecord[]
}

/** Units per natural logarithm: certainties that differ by more than one part in 10^9 have different costs. */
const COST_UNITS = 2 ** 32
/** The cost of a certainty above 0: the sum of 32 of them is still exact, however small they are. */
export const costOf = (certainty: number): number => Math.abs(Math.round(Math.log(certainty) * COST_UNITS))

const walksOf = new WeakMap<Snapshot, Map<string, Walk>>()
/** How many filters to keep compiled for one snapshot. */
const MAX_WALKS = 32

/** The walk of a snapshot under a filter, compiled once. */
export function walkOf(snapshot: Snapshot, filter: ClaimFilter): Walk {
  const walks = walksOf.get(snapshot) ?? new Map<string, Walk>()
  walksOf.set(snapshot, walks)
  const name = JSON.stringify([
    [...filter.explicitness].sort(),
    filter.minCertainty,
    [...filter.predicates].sort(),
    filter.includeShortcuts,
  ])
  const known = walks.get(name)
  if (known) return known
  const walk = compileWalk(snapshot, filter)
  const [oldest] = walks.keys()
  if (walks.size >= MAX_WALKS && oldest !== undefined) walks.delete(oldest)
  walks.set(name, walk)
  return walk
}

function compileWalk(snapshot: Snapshot, filter: ClaimFilter): Walk {
  const { keys, offsets: rows, targets, certainty, predicate, explicitness, shortcut, claims } = snapshot.adjacency
  const size = keys.length
  const predicates = new Set(filter.predicates.map((name) => PREDICATE_NAMES.indexOf(name)))
  const explicit = new Set(filter.explicitness.map((name) => EXPLICITNESSES.indexOf(name)))
  const admits = (row: number) =>
    predicates.has(predicate[row]!) &&
    explicit.has(explicitness[row]!) &&
    certainty[row]! >= filter.minCertainty &&
    (filter.includeShortcuts || shortcut[row] === 0)

  const offsets = new Uint32Array(size + 1)
  const ends: number[] = []
  const costs: number[] = []
  for (let from = 0; from < size; from++) {
    for (let row = rows[from]!; row < rows[from + 1]!; row++) {
      if (!admits(row)) continue
      const cost = costOf(certainty[row]!)
      const last = ends.length - 1
      if (last >= offsets[from]! && ends[last] === targets[row]) costs[last] = Math.min(costs[last]!, cost)
      else {
        ends.push(targets[row]!)
        costs.push(cost)
      }
    }
    offsets[from + 1] = ends.length
  }
  const out: Steps = { offsets, ends: Uint32Array.from(ends), costs: Float64Array.from(costs) }
  return {
    size,
    out,
    in: reverse(out, size),
    legRoles: keys.map((key) => snapshot.concepts.get(key)?.role ?? null),
    claimsOf(from, to) {
      const admitted: ClaimRecord[] = []
      for (let row = rows[from]!; row < rows[from + 1]!; row++) {
        if (targets[row] === to && admits(row)) admitted.push(claims[row]!)
      }
      return admitted.sort((a, b) => b.certainty - a.certainty || (a.key < b.key ? -1 : 1))
    },
  }
}

function reverse({ offsets, ends, costs }: Steps, size: number): Steps {
  const reversed = new Uint32Array(size + 1)
  for (const end of ends) reversed[end + 1]!++
  for (let node = 0; node < size; node++) reversed[node + 1]! += reversed[node]!
  const next = reversed.slice()
  const starts = new Uint32Array(ends.length)
  const reversedCosts = new Float64Array(ends.length)
  for (let from = 0; from < size; from++) {
    for (let step = offsets[from]!; step < offsets[from + 1]!; step++) {
      const place = next[ends[step]!]!++
      starts[place] = from
      reversedCosts[place] = costs[step]!
    }
  }
  return { offsets: reversed, ends: starts, costs: reversedCosts }
}
