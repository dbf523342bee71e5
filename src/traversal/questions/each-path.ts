import type { Budget } from '../budget.ts'
import type { CompiledQuestion } from '../compiled-question.ts'
import type { RelevantPart } from '../relevant-part.ts'
import type { Work } from '../work.ts'

/**
 * Shows every path from a start to an end to `visit`, in no promised order, as the first `length + 1` numbers of an array
 * that is used again. Leg sides and concepts to pass are not looked at. False when the budget ended first.
 */
export function* eachPath(
  { walk, starts, isEnd, maxLength }: CompiledQuestion,
  { isRelevant, toEnd }: RelevantPart,
  budget: Budget,
  visit: (path: Int32Array, length: number) => void,
): Work<boolean> {
  const { offsets, ends } = walk.out
  const onPath = new Uint8Array(walk.size)
  const path = new Int32Array(maxLength + 1)
  const nextStep = new Uint32Array(maxLength + 1)
  for (const start of starts) {
    if (isRelevant[start] === 0) continue
    let depth = 0
    path[0] = start
    nextStep[0] = offsets[start]!
    onPath[start] = 1
    while (depth >= 0) {
      const node = path[depth]!
      if (depth === maxLength || nextStep[depth] === offsets[node + 1]) {
        onPath[node] = 0
        depth--
        if (budget.isDue()) yield
        continue
      }
      if (!budget.spend(1)) return false
      const to = ends[nextStep[depth]!++]!
      if (isRelevant[to] === 0 || onPath[to] === 1 || toEnd[to]! > maxLength - depth - 1) continue
      depth++
      path[depth] = to
      nextStep[depth] = offsets[to]!
      onPath[to] = 1
      if (isEnd[to] === 1) visit(path, depth)
    }
  }
  return true
}
