import { CONCEPT_KINDS, type ConceptKind } from './generated/concept-kinds.ts'

/**
 * Whether a causal path may take the predicate as a step.
 * `YES` by default; `ON_REQUEST` only when a question names it; `AGAINST` it is what breaks a path; `NO` it is knowledge,
 * never a step; `NEVER` as `NO`, said again because the temptation is known.
 */
export type Walked = 'YES' | 'ON_REQUEST' | 'AGAINST' | 'NO' | 'NEVER'

/** Any subject of the first list may be joined to any object of the second. */
export interface Ends {
  readonly subjects: readonly ConceptKind[]
  readonly objects: readonly ConceptKind[]
}

export interface PredicateDefinition {
  readonly walked: Walked
  /** Read from subject to object. */
  readonly reading: string
  /** Read from object to subject. */
  readonly inverse: string
  readonly ends: readonly Ends[]
  /** Both directions say the same. */
  readonly symmetric?: true
  /** Subject and object must be of one kind. */
  readonly sameKind?: true
  readonly nearest: readonly string[]
}

/**
 * Every predicate. The GraphQL enum `Predicate` must list exactly these names, or the API does not compile.
 * To add a predicate, see CONTRIBUTING.md.
 */
export const PREDICATES = {
  CAUSES: {
    walked: 'YES',
    reading: 'causes',
    inverse: 'caused by',
    ends: [
      {
        subjects: ['DRIVER', 'RISK_FACTOR', 'CIRCUMSTANCE', 'MECHANISM', 'MISALIGNMENT', 'INJURY', 'ENTITY'],
        objects: ['DRIVER', 'RISK_FACTOR', 'MECHANISM', 'MISALIGNMENT', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:causes', 'RO:0003303'],
  },
  DRIVES: {
    walked: 'YES',
    reading: 'drives',
    inverse: 'driven by',
    ends: [{ subjects: ['DRIVER', 'ENTITY'], objects: ['MISALIGNMENT', 'ENTITY'] }],
    nearest: ['biolink:contributes_to', 'RO:0003304'],
  },
  PREDISPOSES_TO: {
    walked: 'YES',
    reading: 'predisposes to',
    inverse: 'made likelier by',
    ends: [
      {
        subjects: ['RISK_FACTOR', 'LEG_SIDE', 'MECHANISM', 'MISALIGNMENT', 'ENTITY'],
        objects: ['INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:affects_likelihood_of'],
  },
  EXPERIENCES: {
    walked: 'YES',
    reading: 'experiences',
    inverse: 'falls on',
    ends: [{ subjects: ['LEG_SIDE'], objects: ['MECHANISM'] }],
    nearest: [],
  },
  HAS_LEG_SIDE: {
    walked: 'YES',
    reading: 'has leg side',
    inverse: 'side of',
    ends: [{ subjects: ['MISALIGNMENT'], objects: ['LEG_SIDE'] }],
    nearest: [],
  },
  BECOMES: {
    walked: 'ON_REQUEST',
    reading: 'becomes',
    inverse: 'was before',
    ends: [{ subjects: ['INJURY', 'SYMPTOM', 'ENTITY'], objects: ['DRIVER', 'RISK_FACTOR', 'ENTITY'] }],
    nearest: ['BFO:0000063'],
  },
  HAS_SYMPTOM: {
    walked: 'NO',
    reading: 'has symptom',
    inverse: 'symptom of',
    ends: [{ subjects: ['MISALIGNMENT', 'INJURY', 'ENTITY'], objects: ['SYMPTOM', 'ENTITY'] }],
    nearest: ['RO:0002452'],
  },
  FIRST_RECOGNIZED_AS: {
    walked: 'NO',
    reading: 'is first recognized as',
    inverse: 'first sign of',
    ends: [{ subjects: ['MISALIGNMENT', 'INJURY'], objects: ['MISALIGNMENT', 'SYMPTOM'] }],
    nearest: ['RO:0002452'],
  },
  AFFECTS: {
    walked: 'NO',
    reading: 'affects',
    inverse: 'site of',
    ends: [{ subjects: ['MECHANISM', 'ENTITY'], objects: ['BODY_PART', 'ENTITY'] }],
    nearest: ['RO:0004026'],
  },
  TRANSMITTED_TO: {
    walked: 'NO',
    reading: 'is transmitted to',
    inverse: 'site of',
    ends: [{ subjects: ['MECHANISM'], objects: ['BODY_PART'] }],
    nearest: ['RO:0004026'],
  },
  AFFECTS_BODY_PART: {
    walked: 'NO',
    reading: 'affects',
    inverse: 'site of',
    ends: [
      {
        subjects: ['INJURY', 'SYMPTOM', 'MISALIGNMENT', 'MECHANISM', 'RISK_FACTOR', 'ENTITY'],
        objects: ['BODY_PART', 'ENTITY'],
      },
    ],
    nearest: ['RO:0004026'],
  },
  ON_PELVIC_SIDE: {
    walked: 'NO',
    reading: 'is on',
    inverse: 'side of',
    ends: [{ subjects: ['LEG_SIDE'], objects: ['BODY_PART'] }],
    nearest: ['SCTID:272741003'],
  },
  ON_BODY_SIDE: {
    walked: 'NO',
    reading: 'is on',
    inverse: 'side of',
    ends: [{ subjects: ['MECHANISM'], objects: ['BODY_PART'] }],
    nearest: ['SCTID:272741003'],
  },
  ACTS_AS: {
    walked: 'NO',
    reading: 'acts as',
    inverse: 'is the part played by',
    ends: [{ subjects: ['BODY_PART'], objects: ['MECHANISM'] }],
    nearest: [],
  },
  ACTS_IN_PLANE: {
    walked: 'NO',
    reading: 'acts in',
    inverse: 'plane of',
    ends: [{ subjects: ['MECHANISM'], objects: ['PLANE'] }],
    nearest: [],
  },
  MAY_CORRECT: {
    walked: 'AGAINST',
    reading: 'may correct',
    inverse: 'may be corrected by',
    ends: [
      {
        subjects: ['INTERVENTION', 'ENTITY'],
        objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:ameliorates_condition'],
  },
  MAY_PREVENT: {
    walked: 'AGAINST',
    reading: 'may prevent',
    inverse: 'may be prevented by',
    ends: [
      {
        subjects: ['INTERVENTION', 'ENTITY'],
        objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:preventative_for_condition'],
  },
  CORRECTS: {
    walked: 'AGAINST',
    reading: 'corrects',
    inverse: 'corrected by',
    ends: [
      {
        subjects: ['INTERVENTION', 'ENTITY'],
        objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:ameliorates_condition'],
  },
  ATTRIBUTES: {
    walked: 'NO',
    reading: 'is held about',
    inverse: 'wrongly explained by',
    ends: [{ subjects: ['MISCONCEPTION'], objects: ['MISALIGNMENT', 'INJURY', 'SYMPTOM'] }],
    nearest: [],
  },
  LEADS_TO: {
    walked: 'NO',
    reading: 'leads people to',
    inverse: 'chosen because of',
    ends: [
      { subjects: ['MISCONCEPTION'], objects: ['INTERVENTION'] },
      { subjects: ['CIRCUMSTANCE'], objects: ['CIRCUMSTANCE'] },
    ],
    nearest: [],
  },
  ANALOGOUS_TO: {
    walked: 'NEVER',
    reading: 'is analogous to',
    inverse: 'is analogous to',
    symmetric: true,
    ends: [
      {
        subjects: ['LEG_SIDE', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'MISALIGNMENT', 'ENTITY'],
        objects: ['LEG_SIDE', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'MISALIGNMENT', 'ENTITY'],
      },
    ],
    nearest: ['skos:related'],
  },
  SUBTYPE_OF: {
    walked: 'NO',
    reading: 'is a kind of',
    inverse: 'has subtype',
    sameKind: true,
    ends: [
      {
        subjects: [
          'DRIVER',
          'RISK_FACTOR',
          'MISALIGNMENT',
          'INJURY',
          'SYMPTOM',
          'MECHANISM',
          'INTERVENTION',
          'ACTIVITY',
          'ENTITY',
        ],
        objects: [
          'DRIVER',
          'RISK_FACTOR',
          'MISALIGNMENT',
          'INJURY',
          'SYMPTOM',
          'MECHANISM',
          'INTERVENTION',
          'ACTIVITY',
          'ENTITY',
        ],
      },
    ],
    nearest: ['rdfs:subClassOf'],
  },
  EXPLAINS: {
    walked: 'NO',
    reading: 'explains',
    inverse: 'explained by',
    ends: [
      { subjects: ['MECHANISM', 'CIRCUMSTANCE', 'ENTITY'], objects: ['MISALIGNMENT', 'DRIVER', 'MECHANISM', 'ENTITY'] },
    ],
    nearest: [],
  },
  COMPARED_TO: {
    walked: 'NO',
    reading: 'is compared to',
    inverse: 'comparator of',
    ends: [{ subjects: ['MECHANISM'], objects: ['BODY_PART'] }],
    nearest: [],
  },
  INVOLVES: {
    walked: 'NO',
    reading: 'involves',
    inverse: 'involved in',
    ends: [{ subjects: ['DRIVER', 'RISK_FACTOR', 'MECHANISM', 'ENTITY'], objects: ['ACTIVITY', 'ENTITY'] }],
    nearest: [],
  },
  APPLIES_TO: {
    walked: 'NO',
    reading: 'applies to',
    inverse: 'subject to',
    ends: [{ subjects: ['CIRCUMSTANCE'], objects: ['ACTIVITY'] }],
    nearest: [],
  },
  QUALIFIES: {
    walked: 'NO',
    reading: 'qualifies',
    inverse: 'qualified by',
    ends: [{ subjects: ['CIRCUMSTANCE'], objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'INJURY', 'SYMPTOM'] }],
    nearest: ['biolink:qualifiers'],
  },
  RELATES_TO: {
    walked: 'ON_REQUEST',
    reading: 'is related to',
    inverse: 'is related to',
    ends: [{ subjects: CONCEPT_KINDS, objects: CONCEPT_KINDS }],
    nearest: ['biolink:related_to'],
  },
} as const satisfies Record<string, PredicateDefinition>

export type Predicate = keyof typeof PREDICATES

export const PREDICATE_NAMES = Object.freeze(Object.keys(PREDICATES) as Predicate[])

/** What is known of one predicate, in the general type. */
export const definitionOf = (predicate: Predicate): PredicateDefinition => PREDICATES[predicate]

/** The predicates a causal path walks unless a question says otherwise. */
export const CAUSAL_PREDICATES: readonly Predicate[] = Object.freeze(
  PREDICATE_NAMES.filter((name) => definitionOf(name).walked === 'YES'),
)

/** Every predicate a question may ask a causal path to walk. */
export const WALKABLE_PREDICATES: readonly Predicate[] = Object.freeze(
  PREDICATE_NAMES.filter((name) => ['YES', 'ON_REQUEST'].includes(definitionOf(name).walked)),
)

/** The predicates that say where something acts. */
export const LOCATIONS: readonly Predicate[] = Object.freeze([
  'AFFECTS',
  'TRANSMITTED_TO',
  'AFFECTS_BODY_PART',
  'ON_BODY_SIDE',
])
