import type { BodySide, LegReading, RunningPlace, SideRule } from '../../../graph/vocabulary/road-terms.ts'
import type { ClaimRecord } from '../../snapshot/records.ts'

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
