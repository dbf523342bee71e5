import type { Key } from './keys.ts'
import type { Predicate } from './predicates.ts'

/** Left or right, of a body or of a street. */
export const BODY_SIDES = ['LEFT', 'RIGHT'] as const
export type BodySide = (typeof BODY_SIDES)[number]

export const opposite = (side: BodySide): BodySide => (side === 'LEFT' ? 'RIGHT' : 'LEFT')

/**
 * The reading of the low side of a sloping road. No source says which leg becomes the longer one
 * there, so NOT_STATED infers nothing. LOW_SIDE_IS_SHORTER: the hip on the low side drops, so that
 * leg is the shorter one. REACHING_LEG_IS_LONGER: the leg that reaches farther down is the longer
 * one.
 */
export const LEG_READINGS = ['NOT_STATED', 'LOW_SIDE_IS_SHORTER', 'REACHING_LEG_IS_LONGER'] as const
export type LegReading = (typeof LEG_READINGS)[number]

/** The place of a run. The rule for legs applies to the edge of a cambered road alone. */
export const RUNNING_PLACES = ['CAMBERED_ROAD_EDGE', 'ROAD_CROWN', 'PAVEMENT', 'BANKED_BEND', 'TRACK', 'BEACH'] as const
export type RunningPlace = (typeof RUNNING_PLACES)[number]

/** The rule of ours that inferred a side. */
const SIDE_RULES = [
  'DRIVING_SIDE_TABLE',
  'FACING_TRAFFIC',
  'LOW_LEG_AT_THE_EDGE',
  'LOW_SIDE_IS_SHORTER',
  'REACHING_LEG_IS_LONGER',
] as const
export type SideRule = (typeof SIDE_RULES)[number]

/** A statement that a claim may make. */
export interface Statement {
  readonly subject: Key
  readonly predicate: Predicate
  readonly object: Key
}

/**
 * The one setting that a source describes, and its statements. Where no claim makes them, the side
 * is not stated.
 */
export const STATED_SETTING = {
  country: 'US',
  facingTraffic: true,
  streetSide: {
    side: 'LEFT',
    statement: {
      subject: 'circumstance:run-against-traffic',
      predicate: 'LEADS_TO',
      object: 'circumstance:left-side-of-street-us',
    },
  },
  lowLeg: {
    side: 'LEFT',
    statement: {
      subject: 'mechanism:left-leg-reach-down',
      predicate: 'ON_BODY_SIDE',
      object: 'body-part:left-leg',
    },
  },
} as const satisfies {
  country: string
  facingTraffic: boolean
  streetSide: { side: BodySide; statement: Statement }
  lowLeg: { side: BodySide; statement: Statement }
}
