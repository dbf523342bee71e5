import { closure } from '../../algorithms/closure.ts'
import { dConnectingPath } from '../../algorithms/d-connecting-path.ts'
import { shortestPath } from '../../algorithms/shortest-path.ts'
import type { Budget } from '../search/budget.ts'
import { scanned } from '../search/metered-work.ts'
import type { Work } from '../search/work.ts'
import { numberIn, type Subgraph } from './ancestral-graph.ts'

/** A path between two nodes that given nodes leave open, in numbers of the graph. */
export interface OpenPath {
  readonly nodes: readonly number[]
  /** By collider on the path: the causal path from it to a given node, which opens it. */
  readonly openings: ReadonlyMap<number, readonly number[]>
}

/** Which path is looked for. The numbers are those of the graph. */
export interface OpenPathQuestion {
  /** The acyclic part that the path runs in. */
  readonly part: Subgraph
  /** Holds the part, the given nodes and what is between them. */
  readonly ancestors: Subgraph
  readonly from: number
  readonly to: number
  readonly given: readonly number[]
}

/**
 * A shortest path that is open between two nodes, conditional on the given ones. Null where they
 * d-separate the two, or the budget ended. Linear.
 */
export function* openPath(question: OpenPathQuestion, budget: Budget): Work<OpenPath | null> {
  const { part, ancestors, from, to, given } = question
  const givenAmong = given.map((node) => numberIn(ancestors, node))
  const opens = yield* scanned(closure(ancestors.in, givenAmong), budget)
  if (!opens) return null
  const isGiven = new Uint8Array(part.nodes.length)
  for (const node of given) {
    const number = numberIn(part, node)
    if (number >= 0) isGiven[number] = 1
  }
  const opensCollider = marksIn(part, ancestors, opens)
  const ends = [numberIn(part, from), numberIn(part, to)] as const
  const path = yield* scanned(dConnectingPath(part.out, part.in, ...ends, { isGiven, opensCollider }), budget)
  if (!path) return null

  const isGivenAncestor = new Uint8Array(ancestors.nodes.length)
  for (const node of givenAmong) isGivenAncestor[node] = 1
  const openings = new Map<number, readonly number[]>()
  for (let index = 1; index < path.length - 1; index++) {
    const node = path[index]!
    if (!hasEdge(part, path[index - 1]!, node) || !hasEdge(part, path[index + 1]!, node)) continue
    const collider = part.nodes[node]!
    const start = numberIn(ancestors, collider)
    const bounds = { mayPass: (passed: number) => opens[passed] === 1, maxLength: ancestors.nodes.length }
    const isGoal = (passed: number) => isGivenAncestor[passed] === 1
    const way =
      isGivenAncestor[start] === 1
        ? [start]
        : yield* scanned(shortestPath(ancestors.out, [start], isGoal, bounds), budget)
    if (!way) return null
    openings.set(
      collider,
      way.map((passed) => ancestors.nodes[passed]!),
    )
  }
  return { nodes: path.map((node) => part.nodes[node]!), openings }
}

/** Whether the part has an edge from one of its nodes to another. */
function hasEdge({ out: { offsets, targets } }: Pick<Subgraph, 'out'>, from: number, to: number): boolean {
  for (let edge = offsets[from]!; edge < offsets[from + 1]!; edge++) if (targets[edge] === to) return true
  return false
}

/** The marks of a graph's nodes in one of its parts. */
function marksIn(part: Subgraph, whole: Subgraph, marks: Uint8Array): Uint8Array {
  if (part.nodes.length === whole.nodes.length) return marks
  const inPart = new Uint8Array(part.nodes.length)
  for (let number = 0, at = 0; number < inPart.length; number++, at++) {
    while (whole.nodes[at] !== part.nodes[number]) at++
    inPart[number] = marks[at]!
  }
  return inPart
}
