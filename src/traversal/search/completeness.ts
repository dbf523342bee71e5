import type { Cut, LeftOpenWording, LeftOutWording } from '../../wording/messages/completeness-wording.ts'
import type { Said } from '../../wording/words.ts'
import { type Budget, boundsOf, type SearchBound, type Stop } from './budget.ts'
import type { Work } from './work.ts'

/** Whether an answer is complete, and if not, why, and which parts of it are reliable. */
export interface Completeness {
  readonly exact: boolean
  readonly reason: Said | null
  /** The bounds that ended the search for the listed items. */
  readonly stoppedBy: readonly SearchBound[]
  /** Whether the listed items are the best ones, in order. */
  readonly orderIsExact: boolean
  /** Null where the answer has no count. */
  readonly countIsExact: boolean | null
  /**
   * No path of the question that ranks after those listed is more certain; null when there is none,
   * or no path is listed.
   */
  readonly bestUnreturned: number | null
}

/** A search that a bound may have stopped. */
export interface Stoppable {
  /** Null where the search came to its end. */
  readonly stopped: Stop | null
}

interface Ranking extends Stoppable {
  readonly bestUnreturned: number | null
}

/**
 * Runs a search whose `newBudget` makes a budget for each of its parts. Returns the result with the
 * bounds that ended these budgets; none where the search finished.
 */
export function* withBounds<Result extends Stoppable>(
  search: (newBudget: () => Budget) => Work<Result>,
  newBudget: () => Budget,
): Work<{ readonly found: Result; readonly stoppedBy: readonly SearchBound[] }> {
  const budgets: Budget[] = []
  const found = yield* search(() => {
    const budget = newBudget()
    budgets.push(budget)
    return budget
  })
  return { found, stoppedBy: found.stopped === null ? [] : boundsOf(budgets) }
}

/**
 * The completeness of ranked and counted paths (null: not counted). Those found before a bound
 * stopped the search are still the best.
 */
export function pathCompleteness(
  { stopped, bestUnreturned }: Ranking,
  stoppedBy: readonly SearchBound[],
  count: Stoppable | null,
): Completeness {
  const ranking: Said | null = stopped && (({ wording }) => wording.completeness.pathsStopped(stopped))
  const notCounted: Said = ({ wording }) => wording.completeness.pathsNotCounted
  return {
    ...completeUnless(stoppedBy, ranking, count === null ? notCounted : countReason(count.stopped)),
    orderIsExact: true,
    countIsExact: count && count.stopped === null,
    bestUnreturned,
  }
}

/** The completeness of reachable concepts, and of the separate count of the paths to them. */
export function reachCompleteness(
  { stopped }: Stoppable,
  stoppedBy: readonly SearchBound[],
  count: Stoppable,
): Completeness {
  const reached = stoppedReason(stopped, ({ reach }) => reach)
  return {
    ...completeUnless(stoppedBy, reached, countReason(count.stopped)),
    orderIsExact: stopped === null,
    countIsExact: stopped === null && count.stopped === null,
  }
}

/**
 * Complete, unless a bound stopped the search or an item was left out. Each reason is listed with
 * its meaning.
 */
export function completeUnless(stoppedBy: readonly SearchBound[], ...reasons: readonly (Said | null)[]): Completeness {
  const given = reasons.filter((reason) => reason !== null)
  const isWhole = stoppedBy.length === 0
  return {
    exact: given.length === 0,
    reason: given.length === 0 ? null : (words) => given.map((reason) => reason(words)).join(' '),
    stoppedBy,
    orderIsExact: isWhole,
    countIsExact: isWhole,
    bestUnreturned: null,
  }
}

/**
 * `The search was stopped after 200000 expansions; there may be more.`, or null when nothing
 * stopped it.
 */
export const stoppedReason = (stopped: Cut | null, leftOpen: (say: LeftOpenWording) => string): Said | null =>
  stopped && (({ wording: { completeness } }) => completeness.searchStopped(stopped, leftOpen(completeness.leftOpen)))

/** What a list leaves out, though nothing stopped the search; null where it leaves out nothing. */
export const leftOutReason = (isLeftOut: boolean, leftOut: (say: LeftOutWording) => string): Said | null =>
  isLeftOut ? ({ wording }) => leftOut(wording.completeness.leftOut) : null

const countReason = (stopped: Cut | null): Said | null =>
  stopped && (({ wording }) => wording.completeness.countStopped(stopped))
