import type { CompressedRows } from '../../algorithms/compressed-rows.ts'
import type { Budget, Stop } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { vertexDisjointPaths } from './vertex-disjoint-paths.ts'

/** An undirected graph, two nodes to separate, and the nodes that may be removed for that. */
export interface SeparatorProblem {
  /** Each edge is in the rows of both its nodes. */
  readonly edges: CompressedRows
  readonly source: number
  readonly sink: number
  /** 1 for nodes that a separator may hold; 0 for the source and the sink. */
  readonly mayCut: Uint8Array
}

export interface SeparatorList {
  /** Smallest first, then by their nodes, which ascend. */
  readonly sets: readonly (readonly number[])[]
  /** Whether these are the first of all in this order. */
  readonly orderIsExact: boolean
  readonly hasMore: boolean
  readonly stopped: Stop | null
}

/**
 * The minimal separators whose side of the source holds the side of this one, and that hold every
 * node of `forced`. It is one of them.
 */
interface Branch {
  readonly separator: readonly number[]
  readonly forced: readonly number[]
  /** Whether its bound is the best known, by a maximum flow. */
  readonly isMeasured: boolean
}

/**
 * At most `first` of the minimal sets whose removal separates source and sink. Every branch gives
 * one separator, and every separator has one branch, so no search is in vain. The delay is
 * polynomial (Takata 2010; with nodes that may not be removed, van der Zander et al. 2014). The
 * branch with the lowest bound on the size of its separators is next, so the smallest are found
 * first. Each counts as an expansion or two; its search, which is linear, counts as time alone.
 */
export function* minimalSeparators(problem: SeparatorProblem, first: number, budget: Budget): Work<SeparatorList> {
  const found: (readonly number[])[] = []
  const foundOfSize: number[] = []
  /** Branches by their bound. */
  const open: Branch[][] = []
  const keep = (branch: Branch, bound: number) => {
    open[bound] ??= []
    open[bound].push(branch)
  }
  const add = (branch: Branch, bound: number) => {
    const { separator, forced } = branch
    found.push(separator)
    foundOfSize[separator.length] = (foundOfSize[separator.length] ?? 0) + 1
    budget.reserve(100 + 8 * (separator.length + forced.length))
    keep(branch, bound)
  }
  const root = yield* closestSeparator(problem, [problem.source], budget)
  if (root) add({ separator: root, forced: [], isMeasured: false }, 0)
  /** Every separator of fewer nodes is found. */
  let bound = 0
  let known = 0
  while (budget.stopped === null) {
    while (bound < open.length && !open[bound]?.length) bound++
    known = foundOfSize.slice(0, bound).reduce((sum, count) => sum + count, 0)
    if (bound >= open.length || known > first || !budget.charge(1)) break
    const branch = open[bound]!.pop()!
    if (branch.isMeasured || branch.separator.length === bound)
      for (const next of yield* branchesOf(problem, branch, budget)) add(next, Math.max(bound, next.forced.length))
    else keep({ ...branch, isMeasured: true }, Math.max(bound, yield* leastSize(problem, branch, budget)))
    if (budget.shouldYield()) yield
  }
  const sets = found.toSorted((a, b) => a.length - b.length || compareNodes(a, b))
  const isWhole = budget.stopped === null
  return {
    sets: sets.slice(0, first),
    orderIsExact: isWhole || (sets.length > 0 && known >= Math.min(sets.length, first)),
    hasMore: !isWhole || sets.length > first,
    stopped: budget.stopped,
  }
}

function compareNodes(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((node, at) => node !== b[at])
  return (a[index] ?? 0) - (b[index] ?? 0)
}

