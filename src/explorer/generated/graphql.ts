/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the values of an attribute are. */
export type AttributeType =
  /** True or false. */
  | 'BOOLEAN'
  /** A year, a month or a day. Example: `2013-03`. */
  | 'DATE'
  /** One of the choices that the declaration lists. Example: `gradual`. */
  | 'ENUM'
  /** The key of a published document. Example: `injury:it-band-syndrome`. */
  | 'KEY'
  /** A number. Example: `6.5`. */
  | 'NUMBER'
  /** Text. Example: `a study of one team`. */
  | 'TEXT'
  /** An http or https address. Example: `https://example.org/study`. */
  | 'URL';

/** The holder of the view that a claim states. */
export type Attribution =
  /** The editors of this graph. Example: `claim:e63`. */
  | 'EDITORIAL'
  /** Other people, as the source reports. Example: `claim:e33`. */
  | 'REPORTED'
  /** The source itself. Example: `claim:e13`. */
  | 'SOURCE';

/** A side of a person's body, or of a street from that person's view. */
export type BodySide =
  /** As in `body-part:left-leg`. */
  | 'LEFT'
  /** As in `body-part:right-leg`. */
  | 'RIGHT';

/** The ground of a claim's certainty. */
export type CertaintyBasis =
  /** A default, because a row of an imported table gives no score. */
  | 'DEFAULT'
  /** A score in an imported table. */
  | 'SCORE'
  /** The wording of the source: its cue, read by the scale of certainty. */
  | 'WORDING';

/** The kind of change of a document or of a line. */
export type ChangeKind =
  /** It is new. Example: `claim:e70`. */
  | 'ADDED'
  /** It existed before and differs now. Example: `driver:cambered-roads` after a new summary. */
  | 'CHANGED'
  /** It existed before and is retired now. Example: `claim:e31`. */
  | 'RETIRED';

