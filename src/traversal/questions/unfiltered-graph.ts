import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES, type Predicate, WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import { rowsBetween } from '../../snapshot/rows-between.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type FilteredGraph, reverse } from '../graph/filtered-graph.ts'
import type { ClaimFilter } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import { createScratchPool } from '../search/scratch.ts'
import type { Work } from '../search/work.ts'
import { failedBy } from './claim-conditions.ts'

/** A claim fails at most five conditions, and one more where its object is avoided. */
const COSTS = Float64Array.of(0, 1, 2, 3, 4, 5, 6)

const walkable: ReadonlySet<Predicate> = new Set(WALKABLE_PREDICATES)

/**
 * The edges without any condition on claims. The cost of an edge is the number of conditions that
 * its best claim fails, plus one where it leads to an avoided concept. One extra node, after all
 * concepts, has an edge to each start. Null when the budget ended.
 */
export function* unfilteredGraph(
  snapshot: Snapshot,
  filter: ClaimFilter,
  starts: readonly number[],
  isAvoided: Uint8Array,
  budget: Budget,
): Work<(FilteredGraph & { readonly origin: number }) | null> {
  const { keys, legRole, offsets: rows, targets, claimAt } = snapshot.adjacency
  const origin = keys.length
  const unaffirmed = yield* unaffirmedClaims(snapshot, budget)
  const most = targets.length + (unaffirmed?.count ?? 0) + starts.length
  if (!unaffirmed || !budget.reserve(most * 12 + keys.length * 8)) return null
  const failuresAt = failuresByRow(snapshot, filter)
  const failures = (claim: ClaimRecord) => failedBy(claim, filter).length
  const offsets = new Uint32Array(keys.length + 2)
  const ends = new Uint32Array(most)
  const cost = new Uint16Array(most)
  let count = 0
  const addStep = (first: number, to: number, failed: number) => {
    const known = count > first && ends[count - 1] === to
    if (!known) ends[count++] = to
    const whole = failed + isAvoided[to]!
    cost[count - 1] = known ? Math.min(cost[count - 1]!, whole) : whole
  }
  for (let from = 0; from < keys.length; from++) {
    if (!budget.scan(1 + rows[from + 1]! - rows[from]!)) return null
    if (budget.shouldYield()) yield
    const first = count
    const others = unaffirmed.from.get(from) ?? []
    let next = 0
    const addOthersTo = (limit: number) => {
      for (; next < others.length && others[next]!.to <= limit; next++)
        addStep(first, others[next]!.to, failures(others[next]!.claim))
    }
    for (let row = rows[from]!; row < rows[from + 1]!; row++) {
      addOthersTo(targets[row]!)
      addStep(first, targets[row]!, failuresAt(row))
    }
    addOthersTo(Infinity)
    offsets[from + 1] = count
  }
  const first = count
  for (const to of starts) addStep(first, to, 0)
  offsets[origin + 1] = count
  const out = { offsets, targets: ends.slice(0, count), cost: cost.slice(0, count) }
  return {
    origin,
    size: keys.length + 1,
    out,
    in: reverse(out, keys.length + 1),
    costs: COSTS,
    scratch: createScratchPool(keys.length + 1),
    legRole: Uint8Array.from([...legRole, 0]),
    /**
     * All claims between the two: those with the fewest failed conditions first, then the most
     * certain, then by key.
     */
    claimsOf(from, to) {
      const joining = (unaffirmed.from.get(from) ?? []).flatMap((other) => (other.to === to ? [other.claim] : []))
      joining.push(...rowsBetween(snapshot.adjacency, from, to).map(claimAt))
      return joining.sort((a, b) => failures(a) - failures(b) || b.certainty - a.certainty || (a.key < b.key ? -1 : 1))
    },
  }
}

interface Unaffirmed {
  readonly count: number
  /** By subject, in order of object. */
  readonly from: ReadonlyMap<number, readonly { readonly to: number; readonly claim: ClaimRecord }[]>
}

/**
 * The claims of walkable predicates that sources deny or dispute. No adjacency row holds them. Null
 * when the budget ended.
 */
function* unaffirmedClaims({ claims, adjacency }: Snapshot, budget: Budget): Work<Unaffirmed | null> {
  const { indexOf, targets } = adjacency
  const from = new Map<number, { to: number; claim: ClaimRecord }[]>()
  let count = 0
  if (claims.size === targets.length) return { count, from }
  for (const claim of claims.values()) {
    if (!budget.scan(1)) return null
    if (budget.shouldYield()) yield
    if (claim.polarity === 'AFFIRMED' || !walkable.has(claim.predicate)) continue
    const subject = indexOf.get(claim.subject)!
    const known = from.get(subject)
    const other = { to: indexOf.get(claim.object)!, claim }
    if (known) known.push(other)
    else from.set(subject, [other])
    count++
  }
  for (const others of from.values()) others.sort((a, b) => a.to - b.to)
  return { count, from }
}

/** The number of conditions that the affirmed claim of a row fails: `failedBy` over columns. */
function failuresByRow({ adjacency }: Snapshot, filter: ClaimFilter): (row: number) => number {
  const { predicate, explicitness, certainties, certainty, shortcut } = adjacency
  const predicates = new Set(filter.predicates.map((name) => PREDICATE_NAMES.indexOf(name)))
  const explicit = new Set(filter.explicitness.map((name) => EXPLICITNESSES.indexOf(name)))
  return (row) =>
    Number(!predicates.has(predicate[row]!)) +
    Number(!explicit.has(explicitness[row]!)) +
    Number(certainties[certainty[row]!]! < filter.minCertainty) +
    Number(shortcut[row] === 1 && !filter.includeShortcuts)
}
