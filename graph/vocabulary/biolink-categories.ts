/** The categories of Biolink, each with those that it is a kind of after a colon. */
const TABLE = `
OntologyClass QuantityValue Attribute:NamedThing+OntologyClass ChemicalRole:Attribute
BiologicalSex:Attribute PhenotypicSex:BiologicalSex GenotypicSex:BiologicalSex
SeverityValue:Attribute RelationshipQuantifier SensitivityQuantifier:RelationshipQuantifier
SpecificityQuantifier:RelationshipQuantifier PathognomonicityQuantifier:SpecificityQuantifier
FrequencyQuantifier:RelationshipQuantifier ChemicalOrDrugOrTreatment Entity NamedThing:Entity
RelationshipType:OntologyClass TaxonomicRank:OntologyClass OrganismTaxon:NamedThing
Event:NamedThing AdministrativeEntity:NamedThing StudyResult:NamedThing
ConceptCountAnalysisResult:StudyResult ObservedExpectedFrequencyAnalysisResult:StudyResult
RelativeFrequencyAnalysisResult:StudyResult ChiSquaredAnalysisResult:StudyResult
LogOddsAnalysisResult:StudyResult TextMiningStudyResult:StudyResult IceesStudyResult:StudyResult
ProteinLigandAssayResult:StudyResult Study:Activity StudyVariable:InformationContentEntity
CommonDataElement:InformationContentEntity Agent:AdministrativeEntity
InformationContentEntity:NamedThing Dataset:InformationContentEntity
DatasetDistribution:InformationContentEntity DatasetVersion:InformationContentEntity
DatasetSummary:InformationContentEntity ConfidenceLevel:InformationContentEntity
EvidenceType:NamedThing+OntologyClass Evidence:InformationContentEntity
Publication:InformationContentEntity Book:Publication BookChapter:Publication Serial:Publication
Article:Publication JournalArticle:Article Patent:Publication WebPage:Publication
PreprintPublication:Publication DrugLabel:Publication RetrievalSource:InformationContentEntity
PhysicalEssenceOrOccurrent PhysicalEssence:PhysicalEssenceOrOccurrent
PhysicalEntity:NamedThing+PhysicalEssence Occurrent:PhysicalEssenceOrOccurrent
ActivityAndBehavior:Occurrent Activity:NamedThing+ActivityAndBehavior
Procedure:NamedThing+ActivityAndBehavior Phenomenon:NamedThing+Occurrent Device:NamedThing
DiagnosticAid:NamedThing StudyPopulation:PopulationOfIndividualOrganisms SubjectOfInvestigation
MaterialSample:PhysicalEntity+SubjectOfInvestigation PlanetaryEntity:NamedThing
EnvironmentalProcess:PlanetaryEntity+Occurrent EnvironmentalFeature:PlanetaryEntity
GeographicLocation:PlanetaryEntity GeographicLocationAtTime:GeographicLocation ThingWithTaxon
BiologicalEntity:NamedThing+ThingWithTaxon GenomicEntity EpigenomicEntity
MolecularEntity:ChemicalEntity+OntologyClass
ChemicalEntity:NamedThing+PhysicalEssence+ChemicalOrDrugOrTreatment+ChemicalEntityOrGeneOrGeneProduct+ChemicalEntityOrProteinOrPolypeptide
SmallMolecule:MolecularEntity ChemicalMixture:ChemicalEntity+OntologyClass
NucleicAcidEntity:MolecularEntity+GenomicEntity+ThingWithTaxon+PhysicalEssence+OntologyClass
RegulatoryRegion:BiologicalEntity+GenomicEntity+ChemicalEntityOrGeneOrGeneProduct+PhysicalEssence+OntologyClass
AccessibleDnaRegion:RegulatoryRegion+GenomicEntity+ChemicalEntityOrGeneOrGeneProduct+PhysicalEssence+OntologyClass
TranscriptionFactorBindingSite:RegulatoryRegion+GenomicEntity+ChemicalEntityOrGeneOrGeneProduct+PhysicalEssence+OntologyClass
MolecularMixture:ChemicalMixture ComplexMolecularMixture:ChemicalMixture
BiologicalProcessOrActivity:BiologicalEntity+Occurrent+OntologyClass
MolecularActivity:BiologicalProcessOrActivity+Occurrent+OntologyClass
BiologicalProcess:BiologicalProcessOrActivity+Occurrent+OntologyClass
Pathway:BiologicalProcess+OntologyClass PhysiologicalProcess:BiologicalProcess+OntologyClass
Behavior:BiologicalProcess+OntologyClass+ActivityAndBehavior ProcessedMaterial:ChemicalMixture
Drug:MolecularMixture+ChemicalOrDrugOrTreatment+OntologyClass
EnvironmentalFoodContaminant:ChemicalEntity FoodAdditive:ChemicalEntity Food:ChemicalMixture
OrganismAttribute:Attribute PhenotypicQuality:OrganismAttribute
GeneticInheritance:BiologicalEntity OrganismalEntity:BiologicalEntity+SubjectOfInvestigation
Bacterium:OrganismalEntity Virus:OrganismalEntity+SubjectOfInvestigation
CellularOrganism:OrganismalEntity+SubjectOfInvestigation
Mammal:CellularOrganism+SubjectOfInvestigation Human:Mammal+SubjectOfInvestigation
Plant:CellularOrganism Invertebrate:CellularOrganism Vertebrate:CellularOrganism
Fungus:CellularOrganism LifeStage:OrganismalEntity+OntologyClass
IndividualOrganism:OrganismalEntity+SubjectOfInvestigation
PopulationOfIndividualOrganisms:OrganismalEntity+SubjectOfInvestigation
DiseaseOrPhenotypicFeature:BiologicalEntity+OntologyClass Disease:DiseaseOrPhenotypicFeature
PhenotypicFeature:DiseaseOrPhenotypicFeature BehavioralFeature:PhenotypicFeature
AnatomicalEntity:OrganismalEntity+PhysicalEssence+OntologyClass
CellularComponent:AnatomicalEntity Cell:AnatomicalEntity
CellLine:OrganismalEntity+SubjectOfInvestigation GrossAnatomicalStructure:AnatomicalEntity
ChemicalEntityOrGeneOrGeneProduct ChemicalEntityOrProteinOrPolypeptide
MacromolecularMachineMixin GeneOrGeneProduct:MacromolecularMachineMixin
GeneOrGeneProductOrGeneFamily:MacromolecularMachineMixin
Gene:BiologicalEntity+GeneOrGeneProduct+GeneOrGeneProductOrGeneFamily+GenomicEntity+ChemicalEntityOrGeneOrGeneProduct+PhysicalEssence+OntologyClass
GeneProductMixin:GeneOrGeneProduct GeneProductIsoformMixin:GeneProductMixin
MacromolecularComplex:BiologicalEntity+MacromolecularMachineMixin
NucleosomeModification:BiologicalEntity+GeneProductIsoformMixin+GenomicEntity+EpigenomicEntity
Genome:BiologicalEntity+GenomicEntity+PhysicalEssence+OntologyClass Exon:BiologicalEntity
Transcript:BiologicalEntity CodingSequence:BiologicalEntity+GenomicEntity
Polypeptide:BiologicalEntity+ChemicalEntityOrGeneOrGeneProduct+ChemicalEntityOrProteinOrPolypeptide
Protein:Polypeptide+GeneProductMixin ProteinIsoform:Protein+GeneProductIsoformMixin
ProteinDomain:BiologicalEntity+GeneGroupingMixin+ChemicalEntityOrGeneOrGeneProduct
PosttranslationalModification:BiologicalEntity+GeneProductIsoformMixin
ProteinFamily:BiologicalEntity+GeneGroupingMixin+ChemicalEntityOrGeneOrGeneProduct
NucleicAcidSequenceMotif:BiologicalEntity RNAProduct:Transcript+GeneProductMixin
RNAProductIsoform:RNAProduct+GeneProductIsoformMixin NoncodingRNAProduct:RNAProduct
MicroRNA:NoncodingRNAProduct SiRNA:NoncodingRNAProduct GeneGroupingMixin
GeneFamily:BiologicalEntity+GeneGroupingMixin+GeneOrGeneProductOrGeneFamily+ChemicalEntityOrGeneOrGeneProduct
Zygosity:Attribute Genotype:BiologicalEntity+PhysicalEssence+GenomicEntity+OntologyClass
Haplotype:BiologicalEntity+GenomicEntity+PhysicalEssence+OntologyClass
SequenceVariant:BiologicalEntity+GenomicEntity+PhysicalEssence+OntologyClass Snv:SequenceVariant
ReagentTargetedGene:BiologicalEntity+GenomicEntity+PhysicalEssence+OntologyClass
ClinicalAttribute:Attribute ClinicalMeasurement:ClinicalAttribute
ClinicalModifier:ClinicalAttribute ClinicalCourse:ClinicalAttribute Onset:ClinicalCourse
ClinicalEntity:NamedThing ClinicalTrial:Study ClinicalIntervention:ClinicalEntity
ClinicalFinding:PhenotypicFeature Hospitalization:ClinicalIntervention
SocioeconomicAttribute:Attribute Case:IndividualOrganism+SubjectOfInvestigation
Cohort:StudyPopulation+SubjectOfInvestigation ExposureEvent:NamedThing+OntologyClass
GenomicBackgroundExposure:ExposureEvent+GeneGroupingMixin+PhysicalEssence+GenomicEntity+ThingWithTaxon+OntologyClass
PathologicalEntityMixin PathologicalProcess:BiologicalProcess+PathologicalEntityMixin
PathologicalProcessExposure:ExposureEvent
PathologicalAnatomicalStructure:AnatomicalEntity+PathologicalEntityMixin
PathologicalAnatomicalExposure:ExposureEvent
DiseaseOrPhenotypicFeatureExposure:ExposureEvent+PathologicalEntityMixin
ChemicalExposure:ExposureEvent ComplexChemicalExposure:ExposureEvent
DrugExposure:ChemicalExposure DrugToGeneInteractionExposure:DrugExposure+GeneGroupingMixin
Treatment:ExposureEvent+ChemicalOrDrugOrTreatment BioticExposure:ExposureEvent
GeographicExposure:EnvironmentalExposure EnvironmentalExposure:ExposureEvent
BehavioralExposure:ExposureEvent SocioeconomicExposure:ExposureEvent Outcome
PathologicalProcessOutcome:Outcome PathologicalAnatomicalOutcome:Outcome
DiseaseOrPhenotypicFeatureOutcome:Outcome BehavioralOutcome:Outcome
HospitalizationOutcome:Outcome MortalityOutcome:Outcome EpidemiologicalOutcome:Outcome
SocioeconomicOutcome:Outcome GeneExpressionMixin
`