/** The claims that a causal path may use. Only AFFIRMED claims are steps. Example: `{ minCertainty: 0.6 }`. */
export type ClaimFilter = {
  /** The admitted explicitness of claims. In the shipped content, the only inferred claim is one of `BECOMES`, so that `predicates` must name it too. */
  readonly explicitness?: ReadonlyArray<Explicitness> | null | undefined;
  /** Whether claims that restate a longer chain may also be steps. */
  readonly includeShortcuts?: boolean | null | undefined;
  /** Only claims whose two concepts are both of these kinds. */
  readonly kinds?: ReadonlyArray<ConceptKind> | null | undefined;
  /** The lowest certainty of a claim, 0 to 1. */
  readonly minCertainty?: number | null | undefined;
  /** The predicates of the steps: any of `CAUSES`, `DRIVES`, `PREDISPOSES_TO`, `EXPERIENCES`, `HAS_LEG_SIDE`, `BECOMES`, `SUBTYPE_OF`, `RELATES_TO` and `INCREASES`. Left out: the first five. A `signed` question admits more. */
  readonly predicates?: ReadonlyArray<Predicate> | null | undefined;
  /** The relations of `RELATES_TO` claims, in the words of their original graph; claims of other predicates are not filtered. Without `predicates`, only claims of `RELATES_TO` are steps. Example: `["biolink:treats"]`. */
  readonly relations?: ReadonlyArray<string> | null | undefined;
  /** Only claims with evidence or a finding from one of these sources; an imported table is a source. Example: `["source:best-runners-tips-2014"]`. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
};

/** How closely the meaning of a code fits a concept. */
export type CodeMatch =
  /** The code has a wider meaning. Example: MeSH `D052256` (tendinopathy) for Achilles tendinitis. */
  | 'BROAD'
  /** The code has the same meaning as the concept. Example: MeSH `D046788` for patellofemoral pain syndrome. */
  | 'EXACT';

/** A published list of codes. */
export type CodeSystem =
  /** Human Disease Ontology. Example: `DOID:14284`. */
  | 'DOID'
  /** Environment Ontology. Example: `ENVO:00000064`. */
  | 'ENVO'
  /** Human Phenotype Ontology. Example: `HP:0030838`. */
  | 'HP'
  /** ICD-10-CM. Example: `M76.6-`. */
  | 'ICD10CM'
  /** ICD-11 foundation. Example: `634724646`. */
  | 'ICD11'
  /** Medical Action Ontology. Example: `MAXO:0000482`. */
  | 'MAXO'
  /** Medical Subject Headings. Example: `D046788`. */
  | 'MESH'
  /** Mondo Disease Ontology. Example: `MONDO:0006894`. */
  | 'MONDO'
  /** NCI Thesaurus. Example: `C85012`. */
  | 'NCIT'
  /** Phenotype And Trait Ontology. Example: `PATO:0001654`. */
  | 'PATO'
  /** SNOMED CT. Example: `430725003`. */
  | 'SNOMEDCT'
  /** Symptom Ontology. Example: `SYMP:0000632`. */
  | 'SYMP'
  /** Uberon anatomy ontology. Example: `UBERON:0001465`. */
  | 'UBERON'
  /** Unified Medical Language System. Example: `C0877149`. */
  | 'UMLS';

/** The kind of a concept. */
export type ConceptKind =
  /** A movement of the body for transport or sport. Example: `activity:running`. */
  | 'ACTIVITY'
  /** A part of the body, or one side of it. Example: `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
  | 'CIRCUMSTANCE'
  /** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
  | 'DRIVER'
  /** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
  | 'ENTITY'
  /** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
  | 'INJURY'
  /** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
  | 'INTERVENTION'
  /** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
  | 'LEG_SIDE'
  /** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
  | 'MECHANISM'
  /** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
  | 'MISALIGNMENT'
  /** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
  | 'MISCONCEPTION'
  /** A plane of motion of the body. Example: `plane:frontal-plane`. */
  | 'PLANE'
  /** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
  | 'RISK_FACTOR'
  /** An outcome that a person feels. Example: `symptom:hip-pain`. */
  | 'SYMPTOM';

/** The class of evidence behind an answer, weakest first. */
export type EvidenceClass =
  /** A study without an intervention, such as a cohort study. Example: `source:high-school-leg-length-2018`. */
  | 'OBSERVATIONAL'
  /** The view of an author who gives no references. Example: `source:predawn-runner-2013`. */
  | 'OPINION'
  /** A systematic review of studies. Example: `source:bonanno-2017`. */
  | 'REVIEW'
  /** A study with an intervention, such as a randomized trial. Example: `source:leppanen-2024`. */
  | 'TRIAL';

/** How explicit the source is about a claim. */
export type Explicitness =
  /** The text states it. Example: `claim:e13`. */
  | 'EXPLICIT'
  /** The text does not state it, but its argument needs it. Example: `claim:e60`. */
  | 'IMPLIED'
  /** No source states it; the editors of the graph inferred it. Example: `claim:e63`. */
  | 'INFERRED';

/** A finding to explain. Example: `{ concept: "injury:achilles-tendinitis", side: LEFT }`. */
export type FindingInput = {
  /** The concept of the finding. Example: `injury:achilles-tendinitis`. */
  readonly concept: string;
  /** The side of the body; left out when it is unknown or does not apply. */
  readonly side?: BodySide | null | undefined;
};

/** A reading of the low side of a sloping road. No source says which leg becomes the longer one there. */
export type LegReading =
  /** The common clinical reading: the hip on the low side drops, so that leg is the shorter one. In the U.S., facing traffic: `longerLeg { side: RIGHT }`. */
  | 'LOW_SIDE_IS_SHORTER'
  /** No reading: the longer leg is `NOT_STATED`. */
  | 'NOT_STATED'
  /** The leg that reaches down farther is the longer one. In the U.S., facing traffic: `longerLeg { side: LEFT }`. */
  | 'REACHING_LEG_IS_LONGER';

/** The role of a leg, never left or right. */
export type LegRole =
  /** The leg on the raised side of the hip: `leg-side:longer-leg`. */
  | 'LONGER'
  /** The leg on the lowered side of the hip: `leg-side:shorter-leg`. */
  | 'SHORTER';

/** The ranking of paths. Ties are broken by key, so that every server gives the same order. */
export type PathOrder =
  /** Highest `certainty` first, then shortest, then by key. */
  | 'CERTAINTY'
  /** Shortest `length` first, then highest certainty, then by key. */
  | 'LENGTH'
  /** Highest certainty of the `weakestStep` first, then highest `certainty`, then shortest, then by key. */
  | 'WEAKEST_STEP';

/** The causal paths that a question is about. A question refuses a field that it does not use. Example: `{ from: ["driver:cambered-roads"], legSide: SHORTER }`. */
export type PathQuestionInput = {
  /** Concepts that must not be on a path, not even at its ends. Example: `mechanism:form-hitches`. */
  readonly avoiding?: ReadonlyArray<string> | null | undefined;
  /** The claims that may be steps. */
  readonly filter?: ClaimFilter | null | undefined;
  /** The starts of paths; left out: every driver and risk factor. Example: `driver:cambered-roads`. */
  readonly from?: ReadonlyArray<string> | null | undefined;
  /** Whether each named concept includes its subtypes, at any depth, by affirmed claims of `SUBTYPE_OF`. Only `causalPaths` and `differentPaths` use it. */
  readonly includeSubtypes?: boolean | null | undefined;
  /** Only paths on this leg side. */
  readonly legSide?: LegRole | null | undefined;
  /** The highest number of steps of a path, 1 to 32; left out: 8. */
  readonly maxLength?: number | null | undefined;
  /** The ranking of paths; left out: by certainty. */
  readonly orderBy?: PathOrder | null | undefined;
  /** Whether steps may decrease their effect. This admits claims of `DECREASES`, `PROTECTS_FROM`, `MAY_CORRECT`, `MAY_PREVENT`, `CORRECTS` and `INCREASES`, and gives each path a `sign`. Only `causalPaths` and `differentPaths` use it. */
  readonly signed?: boolean | null | undefined;
  /** The ends of paths; left out: every injury and symptom. Example: `injury:achilles-tendinitis`. */
  readonly to?: ReadonlyArray<string> | null | undefined;
  /** Concepts that must all be on a path, at most 8. Example: `leg-side:shorter-leg`. */
  readonly via?: ReadonlyArray<string> | null | undefined;
};

/** How the source judges a statement. */
export type Polarity =
  /** The source says that the statement is true. Only these claims are steps of paths. Example: `claim:e13`. */
  | 'AFFIRMED'
  /** The source questions the statement and does not deny it outright. Example: `claim:e12`. */
  | 'DISPUTED'
  /** The source says that the statement is not true, as a study that rules an effect out. */
  | 'NEGATED';

/** The statement that a claim makes of its subject and object. Each predicate joins certain kinds. */
export type Predicate =
  /** Never a step of a causal path. `body-part:pelvis` acts as `mechanism:fulcrum-role`. */
  | 'ACTS_AS'
  /** Never a step of a causal path. `mechanism:fulcrum-role` acts in `plane:sagittal-plane`. */
  | 'ACTS_IN_PLANE'
  /** Never a step of a causal path. A location: `mechanism:propagation-to-hips` affects `body-part:hip`. */
  | 'AFFECTS'
  /** Never a step of a causal path. A location: `injury:hamstring-strain` affects `body-part:hamstring`. */
  | 'AFFECTS_BODY_PART'
  /** Never a step of a causal path. Symmetric: `leg-side:shorter-leg` is analogous to `risk-factor:rapid-minimalist-transition`. */
  | 'ANALOGOUS_TO'
  /** Never a step of a causal path. `circumstance:run-against-traffic` applies to `activity:running`. */
  | 'APPLIES_TO'
  /** Never a step of a causal path. A belief: `misconception:misattribution-to-permanent` is held about `misalignment:leg-length-discrepancy`. */
  | 'ATTRIBUTES'
  /** A step of causal paths only when a filter names it. `injury:running-injury` becomes `driver:injury-history`. */
  | 'BECOMES'
  /** A step of causal paths. `misalignment:pelvic-misalignment` causes `symptom:hip-pain`. */
  | 'CAUSES'
  /** Never a step of a causal path. `mechanism:left-leg-reach-down` is compared to `body-part:right-leg`. */
  | 'COMPARED_TO'
  /** A step of paths with signs only; it may also break a causal path. The source casts doubt on whether `intervention:orthotics` corrects `misalignment:pelvic-misalignment`. */
  | 'CORRECTS'
  /** A step of paths with signs only. More of the subject decreases the object: `entity:chebi-1` decreases `entity:hgnc-5`. */
  | 'DECREASES'
  /** A step of causal paths. `driver:cambered-roads` drives `misalignment:pelvic-misalignment`. */
  | 'DRIVES'
  /** A step of causal paths. A load on a leg side: `leg-side:longer-leg` experiences `mechanism:greater-impact-force`. */
  | 'EXPERIENCES'
  /** Never a step of a causal path. `circumstance:water-drainage` explains `driver:cambered-roads`. */
  | 'EXPLAINS'
  /** Never a step of a causal path. Recognition, not causation: `misalignment:pelvic-misalignment` is first recognized as `misalignment:leg-length-discrepancy`. */
  | 'FIRST_RECOGNIZED_AS'
  /** A step of causal paths. `misalignment:functional-leg-length-discrepancy` has `leg-side:longer-leg`. */
  | 'HAS_LEG_SIDE'
  /** Never a step of a causal path. `misalignment:pelvic-misalignment` has `symptom:misalignment-symptoms`. */
  | 'HAS_SYMPTOM'
  /** A step of causal paths only when a filter names it. More of the subject increases the object: `entity:chebi-1` increases `entity:hgnc-5`. */
  | 'INCREASES'
  /** Never a step of a causal path. `risk-factor:rapid-minimalist-transition` involves `activity:minimalist-running`. */
  | 'INVOLVES'
  /** Never a step of a causal path. Behavior: `misconception:misattribution-to-permanent` leads people to `intervention:orthotics`. */
  | 'LEADS_TO'
  /** A step of paths with signs only; it may also break a causal path. `intervention:corrective-exercises` may correct `misalignment:pelvic-misalignment`. */
  | 'MAY_CORRECT'
  /** A step of paths with signs only; it may also break a causal path. `intervention:preventative-exercises` may prevent `misalignment:pelvic-misalignment`. */
  | 'MAY_PREVENT'
  /** Never a step of a causal path. A location: `mechanism:left-leg-reach-down` is on `body-part:left-leg`. */
  | 'ON_BODY_SIDE'
  /** Never a step of a causal path. A location: `leg-side:longer-leg` is on `body-part:raised-hip-side`. */
  | 'ON_PELVIC_SIDE'
  /** A step of causal paths. `leg-side:shorter-leg` predisposes to `injury:achilles-tendinitis`. */
  | 'PREDISPOSES_TO'
  /** A step of paths with signs only. More of the subject lowers the likelihood of the object: `entity:chebi-1` protects from `injury:mondo-0005148`. */
  | 'PROTECTS_FROM'
  /** Never a step of a causal path. `circumstance:untreated` qualifies `misalignment:pelvic-misalignment`. */
  | 'QUALIFIES'
  /** A step of causal paths only when a filter names it. A predicate of an imported graph: `entity:hgnc-5` is related to `injury:mondo-0005148`. */
  | 'RELATES_TO'
  /** A step of causal paths only when a filter names it. `injury:hip-injury` is a kind of `injury:running-injury`. */
  | 'SUBTYPE_OF'
  /** Never a step of a causal path. A location: `mechanism:greater-impact-force` is transmitted to `body-part:hip`. */
  | 'TRANSMITTED_TO';

/** A sort of question in plain English. */
export type QuestionForm =
  /** What lies behind a concept, as `Concept.causedBy`. */
  | 'CAUSES'
  /** How sure it is that one concept leads to another; answered as `VERDICT` is. */
  | 'CERTAINTY'
  /** What several outcomes share, as `commonCauses`. */
  | 'COMMON_CAUSES'
  /** What the sources say of a concept, as `concept`. */
  | 'CONCEPT'
  /** Which concepts of a kind there are, as `concepts`. */
  | 'CONCEPTS'
  /** What breaks the paths to an outcome, as `smallestCorrection`. */
  | 'CORRECTIONS'
  /** What explains findings on sides of the body, as `differential`. */
  | 'DIFFERENTIAL'
  /** What a concept leads to, as `Concept.leadsTo`. */
  | 'EFFECTS'
  /** Who says that one concept leads to another; answered as `VERDICT` is, whose claims and paths cite their evidence. */
  | 'EVIDENCE'
  /** Which leg is meant on the roads of a country, as `legSideFor`. */
  | 'LEG_SIDE'
  /** How one concept leads to another, as `causalPaths`. */
  | 'PATHS'
  /** Whether something is stated, as `verdict`, with the paths beside it. */
  | 'VERDICT'
  /** What changes without a concept, as `whatIf`. */
  | 'WHAT_IF'
  /** Why no path leads from one concept to another, as `whyNot`. */
  | 'WHY_NOT';

/** The direction of a piece of evidence: for or against the claim as recorded. */
export type Stance =
  /** It concerns something near the claim: injury and not alignment, in `claim:e55`. It counts for no line of descent. */
  | 'INDIRECT'
  /** It speaks against the claim. Example: a study that finds no effect, for `claim:e26`. */
  | 'REFUTES'
  /** It supports the claim. Example: the evidence of `claim:e13`. */
  | 'SUPPORTS';

/** Whether a translation is made from the present source text. */
export type TranslationStatus =
  /** It is made from the present source text, and whole. */
  | 'CURRENT'
  /** There is none, or a part is missing. */
  | 'MISSING'
  /** The source text has changed since. */
  | 'OUTDATED';

/** How one document uses another. */
export type UseKind =
  /** A document has the attribute that it declares. */
  | 'ATTRIBUTE'
  /** A source derives from it, or an asset is taken from it. */
  | 'DERIVATION'
  /** A claim has evidence from it. */
  | 'EVIDENCE'
  /** A fact of a concept or source has evidence from it. */
  | 'FACT'
  /** A concept or claim has it among its figures. */
  | 'FIGURE'
  /** A claim has a finding from it. */
  | 'FINDING'
  /** A section of an article shows it. */
  | 'IMAGE'
  /** A section of an article links to it. */
  | 'LINK'
  /** A claim names it among its mechanisms. */
  | 'MECHANISM'
  /** A concept names it among its mentions. */
  | 'MENTION'
  /** A claim has it as its object. */
  | 'OBJECT'
  /** A section of an article expresses or cites it. */
  | 'SECTION'
  /** A claim has it as its subject. */
  | 'SUBJECT'
  /** An attribute of a document has it as a value. */
  | 'VALUE';

/** The judgment of the sources on one statement. */
export type VerdictAnswer =
  /** A source questions it, or sources disagree. Example: `claim:e12`. */
  | 'DISPUTED'
  /** No source states it; the editors of the graph inferred it. Example: `claim:e63`. */
  | 'INFERRED'
  /** A source denies it. */
  | 'NEGATED'
  /** No source states, denies or questions it. This is not a denial: `claims` is empty. */
  | 'NOT_STATED'
  /** A source affirms it, in words or by implication. Example: `claim:e13`. */
  | 'STATED';

export type ExplorerAskQueryVariables = Exact<{
  question: string;
}>;


export type ExplorerAskQuery = { readonly ask: { readonly text: string, readonly notUnderstood: ReadonlyArray<string>, readonly examples: ReadonlyArray<string>, readonly reading: { readonly form: QuestionForm, readonly text: string, readonly unused: ReadonlyArray<string>, readonly assumptions: ReadonlyArray<{ readonly words: string, readonly concept:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly alternatives: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > }>, readonly asks:
        | { readonly __typename: 'ReadConcept' }
        | { readonly __typename: 'ReadFindings' }
        | { readonly __typename: 'ReadKind' }
        | { readonly __typename: 'ReadOutcomes' }
        | { readonly __typename: 'ReadPaths', readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           | null, readonly end:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly via: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          >, readonly avoiding: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
        | { readonly __typename: 'ReadReach', readonly kinds: ReadonlyArray<ConceptKind> | null, readonly concept:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'ReadRoad', readonly country: string, readonly facingTraffic: boolean }
        | { readonly __typename: 'ReadStatement', readonly predicate: Predicate, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly object:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }
        | { readonly __typename: 'ReadSupposition' }
       } | null, readonly otherReadings: ReadonlyArray<{ readonly text: string, readonly question: string }>, readonly answer:
      | { readonly __typename: 'CausalPathConnection' }
      | { readonly __typename: 'CommonCauseConnection', readonly causeCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly causes: ReadonlyArray<{ readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly paths: ReadonlyArray<{ readonly key: string, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string } }> } }> }> }
      | { readonly __typename: 'ConceptAnswer', readonly concept:
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
          | { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> }
         }
      | { readonly __typename: 'ConceptConnection', readonly conceptCount: number, readonly concepts: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
          | { readonly id: string, readonly name: string, readonly summary: string }
        > }
      | { readonly __typename: 'HypothesisConnection', readonly totalCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly nodes: ReadonlyArray<{ readonly longerLeg: BodySide | null, readonly cause:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly explains: ReadonlyArray<{ readonly explainsSide: boolean | null, readonly finding: { readonly side: BodySide | null, readonly concept:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }, readonly paths: ReadonlyArray<{ readonly key: string, readonly explanation: { readonly text: string } }> }>, readonly unexplained: ReadonlyArray<{ readonly side: BodySide | null, readonly concept:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             }> }> }
      | { readonly __typename: 'LegSideAnswer', readonly legSideText: string, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null } }
      | { readonly __typename: 'ReachConnection', readonly reachedCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly key: string, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string } }> } } }> }
      | { readonly __typename: 'SmallestCorrections', readonly atLeast: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly sets: ReadonlyArray<{ readonly size: number, readonly corrections: ReadonlyArray<{ readonly concept:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly interventions: ReadonlyArray<{ readonly answer: VerdictAnswer, readonly intervention:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }> }> }
      | { readonly __typename: 'StatementAnswer', readonly text: string, readonly verdict: { readonly answer: VerdictAnswer, readonly disputed: boolean, readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }>, readonly related: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> } }
      | { readonly __typename: 'WhatIf', readonly remarks: ReadonlyArray<string>, readonly before: { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly explanation: { readonly text: string } }> }, readonly after: { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            >, readonly explanation: { readonly text: string } }> }, readonly noLongerReached: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > | null }
      | { readonly __typename: 'WhyNot', readonly whyNotText: string, readonly survivor: { readonly steps: ReadonlyArray<{ readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> } | null, readonly nearest: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly admitted: boolean, readonly claim: { readonly id: string } }>, readonly failed: ReadonlyArray<{ readonly text: string }> }> }
     | null } };

