import { SEARCH_BOUNDS, type SearchBound } from '../../traversal/budget.ts'
import type { PathCount } from '../../traversal/count-paths.ts'
import type { PathPage } from '../../traversal/path-engine.ts'

/** Whether an answer is the whole answer, and if not, why, and what of it can be relied on. */
export interface Completeness {
  readonly exact: boolean
  readonly reason: string | null
  /** Which bounds ended the search for what is listed. */
  readonly stoppedBy: readonly SearchBound[]
  /** Whether what is listed is the best there is, in its order. */
  readonly orderIsExact: boolean
  readonly countIsExact: boolean
  /** No path of the question that ranks after those listed is more certain; null when there is none, or no path is listed. */
  readonly bestUnreturned: number | null
}

/** The completeness of a page of paths: they are counted only for whoever asks what takes a count to tell. */
export interface PageCompleteness extends Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'> {
  exact(): Promise<boolean>
  reason(): Promise<string | null>
  countIsExact(): Promise<boolean>
}

type Ranking = Pick<PathPage, 'stopped' | 'bestUnreturned'>

/** Of paths that were ranked and counted. Those found when a search was stopped are still the best there are. */
export function pathCompleteness(
  { stopped, bestUnreturned }: Ranking,
  stoppedBy: readonly SearchBound[],
  count: PathCount,
): Completeness {
  const ranking =
    stopped && `The search for paths was ${stopped}; those returned are the best there are, but more may follow.`
  return {
    ...completeUnless(stoppedBy, ranking, countReason(count.stopped)),
    orderIsExact: true,
    countIsExact: count.stopped === null,
    bestUnreturned,
  }
}

export function pageCompleteness(
  page: Ranking,
  stoppedBy: readonly SearchBound[],
  count: () => Promise<PathCount>,
): PageCompleteness {
  const counted = async () => pathCompleteness(page, stoppedBy, await count())
  return {
    stoppedBy,
    orderIsExact: true,
    bestUnreturned: page.bestUnreturned,
    exact: async () => (await counted()).exact,
    reason: async () => (await counted()).reason,
    countIsExact: async () => (await counted()).countIsExact,
  }
}

/** `ranking` and `count` say which bound stopped the search for concepts and the count of paths to them, or null. */
export function completenessOf({ ranking, count }: { ranking: string | null; count: string | null }): Completeness {
  const reached = stoppedReason(ranking, 'more may be reached, and by better paths.')
  return {
    ...completeUnless(boundsIn(ranking), reached, countReason(count)),
    countIsExact: ranking === null && count === null,
  }
}

/** Whole, unless a bound stopped the search or something was left out: then each reason, with what it means. */
export function completeUnless(
  stoppedBy: readonly SearchBound[],
  ...reasons: readonly (string | null)[]
): Completeness {
  const given = reasons.filter((reason) => reason !== null)
  const isWhole = stoppedBy.length === 0
  return {
    exact: given.length === 0,
    reason: given.length === 0 ? null : given.join(' '),
    stoppedBy,
    orderIsExact: isWhole,
    countIsExact: isWhole,
    bestUnreturned: null,
  }
}

/** `The search was stopped after 200000 expansions; there may be more.`, or null when nothing stopped it. */
export const stoppedReason = (stopped: string | null, meaning: string): string | null =>
  stopped === null ? null : `The search was ${stopped}; ${meaning}`

const countReason = (stopped: string | null): string | null =>
  stopped === null ? null : `The count was ${stopped}; there are at least as many paths as it says.`

/** The bound that the words of a budget tell of. */
const boundsIn = (stopped: string | null): SearchBound[] =>
  SEARCH_BOUNDS.filter((bound) => stopped?.includes(WORD[bound]) === true)

const WORD: Readonly<Record<SearchBound, string>> = {
  EXPANSIONS: 'expansions',
  TIME: ' ms',
  MEMORY: 'memory',
  DEADLINE: 'deadline',
}
