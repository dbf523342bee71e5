import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Budget } from '../budget.ts'
import { type CausalPath, causalPath } from '../causal-path.ts'
import { type CompiledQuestion, compileQuestion } from '../compiled-question.ts'
import { type RelevantPart, relevantPart } from '../relevant-part.ts'
import { type BreakQuestion, mayBeCorrected } from './breakpoints.ts'
import { disjointWays } from './disjoint-ways.ts'
import { longestPathFits } from './longest-path-fits.ts'
import { shortestWay } from './shortest-way.ts'

export interface SmallestCorrections {
  /** Sets of concepts without which no path is left, none with a concept to spare: smallest first. */
  readonly sets: readonly (readonly ConceptRecord[])[]
  /** No set smaller than this breaks all paths: proven by the search. 0 when there is no path to break. */
  readonly atLeast: number
  /** A path that no correction can break, for it passes nothing that may be corrected; null when there is none. */
  readonly unbreakable: CausalPath | null
  /** Whether there may be more sets. */
  readonly hasMore: boolean
  readonly stopped: string | null
}

const NOTHING: SmallestCorrections = { sets: [], atLeast: 0, unbreakable: null, hasMore: false, stopped: null }

/**
 * The smallest sets of concepts whose correction breaks every path of the question, at most `first`: minimum vertex cuts
 * and the next larger ones. A set is grown by branching over what may be corrected on a shortest path that is left; a
 * branch ends when more paths that share nothing are left than the set may still grow by.
 */
export function smallestCorrections(
  snapshot: Snapshot,
  question: BreakQuestion,
  first: number,
  budget: Budget,
): SmallestCorrections {
  const compiled = compileQuestion(snapshot, { ...question, via: [], legSide: null, orderBy: 'LENGTH' })
  const conceptAt = (node: number) => snapshot.concepts.get(snapshot.adjacency.keys[node] ?? '')
  const part = relevantPart(compiled)
  const isCuttable = new Uint8Array(compiled.walk.size)
  for (let node = 0; node < isCuttable.length; node++) {
    const concept = part.isRelevant[node] === 1 ? conceptAt(node) : undefined
    if (concept && mayBeCorrected(question, concept)) isCuttable[node] = 1
  }
  const isOpen = part.isRelevant.slice()
  const any = shortestWay(compiled, isOpen, budget)
  if (any === null) return { ...NOTHING, stopped: budget.stopped }

  const witness = passesUncut(compiled, isOpen, isCuttable, budget)
  if (witness) return { ...NOTHING, unbreakable: causalPath(snapshot, compiled.walk, witness) }

  const sets: (readonly ConceptRecord[])[] = []
  const { lowerBound, search } = cutSearch(compiled, part, isOpen, isCuttable, budget)
  for (let size = lowerBound(MOST_BOUND) ?? 1; ; size++) {
    const end = search(size, (nodes) => {
      sets.push(nodes.toSorted((a, b) => a - b).flatMap((node) => conceptAt(node) ?? []))
      return sets.length <= first
    })
    if (end === 'WHOLE' || end === 'ENOUGH' || budget.stopped !== null) {
      const atLeast = sets[0]?.length ?? size
      const hasMore = end !== 'WHOLE'
      return { sets: sets.slice(0, first), atLeast, unbreakable: null, hasMore, stopped: budget.stopped }
    }
  }
}

/** A path over open concepts of which none may be cut; null when there is none. */
function passesUncut(question: CompiledQuestion, isOpen: Uint8Array, isCuttable: Uint8Array, budget: Budget) {
  const uncut = isOpen.map((open, node) => (open === 1 && isCuttable[node] === 0 ? 1 : 0))
  return shortestWay(question, uncut, budget)
}

/** WHOLE: no larger set is left to find. LARGER: some may be. ENOUGH: whoever asked wants no more. STOPPED: by the budget. */
type SearchEnd = 'WHOLE' | 'LARGER' | 'ENOUGH' | 'STOPPED'

/** The greatest size that a search begins with; no one would read a larger set. */
const MOST_BOUND = 10_000

function cutSearch(
  question: CompiledQuestion,
  part: RelevantPart,
  isOpen: Uint8Array,
  isCuttable: Uint8Array,
  budget: Budget,
) {
  const lengthNeverBinds = longestPathFits(question, part)
  const { walk, starts, isEnd } = question

  /** A number of corrections that are needed at least; null when the budget ended. */
  const lowerBound = (limit: number): number | null => {
    if (lengthNeverBinds) return disjointWays({ out: walk.out, starts, isEnd, isOpen, isCuttable }, limit, budget)
    // Where long ways need no breaking, a flow could demand too much. Short ways that share nothing never do.
    const open = isOpen.slice()
    for (let count = 0; count < limit; count++) {
      const way = shortestWay(question, open, budget)
      if (!way) return budget.stopped === null ? count : null
      const cuttable = way.filter((node) => isCuttable[node] === 1)
      if (cuttable.length === 0) return limit
      for (const node of cuttable) open[node] = 0
    }
    return limit
  }

  const isMinimal = (nodes: readonly number[]): boolean =>
    nodes.every((node) => {
      isOpen[node] = 1
      const way = shortestWay(question, isOpen, budget)
      isOpen[node] = 0
      return way !== null
    })

  const search = (size: number, found: (nodes: readonly number[]) => boolean): SearchEnd => {
    let mayGrow = false
    const chosen: number[] = []
    const grow = (): SearchEnd => {
      const way = shortestWay(question, isOpen, budget)
      if (budget.stopped !== null) return 'STOPPED'
      if (way === null) {
        if (chosen.length < size || !isMinimal(chosen)) return 'WHOLE'
        return budget.stopped !== null ? 'STOPPED' : found(chosen) ? 'WHOLE' : 'ENOUGH'
      }
      // What was decided against may leave a path that nothing can break: then no larger set helps either.
      if (passesUncut(question, isOpen, isCuttable, budget)) return 'WHOLE'
      const room = size - chosen.length
      const needed = room === 0 ? 1 : lowerBound(room + 1)
      if (needed === null) return 'STOPPED'
      const candidates = way.filter((node) => isCuttable[node] === 1)
      if (candidates.length === 0) return 'WHOLE'
      if (needed > room) {
        mayGrow = true
        return 'WHOLE'
      }
      let end: SearchEnd = 'WHOLE'
      for (const node of candidates) {
        isOpen[node] = 0
        chosen.push(node)
        end = grow()
        chosen.pop()
        isOpen[node] = 1
        if (end !== 'WHOLE') break
        // The sets with this one are done; the others go without it.
        isCuttable[node] = 0
      }
      for (const node of candidates) isCuttable[node] = 1
      return end
    }
    const end = grow()
    return end === 'WHOLE' && mayGrow ? 'LARGER' : end
  }
  return { lowerBound, search }
}
