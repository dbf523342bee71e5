import { DifferentPathsDocument, PathsDocument } from '../../client/generated/operations.ts'
import type { CausalPathConnection, PathQuestionInput } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { counted } from '../print/counted.ts'
import { ON_CERTAINTY } from '../print/disclaimers.ts'
import { jointCausesInLines, pathInLines } from '../print/path-in-words.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface PathOptions extends QuestionOptions {
  readonly different?: boolean
  readonly first?: string
}

/**
 * The causal paths between two concepts, or from one to every injury and symptom, most certain
 * first.
 */
export function path(asking: Asking, from: string, to: string | undefined, options: PathOptions): Promise<Answer> {
  const question = questionOf(asking, from, to, options)
  const first = numberOption('--first', options.first, 10, 1_000)
  return (options.different ? mostDifferent : best)(asking, question, first)
}

async function best({ ask }: Asking, question: PathQuestionInput, first: number): Promise<Answer> {
  const data = await ask(PathsDocument, { question, first })
  const { causalPaths } = data
  const { bestUnreturned } = causalPaths.completeness
  const paths = causalPaths.edges.map(({ node }) => node)
  const lines = [
    ...inLines(paths, causalPaths, 'best', question.signed),
    ...jointCausesInLines(causalPaths.jointCauses),
    ...(bestUnreturned === null ? [] : [`No path after these is more certain than ${bestUnreturned}.`]),
    ...reasonInLines(causalPaths.completeness),
    ...(paths.length > 0 ? ON_CERTAINTY : []),
  ]
  return { data, lines, isFound: paths.length > 0 }
}

async function mostDifferent({ ask }: Asking, question: PathQuestionInput, first: number): Promise<Answer> {
  const { causalPaths } = await ask(PathsDocument, { question, first: 1 })
  const data = await ask(DifferentPathsDocument, { question, first })
  const { completeness } = data.differentPaths
  const paths = data.differentPaths.paths.map(({ path: found }) => found)
  const lines = [
    ...inLines(paths, causalPaths, 'most different', question.signed),
    ...reasonInLines(completeness),
    ...(causalPaths.completeness.countIsExact ? [] : reasonInLines(causalPaths.completeness)),
    ...(paths.length > 0 ? ON_CERTAINTY : []),
  ]
  return { data, lines, isFound: paths.length > 0 }
}

/** The paths, then how many there are. */
function inLines(
  paths: readonly CausalPathConnection['edges'][number]['node'][],
  { totalCount, completeness, projection }: CausalPathConnection,
  chosen: string,
  isSigned: boolean | null = false,
): string[] {
  const count = counted(totalCount, 'path', completeness.countIsExact)
  const shown =
    BigInt(paths.length) < BigInt(totalCount) ? `, the ${chosen} ${paths.length} shown (--first shows more)` : ''
  return [
    ...paths.flatMap((found, index) => [...pathInLines(found, index + 1, isSigned ?? false), '']),
    ...wrap(`${count}${shown}. ${projection}`),
  ]
}
