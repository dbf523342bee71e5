import { LegSideForDocument } from '../../client/generated/operations.ts'
import type { SideFound } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { type RoadOptions, roadSetting } from '../options/road-options.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { wrap } from '../print/wrap.ts'

/**
 * Which side is meant in a country and for a running habit, each with what states it or the rule
 * that infers it.
 */
export async function legSide({ ask }: Asking, country: string, options: RoadOptions): Promise<Answer> {
  const data = await ask(LegSideForDocument, roadSetting(country, options))
  const { drivingSide, streetSide, lowLeg, highLeg, longerLeg, text } = data.legSideFor
  const lines = [
    sideInLine('traffic keeps to', drivingSide),
    sideInLine('side of the street', streetSide),
    sideInLine('low leg', lowLeg),
    sideInLine('high leg', highLeg),
    sideInLine('longer leg', longerLeg),
    ...wrap(text),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: streetSide.side !== null }
}

function sideInLine(what: string, { answer, side, rule, claims }: SideFound): string {
  const ground = rule ?? claims.map(({ id }) => id).join(', ')
  return `${what.padEnd(18)}  ${(side ?? '').padEnd(5)}  ${answer.padEnd(10)}  ${ground}`.trimEnd()
}
