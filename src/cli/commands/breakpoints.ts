import { BreakpointsDocument, SmallestCorrectionDocument } from '../../client/generated/operations.ts'
import type { SmallestCorrections } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { type BreakOptions, breakQuestion } from '../options/break-options.ts'
import { numberOption } from '../options/number-option.ts'
import { addressingInWords } from '../print/addressing-in-words.ts'
import { counted } from '../print/counted.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { unbreakableInWords } from '../print/unbreakable-in-words.ts'
import { wrap } from '../print/wrap.ts'

export interface BreakpointsOptions extends BreakOptions {
  readonly first?: string
}

/** How many of the smallest sets are printed. */
const MOST_SETS = 3

/**
 * How many paths break and survive at each concept, and the smallest sets of concepts that break
 * them all.
 */
export async function breakpoints(
  asking: Asking,
  from: string | undefined,
  to: string | undefined,
  options: BreakpointsOptions,
): Promise<Answer> {
  const question = breakQuestion(asking, from, to, options)
  const first = numberOption('--first', options.first, 10, 1_000)
  const data = {
    ...(await asking.ask(BreakpointsDocument, { ...question, first })),
    ...(await asking.ask(SmallestCorrectionDocument, { ...question, first: MOST_SETS })),
  }
  const { edges, pathCount, completeness, projection } = data.breakpoints
  const isFound = BigInt(pathCount) > 0n
  const width = Math.max(0, ...edges.map(({ node }) => node.id.length))
  const lines = [
    ...edges.flatMap(({ node, broken, surviving, interventions }) => [
      `${node.id.padEnd(width)}  breaks ${broken}, leaves ${surviving}`,
      ...interventions.flatMap(addressingInWords),
    ]),
    ...wrap(`${counted(pathCount, 'path', completeness.countIsExact)}. ${projection}`),
    ...reasonInLines(completeness),
    ...(isFound ? [...setsInLines(data.smallestCorrection), NOT_MEDICAL_ADVICE] : []),
  ]
  return { data, lines, isFound }
}

function setsInLines({ sets, unbreakable, completeness }: SmallestCorrections): string[] {
  if (unbreakable) return wrap(unbreakableInWords(unbreakable))
  return [
    `Smallest sets that break every path${completeness.exact ? '' : ' (there are more)'}:`,
    ...sets.map(({ corrections }) => `  ${corrections.map(({ concept }) => concept.id).join(' + ')}`),
    ...(completeness.stoppedBy.length > 0 ? reasonInLines(completeness) : []),
  ]
}
