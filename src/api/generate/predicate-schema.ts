import { definitionOf, PREDICATE_NAMES, type Walked } from '../../../graph/vocabulary/predicates.ts'
import { withSection } from './marked-section.ts'

/** `schema.graphql` with the values of `Predicate`. */
export const withPredicates = (schema: string): string =>
  withSection(
    schema,
    'values of predicates',
    PREDICATE_NAMES.map((name) => {
      const { walked, means } = definitionOf(name)
      return `  "${STEP[walked]} ${means}"\n  ${name}\n`
    }).join(''),
  )

const STEP: Readonly<Record<Walked, string>> = {
  YES: 'A step of causal paths.',
  ON_REQUEST: 'A step of causal paths only when a filter names it.',
  SIGNED: 'A step of paths with signs only.',
  AGAINST: 'A step of paths with signs only; it may also break a causal path.',
  NO: 'Never a step of a causal path.',
  NEVER: 'Never a step of a causal path.',
}
