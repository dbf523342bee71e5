import TinyQueue from 'tinyqueue'
import { LEG_ROLES, type LegRole } from '../../graph/vocabulary/claim-terms.ts'
import type { Budget } from './budget.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { completionsOf } from './potentials.ts'
import type { Work } from './work.ts'

/** A path's place in the ranking: what it is ranked by, what breaks ties, and its concepts. */
export interface Position {
  readonly first: number
  readonly second: number
  readonly nodes: readonly number[]
}

/** The beginning of paths, or a whole path. `first` and `second` are those of its best completion. */
interface Candidate {
  readonly node: number
  readonly before: Candidate | null
  readonly length: number
  readonly cost: number
  readonly passed: number
  readonly leg: LegRole | null
  readonly whole: boolean
  readonly first: number
  readonly second: number
}

/** A search for a question's paths that goes on where it stood. */
export interface RankedSearch {
  /** The next path in order; null when there is none, or when the budget ended: then the search can go on with another. */
  next(budget: Budget): Work<Position | null>
}

/**
 * The question's paths in exact order, best first: a search led by the best completion of every beginning. What it gave
 * until a budget ended is still the best there is.
 */
export function rankedPaths(question: CompiledQuestion): RankedSearch {
  const { walk, isEnd, isAvoided, viaBit, viaAll, legSide, maxLength } = question
  const { offsets, ends, cost: costAt } = walk.out
  const completions = completionsOf(question)
  const byCost = question.orderBy === 'CERTAINTY'
  const queue = new TinyQueue<Candidate>([], inOrder)

  const offer = (node: number, before: Candidate | null, cost: number) => {
    const length = before === null ? 0 : before.length + 1
    const passed = (before?.passed ?? 0) | viaBit[node]!
    const leg = LEG_ROLES[walk.legRole[node]! - 1] ?? before?.leg ?? null
    const base = { node, before, length, cost, passed, leg }
    const [first, second] = byCost ? [cost, length] : [length, cost]
    if (length > 0 && isEnd[node] === 1 && passed === viaAll && (legSide === null || leg === legSide)) {
      queue.push({ ...base, whole: true, first, second })
    }
    const rest = completions[maxLength - length]!
    if (rest.first[node] === Infinity) return
    queue.push({ ...base, whole: false, first: first + rest.first[node]!, second: second + rest.second[node]! })
  }

  for (const start of question.starts) offer(start, null, 0)
  return {
    *next(budget) {
      for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
        if (best.whole) return { first: best.first, second: best.second, nodes: nodesOf(best) }
        for (let step = offsets[best.node]!; step < offsets[best.node + 1]!; step++) {
          if (!budget.spend(1)) return null
          const next = ends[step]!
          if (isAvoided[next] === 0 && !visits(best, next)) offer(next, best, best.cost + walk.costs[costAt[step]!]!)
        }
        if (budget.isDue()) yield
      }
      return null
    },
  }
}

/** Negative when `a` ranks before `b`. A beginning ranks before everything it can become. */
function inOrder(a: Candidate, b: Candidate): number {
  return (
    a.first - b.first ||
    a.second - b.second ||
    compareNodes(nodesOf(a), nodesOf(b)) ||
    Number(a.whole) - Number(b.whole)
  )
}

/** Negative when `a` ranks before `b`. */
export const comparePositions = (a: Position, b: Position): number =>
  a.first - b.first || a.second - b.second || compareNodes(a.nodes, b.nodes)

function compareNodes(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length && index < b.length; index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!
  }
  return a.length - b.length
}

function nodesOf(candidate: Candidate): number[] {
  const nodes = new Array<number>(candidate.length + 1)
  for (let at: Candidate | null = candidate; at !== null; at = at.before) nodes[at.length] = at.node
  return nodes
}

function visits(candidate: Candidate, node: number): boolean {
  for (let at: Candidate | null = candidate; at !== null; at = at.before) if (at.node === node) return true
  return false
}
