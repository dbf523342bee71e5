import type { GroundedSide } from '../../wording/messages/road-wording.ts'
import type { Said } from '../../wording/words.ts'
import type { LegSideFound, RoadSetting, SideFound } from '../questions/sides-found.ts'

/** The whole answer in plain words: stated facts, inferred facts with their rule, missing facts. */
export const legSideInWords =
  (setting: RoadSetting, { streetSide, lowLeg, longerLeg }: LegSideFound): Said =>
  ({ wording }) =>
    wording.roads.legSide({
      ...setting,
      street: grounded(streetSide),
      lowLeg: grounded(lowLeg),
      longerLeg: grounded(longerLeg),
    })

function grounded(found: SideFound): GroundedSide | null {
  if (found.side === null) return null
  const { side } = found
  return found.answer === 'STATED'
    ? { side, ground: { claims: found.claims.map(({ key }) => key) } }
    : { side, ground: { rule: found.rule } }
}