export type CitedTextPartFragment = { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string } }> };

export type VerdictPartFragment = { readonly answer: VerdictAnswer, readonly disputed: boolean, readonly text: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }>, readonly related: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> };

export type CommonCausesPartFragment = { readonly causeCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly causes: ReadonlyArray<{ readonly legSides: ReadonlyArray<LegRole>, readonly node:
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
    , readonly paths: ReadonlyArray<{ readonly key: string, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string } }> } }> }> };

export type CorrectionsPartFragment = { readonly atLeast: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly sets: ReadonlyArray<{ readonly size: number, readonly corrections: ReadonlyArray<{ readonly concept:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly interventions: ReadonlyArray<{ readonly answer: VerdictAnswer, readonly intervention:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> }> };

type AskedConceptPart_Activity_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_BodyPart_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Circumstance_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Driver_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Entity_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Injury_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Intervention_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_LegSide_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Mechanism_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Misalignment_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Misconception_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Plane_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_RiskFactor_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

type AskedConceptPart_Symptom_Fragment = { readonly id: string, readonly name: string, readonly kindName: string, readonly summary: string, readonly alsoCalled: ReadonlyArray<string>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity }> }, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }> };

export type AskedConceptPartFragment =
  | AskedConceptPart_Activity_Fragment
  | AskedConceptPart_BodyPart_Fragment
  | AskedConceptPart_Circumstance_Fragment
  | AskedConceptPart_Driver_Fragment
  | AskedConceptPart_Entity_Fragment
  | AskedConceptPart_Injury_Fragment
  | AskedConceptPart_Intervention_Fragment
  | AskedConceptPart_LegSide_Fragment
  | AskedConceptPart_Mechanism_Fragment
  | AskedConceptPart_Misalignment_Fragment
  | AskedConceptPart_Misconception_Fragment
  | AskedConceptPart_Plane_Fragment
  | AskedConceptPart_RiskFactor_Fragment
  | AskedConceptPart_Symptom_Fragment
