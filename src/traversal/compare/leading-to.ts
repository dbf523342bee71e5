import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { Engine } from '../engine.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH } from '../paths/path-question.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'

/**
 * The concepts from which a path of the default question can still pass one of these edges: their
 * starts, and what leads to those. Null when the budget ended.
 */
export function* leadingTo(
  { view: { adjacency }, graph }: Engine,
  steps: readonly { readonly from: Key }[],
  budget: Budget,
): Work<ReadonlySet<Key> | null> {
  const { offsets, targets } = (yield* graph(DEFAULT_FILTER)).in
  const found = new Set(steps.flatMap(({ from }) => adjacency.indexOf.get(from) ?? []))
  let layer = [...found]
  for (let length = 1; length < DEFAULT_MAX_LENGTH && layer.length > 0; length++) {
    const next: number[] = []
    for (const number of layer) {
      if (!budget.scan(1 + offsets[number + 1]! - offsets[number]!)) return null
      if (budget.shouldYield()) yield
      for (let step = offsets[number]!; step < offsets[number + 1]!; step++) {
        const from = targets[step]!
        if (found.has(from)) continue
        found.add(from)
        next.push(from)
      }
    }
    layer = next
  }
  return new Set(Array.from(found, (number) => adjacency.keys[number]!))
}
