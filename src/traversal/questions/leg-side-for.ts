import { DRIVING_SIDES } from '../../../graph/vocabulary/driving-sides.ts'
import {
  type BodySide,
  type LegReading,
  opposite,
  type RunningPlace,
  type SideRule,
  STATED_SETTING,
  type Statement,
} from '../../../graph/vocabulary/road-terms.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { verdictOn } from '../explain/verdict.ts'

/** Where and how somebody runs. */
export interface RoadSetting {
  /** ISO 3166-1 alpha-2, one of `DRIVING_SIDES`. */
  readonly country: string
  readonly facingTraffic: boolean
  readonly place: RunningPlace
  readonly reading: LegReading
}

/** A side, and on what ground. STATED with the claims that say it, INFERRED with the rule, NOT_STATED without a side. */
export type SideFound =
  | { readonly answer: 'STATED'; readonly side: BodySide; readonly rule: null; readonly claims: readonly ClaimRecord[] }
  | { readonly answer: 'INFERRED'; readonly side: BodySide; readonly rule: SideRule; readonly claims: readonly [] }
  | { readonly answer: 'NOT_STATED'; readonly side: null; readonly rule: null; readonly claims: readonly [] }

export interface LegSideFound {
  /** The side that traffic keeps to. */
  readonly drivingSide: SideFound
  /** The side of the street that the runner is on. */
  readonly streetSide: SideFound
  /** The leg on the low side of the road, which reaches down farther. */
  readonly lowLeg: SideFound
  readonly highLeg: SideFound
  /** The leg in the part of the longer one, under the reading. */
  readonly longerLeg: SideFound
}

const NOT_STATED: SideFound = { answer: 'NOT_STATED', side: null, rule: null, claims: [] }

/** Which side of the body is meant in a setting. Only what a source says of its one setting is stated; all else is inferred. */
export function legSideFor(snapshot: Snapshot, { country, facingTraffic, place, reading }: RoadSetting): LegSideFound {
  const isStated = country === STATED_SETTING.country && facingTraffic === STATED_SETTING.facingTraffic
  const driving = DRIVING_SIDES.get(country) ?? null
  const street = driving === null ? null : facingTraffic ? opposite(driving) : driving
  const low = place === 'CAMBERED_ROAD_EDGE' ? street : null
  const { streetSide, lowLeg } = STATED_SETTING
  return {
    drivingSide: inferred(driving, 'DRIVING_SIDE_TABLE'),
    streetSide: (isStated && stated(snapshot, streetSide)) || inferred(street, 'FACING_TRAFFIC'),
    lowLeg:
      (isStated && place === 'CAMBERED_ROAD_EDGE' && stated(snapshot, lowLeg)) || inferred(low, 'LOW_LEG_AT_THE_EDGE'),
    highLeg: inferred(low === null ? null : opposite(low), 'LOW_LEG_AT_THE_EDGE'),
    longerLeg: longerLeg(low, reading),
  }
}

function longerLeg(low: BodySide | null, reading: LegReading): SideFound {
  if (low === null || reading === 'NOT_STATED') return NOT_STATED
  return inferred(reading === 'LOW_SIDE_IS_SHORTER' ? opposite(low) : low, reading)
}

const inferred = (side: BodySide | null, rule: SideRule): SideFound =>
  side === null ? NOT_STATED : { answer: 'INFERRED', side, rule, claims: [] }

/** Null where no source makes the statement, as in a graph without this content. */
function stated(
  snapshot: Snapshot,
  { side, statement }: { readonly side: BodySide; readonly statement: Statement },
): SideFound | null {
  const subject = snapshot.concepts.get(statement.subject)
  const object = snapshot.concepts.get(statement.object)
  if (!subject || !object) return null
  const { answer, claims } = verdictOn(snapshot, subject, statement.predicate, object)
  return answer === 'STATED' ? { answer, side, rule: null, claims } : null
}
