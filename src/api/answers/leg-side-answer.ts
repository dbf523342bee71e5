import { DRIVING_SIDES } from '../../../graph/vocabulary/driving-sides.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { legSideInWords } from '../../traversal/explain/side-in-words.ts'
import { type LegSideFound, legSideFor, type RoadSetting } from '../../traversal/questions/leg-side-for.ts'
import type { RequestContext } from '../context.ts'
import type { RoadSettingInput } from '../generated/resolver-types.ts'

export type LegSideRecord = RoadSetting & LegSideFound & { readonly text: string }

/** What a setting says of sides. Fails with BAD_USER_INPUT when there is no such country; `argument` is the name of its code. */
export function answerLegSide({ snapshot }: RequestContext, input: RoadSettingInput, argument: string): LegSideRecord {
  const country = input.country.toUpperCase()
  if (!DRIVING_SIDES.has(country)) {
    throw badUserInput(
      `"${argument}" must be a code of ISO 3166-1 alpha-2, such as "US"; there is no "${input.country}".${didYouMean(country, DRIVING_SIDES.keys())}`,
    )
  }
  const setting: RoadSetting = {
    country,
    facingTraffic: input.facingTraffic,
    place: input.place ?? 'CAMBERED_ROAD_EDGE',
    reading: input.reading ?? 'NOT_STATED',
  }
  const found = legSideFor(snapshot, setting)
  return { ...setting, ...found, text: legSideInWords(setting, found) }
}
