import type { Budget } from '../budget.ts'
import type { CompiledQuestion } from '../compiled-question.ts'
import { isAcyclic, type RelevantPart } from '../relevant-part.ts'
import type { Work } from '../work.ts'

/**
 * Whether no path inside the relevant part can be longer than the question allows, so that the bound on length binds
 * nowhere. False too when the budget ended first.
 */
export function* longestPathFits(
  { walk, maxLength }: CompiledQuestion,
  { isRelevant }: RelevantPart,
  budget: Budget,
): Work<boolean> {
  let count = 0
  for (const relevant of isRelevant) count += relevant
  if (count - 1 <= maxLength) return true
  if (!isAcyclic(walk, isRelevant)) return false
  // On an acyclic part every walk is a path: is there a walk of one step more?
  const { offsets, ends } = walk.out
  let layer = new Set<number>()
  for (const [node, relevant] of isRelevant.entries()) if (relevant === 1) layer.add(node)
  for (let length = 1; length <= maxLength + 1; length++) {
    const next = new Set<number>()
    for (const node of layer) {
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return false
      if (budget.isDue()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        const to = ends[step]!
        if (isRelevant[to] === 1) next.add(to)
      }
    }
    if (next.size === 0) return true
    layer = next
  }
  return false
}
