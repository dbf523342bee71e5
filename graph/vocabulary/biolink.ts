import type { BiolinkTerm } from './biolink-term.ts'
import type { Explicitness } from './claim-terms.ts'
import { CONCEPT_KINDS, type ConceptKind, KINDS } from './kinds.ts'
import type { Predicate } from './predicates.ts'

/** The Biolink category that a concept of each kind is written with. */
export const categoryOf = (kind: ConceptKind): BiolinkTerm => KINDS[kind].biolink.category

/** The kind that a thing of each Biolink category is read as; every other category is an `ENTITY`. */
export const KIND_OF_CATEGORY: ReadonlyMap<string, ConceptKind> = new Map(
  CONCEPT_KINDS.flatMap((kind) => (KINDS[kind].biolink.readFrom ?? []).map((category) => [category, kind] as const)),
)

/** Categories that say hardly more than that something is a thing; of several unknown ones these are kept last. */
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
 * The Biolink predicate that a claim of each predicate is written with. Those for which Biolink has nothing near are
 * `related_to`, which is wider than all of them.
 */
export const BIOLINK_PREDICATE: { readonly [Name in Predicate]: BiolinkTerm } = {
  CAUSES: { term: 'causes', fit: 'EXACT' },
  DRIVES: { term: 'contributes_to', fit: 'BROAD' },
  PREDISPOSES_TO: { term: 'affects_likelihood_of', fit: 'BROAD' },
  EXPERIENCES: { term: 'related_to', fit: 'BROAD' },
  HAS_LEG_SIDE: { term: 'related_to', fit: 'BROAD' },
  BECOMES: { term: 'precedes', fit: 'BROAD' },
  HAS_SYMPTOM: { term: 'related_to', fit: 'BROAD' },
  FIRST_RECOGNIZED_AS: { term: 'related_to', fit: 'BROAD' },
  AFFECTS: { term: 'related_to', fit: 'BROAD' },
  TRANSMITTED_TO: { term: 'related_to', fit: 'BROAD' },
  AFFECTS_BODY_PART: { term: 'related_to', fit: 'BROAD' },
  ON_PELVIC_SIDE: { term: 'related_to', fit: 'BROAD' },
  ON_BODY_SIDE: { term: 'related_to', fit: 'BROAD' },
  ACTS_AS: { term: 'related_to', fit: 'BROAD' },
  ACTS_IN_PLANE: { term: 'related_to', fit: 'BROAD' },
  MAY_CORRECT: { term: 'ameliorates_condition', fit: 'NARROW' },
  MAY_PREVENT: { term: 'preventative_for_condition', fit: 'NARROW' },
  CORRECTS: { term: 'ameliorates_condition', fit: 'BROAD' },
  ATTRIBUTES: { term: 'related_to', fit: 'BROAD' },
  LEADS_TO: { term: 'related_to', fit: 'BROAD' },
  ANALOGOUS_TO: { term: 'related_to', fit: 'BROAD' },
  SUBTYPE_OF: { term: 'subclass_of', fit: 'EXACT' },
  EXPLAINS: { term: 'related_to', fit: 'BROAD' },
  COMPARED_TO: { term: 'related_to', fit: 'BROAD' },
  INVOLVES: { term: 'related_to', fit: 'BROAD' },
  APPLIES_TO: { term: 'related_to', fit: 'BROAD' },
  QUALIFIES: { term: 'related_to', fit: 'BROAD' },
  RELATES_TO: { term: 'related_to', fit: 'EXACT' },
}

/** The predicate that each Biolink predicate is read as; every other one is `RELATES_TO` with its own name kept. */
export const PREDICATE_OF_BIOLINK: ReadonlyMap<string, Predicate> = new Map([
  ['causes', 'CAUSES'],
  ['contributes_to', 'DRIVES'],
  ['affects_likelihood_of', 'PREDISPOSES_TO'],
  ['precedes', 'BECOMES'],
  // The weaker of the two that are written so.
  ['ameliorates_condition', 'MAY_CORRECT'],
  ['preventative_for_condition', 'MAY_PREVENT'],
  ['subclass_of', 'SUBTYPE_OF'],
  ['related_to', 'RELATES_TO'],
])

/** What an edge is said to be known by. */
export const knowledgeLevelOf = (explicitness: Explicitness): string =>
  ({ EXPLICIT: 'knowledge_assertion', IMPLIED: 'logical_entailment', INFERRED: 'prediction' })[explicitness]

/** Who an edge is said to come from: whatever its attribution, a person wrote it down. */
export const AGENT_TYPE = 'manual_agent'

/** The knowledge levels of edges that nobody asserted as they stand. */
const NOT_ASSERTED: ReadonlySet<string> = new Set(['prediction', 'statistical_association', 'logical_entailment'])

/** The agents whose edges nobody asserted, where the level is not given. */
const COMPUTING: ReadonlySet<string> = new Set(['computational_model', 'data_analysis_pipeline'])

/** How an edge of this knowledge level and agent type stands in its source. Empty text stands for one that is not given. */
export function explicitnessOf(knowledgeLevel: string, agentType: string): Explicitness {
  if (NOT_ASSERTED.has(knowledgeLevel)) return 'INFERRED'
  const given = knowledgeLevel !== '' && knowledgeLevel !== 'not_provided'
  return !given && COMPUTING.has(agentType) ? 'INFERRED' : 'EXPLICIT'
}