;

export type ExplorerConceptNameQueryVariables = Exact<{
  id: string;
}>;


export type ExplorerConceptNameQuery = { readonly concept:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type ExplorerVersionNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerVersionNumbersQuery = { readonly graph: { readonly versions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly publishedAt: string }> } } };

export type ExplorerEndNamesQueryVariables = Exact<{
  from: string;
  hasFrom: boolean;
  to: string;
  hasTo: boolean;
}>;


export type ExplorerEndNamesQuery = { readonly from?:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly to?:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null };

export type ExplorerLegSideQueryVariables = Exact<{
  country: string;
  facingTraffic: boolean;
  reading: LegReading;
}>;


export type ExplorerLegSideQuery = { readonly legSideFor: { readonly legSideText: string, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null } } };

export type LegSidePartFragment = { readonly legSideText: string, readonly streetSide: { readonly answer: VerdictAnswer, readonly side: BodySide | null }, readonly longerLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null }, readonly lowLeg: { readonly answer: VerdictAnswer, readonly side: BodySide | null } };

export type ExplorerWhyNotQueryVariables = Exact<{
  question: PathQuestionInput;
  first: number;
}>;


export type ExplorerWhyNotQuery = { readonly whyNot: { readonly whyNotText: string, readonly survivor: { readonly steps: ReadonlyArray<{ readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> } | null, readonly nearest: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly admitted: boolean, readonly claim: { readonly id: string } }>, readonly failed: ReadonlyArray<{ readonly text: string }> }> } };

