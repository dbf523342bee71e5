import TinyQueue from 'tinyqueue'
import type { LegRole } from '../../graph/vocabulary/claim-terms.ts'
import type { Budget } from './budget.ts'
import type { CompiledQuestion } from './compiled-question.ts'
import { completionsOf } from './potentials.ts'

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

/**
 * The question's paths in exact order, best first: a search led by the best completion of every beginning. It ends early
 * when the budget does; what it gave until then is still the best there is.
 */
export function* rankedPaths(question: CompiledQuestion, budget: Budget): Generator<Position> {
  const { walk, isEnd, isAvoided, viaBit, viaAll, legSide, maxLength } = question
  const { offsets, ends, costs } = walk.out
  const completions = completionsOf(question)
  const byCost = question.orderBy === 'CERTAINTY'
  const queue = new TinyQueue<Candidate>([], inOrder)

  const offer = (node: number, before: Candidate | null, cost: number) => {
    const length = before === null ? 0 : before.length + 1
    const passed = (before?.passed ?? 0) | viaBit[node]!
    const leg = walk.legRoles[node] ?? before?.leg ?? null
    const base = { node, before, length, cost, passed, leg }
    const [first, second] = byCost ? [cost, length] : [length, cost]
    if (length > 0 && isEnd[node] === 1 && passed === viaAll && (legSide === null || leg === legSide)) {
      queue.push({ ...base, whole: true, first, second })
    }
    const rest = completions[maxLength - length]!
    if (rest.first[node] === Infinity) return
    queue.push({ ...base, whole: false, first: first + rest.first[node]!, second: second + rest.second[node]! })
  }

  for (const start of question.starts) {
    if (!budget.spend(1)) return
    offer(start, null, 0)
  }
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    if (best.whole) {
      yield { first: best.first, second: best.second, nodes: nodesOf(best) }
      continue
    }
    for (let step = offsets[best.node]!; step < offsets[best.node + 1]!; step++) {
      if (!budget.spend(1)) return
      const next = ends[step]!
      if (isAvoided[next] === 0 && !visits(best, next)) offer(next, best, best.cost + costs[step]!)
    }
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
