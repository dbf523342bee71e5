import { WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
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
  /** Null where the supposition could not be made within the bounds of a search, so that nothing was counted. */
  readonly count: PathCount | null
}

export interface WhatIf {
  readonly before: WhatIfSide
  readonly after: WhatIfSide
  /** Ends that some start leads to before, and none does after; in order of key. Null where a bound stopped the search for them. */
  readonly noLongerReached: readonly ConceptRecord[] | null
  /** Ends that some start leads to only after; in order of key. Null as above. */
  readonly newlyReached: readonly ConceptRecord[] | null
  /** What of the supposition no causal path can notice, in words. */
  readonly remarks: readonly string[]
}

/**
 * What would become of a question's paths under a supposition: counts, the `first` best paths and the ends reached,
 * before and after. Nothing is changed. `newBudget` gives a budget for each of the searches.
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
    const untold = 'A bound stopped the search for the ends that are reached: which change was not found out.'
    return { before, after, noLongerReached: null, newlyReached: null, remarks: [...remarks, untold] }
  }
  const only = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...one].flatMap((end) => (other.has(end) ? [] : [conceptAt(snapshot, end)]))
  return { before, after, noLongerReached: only(old, now), newlyReached: only(now, old), remarks }
}

/** A side that could not even be supposed within the bounds of a search. */
const nothingFoundBy = ({ stopped }: Budget): WhatIfSide => ({
  best: { paths: [], hasMore: true, stopped, bestUnreturned: 1 },
  count: null,
})

/** The ends that some start leads to, in order of key; leg sides and concepts to pass are not looked at. Null when the budget ended. */
function* goalsReached(engine: PathEngine, question: PathQuestion, budget: Budget): Work<ReadonlySet<number> | null> {
  const { graph, starts, goals, avoided, maxLength } = yield* engine.compile(question)
  const isReachable = yield* reachableFrom(graph.out, starts, avoided, maxLength, budget)
  return isReachable && new Set(goals.filter((end) => isReachable[end] === 1))
}

function unusedParts(snapshot: Engine['snapshot'], { remove, set }: Supposition): string[] {
  const named = [...new Set([...remove, ...set.map(({ claim }) => claim)])]
  return named.flatMap((key) => {
    const claim = snapshot.claims.get(key)
    if (!claim) return []
    if (claim.polarity !== 'AFFIRMED') return [`${key} is ${claim.polarity.toLowerCase()}, so no path walks it.`]
    if (!WALKABLE_PREDICATES.includes(claim.predicate)) return [`${key} is of ${claim.predicate}, which no path walks.`]
    return []
  })
}

/** The paths on one side of a supposition. */
export interface SupposedPaths {
  /** At least as many as were found where the count was stopped; null where the count was stopped before it found one. */
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
  readonly projection: string
}

export const whatIfQuestion = {
  key: 'whatIf',
  /** The most things that one argument may suppose. */
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
