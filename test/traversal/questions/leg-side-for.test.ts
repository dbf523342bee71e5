import { describe, expect, test } from 'vitest'
import { DRIVING_SIDES } from '../../../graph/vocabulary/driving-sides.ts'
import { LEG_READINGS, opposite, RUNNING_PLACES } from '../../../graph/vocabulary/road-terms.ts'
import { legSideInWords } from '../../../src/traversal/explain/side-in-words.ts'
import { legSideFor } from '../../../src/traversal/questions/leg-side-for.ts'
import type { RoadSetting } from '../../../src/traversal/questions/sides-found.ts'
import { ENGLISH } from '../../notation/english.ts'
import { openGraph } from '../../notation/shipped-graph.ts'

const snapshot = await openGraph()
const setting = (changes: Partial<RoadSetting>): RoadSetting => ({
  country: 'US',
  facingTraffic: true,
  place: 'CAMBERED_ROAD_EDGE',
  reading: 'NOT_STATED',
  ...changes,
})

test('the table has every country of ISO 3166-1 once, 75 of which drive on the left', () => {
  expect(DRIVING_SIDES.size).toBe(249)
  expect([...DRIVING_SIDES.values()].filter((side) => side === 'LEFT')).toHaveLength(75)
})

test('in the U.S., facing traffic, the left side and the left leg are stated, and which leg is longer is not', () => {
  const found = legSideFor(snapshot, setting({}))
  expect(found.streetSide).toMatchObject({ answer: 'STATED', side: 'LEFT', claims: [{ key: 'claim:e57' }] })
  expect(found.lowLeg).toMatchObject({ answer: 'STATED', side: 'LEFT', claims: [{ key: 'claim:e64' }] })
  expect(found.longerLeg).toEqual({ answer: 'NOT_STATED', side: null, rule: null, claims: [] })
  expect(legSideInWords(setting({}), found)(ENGLISH)).toBe(
    'Running facing traffic in US is on the left side of the street (stated: claim:e57). There the left leg is on the ' +
      'low side and reaches down farther (stated: claim:e64). Which leg then becomes the longer one no source says.',
  )
})

test('a graph without these claims states nothing, and the rule infers the same sides', async () => {
  const { streetSide, lowLeg } = legSideFor(await openGraph('none'), setting({}))
  expect(streetSide).toMatchObject({ answer: 'INFERRED', side: 'LEFT', rule: 'FACING_TRAFFIC' })
  expect(lowLeg).toMatchObject({ answer: 'INFERRED', side: 'LEFT', rule: 'LOW_LEG_AT_THE_EDGE' })
})

test('where people drive on the left, facing traffic is on the right, and that is inferred', () => {
  const { drivingSide, streetSide, lowLeg, highLeg } = legSideFor(snapshot, setting({ country: 'GB' }))
  expect([drivingSide, streetSide, lowLeg, highLeg].map(({ answer, side }) => `${answer} ${side}`)).toEqual([
    'INFERRED LEFT',
    'INFERRED RIGHT',
    'INFERRED RIGHT',
    'INFERRED LEFT',
  ])
})

describe('for every country, habit, place and reading', () => {
  test('the rule holds, and only the one cell that the source speaks of is stated', () => {
    for (const [country, driving] of DRIVING_SIDES)
      for (const facingTraffic of [true, false])
        for (const place of RUNNING_PLACES)
          for (const reading of LEG_READINGS) {
            const asked = setting({ country, facingTraffic, place, reading })
            const found = legSideFor(snapshot, asked)
            const street = driving === null ? null : facingTraffic ? opposite(driving) : driving
            const low = place === 'CAMBERED_ROAD_EDGE' ? street : null
            expect(found.streetSide.side).toBe(street)
            expect(found.lowLeg.side).toBe(low)
            expect(found.highLeg.side).toBe(low === null ? null : opposite(low))
            const longer = { NOT_STATED: null, LOW_SIDE_IS_SHORTER: found.highLeg.side, REACHING_LEG_IS_LONGER: low }
            expect(found.longerLeg.side).toBe(longer[reading])
            expect(found.longerLeg.answer).not.toBe('STATED')
            expect(found.drivingSide.answer).not.toBe('STATED')
            expect(found.streetSide.answer === 'STATED').toBe(country === 'US' && facingTraffic)
            expect(found.lowLeg.answer === 'STATED').toBe(country === 'US' && facingTraffic && low !== null)
            for (const { answer, side, rule, claims } of Object.values(found)) {
              expect(side === null).toBe(answer === 'NOT_STATED')
              expect(rule === null).toBe(answer !== 'INFERRED')
              expect(claims.length > 0).toBe(answer === 'STATED')
            }
            expect(legSideInWords(asked, found)(ENGLISH)).toMatch(/^Running .*\.$/)
          }
  })
})
