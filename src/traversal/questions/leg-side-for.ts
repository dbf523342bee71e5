import { DRIVING_SIDES } from '../../../graph/vocabulary/driving-sides.ts'
import {
  type BodySide,
  type LegReading,
  opposite,
  type SideRule,
  STATED_SETTING,
  type Statement,
} from '../../../graph/vocabulary/road-terms.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { Said } from '../../wording/words.ts'
import { legSideInWords } from '../explain/side-in-words.ts'
import { verdictOn } from '../explain/verdict.ts'
import type { Question } from '../question.ts'
import type { LegSideFound, RoadSetting, SideFound } from './sides-found.ts'

const NOT_STATED: SideFound = { answer: 'NOT_STATED', side: null, rule: null, claims: [] }

/**
 * The meant side of the body in a setting. Only a source's statement about its own setting is
 * stated; all else is inferred.
 */
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

/** Null where no source makes the statement, as in a graph without such content. */
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

/** The setting, the sides found for it, and all of it in words. */
export type LegSideReply = RoadSetting & LegSideFound & { readonly text: Said }

export const legSideQuestion = {
  key: 'legSideFor',
  /** The defaults of a setting. */
  defaults: { place: 'CAMBERED_ROAD_EDGE', reading: 'NOT_STATED' } as const,
  // biome-ignore lint/correctness/useYield: it looks at a handful of claims.
  *answer({ snapshot }, setting) {
    const found = legSideFor(snapshot, setting)
    return { ...setting, ...found, text: legSideInWords(setting, found) }
  },
} satisfies Question<RoadSetting, LegSideReply> & { readonly defaults: Pick<RoadSetting, 'place' | 'reading'> }
