import { legNumber } from '../snapshot/adjacency.ts'
import type { Budget } from './budget.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { isAcyclic, type RelevantPart, relevantPart } from './relevant-part.ts'
import type { Work } from './work.ts'

/** How many paths the question has. When the budget ended first, `count` is how many were found until then. */
export interface PathCount {
  readonly count: bigint
  readonly stopped: string | null
}

/**
 * Counts without listing where the walked part is acyclic (every walk is then a path); lists under the budget where it
 * is not, for counting simple paths in general is #P-complete.
 */
export function* countPaths(question: CompiledQuestion, budget: Budget): Work<PathCount> {
  const part = relevantPart(question)
  return isAcyclic(question.walk, part.isRelevant)
    ? yield* countWalks(question, part, budget)
    : yield* countByListing(question, part, budget)
}

/** A concept, what of `via` was passed, and the leg side, in one number. */
const stateOf = (node: number, passed: number, leg: number) => (node * 256 + passed) * 3 + leg

function* countWalks(question: CompiledQuestion, { isRelevant }: RelevantPart, budget: Budget): Work<PathCount> {
  const { walk, starts, isEnd, viaBit, viaAll, legSide, maxLength } = question
  const wantedLeg = legNumber(legSide)
  let count = 0n
  let layer = new Map<number, bigint>()
  for (const start of starts) {
    if (isRelevant[start] === 1) layer.set(stateOf(start, viaBit[start]!, walk.legRole[start]!), 1n)
  }
  for (let length = 1; length <= maxLength && layer.size > 0; length++) {
    const next = new Map<number, bigint>()
    for (const [state, ways] of layer) {
      if (budget.isDue()) yield
      const leg = state % 3
      const passed = Math.floor(state / 3) % 256
      const node = Math.floor(state / 768)
      for (let step = walk.out.offsets[node]!; step < walk.out.offsets[node + 1]!; step++) {
        if (!budget.spend(1)) return { count, stopped: budget.stopped }
        const to = walk.out.ends[step]!
        if (isRelevant[to] === 0) continue
        const legThere = walk.legRole[to] || leg
        const passedThere = passed | viaBit[to]!
        const there = stateOf(to, passedThere, legThere)
        next.set(there, (next.get(there) ?? 0n) + ways)
        if (isEnd[to] === 1 && passedThere === viaAll && (legSide === null || legThere === wantedLeg)) count += ways
      }
    }
    layer = next
  }
  return { count, stopped: null }
}

function* countByListing(
  question: CompiledQuestion,
  { isRelevant, toEnd }: RelevantPart,
  budget: Budget,
): Work<PathCount> {
  const { walk, starts, isEnd, viaBit, viaAll, legSide, maxLength } = question
  const { offsets, ends } = walk.out
  const onPath = new Uint8Array(walk.size)
  const path = new Int32Array(maxLength + 1)
  const nextStep = new Uint32Array(maxLength + 1)
  const passed = new Uint8Array(maxLength + 1)
  const leg = new Uint8Array(maxLength + 1)
  const wantedLeg = legNumber(legSide)
  let count = 0n
  for (const start of starts) {
    if (isRelevant[start] === 0) continue
    let depth = 0
    path[0] = start
    nextStep[0] = offsets[start]!
    passed[0] = viaBit[start]!
    leg[0] = walk.legRole[start]!
    onPath[start] = 1
    while (depth >= 0) {
      const node = path[depth]!
      if (depth === maxLength || nextStep[depth] === offsets[node + 1]) {
        onPath[node] = 0
        depth--
        if (budget.isDue()) yield
        continue
      }
      if (!budget.spend(1)) return { count, stopped: budget.stopped }
      const to = ends[nextStep[depth]!++]!
      if (isRelevant[to] === 0 || onPath[to] === 1 || toEnd[to]! > maxLength - depth - 1) continue
      depth++
      path[depth] = to
      nextStep[depth] = offsets[to]!
      passed[depth] = passed[depth - 1]! | viaBit[to]!
      leg[depth] = walk.legRole[to] || leg[depth - 1]!
      onPath[to] = 1
      if (isEnd[to] === 1 && passed[depth] === viaAll && (legSide === null || leg[depth] === wantedLeg)) count++
    }
  }
  return { count, stopped: null }
}