export type NearPathsPartFragment = { readonly whyNotText: string, readonly survivor: { readonly steps: ReadonlyArray<{ readonly sentence: string, readonly claims: ReadonlyArray<{ readonly id: string }> }> } | null, readonly nearest: ReadonlyArray<{ readonly length: number, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly admitted: boolean, readonly claim: { readonly id: string } }>, readonly failed: ReadonlyArray<{ readonly text: string }> }> };

export type ExplorerEndsQueryVariables = Exact<{
  start: string;
  end: string;
  filter?: ClaimFilter | null | undefined;
}>;


export type ExplorerEndsQuery = { readonly start:
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly leadsTo: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
   | null, readonly end:
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
    | { readonly id: string, readonly name: string, readonly causedBy: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        > } }
   | null };

export type ExplorerPathGraphQueryVariables = Exact<{
  question: PathQuestionInput;
  first: number;
}>;


export type ExplorerPathGraphQuery = { readonly graph: { readonly version: number }, readonly pathGraph: { readonly notice: string, readonly nodeCount: number, readonly edgeCount: number, readonly pathCount: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly nodes: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly layer: number, readonly isStart: boolean, readonly isEnd: boolean, readonly concept:
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
       }>, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly isBackEdge: boolean, readonly step: { readonly sentence: string, readonly disputed: boolean, readonly hedged: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly claims: ReadonlyArray<{ readonly id: string }> } }> } };

export type ExplorerPathsQueryVariables = Exact<{
  question: PathQuestionInput;
  first: number;
}>;


export type ExplorerPathsQuery = { readonly causalPaths: { readonly totalCount: string, readonly projection: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null, readonly countIsExact: boolean | null }, readonly jointCauses: ReadonlyArray<{ readonly text: string }>, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly length: number, readonly certainty: number, readonly legSide: LegRole | null, readonly disputed: boolean, readonly hedgedSteps: number, readonly impliedSteps: number, readonly assumedSteps: number, readonly hasInferred: boolean, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly weakestStep: { readonly sentence: string }, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly disputed: boolean, readonly hedged: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly claims: ReadonlyArray<{ readonly id: string }> }>, readonly explanation: { readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string } }> } }> } };

export type ExplorerReadVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerReadVersionQuery = { readonly graph: { readonly version: number } };

export type ExplorerCitedClaimQueryVariables = Exact<{
  id: string;
}>;


export type ExplorerCitedClaimQuery = { readonly claim: { readonly id: string, readonly sentence: string, readonly explicitness: Explicitness, readonly cue: string | null, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly attribution: Attribution, readonly conditions: ReadonlyArray<string>, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly translatedQuote: string | null, readonly passage: string, readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly author: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly evidenceClass: EvidenceClass, readonly lineOfDescent: { readonly id: string, readonly title: string | null, readonly publisher: string | null } } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } } | null };

export type ExplorerBreaksQueryVariables = Exact<{
  question: PathQuestionInput;
}>;


export type ExplorerBreaksQuery = { readonly smallestCorrection: { readonly atLeast: number, readonly sets: ReadonlyArray<{ readonly size: number, readonly corrections: ReadonlyArray<{ readonly concept:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }>, readonly completeness: { readonly exact: boolean, readonly reason: string | null } }, readonly breakpoints: { readonly pathCount: string, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly edges: ReadonlyArray<{ readonly broken: string, readonly surviving: string, readonly node:
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
      , readonly interventions: ReadonlyArray<{ readonly answer: VerdictAnswer, readonly intervention:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } };

export type ExplorerDifferentialQueryVariables = Exact<{
  findings: ReadonlyArray<FindingInput> | FindingInput;
}>;


export type ExplorerDifferentialQuery = { readonly differential: { readonly totalCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly nodes: ReadonlyArray<{ readonly longerLeg: BodySide | null, readonly cause:
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kindName: string }
      , readonly explains: ReadonlyArray<{ readonly explainsSide: boolean | null, readonly finding: { readonly side: BodySide | null, readonly concept:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
           }, readonly paths: ReadonlyArray<{ readonly key: string, readonly explanation: { readonly text: string } }> }>, readonly unexplained: ReadonlyArray<{ readonly side: BodySide | null, readonly concept:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } };

export type HypothesesPartFragment = { readonly totalCount: number, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly nodes: ReadonlyArray<{ readonly longerLeg: BodySide | null, readonly cause:
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
    , readonly explains: ReadonlyArray<{ readonly explainsSide: boolean | null, readonly finding: { readonly side: BodySide | null, readonly concept:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }, readonly paths: ReadonlyArray<{ readonly key: string, readonly explanation: { readonly text: string } }> }>, readonly unexplained: ReadonlyArray<{ readonly side: BodySide | null, readonly concept:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }> }> };

export type ExplorerWhatIfQueryVariables = Exact<{
  question: PathQuestionInput;
  remove: ReadonlyArray<string> | string;
}>;


export type ExplorerWhatIfQuery = { readonly whatIf: { readonly remarks: ReadonlyArray<string>, readonly before: { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly explanation: { readonly text: string } }> }, readonly after: { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        >, readonly explanation: { readonly text: string } }> }, readonly noLongerReached: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > | null } };

export type WhatIfPartFragment = { readonly remarks: ReadonlyArray<string>, readonly before: { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly explanation: { readonly text: string } }> }, readonly after: { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      >, readonly explanation: { readonly text: string } }> }, readonly noLongerReached: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > | null };

