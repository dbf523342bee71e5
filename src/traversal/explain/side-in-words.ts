import type { LegSideFound, RoadSetting, SideFound } from '../questions/sides-found.ts'

/**
 * The whole answer in plain English: stated facts, inferred facts with their rule, and missing
 * facts.
 */
export function legSideInWords(setting: RoadSetting, { streetSide, lowLeg, longerLeg }: LegSideFound): string {
  const { country, facingTraffic, place, reading } = setting
  const habit = facingTraffic ? 'facing traffic' : 'with traffic'
  const where = `Running ${habit} in ${country}`
  if (streetSide.side === null) return `${where}: there are no public roads, so nothing follows.`
  const street = `${where} is on the ${lower(streetSide.side)} side of the street (${ground(streetSide)}).`
  if (lowLeg.side === null)
    return `${street} Which leg is low is said of the edge of a cambered road alone, not of ${PLACES[place]}.`
  const low = `There the ${lower(lowLeg.side)} leg is on the low side and reaches down farther (${ground(lowLeg)}).`
  const longer =
    longerLeg.side === null
      ? 'Which leg then becomes the longer one no source says.'
      : `Under the reading ${reading} the ${lower(longerLeg.side)} leg acts as the longer one (${ground(longerLeg)}).`
  return `${street} ${low} ${longer}`
}

const lower = (word: string) => word.toLowerCase()

const ground = (found: SideFound): string =>
  found.answer === 'STATED'
    ? `stated: ${found.claims.map(({ key }) => key).join(', ')}`
    : `inferred by us: ${found.rule}`

const PLACES = {
  CAMBERED_ROAD_EDGE: 'the edge of a cambered road',
  ROAD_CROWN: 'the crown of the road',
  PAVEMENT: 'a pavement',
  BANKED_BEND: 'a banked bend',
  TRACK: 'a track',
  BEACH: 'a beach',
} as const
