import { useMemo } from 'react'
import { Choice } from '../../../ui/choice.tsx'
import { lastValueOf } from '../../app/search-parameters.ts'
import { useAddress } from '../../app/use-address.ts'
import { Answered } from '../../data/answered.tsx'
import { useAnswer } from '../../data/use-answer.ts'
import { graphql } from '../../generated/gql.ts'
import type { LegReading } from '../../generated/graphql.ts'
import { countryOptions } from './countries.ts'
import { SideText } from './side-text.tsx'

const LegSideDocument = graphql(/* GraphQL */ `
  query ExplorerLegSide($country: String!, $facingTraffic: Boolean!, $reading: LegReading!) {
    legSideFor(country: $country, facingTraffic: $facingTraffic, reading: $reading) {
      ...LegSidePart
    }
  }

  fragment LegSidePart on LegSideAnswer {
    legSideText: text
    streetSide {
      answer
      side
    }
    longerLeg {
      answer
      side
    }
    lowLeg {
      answer
      side
    }
  }
`)

const READINGS = [
  { value: '', label: 'not stated by the source' },
  { value: 'REACHING_LEG_IS_LONGER', label: 'the leg that reaches down' },
  { value: 'LOW_SIDE_IS_SHORTER', label: 'the leg on the high side' },
]

/** Country and side of the road, which turn longer and shorter into left and right, as far as anything says so. */
export function RoadSetting() {
  const [search, change] = useAddress()
  const country = lastValueOf(search['country']) ?? ''
  const facing = lastValueOf(search['facing']) ?? '1'
  const reading = lastValueOf(search['reading']) ?? ''
  const variables = useMemo(
    () =>
      /^[A-Z]{2}$/.test(country)
        ? { country, facingTraffic: facing === '1', reading: (reading === '' ? 'NOT_STATED' : reading) as LegReading }
        : null,
    [country, facing, reading],
  )
  const answer = useAnswer(LegSideDocument, variables)
  return (
    <details className="narrowing not-printed" open={country !== ''}>
      <summary>Left or right leg</summary>
      <fieldset>
        <legend className="unseen">Where you run</legend>
        <Choice label="Country" value={country} options={COUNTRIES} onValue={(value) => change({ country: value })} />
        <Choice
          label="Side of the road"
          value={facing}
          options={[
            { value: '1', label: 'facing traffic' },
            { value: '0', label: 'with traffic' },
          ]}
          onValue={(value) => change({ facing: value === '1' ? undefined : value })}
        />
        <Choice
          label="Longer leg, by your reading"
          value={reading}
          options={READINGS}
          onValue={(value) => change({ reading: value })}
        />
        {variables && (
          <Answered answer={answer} what="the side">
            {({ legSideFor }) => <SideText legSideFor={legSideFor} />}
          </Answered>
        )}
      </fieldset>
    </details>
  )
}

const COUNTRIES = [{ value: '', label: 'any' }, ...countryOptions()]
