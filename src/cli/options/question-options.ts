import { LEG_ROLES } from '../../../graph/vocabulary/claim-terms.ts'
import type { PathQuestionInput } from '../../client/index.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Asking } from '../answer.ts'
import { choiceOption } from './choice-option.ts'
import { type FilterOptions, filterOf } from './filter-options.ts'
import { numberOption } from './number-option.ts'

/** Which paths are asked for, as options say it. */
export interface QuestionOptions extends FilterOptions {
  readonly via?: readonly string[]
  readonly avoiding?: readonly string[]
  readonly legSide?: string
  readonly maxLength?: string
  readonly order?: string
  readonly signed?: boolean
  readonly subtypes?: boolean
}

const PATH_ORDERS = ['CERTAINTY', 'LENGTH', 'WEAKEST_STEP'] as const

/** The most concepts that a path must pass. */
const MAX_VIA = 8

/** The path question that ends and options ask; what they leave out has its default. */
export function questionOf(
  { conceptId }: Asking,
  from: string | undefined,
  to: string | undefined,
  options: QuestionOptions,
): PathQuestionInput {
  const { legSide, order, signed } = options
  const via = [...new Set(options.via?.map(conceptId))]
  if (via.length > MAX_VIA) throw new OperatorError(`--via may name at most ${MAX_VIA} concepts, not ${via.length}.`)
  return {
    ...(from !== undefined && { from: [conceptId(from)] }),
    ...(to !== undefined && { to: [conceptId(to)] }),
    ...(via.length > 0 && { via }),
    ...(options.avoiding && { avoiding: options.avoiding.map(conceptId) }),
    ...(legSide !== undefined && { legSide: choiceOption('--leg-side', legSide, LEG_ROLES) }),
    filter: filterOf(options),
    ...(signed && { signed }),
    ...(options.subtypes && { includeSubtypes: true }),
    ...maxLengthOption(options),
    ...(order !== undefined && { orderBy: choiceOption('--order', order, PATH_ORDERS) }),
  }
}

const GREATEST_MAX_LENGTH = 32

/** The greatest number of steps of a path, where the options limit it. */
export const maxLengthOption = ({ maxLength }: { readonly maxLength?: string }) =>
  maxLength === undefined
    ? {}
    : { maxLength: numberOption('--max-length', maxLength, GREATEST_MAX_LENGTH, GREATEST_MAX_LENGTH) }
