import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { runSync } from '../../algorithms/run-sync.ts'
import { NUMBERS_PER_SLICE, slices } from '../../algorithms/slices.ts'
import type { Adjacency } from '../../snapshot/adjacency.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import { rowsBetween } from '../../snapshot/rows-between.ts'
import type { ClaimFilter } from '../paths/path-question.ts'
import { createScratchPool, type ScratchPool } from '../search/scratch.ts'
import type { Work } from '../search/work.ts'

/**
 * Edges in compressed sparse rows (CSR). Row `v` is `offsets[v] ... offsets[v + 1]`, in order of
 * target.
 */
export interface EdgeList {
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  /** Position in the costs of the graph. */
  readonly cost: Uint16Array | Uint32Array
}

/**
 * The edges that a filter admits. Parallel claims form one edge, as certain as the strongest of
 * them. Costs are whole numbers. Sums are therefore exact, and equal products of certainties have
 * equal sums in any order.
 */
export interface FilteredGraph {
  readonly size: number
  readonly out: EdgeList
  readonly in: EdgeList
  /** Every cost of an edge. */
  readonly costs: Float64Array
  /** By concept: position in `LEG_ROLES` and one more; 0 where it is no leg side. */
  readonly legRole: Uint8Array
  /** Arrays to search the graph with. */
  readonly scratch: ScratchPool
  /** The admitted claims of one edge, strongest first, then by key. */
  claimsOf(from: number, to: number): readonly ClaimRecord[]
}

/** A filtered graph whose costs are those of certainties. */
export interface CertaintyGraph extends FilteredGraph {
  /** By position of a cost: the certainty. */
  readonly certainties: Float64Array
}

/**
 * Units per natural logarithm: certainties that differ by more than one part in 10^9 have different
 * costs.
 */
const COST_UNITS = 2 ** 32
/**
 * The cost of a certainty above 0: the sum of 32 of them is still exact, however small they are.
 */
export const costOf = (certainty: number): number => Math.abs(Math.round(Math.log(certainty) * COST_UNITS))

/**
 * The greatest error of a path's cost, as a share of its certainty: each of at most 32 edges rounds
 * by half a unit.
 */
const ROUNDING = 16 / COST_UNITS

/**
 * An upper bound on the certainty of every path of at least this cost, rounded up to 8 significant
 * digits. Costs distinguish no more digits.
 */
export function certaintyAt(cost: number): number {
  const certainty = Math.exp(-cost / COST_UNITS) * (1 - ROUNDING)
  const nearest = Number(certainty.toPrecision(8))
  return Math.min(1, nearest >= certainty ? nearest : Number((certainty * (1 + 5e-8)).toPrecision(8)))
}

/**
 * The graph of an adjacency under a filter. Two million edges take about 100 ms, in slices of some
 * milliseconds.
 */
export function* compileFilteredGraph(adjacency: Adjacency, filter: ClaimFilter): Work<CertaintyGraph> {
  const { keys, legRole, targets, certainties, claimAt } = adjacency
  const size = keys.length
  const isAdmitted = yield* admittedRows(adjacency, filter, yield* adjacency.outside(filter))
  const offsets = new Uint32Array(size + 1)
  const edgeTargets = new Uint32Array(targets.length)
  const cost = new (certainties.length <= 2 ** 16 ? Uint16Array : Uint32Array)(targets.length)
  const merged: MergedEdges = { offsets, targets: edgeTargets, cost, node: 0, count: 0 }
  for (const [from, to] of slices(targets.length, NUMBERS_PER_SLICE)) {
    yield
    mergeRows(adjacency, isAdmitted, merged, from, to)
  }
  const { count } = merged
  while (merged.node < size) offsets[++merged.node] = count
  const isWhole = count === targets.length
  const out: EdgeList = isWhole
    ? { offsets, targets: edgeTargets, cost }
    : { offsets, targets: edgeTargets.slice(0, count), cost: cost.slice(0, count) }
  return {
    size,
    out,
    in: yield* reversed(out, size),
    costs: certainties.map(costOf),
    certainties,
    legRole,
    scratch: createScratchPool(size),
    claimsOf(from, to) {
      const admitted = rowsBetween(adjacency, from, to)
        .filter((row) => isAdmitted[row] === 1)
        .map(claimAt)
      return admitted.sort((a, b) => b.certainty - a.certainty || (a.key < b.key ? -1 : 1))
    },
  }
}

