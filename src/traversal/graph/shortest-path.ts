import type { CompiledQuestion } from '../paths/compiled-question.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'

/**
 * A path from a start to an end over open concepts, of at least one step and at most the question's length, with as few
 * steps as there can be; null when there is none, or the budget ended. The first found by starts, then by key. Goes past
 * what is shut, where that is given.
 */
export function* shortestPath(
  question: CompiledQuestion,
  isOpen: Uint8Array,
  budget: Budget,
  isShut: Uint8Array | null = null,
): Work<number[] | null> {
  const { starts, isGoal: isEnd } = question
  const way = yield* search(question, starts, (node) => isEnd[node] === 1, isOpen, isShut, budget)
  if (way !== null) return way
  // A search that began at an end of its own never comes back to it, so such an end is looked for from the other starts.
  for (const end of starts) {
    if (isEnd[end] === 0 || isOpen[end] === 0) continue
    const others = starts.filter((start) => start !== end)
    const found = yield* search(question, others, (node) => node === end, isOpen, isShut, budget)
    if (found !== null) return found
  }
  return null
}

function* search(
  { graph, maxLength }: CompiledQuestion,
  starts: readonly number[],
  isTarget: (node: number) => boolean,
  isOpen: Uint8Array,
  isShut: Uint8Array | null,
  budget: Budget,
): Work<number[] | null> {
  const { offsets, targets: ends } = graph.out
  const mayPass = (node: number) => isOpen[node] === 1 && isShut?.[node] !== 1
  const before = new Map<number, number>()
  let layer = starts.filter(mayPass)
  for (const start of layer) before.set(start, -1)
  for (let length = 1; length <= maxLength && layer.length > 0; length++) {
    const next: number[] = []
    for (const node of layer) {
      if (budget.shouldYield()) yield
      for (let step = offsets[node]!; step < offsets[node + 1]!; step++) {
        if (!budget.charge(1)) return null
        const to = ends[step]!
        if (!mayPass(to) || before.has(to)) continue
        before.set(to, node)
        if (isTarget(to)) return wayTo(to, before)
        next.push(to)
      }
    }
    layer = next
  }
  return null
}

function wayTo(end: number, before: ReadonlyMap<number, number>): number[] {
  const way: number[] = []
  for (let at = end; at !== -1; at = before.get(at) ?? -1) way.push(at)
  return way.reverse()
}
