import { LEG_ROLES, type LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type BodySide, opposite } from '../../../graph/vocabulary/road-terms.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { LegCondition } from './best-into.ts'

export interface Finding {
  readonly concept: Key
  /** The side of the body it was found on; null where that is not known or makes no sense. */
  readonly side: BodySide | null
}

/** One way to explain a finding: on a leg or on none, without some concepts. */
export interface Way {
  readonly leg: LegCondition
  readonly avoiding: readonly Key[]
}

/**
 * The ways in which paths may explain a finding in a body with this longer leg: on no leg, which tells nothing of the
 * side, or on a leg of the finding's side. Where the setting makes the other leg the longer one, a way on a leg goes
 * past every concept that a source ties to a side of the body.
 */
export function waysTo(
  snapshot: Snapshot,
  { side }: Finding,
  longerLeg: BodySide,
  longerLegOnRoad: BodySide | null,
): Way[] {
  const isContradicted = longerLegOnRoad !== null && longerLegOnRoad !== longerLeg
  const avoiding = isContradicted ? tiedToSide(snapshot) : []
  const sideOf = (role: LegRole) => (role === 'LONGER' ? longerLeg : opposite(longerLeg))
  const legs = LEG_ROLES.filter((role) => side === null || sideOf(role) === side)
  return [{ leg: 'NONE', avoiding: [] }, ...legs.map((leg): Way => ({ leg, avoiding }))]
}

const tiedToSide = (snapshot: Snapshot): Key[] => {
  const claims = (snapshot.conceptsOfKind.get('BODY_PART') ?? []).flatMap(({ key }) => snapshot.claimsTo(key))
  const tying = claims.filter(({ predicate, polarity }) => predicate === 'ON_BODY_SIDE' && polarity === 'AFFIRMED')
  return [...new Set(tying.map(({ subject }) => subject))]
}
