import { KIND_OF_CATEGORY } from '../../../../graph/vocabulary/biolink.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES, type Predicate } from '../../../../graph/vocabulary/predicates.ts'

/**
 * `Risk factor`, `risk-factor`, `RiskFactor` and `RISK_FACTOR` are one name. A sign that stands
 * before or after a name separates nothing: `-causes` may deny what `causes` says.
 */
const folded = (name: string): string =>
  name
    .trim()
    .replace(/(?<=[^\s_-])[\s_-]+(?=[^\s_-])/g, '')
    .toLowerCase()

const KIND_NAMES: ReadonlyMap<string, ConceptKind> = new Map(
  CONCEPT_KINDS.flatMap((kind) => [kind, KINDS[kind].key].map((name) => [folded(name), kind] as const)),
)
const PREDICATES_BY_NAME: ReadonlyMap<string, Predicate> = new Map(
  PREDICATE_NAMES.map((predicate) => [folded(predicate), predicate]),
)

/** The kind that a Biolink category, with or without `biolink:`, has in our own domain. */
export const kindOfCategory = (category: string): ConceptKind | undefined =>
  KIND_OF_CATEGORY.get(category.trim().replace(/^biolink:/i, ''))

/** The kind that has this name among ours. */
export const ownKindNamed = (name: string): ConceptKind | undefined => KIND_NAMES.get(folded(name))

/** The predicate that has this name among ours. */
export const ownPredicateNamed = (name: string): Predicate | undefined => PREDICATES_BY_NAME.get(folded(name))
