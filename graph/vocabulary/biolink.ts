import type { BiolinkTerm } from './biolink-term.ts'
import type { Explicitness } from './claim-terms.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from './kinds.ts'
import { definitionOf, PREDICATE_NAMES, type Predicate, type Sign } from './predicates.ts'

/** The Biolink category that a concept of each kind is written with. */
export const categoryOf = (kind: ConceptKind): BiolinkTerm => KINDS[kind].biolink.category

/**
 * The kind that a thing of each Biolink category is read as; every other category is an `ENTITY`.
 */
export const KIND_OF_CATEGORY: ReadonlyMap<string, ConceptKind> = new Map(
  CONCEPT_KINDS.flatMap((kind) => (KINDS[kind].biolink.readFrom ?? []).map((category) => [category, kind] as const)),
)

/** Categories that carry almost no meaning; of several unknown categories, these are kept last. */
export const GENERIC_CATEGORIES: ReadonlySet<string> = new Set([
  'Entity',
  'NamedThing',
  'BiologicalEntity',
  'ThingWithTaxon',
  'PhysicalEssence',
  'PhysicalEssenceOrOccurrent',
  'OntologyClass',
])

/**
 * The predicate that each Biolink predicate is read as; every other one is `RELATES_TO` with its
 * own name kept.
 */
export const PREDICATE_OF_BIOLINK: ReadonlyMap<string, Predicate> = new Map(
  PREDICATE_NAMES.flatMap((name) => (definitionOf(name).biolink.readFrom ?? []).map((term) => [term, name] as const)),
)

/**
 * The predicate that a Biolink predicate is read as where its object changes in a direction: +1
 * more, -1 less. Undefined where none of ours says so.
 */
export const directedPredicate = (term: string, direction: Sign): Predicate | undefined =>
  WITH_DIRECTION.get(`${term} ${direction}`)

const WITH_DIRECTION: ReadonlyMap<string, Predicate> = new Map(
  PREDICATE_NAMES.flatMap((name) => {
    const { biolink, sign } = definitionOf(name)
    return (biolink.readWithDirection ?? []).map((term) => [`${term} ${sign}`, name] as const)
  }),
)

/** The knowledge level of an edge. */
export const knowledgeLevelOf = (explicitness: Explicitness): string =>
  ({ EXPLICIT: 'knowledge_assertion', IMPLIED: 'logical_entailment', INFERRED: 'prediction' })[explicitness]

/** The agent type of every edge: a person wrote it down, whatever its attribution. */
export const AGENT_TYPE = 'manual_agent'

/** The knowledge levels of edges that no person asserted in this form. */
const NOT_ASSERTED: ReadonlySet<string> = new Set(['prediction', 'statistical_association', 'logical_entailment'])

/** The agents whose edges no person asserted, where the level is not given. */
const COMPUTING: ReadonlySet<string> = new Set(['computational_model', 'data_analysis_pipeline'])

/** The explicitness of an edge with this knowledge level and agent type. Empty text: not given. */
export function explicitnessOf(knowledgeLevel: string, agentType: string): Explicitness {
  if (NOT_ASSERTED.has(knowledgeLevel)) return 'INFERRED'
  const given = knowledgeLevel !== '' && knowledgeLevel !== 'not_provided'
  return !given && COMPUTING.has(agentType) ? 'INFERRED' : 'EXPLICIT'
}
