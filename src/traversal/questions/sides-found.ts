import type { BodySide, LegReading, RunningPlace, SideRule } from '../../../graph/vocabulary/road-terms.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'

/** The country and manner of running. */
export interface RoadSetting {
  /** ISO 3166-1 alpha-2, one of `DRIVING_SIDES`. */
  readonly country: string
  readonly facingTraffic: boolean
  readonly place: RunningPlace
  readonly reading: LegReading
}

/**
 * A side and its ground. STATED with the stating claims, INFERRED with the rule, NOT_STATED without
 * a side.
 */
export type SideFound =
  | { readonly answer: 'STATED'; readonly side: BodySide; readonly rule: null; readonly claims: readonly ClaimRecord[] }
  | { readonly answer: 'INFERRED'; readonly side: BodySide; readonly rule: SideRule; readonly claims: readonly [] }
  | { readonly answer: 'NOT_STATED'; readonly side: null; readonly rule: null; readonly claims: readonly [] }

export interface LegSideFound {
  /** The side of traffic. */
  readonly drivingSide: SideFound
  /** The runner's side of the street. */
  readonly streetSide: SideFound
  /** The leg on the low side of the road. */
  readonly lowLeg: SideFound
  readonly highLeg: SideFound
  /** The leg that acts as the longer one, under the reading. */
  readonly longerLeg: SideFound
}
