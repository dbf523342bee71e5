import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Adjacency } from '../../snapshot/adjacency.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { GraphView } from '../graph-view.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'

/** The supposed changes. */
export interface Supposition {
  /** Removed concepts and claims. A concept is removed with all of its edges. */
  readonly remove: readonly Key[]
  /** Claims with their supposed certainty, above 0 and at most 1. */
  readonly set: readonly { readonly claim: Key; readonly certainty: number }[]
}

/**
 * The graph of a snapshot under a supposition: the same concepts under the same numbers, with other
 * edges. Null when the budget ended.
 */
export function* hypotheticalGraph(
  snapshot: Snapshot,
  { remove, set }: Supposition,
  budget: Budget,
): Work<GraphView | null> {
  const { adjacency } = snapshot
  const { keys, indexOf, offsets: rows, targets, claimAt } = adjacency
  const rowsOf = (key: Key): readonly number[] => {
    const claim = snapshot.claims.get(key)
    const [from, to] = [indexOf.get(claim?.subject ?? ''), indexOf.get(claim?.object ?? '')]
    if (from === undefined) return []
    for (let row = rows[from]!; row < rows[from + 1]!; row++)
      if (targets[row] === to && claimAt(row).key === key) return [row]
    return []
  }
  const goneConcepts = new Set(remove.flatMap((key) => indexOf.get(key) ?? []))
  const goneRows = new Set(remove.flatMap(rowsOf))
  const supposed = new Map(set.flatMap(({ claim, certainty }) => rowsOf(claim).map((row) => [row, certainty] as const)))
  const certainties = Float64Array.from(new Set([...adjacency.certainties, ...supposed.values()])).sort()
  const codeOf = new Map(Array.from(certainties, (certainty, code) => [certainty, code]))
  const recoded = Uint32Array.from(adjacency.certainties, (certainty) => codeOf.get(certainty)!)

  if (!budget.reserve(targets.length * 19)) return null
  const targetsLeft = new Uint32Array(targets.length)
  const offsets = new Uint32Array(keys.length + 1)
  const ends = new Uint32Array(targets.length)
  const codes = new (certainties.length <= 2 ** 16 ? Uint16Array : Uint32Array)(targets.length)
  const predicate = new Uint8Array(targets.length)
  const explicitness = new Uint8Array(targets.length)
  const shortcut = new Uint8Array(targets.length)
  const numbers = new Uint32Array(targets.length)
  let count = 0
  for (let from = 0; from < keys.length; from++) {
    if (!budget.scan(1 + rows[from + 1]! - rows[from]!)) return null
    if (budget.shouldYield()) yield
    for (let row = rows[from]!; row < rows[from + 1]! && !goneConcepts.has(from); row++) {
      if (goneConcepts.has(targets[row]!) || goneRows.has(row)) continue
      targetsLeft[count] = row
      ends[count] = targets[row]!
      codes[count] = codeOf.get(supposed.get(row)!) ?? recoded[adjacency.certainty[row]!]!
      predicate[count] = adjacency.predicate[row]!
      explicitness[count] = adjacency.explicitness[row]!
      shortcut[count] = adjacency.shortcut[row]!
      numbers[count] = adjacency.numbers[row]!
      count++
    }
    offsets[from + 1] = count
  }
  const hypothetical: Adjacency = {
    ...adjacency,
    offsets,
    targets: ends.subarray(0, count),
    certainties,
    certainty: codes.subarray(0, count),
    predicate: predicate.subarray(0, count),
    explicitness: explicitness.subarray(0, count),
    shortcut: shortcut.subarray(0, count),
    numbers: numbers.subarray(0, count),
    claimAt(row) {
      const claim = claimAt(row < count ? targetsLeft[row]! : -1)
      const certainty = supposed.get(targetsLeft[row]!)
      return certainty === undefined ? claim : Object.freeze({ ...claim, certainty })
    },
  }
  return { concepts: snapshot.concepts, sources: snapshot.sources, adjacency: hypothetical }
}
