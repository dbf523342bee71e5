import { LEG_ROLES, type LegRole, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { type BodySide, opposite } from '../../../graph/vocabulary/road-terms.ts'
import { runSync } from '../../algorithms/run-sync.ts'
import type { ClaimRun } from '../../snapshot/columnar-claims.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { LegCondition } from '../paths/single-target-shortest-paths.ts'

export interface Finding {
  readonly concept: Key
  /** The side of the body; null where it is unknown or meaningless. */
  readonly side: BodySide | null
}

/** One condition on paths that explain a finding: on a leg or on none, without some concepts. */
export interface PathCondition {
  readonly leg: LegCondition
  readonly avoiding: readonly Key[]
}

/**
 * The conditions on paths that may explain a finding in a body with this longer leg. A path is on
 * no leg, which says nothing about the side, or on a leg of the finding's side. Where the setting
 * makes the other leg the longer one, a path on a leg avoids every concept with a stated side of
 * the body.
 */
export function conditionsFor(
  snapshot: Snapshot,
  { side }: Finding,
  longerLeg: BodySide,
  longerLegOnRoad: BodySide | null,
): PathCondition[] {
  const isContradicted = longerLegOnRoad !== null && longerLegOnRoad !== longerLeg
  const avoiding = isContradicted ? tiedToSide(snapshot) : []
  const sideOf = (role: LegRole) => (role === 'LONGER' ? longerLeg : opposite(longerLeg))
  const legs = LEG_ROLES.filter((role) => side === null || sideOf(role) === side)
  return [{ leg: 'NONE', avoiding: [] }, ...legs.map((leg): PathCondition => ({ leg, avoiding }))]
}

const ON_BODY_SIDE = PREDICATE_NAMES.indexOf('ON_BODY_SIDE')
const AFFIRMED = POLARITIES.indexOf('AFFIRMED')

const tiedToSide = ({ columnarConcepts, columnarClaims }: Snapshot): Key[] => {
  const tied = new Set<number>()
  const look =
    ({ columns }: ClaimRun) =>
    (index: number) => {
      if (columns.predicates[index] === ON_BODY_SIDE && columns.polarities[index] === AFFIRMED)
        tied.add(columns.subjects[index]!)
      return false
    }
  const { first, end } = columnarConcepts.ofKind('BODY_PART')
  for (let number = first; number < end; number++)
    runSync(columnarClaims.where(columnarClaims.numbersOf(columnarConcepts.keyAt(number), 'OBJECT'), look))
  return Array.from(tied, columnarConcepts.keyAt)
}
