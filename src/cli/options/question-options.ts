import { LEG_ROLES } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import {
  DEFAULT_MAX_LENGTH,
  GREATEST_MAX_LENGTH,
  MAX_VIA,
  type PathQuestion,
} from '../../traversal/paths/path-question.ts'
import { choiceOption } from './choice-option.ts'
import { conceptNamed } from './concept-named.ts'
import { endsNamed } from './ends-named.ts'
import { type FilterOptions, filterOf } from './filter-options.ts'
import { numberOption } from './number-option.ts'

/** Which paths are asked for, as options say it. */
export interface QuestionOptions extends FilterOptions {
  readonly via?: readonly string[]
  readonly avoiding?: readonly string[]
  readonly legSide?: string
  readonly maxLength?: string
  readonly order?: string
}

/** The path question that ends and options ask; what is left out has its default. */
export function questionOf(
  snapshot: Snapshot,
  from: string | undefined,
  to: string | undefined,
  options: QuestionOptions,
): PathQuestion {
  const { legSide, order } = options
  const keysOf = (names: readonly string[] = []): Key[] => names.map((name) => conceptNamed(snapshot, name).key)
  const via = [...new Set(keysOf(options.via))]
  if (via.length > MAX_VIA) throw new OperatorError(`--via may name at most ${MAX_VIA} concepts, not ${via.length}.`)
  return {
    ...endsNamed(snapshot, from, to),
    via,
    avoiding: keysOf(options.avoiding),
    legSide: legSide === undefined ? null : choiceOption('--leg-side', legSide, LEG_ROLES),
    filter: filterOf(options),
    maxLength: maxLengthOption(options.maxLength),
    orderBy: order === undefined ? 'CERTAINTY' : choiceOption('--order', order, ['CERTAINTY', 'LENGTH']),
  }
}

/** The most steps that a path may have. */
export const maxLengthOption = (text: string | undefined): number =>
  numberOption('--max-length', text, DEFAULT_MAX_LENGTH, GREATEST_MAX_LENGTH)
