import type { PathCount } from '../../traversal/paths/count-paths.ts'
import type { PathPage } from '../../traversal/paths/path-engine.ts'
import type { SearchBound } from '../../traversal/search/budget.ts'

/** Whether an answer is the whole answer, and if not, why, and what of it can be relied on. */
export interface Completeness {
  readonly exact: boolean
  readonly reason: string | null
  /** Which bounds ended the search for what is listed. */
  readonly stoppedBy: readonly SearchBound[]
  /** Whether what is listed is the best there is, in its order. */
  readonly orderIsExact: boolean
  /** Null where the answer counts nothing. */
  readonly countIsExact: boolean | null
  /** No path of the question that ranks after those listed is more certain; null when there is none, or no path is listed. */
  readonly bestUnreturned: number | null
}

/** The completeness of a page: paths are counted only for whoever asks what takes a count to tell. */
export interface PageCompleteness extends Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'> {
  exact(): Promise<boolean>
  reason(): Promise<string | null>
  countIsExact(): Promise<boolean | null>
}

type Ranking = Pick<PathPage, 'stopped' | 'bestUnreturned'>

/** Of paths that were ranked and counted (null: not counted). Those found when a search was stopped are still the best there are. */
export function pathCompleteness(
  { stopped, bestUnreturned }: Ranking,
  stoppedBy: readonly SearchBound[],
  count: PathCount | null,
): Completeness {
  const ranking =
    stopped && `The search for paths was ${stopped}; those returned are the best there are, but more may follow.`
  return {
    ...completeUnless(stoppedBy, ranking, count === null ? 'The paths were not counted.' : countReason(count.stopped)),
    orderIsExact: true,
    countIsExact: count && count.stopped === null,
    bestUnreturned,
  }
}

export function pageCompleteness(
  page: Ranking,
  stoppedBy: readonly SearchBound[],
  count: () => Promise<PathCount>,
): PageCompleteness {
  return whenCounted({ stoppedBy, orderIsExact: true, bestUnreturned: page.bestUnreturned }, async () =>
    pathCompleteness(page, stoppedBy, await count()),
  )
}

/** Of concepts that were reached, and of the paths to them, which are counted apart. */
export function reachCompleteness(
  stopped: string | null,
  stoppedBy: readonly SearchBound[],
  counts: () => Promise<{ readonly stopped: string | null }>,
): PageCompleteness {
  const isWhole = stopped === null
  return whenCounted({ stoppedBy, orderIsExact: isWhole, bestUnreturned: null }, async () => {
    const counted = await counts()
    const reached = stoppedReason(stopped, 'more may be reached, and by better paths.')
    return {
      ...completeUnless(stoppedBy, reached, countReason(counted.stopped)),
      countIsExact: isWhole && counted.stopped === null,
    }
  })
}

const whenCounted = (
  known: Pick<Completeness, 'stoppedBy' | 'orderIsExact' | 'bestUnreturned'>,
  counted: () => Promise<Completeness>,
): PageCompleteness => ({
  ...known,
  exact: async () => (await counted()).exact,
  reason: async () => (await counted()).reason,
  countIsExact: async () => (await counted()).countIsExact,
})

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
