import { WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { ClaimFilter } from '../question.ts'
import { reverse, type Steps, type Walk } from '../walk.ts'
import { failedBy } from './claim-conditions.ts'

/** A claim fails at most five conditions, and where it leads to one. */
const COSTS = Float64Array.of(0, 1, 2, 3, 4, 5, 6)

const walkable = new Set(WALKABLE_PREDICATES)

/**
 * The steps that there would be without any condition on claims. The cost of a step is how many conditions its best
 * claim fails, and one more where it leads to an avoided concept. One number past the concepts stands for where all
 * paths come from, with a step to each start.
 */
export function openWalk(
  snapshot: Snapshot,
  filter: ClaimFilter,
  starts: readonly number[],
  isAvoided: Uint8Array,
): Walk & { readonly origin: number } {
  const { keys, indexOf, legRole } = snapshot.adjacency
  const origin = keys.length
  const claims = new Map<number, Map<number, ClaimRecord[]>>()
  for (const claim of snapshot.claims.values()) {
    if (!walkable.has(claim.predicate)) continue
    const [from, to] = [indexOf.get(claim.subject)!, indexOf.get(claim.object)!]
    const row = claims.get(from) ?? new Map<number, ClaimRecord[]>()
    claims.set(from, row)
    row.set(to, [...(row.get(to) ?? []), claim])
  }
  const failures = (claim: ClaimRecord) => failedBy(claim, filter).length
  const rows: { readonly to: number; readonly cost: number }[][] = keys.map((_, from) =>
    [...(claims.get(from) ?? [])].map(([to, joining]) => ({
      to,
      cost: Math.min(...joining.map(failures)) + isAvoided[to]!,
    })),
  )
  rows.push(starts.map((to) => ({ to, cost: isAvoided[to]! })))
  const out = stepsOf(rows)
  return {
    origin,
    size: rows.length,
    out,
    in: reverse(out, rows.length),
    costs: COSTS,
    nowhere: new Uint8Array(rows.length),
    legRole: Uint8Array.from([...legRole, 0]),
    /** All claims that join the two, those that fail fewest conditions first, then the most certain, then by key. */
    claimsOf: (from, to) =>
      [...(claims.get(from)?.get(to) ?? [])].sort(
        (a, b) => failures(a) - failures(b) || b.certainty - a.certainty || (a.key < b.key ? -1 : 1),
      ),
  }
}

function stepsOf(rows: readonly (readonly { readonly to: number; readonly cost: number }[])[]): Steps {
  const offsets = new Uint32Array(rows.length + 1)
  for (const [from, row] of rows.entries()) offsets[from + 1] = offsets[from]! + row.length
  const all = rows.flatMap((row) => row.toSorted((a, b) => a.to - b.to))
  return { offsets, ends: Uint32Array.from(all, ({ to }) => to), cost: Uint16Array.from(all, ({ cost }) => cost) }
}
