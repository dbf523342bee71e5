import type { BiolinkTerm } from './biolink-term.ts'
import { CONCEPT_KINDS, type ConceptKind } from './generated/concept-kinds.ts'
import { being, type Verb, verb } from './verb.ts'

/**
 * Whether a causal path may take the predicate as a step. `YES`: by default. `ON_REQUEST`: only
 * when a question names it. `SIGNED`: only when a question asks for signs. `AGAINST`: as `SIGNED`,
 * and it may break a path. `NO`: it is knowledge, never a step. `NEVER`: as `NO`, for a predicate
 * that tempts to be a step.
 */
export type Walked = 'YES' | 'ON_REQUEST' | 'SIGNED' | 'AGAINST' | 'NO' | 'NEVER'

/** +1: more of the subject makes for more of the object. -1: more of it makes for less. */
export type Sign = 1 | -1

/** Any subject of the first list may be joined to any object of the second. */
export interface Ends {
  readonly subjects: readonly ConceptKind[]
  readonly objects: readonly ConceptKind[]
}

export interface PredicateDefinition {
  readonly walked: Walked
  /** Absent where the predicate does not say which way an effect goes. */
  readonly sign?: Sign
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
  /** The predicate in a sentence. */
  readonly verb: Verb
  /** A statement of the shipped content, for the schema. */
  readonly means: string
  /**
   * The Biolink predicate that a claim is written with, and those that are read as this predicate.
   * `direction`: the value of `object_direction_qualifier` that belongs to the written one.
   * `readWithDirection`: those that are read as this predicate where they go in that direction.
   */
  readonly biolink: BiolinkTerm & {
    readonly readFrom?: readonly string[]
    readonly direction?: 'increased' | 'decreased'
    readonly readWithDirection?: readonly string[]
  }
}

const INFLUENCES: readonly ConceptKind[] = [
  'DRIVER',
  'RISK_FACTOR',
  'CIRCUMSTANCE',
  'MECHANISM',
  'MISALIGNMENT',
  'INTERVENTION',
  'ENTITY',
]
const INFLUENCED: readonly ConceptKind[] = [
  'DRIVER',
  'RISK_FACTOR',
  'MECHANISM',
  'MISALIGNMENT',
  'INJURY',
  'SYMPTOM',
  'ENTITY',
]

/**
 * Every predicate. Where Biolink has no near predicate, it is `related_to`, which is wider than all
 * of them. To add a predicate, see CONTRIBUTING.md.
 */
