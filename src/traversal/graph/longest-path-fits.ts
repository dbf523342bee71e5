import type { CompiledQuestion } from '../paths/compiled-question.ts'
import type { Budget } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import type { FilteredGraph } from './filtered-graph.ts'

/**
 * Whether no path over these concepts can be longer than the question allows, so that the bound on length binds nowhere.
 * False too when the budget ended first.
 */
export function* longestPathFits(
  { graph, maxLength }: CompiledQuestion,
  isRelevant: Uint8Array,
  budget: Budget,
): Work<boolean> {
  let count = 0
  for (const relevant of isRelevant) count += relevant
  if (count - 1 <= maxLength) return true
  if (!budget.scan(graph.size + graph.out.targets.length) || !isAcyclic(graph, isRelevant)) return false
  // On an acyclic part every graph is a path: is there a graph of one step more?
  const { offsets, targets: ends } = graph.out
  let layer = new Set<number>()
  for (const [node, relevant] of isRelevant.entries()) if (relevant === 1) layer.add(node)
  for (let length = 1; length <= maxLength + 1; length++) {
    const next = new Set<number>()
    for (const node of layer) {
      if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return false
      if (budget.shouldYield()) yield
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

/** Whether the steps among these concepts form no cycle. */
function isAcyclic({ out, size }: FilteredGraph, isIncluded: Uint8Array): boolean {
  const incoming = new Uint32Array(size)
  let included = 0
  const eachStep = (from: number, visit: (to: number) => void) => {
    for (let step = out.offsets[from]!; step < out.offsets[from + 1]!; step++) {
      if (isIncluded[out.targets[step]!] === 1) visit(out.targets[step]!)
    }
  }
  for (let node = 0; node < size; node++) {
    if (isIncluded[node] === 0) continue
    included++
    eachStep(node, (to) => incoming[to]!++)
  }
  const free: number[] = []
  for (let node = 0; node < size; node++) if (isIncluded[node] === 1 && incoming[node] === 0) free.push(node)
  for (let head = 0; head < free.length; head++) {
    eachStep(free[head]!, (to) => {
      if (--incoming[to]! === 0) free.push(to)
    })
  }
  return free.length === included
}
