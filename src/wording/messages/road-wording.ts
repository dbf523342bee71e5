import type { BodySide, LegReading, RunningPlace } from '../../../graph/vocabulary/road-terms.ts'

/** A side and its ground: claims that state it, or the rule of ours that infers it. */
export interface GroundedSide {
  readonly side: BodySide
  readonly ground: { readonly claims: readonly string[] } | { readonly rule: string }
}

/** Which leg is low, and which acts longer, for a runner on a road. */
export interface RoadAnswer {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly facingTraffic: boolean
  readonly place: RunningPlace
  readonly reading: LegReading
  /** Null where there are no public roads. */
  readonly street: GroundedSide | null
  /** Null where the place is not the edge of a cambered road. */
  readonly lowLeg: GroundedSide | null
  /** Null where no source says. */
  readonly longerLeg: GroundedSide | null
}

export interface RoadWording {
  legSide(answer: RoadAnswer): string
}
