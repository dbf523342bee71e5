import { WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { Said } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import { reachableFrom } from '../graph/reachability.ts'
import { conceptAt } from '../graph-view.ts'
import { type BestPaths, bestPaths } from '../paths/best-paths.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import type { PathCount } from '../paths/count-paths.ts'
import { createPathEngine, type PathEngine } from '../paths/path-engine.ts'
import { type PathQuestion, projectionInWords } from '../paths/path-question.ts'
import type { Question } from '../question.ts'
import type { Budget } from '../search/budget.ts'
import { type Completeness, pathCompleteness } from '../search/completeness.ts'
import type { Work } from '../search/work.ts'
import { hypotheticalGraph, type Supposition } from './hypothetical-graph.ts'

/** The paths of the question on one side of a supposition. */
export interface WhatIfSide {
  readonly best: BestPaths
  /**
   * Null where the hypothetical graph exceeded the bounds of a search, so that nothing was counted.
   */
  readonly count: PathCount | null
}

export interface WhatIf {
  readonly before: WhatIfSide
  readonly after: WhatIfSide
  /**
   * Goals that some start reaches before, and none after; in order of key. Null where a bound
   * stopped the search.
   */
  readonly noLongerReached: readonly ConceptRecord[] | null
  /**
   * Goals that some start reaches only after; in order of key. Null where a bound stopped the
   * search.
   */
  readonly newlyReached: readonly ConceptRecord[] | null
  /** The parts of the supposition without effect on causal paths, in words. */
  readonly remarks: readonly Said[]
}

/**
 * The effect of a supposition on a question's paths: counts, the `first` best paths and the
 * reachable goals, before and after. Nothing is changed. `newBudget` makes a budget for each
 * search.
 */
export function* whatIf(
  engine: Engine,
  question: PathQuestion,
  supposition: Supposition,
  first: number,
  newBudget: () => Budget,
): Work<WhatIf> {
  const hypotheticalBudget = newBudget()
  const { snapshot } = engine
  const view = yield* hypotheticalGraph(snapshot, supposition, hypotheticalBudget)
  const supposed = view && createPathEngine(view)
  function* side(its: PathEngine): Work<WhatIfSide> {
    return {
      best: yield* bestPaths(its, question, first, newBudget()),
      count: yield* its.count(question, newBudget()),
    }
  }
  const before = yield* side(engine)
  const after = supposed ? yield* side(supposed) : nothingFoundBy(hypotheticalBudget)
  const remarks = unusedParts(snapshot, supposition)
  const old = yield* goalsReached(engine, question, newBudget())
  const now = supposed && (yield* goalsReached(supposed, question, newBudget()))
  if (!old || !now) {
    const untold: Said = ({ wording }) => wording.suppositions.endsUnknown
    return { before, after, noLongerReached: null, newlyReached: null, remarks: [...remarks, untold] }
  }
  const only = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].flatMap((end) => (other.has(end) ? [] : [conceptAt(snapshot, end)]))
  return { before, after, noLongerReached: only(old, now), newlyReached: only(now, old), remarks }
}

/** A side whose graph exceeded the bounds of a search. */
const nothingFoundBy = ({ stopped }: Budget): WhatIfSide => ({
  best: { paths: [], hasMore: true, stopped, bestUnreturned: 1 },
  count: null,
})

/**
 * The goals that some start reaches, in order of key, regardless of leg sides and concepts to pass.
 * Null when the budget ended.
 */
function* goalsReached(engine: PathEngine, question: PathQuestion, budget: Budget): Work<ReadonlySet<number> | null> {
  const { graph, starts, goals, avoided, maxLength } = yield* engine.compile(question)
  const isReachable = yield* reachableFrom(graph.out, starts, avoided, maxLength, budget)
  return isReachable && new Set(goals.filter((end) => isReachable[end] === 1))
}

function unusedParts(snapshot: Engine['snapshot'], { remove, set }: Supposition): Said[] {
  const named = [...new Set([...remove, ...set.map(({ claim }) => claim)])]
  return named.flatMap((key): Said[] => {
    const claim = snapshot.claims.get(key)
    if (!claim) return []
    const { polarity, predicate } = claim
    if (polarity !== 'AFFIRMED') return [({ wording }) => wording.suppositions.notAffirmed(key, polarity)]
    if (!WALKABLE_PREDICATES.includes(predicate))
      return [({ wording }) => wording.suppositions.notWalked(key, predicate)]
    return []
  })
}

/** The paths on one side of a supposition. */
export interface SupposedPaths {
  /**
   * The number of paths; a lower bound where the count was stopped, null where it was stopped
   * before the first path.
   */
  readonly totalCount: bigint | null
  readonly paths: readonly CausalPath[]
  readonly completeness: Completeness
}

export interface WhatIfAsked {
  readonly question: PathQuestion
  readonly supposition: Supposition
  readonly first: number
}

export interface WhatIfReply extends Pick<WhatIf, 'noLongerReached' | 'newlyReached' | 'remarks'> {
  readonly before: SupposedPaths
  readonly after: SupposedPaths
  readonly projection: Said
}

export const whatIfQuestion = {
  key: 'whatIf',
  /** The most changes that one argument may suppose. */
  maxSupposed: 100,
  *answer(engine, { question, supposition, first }, newBudget) {
    const { before, after, ...changes } = yield* whatIf(engine, question, supposition, first, newBudget)
    return {
      before: supposedPaths(before),
      after: supposedPaths(after),
      ...changes,
      projection: projectionInWords(question.filter, question.maxLength),
    }
  },
} satisfies Question<WhatIfAsked, WhatIfReply> & { readonly maxSupposed: number }

export function supposedPaths({ best, count }: WhatIfSide): SupposedPaths {
  const { paths, stopped } = best
  const found = BigInt(paths.length)
  const least = count && (count.count > found ? count.count : found)
  const isCounted = count !== null && (count.stopped === null || least !== 0n)
  return {
    totalCount: isCounted ? least : null,
    paths,
    completeness: pathCompleteness(best, stopped ? [stopped.bound] : [], isCounted ? count : null),
  }
}
