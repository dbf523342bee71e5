import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { conceptAt } from '../graph-view.ts'
import { type CausalPath, causalPath } from '../paths/causal-path.ts'
import { type ClaimFilter, projectionInWords } from '../paths/path-question.ts'
import {
  compareRanks,
  type LegCondition,
  type Rank,
  type SingleTargetPaths,
  shortestPathsTo,
} from '../paths/single-target-shortest-paths.ts'
import type { Question } from '../question.ts'
import type { Budget, Stop } from '../search/budget.ts'
import { type Completeness, completeUnless, stoppedReason, withBounds } from '../search/completeness.ts'
import { sorted } from '../search/cooperative-sort.ts'
import type { Work } from '../search/work.ts'

export interface CommonCausesQuestion {
  /** The outcomes, each once. */
  readonly of: readonly Key[]
  /** Concepts that no path may pass, its ends included. */
  readonly avoiding: readonly Key[]
  /** Whether one leg must explain all of them. */
  readonly sameLegSide: boolean
  /** Null for all kinds. */
  readonly kinds: readonly ConceptKind[] | null
  readonly filter: ClaimFilter
  readonly maxLength: number
}

/** A concept from which a path leads to each of the outcomes. */
export interface CommonCause {
  readonly concept: ConceptRecord
  /** The legs that each explain all outcomes: on that leg side a path leads to each of them. */
  readonly legSides: readonly LegRole[]
  /** The rank of the worst of the best paths, then the concept's number. */
  readonly place: { readonly cost: number; readonly length: number; readonly number: number }
  /**
   * The best path to each outcome, in their order; on one leg side where the question asks for it.
   */
  paths(): readonly CausalPath[]
}

export interface CommonCauses {
  /**
   * Causes whose worst best path is most certain come first: a shared cause explains no better than
   * its weakest explanation.
   */
  readonly causes: readonly CommonCause[]
  readonly stopped: Stop | null
}

/** The shared causes of several outcomes. An outcome is no cause of itself. */
export function* commonCauses(engine: Engine, question: CommonCausesQuestion, budget: Budget): Work<CommonCauses> {
  const { of, avoiding, sameLegSide, kinds, filter, maxLength } = question
  const graph = yield* engine.graph(filter)
  const { indexOf } = engine.view.adjacency
  const ends = of.map((key) => indexOf.get(key) ?? -1)
  const avoided = avoiding.flatMap((key) => indexOf.get(key) ?? [])
  if (ends.length === 0 || ends.includes(-1)) return { causes: [], stopped: null }
  function* sweeps(leg: LegCondition): Work<SingleTargetPaths[]> {
    const found: SingleTargetPaths[] = []
    for (const end of ends) found.push(yield* shortestPathsTo({ graph, goal: end, leg, avoided, maxLength }, budget))
    return found
  }
  const any = yield* sweeps('ANY')
  const onLeg: { readonly leg: LegRole; readonly into: readonly SingleTargetPaths[] }[] = []
  const passes = (number: number) => graph.legRole[number] !== 0
  // Where no path passes a leg side, none is on a leg.
  if (ends.some(passes) || any.some(({ ranks }) => ranks.keys().some(passes)))
    for (const leg of LEG_ROLES) onLeg.push({ leg, into: yield* sweeps(leg) })

  const causes: CommonCause[] = []
  for (const number of any[0]!.ranks.keys()) {
    budget.scan(1)
    if (budget.shouldYield()) yield
    const concept = conceptAt(engine.view, number)
    if (kinds !== null && !kinds.includes(concept.kind)) continue
    const shared = worst(any, number)
    const legs = onLeg.flatMap(({ leg, into: there }) => {
      const rank = worst(there, number)
      return rank ? [{ leg, rank }] : []
    })
    const [bestLeg] = legs.toSorted((a, b) => compareRanks(a.rank, b.rank))
    const rank = sameLegSide ? bestLeg?.rank : shared
    if (!rank) continue
    const explaining = sameLegSide ? onLeg.find(({ leg }) => leg === bestLeg?.leg)?.into : any
    const paths = () => (explaining ?? []).map((into) => causalPath(engine.view, graph, into.path(number)))
    causes.push({ concept, legSides: legs.map(({ leg }) => leg), place: { ...rank, number }, paths })
  }
  const ranked = yield* sorted(causes, (a, b) => compareRanks(a.place, b.place) || a.place.number - b.place.number)
  const all = [...any, ...onLeg.flatMap((leg) => leg.into)]
  return { causes: ranked, stopped: all.find(({ stopped }) => stopped !== null)?.stopped ?? null }
}

/** The worst rank among the best paths of one cause; undefined where an outcome has none. */
function worst(into: readonly SingleTargetPaths[], cause: number): Rank | undefined {
  let found: Rank | undefined
  for (const { ranks } of into) {
    const rank = ranks.get(cause)
    if (!rank) return undefined
    if (!found || compareRanks(rank, found) > 0) found = rank
  }
  return found
}

export interface CommonCausesReply {
  readonly causes: readonly CommonCause[]
  readonly completeness: Completeness
  readonly projection: Said
}

export const commonCausesQuestion = {
  key: 'commonCauses',
  /** The most outcomes that one question may have in common. */
  maxOutcomes: 20,
  *answer(engine, asked, newBudget) {
    const { found, stoppedBy } = yield* withBounds((budget) => commonCauses(engine, asked, budget()), newBudget)
    return {
      causes: found.causes,
      completeness: completeUnless(
        stoppedBy,
        stoppedReason(found.stopped, (say) => say.commonCauses),
      ),
      projection: projectionInWords(asked.filter, asked.maxLength),
    }
  },
} satisfies Question<CommonCausesQuestion, CommonCausesReply> & { readonly maxOutcomes: number }
