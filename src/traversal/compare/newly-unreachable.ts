import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import { DEFAULT_MAX_LENGTH } from '../question.ts'
import { causesOf, outcomesOf } from './ends.ts'
import type { Walked } from './paths-only-in.ts'

/** The concepts, no causes themselves, that some cause leads to before and none does after: outcomes first, then by key. Linear in the steps. */
export function newlyUnreachable(before: Walked, after: Walked): readonly ConceptRecord[] {
  const still = ledTo(after)
  const lost = [...ledTo(before)].filter((key) => !still.has(key)).sort()
  const outcomes = new Set(outcomesOf(before.snapshot))
  const inOrder = [...lost.filter((key) => outcomes.has(key)), ...lost.filter((key) => !outcomes.has(key))]
  return inOrder.flatMap((key) => before.snapshot.concepts.get(key) ?? [])
}

/** What a path of the default question's length can come to from any cause, but for causes: a way to one may be a round from itself. */
function ledTo({ snapshot, steps }: Walked): ReadonlySet<Key> {
  const found = new Set<Key>()
  const seen = new Set<Key>(causesOf(snapshot))
  let layer: readonly Key[] = [...seen]
  for (let length = 1; length <= DEFAULT_MAX_LENGTH && layer.length > 0; length++) {
    const next: Key[] = []
    for (const from of layer) {
      for (const to of steps.get(from)?.keys() ?? []) {
        if (seen.has(to)) continue
        seen.add(to)
        found.add(to)
        next.push(to)
      }
    }
    layer = next
  }
  return found
}
