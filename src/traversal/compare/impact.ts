import type { ConceptRecord } from '../../snapshot/records.ts'
import type { PathsOf } from '../../wording/messages/change-wording.ts'
import type { Said, Words } from '../../wording/words.ts'
import type { Engine } from '../engine.ts'
import type { CausalPath } from '../paths/causal-path.ts'
import { type Budget, boundsOf, type SearchBound } from '../search/budget.ts'
import type { Work } from '../search/work.ts'
import { articlesConcerned, type ConcernedArticle } from './articles-concerned.ts'
import { comparedPathsInWords } from './causes-and-outcomes.ts'
import { type ChangedPath, changedPaths } from './changed-paths.ts'
import { changedSteps } from './changed-steps.ts'
import { newlyUnreachable } from './newly-unreachable.ts'
import { type FoundPaths, pathsOnlyIn, type StepsOfVersion } from './paths-only-in.ts'

/** A path before and after. Null where it does not exist. */
export interface PathChange {
  readonly before: CausalPath | null
  readonly after: CausalPath | null
}

/** The paths that a change concerns: examples, and their number. */
export interface PathChanges {
  /** The first in their order, at most 100. */
  readonly examples: readonly PathChange[]
  readonly count: bigint
  /** Whether the count is exact; otherwise it is a lower bound. */
  readonly isExact: boolean
}

/**
 * The effect of a change between two versions on causal paths, from every cause to every outcome.
 */
export interface Impact {
  /** Paths that exist only after: most certain first, then shortest, then by key. */
  readonly gained: PathChanges
  /** Paths that exist only before, in the same order. */
  readonly lost: PathChanges
  /**
   * Paths through the same concepts whose certainty differs: greatest change first, then by key.
   */
  readonly changed: PathChanges
  /**
   * Concepts reachable from some cause before, and from none after: outcomes first, then by key.
   */
  readonly unreachable: readonly ConceptRecord[]
  /** Articles that express a claim that is gone or differs after. */
  readonly articles: readonly ConcernedArticle[]
  /** Which paths were compared, in words. */
  readonly projection: Said
  /** Whether the examples are the first ones in their order. */
  readonly isRanked: boolean
  /** The bounds that ended searches and so made a part inexact. */
  readonly stoppedBy: readonly SearchBound[]
  /** The inexact parts and their reasons, a sentence each. None: everything was compared. */
  readonly warnings: readonly Said[]
}

/** The most examples of each kind. */
const MAX_EXAMPLES = 100

/**
 * Compares the paths of the default question before and after. Each search has its own budget, and
 * the impact lists the parts that a budget cut off. Large sets of paths are not listed, but counted
 * in a graph that tracks the changes on a path.
 */
export function* impactOf(before: Engine, after: Engine, newBudget: () => Budget): Work<Impact> {
  const budgets: Budget[] = []
  const budget = () => {
    const next = newBudget()
    budgets.push(next)
    return next
  }
  const comparing = budget()
  const steps = yield* changedSteps(before.view.adjacency, after.view.adjacency, comparing)
  const cut: FoundPaths<never> = { paths: [], isRanked: false, count: 0n, stopped: comparing.stopped }
  let found: PathsFound = { gained: cut, lost: cut, changed: cut }
  if (steps) {
    const old: StepsOfVersion = { engine: before, steps: steps.before }
    const now: StepsOfVersion = { engine: after, steps: steps.after }
    const gained = yield* pathsOnlyIn(now, old, steps.gained, budget)
    const lost = yield* pathsOnlyIn(old, now, steps.lost, budget)
    found = { gained, lost, changed: yield* changedPaths(old, now, steps.rescored, budget) }
  }
  const { gained, lost, changed } = found
  // Where no edge is gone, all that causes led to is still led to.
  const unreachable = steps?.lost.length === 0 ? [] : yield* newlyUnreachable(before, after, budget())
  const articles = yield* articlesConcerned(before.snapshot, after.snapshot)
  const warnings: Said[] = [
    ...(unreachable ? [] : [({ wording }: Words) => wording.impact.unreachableStopped]),
    ...reservationsOn('gained', gained),
    ...reservationsOn('lost', lost),
    ...reservationsOn('changed', changed),
  ]
  return {
    gained: changesOf(gained, (path) => ({ before: null, after: path })),
    lost: changesOf(lost, (path) => ({ before: path, after: null })),
    changed: changesOf(changed, (change) => change),
    unreachable: unreachable ?? [],
    articles,
    projection: comparedPathsInWords(),
    isRanked: [gained, lost, changed].every(({ isRanked }) => isRanked),
    stoppedBy: warnings.length === 0 ? [] : boundsOf(budgets),
    warnings,
  }
}

interface PathsFound {
  readonly gained: FoundPaths<CausalPath>
  readonly lost: FoundPaths<CausalPath>
  readonly changed: FoundPaths<ChangedPath>
}

const changesOf = <Path>(
  { paths, count, stopped }: FoundPaths<Path>,
  changeOf: (path: Path) => PathChange,
): PathChanges => ({ examples: paths.slice(0, MAX_EXAMPLES).map(changeOf), count, isExact: stopped === null })

const reservationsOn = (of: PathsOf, { isRanked, stopped }: FoundPaths<unknown>): readonly Said[] => [
  ...(stopped === null ? [] : [({ wording }: Words) => wording.impact.countStopped(of, stopped)]),
  ...(isRanked ? [] : [({ wording }: Words) => wording.impact.notRanked(of)]),
]
