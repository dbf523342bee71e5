/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** How explicit the source is about a claim. */
export type Explicitness =
  /** The text states it. Example: `claim:e13`. */
  | 'EXPLICIT'
  /** The text does not state it, but its argument needs it. Example: `claim:e60`. */
  | 'IMPLIED'
  /** No source states it; the editors of the graph inferred it. Example: `claim:e63`. */
  | 'INFERRED';

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

/** The direction of a piece of evidence: for or against the claim as recorded. */
export type Stance =
  /** It concerns something near the claim: injury and not alignment, in `claim:e55`. It counts for no line of descent. */
  | 'INDIRECT'
  /** It speaks against the claim. Example: a study that finds no effect, for `claim:e26`. */
  | 'REFUTES'
  /** It supports the claim. Example: the evidence of `claim:e13`. */
  | 'SUPPORTS';

export type EmbeddedPathFragment = { readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } };

export type EmbeddedPathsQueryVariables = Exact<{
  question: PathQuestionInput;
  first: number;
}>;


export type EmbeddedPathsQuery = { readonly graph: { readonly version: number, readonly publishedAt: string }, readonly causalPaths: { readonly totalCount: string, readonly notice: string, readonly completeness: { readonly exact: boolean }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } }> } };

export type EmbeddedQuestionQueryVariables = Exact<{
  question: string;
  first: number;
}>;


export type EmbeddedQuestionQuery = { readonly graph: { readonly version: number, readonly publishedAt: string }, readonly ask: { readonly text: string, readonly notice: string, readonly answer:
      | (
        { readonly totalCount: string, readonly completeness: { readonly exact: boolean }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } }> }
        & { readonly __typename: 'CausalPathConnection' }
      )
      | { readonly __typename: 'CommonCauseConnection' | 'ConceptAnswer' | 'ConceptConnection' | 'HypothesisConnection' | 'SmallestCorrections' | 'WhatIf' }
      | (
        { readonly text: string }
        & { readonly __typename: 'LegSideAnswer' | 'WhyNot' }
      )
      | (
        { readonly reached: number, readonly completeness: { readonly exact: boolean }, readonly edges: ReadonlyArray<{ readonly bestPath: { readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } } }> }
        & { readonly __typename: 'ReachConnection' }
      )
      | (
        { readonly text: string, readonly paths: { readonly totalCount: string, readonly completeness: { readonly exact: boolean }, readonly nodes: ReadonlyArray<{ readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } }> } | null }
        & { readonly __typename: 'StatementAnswer' }
      )
     | null } };

export type EmbeddedConceptQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type EmbeddedConceptQuery = { readonly graph: { readonly version: number, readonly publishedAt: string }, readonly concept: { readonly id: string, readonly name: string, readonly alsoCalled: ReadonlyArray<string>, readonly summary: string, readonly causedBy: { readonly notice: string, readonly edges: ReadonlyArray<{ readonly bestPath: { readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } } }> }, readonly leadsTo: { readonly notice: string, readonly edges: ReadonlyArray<{ readonly bestPath: { readonly key: string, readonly steps: ReadonlyArray<{ readonly disputed: boolean, readonly implied: boolean, readonly inferred: boolean, readonly from: { readonly id: string, readonly name: string }, readonly to: { readonly id: string, readonly name: string } }>, readonly explanation: { readonly text: string, readonly citations: ReadonlyArray<{ readonly number: number, readonly stance: Stance, readonly claim: { readonly id: string }, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }>, readonly findings: ReadonlyArray<{ readonly finding: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: string | null, readonly publishedAt: string | null } }> }> } } }> } } | null };