/** The other separators of a branch, by the first node of its own that is on the source's side. */
function* branchesOf(problem: SeparatorProblem, { separator, forced }: Branch, budget: Budget): Work<Branch[]> {
  const side = yield* sideOf(problem, separator, budget)
  const branches: Branch[] = []
  const held = [...forced]
  for (const node of separator) {
    if (forced.includes(node)) continue
    const next = yield* closestSeparator(problem, [...side, node], budget)
    if (next && held.every((other) => next.includes(other)))
      branches.push({ separator: next, forced: [...held], isMeasured: false })
    held.push(node)
  }
  return branches
}

/** A lower bound on the size of the separators of a branch. */
function* leastSize(problem: SeparatorProblem, { separator, forced }: Branch, budget: Budget): Work<number> {
  const { edges, source, sink, mayCut } = problem
  const [isOpen, isCuttable, isEnd] = [
    new Uint8Array(mayCut.length).fill(1),
    mayCut.slice(),
    new Uint8Array(mayCut.length),
  ]
  isEnd[sink] = 1
  for (const node of forced) isOpen[node] = 0
  for (const node of yield* sideOf(problem, separator, budget)) isCuttable[node] = 0
  const cut = { out: edges, starts: [source], isEnd, isOpen, isCuttable }
  // The flow is a part of one expansion.
  const flow = yield* vertexDisjointPaths(cut, separator.length - forced.length, withoutExpansions(budget))
  return forced.length + (flow ?? 0)
}

/** The same bounds but the one on expansions. */
const withoutExpansions = (budget: Budget): Budget => ({
  charge: budget.scan,
  scan: budget.scan,
  reserve: budget.reserve,
  shouldYield: budget.shouldYield,
  get stopped() {
    return budget.stopped
  },
})

/**
 * The minimal separator nearest to a connected set of nodes, ascending. Of all separators with the
 * set on the source's side, its source side is the smallest. Null where the sink cannot be
 * separated from the set, or the budget ended.
 */
function* closestSeparator(
  { edges, sink, mayCut }: SeparatorProblem,
  set: readonly number[],
  budget: Budget,
): Work<number[] | null> {
  const { offsets, targets } = edges
  /** 0 for nodes that no search has met. */
  const met = new Uint8Array(mayCut.length)
  const [ofSet, ofBoundary, ofSink, ofSeparator] = [1, 2, 3, 4] as const
  const near = [...set]
  for (const node of set) met[node] = ofSet
  for (let head = 0; head < near.length; head++) {
    const node = near[head]!
    if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return null
    if (budget.shouldYield()) yield
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const next = targets[edge]!
      if (next === sink) return null
      if (met[next] !== 0) continue
      met[next] = mayCut[next] === 1 ? ofBoundary : ofSet
      if (mayCut[next] === 0) near.push(next)
    }
  }
  const separator: number[] = []
  const far = [sink]
  met[sink] = ofSink
  for (let head = 0; head < far.length; head++) {
    const node = far[head]!
    if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) return null
    if (budget.shouldYield()) yield
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const next = targets[edge]!
      if (met[next] === 0) far.push(next)
      if (met[next] === ofBoundary) separator.push(next)
      if (met[next] === 0 || met[next] === ofBoundary) met[next] = met[next] === 0 ? ofSink : ofSeparator
    }
  }
  return separator.sort((a, b) => a - b)
}

/** The nodes joined to the source without a separator. Fewer where the budget ended. */
function* sideOf(
  { edges, source, mayCut }: SeparatorProblem,
  separator: readonly number[],
  budget: Budget,
): Work<number[]> {
  const { offsets, targets } = edges
  const isMet = new Uint8Array(mayCut.length)
  for (const node of separator) isMet[node] = 1
  const side = [source]
  isMet[source] = 1
  for (let head = 0; head < side.length; head++) {
    const node = side[head]!
    if (!budget.scan(1 + offsets[node + 1]! - offsets[node]!)) break
    if (budget.shouldYield()) yield
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const next = targets[edge]!
      if (isMet[next] === 1) continue
      isMet[next] = 1
      side.push(next)
    }
  }
  return side
}
