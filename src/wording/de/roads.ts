import type { GroundedSide, RoadWording } from '../messages/road-wording.ts'
import { SIDE } from './terms.ts'

const groundOf = ({ ground }: GroundedSide): string =>
  'claims' in ground ? `so die Quelle: ${ground.claims.join(', ')}` : `von uns gefolgert: ${ground.rule}`

/** In the accusative. */
const PLACES = {
  CAMBERED_ROAD_EDGE: 'den Rand einer geneigten Straße',
  ROAD_CROWN: 'die Mitte der Fahrbahn',
  PAVEMENT: 'einen Gehweg',
  BANKED_BEND: 'eine überhöhte Kurve',
  TRACK: 'eine Laufbahn',
  BEACH: 'einen Strand',
} as const

export const roads: RoadWording = {
  legSide({ country, facingTraffic, place, reading, street, lowLeg, longerLeg }) {
    const where = `Wer ${facingTraffic ? 'entgegen dem Verkehr' : 'mit dem Verkehr'} läuft (Land: ${country}),`
    if (street === null) return `${where} findet keine öffentlichen Straßen; daraus folgt nichts.`
    const onStreet = `${where} ist auf der ${SIDE[street.side]}n Straßenseite (${groundOf(street)}).`
    if (lowLeg === null)
      return `${onStreet} Welches Bein tiefer steht, ist nur für den Rand einer geneigten Straße gesagt, nicht für ${PLACES[place]}.`
    const low = `Dort ist das ${SIDE[lowLeg.side]} Bein auf der tieferen Seite und reicht weiter hinab (${groundOf(lowLeg)}).`
    const longer =
      longerLeg === null
        ? 'Welches Bein dann das längere wird, sagt keine Quelle.'
        : `Nach der Lesart ${reading} wirkt das ${SIDE[longerLeg.side]} Bein als das längere (${groundOf(longerLeg)}).`
    return `${onStreet} ${low} ${longer}`
  },
}