export const PREDICATES = {
  CAUSES: {
    walked: 'YES',
    sign: 1,
    reading: 'causes',
    inverse: 'caused by',
    ends: [
      {
        subjects: ['DRIVER', 'RISK_FACTOR', 'CIRCUMSTANCE', 'MECHANISM', 'MISALIGNMENT', 'INJURY', 'ENTITY'],
        objects: ['DRIVER', 'RISK_FACTOR', 'MECHANISM', 'MISALIGNMENT', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:causes', 'RO:0003303'],
    verb: verb('lead to', 'leads to'),
    means: '`misalignment:pelvic-misalignment` causes `symptom:hip-pain`.',
    biolink: { term: 'causes', fit: 'EXACT', readFrom: ['causes'] },
  },
  DRIVES: {
    walked: 'YES',
    sign: 1,
    reading: 'drives',
    inverse: 'driven by',
    ends: [{ subjects: ['DRIVER', 'ENTITY'], objects: ['MISALIGNMENT', 'ENTITY'] }],
    nearest: ['biolink:contributes_to', 'RO:0003304'],
    verb: verb('contribute to', 'contributes to'),
    means: '`driver:cambered-roads` drives `misalignment:pelvic-misalignment`.',
    biolink: { term: 'contributes_to', fit: 'BROAD', readFrom: ['contributes_to'] },
  },
  PREDISPOSES_TO: {
    walked: 'YES',
    sign: 1,
    reading: 'predisposes to',
    inverse: 'made likelier by',
    ends: [
      {
        subjects: ['RISK_FACTOR', 'LEG_SIDE', 'MECHANISM', 'MISALIGNMENT', 'ENTITY'],
        objects: ['INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:affects_likelihood_of'],
    verb: verb('make … more likely', 'makes … more likely'),
    means: '`leg-side:shorter-leg` predisposes to `injury:achilles-tendinitis`.',
    biolink: {
      term: 'affects_likelihood_of',
      fit: 'EXACT',
      direction: 'increased',
      readFrom: ['predisposes_to_condition'],
      readWithDirection: ['affects_likelihood_of'],
    },
  },
  EXPERIENCES: {
    walked: 'YES',
    sign: 1,
    reading: 'experiences',
    inverse: 'falls on',
    ends: [{ subjects: ['LEG_SIDE'], objects: ['MECHANISM'] }],
    nearest: [],
    verb: verb('experience', 'experiences'),
    means: 'A load on a leg side: `leg-side:longer-leg` experiences `mechanism:greater-impact-force`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  HAS_LEG_SIDE: {
    walked: 'YES',
    sign: 1,
    reading: 'has leg side',
    inverse: 'side of',
    ends: [{ subjects: ['MISALIGNMENT'], objects: ['LEG_SIDE'] }],
    nearest: [],
    verb: verb('mean that one leg is', 'means that one leg is'),
    means: '`misalignment:functional-leg-length-discrepancy` has `leg-side:longer-leg`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  BECOMES: {
    walked: 'ON_REQUEST',
    reading: 'becomes',
    inverse: 'was before',
    ends: [{ subjects: ['INJURY', 'SYMPTOM', 'ENTITY'], objects: ['DRIVER', 'RISK_FACTOR', 'ENTITY'] }],
    nearest: ['BFO:0000063'],
    verb: verb('become', 'becomes'),
    means: '`injury:running-injury` becomes `driver:injury-history`.',
    biolink: { term: 'precedes', fit: 'BROAD' },
  },
  HAS_SYMPTOM: {
    walked: 'NO',
    reading: 'has symptom',
    inverse: 'symptom of',
    ends: [{ subjects: ['MISALIGNMENT', 'INJURY', 'ENTITY'], objects: ['SYMPTOM', 'ENTITY'] }],
    nearest: ['RO:0002452'],
    verb: verb('show itself in', 'shows itself in', 'show themselves in'),
    means: '`misalignment:pelvic-misalignment` has `symptom:misalignment-symptoms`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  FIRST_RECOGNIZED_AS: {
    walked: 'NO',
    reading: 'is first recognized as',
    inverse: 'first sign of',
    ends: [{ subjects: ['MISALIGNMENT', 'INJURY'], objects: ['MISALIGNMENT', 'SYMPTOM'] }],
    nearest: ['RO:0002452'],
    verb: being('first recognized as'),
    means:
      'Recognition, not causation: `misalignment:pelvic-misalignment` is first recognized as `misalignment:leg-length-discrepancy`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  AFFECTS: {
    walked: 'NO',
    reading: 'affects',
    inverse: 'site of',
    ends: [{ subjects: ['MECHANISM', 'ENTITY'], objects: ['BODY_PART', 'ENTITY'] }],
    nearest: ['RO:0004026'],
    verb: verb('affect', 'affects'),
    means: 'A location: `mechanism:propagation-to-hips` affects `body-part:hip`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  TRANSMITTED_TO: {
    walked: 'NO',
    reading: 'is transmitted to',
    inverse: 'site of',
    ends: [{ subjects: ['MECHANISM'], objects: ['BODY_PART'] }],
    nearest: ['RO:0004026'],
    verb: being('passed on to'),
    means: 'A location: `mechanism:greater-impact-force` is transmitted to `body-part:hip`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
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
    verb: verb('affect', 'affects'),
    means: 'A location: `injury:hamstring-strain` affects `body-part:hamstring`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  ON_PELVIC_SIDE: {
    walked: 'NO',
    reading: 'is on',
    inverse: 'side of',
    ends: [{ subjects: ['LEG_SIDE'], objects: ['BODY_PART'] }],
    nearest: ['SCTID:272741003'],
    verb: being('on'),
    means: 'A location: `leg-side:longer-leg` is on `body-part:raised-hip-side`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  ON_BODY_SIDE: {
    walked: 'NO',
    reading: 'is on',
    inverse: 'side of',
    ends: [{ subjects: ['MECHANISM'], objects: ['BODY_PART'] }],
    nearest: ['SCTID:272741003'],
    verb: being('on the side of'),
    means: 'A location: `mechanism:left-leg-reach-down` is on `body-part:left-leg`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  ACTS_AS: {
    walked: 'NO',
    reading: 'acts as',
    inverse: 'is the part played by',
    ends: [{ subjects: ['BODY_PART'], objects: ['MECHANISM'] }],
    nearest: [],
    verb: verb('act as', 'acts as'),
    means: '`body-part:pelvis` acts as `mechanism:fulcrum-role`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  ACTS_IN_PLANE: {
    walked: 'NO',
    reading: 'acts in',
    inverse: 'plane of',
    ends: [{ subjects: ['MECHANISM'], objects: ['PLANE'] }],
    nearest: [],
    verb: verb('act in', 'acts in'),
    means: '`mechanism:fulcrum-role` acts in `plane:sagittal-plane`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  MAY_CORRECT: {
    walked: 'AGAINST',
    sign: -1,
    reading: 'may correct',
    inverse: 'may be corrected by',
    ends: [
      {
        subjects: ['INTERVENTION', 'ENTITY'],
        objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:ameliorates_condition'],
    verb: verb('correct', 'may correct', 'may correct'),
    means: '`intervention:corrective-exercises` may correct `misalignment:pelvic-misalignment`.',
    biolink: { term: 'ameliorates_condition', fit: 'NARROW', readFrom: ['ameliorates_condition'] },
  },
  MAY_PREVENT: {
    walked: 'AGAINST',
    sign: -1,
    reading: 'may prevent',
    inverse: 'may be prevented by',
    ends: [
      {
        subjects: ['INTERVENTION', 'ENTITY'],
        objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:preventative_for_condition'],
    verb: verb('prevent', 'may prevent', 'may prevent'),
    means: '`intervention:preventative-exercises` may prevent `misalignment:pelvic-misalignment`.',
    biolink: { term: 'preventative_for_condition', fit: 'NARROW', readFrom: ['preventative_for_condition'] },
  },
  CORRECTS: {
    walked: 'AGAINST',
    sign: -1,
    reading: 'corrects',
    inverse: 'corrected by',
    ends: [
      {
        subjects: ['INTERVENTION', 'ENTITY'],
        objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'MECHANISM', 'INJURY', 'SYMPTOM', 'ENTITY'],
      },
    ],
    nearest: ['biolink:ameliorates_condition'],
    verb: verb('correct', 'corrects'),
    means: 'The source casts doubt on whether `intervention:orthotics` corrects `misalignment:pelvic-misalignment`.',
    biolink: { term: 'ameliorates_condition', fit: 'BROAD' },
  },
  ATTRIBUTES: {
    walked: 'NO',
    reading: 'is held about',
    inverse: 'wrongly explained by',
    ends: [{ subjects: ['MISCONCEPTION'], objects: ['MISALIGNMENT', 'INJURY', 'SYMPTOM'] }],
    nearest: [],
    verb: being('held about'),
    means: 'A belief: `misconception:misattribution-to-permanent` is held about `misalignment:leg-length-discrepancy`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
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
    verb: verb('lead people to', 'leads people to'),
    means: 'Behavior: `misconception:misattribution-to-permanent` leads people to `intervention:orthotics`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
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
    verb: being('similar to'),
    means: 'Symmetric: `leg-side:shorter-leg` is analogous to `risk-factor:rapid-minimalist-transition`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  SUBTYPE_OF: {
    walked: 'ON_REQUEST',
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
    verb: being('a kind of'),
    means: '`injury:hip-injury` is a kind of `injury:running-injury`.',
    biolink: { term: 'subclass_of', fit: 'EXACT', readFrom: ['subclass_of'] },
  },
  EXPLAINS: {
    walked: 'NO',
    reading: 'explains',
    inverse: 'explained by',
    ends: [
      { subjects: ['MECHANISM', 'CIRCUMSTANCE', 'ENTITY'], objects: ['MISALIGNMENT', 'DRIVER', 'MECHANISM', 'ENTITY'] },
    ],
    nearest: [],
    verb: verb('explain', 'explains'),
    means: '`circumstance:water-drainage` explains `driver:cambered-roads`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  COMPARED_TO: {
    walked: 'NO',
    reading: 'is compared to',
    inverse: 'comparator of',
    ends: [{ subjects: ['MECHANISM'], objects: ['BODY_PART'] }],
    nearest: [],
    verb: being('compared to'),
    means: '`mechanism:left-leg-reach-down` is compared to `body-part:right-leg`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  INVOLVES: {
    walked: 'NO',
    reading: 'involves',
    inverse: 'involved in',
    ends: [{ subjects: ['DRIVER', 'RISK_FACTOR', 'MECHANISM', 'ENTITY'], objects: ['ACTIVITY', 'ENTITY'] }],
    nearest: [],
    verb: verb('involve', 'involves'),
    means: '`risk-factor:rapid-minimalist-transition` involves `activity:minimalist-running`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  APPLIES_TO: {
    walked: 'NO',
    reading: 'applies to',
    inverse: 'subject to',
    ends: [{ subjects: ['CIRCUMSTANCE'], objects: ['ACTIVITY'] }],
    nearest: [],
    verb: verb('apply to', 'applies to'),
    means: '`circumstance:run-against-traffic` applies to `activity:running`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  QUALIFIES: {
    walked: 'NO',
    reading: 'qualifies',
    inverse: 'qualified by',
    ends: [{ subjects: ['CIRCUMSTANCE'], objects: ['MISALIGNMENT', 'DRIVER', 'RISK_FACTOR', 'INJURY', 'SYMPTOM'] }],
    nearest: ['biolink:qualifiers'],
    verb: verb('qualify what is said of', 'qualifies what is said of'),
    means: '`circumstance:untreated` qualifies `misalignment:pelvic-misalignment`.',
    biolink: { term: 'related_to', fit: 'BROAD' },
  },
  RELATES_TO: {
    walked: 'ON_REQUEST',
    reading: 'is related to',
    inverse: 'is related to',
    ends: [{ subjects: CONCEPT_KINDS, objects: CONCEPT_KINDS }],
    nearest: ['biolink:related_to'],
    verb: being('related to'),
    means: 'A predicate of an imported graph: `entity:hgnc-5` is related to `injury:mondo-0005148`.',
    biolink: { term: 'related_to', fit: 'EXACT', readFrom: ['related_to'] },
  },
  INCREASES: {
    walked: 'ON_REQUEST',
    sign: 1,
    reading: 'increases',
    inverse: 'increased by',
    ends: [{ subjects: INFLUENCES, objects: INFLUENCED }],
    nearest: ['biolink:affects', 'RO:0002213'],
    verb: verb('increase', 'increases'),
    means: 'More of the subject increases the object: `entity:chebi-1` increases `entity:hgnc-5`.',
    biolink: {
      term: 'affects',
      fit: 'EXACT',
      direction: 'increased',
      readFrom: ['increases_amount_or_activity_of'],
      readWithDirection: ['affects', 'regulates', 'causes', 'contributes_to'],
    },
  },
  DECREASES: {
    walked: 'SIGNED',
    sign: -1,
    reading: 'decreases',
    inverse: 'decreased by',
    ends: [{ subjects: INFLUENCES, objects: INFLUENCED }],
    nearest: ['biolink:affects', 'RO:0002212'],
    verb: verb('decrease', 'decreases'),
    means: 'More of the subject decreases the object: `entity:chebi-1` decreases `entity:hgnc-5`.',
    biolink: {
      term: 'affects',
      fit: 'EXACT',
      direction: 'decreased',
      readFrom: ['decreases_amount_or_activity_of'],
      readWithDirection: ['affects', 'regulates', 'causes', 'contributes_to'],
    },
  },
  PROTECTS_FROM: {
    walked: 'SIGNED',
    sign: -1,
    reading: 'protects from',
    inverse: 'made less likely by',
    ends: [{ subjects: INFLUENCES, objects: INFLUENCED }],
    nearest: ['biolink:affects_likelihood_of'],
    verb: verb('make … less likely', 'makes … less likely'),
    means:
      'More of the subject lowers the likelihood of the object: `entity:chebi-1` protects from `injury:mondo-0005148`.',
    biolink: {
      term: 'affects_likelihood_of',
      fit: 'EXACT',
      direction: 'decreased',
      readWithDirection: ['affects_likelihood_of'],
    },
  },
} as const satisfies Record<string, PredicateDefinition>

export type Predicate = keyof typeof PREDICATES

export const PREDICATE_NAMES = Object.freeze(Object.keys(PREDICATES) as Predicate[])

/** The definition of one predicate, in the general type. */
export const definitionOf = (predicate: Predicate): PredicateDefinition => PREDICATES[predicate]

/** The predicates of the steps of a causal path, unless a question names others. */
export const CAUSAL_PREDICATES: readonly Predicate[] = Object.freeze(
  PREDICATE_NAMES.filter((name) => definitionOf(name).walked === 'YES'),
)

/** Every predicate that a question may admit as a step without asking for signs. */
export const WALKABLE_PREDICATES: readonly Predicate[] = Object.freeze(
  PREDICATE_NAMES.filter((name) => ['YES', 'ON_REQUEST'].includes(definitionOf(name).walked)),
)

/** The predicates of the steps of a path with signs, unless a question names others. */
export const SIGNED_PREDICATES: readonly Predicate[] = Object.freeze(
  PREDICATE_NAMES.filter((name) => definitionOf(name).sign !== undefined),
)

/** Every predicate that a question with signs may admit as a step. */
export const ADMISSIBLE_PREDICATES: readonly Predicate[] = Object.freeze(
  PREDICATE_NAMES.filter((name) => ['YES', 'ON_REQUEST', 'SIGNED', 'AGAINST'].includes(definitionOf(name).walked)),
)

/** The predicates that say where something acts. */
export const LOCATIONS: readonly Predicate[] = Object.freeze([
  'AFFECTS',
  'TRANSMITTED_TO',
  'AFFECTS_BODY_PART',
  'ON_BODY_SIDE',
])
