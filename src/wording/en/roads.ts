import type { GroundedSide, RoadWording } from '../messages/road-wording.ts'

const lower = (word: string) => word.toLowerCase()

const groundOf = ({ ground }: GroundedSide): string =>
  'claims' in ground ? `stated: ${ground.claims.join(', ')}` : `inferred by us: ${ground.rule}`

const PLACES = {
  CAMBERED_ROAD_EDGE: 'the edge of a cambered road',
  ROAD_CROWN: 'the crown of the road',
  PAVEMENT: 'a pavement',
  BANKED_BEND: 'a banked bend',
  TRACK: 'a track',
  BEACH: 'a beach',
} as const

export const roads: RoadWording = {
  legSide({ country, facingTraffic, place, reading, street, lowLeg, longerLeg }) {
    const where = `Running ${facingTraffic ? 'facing traffic' : 'with traffic'} in ${country}`
    if (street === null) return `${where}: there are no public roads, so nothing follows.`
    const onStreet = `${where} is on the ${lower(street.side)} side of the street (${groundOf(street)}).`
    if (lowLeg === null)
      return `${onStreet} Which leg is low is said of the edge of a cambered road alone, not of ${PLACES[place]}.`
    const low = `There the ${lower(lowLeg.side)} leg is on the low side and reaches down farther (${groundOf(lowLeg)}).`
    const longer =
      longerLeg === null
        ? 'Which leg then becomes the longer one no source says.'
        : `Under the reading ${reading} the ${lower(longerLeg.side)} leg acts as the longer one (${groundOf(longerLeg)}).`
    return `${onStreet} ${low} ${longer}`
  },
}
