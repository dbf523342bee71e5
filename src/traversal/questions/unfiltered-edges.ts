import { EXPLICITNESSES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import { PREDICATE_NAMES, type Predicate, WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { conditionsIn } from '../../snapshot/claim-scope.ts'
import type { ClaimRun } from '../../snapshot/columnar-claims.ts'
import { scopeMarks } from '../../snapshot/outside-scope.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Direction } from '../graph/single-source-shortest-paths.ts'
import type { ClaimFilter } from '../paths/path-question.ts'
import { failedBy, type PathCondition } from './claim-conditions.ts'

/**
 * The edges without any condition on claims, read concept by concept from the indexes of the
 * snapshot. No graph is compiled, so a question costs what it reads.
 */
export interface UnfilteredEdges {
  /** The number of concepts. */
  readonly size: number
  /** By concept: position in `LEG_ROLES` and one more; 0 where it is no leg side. */
  readonly legRole: Uint8Array
  /** By concept: 1 where the question avoids it. */
  readonly isAvoided: Uint8Array
  /** An upper bound on the number of edges of a concept, and on the time of a visit. */
  volume(node: number, direction: Direction): number
  /**
   * A function that calls `each` with the other concept of every claim of a concept: effects going
   * OUT, causes going IN. The cost of an edge is the number of conditions that its claim fails, and
   * one more where it leads to an avoided concept.
   */
  visitor(direction: Direction, each: (other: number, cost: number) => void): (node: number) => void
  /** The conditions that a claim fails. */
  failedBy(claim: ClaimRecord): readonly PathCondition[]
  /**
   * All claims between the two: those with the fewest failed conditions first, then the most
   * certain, then by key.
   */
  claimsOf(from: number, to: number): readonly ClaimRecord[]
}

const walkable: ReadonlySet<Predicate> = new Set(WALKABLE_PREDICATES)
/** By the marks of a claim outside a scope: the number of conditions that it fails. */
const COUNT_OF_BITS = Array.from({ length: 8 }, (_, marks) => conditionsIn(marks).length)
const AFFIRMED = POLARITIES.indexOf('AFFIRMED')

export function unfilteredEdges(
  { adjacency, columnarClaims, columnarConcepts }: Snapshot,
  filter: ClaimFilter,
  isAvoided: Uint8Array,
): UnfilteredEdges {
  const { keys, legRole } = adjacency
  const costOf = claimCosts(filter)
  const marksOf = scopeMarks(columnarClaims, columnarConcepts, filter)
  const failed = (claim: ClaimRecord) => {
    if (marksOf === null) return failedBy(claim, filter)
    const number = columnarClaims.numberOf(claim.key)!
    const { run, index } = columnarClaims.runAt(number)
    return failedBy(claim, filter, marksOf(run)(index, number))
  }
  const failures = (claim: ClaimRecord) => failed(claim).length
  return {
    size: keys.length,
    legRole,
    isAvoided,
    volume: (node, direction) => columnarClaims.countAt(node, direction === 'OUT' ? 'SUBJECT' : 'OBJECT'),
    visitor(direction, each) {
      const isOut = direction === 'OUT'
      return columnarClaims.visitorAt(isOut ? 'SUBJECT' : 'OBJECT', (run) => {
        const cost = costOf(run)
        const marks = marksOf?.(run)
        const { subjects, objects } = run.columns
        return (index, number) => {
          const failed = cost(index)
          if (failed < 0) return
          const to = objects[index]!
          const limits = marks === undefined ? 0 : COUNT_OF_BITS[marks(index, number)]!
          each(isOut ? to : subjects[index]!, failed + limits + isAvoided[to]!)
        }
      })
    },
    failedBy: failed,
    claimsOf(from, to) {
      return Array.from(columnarClaims.between(keys[from]!, keys[to]!), columnarClaims.claimAt)
        .filter(({ predicate }) => walkable.has(predicate))
        .sort((a, b) => failures(a) - failures(b) || b.certainty - a.certainty || (a.key < b.key ? -1 : 1))
    },
  }
}

/**
 * The number of conditions that a claim of a run fails: `failedBy` over columns; -1 where its
 * predicate is never an edge.
 */
function claimCosts(filter: ClaimFilter): (run: ClaimRun) => (index: number) => number {
  const predicateFails = Int8Array.from(PREDICATE_NAMES, (name) =>
    !walkable.has(name) ? -1 : Number(!filter.predicates.includes(name)),
  )
  const explicitnessFails = Uint8Array.from(EXPLICITNESSES, (name) => Number(!filter.explicitness.includes(name)))
  return (run) => {
    const { predicates, polarities, explicitnesses, shortcuts, certainty, certainties } = run.columns
    const least = certainties.findIndex((value) => value >= filter.minCertainty)
    const leastCode = least < 0 ? certainties.length : least
    return (index) => {
      const predicate = predicateFails[predicates[index]!]!
      if (predicate < 0) return -1
      return (
        predicate +
        explicitnessFails[explicitnesses[index]!]! +
        Number(polarities[index] !== AFFIRMED) +
        Number(certainty[index]! < leastCode) +
        Number(shortcuts[index] === 1 && !filter.includeShortcuts)
      )
    }
  }
}
