import { BODY_SIDES } from '../../../graph/vocabulary/road-terms.ts'
import { DifferentialDocument } from '../../client/generated/operations.ts'
import type { Finding, FindingInput, HypothesisConnection } from '../../client/index.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Answer, Asking } from '../answer.ts'
import { choiceOption } from '../options/choice-option.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { kindsOption } from '../options/kinds-named.ts'
import { numberOption } from '../options/number-option.ts'
import { maxLengthOption } from '../options/question-options.ts'
import { type RoadOptions, roadSetting } from '../options/road-options.ts'
import { counted } from '../print/counted.ts'
import { ON_CERTAINTY } from '../print/disclaimers.ts'
import { firstNames } from '../print/first-names.ts'
import { jointCausesInLines, pathInShort } from '../print/path-in-words.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface DifferentialOptions extends FilterOptions, RoadOptions {
  readonly country?: string
  readonly kinds?: string
  readonly maxLength?: string
  readonly first?: string
}

/**
 * The causes that explain most of several findings, each with its paths, what it leaves unexplained
 * and its rivals.
 */
export async function differential(
  asking: Asking,
  named: readonly string[],
  options: DifferentialOptions,
): Promise<Answer> {
  const setting = settingOf(options)
  const data = await asking.ask(DifferentialDocument, {
    findings: named.map((text) => findingNamed(asking, text)),
    ...(setting && { setting }),
    ...kindsOption('kinds', options),
    filter: filterOf(options),
    ...maxLengthOption(options),
    first: numberOption('--first', options.first, 5, 1_000),
  })
  const { edges, totalCount, completeness, projection, setting: road } = data.differential
  const count = counted(totalCount, 'cause', completeness.countIsExact)
  const rest = edges.length < totalCount ? `, the best ${edges.length} shown (--first shows more)` : ''
  const lines = [
    ...edges.flatMap(({ node }, index) => hypothesisInLines(node, index + 1)),
    ...wrap(`${count}${rest}. ${projection}`),
    ...(road ? wrap(road.text) : []),
    ...jointCausesInLines(data.differential.jointCauses),
    ...reasonInLines(completeness),
    ...ON_CERTAINTY,
  ]
  return { data, lines, isFound: totalCount > 0 }
}

function hypothesisInLines(
  { cause, longerLeg, explains, unexplained, rivals }: HypothesisConnection['edges'][number]['node'],
  number: number,
): string[] {
  const leg = longerLeg === null ? '' : `, if the ${longerLeg.toLowerCase()} leg is the longer one`
  const names = rivals.map(({ name }) => name)
  return [
    `${number}. ${cause.name} explains ${explains.length} of ${explains.length + unexplained.length}${leg}`,
    ...explains.flatMap(({ finding, explainsSide, paths }) => [
      `   ${findingInWords(finding)}${explainsSide === false ? ' (not the side)' : ''}:`,
      ...paths.flatMap((path) => pathInShort(path, '     ')),
    ]),
    ...(unexplained.length > 0 ? wrap(`Unexplained: ${unexplained.map(findingInWords).join('; ')}.`, '   ') : []),
    ...(names.length > 0 ? wrap(`Rivals: ${firstNames(names, '; ')}.`, '   ') : []),
    '',
  ]
}

const findingInWords = ({ concept, side }: Finding) =>
  `${concept.name}${side === null ? '' : `, ${side.toLowerCase()}`}`

/** A finding written as `<concept>` or `<concept>@left`. */
function findingNamed({ conceptId }: Asking, text: string): FindingInput {
  const at = text.lastIndexOf('@')
  if (at < 0) return { concept: conceptId(text) }
  const name = text.slice(0, at)
  return { concept: conceptId(name), side: choiceOption(`The side of ${name}`, text.slice(at + 1), BODY_SIDES) }
}

function settingOf({ country, ...options }: DifferentialOptions) {
  if (country !== undefined) return roadSetting(country, options)
  if (options.withTraffic || options.place !== undefined || options.reading !== undefined)
    throw new OperatorError(
      '--with-traffic, --place and --reading say how somebody runs where. Add --country, such as US.',
    )
  return null
}
