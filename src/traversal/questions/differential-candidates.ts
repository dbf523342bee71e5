import type { BodySide } from '../../../graph/vocabulary/road-terms.ts'
import { compareRanks, type Rank } from '../paths/single-target-shortest-paths.ts'
import type { Work } from '../search/work.ts'

/** The best path of one way to explain a finding. */
export interface ExplainingWay {
  readonly rank: Rank
  /** The numbers of its concepts. */
  nodes(): readonly number[]
}

/** How one finding follows from one cause. */
export interface FindingExplanation {
  /** The rank of the best of its paths. */
  readonly rank: Rank
  /** The best path on no leg and on each fitting leg; at least one. */
  readonly ways: readonly ExplainingWay[]
  readonly explainsSide: boolean
}

/**
 * One cause in a body with one longer leg, and its explanations of findings, by their place in the
 * question.
 */
export interface Candidate {
  readonly number: number
  readonly longerLeg: BodySide
  readonly explained: ReadonlyMap<number, FindingExplanation>
}

export interface DistinctCandidate extends Candidate {
  /** Whether the body with the other longer leg is equally good. */
  readonly isEither: boolean
}

/**
 * Of the two candidates of one cause, one is removed when the other explains every finding at least
 * as well. Of two equal candidates, that of the setting remains.
 */
export function* withoutOutdone(
  candidates: readonly Candidate[],
  findings: number,
  longerLegOnRoad: BodySide | null,
): Work<DistinctCandidate[]> {
  const pairs = Map.groupBy(candidates, ({ number }) => number)
  const distinct: DistinctCandidate[] = []
  let seen = 0
  for (const pair of pairs.values()) {
    if (++seen % AT_ONCE === 0) yield
    distinct.push(...better(pair))
  }
  return distinct

  function better(pair: readonly Candidate[]): DistinctCandidate[] {
    const [one, other] = pair
    if (!one || !other) return pair.map((candidate) => ({ ...candidate, isEither: false }))
    const [isAsGood, isNoBetter] = [coversAll(one, other, findings), coversAll(other, one, findings)]
    if (isAsGood && isNoBetter) return [{ ...(other.longerLeg === longerLegOnRoad ? other : one), isEither: true }]
    if (isAsGood) return [{ ...one, isEither: false }]
    return (isNoBetter ? [other] : [one, other]).map((candidate) => ({ ...candidate, isEither: false }))
  }
}

/** The number of causes handled per slice: some milliseconds of work. */
const AT_ONCE = 4096

/** Whether the first explains every finding at least as well as the second. */
function coversAll({ explained: one }: Candidate, { explained: other }: Candidate, findings: number): boolean {
  for (let index = 0; index < findings; index++) {
    const [its, theirs] = [one.get(index), other.get(index)]
    if (!theirs) continue
    if (!its || (theirs.explainsSide && !its.explainsSide) || compareRanks(its.rank, theirs.rank) > 0) return false
  }
  return true
}
