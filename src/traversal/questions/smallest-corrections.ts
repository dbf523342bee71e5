import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { longestPathFits } from '../graph/longest-path-fits.ts'
import { relevantSubgraph } from '../graph/relevant-subgraph.ts'
import { type OpenPathQuestion, shortestOpenPath } from '../graph/shortest-open-path.ts'
import { vertexDisjointPaths } from '../graph/vertex-disjoint-paths.ts'
import { conceptAt } from '../graph-view.ts'
import { type CausalPath, causalPath } from '../paths/causal-path.ts'
import { projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, leftOutReason, stoppedReason, withBounds } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'
import { type BreakQuestion, mayBeCorrected } from './breakpoints.ts'

export interface SmallestCorrections {
  /** Minimal sets of concepts whose removal leaves no path: smallest first. */
  readonly sets: readonly (readonly ConceptRecord[])[]
  /** A proven lower bound on the size of every set. 0 when there is no path to break. */
  readonly atLeast: number
  /**
   * A path without correctable concepts, which no correction can break; null when there is none.
   */
  readonly unbreakable: CausalPath | null
  /** Whether more sets may exist. */
  readonly hasMore: boolean
  readonly stopped: Stop | null
}

const NOTHING: SmallestCorrections = { sets: [], atLeast: 0, unbreakable: null, hasMore: false, stopped: null }

/**
 * The smallest sets of concepts whose correction breaks every path of the question, at most
 * `first`: minimum vertex cuts and the next larger ones. The search grows a set by branching over
 * the correctable concepts of a remaining shortest path. A branch ends when more vertex-disjoint
 * paths remain than the set may still grow by.
 */
export function* smallestCorrections(
  engine: Engine,
  question: BreakQuestion,
  first: number,
  budget: Budget,
): Work<SmallestCorrections> {
  const compiled = yield* engine.compile({ ...question, via: [], legSide: null, orderBy: 'LENGTH' })
  const subgraph = yield* relevantSubgraph(compiled, budget)
  if (!subgraph) return { ...NOTHING, stopped: budget.stopped }
  const isCuttable = new Uint8Array(compiled.graph.size)
  const isOpen = new Uint8Array(compiled.graph.size)
  for (const node of subgraph.nodes) {
    if (!budget.scan(1)) return { ...NOTHING, stopped: budget.stopped }
    if (budget.shouldYield()) yield
    isOpen[node] = 1
    if (mayBeCorrected(question, conceptAt(engine.view, node))) isCuttable[node] = 1
  }
  const paths: OpenPathQuestion = {
    out: compiled.graph.out,
    starts: compiled.starts,
    isGoal: marked(compiled.goals, compiled.graph.size),
    maxLength: compiled.maxLength,
  }
  const any = yield* shortestOpenPath(paths, isOpen, budget)
  if (any === null) return { ...NOTHING, stopped: budget.stopped }

  const witness = yield* shortestOpenPath(paths, isOpen, budget, isCuttable)
  if (witness) return { ...NOTHING, unbreakable: causalPath(engine.view, compiled.graph, witness) }

  const sets: (readonly ConceptRecord[])[] = []
  const { lowerBound, search } = yield* cutSearch(paths, isOpen, isCuttable, budget)
  for (let size = (yield* lowerBound(MOST_BOUND)) ?? 1; ; size++) {
    const end = yield* search(size, (nodes) => {
      sets.push(nodes.toSorted((a, b) => a - b).map((node) => conceptAt(engine.view, node)))
      return sets.length <= first
    })
    if (end === 'WHOLE' || end === 'ENOUGH' || budget.stopped !== null) {
      const atLeast = sets[0]?.length ?? size
      const hasMore = end !== 'WHOLE'
      return { sets: sets.slice(0, first), atLeast, unbreakable: null, hasMore, stopped: budget.stopped }
    }
  }
}

function marked(nodes: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const node of nodes) marks[node] = 1
  return marks
}

/**
 * WHOLE: no larger set exists. LARGER: larger sets may exist. ENOUGH: the caller wants no more.
 * STOPPED: by the budget.
 */
type SearchEnd = 'WHOLE' | 'LARGER' | 'ENOUGH' | 'STOPPED'

/** The greatest size that a search starts with, because no reader wants larger sets. */
const MOST_BOUND = 10_000

interface CutSearch {
  /** A lower bound on the number of corrections; null when the budget ended. */
  lowerBound(limit: number): Work<number | null>
  /**
   * Calls `found` with each set of exactly this size. `found` returns whether more sets are wanted.
   */
  search(size: number, found: (nodes: readonly number[]) => boolean): Work<SearchEnd>
}

