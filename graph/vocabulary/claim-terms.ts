/** How the source judges a statement. */
export const POLARITIES = ['AFFIRMED', 'NEGATED', 'DISPUTED'] as const
export type Polarity = (typeof POLARITIES)[number]

/** EXPLICIT: the text says it. IMPLIED: the text's own logic needs it. INFERRED: it is ours. */
export const EXPLICITNESSES = ['EXPLICIT', 'IMPLIED', 'INFERRED'] as const
export type Explicitness = (typeof EXPLICITNESSES)[number]

/**
 * Whether a piece of evidence speaks for the claim as recorded, or against it. INDIRECT: it speaks
 * of something near the claim, such as of injury and not of alignment, and counts neither way.
 */
export const STANCES = ['SUPPORTS', 'REFUTES', 'INDIRECT'] as const
export type Stance = (typeof STANCES)[number]

/** Whose view a claim is: the source's own, one it reports, or ours. */
export const ATTRIBUTIONS = ['SOURCE', 'REPORTED', 'EDITORIAL'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

/** The leg on the raised side of the hip, or the one on the lowered side. Never left or right. */
export const LEG_ROLES = ['LONGER', 'SHORTER'] as const
export type LegRole = (typeof LEG_ROLES)[number]

/** Kinds of evidence, from weakest to strongest. */
export const EVIDENCE_CLASSES = ['OPINION', 'OBSERVATIONAL', 'TRIAL', 'REVIEW'] as const
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number]

/** EXACT: the code means the same. BROAD: it means something wider. */
export const CODE_MATCHES = ['EXACT', 'BROAD'] as const
export type CodeMatch = (typeof CODE_MATCHES)[number]

export const CODE_SYSTEMS = [
  'ICD10CM',
  'ICD11',
  'SNOMEDCT',
  'MONDO',
  'DOID',
  'HP',
  'SYMP',
  'MESH',
  'UMLS',
  'NCIT',
  'UBERON',
  'PATO',
  'ENVO',
  'MAXO',
] as const
export type CodeSystem = (typeof CODE_SYSTEMS)[number]

/** The longest quote that may be shipped, in words. */
export const MAX_QUOTE_WORDS = 8
