import type { ConceptRecord } from '../../../snapshot/records.ts'
import type { EdgeList } from '../../graph/filtered-graph.ts'
import { conceptAt } from '../../graph-view.ts'
import type { PathEngine } from '../../paths/path-engine.ts'
import type { ClaimFilter } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget } from '../../search/budget.ts'
import { greatest } from '../../search/greatest.ts'
import type { Work } from '../../search/work.ts'

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

/** The number of concepts and edges between two looks at the budget. */
const PIECE = 4096

/**
 * The connected components of the edges that a filter admits, by union-find with path halving
 * (Tarjan and van Leeuwen 1984). Nearly linear in concepts and edges. Null when the budget ended.
 */
export function* componentsOf(
  engine: PathEngine,
  filter: ClaimFilter,
  most: ComponentsShown,
  budget: Budget,
): Work<Components | null> {
  const { size, out } = yield* engine.graph(filter)
  if (!budget.reserve(size * 12)) return null
  /** By concept: a lesser one of its component; its own number for the least. */
  const lesser = new Uint32Array(size)
  for (let node = 0; node < size; node++) lesser[node] = node
  for (let begin = 0; begin < size; ) {
    const first = out.offsets[begin]! + begin
    let end = begin + 1
    while (end < size && out.offsets[end]! + end - first < PIECE) end++
    if (!budget.scan(end - begin + out.offsets[end]! - out.offsets[begin]!)) return null
    if (budget.shouldYield()) yield
    unite(lesser, out, begin, end)
    begin = end
  }
  /** By least concept of a component: its size; 0 for other concepts. */
  const sizes = new Uint32Array(size)
  if (!budget.scan(size)) return null
  for (let node = 0; node < size; node++) {
    // A lesser concept has found its least one already.
    lesser[node] = lesser[lesser[node]!]!
    sizes[lesser[node]!]!++
  }
  yield
  let [isolatedCount, count] = [0, 0]
  for (let node = 0; node < size; node++) {
    if (sizes[node] === 1) {
      isolatedCount++
      sizes[node] = 0
    } else if (sizes[node]! > 1) count++
  }
  const least = greatest(sizes, most.components)
  yield
  const shown = new Map<number, ConceptRecord[]>(least.map((node) => [node, []]))
  let left = least.reduce((sum, node) => sum + Math.min(sizes[node]!, most.concepts), 0)
  for (let node = 0; node < size && left > 0; node++) {
    if (!budget.scan(1)) return null
    if (budget.shouldYield()) yield
    if (sizes[lesser[node]!] === 0) continue
    const concepts = shown.get(lesser[node]!)
    if (!concepts || concepts.length === most.concepts) continue
    concepts.push(conceptAt(engine.view, node))
    left--
  }
  return {
    components: [...shown].map(([node, concepts]) => ({ size: sizes[node]!, concepts })),
    count,
    isolatedCount,
  }
}

/** Unites the components of the ends of every edge from some concepts. */
function unite(lesser: Uint32Array, { offsets, targets }: EdgeList, begin: number, end: number): void {
  for (let from = begin; from < end; from++) {
    for (let step = offsets[from]!; step < offsets[from + 1]!; step++) {
      const one = leastOf(lesser, from)
      const other = leastOf(lesser, targets[step]!)
      if (one < other) lesser[other] = one
      else lesser[one] = other
    }
  }
}

function leastOf(lesser: Uint32Array, node: number): number {
  let at = node
  while (lesser[at] !== at) {
    lesser[at] = lesser[lesser[at]!]!
    at = lesser[at]!
  }
  return at
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