export type SupposedPathsPartFragment = { readonly totalCount: string | null, readonly completeness: { readonly exact: boolean, readonly reason: string | null }, readonly paths: ReadonlyArray<{ readonly key: string, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly explanation: { readonly text: string } }> };

export type ExplorerArticleQueryVariables = Exact<{
  slug: string;
}>;


export type ExplorerArticleQuery = { readonly article: { readonly id: string, readonly slug: string, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly title: string, readonly summary: string, readonly category: string | null, readonly publishedAt: string | null, readonly notice: string, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly sections: ReadonlyArray<{ readonly anchor: string, readonly heading: string, readonly body: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly sentence: string }>, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string, readonly sentence: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly translatedQuote: string | null, readonly passage: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }> }>, readonly images: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly url: string }>, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } } | null };

export type ExplorerClaimQueryVariables = Exact<{
  id: string;
}>;


export type ExplorerClaimQuery = { readonly claim: { readonly id: string, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly sentence: string, readonly predicate: Predicate, readonly relation: string | null, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly certainty: number, readonly certaintyBasis: CertaintyBasis, readonly attribution: Attribution, readonly shortcut: boolean, readonly scope: string | null, readonly conditions: ReadonlyArray<string>, readonly note: string | null, readonly subject:
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
    , readonly object:
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
      | { readonly id: string, readonly name: string, readonly kindName: string }
    , readonly mechanism: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly translatedQuote: string | null, readonly passage: string, readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly author: string | null, readonly publishedAt: string | null, readonly url: string | null, readonly evidenceClass: EvidenceClass, readonly lineOfDescent: { readonly id: string, readonly title: string | null, readonly publisher: string | null } } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly independentSources: { readonly count: number, readonly lines: ReadonlyArray<{ readonly origin: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null }> }> }, readonly against: { readonly count: number }, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
          | { readonly name: string, readonly id: string }
          | { readonly title: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly sentence: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
        , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } } | null };

export type ExplorerTwinsQueryVariables = Exact<{
  subject: string;
  object: string;
}>;


export type ExplorerTwinsQuery = { readonly onward: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
      , readonly object:
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
      , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly backward: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
      , readonly object:
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
      , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> } };

export type ExplorerConceptQueryVariables = Exact<{
  id: string;
}>;


export type ExplorerConceptQuery = { readonly concept:
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
    | { readonly id: string, readonly kind: ConceptKind, readonly kindName: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly note: string | null, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly codes: ReadonlyArray<{ readonly system: CodeSystem, readonly code: string, readonly match: CodeMatch, readonly assertedBy: CodeSystem | null }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> }>, readonly mentions: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string }> }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly text: string, readonly credit: string, readonly license: string, readonly width: number | null, readonly height: number | null, readonly url: string }>, readonly causes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly effects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowering: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly lowered: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly object:
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
            | { readonly name: string, readonly id: string }
            | { readonly title: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly sentence: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly name: string, readonly id: string }
            | { readonly id: string }
            | { readonly name: string, readonly id: string }
          , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } }
   | null };

export type ExplorerReachQueryVariables = Exact<{
  id: string;
}>;


export type ExplorerReachQuery = { readonly concept:
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
    | { readonly id: string, readonly causedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly pathCount: string, readonly legSides: ReadonlyArray<LegRole>, readonly node:
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
            | { readonly id: string, readonly name: string, readonly kindName: string }
          , readonly bestPath: { readonly length: number } }> } }
   | null };

export type ExplorerHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerHomeQuery = { readonly graph: { readonly version: number, readonly publishedAt: string, readonly conceptCount: number, readonly claimCount: number }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly lineOfDescent: { readonly id: string } }> }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly summary: string }> }, readonly drivers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly injuries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ListedClaimFragment = { readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly subject:
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
  , readonly object:
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
    | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
  , readonly evidence: ReadonlyArray<{ readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } };

export type ExplorerConceptSearchQueryVariables = Exact<{
  text: string;
}>;


export type ExplorerConceptSearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly label: string, readonly node:
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type ExplorerSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type ExplorerSuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly kindName: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly askSuggestions: ReadonlyArray<{ readonly question: string }> };

export type ExplorerSourceQueryVariables = Exact<{
  slug: string;
}>;


export type ExplorerSourceQuery = { readonly source: { readonly id: string, readonly createdAt: string, readonly updatedAt: string, readonly updatedIn: number, readonly language: string, readonly languages: ReadonlyArray<string>, readonly translationStatus: TranslationStatus, readonly title: string | null, readonly curie: string | null, readonly url: string | null, readonly publisher: string | null, readonly author: string | null, readonly publishedAt: string | null, readonly category: string | null, readonly evidenceClass: EvidenceClass, readonly note: string | null, readonly textHash: string | null, readonly derivedFrom: { readonly id: string, readonly title: string | null, readonly publisher: string | null } | null, readonly lineOfDescent: { readonly id: string, readonly title: string | null, readonly publisher: string | null }, readonly passages: ReadonlyArray<{ readonly name: string, readonly start: number, readonly end: number }>, readonly facts: ReadonlyArray<{ readonly id: string, readonly property: string, readonly value: string }>, readonly attributes: ReadonlyArray<{ readonly name: string, readonly label: string | null, readonly type: AttributeType, readonly value: string }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly polarity: Polarity, readonly explicitness: Explicitness, readonly cue: string | null, readonly shortcut: boolean, readonly evidence: ReadonlyArray<{ readonly passage: string, readonly quote: string, readonly start: number, readonly end: number, readonly stance: Stance, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly stance: Stance, readonly source: { readonly id: string } }>, readonly subject:
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        , readonly object:
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
          | { readonly id: string, readonly name: string, readonly kind: ConceptKind, readonly kindName: string }
        , readonly independentSources: { readonly count: number }, readonly against: { readonly count: number } }> }, readonly usedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly as: UseKind, readonly by:
          | { readonly name: string, readonly id: string }
          | { readonly title: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly name: string, readonly id: string }
          | { readonly id: string, readonly sourceTitle: string | null }
          | { readonly name: string, readonly id: string }
        , readonly section: { readonly heading: string } | null }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly revision: number }> } } | null };