function* cutSearch(
  ends: OpenPathQuestion,
  isOpen: Uint8Array,
  isCuttable: Uint8Array,
  budget: Budget,
): Work<CutSearch> {
  const lengthNeverBinds = yield* longestPathFits(ends.out, isOpen, ends.maxLength, budget)
  const { out, starts, isGoal } = ends

  function* lowerBound(limit: number): Work<number | null> {
    if (lengthNeverBinds)
      return yield* vertexDisjointPaths({ out, starts, isEnd: isGoal, isOpen, isCuttable }, limit, budget)
    // Where long paths need no cut, a flow could overestimate. Short vertex-disjoint paths never
    // do.
    const open = isOpen.slice()
    for (let count = 0; count < limit; count++) {
      const way = yield* shortestOpenPath(ends, open, budget)
      if (!way) return budget.stopped === null ? count : null
      const cuttable = way.filter((node) => isCuttable[node] === 1)
      if (cuttable.length === 0) return limit
      for (const node of cuttable) open[node] = 0
    }
    return limit
  }

  function* isMinimal(nodes: readonly number[]): Work<boolean> {
    for (const node of nodes) {
      isOpen[node] = 1
      const way = yield* shortestOpenPath(ends, isOpen, budget)
      isOpen[node] = 0
      if (way === null) return false
    }
    return true
  }

  function* search(size: number, found: (nodes: readonly number[]) => boolean): Work<SearchEnd> {
    let mayGrow = false
    const chosen: number[] = []
    /** The concepts to branch over next: none where this choice is complete. */
    function* candidates(): Work<readonly number[] | 'STOPPED' | 'ENOUGH'> {
      const way = yield* shortestOpenPath(ends, isOpen, budget)
      if (budget.stopped !== null) return 'STOPPED'
      if (way === null) {
        const isFound = chosen.length === size && (yield* isMinimal(chosen))
        if (budget.stopped !== null) return 'STOPPED'
        return isFound && !found(chosen) ? 'ENOUGH' : []
      }
      // The excluded concepts may leave an unbreakable path. No larger set helps then either.
      if (yield* shortestOpenPath(ends, isOpen, budget, isCuttable)) return []
      const room = size - chosen.length
      const needed = room === 0 ? 1 : yield* lowerBound(room + 1)
      if (needed === null) return 'STOPPED'
      const cuttable = way.filter((node) => isCuttable[node] === 1)
      if (cuttable.length > 0 && needed > room) {
        mayGrow = true
        return []
      }
      return cuttable
    }
    /** The branching paths, outermost first, with the number of their concepts already tried. */
    const branches: { readonly nodes: readonly number[]; taken: number }[] = []
    for (;;) {
      const nodes = yield* candidates()
      if (typeof nodes === 'string') return nodes
      branches.push({ nodes, taken: 0 })
      for (;;) {
        const branch = branches.at(-1)
        if (!branch) return mayGrow ? 'LARGER' : 'WHOLE'
        const node = branch.nodes[branch.taken++]
        if (node !== undefined) {
          isOpen[node] = 0
          chosen.push(node)
          break
        }
        branches.pop()
        for (const each of branch.nodes) isCuttable[each] = 1
        const last = chosen.pop()
        if (last === undefined) continue
        isOpen[last] = 1
        // The sets with this concept are complete; the others exclude it.
        isCuttable[last] = 0
      }
    }
  }
  return { lowerBound, search }
}

export interface SmallestCorrectionsReply extends Pick<SmallestCorrections, 'atLeast' | 'unbreakable'> {
  readonly sets: readonly { readonly size: number; readonly corrections: readonly ConceptRecord[] }[]
  readonly completeness: Completeness
  readonly projection: Said
}

export interface SmallestCorrectionsAsked {
  readonly question: BreakQuestion
  readonly first: number
}

export const smallestCorrectionsQuestion: Question<SmallestCorrectionsAsked, SmallestCorrectionsReply> = {
  key: 'smallestCorrection',
  *answer(engine, { question, first }, newBudget) {
    const { found, stoppedBy } = yield* withBounds(
      (budget) => smallestCorrections(engine, question, first, budget()),
      newBudget,
    )
    const { sets, atLeast, unbreakable, hasMore, stopped } = found
    return {
      sets: sets.map((corrections) => ({ size: corrections.length, corrections })),
      atLeast,
      unbreakable,
      completeness: completeUnless(
        stoppedBy,
        stoppedReason(stopped, (say) => say.corrections(atLeast)),
        leftOutReason(stopped === null && hasMore, (say) => say.sets),
      ),
      projection: projectionInWords(question.filter, question.maxLength),
    }
  },
}
