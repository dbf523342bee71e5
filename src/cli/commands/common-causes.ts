import { CommonCausesDocument } from '../../client/generated/operations.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Answer, Asking } from '../answer.ts'
import { type FilterOptions, filterOf } from '../options/filter-options.ts'
import { kindsOption } from '../options/kinds-named.ts'
import { numberOption } from '../options/number-option.ts'
import { maxLengthOption } from '../options/question-options.ts'
import { counted } from '../print/counted.ts'
import { ON_CERTAINTY } from '../print/disclaimers.ts'
import { jointCausesInLines, pathInShort } from '../print/path-in-words.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface CommonCausesOptions extends FilterOptions {
  readonly avoiding?: readonly string[]
  readonly kinds?: string
  readonly sameLegSide?: boolean
  readonly maxLength?: string
  readonly first?: string
}

/** The shared causes of several outcomes, each with the best path to every outcome. */
export async function commonCauses(
  asking: Asking,
  outcomes: readonly string[],
  options: CommonCausesOptions,
): Promise<Answer> {
  const of = [...new Set(outcomes.map(asking.conceptId))]
  if (of.length < 2) throw new OperatorError('Name at least two different outcomes, such as itbs and hamstring-strain.')
  const { avoiding = [], sameLegSide = false } = options
  const data = await asking.ask(CommonCausesDocument, {
    of,
    avoiding: avoiding.map(asking.conceptId),
    sameLegSide,
    ...kindsOption('kinds', options),
    filter: filterOf(options),
    ...maxLengthOption(options),
    first: numberOption('--first', options.first, 10, 1_000),
  })
  const { edges, totalCount, completeness, projection } = data.commonCauses
  const count = counted(totalCount, 'shared cause', completeness.countIsExact)
  const where = sameLegSide ? ' on one leg side' : ''
  const rest = edges.length < totalCount ? `, ${edges.length} shown (--first shows more)` : ''
  const lines = [
    ...edges.flatMap(({ node, legSides, paths }) => {
      const legs = legSides.map((side) => `the ${side.toLowerCase()} leg`).join(' or ')
      return [
        `${node.id}${legs === '' ? '' : ` (${legs} explains all)`}`,
        ...paths.flatMap((path) => pathInShort(path, '  ')),
      ]
    }),
    ...wrap(`${count}${where}${rest}. ${projection}`),
    ...jointCausesInLines(data.commonCauses.jointCauses),
    ...reasonInLines(completeness),
    ...(edges.length > 0 ? ON_CERTAINTY : []),
  ]
  return { data, lines, isFound: totalCount > 0 }
}
