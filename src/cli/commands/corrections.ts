import { SmallestCorrectionDocument } from '../../client/generated/operations.ts'
import type { SmallestCorrections } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { type BreakOptions, breakQuestion } from '../options/break-options.ts'
import { numberOption } from '../options/number-option.ts'
import { addressingInWords } from '../print/addressing-in-words.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { unbreakableInWords } from '../print/unbreakable-in-words.ts'
import { wrap } from '../print/wrap.ts'

export interface CorrectionsOptions extends BreakOptions {
  readonly first?: string
}

/**
 * The smallest sets of concepts whose correction breaks every path, each concept with what
 * addresses it.
 */
export async function corrections(
  asking: Asking,
  from: string | undefined,
  to: string | undefined,
  options: CorrectionsOptions,
): Promise<Answer> {
  const first = numberOption('--first', options.first, 5, 1_000)
  const data = await asking.ask(SmallestCorrectionDocument, { ...breakQuestion(asking, from, to, options), first })
  const { sets, completeness, projection } = data.smallestCorrection
  const each = new Map(sets.flatMap((set) => set.corrections).map((correction) => [correction.concept.id, correction]))
  const lines = [
    ...sets.map((set, index) => `${index + 1}. ${set.corrections.map(({ concept }) => concept.id).join(' + ')}`),
    ...[...each.values()].flatMap(({ interventions }) => interventions.flatMap(addressingInWords)),
    ...wrap(`${inWords(data.smallestCorrection)} ${projection}`),
    ...(completeness.stoppedBy.length > 0 ? reasonInLines(completeness) : []),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: sets.length > 0 }
}

function inWords({ sets, unbreakable, completeness: { exact, stoppedBy } }: SmallestCorrections): string {
  if (unbreakable) return unbreakableInWords(unbreakable)
  const isStopped = stoppedBy.length > 0
  if (sets.length > 0)
    return `Each set breaks every path${exact || isStopped ? '' : '; there are more (--first shows more)'}.`
  return isStopped ? 'No set was found.' : 'There is no path to break.'
}
