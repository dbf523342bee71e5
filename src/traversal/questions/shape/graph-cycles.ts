import type { Said } from '../../../wording/words.ts'
import type { FilteredGraph } from '../../graph/filtered-graph.ts'
import { prunedCore } from '../../graph/pruned-core.ts'
import { causalPath, type PathStep } from '../../paths/causal-path.ts'
import type { PathEngine } from '../../paths/path-engine.ts'
import { type ClaimFilter, projectionInWords } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget, Stop } from '../../search/budget.ts'
import {
  type Completeness,
  completeUnless,
  leftOutReason,
  stoppedReason,
  withBounds,
} from '../../search/completeness.ts'
import type { Work } from '../../search/work.ts'

/** A simple cycle, listed from its least concept by key. */
export interface Cycle {
  readonly steps: readonly PathStep[]
}

export interface Cycles {
  /** Shortest first, then by key. */
  readonly cycles: readonly Cycle[]
  /** Whether more cycles within the greatest length exist, or may exist after a stopped search. */
  readonly hasMore: boolean
  readonly stopped: Stop | null
}

/** At most `first` of the simple cycles of at most `maxLength` edges. */
export function* cyclesIn(
  engine: PathEngine,
  filter: ClaimFilter,
  maxLength: number,
  first: number,
  budget: Budget,
): Work<Cycles> {
  const graph = yield* engine.graph(filter)
  const core = yield* prunedCore(graph, budget)
  const found: number[][] = []
  for (let length = 2; core !== null && length <= maxLength && found.length <= first; length++) {
    for (let least = 0; least < graph.size && found.length <= first; least++) {
      if (!budget.scan(1)) break
      if (budget.shouldYield()) yield
      if (core[least] === 0) continue
      if (!(yield* cyclesFrom(graph, core, least, length, first + 1 - found.length, found, budget))) break
    }
    if (budget.stopped !== null) break
  }
  const cycles = found.slice(0, first).map(
    (nodes): Cycle => ({
      steps: nodes.map(
        (from, index) => causalPath(engine.view, graph, [from, nodes[(index + 1) % nodes.length]!]).steps[0],
      ),
    }),
  )
  return { cycles, hasMore: found.length > first || budget.stopped !== null, stopped: budget.stopped }
}

/**
 * Adds the simple cycles of exactly this length whose least concept is given. False when the budget
 * ended.
 */
function* cyclesFrom(
  { out, in: into }: FilteredGraph,
  core: Uint8Array,
  least: number,
  length: number,
  most: number,
  found: number[][],
  budget: Budget,
): Work<boolean> {
  /** By concept: the shortest distance from it to the least one, past greater concepts only. */
  const home = new Map([[least, 0]])
  // The map grows while it is read.
  for (const [node, steps] of home) {
    if (steps === length) break
    if (budget.shouldYield()) yield
    for (let step = into.offsets[node]!; step < into.offsets[node + 1]!; step++) {
      if (!budget.charge(1)) return false
      const from = into.targets[step]!
      if (from > least && core[from] === 1 && !home.has(from)) home.set(from, steps + 1)
    }
  }
  const path = [least]
  const nextStep = [out.offsets[least]!]
  let left = most
  while (path.length > 0 && left > 0) {
    const node = path.at(-1)!
    const step = nextStep[path.length - 1]!++
    if (step === out.offsets[node + 1]) {
      path.pop()
      nextStep.pop()
      if (budget.shouldYield()) yield
      continue
    }
    if (!budget.charge(1)) return false
    const to = out.targets[step]!
    const rest = length - path.length
    if (to === least) {
      if (rest > 0) continue
      found.push([...path])
      left--
    } else if ((home.get(to) ?? Infinity) <= rest && !path.includes(to)) {
      path.push(to)
      nextStep.push(out.offsets[to]!)
    }
  }
  return true
}

export interface CyclesAsked {
  readonly filter: ClaimFilter
  readonly maxLength: number
  readonly first: number
}

export interface CyclesReply {
  readonly cycles: readonly Cycle[]
  readonly completeness: Completeness
  readonly projection: Said
}

export const cyclesQuestion: Question<CyclesAsked, CyclesReply> = {
  key: 'cycles',
  *answer(engine, { filter, maxLength, first }, newBudget) {
    const { found, stoppedBy } = yield* withBounds(
      (budget) => cyclesIn(engine, filter, maxLength, first, budget()),
      newBudget,
    )
    const { cycles, hasMore, stopped } = found
    const completeness = completeUnless(
      stoppedBy,
      stoppedReason(stopped, ({ cycles }) => cycles),
      leftOutReason(stopped === null && hasMore, ({ cycles }) => cycles),
    )
    return {
      cycles,
      // The search finds cycles in order, so only the listed ones are known.
      completeness: { ...completeness, orderIsExact: true, countIsExact: null },
      projection: projectionInWords(filter, maxLength),
    }
  },
}
