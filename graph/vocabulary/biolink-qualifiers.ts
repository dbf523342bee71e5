/**
 * The columns by which Biolink qualifies a statement. A statement with another value in one of them
 * is another statement.
 */
export const BIOLINK_QUALIFIERS: ReadonlySet<string> = new Set([
  'qualified_predicate',
  'qualifier',
  'qualifiers',
  'anatomical_context_qualifier',
  'aspect_qualifier',
  'association_basis_qualifier',
  'catalyst_qualifier',
  'causal_mechanism_qualifier',
  'clinical_modifier_qualifier',
  'context_qualifier',
  'derivative_qualifier',
  'direction_qualifier',
  'disease_context_qualifier',
  'form_or_variant_qualifier',
  'frequency_qualifier',
  'object_activity_qualifier',
  'object_aspect_qualifier',
  'object_context_qualifier',
  'object_derivative_qualifier',
  'object_direction_qualifier',
  'object_form_or_variant_qualifier',
  'object_part_qualifier',
  'object_process_qualifier',
  'object_specialization_qualifier',
  'onset_qualifier',
  'part_qualifier',
  'population_context_qualifier',
  'process_qualifier',
  'quantifier_qualifier',
  'response_context_qualifier',
  'response_target_context_qualifier',
  'sequence_variant_qualifier',
  'severity_qualifier',
  'sex_qualifier',
  'specialization_qualifier',
  'species_context_qualifier',
  'stage_qualifier',
  'statement_qualifier',
  'statistical_significance_qualifier',
  'subject_activity_qualifier',
  'subject_aspect_qualifier',
  'subject_context_qualifier',
  'subject_derivative_qualifier',
  'subject_direction_qualifier',
  'subject_form_or_variant_qualifier',
  'subject_part_qualifier',
  'subject_process_qualifier',
  'subject_specialization_qualifier',
  'temporal_context_qualifier',
  'temporal_interval_qualifier',
])

/** The directions of change that say more, and those that say less, of what they qualify. */
const UP: ReadonlySet<string> = new Set(['increased', 'upregulated'])
const DOWN: ReadonlySet<string> = new Set(['decreased', 'downregulated'])

/** +1 for more, -1 for less; undefined for a word that is no direction of Biolink. */
export function directionOf(word: string): 1 | -1 | undefined {
  const text = word.trim().toLowerCase()
  if (UP.has(text)) return 1
  return DOWN.has(text) ? -1 : undefined
}

/** The aspects of which more means more of the thing itself. */
const RISES: ReadonlySet<string> = new Set([
  'activity',
  'abundance',
  'activity_or_abundance',
  'expression',
  'synthesis',
  'stability',
])

/** The aspects of which more means less of the thing itself. */
const FALLS: ReadonlySet<string> = new Set(['degradation'])

/**
 * Whether more of an aspect means more of the thing (+1) or less of it (-1); undefined where it
 * means neither, as for `phosphorylation`.
 */
export function aspectSign(aspect: string): 1 | -1 | undefined {
  const text = aspect.trim().toLowerCase().replaceAll(' ', '_')
  if (RISES.has(text)) return 1
  return FALLS.has(text) ? -1 : undefined
}