/**
 * The categories that each category of Biolink is directly a kind of, by names without `biolink:`.
 */
const PARENTS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((entry): [string, readonly string[]] => {
      const [name = '', parents] = entry.split(':')
      return [name, parents === undefined ? [] : parents.split('+')]
    }),
)

const folded = (name: string): string => name.replace(/[\s_-]+/g, '').toLowerCase()

const BY_FOLDED_NAME: ReadonlyMap<string, string> = new Map([...PARENTS.keys()].map((name) => [folded(name), name]))

const PREFIX = /^biolink:/i

/**
 * The category that a name means in any usual spelling, without `biolink:`; undefined where Biolink
 * has none. `phenotypic feature` is `PhenotypicFeature`.
 */
export const biolinkCategoryNamed = (name: string): string | undefined =>
  BY_FOLDED_NAME.get(folded(name.trim().replace(PREFIX, '')))

/** A category in Biolink's spelling with `biolink:`, where Biolink has it; any other as it is. */
export function spelledCategory(category: string): string {
  const known = biolinkCategoryNamed(category)
  return known === undefined ? category.trim() : `biolink:${known}`
}

/** Whether a category of Biolink is another one, or a kind of it. */
export function isCategoryIn(category: string, other: string): boolean {
  return category === other || (PARENTS.get(category) ?? []).some((parent) => isCategoryIn(parent, other))
}

/** Whether some category of Biolink is a kind of both. */
export const haveCommonKind = (one: string, other: string): boolean =>
  PARENTS.keys().some((category) => isCategoryIn(category, one) && isCategoryIn(category, other))
