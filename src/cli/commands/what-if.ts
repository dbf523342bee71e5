import { WhatIfDocument } from '../../client/generated/operations.ts'
import type { SupposedPaths, WhatIfVariables } from '../../client/index.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Answer, Asking } from '../answer.ts'
import { certaintyOption } from '../options/certainty-option.ts'
import { numberOption } from '../options/number-option.ts'
import { type QuestionOptions, questionOf } from '../options/question-options.ts'
import { counted } from '../print/counted.ts'
import { ON_CERTAINTY } from '../print/disclaimers.ts'
import { firstNames } from '../print/first-names.ts'
import { pathInShort } from '../print/path-in-words.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface WhatIfOptions extends Omit<QuestionOptions, 'order'> {
  readonly remove?: readonly string[]
  /** Each `<claim>=<certainty>`. */
  readonly set?: readonly string[]
  readonly first?: string
}

/**
 * The paths before and after some concepts or claims are supposed away, or claims more or less
 * certain.
 */
export async function whatIf(
  asking: Asking,
  from: string | undefined,
  to: string | undefined,
  options: WhatIfOptions,
): Promise<Answer> {
  const data = await asking.ask(WhatIfDocument, {
    question: questionOf(asking, from, to, options),
    ...suppositionOf(asking, options),
    first: numberOption('--first', options.first, 3, 1_000),
  })
  const { before, after, noLongerReached, noLongerReachedCount, newlyReached, newlyReachedCount } = data.whatIf
  const lines = [
    ...sideInLines('Before', before),
    ...sideInLines('After', after),
    ...namesInLines('No longer reached', noLongerReached, noLongerReachedCount),
    ...namesInLines('Newly reached', newlyReached, newlyReachedCount),
    ...[...data.whatIf.remarks, data.whatIf.projection].flatMap((text) => wrap(text)),
    ...wrap(`Nothing was changed. ${ON_CERTAINTY.join(' ')}`),
  ]
  const isFound = [before, after].some(({ totalCount }) => totalCount !== null && totalCount !== '0')
  return { data, lines, isFound }
}

function sideInLines(when: string, { totalCount, paths, completeness }: SupposedPaths): string[] {
  const count =
    totalCount === null ? 'not known how many paths' : counted(totalCount, 'path', completeness.countIsExact)
  const isCut = BigInt(paths.length) < BigInt(totalCount ?? 0)
  const best = paths.length === 0 ? '.' : isCut ? `, the best ${paths.length}:` : ':'
  return [
    `${when}: ${count}${best}`,
    ...paths.flatMap((path) => pathInShort(path, '  ')),
    ...reasonInLines(completeness),
    '',
  ]
}

function namesInLines(what: string, concepts: readonly { readonly name: string }[] | null, count: number | null) {
  if (concepts === null || concepts.length === 0) return []
  const names = concepts.map(({ name }) => name)
  return wrap(`${what}: ${firstNames(names, '; ', count ?? names.length)}.`)
}

function suppositionOf(
  { claimId, claimOrConceptId }: Asking,
  { remove = [], set = [] }: WhatIfOptions,
): Pick<WhatIfVariables, 'remove' | 'set'> {
  if (remove.length + set.length === 0)
    throw new OperatorError('Suppose something: --remove pelvic-misalignment, or --set e60=0.9.')
  const changed = set.map((text) => {
    const [name, certainty, ...others] = text.split('=')
    if (!name || certainty === undefined || others.length > 0)
      throw new OperatorError(`--set takes a claim and its certainty, such as e60=0.9, not "${text}".`)
    const value = certaintyOption(`The certainty of ${name}`, certainty)
    if (value === 0) throw new OperatorError('--set takes a certainty above 0. To be without a claim, use --remove.')
    return { claim: claimId(name), certainty: value }
  })
  const twice = changed.find(({ claim }, index) => changed.findIndex((other) => other.claim === claim) < index)
  if (twice) throw new OperatorError(`--set gives ${twice.claim} two certainties. Give it one.`)
  return { remove: remove.map(claimOrConceptId), set: changed }
}
