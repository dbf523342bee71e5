import { AdjustmentSetsDocument } from '../../client/generated/operations.ts'
import type { Answer, Asking } from '../answer.ts'
import { type EffectOptions, effectOf } from '../options/effect-options.ts'
import { connectingPathInLines } from '../print/connecting-path-in-lines.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

/**
 * The minimal sets to adjust for, so that a total effect is identified, each with what it closes.
 */
export async function adjustmentSets(
  asking: Asking,
  exposure: string,
  outcome: string,
  options: EffectOptions,
): Promise<Answer> {
  const data = await asking.ask(AdjustmentSetsDocument, effectOf(asking, exposure, outcome, options, 5))
  const { sets, unblockable, text, projection, completeness } = data.adjustmentSets
  const lines = [
    ...sets.flatMap(({ concepts, blocks }, index) => [
      `${index + 1}. ${concepts.length === 0 ? 'nothing' : concepts.map(({ id }) => id).join(' + ')}`,
      ...blocks.flatMap((path) => connectingPathInLines(path, '   ')),
    ]),
    ...(unblockable ? connectingPathInLines(unblockable, '') : []),
    '',
    ...wrap(`${text} ${projection}`),
    ...reasonInLines(completeness),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: sets.length > 0 }
}