export type ExplorerVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExplorerVersionsQuery = { readonly graph: { readonly version: number, readonly versions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly version: number, readonly publishedAt: string, readonly digest: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ExplorerPublicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerPublicationsQuery = { readonly graph: { readonly version: number, readonly versions: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly publishedAt: string, readonly digest: string }> } } };

export type ExplorerChangesQueryVariables = Exact<{
  from: number;
  to: number;
  after?: string | null | undefined;
}>;


export type ExplorerChangesQuery = { readonly graph: { readonly version: number, readonly diff: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly document: string, readonly change: ChangeKind, readonly fields: ReadonlyArray<{ readonly path: string, readonly before: string | null, readonly after: string | null, readonly lines: ReadonlyArray<{ readonly change: ChangeKind | null, readonly line: string }> | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly completeness: { readonly exact: boolean, readonly reason: string | null } } } };

export const VerdictPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerdictPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}}]}}]} as unknown as DocumentNode<VerdictPartFragment, unknown>;
export const CitedTextPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedTextPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Explanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CitedTextPartFragment, unknown>;
export const CommonCausesPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommonCausesPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommonCauseConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"causeCount"},"name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"causes"},"name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedTextPart"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedTextPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Explanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CommonCausesPartFragment, unknown>;
export const CorrectionsPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmallestCorrections"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CorrectionsPartFragment, unknown>;
export const AskedConceptPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedConceptPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"alsoCalled"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AskedConceptPartFragment, unknown>;
export const LegSidePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegSidePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegSideAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"legSideText"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"streetSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longerLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<LegSidePartFragment, unknown>;
export const NearPathsPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhyNot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"whyNotText"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<NearPathsPartFragment, unknown>;
export const HypothesesPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HypothesesPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HypothesisConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longerLeg"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainsSide"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HypothesesPartFragment, unknown>;
export const SupposedPathsPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupposedPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupposedPaths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<SupposedPathsPartFragment, unknown>;
export const WhatIfPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupposedPathsPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupposedPathsPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noLongerReached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupposedPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupposedPaths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfPartFragment, unknown>;
export const ListedClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"explicitness"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"shortcut"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ListedClaimFragment, unknown>;
export const ExplorerAskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"notUnderstood"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unused"}},{"kind":"Field","name":{"kind":"Name","value":"asks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadReach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadPaths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"end"},"name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avoiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadStatement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReadRoad"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"facingTraffic"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherReadings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"question"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reachedCount"},"name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedTextPart"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerdictPart"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhyNot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearPathsPart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommonCauseConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommonCausesPart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmallestCorrections"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectionsPart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfPart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HypothesisConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HypothesesPart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegSideAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegSidePart"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AskedConceptPart"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"conceptCount"},"name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","alias":{"kind":"Name","value":"concepts"},"name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CitedTextPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Explanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupposedPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupposedPaths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerdictPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhyNot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"whyNotText"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommonCausesPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommonCauseConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"causeCount"},"name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"causes"},"name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CitedTextPart"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectionsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmallestCorrections"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupposedPathsPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupposedPathsPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noLongerReached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HypothesesPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HypothesisConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longerLeg"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainsSide"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegSidePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegSideAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"legSideText"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"streetSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longerLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AskedConceptPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"alsoCalled"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ExplorerAskQuery, ExplorerAskQueryVariables>;
export const ExplorerConceptNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerConceptName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExplorerConceptNameQuery, ExplorerConceptNameQueryVariables>;
export const ExplorerVersionNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerVersionNumbers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerVersionNumbersQuery, ExplorerVersionNumbersQueryVariables>;
export const ExplorerEndNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEndNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasFrom"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hasTo"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"from"},"name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasFrom"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"to"},"name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hasTo"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ExplorerEndNamesQuery, ExplorerEndNamesQueryVariables>;
export const ExplorerLegSideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerLegSide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facingTraffic"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reading"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LegReading"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"legSideFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"facingTraffic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facingTraffic"}}},{"kind":"Argument","name":{"kind":"Name","value":"reading"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reading"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LegSidePart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LegSidePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegSideAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"legSideText"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"streetSide"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"longerLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lowLeg"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"side"}}]}}]}}]} as unknown as DocumentNode<ExplorerLegSideQuery, ExplorerLegSideQueryVariables>;
export const ExplorerWhyNotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerWhyNot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whyNot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NearPathsPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NearPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhyNot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"whyNotText"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"survivor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"failed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerWhyNotQuery, ExplorerWhyNotQueryVariables>;
export const ExplorerEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"start"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"end"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"start"},"name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"start"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"end"},"name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"end"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"causedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerEndsQuery, ExplorerEndsQueryVariables>;
export const ExplorerPathGraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPathGraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathGraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"edgeCount"}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"isStart"}},{"kind":"Field","name":{"kind":"Name","value":"isEnd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"isBackEdge"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"hedged"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerPathGraphQuery, ExplorerPathGraphQueryVariables>;
export const ExplorerPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"causalPaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"projection"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"countIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointCauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"legSide"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"hedgedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"impliedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"assumedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"hasInferred"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weakestStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"hedged"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerPathsQuery, ExplorerPathsQueryVariables>;
export const ExplorerReadVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerReadVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ExplorerReadVersionQuery, ExplorerReadVersionQueryVariables>;
export const ExplorerCitedClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerCitedClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"explicitness"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"translatedQuote"}},{"kind":"Field","name":{"kind":"Name","value":"passage"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceClass"}},{"kind":"Field","name":{"kind":"Name","value":"lineOfDescent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerCitedClaimQuery, ExplorerCitedClaimQueryVariables>;
export const ExplorerBreaksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerBreaks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"smallestCorrection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breakpoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broken"}},{"kind":"Field","name":{"kind":"Name","value":"surviving"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"intervention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerBreaksQuery, ExplorerBreaksQueryVariables>;
export const ExplorerDifferentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerDifferential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"findings"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"differential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"findings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"findings"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HypothesesPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HypothesesPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HypothesisConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"longerLeg"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainsSide"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"concept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerDifferentialQuery, ExplorerDifferentialQueryVariables>;
export const ExplorerWhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerWhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathQuestionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remove"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}},{"kind":"Argument","name":{"kind":"Name","value":"remove"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remove"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIfPart"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupposedPathsPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupposedPaths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIfPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIf"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupposedPathsPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupposedPathsPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noLongerReached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}}]} as unknown as DocumentNode<ExplorerWhatIfQuery, ExplorerWhatIfQueryVariables>;
export const ExplorerArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedIn"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"translationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"HTML"}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"translatedQuote"}},{"kind":"Field","name":{"kind":"Name","value":"passage"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerArticleQuery, ExplorerArticleQueryVariables>;
export const ExplorerClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedIn"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"translationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"explicitness"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyBasis"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"shortcut"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mechanism"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"translatedQuote"}},{"kind":"Field","name":{"kind":"Name","value":"passage"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceClass"}},{"kind":"Field","name":{"kind":"Name","value":"lineOfDescent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerClaimQuery, ExplorerClaimQueryVariables>;
export const ExplorerTwinsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerTwins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subject"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"object"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"onward"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"object"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"backward"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"Variable","name":{"kind":"Name","value":"object"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"object"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subject"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"explicitness"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"shortcut"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ExplorerTwinsQuery, ExplorerTwinsQueryVariables>;
export const ExplorerConceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerConcept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"alsoCalled"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"translationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedIn"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"causes"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"OBJECT"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAUSES"},{"kind":"EnumValue","value":"DRIVES"},{"kind":"EnumValue","value":"PREDISPOSES_TO"},{"kind":"EnumValue","value":"EXPERIENCES"},{"kind":"EnumValue","value":"HAS_LEG_SIDE"},{"kind":"EnumValue","value":"BECOMES"},{"kind":"EnumValue","value":"INCREASES"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"effects"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"SUBJECT"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAUSES"},{"kind":"EnumValue","value":"DRIVES"},{"kind":"EnumValue","value":"PREDISPOSES_TO"},{"kind":"EnumValue","value":"EXPERIENCES"},{"kind":"EnumValue","value":"HAS_LEG_SIDE"},{"kind":"EnumValue","value":"BECOMES"},{"kind":"EnumValue","value":"INCREASES"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lowering"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"OBJECT"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MAY_CORRECT"},{"kind":"EnumValue","value":"MAY_PREVENT"},{"kind":"EnumValue","value":"CORRECTS"},{"kind":"EnumValue","value":"DECREASES"},{"kind":"EnumValue","value":"PROTECTS_FROM"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lowered"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"EnumValue","value":"SUBJECT"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MAY_CORRECT"},{"kind":"EnumValue","value":"MAY_PREVENT"},{"kind":"EnumValue","value":"CORRECTS"},{"kind":"EnumValue","value":"DECREASES"},{"kind":"EnumValue","value":"PROTECTS_FROM"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"others"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"predicate"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HAS_SYMPTOM"},{"kind":"EnumValue","value":"FIRST_RECOGNIZED_AS"},{"kind":"EnumValue","value":"AFFECTS"},{"kind":"EnumValue","value":"TRANSMITTED_TO"},{"kind":"EnumValue","value":"AFFECTS_BODY_PART"},{"kind":"EnumValue","value":"ON_PELVIC_SIDE"},{"kind":"EnumValue","value":"ON_BODY_SIDE"},{"kind":"EnumValue","value":"ACTS_AS"},{"kind":"EnumValue","value":"ACTS_IN_PLANE"},{"kind":"EnumValue","value":"ATTRIBUTES"},{"kind":"EnumValue","value":"LEADS_TO"},{"kind":"EnumValue","value":"ANALOGOUS_TO"},{"kind":"EnumValue","value":"SUBTYPE_OF"},{"kind":"EnumValue","value":"EXPLAINS"},{"kind":"EnumValue","value":"COMPARED_TO"},{"kind":"EnumValue","value":"INVOLVES"},{"kind":"EnumValue","value":"APPLIES_TO"},{"kind":"EnumValue","value":"QUALIFIES"},{"kind":"EnumValue","value":"RELATES_TO"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"MECHANISM"},{"kind":"EnumValue","value":"SECTION"},{"kind":"EnumValue","value":"LINK"},{"kind":"EnumValue","value":"VALUE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"explicitness"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"shortcut"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ExplorerConceptQuery, ExplorerConceptQueryVariables>;
export const ExplorerReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"causedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRIVER"},{"kind":"EnumValue","value":"RISK_FACTOR"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadsTo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INJURY"},{"kind":"EnumValue","value":"SYMPTOM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pathCount"}},{"kind":"Field","name":{"kind":"Name","value":"legSides"}},{"kind":"Field","name":{"kind":"Name","value":"bestPath"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerReachQuery, ExplorerReachQueryVariables>;
export const ExplorerHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"conceptCount"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineOfDescent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drivers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"injuries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerHomeQuery, ExplorerHomeQueryVariables>;
export const ExplorerConceptSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerConceptSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONCEPT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerConceptSearchQuery, ExplorerConceptSearchQueryVariables>;
export const ExplorerSuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"among"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONCEPT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"askSuggestions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}}]}}]}}]} as unknown as DocumentNode<ExplorerSuggestionsQuery, ExplorerSuggestionsQueryVariables>;
export const ExplorerSourceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedIn"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"translationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"curie"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceClass"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"textHash"}},{"kind":"Field","name":{"kind":"Name","value":"derivedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineOfDescent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedClaim"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"as"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DERIVATION"},{"kind":"EnumValue","value":"MENTION"},{"kind":"EnumValue","value":"LINK"},{"kind":"EnumValue","value":"FACT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"sourceTitle"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"section"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"explicitness"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"shortcut"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ExplorerSourceQuery, ExplorerSourceQueryVariables>;
export const ExplorerVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerVersionsQuery, ExplorerVersionsQueryVariables>;
export const ExplorerPublicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPublications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerPublicationsQuery, ExplorerPublicationsQueryVariables>;
export const ExplorerChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completeness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerChangesQuery, ExplorerChangesQueryVariables>;