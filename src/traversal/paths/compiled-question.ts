import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { FilteredGraph } from '../graph/filtered-graph.ts'
import type { PathOrder, PathQuestion } from './path-question.ts'

/** A path question over concept numbers. */
export interface CompiledQuestion {
  readonly graph: FilteredGraph
  /** In order of key, each once, without those to avoid. */
  readonly starts: readonly number[]
  /** Where a path may end, likewise. */
  readonly goals: readonly number[]
  /** 1 where a path may end. */
  readonly isGoal: Uint8Array
  /** 1 where no path may go. */
  readonly isAvoided: Uint8Array
  /** One bit for each concept that a path must pass; 0 elsewhere. */
  readonly viaBit: Uint8Array
  readonly viaAll: number
  readonly legSide: LegRole | null
  readonly maxLength: number
  readonly orderBy: PathOrder
}

/** A question on a graph that its filter has compiled. */
export function compileQuestion(
  indexOf: ReadonlyMap<Key, number>,
  graph: FilteredGraph,
  question: PathQuestion,
): CompiledQuestion {
  const numbers = (keys: readonly Key[]) =>
    [...new Set(keys)].map((key) => indexOf.get(key) ?? -1).filter((index) => index >= 0)

  const isAvoided = question.avoiding.length === 0 ? graph.nowhere : new Uint8Array(graph.size)
  for (const index of numbers(question.avoiding)) isAvoided[index] = 1
  const places = (keys: readonly Key[]) =>
    numbers(keys)
      .filter((index) => isAvoided[index] === 0)
      .sort((a, b) => a - b)
  const ends = places(question.to)
  let isEnd: Uint8Array | undefined
  const viaBit = question.via.length === 0 ? graph.nowhere : new Uint8Array(graph.size)
  const via = numbers(question.via)
  for (const [bit, index] of via.entries()) viaBit[index] = 1 << bit
  return {
    graph,
    starts: places(question.from),
    goals: ends,
    get isGoal() {
      isEnd ??= marked(ends, graph.size)
      return isEnd
    },
    isAvoided,
    viaBit,
    viaAll: (1 << via.length) - 1,
    legSide: question.legSide,
    maxLength: question.maxLength,
    orderBy: question.orderBy,
  }
}

function marked(places: readonly number[], size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (const place of places) marks[place] = 1
  return marks
}
