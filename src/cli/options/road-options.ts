import { DRIVING_SIDES } from '../../../graph/vocabulary/driving-sides.ts'
import { LEG_READINGS, RUNNING_PLACES } from '../../../graph/vocabulary/road-terms.ts'
import type { RoadSettingInput } from '../../client/index.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { choiceOption } from './choice-option.ts'

/** How somebody runs, as options say it. */
export interface RoadOptions {
  readonly withTraffic?: boolean
  readonly place?: string
  readonly reading?: string
}

/**
 * The setting that a country and options make; left out: facing traffic, and the defaults of the
 * question.
 */
export function roadSetting(name: string, { withTraffic, place, reading }: RoadOptions): RoadSettingInput {
  const country = name.toUpperCase()
  if (!DRIVING_SIDES.has(country))
    throw new OperatorError(
      `A country is a code of ISO 3166-1 alpha-2, such as US; there is no "${name}".${didYouMean(country, DRIVING_SIDES.keys())}`,
    )
  return {
    country,
    facingTraffic: !withTraffic,
    ...(place !== undefined && { place: choiceOption('--place', place, RUNNING_PLACES) }),
    ...(reading !== undefined && { reading: choiceOption('--reading', reading, LEG_READINGS) }),
  }
}
