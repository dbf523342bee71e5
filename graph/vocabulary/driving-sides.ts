import type { BodySide } from './road-terms.ts'

/**
 * Countries and territories of ISO 3166-1 alpha-2 where traffic keeps to the left. General
 * knowledge, not from any source of the graph.
 */
const LEFT =
  'AG AI AU BB BD BM BN BS BT BW CC CK CX CY DM FJ FK GB GD GG GY HK ID IE IM IN JE JM JP KE KI KN KY LC LK LS MO MS MT ' +
  'MU MV MW MY MZ NA NF NP NR NU NZ PG PK PN SB SC SG SH SR SZ TC TH TK TL TO TT TV TZ UG VC VG VI WS ZA ZM ZW'

/** Where it keeps to the right. */
const RIGHT =
  'AD AE AF AL AM AO AR AS AT AW AX AZ BA BE BF BG BH BI BJ BL BO BQ BR BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW ' +
  'CZ DE DJ DK DO DZ EC EE EG EH ER ES ET FI FM FO FR GA GE GF GH GI GL GM GN GP GQ GR GT GU GW HN HR HT HU IL IO IQ IR ' +
  'IS IT JO KG KH KM KP KR KW KZ LA LB LI LR LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MP MQ MR MX NC NE NG NI NL NO ' +
  'OM PA PE PF PH PL PM PR PS PT PW PY QA RE RO RS RU RW SA SD SE SI SJ SK SL SM SN SO SS ST SV SX SY TD TG TJ TM TN TR ' +
  'TW UA US UY UZ VA VE VN VU WF YE YT'

/** Territories without public roads. */
const NEITHER = 'AQ BV GS HM TF UM'

const sided = (codes: string, side: BodySide | null) =>
  codes.split(' ').map((code): [string, BodySide | null] => [code, side])

/** By code: the side that traffic keeps to; null where there are no public roads. */
export const DRIVING_SIDES: ReadonlyMap<string, BodySide | null> = new Map(
  [...sided(LEFT, 'LEFT'), ...sided(RIGHT, 'RIGHT'), ...sided(NEITHER, null)].sort(([a], [b]) => (a < b ? -1 : 1)),
)
