import { KIND_OF_CATEGORY, PREDICATE_OF_BIOLINK } from '../../../graph/vocabulary/biolink.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES, type Predicate } from '../../../graph/vocabulary/predicates.ts'

/** `Risk factor`, `risk-factor`, `RiskFactor` and `RISK_FACTOR` are one name. */
const folded = (name: string): string => name.replace(/[\s_-]+/g, '').toLowerCase()

const KIND_NAMES: ReadonlyMap<string, ConceptKind> = new Map(
  CONCEPT_KINDS.flatMap((kind) => [kind, KINDS[kind].key].map((name) => [folded(name), kind] as const)),
)
const PREDICATES_BY_NAME: ReadonlyMap<string, Predicate> = new Map(
  PREDICATE_NAMES.map((predicate) => [folded(predicate), predicate]),
)

const PREFIX = /^biolink:/i

/** The kind of a Biolink category, with or without `biolink:`. */
export const kindOfCategory = (category: string): ConceptKind | undefined =>
  KIND_OF_CATEGORY.get(category.trim().replace(PREFIX, ''))

/**
 * The predicate of a Biolink predicate, with or without `biolink:`, in words or joined by
 * underscores.
 */
export const predicateOfBiolink = (predicate: string): Predicate | undefined =>
  PREDICATE_OF_BIOLINK.get(predicate.trim().replace(PREFIX, '').replaceAll(' ', '_'))

/** The kind of this name, of ours or else of Biolink. */
export const kindNamed = (name: string): ConceptKind | undefined => KIND_NAMES.get(folded(name)) ?? kindOfCategory(name)

/** The predicate of this name, of ours or else of Biolink. */
export const predicateNamed = (name: string): Predicate | undefined =>
  PREDICATES_BY_NAME.get(folded(name)) ?? predicateOfBiolink(name)
