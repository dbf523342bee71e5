import type { ConceptRecord } from '../../snapshot/records.ts'
import { conceptAt } from '../graph-view.ts'
import type { PathEngine } from '../paths/path-engine.ts'
import type { ClaimFilter } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget } from '../search/budget.ts'
import { sorted } from '../search/cooperative-sort.ts'
import type { Work } from '../search/work.ts'

/** A connected component of the graph, with edges taken as undirected. */
export interface Component {
  /** How many concepts it has; more than one. */
  readonly size: number
  /** The first of them, in order of key. */
  readonly concepts: readonly ConceptRecord[]
}

export interface Components {
  /** The first of them: largest first, then by key. */
  readonly components: readonly Component[]
  /** The number of all components. */
  readonly count: number
  /** The number of concepts without edges. They are no components. */
  readonly isolatedCount: number
}

/** The limits of the listed answer. */
export interface ComponentsShown {
  readonly components: number
  readonly concepts: number
}

/**
 * The connected components of the edges that a filter admits. Linear in concepts and edges. Null
 * when the budget ended.
 */
export function* componentsOf(
  engine: PathEngine,
  filter: ClaimFilter,
  most: ComponentsShown,
  budget: Budget,
): Work<Components | null> {
  const graph = yield* engine.graph(filter)
  /** By concept: its component, numbered in order of their least concepts; -1 while unknown. */
  const partOf = new Int32Array(graph.size).fill(-1)
  const sizes: number[] = []
  for (let start = 0; start < graph.size; start++) {
    if (partOf[start] !== -1) continue
    const part = [start]
    partOf[start] = sizes.length
    for (let head = 0; head < part.length; head++) {
      for (const { offsets, targets } of [graph.out, graph.in]) {
        const [first, end] = [offsets[part[head]!]!, offsets[part[head]! + 1]!]
        if (!budget.scan(1 + end - first)) return null
        if (budget.shouldYield()) yield
        for (let step = first; step < end; step++) {
          const next = targets[step]!
          if (partOf[next] !== -1) continue
          partOf[next] = sizes.length
          part.push(next)
        }
      }
    }
    sizes.push(part.length)
  }
  const joined = [...sizes.keys()].filter((part) => sizes[part]! > 1)
  const inOrder = yield* sorted(joined, (a, b) => sizes[b]! - sizes[a]! || a - b)
  const shown = new Map<number, ConceptRecord[]>(inOrder.slice(0, most.components).map((part) => [part, []]))
  for (let node = 0; node < graph.size; node++) {
    if (!budget.scan(1)) return null
    if (budget.shouldYield()) yield
    const concepts = shown.get(partOf[node]!)
    if (!concepts || concepts.length === most.concepts) continue
    concepts.push(conceptAt(engine.view, node))
  }
  return {
    components: [...shown].map(([part, concepts]) => ({ size: sizes[part]!, concepts })),
    count: joined.length,
    isolatedCount: sizes.length - joined.length,
  }
}

/**
 * Null where a bound stopped the search, because half of a graph proves nothing about the whole.
 */
export const componentsQuestion: Question<
  { readonly filter: ClaimFilter; readonly most: ComponentsShown },
  Components | null
> = {
  key: 'components',
  answer: (engine, { filter, most }, newBudget) => componentsOf(engine, filter, most, newBudget()),
}
