import type { Key } from '../../../../graph/vocabulary/keys.ts'
import { moralGraph } from '../../../algorithms/moral-graph.ts'
import type { ConceptRecord } from '../../../snapshot/records.ts'
import type { Said } from '../../../wording/words.ts'
import type { CausalGraphEngine } from '../../engine.ts'
import { adjustmentInWords } from '../../explain/causal-graph-in-words.ts'
import { ancestralGraph, numberIn } from '../../graph/ancestral-graph.ts'
import { backDoorGraph } from '../../graph/back-door-graph.ts'
import { minimalSeparators } from '../../graph/minimal-separators.ts'
import { type OpenPath, openPath } from '../../graph/open-path.ts'
import { conceptAt } from '../../graph-view.ts'
import { type ConnectingPath, connectingPath } from '../../paths/connecting-path.ts'
import { projectionInWords } from '../../paths/path-question.ts'
import type { Question } from '../../question.ts'
import type { Budget, Stop } from '../../search/budget.ts'
import {
  type Completeness,
  completeUnless,
  leftOutReason,
  stoppedReason,
  withBounds,
} from '../../search/completeness.ts'
import { scanned } from '../../search/metered-work.ts'
import type { Work } from '../../search/work.ts'
import type { EffectQuestion } from './effect-question.ts'

/**
 * NOT_NEEDED: the empty set is enough. NEEDED: see the sets. IMPOSSIBLE: no set is enough.
 * UNDECIDED: a bound stopped the search before the first set.
 */
export type AdjustmentAnswer = 'NOT_NEEDED' | 'NEEDED' | 'IMPOSSIBLE' | 'UNDECIDED'

export interface AdjustmentSet {
  /** In order of key. */
  readonly concepts: readonly ConceptRecord[]
  /**
   * By concept: a path that is not causal and that is open when all the others are adjusted for.
   * Fewer where a bound stopped the search for them.
   */
  readonly blocks: readonly ConnectingPath[]
}

export interface AdjustmentSets {
  readonly answer: AdjustmentAnswer
  /** Minimal sets: smallest first, then by their keys. */
  readonly sets: readonly AdjustmentSet[]
  /**
   * A path that is not causal and that stays open when everything is adjusted for that may be; null
   * unless no set is enough.
   */
  readonly unblockable: ConnectingPath | null
  /** Whether a causal path leads from the exposure to the outcome. */
  readonly hasEffect: boolean
  /** A cycle among the concepts that decide the answer, which then has none; else null. */
  readonly cycle: readonly ConceptRecord[] | null
  readonly hasMore: boolean
  readonly orderIsExact: boolean
  readonly stopped: Stop | null
}

const UNDECIDED: Omit<AdjustmentSets, 'stopped'> = {
  answer: 'UNDECIDED',
  sets: [],
  unblockable: null,
  hasEffect: false,
  cycle: null,
  hasMore: true,
  orderIsExact: false,
}

/**
 * The minimal sets that satisfy the adjustment criterion (Shpitser, VanderWeele and Robins 2010;
 * van der Zander, Liskiewicz and Textor 2014). No concept of a set is on a causal path, or descends
 * from a concept on one. The set d-separates exposure and outcome in the proper back-door graph.
 * They are the minimal separators of its moral graph, which holds the two and their ancestors
 * alone.
 */
