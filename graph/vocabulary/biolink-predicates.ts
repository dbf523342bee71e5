/** The version of the Biolink Model whose predicates, categories and qualifiers are listed here. */
export const BIOLINK_VERSION = '4.4.4'

/** What Biolink says of a predicate. */
export interface BiolinkPredicate {
  /** The name without `biolink:`, such as `caused_by`. */
  readonly name: string
  /** The name read from object to subject; null where there is none. */
  readonly inverse: string | null
  /** Whether it is the preferred name of the two: `causes`, not `caused_by`. */
  readonly isCanonical: boolean
  readonly isSymmetric: boolean
  readonly isDeprecated: boolean
  /** The category of its subject; null where Biolink asks for none. */
  readonly domain: string | null
  /** The category of its object; null where Biolink asks for none. */
  readonly range: string | null
}

/**
 * By line: canonical name, inverse, domain, range, marks; a hyphen or nothing where there is none.
 */
const TABLE = `
active_in has_active_component GeneOrGeneProduct CellularComponent
actively_involved_in actively_involves NamedThing BiologicalProcessOrActivity
acts_upstream_of has_upstream_actor GeneOrGeneProduct BiologicalProcess
acts_upstream_of_negative_effect has_negative_upstream_actor GeneOrGeneProduct BiologicalProcess
acts_upstream_of_or_within has_upstream_or_within_actor GeneOrGeneProduct BiologicalProcess
acts_upstream_of_or_within_negative_effect has_negative_upstream_or_within_actor GeneOrGeneProduct BiologicalProcess
acts_upstream_of_or_within_positive_effect has_positive_upstream_or_within_actor GeneOrGeneProduct BiologicalProcess
acts_upstream_of_positive_effect has_positive_upstream_actor GeneOrGeneProduct BiologicalProcess
affects affected_by
affects_likelihood_of likelihood_affected_by
affects_sensitivity_to sensitivity_affected_by ChemicalEntityOrGeneOrGeneProduct ChemicalEntityOrGeneOrGeneProduct
ameliorates_condition condition_ameliorated_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
applied_to_treat treatment_applications_from ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
associated_with - NamedThing NamedThing symmetric
associated_with_decreased_likelihood_of decreased_likelihood_associated_with
associated_with_increased_likelihood_of increased_likelihood_associated_with
associated_with_likelihood_of likelihood_associated_with
associated_with_resistance_to resistance_associated_with NamedThing ChemicalEntity
associated_with_response_to response_associated_with
associated_with_sensitivity_to sensitivity_associated_with NamedThing ChemicalEntity
author has_author Agent Publication
beneficial_in_models_for models_demonstrating_benefits_for ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
binds - - - symmetric+deprecated
biomarker_for has_biomarker ChemicalEntityOrGeneOrGeneProduct DiseaseOrPhenotypicFeature
broad_match narrow_match
capable_of can_be_carried_out_by NamedThing Occurrent
catalyzes has_catalyst
causes caused_by
chemically_similar_to - - - symmetric
close_match - - - symmetric
coexists_with - - - symmetric
coexpressed_with - GeneOrGeneProduct GeneOrGeneProduct symmetric
colocalizes_with - - - symmetric
composed_primarily_of primarily_composed_of
consumes consumed_by NamedThing NamedThing
contraindicated_in has_contraindication ChemicalOrDrugOrTreatment BiologicalEntity
contributes_to contribution_from
contributor has_contributor Agent InformationContentEntity
correlated_with - NamedThing NamedThing symmetric
decreases_amount_or_activity_of amount_or_activity_decreased_by - - deprecated
decreases_sensitivity_to sensitivity_decreased_by ChemicalEntityOrGeneOrGeneProduct ChemicalEntityOrGeneOrGeneProduct
derives_from derives_into
develops_from develops_into
diagnoses is_diagnosed_by DiagnosticAid DiseaseOrPhenotypicFeature
directly_physically_interacts_with - - - symmetric
disease_has_basis_in occurs_in_disease
disease_has_location location_of_disease
disrupts disrupted_by
editor has_editor Agent Publication
enables enabled_by PhysicalEntity BiologicalProcessOrActivity
exacerbates_condition condition_exacerbated_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
exact_match - - - symmetric
expressed_in expresses GeneOrGeneProduct AnatomicalEntity
gene_associated_with_condition condition_associated_with_gene Gene DiseaseOrPhenotypicFeature
gene_fusion_with - Gene Gene symmetric
gene_product_of has_gene_product GeneProductMixin Gene
genetic_association - - - symmetric+deprecated
genetic_neighborhood_of - Gene Gene symmetric
genetically_associated_with - - - symmetric+deprecated
genetically_interacts_with - Gene Gene symmetric
has_active_ingredient is_active_ingredient_of Drug MolecularEntity
has_adverse_event adverse_event_of ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
has_completed completed_by
has_decreased_amount decreased_amount_in
has_excipient is_excipient_of Drug MolecularEntity
has_food_component food_component_of ChemicalEntity ChemicalEntity
has_increased_amount increased_amount_of
has_input is_input_of BiologicalProcessOrActivity NamedThing
has_member member_of
has_metabolite is_metabolite_of MolecularEntity MolecularEntity
has_mode_of_inheritance mode_of_inheritance_of DiseaseOrPhenotypicFeature GeneticInheritance
has_molecular_consequence is_molecular_consequence_of - OntologyClass
has_not_completed not_completed_by
has_nutrient nutrient_of ChemicalEntity ChemicalEntity
has_output is_output_of BiologicalProcessOrActivity NamedThing
has_part part_of
has_participant participates_in BiologicalProcessOrActivity Occurrent
has_phenotype phenotype_of BiologicalEntity PhenotypicFeature
has_plasma_membrane_part plasma_membrane_part_of
has_sequence_location sequence_location_of NucleicAcidEntity NucleicAcidEntity
has_side_effect is_side_effect_of ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
has_substrate is_substrate_of ChemicalEntityOrGeneOrGeneProduct ChemicalEntityOrGeneOrGeneProduct
has_variant_part variant_part_of
homologous_to - - - symmetric
in_cell_population_with - GeneOrGeneProduct GeneOrGeneProduct symmetric
in_clinical_trials_for tested_by_clinical_trials_of ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
in_complex_with - GeneOrGeneProduct GeneOrGeneProduct symmetric
in_linkage_disequilibrium_with - - - symmetric
in_pathway_with - GeneOrGeneProduct GeneOrGeneProduct symmetric
in_preclinical_trials_for tested_by_preclinical_trials_of ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
in_taxon taxon_of ThingWithTaxon OrganismTaxon
increases_amount_or_activity_of amount_or_activity_increased_by - - deprecated
increases_sensitivity_to sensitivity_increased_by ChemicalEntityOrGeneOrGeneProduct ChemicalEntityOrGeneOrGeneProduct
indirectly_physically_interacts_with - - - symmetric
interacts_with - NamedThing NamedThing symmetric
is_chemical_role_of has_chemical_role ChemicalRole ChemicalEntity
is_frameshift_variant_of has_frameshift_variant SequenceVariant GenomicEntity
is_missense_variant_of has_missense_variant SequenceVariant GenomicEntity
is_nearby_variant_of has_nearby_variant SequenceVariant GenomicEntity
is_non_coding_variant_of has_non_coding_variant SequenceVariant GenomicEntity
is_nonsense_variant_of has_nonsense_variant SequenceVariant GenomicEntity
is_sequence_variant_of has_sequence_variant SequenceVariant GenomicEntity
is_splice_site_variant_of has_splice_site_variant SequenceVariant GenomicEntity
is_synonymous_variant_of has_synonymous_variant SequenceVariant GenomicEntity
lacks_part missing_from
located_in location_of NamedThing NamedThing
manifestation_of has_manifestation - Disease
mentions mentioned_by
model_of models
negatively_correlated_with - NamedThing NamedThing symmetric
occurs_in contains_process
occurs_together_in_literature_with - NamedThing NamedThing symmetric
opposite_of - - - symmetric
orthologous_to - - - symmetric
overlaps - - - symmetric
paralogous_to - - - symmetric
pharmacologically_interacts_with - ChemicalEntity ChemicalEntity symmetric
physically_interacts_with - - - symmetric
positively_correlated_with - NamedThing NamedThing symmetric
precedes preceded_by Occurrent Occurrent
predisposes_to_condition condition_predisposed_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
preventative_for_condition has_preventative_intervention ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
produces produced_by
promotes_condition condition_promoted_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
provider has_provider
publisher has_publisher Agent Publication
regulates regulated_by PhysicalEssenceOrOccurrent PhysicalEssenceOrOccurrent
related_condition - - - symmetric
related_to - NamedThing NamedThing symmetric
related_to_at_concept_level - - - symmetric
related_to_at_instance_level - - - symmetric
same_as - - - symmetric
similar_to - - - symmetric
studied_to_treat treated_in_studies_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
subclass_of superclass_of OntologyClass OntologyClass
target_for has_target Gene Disease
temporally_related_to - Occurrent Occurrent symmetric
transcribed_from transcribed_to Transcript Gene
translates_to translation_of Transcript Protein
treats treated_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
treats_or_applied_or_studied_to_treat subject_of_treatment_application_or_study_for_treatment_by ChemicalOrDrugOrTreatment DiseaseOrPhenotypicFeature
was_tested_for_effect_on was_tested_for_effect_of NamedThing NamedThing deprecated
xenologous_to - - - symmetric
`

const orNull = (text: string | undefined): string | null => (text === undefined || text === '-' ? null : text)

function* predicatesIn(line: string): Generator<[string, BiolinkPredicate]> {
  const [name = '', second, third, fourth, marks = ''] = line.split(' ')
  const [inverse, domain, range] = [orNull(second), orNull(third), orNull(fourth)]
  const common = { isSymmetric: marks.includes('symmetric'), isDeprecated: marks.includes('deprecated') }
  yield [name, { name, inverse, isCanonical: true, domain, range, ...common }]
  if (inverse !== null)
    yield [inverse, { name: inverse, inverse: name, isCanonical: false, domain: range, range: domain, ...common }]
}

/** Every predicate of Biolink by its name without `biolink:`. */
export const BIOLINK_PREDICATES: ReadonlyMap<string, BiolinkPredicate> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => [...predicatesIn(line)]),
)