/** Edges that are being made from rows: those of `node`, and of all nodes before it. */
interface MergedEdges extends EdgeList {
  node: number
  count: number
}

// Loops are in functions of their own: those of a generator run many times slower at first.

/**
 * Adds the edges of some rows. The slices divide rows, not concepts, because one concept may have
 * most of the rows.
 */
function mergeRows(
  { offsets: rows, targets, certainty }: Adjacency,
  isAdmitted: Uint8Array,
  edges: MergedEdges,
  from: number,
  to: number,
): void {
  const { offsets, targets: edgeTargets, cost } = edges
  let { node, count } = edges
  for (let row = from; row < to; row++) {
    if (isAdmitted[row] === 0) continue
    while (row >= rows[node + 1]!) offsets[++node] = count
    // Certainties ascend with their code, so of parallel claims the highest code is the strongest.
    if (count > offsets[node]! && edgeTargets[count - 1] === targets[row])
      cost[count - 1] = Math.max(cost[count - 1]!, certainty[row]!)
    else {
      edgeTargets[count] = targets[row]!
      cost[count] = certainty[row]!
      count++
    }
  }
  edges.node = node
  edges.count = count
}

/** 1 for every row that a filter admits. */
function* admittedRows(
  { targets, certainties, certainty, predicate, explicitness, shortcut, numbers }: Adjacency,
  filter: ClaimFilter,
  outside: Uint8Array | null,
): Work<Uint8Array> {
  const predicates = Uint8Array.from(PREDICATE_NAMES, (name) => (filter.predicates.includes(name) ? 1 : 0))
  const explicit = Uint8Array.from(EXPLICITNESSES, (name) => (filter.explicitness.includes(name) ? 1 : 0))
  const found = certainties.findIndex((value) => value >= filter.minCertainty)
  const least = found < 0 ? certainties.length : found
  const isAdmitted = new Uint8Array(targets.length)
  const { includeShortcuts } = filter
  const admit = (from: number, to: number) => {
    for (let row = from; row < to; row++)
      if (
        certainty[row]! >= least &&
        predicates[predicate[row]!] === 1 &&
        explicit[explicitness[row]!] === 1 &&
        (includeShortcuts || shortcut[row] === 0) &&
        (outside === null || outside[numbers[row]!] === 0)
      )
        isAdmitted[row] = 1
  }
  for (const [from, to] of slices(targets.length, NUMBERS_PER_SLICE)) {
    yield
    admit(from, to)
  }
  return isAdmitted
}

/** The same edges, reversed. */
export const reverse = (steps: EdgeList, size: number): EdgeList => runSync(reversed(steps, size))

function* reversed({ offsets, targets, cost }: EdgeList, size: number): Work<EdgeList> {
  const starting = new Uint32Array(size + 1)
  const starts = new Uint32Array(targets.length)
  const reversedCost = cost.slice()
  const countEnds = (from: number, to: number) => {
    for (let step = from; step < to; step++) starting[targets[step]! + 1]!++
  }
  for (const [from, to] of slices(targets.length, NUMBERS_PER_SLICE)) {
    yield
    countEnds(from, to)
  }
  for (let node = 0; node < size; node++) starting[node + 1]! += starting[node]!
  const next = starting.slice()
  let node = 0
  const place = (from: number, to: number) => {
    for (let step = from; step < to; step++) {
      while (step >= offsets[node + 1]!) node++
      const at = next[targets[step]!]!++
      starts[at] = node
      reversedCost[at] = cost[step]!
    }
  }
  for (const [from, to] of slices(targets.length, NUMBERS_PER_SLICE)) {
    yield
    place(from, to)
  }
  return { offsets: starting, targets: starts, cost: reversedCost }
}
