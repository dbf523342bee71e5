import { DRIVING_SIDES } from '../../../graph/vocabulary/driving-sides.ts'
import { nearest } from '../../errors/did-you-mean.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import { legSideQuestion } from '../../traversal/questions/leg-side-for.ts'
import type { RoadSetting } from '../../traversal/questions/sides-found.ts'
import type { RoadSettingInput } from '../generated/resolver-types.ts'

/**
 * A setting with its defaults. Fails with BAD_USER_INPUT when there is no such country; `argument`
 * is the name of its code.
 */
export function roadSettingArgument(argument: string, input: RoadSettingInput): RoadSetting {
  const country = input.country.toUpperCase()
  if (!DRIVING_SIDES.has(country)) {
    throw badUserInput(
      `"${argument}" must be a code of ISO 3166-1 alpha-2, such as "US"; there is no "${input.country}".`,
      nearest(country, DRIVING_SIDES.keys()),
    )
  }
  const { place, reading } = legSideQuestion.defaults
  return {
    country,
    facingTraffic: input.facingTraffic,
    place: input.place ?? place,
    reading: input.reading ?? reading,
  }
}
