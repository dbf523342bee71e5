import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Engine } from '../engine.ts'
import { reachableFrom } from '../graph/reachability.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { causesOf, outcomesOf } from './causes-and-outcomes.ts'

/**
 * The concepts that are reachable from a cause before and from none after, causes left out:
 * outcomes first, then by key. Linear in the edges. Null when the budget ended.
 */
export function* newlyUnreachable(
  before: Engine,
  after: Engine,
  budget: Budget,
): Work<readonly ConceptRecord[] | null> {
  const [old, now] = [yield* ledToByCauses(before, budget), yield* ledToByCauses(after, budget)]
  if (!old || !now) return null
  const causes = new Set(causesOf(before.snapshot))
  const outcomes = new Set(outcomesOf(before.snapshot))
  const still = (key: string) => now[after.view.adjacency.indexOf.get(key) ?? -1] === 1
  const lost: ConceptRecord[] = []
  for (const [number, key] of before.view.adjacency.keys.entries()) {
    if (!budget.scan(1)) return null
    if (budget.shouldYield()) yield
    const concept = old[number] === 1 && !causes.has(key) && !still(key) ? before.view.concepts.get(key) : undefined
    if (concept) lost.push(concept)
  }
  return [...lost.filter(({ key }) => outcomes.has(key)), ...lost.filter(({ key }) => !outcomes.has(key))]
}

/** The concepts within the default question's length of any cause. */
function* ledToByCauses({ snapshot, graph }: Engine, budget: Budget): Work<Uint8Array | null> {
  const { out } = yield* graph(DEFAULT_FILTER)
  const starts = causesOf(snapshot).flatMap((key) => snapshot.adjacency.indexOf.get(key) ?? [])
  return yield* reachableFrom(out, starts, [], DEFAULT_MAX_LENGTH, budget)
}
