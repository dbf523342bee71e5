import { EXPLICITNESSES } from '../../../graph/vocabulary/claim-terms.ts'
import { ADMISSIBLE_PREDICATES, WALKABLE_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimFilter } from '../../client/index.ts'
import { OperatorError } from '../../errors/operator-error.ts'
import { certaintyOption } from './certainty-option.ts'
import { choiceOption } from './choice-option.ts'
import { kindsNamed } from './kinds-named.ts'

/** The options of the claim filter. */
export interface FilterOptions {
  readonly explicit?: boolean
  readonly inferred?: boolean
  readonly minCertainty?: string
  /** With commas. */
  readonly predicates?: string
  readonly shortcuts?: boolean
  /** With commas. */
  readonly relations?: string
  readonly sources?: string
  readonly stepKinds?: string
  /** Of a question with signs. */
  readonly signed?: boolean
}

const listed = (text: string): string[] => text.split(',').map((word) => word.trim())

/** A source may be named by its slug. */
const sourceId = (name: string): string => (name.includes(':') ? name : `source:${name}`)

/** The filter that options ask for; what they leave out has its default. */
export function filterOf(options: FilterOptions): ClaimFilter {
  const { explicit, inferred, minCertainty, predicates, shortcuts, relations, sources, stepKinds, signed } = options
  if (explicit && inferred) throw new OperatorError('--explicit leaves out what --inferred admits. Give one of them.')
  const walked = predicates
    ?.split(',')
    .map((name) => choiceOption('--predicates', name, signed ? ADMISSIBLE_PREDICATES : WALKABLE_PREDICATES))
  return {
    ...(explicit && { explicitness: ['EXPLICIT'] }),
    ...(inferred && { explicitness: EXPLICITNESSES }),
    ...(minCertainty !== undefined && { minCertainty: certaintyOption('--min-certainty', minCertainty) }),
    ...(walked && { predicates: walked }),
    ...(shortcuts && { includeShortcuts: true }),
    ...(relations !== undefined && { relations: listed(relations) }),
    ...(sources !== undefined && { sources: listed(sources).map(sourceId) }),
    ...(stepKinds !== undefined && { kinds: kindsNamed('--step-kinds', stepKinds) }),
  }
}