export function* adjustmentSets(
  engine: CausalGraphEngine,
  { exposure, outcome, latent, filter, signed, first }: EffectQuestion,
  newBudget: () => Budget,
): Work<AdjustmentSets> {
  const budget = newBudget()
  const graph = yield* (signed ? engine.graphWithSigns : engine.graph)(filter)
  const { view } = engine
  const numberOf = (key: Key) => view.adjacency.indexOf.get(key)!
  const [from, to] = [numberOf(exposure), numberOf(outcome)]
  const part = yield* ancestralGraph(graph, [from, to], [], budget)
  if (!part) return { ...UNDECIDED, stopped: budget.stopped }
  const { between, cycle } = part
  if (cycle) return { ...UNDECIDED, cycle: cycle.map((node) => conceptAt(view, node)), stopped: null }
  const [source, sink] = [numberIn(between, from), numberIn(between, to)]
  const backDoor = yield* backDoorGraph(between, source, sink, budget)
  if (!backDoor) return { ...UNDECIDED, stopped: budget.stopped }
  const { graph: pruned, hasEffect, isForbidden } = backDoor

  const size = between.nodes.length
  const mayCut = new Uint8Array(2 * size)
  for (let node = 0; node < size; node++) mayCut[node] = isForbidden[node] === 1 ? 0 : 1
  for (const key of [...latent, ...engine.snapshot.latent]) {
    const node = numberIn(between, numberOf(key))
    if (node >= 0) mayCut[node] = 0
  }
  mayCut[source] = mayCut[sink] = 0
  const edges = yield* scanned(moralGraph(pruned.out, pruned.in), budget)
  if (!edges) return { ...UNDECIDED, hasEffect, stopped: budget.stopped }
  const { sets, ...rest } = yield* minimalSeparators({ edges, source, sink, mayCut }, first, budget)

  const inGraph = (node: number) => between.nodes[node]!
  const pathOf = ({ nodes, openings }: OpenPath) => connectingPath(view, graph, { nodes, openings })
  const witnesses = newBudget()
  const openGiven = (given: readonly number[]) =>
    openPath({ part: pruned, ancestors: pruned, from, to, given }, witnesses)
  if (sets.length === 0) {
    if (rest.stopped) return { ...UNDECIDED, hasEffect, ...rest }
    const everything = [
      ...mayCut
        .subarray(0, size)
        .keys()
        .filter((node) => mayCut[node] === 1),
    ].map(inGraph)
    const witness = yield* openGiven(everything)
    return {
      ...UNDECIDED,
      ...rest,
      answer: 'IMPOSSIBLE',
      unblockable: witness && pathOf(witness),
      hasEffect,
      stopped: witnesses.stopped,
    }
  }
  const listed: AdjustmentSet[] = []
  for (const set of sets) {
    const nodes = set.map(inGraph)
    const blocks: ConnectingPath[] = []
    for (const node of nodes) {
      const open = yield* openGiven(nodes.filter((other) => other !== node))
      if (open) blocks.push(pathOf(open))
    }
    listed.push({ concepts: nodes.map((node) => conceptAt(view, node)), blocks })
  }
  return {
    ...UNDECIDED,
    ...rest,
    answer: sets[0]!.length === 0 ? 'NOT_NEEDED' : 'NEEDED',
    sets: listed,
    hasEffect,
    stopped: rest.stopped ?? witnesses.stopped,
  }
}

export interface AdjustmentReply extends Omit<AdjustmentSets, 'stopped' | 'hasMore' | 'orderIsExact'> {
  readonly text: Said
  readonly completeness: Completeness
  readonly projection: Said
}

export const adjustmentSetsQuestion: Question<EffectQuestion, AdjustmentReply> = {
  key: 'adjustmentSets',
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budgets) => adjustmentSets(engine, asked, budgets), newBudget)
    const { stopped, hasMore, orderIsExact, ...reply } = found
    const { sets, unblockable, hasEffect } = reply
    const [exposure, outcome] = [asked.exposure, asked.outcome].map((key) => engine.view.concepts.get(key)!)
    return {
      ...reply,
      text: adjustmentInWords(
        exposure!,
        outcome!,
        sets.map(({ concepts }) => concepts),
        unblockable,
        hasEffect,
      ),
      completeness: {
        ...completeUnless(
          stoppedBy,
          stoppedReason(stopped, (say) => (sets.length === 0 ? say.adjustment : say.adjustmentSets(!orderIsExact))),
          leftOutReason(stopped === null && hasMore, (say) => say.sets),
        ),
        orderIsExact,
        // Only the listed sets are known.
        countIsExact: null,
      },
      projection: projectionInWords(asked.filter, null),
    }
  },
}
