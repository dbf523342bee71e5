/** What a kind of concept means, and the nearest terms of published vocabularies. */
export interface KindDefinition {
  /** The part of a key before the colon, and the name of the content folder. */
  readonly key: string
  readonly means: string
  readonly nearest: readonly string[]
}

/**
 * Every kind of concept. The GraphQL enum `ConceptKind` must list exactly these names, or the API does not compile.
 * To add a kind, see CONTRIBUTING.md.
 */
export const KINDS = {
  DRIVER: {
    key: 'driver',
    means: 'starts a chain that ends in misalignment',
    nearest: ['schema:MedicalCause', 'biolink:BehavioralExposure', 'biolink:EnvironmentalExposure'],
  },
  RISK_FACTOR: {
    key: 'risk-factor',
    means: 'raises likelihood without going through misalignment',
    nearest: ['schema:MedicalRiskFactor'],
  },
  MISALIGNMENT: {
    key: 'misalignment',
    means: 'a departure from neutral alignment: a misaligned pelvis, a leg-length discrepancy',
    nearest: ['schema:MedicalCondition', 'biolink:PhenotypicFeature'],
  },
  LEG_SIDE: {
    key: 'leg-side',
    means: 'the longer leg (raised side of the hip) or the shorter leg (lowered side); never left or right',
    nearest: [],
  },
  INJURY: {
    key: 'injury',
    means: 'an outcome at the level of a diagnosis',
    nearest: ['schema:MedicalCondition', 'biolink:Disease'],
  },
  SYMPTOM: {
    key: 'symptom',
    means: 'an outcome that is felt',
    nearest: ['schema:MedicalSignOrSymptom', 'HP:0000118'],
  },
  MECHANISM: {
    key: 'mechanism',
    means: 'a process, a change of movement, or a load on a part',
    nearest: ['biolink:PathologicalProcess'],
  },
  INTERVENTION: {
    key: 'intervention',
    means: 'something done to correct or prevent',
    nearest: ['schema:MedicalTherapy', 'schema:PhysicalTherapy', 'schema:MedicalDevice'],
  },
  BODY_PART: {
    key: 'body-part',
    means: 'anatomy, and the sides of it',
    nearest: ['schema:AnatomicalStructure', 'UBERON:0001062'],
  },
  PLANE: {
    key: 'plane',
    means: 'a plane of motion of the body',
    nearest: ['BSPO:0000400'],
  },
  ACTIVITY: {
    key: 'activity',
    means: 'something the body does for transport or sport',
    nearest: ['schema:PhysicalActivity'],
  },
  CIRCUMSTANCE: {
    key: 'circumstance',
    means: 'a place, norm or condition under which a claim holds',
    nearest: ['biolink:qualifiers'],
  },
  MISCONCEPTION: {
    key: 'misconception',
    means: 'a held view that the source calls mistaken',
    nearest: ['schema:Claim', 'schema:ClaimReview'],
  },
  ENTITY: {
    key: 'entity',
    means: 'anything of an imported graph that is of no other kind',
    nearest: ['schema:Thing', 'biolink:NamedThing'],
  },
} as const satisfies Record<string, KindDefinition>

export type ConceptKind = keyof typeof KINDS

export const CONCEPT_KINDS = Object.freeze(Object.keys(KINDS) as ConceptKind[])
