import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConceptRecord, ClaimRecord, SourceRecord, ArticleRecord, SectionRecord, FactRecord, PassageRecord, EvidenceRecord, MentionRecord, FindingRecord as ReportedFindingRecord } from '../../snapshot/records.ts';
import type { Publication as PublicationRow, PublishedChange } from '../../content/lifecycle/publication.ts';
import type { ContentChange } from '../../content/lifecycle/content-diff.ts';
import type { FieldChange as FieldChangeRow } from '../../content/lifecycle/field-diff.ts';
import type { LineChange as LineChangeRow } from '../../content/lifecycle/line-diff.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { CausalPath as CausalPathRecord, PathStep as PathStepRecord } from '../../traversal/causal-path.ts';
import type { Explanation as ExplanationRecord, Citation as CitationRecord } from '../../traversal/explain/explanation.ts';
import type { Verdict as VerdictRecord } from '../../traversal/verdict.ts';
import type { PathAnswer } from '../answers/path-answer.ts';
import type { ReachAnswer, ReachAnswerEdge } from '../answers/reach-answer.ts';
import type { Addressing as AddressingRecord } from '../../traversal/questions/addressed-by.ts';
import type { BreakpointsAnswer, BreakpointsAnswerEdge } from '../answers/breakpoints-answer.ts';
import type { CommonCausesAnswer, CommonCausesAnswerEdge } from '../answers/common-causes-answer.ts';
import type { ComponentRecord } from '../resolvers/graph-shape.ts';
import type { Degree } from '../../traversal/questions/graph-degrees.ts';
import type { CorrectionSetRecord, CorrectionsAnswer } from '../answers/corrections-answer.ts';
import type { Cycle as CycleRecord } from '../../traversal/questions/graph-cycles.ts';
import type { DifferentPath as DifferentPathRecord } from '../../traversal/questions/different-paths.ts';
import type { DifferentPathsAnswer } from '../answers/different-paths-answer.ts';
import type { EvidenceLine as EvidenceLineRecord } from '../../traversal/questions/evidence-lines.ts';
import type { EvidenceLineList } from '../resolvers/evidence-lines.ts';
import type { ExplainedFinding as ExplainedFindingRecord, Hypothesis as HypothesisRecord } from '../../traversal/questions/differential.ts';
import type { FailedConditionAnswer, NearPathAnswer, WhyNotReply } from '../answers/why-not-answer.ts';
import type { Finding as FindingRecord } from '../../traversal/questions/finding-ways.ts';
import type { DifferentialAnswer } from '../answers/differential-answer.ts';
import type { LegSideRecord } from '../answers/leg-side-answer.ts';
import type { NearStep as NearStepRecord } from '../../traversal/questions/why-not.ts';
import type { SideFound as SideFoundRecord } from '../../traversal/questions/leg-side-for.ts';
import type { SupposedPathsAnswer, WhatIfAnswer } from '../answers/what-if-answer.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, as a JSON string of decimal digits: counts of paths exceed 2^53. Example: `9864101`. */
  BigInt: { input: string; output: string; }
  /** A moment in time in UTC, ISO 8601. Example: `2026-11-23T00:00:00Z`. */
  DateTime: { input: string; output: string; }
};

/** Something the body does for transport or sport. Example: `activity:running`. */
export type Activity = Concept & Node & {
  readonly __typename?: 'Activity';
  /** Other names found in the sources or in use; search knows them. Example: `run`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** What applies to it, such as `circumstance:run-against-traffic`. */
  readonly circumstances: CircumstanceConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `activity:running`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `ACTIVITY`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Running`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The risk factors that involve it, such as `risk-factor:rapid-minimalist-transition`. */
  readonly riskFactors: RiskFactorConnection;
  /** The key without its kind. Example: `running`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `activity:running`. */
  readonly summary: Scalars['String']['output'];
};


/** Something the body does for transport or sport. Example: `activity:running`. */
export type ActivityCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Something the body does for transport or sport. Example: `activity:running`. */
export type ActivityCircumstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something the body does for transport or sport. Example: `activity:running`. */
export type ActivityClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Something the body does for transport or sport. Example: `activity:running`. */
export type ActivityHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something the body does for transport or sport. Example: `activity:running`. */
export type ActivityLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Something the body does for transport or sport. Example: `activity:running`. */
export type ActivityRiskFactorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of activity records, with the count of the whole list in `totalCount`. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity in a list, with its place in it; the place is `cursor`. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The activity, such as `activity:running`. */
  readonly node: Activity;
};

/** Which to list; every condition given must hold. Example: `{ text: "run" }`. */
export type ActivityWhere = {
  /** To which this applies. Example: `circumstance:run-against-traffic`. */
  readonly circumstance?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `run`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What the sources say of one intervention against one concept, such as `intervention:corrective-exercises`. */
export type Addressing = {
  readonly __typename?: 'Addressing';
  /** `STATED` when a source says that it may help; `NEGATED` and `DISPUTED` are no help. */
  readonly answer: VerdictAnswer;
  /** The claims that say so, whatever their polarity. Example: `claim:e17`. */
  readonly claims: ReadonlyArray<Claim>;
  /** The intervention. Example: `intervention:orthotics`. */
  readonly intervention: Concept;
};

/** Prose of our own about the same content. Example: `article:hip-pain-in-runners`. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** Its whole text, such as `## The short answer ...` in Markdown. */
  readonly body: Scalars['String']['output'];
  /** What it is filed under. Example: `Health`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The claims it expresses, in order of key, such as `claim:e13`. */
  readonly claims: ClaimConnection;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key. Example: `article:hip-pain-in-runners`. */
  readonly id: Scalars['ID']['output'];
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** When it was published. Example: `2026-11-23`. */
  readonly publishedAt: Maybe<Scalars['String']['output']>;
  /** Its parts in order, such as `the-short-answer`. */
  readonly sections: ReadonlyArray<Section>;
  /** The key without its kind. Example: `hip-pain-in-runners`. */
  readonly slug: Scalars['String']['output'];
  /** The sources of those claims, such as `source:best-runners-tips-2014`. */
  readonly sources: SourceConnection;
  /** What it says, in a sentence or two, as `articles` shows it. */
  readonly summary: Scalars['String']['output'];
  /** Its title, as `articles` lists it. */
  readonly title: Scalars['String']['output'];
};


/** Prose of our own about the same content. Example: `article:hip-pain-in-runners`. */
export type ArticleBodyArgs = {
  format?: BodyFormat;
};


/** Prose of our own about the same content. Example: `article:hip-pain-in-runners`. */
export type ArticleClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Prose of our own about the same content. Example: `article:hip-pain-in-runners`. */
export type ArticleHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Prose of our own about the same content. Example: `article:hip-pain-in-runners`. */
export type ArticleSourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of article records, with the count of the whole list in `totalCount`. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One article in a list, with its place in it; the place is `cursor`. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The article, such as `article:hip-pain-in-runners`. */
  readonly node: Article;
};

/** Whose view a claim is. Example: `SOURCE`. */
export type Attribution =
  /** It is ours, as in `claim:e63`. */
  | 'EDITORIAL'
  /** The source reports a view of others, as in `claim:e33`. */
  | 'REPORTED'
  /** The source speaks for itself, as in `claim:e13`. */
  | 'SOURCE';

/** How an article is written out. Example: `HTML`. */
export type BodyFormat =
  /** With raw HTML shown as text and only safe links: `<h2>The short answer</h2>`. */
  | 'HTML'
  /** As it was written: `## The short answer`. */
  | 'MARKDOWN'
  /** Without any markup: `The short answer`. */
  | 'TEXT';

/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPart = Concept & Node & {
  readonly __typename?: 'BodyPart';
  /** The part it plays, such as `mechanism:fulcrum-role` for the pelvis. */
  readonly actsAs: MechanismConnection;
  /** Other names found in the sources or in use; search knows them. Example: `knee`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `body-part:knee`. */
  readonly id: Scalars['ID']['output'];
  /** The injuries that sit here, such as `injury:patellofemoral-pain-syndrome`. */
  readonly injuries: InjuryConnection;
  /** What it is. Example: `BODY_PART`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The leg sides it makes, such as `leg-side:longer-leg` for the raised side of the hip. */
  readonly legSides: LegSideConnection;
  /** What acts here, such as `mechanism:excessive-knee-force`. */
  readonly mechanisms: MechanismConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Knee`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `knee`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `body-part:knee`. */
  readonly summary: Scalars['String']['output'];
  /** The symptoms felt here, such as `symptom:hip-pain`. */
  readonly symptoms: SymptomConnection;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartActsAsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anatomy, and the sides of it. Example: `body-part:knee`. */
export type BodyPartSymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of body part records, with the count of the whole list in `totalCount`. */
export type BodyPartConnection = {
  readonly __typename?: 'BodyPartConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<BodyPartEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<BodyPart>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One body part in a list, with its place in it; the place is `cursor`. */
export type BodyPartEdge = {
  readonly __typename?: 'BodyPartEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The body part, such as `body-part:knee`. */
  readonly node: BodyPart;
};

/** Which to list; every condition given must hold. Example: `{ text: "knee" }`. */
export type BodyPartWhere = {
  /** In which this injury sits. Example: `injury:hamstring-strain`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `knee`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A side of the body or of a street, as somebody on it sees it. Example: `LEFT`. */
export type BodySide =
  /** As in `body-part:left-leg`. */
  | 'LEFT'
  /** As in `body-part:right-leg`. */
  | 'RIGHT';

/** A page of concepts by how many paths break without them, best first; whether there is more says `pageInfo.hasNextPage`. */
export type BreakpointConnection = {
  readonly __typename?: 'BreakpointConnection';
  /** Whether the answer is whole, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<BreakpointEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many paths there are in all; at least that many when `completeness.exact` is false. Example: `59`. */
  readonly pathCount: Scalars['BigInt']['output'];
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** How many the whole list has, such as `34`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept whose correction would break paths, with its place in the list; the place is `cursor`. */
export type BreakpointEdge = {
  readonly __typename?: 'BreakpointEdge';
  /** How many paths pass it, and break without it. Example: `55`. */
  readonly broken: Scalars['BigInt']['output'];
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The interventions that claims speak of against it, such as `intervention:corrective-exercises`; empty when none is named. */
  readonly interventions: ReadonlyArray<Addressing>;
  /** The concept. Example: `misalignment:pelvic-misalignment`. */
  readonly node: Concept;
  /** How many paths are left without it. Example: `4`. */
  readonly surviving: Scalars['BigInt']['output'];
};

/** A chain of steps from a cause to an outcome, no concept twice, such as camber to Achilles tendinitis in `5` steps. */
export type CausalPath = {
  readonly __typename?: 'CausalPath';
  /** The product over steps of the strongest claim. A model score to rank by, not a probability. Example: `0.2142`. */
  readonly certainty: Scalars['Float']['output'];
  /** The outcome. Example: `injury:achilles-tendinitis`. */
  readonly end: Concept;
  /** The weakest, over steps, of the strongest evidence of each step. Example: `OPINION`. */
  readonly evidenceClass: EvidenceClass;
  /** The path in plain sentences with citations, such as `... [1]; ... [2].` */
  readonly explanation: Explanation;
  /** Whether any step rests on inferred claims alone. Example: `false`. */
  readonly hasInferred: Scalars['Boolean']['output'];
  /** Derived from the concepts and claims of the path: equal paths have equal ids on every server. Example: `path:3q2x...`. */
  readonly id: Scalars['ID']['output'];
  /** The leg side the path passes, the last one if several; null when it passes none. Example: `SHORTER`. */
  readonly legSide: Maybe<LegRole>;
  /** How many steps. Example: `5`. */
  readonly length: Scalars['Int']['output'];
  /** All concepts in order, such as `leg-side:shorter-leg`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The cause. Example: `driver:cambered-roads`. */
  readonly start: Concept;
  /** The steps in order; as many as `length`. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The step with the lowest certainty, the first of equals, such as the one of `claim:e60`. */
  readonly weakestStep: PathStep;
};

/** A page of ranked paths, with the count of all of them in `totalCount`. */
export type CausalPathConnection = {
  readonly __typename?: 'CausalPathConnection';
  /** Whether the counts are exact and nothing was left out, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<CausalPathEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<CausalPath>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...; affirmed; explicit or implied; no shortcuts; at most 8 steps.` */
  readonly projection: Scalars['String']['output'];
  /** How many paths there are; at least that many when `completeness.exact` is false. Example: `59`. */
  readonly totalCount: Scalars['BigInt']['output'];
};

/** One path in a list, with its place in it; the place is `cursor`. */
export type CausalPathEdge = {
  readonly __typename?: 'CausalPathEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The path, such as one of `length: 5`. */
  readonly node: CausalPath;
};

/** A claim that is supposed to be more or less certain. Example: `{ claim: "claim:e60", certainty: 0.9 }`. */
export type CertaintyInput = {
  /** The certainty it is supposed to have, above 0 and at most 1. Example: `0.9`. */
  readonly certainty: Scalars['Float']['input'];
  /** The claim. Example: `claim:e60`. */
  readonly claim: Scalars['ID']['input'];
};

/** What became of a document or of a line. Example: `CHANGED`. */
export type ChangeKind =
  /** It was not there before, such as `claim:e70`. */
  | 'ADDED'
  /** It was there before, and differs, such as `driver:cambered-roads` after a new summary. */
  | 'CHANGED'
  /** It is no longer there, such as `claim:e31`. */
  | 'RETIRED';

/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type Circumstance = Concept & Node & {
  readonly __typename?: 'Circumstance';
  /** What it applies to, such as `activity:running`. */
  readonly activities: ActivityConnection;
  /** Other names found in the sources or in use; search knows them. Example: `taught to run (or walk) against traffic`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What it explains, such as `driver:cambered-roads`. */
  readonly explains: ConceptConnection;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `circumstance:run-against-traffic`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `CIRCUMSTANCE`. */
  readonly kind: ConceptKind;
  /** Where it leads people, such as `circumstance:left-side-of-street-us`. */
  readonly leadsPeopleTo: CircumstanceConnection;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** What it directly causes, such as `mechanism:left-leg-reach-down`. */
  readonly mechanisms: MechanismConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Taught to run (or walk) against traffic`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it is a condition of, such as `misalignment:pelvic-misalignment`. */
  readonly qualifies: ConceptConnection;
  /** The key without its kind. Example: `run-against-traffic`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `circumstance:run-against-traffic`. */
  readonly summary: Scalars['String']['output'];
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceExplainsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceLeadsPeopleToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceQualifiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of circumstance records, with the count of the whole list in `totalCount`. */
export type CircumstanceConnection = {
  readonly __typename?: 'CircumstanceConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<CircumstanceEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Circumstance>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One circumstance in a list, with its place in it; the place is `cursor`. */
export type CircumstanceEdge = {
  readonly __typename?: 'CircumstanceEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The circumstance, such as `circumstance:run-against-traffic`. */
  readonly node: Circumstance;
};

/** Which to list; every condition given must hold. Example: `{ text: "taught" }`. */
export type CircumstanceWhere = {
  /** That applies to this activity. Example: `activity:walking`. */
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `taught to run (or walk) against traffic`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What a clause of an explanation rests on, such as number `1` for `claim:e59`. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The claim. Example: `claim:e59`. */
  readonly claim: Claim;
  /** Its evidence, such as passage `S20`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The number in the text, from 1. Example: `1`. */
  readonly number: Scalars['Int']['output'];
};

/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What speaks against it, counted by line of descent: evidence that refutes it, and evidence for a claim that says otherwise. Example: `count: 0`. */
  readonly against: EvidenceLines;
  /** Whose view it is. Example: `REPORTED`. */
  readonly attribution: Attribution;
  /** Above 0 and at most 1: our reading of the cue, never the author's number. Example: `0.6`. */
  readonly certainty: Scalars['Float']['output'];
  /** What it depends on. Example: `in the U.S.`. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The hedging words as written, or a word for how it is said; null when nothing marks it. Example: `can; slightly`. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Where it is said: at least one piece, such as passage `S20`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How it stands in the source. Example: `EXPLICIT`. */
  readonly explicitness: Explicitness;
  /** What studies and reviews found that bears on it, in our own words; empty where none was entered, such as on `claim:e21`. */
  readonly findings: ReadonlyArray<ReportedFinding>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key. Example: `claim:e58`. */
  readonly id: Scalars['ID']['output'];
  /** The evidence for it, counted by line of descent, such as `count: 1`. */
  readonly independentSources: EvidenceLines;
  /** By what the subject acts on the object, in order, such as `mechanism:left-leg-reach-down`; empty when the source gives none. */
  readonly mechanism: ReadonlyArray<Concept>;
  /** A remark for the curious reader; null when there is none, as on `claim:e13`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What it says that of the subject of. Example: `mechanism:left-leg-reach-down`. */
  readonly object: Concept;
  /** What the source says of the statement. Example: `AFFIRMED`. */
  readonly polarity: Polarity;
  /** What it says. Example: `CAUSES`. */
  readonly predicate: Predicate;
  /** A phrase that has to be read out with it; null when there is none. Example: `in the U.S.`. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** The statement in plain English, as strong as the source's own wording. Example: `The longer leg experiences greater impact force.` */
  readonly sentence: Scalars['String']['output'];
  /** Whether it restates a longer chain that is also in the graph. Example: `false`. */
  readonly shortcut: Scalars['Boolean']['output'];
  /** What it speaks of. Example: `circumstance:left-side-of-street-us`. */
  readonly subject: Concept;
};


/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type ClaimHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of claim records, with the count of the whole list in `totalCount`. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim in a list, with its place in it; the place is `cursor`. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The claim, such as `claim:e58`. */
  readonly node: Claim;
};

/** Which end of a claim a concept is. Example: `SUBJECT`. */
export type ClaimEnd =
  /** The concept is what is said of the subject, as `mechanism:greater-impact-force` in `claim:e24`. */
  | 'OBJECT'
  /** The concept is what the claim speaks of, as `leg-side:longer-leg` in `claim:e24`. */
  | 'SUBJECT';

/** Which claims a causal path may use. Only AFFIRMED claims are ever walked. Example: `{ minCertainty: 0.6 }`. */
export type ClaimFilter = {
  /** How the claims may stand in their sources. Admitting INFERRED changes nothing by itself while the only inferred claim is of `BECOMES`, which `predicates` must name. Example: `[EXPLICIT]`. */
  readonly explicitness?: InputMaybe<ReadonlyArray<Explicitness>>;
  /** Whether claims that restate a longer chain may be steps too. Example: `true`. */
  readonly includeShortcuts?: InputMaybe<Scalars['Boolean']['input']>;
  /** The lowest certainty a claim may have, 0 to 1. Example: `0.6`. */
  readonly minCertainty?: InputMaybe<Scalars['Float']['input']>;
  /** The predicates to walk, among `CAUSES`, `DRIVES`, `PREDISPOSES_TO`, `EXPERIENCES`, `HAS_LEG_SIDE` and `BECOMES`. Left out: all of these but `BECOMES`. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** Which claims to list; every condition given must hold. Example: `{ predicate: [CAUSES], polarity: [DISPUTED] }`. */
export type ClaimWhere = {
  /** One of these. Example: `[REPORTED]`. */
  readonly attribution?: InputMaybe<ReadonlyArray<Attribution>>;
  /** One of these. Example: `[IMPLIED]`. */
  readonly explicitness?: InputMaybe<ReadonlyArray<Explicitness>>;
  /** With at least this certainty, 0 to 1. Example: `0.7`. */
  readonly minCertainty?: InputMaybe<Scalars['Float']['input']>;
  /** With this object. Example: `injury:it-band-syndrome`. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** With evidence from this passage. Example: `S11`. */
  readonly passage?: InputMaybe<Scalars['String']['input']>;
  /** One of these. Example: `[NEGATED, DISPUTED]`. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** One of these predicates. Example: `[MAY_CORRECT, MAY_PREVENT]`. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Only those that restate a longer chain, or only those that do not. Example: `false`. */
  readonly shortcut?: InputMaybe<Scalars['Boolean']['input']>;
  /** With evidence from this source. Example: `source:best-runners-tips-2014`. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** With this subject. Example: `leg-side:longer-leg`. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** A code for a concept in a published list, such as `D046788` in MeSH. */
export type Code = {
  readonly __typename?: 'Code';
  /** Whose mapping says so, where publishers disagree or it was read there. Example: `MONDO`. */
  readonly assertedBy: Maybe<CodeSystem>;
  /** The code, as the list writes it. Example: `D046788`. */
  readonly code: Scalars['String']['output'];
  /** Whether it means the same or something wider. Example: `EXACT`. */
  readonly match: CodeMatch;
  /** The list. Example: `MESH`. */
  readonly system: CodeSystem;
};

/** How closely a code fits. Example: `EXACT`. */
export type CodeMatch =
  /** The code means something wider, as MeSH `D052256` (tendinopathy) for Achilles tendinitis. */
  | 'BROAD'
  /** The code means the same as the concept, as MeSH `D046788` for patellofemoral pain syndrome. */
  | 'EXACT';

/** A published list of codes. Example: `MESH`. */
export type CodeSystem =
  /** Human Disease Ontology, such as `DOID:14284`. */
  | 'DOID'
  /** Environment Ontology, such as `ENVO:00000064`. */
  | 'ENVO'
  /** Human Phenotype Ontology, such as `HP:0030838`. */
  | 'HP'
  /** ICD-10-CM, such as `M76.6-`. */
  | 'ICD10CM'
  /** ICD-11 foundation, such as `634724646`. */
  | 'ICD11'
  /** Medical Action Ontology, such as `MAXO:0000482`. */
  | 'MAXO'
  /** Medical Subject Headings, such as `D046788`. */
  | 'MESH'
  /** Mondo Disease Ontology, such as `MONDO:0006894`. */
  | 'MONDO'
  /** NCI Thesaurus, such as `C85012`. */
  | 'NCIT'
  /** Phenotype And Trait Ontology, such as `PATO:0001654`. */
  | 'PATO'
  /** SNOMED CT, such as `430725003`. */
  | 'SNOMEDCT'
  /** Symptom Ontology, such as `SYMP:0000632`. */
  | 'SYMP'
  /** Uberon anatomy ontology, such as `UBERON:0001465`. */
  | 'UBERON'
  /** Unified Medical Language System, such as `C0877149`. */
  | 'UMLS';

/** A page of shared causes, best first; whether there is more says `pageInfo.hasNextPage`. */
export type CommonCauseConnection = {
  readonly __typename?: 'CommonCauseConnection';
  /** Whether the answer is whole, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<CommonCauseEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** How many the whole list has, such as `3`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A shared cause in a list, with its place in it; the place is `cursor`. */
export type CommonCauseEdge = {
  readonly __typename?: 'CommonCauseEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The legs that each explain all outcomes: on that leg side a path leads to every one of them. Example: `[LONGER]`. */
  readonly legSides: ReadonlyArray<LegRole>;
  /** The cause. Example: `driver:cambered-roads`. */
  readonly node: Concept;
  /** The best path to each outcome, in the order of `of`; with `sameLegSide: true` all on one leg side. */
  readonly paths: ReadonlyArray<CausalPath>;
};

/** Whether an answer is the whole answer, such as `exact: true`. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** True when nothing was left out and every count is exact; false when a bound stopped the search. Example: `true`. */
  readonly exact: Scalars['Boolean']['output'];
  /** Which bound stopped it and what that means; null when exact. Example: `stopped after 200000 expansions`. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Concepts that steps join with each other and with no others, such as the one of `size: 37`. */
export type Component = {
  readonly __typename?: 'Component';
  /** The first 100 of them by key, such as `driver:cambered-roads`. */
  readonly concepts: ReadonlyArray<Concept>;
  /** How many concepts it has. Example: `37`. */
  readonly size: Scalars['Int']['output'];
};

/** The parts into which the steps that a filter admits divide the concepts, such as `count: 2`. */
export type Components = {
  readonly __typename?: 'Components';
  /** The largest parts first, such as one of `size: 37`. */
  readonly components: ReadonlyArray<Component>;
  /** How many parts there are, concepts without any step not counted. Example: `2`. */
  readonly count: Scalars['Int']['output'];
  /** How many concepts no step touches. Example: `29`. */
  readonly isolatedCount: Scalars['Int']['output'];
};

/** A thing that claims speak of, of one of the kinds of `ConceptKind`. Example: `driver:cambered-roads`. */
export type Concept = {
  /** Other names found in the sources or in use; search knows them. Example: `ITBS`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `injury:it-band-syndrome`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `INJURY`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `IT band syndrome`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `it-band-syndrome`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `injury:it-band-syndrome`. */
  readonly summary: Scalars['String']['output'];
};


/** A thing that claims speak of, of one of the kinds of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that claims speak of, of one of the kinds of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A thing that claims speak of, of one of the kinds of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing that claims speak of, of one of the kinds of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of concept records, with the count of the whole list in `totalCount`. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many steps touch a concept, such as `outgoing: 5`. Parallel claims are one step. */
export type ConceptDegree = {
  readonly __typename?: 'ConceptDegree';
  /** The concept. Example: `leg-side:longer-leg`. */
  readonly concept: Concept;
  /** How many steps lead to it. Example: `1`. */
  readonly incoming: Scalars['Int']['output'];
  /** How many steps lead from it. Example: `8`. */
  readonly outgoing: Scalars['Int']['output'];
};

/** One concept in a list, with its place in it; the place is `cursor`. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The concept, such as `driver:cambered-roads`. */
  readonly node: Concept;
};

/** What a concept is. The vocabulary table holds the same names. Example: `INJURY`. */
export type ConceptKind =
  /** Something the body does for transport or sport, such as `activity:running`. */
  | 'ACTIVITY'
  /** Anatomy, and the sides of it, such as `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds, such as `circumstance:untreated`. */
  | 'CIRCUMSTANCE'
  /** Starts a chain that ends in misalignment, such as `driver:cambered-roads`. */
  | 'DRIVER'
  /** An outcome at the level of a diagnosis, such as `injury:achilles-tendinitis`. */
  | 'INJURY'
  /** Something done to correct or prevent, such as `intervention:orthotics`. */
  | 'INTERVENTION'
  /** The longer or the shorter leg, never left or right, such as `leg-side:longer-leg`. */
  | 'LEG_SIDE'
  /** A process, a change of movement, or a load on a part, such as `mechanism:midfoot-landing`. */
  | 'MECHANISM'
  /** A departure from neutral alignment, such as `misalignment:pelvic-misalignment`. */
  | 'MISALIGNMENT'
  /** A held view that the source calls mistaken, such as `misconception:misattribution-to-permanent`. */
  | 'MISCONCEPTION'
  /** A plane of motion of the body, such as `plane:frontal-plane`. */
  | 'PLANE'
  /** Raises likelihood without going through misalignment, such as `risk-factor:weak-hips`. */
  | 'RISK_FACTOR'
  /** An outcome that is felt, such as `symptom:hip-pain`. */
  | 'SYMPTOM';

/** How a list of concepts is ordered. Example: `NAME`. */
export type ConceptOrder =
  /** By key: `injury:achilles-tendinitis` before `injury:hip-injury`. */
  | 'KEY'
  /** By name, then key: `Achilles tendinitis` before `Hip injury`. */
  | 'NAME';

/** A concept to correct, such as `misalignment:pelvic-misalignment`. */
export type Correction = {
  readonly __typename?: 'Correction';
  /** The concept. Example: `misalignment:pelvic-misalignment`. */
  readonly concept: Concept;
  /** The interventions that claims speak of against it, such as `intervention:corrective-exercises`; empty when none is named. */
  readonly interventions: ReadonlyArray<Addressing>;
};

/** A set of concepts without which no path is left, and none of which can be spared, such as one of `size: 1`. */
export type CorrectionSet = {
  readonly __typename?: 'CorrectionSet';
  /** The concepts, in order of key, such as `misalignment:pelvic-misalignment`. */
  readonly corrections: ReadonlyArray<Correction>;
  /** How many concepts it has. Example: `1`. */
  readonly size: Scalars['Int']['output'];
};

/** A chain of steps that comes back to where it began, such as one through `claim:e63`. */
export type Cycle = {
  readonly __typename?: 'Cycle';
  /** How many steps. Example: `6`. */
  readonly length: Scalars['Int']['output'];
  /** The steps in order, from the least concept by key, such as that of `claim:e63`. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** Cycles among the steps that a filter admits, such as one of `length: 6`. */
export type Cycles = {
  readonly __typename?: 'Cycles';
  /** Whether these are all of at most the length asked for, such as `exact: true`. */
  readonly completeness: Completeness;
  /** Shortest first, then by key, such as one of `length: 6`. */
  readonly cycles: ReadonlyArray<Cycle>;
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
};

/** A path, and how far it is from those chosen before it, such as `0.8`. */
export type DifferentPath = {
  readonly __typename?: 'DifferentPath';
  /** How far it is from the nearest path chosen before it: 1 less the share of inner concepts that they have in common (Jaccard distance), above 0 and at most 1; null for the first. Example: `0.75`. */
  readonly distance: Maybe<Scalars['Float']['output']>;
  /** The path, such as one of `length: 5`. */
  readonly path: CausalPath;
};

/** Paths that differ most from each other, chosen from the best `pool` of them. */
export type DifferentPaths = {
  readonly __typename?: 'DifferentPaths';
  /** Whether the answer is whole, such as `exact: true`. */
  readonly completeness: Completeness;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The best path first, then always the one whose nearest chosen path is farthest away. Fewer than asked for where every other path passes the same inner concepts as one of these. Example: `distance: 0.75`. */
  readonly paths: ReadonlyArray<DifferentPath>;
  /** How many of the best paths they were chosen from; `completeness` says whether these are all. Example: `59`. */
  readonly pool: Scalars['Int']['output'];
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
};

/** What differs in one document between two versions. Example: `driver:cambered-roads`. */
export type DocumentChange = {
  readonly __typename?: 'DocumentChange';
  /** What became of it. Example: `CHANGED`. */
  readonly change: ChangeKind;
  /** The fields that differ, in order; empty where the whole document was `ADDED` or `RETIRED`. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly id: Scalars['ID']['output'];
};

/** A page of what differs between two versions, with the count of the whole list in `totalCount`. */
export type DocumentChangeConnection = {
  readonly __typename?: 'DocumentChangeConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<DocumentChangeEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<DocumentChange>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document change in a list, with its place in it; the place is `cursor`. */
export type DocumentChangeEdge = {
  readonly __typename?: 'DocumentChangeEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The change, such as that of `driver:cambered-roads`. */
  readonly node: DocumentChange;
};

/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type Driver = Concept & Node & {
  readonly __typename?: 'Driver';
  /** Other names found in the sources or in use; search knows them. Example: `slight camber`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The drivers directly behind it, such as `driver:injury-history` behind a strength imbalance. */
  readonly causes: DriverConnection;
  /** Why it is so, such as `circumstance:water-drainage` for camber. */
  readonly circumstances: CircumstanceConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `driver:cambered-roads`. */
  readonly id: Scalars['ID']['output'];
  /** The injuries it leads to, such as `injury:achilles-tendinitis`. */
  readonly injuries: InjuryConnection;
  /** What it is. Example: `DRIVER`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** What it directly causes on the way, such as `mechanism:left-leg-reach-down`. */
  readonly mechanisms: MechanismConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The misalignments it leads to, such as `misalignment:pelvic-misalignment`. */
  readonly misalignments: MisalignmentConnection;
  /** How it is headed. Example: `Running on cambered roads`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `cambered-roads`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `driver:cambered-roads`. */
  readonly summary: Scalars['String']['output'];
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverCausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverCircumstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Starts a chain that ends in misalignment. Example: `driver:cambered-roads`. */
export type DriverMisalignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of driver records, with the count of the whole list in `totalCount`. */
export type DriverConnection = {
  readonly __typename?: 'DriverConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<DriverEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Driver>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One driver in a list, with its place in it; the place is `cursor`. */
export type DriverEdge = {
  readonly __typename?: 'DriverEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The driver, such as `driver:cambered-roads`. */
  readonly node: Driver;
};

/** Which to list; every condition given must hold. Example: `{ text: "slight" }`. */
export type DriverWhere = {
  /** That leads to this injury. Example: `injury:plantar-fasciitis`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** That directly causes this mechanism. Example: `mechanism:form-hitches`. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** That leads to this misalignment. Example: `misalignment:pelvic-misalignment`. */
  readonly misalignment?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `slight camber`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Where a source says something: a place, and a quote of at most 8 words to find and check it by. Example: `ITBS is seen increasingly`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Where the quote ends, exclusive. Example: `1673`. */
  readonly end: Scalars['Int']['output'];
  /** The passage it lies in. Example: `S11`. */
  readonly passage: Scalars['String']['output'];
  /** The words at that place. Example: `ITBS is seen increasingly`. */
  readonly quote: Scalars['String']['output'];
  /** The source. Example: `source:best-runners-tips-2014`. */
  readonly source: Source;
  /** Whether it speaks for the claim as recorded or against it. Example: `SUPPORTS`. */
  readonly stance: Stance;
  /** Where the quote starts, in UTF-16 code units of the untouched text. Example: `1648`. */
  readonly start: Scalars['Int']['output'];
};

/** What kind of evidence stands behind an answer, weakest first. Example: `OPINION`. */
export type EvidenceClass =
  /** A study that watches, such as a cohort, as `source:high-school-leg-length-2018`. */
  | 'OBSERVATIONAL'
  /** An author's view without references of its own, as `source:predawn-runner-2013`. */
  | 'OPINION'
  /** A systematic review of studies, as `source:bonanno-2017`. */
  | 'REVIEW'
  /** A study that intervenes, such as a randomized trial, as `source:leppanen-2024`. */
  | 'TRIAL';

/** Evidence whose sources all go back to one original, so that it counts once, such as `source:predawn-runner-2013`. */
export type EvidenceLine = {
  readonly __typename?: 'EvidenceLine';
  /** The claims that carry it. Example: `claim:e59`. */
  readonly claims: ReadonlyArray<Claim>;
  /** The evidence, such as passage `S20`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What was found, in our own words, such as `Hip abductors were weaker on the injured side ...`. */
  readonly findings: ReadonlyArray<ReportedFinding>;
  /** The original. Example: `source:predawn-runner-2013`. */
  readonly origin: Source;
  /** The sources it was taken from. Example: `source:best-runners-tips-2014`. */
  readonly sources: ReadonlyArray<Source>;
};

/** Evidence counted by line of descent: five copies of one article are `count: 1`. */
export type EvidenceLines = {
  readonly __typename?: 'EvidenceLines';
  /** How many independent lines there are. Example: `1`. */
  readonly count: Scalars['Int']['output'];
  /** The lines, in order of the key of their origin, such as `source:predawn-runner-2013`. */
  readonly lines: ReadonlyArray<EvidenceLine>;
};

/** A finding, and how a cause explains it, such as by a path of `length: 6`. */
export type ExplainedFinding = {
  readonly __typename?: 'ExplainedFinding';
  /** Whether a path on a leg of that side explains the side too, or only the finding; null where no side was given. Example: `true`. */
  readonly explainsSide: Maybe<Scalars['Boolean']['output']>;
  /** The finding, such as `injury:achilles-tendinitis`. */
  readonly finding: Finding;
  /** The best path on no leg and the best on each leg that fits, where there are such: one to three, most certain first, such as one of `length: 6`. */
  readonly paths: ReadonlyArray<CausalPath>;
};

/** A path in plain sentences: one clause per step, each followed by its citation number, such as `[1]`. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** What each number stands for, in order, from `1`. */
  readonly citations: ReadonlyArray<Citation>;
  /** The sentences, such as `Running on cambered roads leads to the left leg reaching down a little farther in the U.S. [1]; ...`. */
  readonly text: Scalars['String']['output'];
};

/** How a claim stands in its source. Example: `IMPLIED`. */
export type Explicitness =
  /** The text says it, as `claim:e13`. */
  | 'EXPLICIT'
  /** The text does not say it, but its own logic needs it, as `claim:e60`. */
  | 'IMPLIED'
  /** No source says it; it is ours, as `claim:e63`. */
  | 'INFERRED';

/** Something said of one concept or source alone, such as `onset: DELAYED (no duration given)`. */
export type Fact = Node & {
  readonly __typename?: 'Fact';
  /** Where it is said: at least one piece, such as passage `S3`. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The key. Example: `fact:p05`. */
  readonly id: Scalars['ID']['output'];
  /** What is said something of. Example: `onset`. */
  readonly property: Scalars['String']['output'];
  /** What is said, with its hedge. Example: `TEMPORARY (often)`. */
  readonly value: Scalars['String']['output'];
};

/** A condition that is not met, and what does not meet it, such as `EXPLICITNESS` and `claim:e60`. */
export type FailedCondition = {
  readonly __typename?: 'FailedCondition';
  /** The claim that fails it; null when none does. Example: `claim:e60`. */
  readonly claim: Maybe<Claim>;
  /** The concept that fails it; null when none does. Example: `mechanism:form-hitches`. */
  readonly concept: Maybe<Concept>;
  /** The condition. Example: `EXPLICITNESS`. */
  readonly condition: PathCondition;
  /** What fails and why. Example: `claim:e60 is implied; admitted are explicit claims.` */
  readonly text: Scalars['String']['output'];
};

/** One field that differs. Example: `summary`. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** What it is, as JSON; null when it is not there. Example: `0.8`. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** What it was, as JSON; null when it was not there. Example: `0.85`. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Of prose: what changed, line by line; null for anything else, such as `certainty`. */
  readonly lines: Maybe<ReadonlyArray<LineChange>>;
  /** The way to it. Example: `evidence.0.quote`. */
  readonly path: Scalars['String']['output'];
};

/** Something found, such as `injury:achilles-tendinitis` on the `LEFT`. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** What was found. Example: `injury:achilles-tendinitis`. */
  readonly concept: Concept;
  /** On which side of the body; null where none was given. Example: `LEFT`. */
  readonly side: Maybe<BodySide>;
};

/** Something found, to be explained. Example: `{ concept: "injury:achilles-tendinitis", side: LEFT }`. */
export type FindingInput = {
  /** What was found. Example: `injury:achilles-tendinitis`. */
  readonly concept: Scalars['ID']['input'];
  /** On which side of the body; left out where it is not known or makes no sense. Example: `LEFT`. */
  readonly side?: InputMaybe<BodySide>;
};

/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersion = {
  readonly __typename?: 'GraphVersion';
  /** Whether no chain of steps comes back to where it began, such as `true` by default. */
  readonly acyclic: Scalars['Boolean']['output'];
  /** How many articles it has. Example: `1`. */
  readonly articleCount: Scalars['Int']['output'];
  /** How many claims it has. Example: `93`. */
  readonly claimCount: Scalars['Int']['output'];
  /** The parts that steps divide the concepts into, largest first, such as `count: 2`. */
  readonly components: Components;
  /** How many concepts it has. Example: `68`. */
  readonly conceptCount: Scalars['Int']['output'];
  /** The cycles of at most `maxLength` steps, shortest first. Example: `cycles(filter: { explicitness: [INFERRED], predicates: [BECOMES] })`. */
  readonly cycles: Cycles;
  /** How many steps touch each concept, those touched by most first, such as `leg-side:longer-leg`. */
  readonly degree: ReadonlyArray<ConceptDegree>;
  /** What has to be done to the documents of one version to make those of another, in order of key. Example: `diff(from: 1, to: 2)`. */
  readonly diff: DocumentChangeConnection;
  /** A hash of everything in it, the same whatever order files were read in. Example: `sha256:5b1c...`. */
  readonly digest: Scalars['String']['output'];
  /** Which claims causal paths walk by default, in words, such as `Walked CAUSES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** When it was published. Example: `2026-11-23T00:00:00Z`. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** How many sources it has. Example: `5`. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Its number, from 1. Example: `1`. */
  readonly version: Scalars['Int']['output'];
  /** Every version up to the newest, oldest first, such as version `1`. Any of them can be read by the header `Aetia-Perspective: asOf=1`. */
  readonly versions: PublicationConnection;
};


/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersionAcyclicArgs = {
  filter: InputMaybe<ClaimFilter>;
};


/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersionComponentsArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersionCyclesArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersionDegreeArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersionDiffArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** The version of the graph that the whole request reads, such as version `1`. */
export type GraphVersionVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A cause that explains some of the findings, such as `driver:cambered-roads`. */
export type Hypothesis = {
  readonly __typename?: 'Hypothesis';
  /** The cause. Example: `driver:cambered-roads`. */
  readonly cause: Concept;
  /** What it explains, at least one, in the order of the question, such as `injury:achilles-tendinitis`. */
  readonly explains: ReadonlyArray<ExplainedFinding>;
  /** The side of the longer leg that it takes for granted; null where either will do. Example: `RIGHT`. */
  readonly longerLeg: Maybe<BodySide>;
  /** Other causes of some of the same findings that neither lead to this one nor come from it, at most 100, such as `driver:strength-imbalance`. */
  readonly rivals: ReadonlyArray<Concept>;
  /** What it leaves unexplained, in the order of the question, such as `injury:hamstring-strain`. */
  readonly unexplained: ReadonlyArray<Finding>;
};

/** A page of hypotheses, best first; whether there is more says `pageInfo.hasNextPage`. */
export type HypothesisConnection = {
  readonly __typename?: 'HypothesisConnection';
  /** Whether the answer is whole, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<HypothesisEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Hypothesis>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** What the setting says of sides; null when none was given. Example: `longerLeg { side: RIGHT }`. */
  readonly setting: Maybe<LegSideAnswer>;
  /** How many the whole list has, such as `3`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hypothesis in a list, with its place in it; the place is `cursor`. */
export type HypothesisEdge = {
  readonly __typename?: 'HypothesisEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hypothesis, such as that of `driver:cambered-roads`. */
  readonly node: Hypothesis;
};

/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type Injury = Concept & Node & {
  readonly __typename?: 'Injury';
  /** Other names found in the sources or in use; search knows them. Example: `ITBS`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** Where it sits, such as `body-part:it-band`. */
  readonly bodyParts: BodyPartConnection;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** The drivers that lead to it, such as `driver:strength-imbalance`. */
  readonly drivers: DriverConnection;
  /** The strongest kind of evidence behind what is said of it. Example: `OPINION`. */
  readonly evidenceClass: EvidenceClass;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `injury:it-band-syndrome`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `INJURY`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The leg sides that lead to it, such as `leg-side:longer-leg`. */
  readonly legSides: LegSideConnection;
  /** What directly makes it likelier, such as `mechanism:increased-load-longer-leg`. */
  readonly mechanisms: MechanismConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `IT band syndrome`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The risk factors that lead to it, such as `risk-factor:weak-glutes`. */
  readonly riskFactors: RiskFactorConnection;
  /** The key without its kind. Example: `it-band-syndrome`. */
  readonly slug: Scalars['String']['output'];
  /** Its kinds, such as `injury:hip-injury` of any running injury. */
  readonly subtypes: InjuryConnection;
  /** What it is, in a sentence or two of our own, as on the page of `injury:it-band-syndrome`. */
  readonly summary: Scalars['String']['output'];
  /** What it is a kind of, such as `injury:running-injury`. */
  readonly supertypes: InjuryConnection;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryRiskFactorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjurySubtypesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjurySupertypesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of injury records, with the count of the whole list in `totalCount`. */
export type InjuryConnection = {
  readonly __typename?: 'InjuryConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<InjuryEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Injury>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One injury in a list, with its place in it; the place is `cursor`. */
export type InjuryEdge = {
  readonly __typename?: 'InjuryEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The injury, such as `injury:it-band-syndrome`. */
  readonly node: Injury;
};

/** Which to list; every condition given must hold. Example: `{ text: "ITBS" }`. */
export type InjuryWhere = {
  /** That sits here. Example: `body-part:knee`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** To which this concept leads. Example: `driver:cambered-roads`. */
  readonly cause?: InputMaybe<Scalars['ID']['input']>;
  /** To which this leg leads. Example: `LONGER`. */
  readonly legSide?: InputMaybe<LegRole>;
  /** That this mechanism directly makes likelier. Example: `mechanism:excessive-knee-force`. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `ITBS`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type Intervention = Concept & Node & {
  readonly __typename?: 'Intervention';
  /** What it may correct or prevent, such as `misalignment:pelvic-misalignment`. */
  readonly addresses: ConceptConnection;
  /** Other names found in the sources or in use; search knows them. Example: `appropriate corrective ... exercises`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The mistaken view that leads people to it, such as `misconception:misattribution-to-permanent`. */
  readonly chosenBecauseOf: MisconceptionConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `intervention:corrective-exercises`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `INTERVENTION`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Corrective exercises`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `corrective-exercises`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `intervention:corrective-exercises`. */
  readonly summary: Scalars['String']['output'];
};


/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type InterventionAddressesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type InterventionCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type InterventionChosenBecauseOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type InterventionClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type InterventionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something done to correct or prevent. Example: `intervention:corrective-exercises`. */
export type InterventionLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of intervention records, with the count of the whole list in `totalCount`. */
export type InterventionConnection = {
  readonly __typename?: 'InterventionConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<InterventionEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Intervention>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One intervention in a list, with its place in it; the place is `cursor`. */
export type InterventionEdge = {
  readonly __typename?: 'InterventionEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The intervention, such as `intervention:corrective-exercises`. */
  readonly node: Intervention;
};

/** Which to list; every condition given must hold. Example: `{ text: "appropriate" }`. */
export type InterventionWhere = {
  /** That may correct or prevent this. Example: `misalignment:pelvic-misalignment`. */
  readonly addresses?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `appropriate corrective ... exercises`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** How the low side of a sloping road is read. No source says which leg becomes the longer one there. Example: `NOT_STATED`. */
export type LegReading =
  /** The hip on the low side drops, so that leg is the shorter one; the common clinical reading. In the U.S., facing traffic: `longerLeg { side: RIGHT }`. */
  | 'LOW_SIDE_IS_SHORTER'
  /** No reading: which leg is the longer one stays `NOT_STATED`. */
  | 'NOT_STATED'
  /** The leg that reaches down farther is the longer one. In the U.S., facing traffic: `longerLeg { side: LEFT }`. */
  | 'REACHING_LEG_IS_LONGER';

/** Which leg, by its role: never left or right. Example: `LONGER`. */
export type LegRole =
  /** The leg on the raised side of the hip: `leg-side:longer-leg`. */
  | 'LONGER'
  /** The leg on the lowered side of the hip: `leg-side:shorter-leg`. */
  | 'SHORTER';

/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSide = Concept & Node & {
  readonly __typename?: 'LegSide';
  /** Other names found in the sources or in use; search knows them. Example: `seemingly longer leg`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What it is likened to, never a cause, such as `risk-factor:rapid-minimalist-transition`. */
  readonly analogies: ConceptConnection;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `leg-side:longer-leg`. */
  readonly id: Scalars['ID']['output'];
  /** The injuries it leads to, such as `injury:hamstring-strain`. */
  readonly injuries: InjuryConnection;
  /** What it is. Example: `LEG_SIDE`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** What falls on it, such as `mechanism:greater-impact-force`. */
  readonly loads: MechanismConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Longer leg`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The side of the hip that makes it so, such as `body-part:raised-hip-side`; null when no source says. */
  readonly pelvicSide: Maybe<BodyPart>;
  /** Which leg it is. Example: `LONGER`. */
  readonly role: LegRole;
  /** The key without its kind. Example: `longer-leg`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `leg-side:longer-leg`. */
  readonly summary: Scalars['String']['output'];
  /** The symptoms it leads to, such as `symptom:hip-soreness`. */
  readonly symptoms: SymptomConnection;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideAnalogiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideLoadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg; never left or right. Example: `leg-side:longer-leg`. */
export type LegSideSymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which side of the body is meant in a setting. Only the one setting that a source speaks of is `STATED`. */
export type LegSideAnswer = {
  readonly __typename?: 'LegSideAnswer';
  /** The country. Example: `US`. */
  readonly country: Scalars['String']['output'];
  /** The side that traffic keeps to; general knowledge, so never STATED. Example: `RIGHT`. */
  readonly drivingSide: SideFound;
  /** Whether the runner faces traffic. Example: `true`. */
  readonly facingTraffic: Scalars['Boolean']['output'];
  /** The leg on the high side. Example: `RIGHT`. */
  readonly highLeg: SideFound;
  /** The leg that acts as the longer one under the reading. Example: `NOT_STATED`. */
  readonly longerLeg: SideFound;
  /** The leg on the low side, which reaches down farther. Example: `LEFT`. */
  readonly lowLeg: SideFound;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Where the runner is. Example: `CAMBERED_ROAD_EDGE`. */
  readonly place: RunningPlace;
  /** How the low side is read. Example: `NOT_STATED`. */
  readonly reading: LegReading;
  /** The side of the street the runner is on. Example: `LEFT`. */
  readonly streetSide: SideFound;
  /** The answer in plain English, such as `... Which leg then becomes the longer one no source says.` */
  readonly text: Scalars['String']['output'];
};

/** A page of a list of leg side records, with the count of the whole list in `totalCount`. */
export type LegSideConnection = {
  readonly __typename?: 'LegSideConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<LegSideEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<LegSide>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One leg side in a list, with its place in it; the place is `cursor`. */
export type LegSideEdge = {
  readonly __typename?: 'LegSideEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The leg side, such as `leg-side:longer-leg`. */
  readonly node: LegSide;
};

/** Which to list; every condition given must hold. Example: `{ text: "seemingly" }`. */
export type LegSideWhere = {
  /** That leads to this injury. Example: `injury:plantar-fasciitis`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** In this role. Example: `LONGER`. */
  readonly role?: InputMaybe<LegRole>;
  /** Found by search for this text. Example: `seemingly longer leg`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One line of a comparison: kept when it is not changed. Example: `+ Roads slope.` */
export type LineChange = {
  readonly __typename?: 'LineChange';
  /** What became of the line: ADDED or RETIRED; null when it was kept. Example: `ADDED`. */
  readonly change: Maybe<ChangeKind>;
  /** The line. Example: `Roads slope.` */
  readonly line: Scalars['String']['output'];
};

/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type Mechanism = Concept & Node & {
  readonly __typename?: 'Mechanism';
  /** Other names found in the sources or in use; search knows them. Example: `increased force of impact`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** Where it acts, such as `body-part:hip`. */
  readonly bodyParts: BodyPartConnection;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What it is measured against, such as `body-part:right-leg`. */
  readonly comparedTo: BodyPartConnection;
  /** The drivers that directly cause it, such as `driver:cambered-roads`. */
  readonly drivers: DriverConnection;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `mechanism:greater-impact-force`. */
  readonly id: Scalars['ID']['output'];
  /** The injuries it leads to, such as `injury:hamstring-strain`. */
  readonly injuries: InjuryConnection;
  /** What it is. Example: `MECHANISM`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The leg sides it falls on, such as `leg-side:longer-leg`. */
  readonly legSides: LegSideConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Greater impact force`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The planes it acts in, such as `plane:frontal-plane`. */
  readonly planes: PlaneConnection;
  /** The key without its kind. Example: `greater-impact-force`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `mechanism:greater-impact-force`. */
  readonly summary: Scalars['String']['output'];
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismComparedToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a part. Example: `mechanism:greater-impact-force`. */
export type MechanismPlanesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of mechanism records, with the count of the whole list in `totalCount`. */
export type MechanismConnection = {
  readonly __typename?: 'MechanismConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<MechanismEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Mechanism>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mechanism in a list, with its place in it; the place is `cursor`. */
export type MechanismEdge = {
  readonly __typename?: 'MechanismEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The mechanism, such as `mechanism:greater-impact-force`. */
  readonly node: Mechanism;
};

/** Which to list; every condition given must hold. Example: `{ text: "increased" }`. */
export type MechanismWhere = {
  /** That acts here. Example: `body-part:knee`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** That leads to this injury. Example: `injury:hamstring-strain`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** That falls on this leg. Example: `SHORTER`. */
  readonly legSide?: InputMaybe<LegRole>;
  /** Found by search for this text. Example: `increased force of impact`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The passages of one source that speak of a concept, such as `S11`. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The passages, in the order of the text, such as `S11`. */
  readonly passages: ReadonlyArray<Passage>;
  /** The source. Example: `source:best-runners-tips-2014`. */
  readonly source: Source;
};

/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type Misalignment = Concept & Node & {
  readonly __typename?: 'Misalignment';
  /** Other names found in the sources or in use; search knows them. Example: `hip alignment issues`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** Where it sits, such as `body-part:pelvis`. */
  readonly bodyParts: BodyPartConnection;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** The drivers that lead to it, such as `driver:cambered-roads`. */
  readonly drivers: DriverConnection;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** What it is first noticed as, such as `misalignment:leg-length-discrepancy`. */
  readonly firstRecognizedAs: ConceptConnection;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `misalignment:pelvic-misalignment`. */
  readonly id: Scalars['ID']['output'];
  /** The injuries it leads to, such as `injury:hamstring-strain`. */
  readonly injuries: InjuryConnection;
  /** What may correct or prevent it, such as `intervention:corrective-exercises`. */
  readonly interventions: InterventionConnection;
  /** What it is. Example: `MISALIGNMENT`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The leg sides it makes, such as `leg-side:longer-leg`. */
  readonly legSides: LegSideConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** What people wrongly think of it, such as `misconception:misattribution-to-permanent`. */
  readonly misconceptions: MisconceptionConnection;
  /** How it is headed. Example: `Pelvic / hip misalignment`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `pelvic-misalignment`. */
  readonly slug: Scalars['String']['output'];
  /** Its kinds, such as `misalignment:functional-leg-length-discrepancy`. */
  readonly subtypes: MisalignmentConnection;
  /** What it is, in a sentence or two of our own, as on the page of `misalignment:pelvic-misalignment`. */
  readonly summary: Scalars['String']['output'];
  /** What it is a kind of, such as `misalignment:leg-length-discrepancy`. */
  readonly supertypes: MisalignmentConnection;
  /** How it is felt, such as `symptom:misalignment-symptoms`. */
  readonly symptoms: SymptomConnection;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentFirstRecognizedAsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentInterventionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentMisconceptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentSubtypesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentSupertypesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentSymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of misalignment records, with the count of the whole list in `totalCount`. */
export type MisalignmentConnection = {
  readonly __typename?: 'MisalignmentConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<MisalignmentEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Misalignment>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One misalignment in a list, with its place in it; the place is `cursor`. */
export type MisalignmentEdge = {
  readonly __typename?: 'MisalignmentEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The misalignment, such as `misalignment:pelvic-misalignment`. */
  readonly node: Misalignment;
};

/** Which to list; every condition given must hold. Example: `{ text: "hip" }`. */
export type MisalignmentWhere = {
  /** That sits here. Example: `body-part:pelvis`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** To which this driver leads. Example: `driver:injury-history`. */
  readonly driver?: InputMaybe<Scalars['ID']['input']>;
  /** That leads to this injury. Example: `injury:hip-injury`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `hip alignment issues`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type Misconception = Concept & Node & {
  readonly __typename?: 'Misconception';
  /** What it is held about, such as `misalignment:leg-length-discrepancy`. */
  readonly about: ConceptConnection;
  /** Other names found in the sources or in use; search knows them. Example: `mistakenly attributed to permanent biomechanical issues`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `misconception:misattribution-to-permanent`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `MISCONCEPTION`. */
  readonly kind: ConceptKind;
  /** What it leads people to, such as `intervention:orthotics`. */
  readonly leadsPeopleTo: InterventionConnection;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Mistaken attribution to a permanent issue`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `misattribution-to-permanent`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `misconception:misattribution-to-permanent`. */
  readonly summary: Scalars['String']['output'];
};


/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionAboutArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionLeadsPeopleToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A held view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of misconception records, with the count of the whole list in `totalCount`. */
export type MisconceptionConnection = {
  readonly __typename?: 'MisconceptionConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<MisconceptionEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Misconception>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One misconception in a list, with its place in it; the place is `cursor`. */
export type MisconceptionEdge = {
  readonly __typename?: 'MisconceptionEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The misconception, such as `misconception:misattribution-to-permanent`. */
  readonly node: Misconception;
};

/** Which to list; every condition given must hold. Example: `{ text: "mistakenly" }`. */
export type MisconceptionWhere = {
  /** That is held about this. Example: `misalignment:leg-length-discrepancy`. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `mistakenly attributed to permanent biomechanical issues`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A chain of claims that would be a path if it were not for `failed`. It is not a causal path, and is never ranked among them. */
export type NearPath = {
  readonly __typename?: 'NearPath';
  /** The conditions it fails, at least one, in the order in which it meets them, such as `EXPLICITNESS`. */
  readonly failed: ReadonlyArray<FailedCondition>;
  /** How many steps. Example: `5`. */
  readonly length: Scalars['Int']['output'];
  /** The steps in order; as many as `length`. */
  readonly steps: ReadonlyArray<NearStep>;
};

/** One step of a chain of claims that is not a path, such as that of `claim:e19`. */
export type NearStep = {
  readonly __typename?: 'NearStep';
  /** Whether it is one under the question's filter. Example: `false`. */
  readonly admitted: Scalars['Boolean']['output'];
  /** The claim that comes nearest to being a step. Example: `claim:e56`. */
  readonly claim: Claim;
  /** Where the step starts. Example: `driver:cambered-roads`. */
  readonly from: Concept;
  /** The claim in plain English, denial included, such as `Orthotics do not correct a misaligned pelvis.` */
  readonly sentence: Scalars['String']['output'];
  /** Where the step ends. Example: `misalignment:pelvic-misalignment`. */
  readonly to: Concept;
};

/** Anything with a readable key of its own, such as `injury:achilles-tendinitis` or `claim:e58`. */
export type Node = {
  /** The key, `kind:slug`. Example: `driver:cambered-roads`. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list, as `hasNextPage` and `endCursor` say. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, to pass as `after`; null on an empty page. Example: `eyJ2IjoxfQ`. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows: `true` or `false`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something came before: `true` when `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. Example: `eyJ2IjoxfQ`. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A stretch of a source, by its place and without its words. Example: `S11`, 1630 to 1802. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Where it ends, exclusive. Example: `1802`. */
  readonly end: Scalars['Int']['output'];
  /** Its name, unique within its source only. Example: `S11`. */
  readonly name: Scalars['String']['output'];
  /** Where it starts, in UTF-16 code units of the untouched text. Example: `1630`. */
  readonly start: Scalars['Int']['output'];
};

/** What keeps a chain of claims from being a path of the question. Example: `EXPLICITNESS`. */
export type PathCondition =
  /** The concept is one of those in `avoiding`. */
  | 'AVOIDED'
  /** The claim is less certain than the filter asks, as `claim:e60` at `minCertainty: 0.6`. */
  | 'CERTAINTY'
  /** The claim stands otherwise in its source than the filter admits, as `claim:e60` where only EXPLICIT is. */
  | 'EXPLICITNESS'
  /** The chain is not on the leg side asked for, such as `LONGER`. */
  | 'LEG_SIDE'
  /** The chain has more steps than `maxLength`. */
  | 'LENGTH'
  /** The claim is denied or disputed, as `claim:e19`; only AFFIRMED claims are ever walked. */
  | 'POLARITY'
  /** The claim is of a predicate that the filter does not walk, as `claim:e63`. */
  | 'PREDICATE'
  /** The claim restates a longer chain, as `claim:e56`, and the filter leaves shortcuts out. */
  | 'SHORTCUT';

/** How paths are ranked. Ties are broken by key, so every server gives the same order. Example: `CERTAINTY`. */
export type PathOrder =
  /** Highest `certainty` first, then shortest, then by key. */
  | 'CERTAINTY'
  /** Shortest `length` first, then highest certainty, then by key. */
  | 'LENGTH';

/** One step of a path. Parallel claims between two concepts are one step, as `claim:e13` and `claim:e14`. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The certainty of the strongest of them. Example: `0.85`. */
  readonly certainty: Scalars['Float']['output'];
  /** The claims it rests on, strongest first, such as `claim:e59`. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where the step starts. Example: `driver:cambered-roads`. */
  readonly from: Concept;
  /** The step in plain English, such as `Running on cambered roads leads to the left leg reaching down a little farther in the U.S.` */
  readonly sentence: Scalars['String']['output'];
  /** Where the step ends. Example: `mechanism:left-leg-reach-down`. */
  readonly to: Concept;
};

/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type Plane = Concept & Node & {
  readonly __typename?: 'Plane';
  /** Other names found in the sources or in use; search knows them. Example: `frontal`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `plane:frontal-plane`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `PLANE`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** What acts in it, such as `mechanism:fulcrum-role`. */
  readonly mechanisms: MechanismConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Frontal plane`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `frontal-plane`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `plane:frontal-plane`. */
  readonly summary: Scalars['String']['output'];
};


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of plane records, with the count of the whole list in `totalCount`. */
export type PlaneConnection = {
  readonly __typename?: 'PlaneConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<PlaneEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Plane>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One plane in a list, with its place in it; the place is `cursor`. */
export type PlaneEdge = {
  readonly __typename?: 'PlaneEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The plane, such as `plane:frontal-plane`. */
  readonly node: Plane;
};

/** Which to list; every condition given must hold. Example: `{ text: "frontal" }`. */
export type PlaneWhere = {
  /** In which this acts. Example: `mechanism:fulcrum-role`. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `frontal`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What the source says of a statement. Example: `AFFIRMED`. */
export type Polarity =
  /** The source says it is so, as `claim:e13`. Only these are ever walked. */
  | 'AFFIRMED'
  /** The source questions it without denying it outright, as `claim:e12`. */
  | 'DISPUTED'
  /** The source says it is not so, as `claim:e19`. */
  | 'NEGATED';

/** What a claim says of its subject and object. The vocabulary table says which kinds each may join. Example: `CAUSES`. */
export type Predicate =
  /** Not walked. `body-part:pelvis` acts as `mechanism:fulcrum-role`. */
  | 'ACTS_AS'
  /** Not walked. `mechanism:fulcrum-role` acts in `plane:sagittal-plane`. */
  | 'ACTS_IN_PLANE'
  /** Not walked: location. `mechanism:propagation-to-hips` affects `body-part:hip`. */
  | 'AFFECTS'
  /** Not walked: location. `injury:hamstring-strain` affects `body-part:hamstring`. */
  | 'AFFECTS_BODY_PART'
  /** Never walked, the same both ways. `leg-side:shorter-leg` is analogous to `risk-factor:rapid-minimalist-transition`. */
  | 'ANALOGOUS_TO'
  /** Not walked. `circumstance:run-against-traffic` applies to `activity:running`. */
  | 'APPLIES_TO'
  /** Not walked: a belief. `misconception:misattribution-to-permanent` is held about `misalignment:leg-length-discrepancy`. */
  | 'ATTRIBUTES'
  /** Walked only when a filter names it. `injury:running-injury` becomes `driver:injury-history`. */
  | 'BECOMES'
  /** Walked by causal paths. `misalignment:pelvic-misalignment` causes `symptom:hip-pain`. */
  | 'CAUSES'
  /** Not walked. `mechanism:left-leg-reach-down` is compared to `body-part:right-leg`. */
  | 'COMPARED_TO'
  /** What breaks a path. The source denies that `intervention:orthotics` corrects `misalignment:pelvic-misalignment`. */
  | 'CORRECTS'
  /** Walked by causal paths. `driver:cambered-roads` drives `misalignment:pelvic-misalignment`. */
  | 'DRIVES'
  /** Walked by causal paths: a leg side takes a load. `leg-side:longer-leg` experiences `mechanism:greater-impact-force`. */
  | 'EXPERIENCES'
  /** Not walked. `circumstance:water-drainage` explains `driver:cambered-roads`. */
  | 'EXPLAINS'
  /** Not walked: recognition, not causation. `misalignment:pelvic-misalignment` is first recognized as `misalignment:leg-length-discrepancy`. */
  | 'FIRST_RECOGNIZED_AS'
  /** Walked by causal paths. `misalignment:functional-leg-length-discrepancy` has `leg-side:longer-leg`. */
  | 'HAS_LEG_SIDE'
  /** Not walked. `misalignment:pelvic-misalignment` has `symptom:misalignment-symptoms`. */
  | 'HAS_SYMPTOM'
  /** Not walked. `risk-factor:rapid-minimalist-transition` involves `activity:minimalist-running`. */
  | 'INVOLVES'
  /** Not walked: behavior. `misconception:misattribution-to-permanent` leads people to `intervention:orthotics`. */
  | 'LEADS_TO'
  /** What may break a path. `intervention:corrective-exercises` may correct `misalignment:pelvic-misalignment`. */
  | 'MAY_CORRECT'
  /** What may break a path. `intervention:preventative-exercises` may prevent `misalignment:pelvic-misalignment`. */
  | 'MAY_PREVENT'
  /** Not walked: location. `mechanism:left-leg-reach-down` is on `body-part:left-leg`. */
  | 'ON_BODY_SIDE'
  /** Not walked: location. `leg-side:longer-leg` is on `body-part:raised-hip-side`. */
  | 'ON_PELVIC_SIDE'
  /** Walked by causal paths. `leg-side:shorter-leg` predisposes to `injury:achilles-tendinitis`. */
  | 'PREDISPOSES_TO'
  /** Not walked. `circumstance:untreated` qualifies `misalignment:pelvic-misalignment`. */
  | 'QUALIFIES'
  /** Not walked. `injury:hip-injury` is a kind of `injury:running-injury`. */
  | 'SUBTYPE_OF'
  /** Not walked: location. `mechanism:greater-impact-force` is transmitted to `body-part:hip`. */
  | 'TRANSMITTED_TO';

/** One row of the publication log: how a version came to be. Example: version `1`. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** The digest that the version had when it was made. Example: `sha256:5b1c...`. */
  readonly digest: Scalars['String']['output'];
  /** When. Example: `2026-11-23T00:00:00Z`. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The version it made. Versions are dense, from `1`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the publication log, with the count of the whole log in `totalCount`. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Publication>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One publication in a list, with its place in it; the place is `cursor`. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The publication, such as that of version `1`. */
  readonly node: Publication;
};

/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type Query = {
  readonly __typename?: 'Query';
  /** All concepts of the kind ACTIVITY, or those for which a condition holds, such as `activity:running`. */
  readonly activities: ActivityConnection;
  /** One activity; null with a NOT_FOUND error when there is none. Example: `activity:running`. */
  readonly activity: Maybe<Activity>;
  /** One article; null with a NOT_FOUND error when there is none. Example: `article:hip-pain-in-runners`. */
  readonly article: Maybe<Article>;
  /** All articles in order of key, such as `article:hip-pain-in-runners`. */
  readonly articles: ArticleConnection;
  /** One body part; null with a NOT_FOUND error when there is none. Example: `body-part:knee`. */
  readonly bodyPart: Maybe<BodyPart>;
  /** All concepts of the kind BODY_PART, or those for which a condition holds, such as `body-part:knee`. */
  readonly bodyParts: BodyPartConnection;
  /** For each concept, how many paths pass it, how many survive without it, and what addresses it. Example: `breakpoints(among: [DRIVER])`. */
  readonly breakpoints: BreakpointConnection;
  /** All causal paths from causes to outcomes, ranked, counted and explained. Example: `causalPaths(legSide: SHORTER)`. */
  readonly causalPaths: CausalPathConnection;
  /** One circumstance; null with a NOT_FOUND error when there is none. Example: `circumstance:run-against-traffic`. */
  readonly circumstance: Maybe<Circumstance>;
  /** All concepts of the kind CIRCUMSTANCE, or those for which a condition holds, such as `circumstance:run-against-traffic`. */
  readonly circumstances: CircumstanceConnection;
  /** One claim; null with a NOT_FOUND error when there is none. Example: `claim:e58`. */
  readonly claim: Maybe<Claim>;
  /** All claims, or those for which a condition holds, in order of key, such as `claim:e58`. */
  readonly claims: ClaimConnection;
  /** The shared causes of several outcomes, those first whose worst explanation is best. Example: `commonCauses(of: ["injury:hamstring-strain", "injury:it-band-syndrome"], sameLegSide: true)`. */
  readonly commonCauses: CommonCauseConnection;
  /** One concept of any kind; null with a NOT_FOUND error when there is none. Example: `driver:cambered-roads`. */
  readonly concept: Maybe<Concept>;
  /** Concepts of any kind, such as all of `[INJURY, SYMPTOM]`. */
  readonly concepts: ConceptConnection;
  /** Paths that differ most from each other, chosen one by one from the best ones. Example: `differentPaths(first: 3)`. */
  readonly differentPaths: DifferentPaths;
  /** The causes that explain most of several findings in one body, with what each leaves unexplained. Example: `differential(findings: [{ concept: "injury:achilles-tendinitis", side: LEFT }])`. */
  readonly differential: HypothesisConnection;
  /** One driver; null with a NOT_FOUND error when there is none. Example: `driver:cambered-roads`. */
  readonly driver: Maybe<Driver>;
  /** All concepts of the kind DRIVER, or those for which a condition holds, such as `driver:cambered-roads`. */
  readonly drivers: DriverConnection;
  /** The version of the graph that this request reads, such as version `1`. */
  readonly graph: GraphVersion;
  /** All concepts of the kind INJURY, or those for which a condition holds, such as `injury:it-band-syndrome`. */
  readonly injuries: InjuryConnection;
  /** One injury; null with a NOT_FOUND error when there is none. Example: `injury:it-band-syndrome`. */
  readonly injury: Maybe<Injury>;
  /** One intervention; null with a NOT_FOUND error when there is none. Example: `intervention:corrective-exercises`. */
  readonly intervention: Maybe<Intervention>;
  /** All concepts of the kind INTERVENTION, or those for which a condition holds, such as `intervention:corrective-exercises`. */
  readonly interventions: InterventionConnection;
  /** One leg side; null with a NOT_FOUND error when there is none. Example: `leg-side:longer-leg`. */
  readonly legSide: Maybe<LegSide>;
  /** Which side of the body is meant for a country and a running habit; which leg is longer there is NOT_STATED unless a reading is chosen. Example: `legSideFor(country: "US", facingTraffic: true)`. */
  readonly legSideFor: LegSideAnswer;
  /** All concepts of the kind LEG_SIDE, or those for which a condition holds, such as `leg-side:longer-leg`. */
  readonly legSides: LegSideConnection;
  /** One mechanism; null with a NOT_FOUND error when there is none. Example: `mechanism:greater-impact-force`. */
  readonly mechanism: Maybe<Mechanism>;
  /** All concepts of the kind MECHANISM, or those for which a condition holds, such as `mechanism:greater-impact-force`. */
  readonly mechanisms: MechanismConnection;
  /** One misalignment; null with a NOT_FOUND error when there is none. Example: `misalignment:pelvic-misalignment`. */
  readonly misalignment: Maybe<Misalignment>;
  /** All concepts of the kind MISALIGNMENT, or those for which a condition holds, such as `misalignment:pelvic-misalignment`. */
  readonly misalignments: MisalignmentConnection;
  /** One misconception; null with a NOT_FOUND error when there is none. Example: `misconception:misattribution-to-permanent`. */
  readonly misconception: Maybe<Misconception>;
  /** All concepts of the kind MISCONCEPTION, or those for which a condition holds, such as `misconception:misattribution-to-permanent`. */
  readonly misconceptions: MisconceptionConnection;
  /** Anything by its key; null with a NOT_FOUND error when there is none. Example: `node(id: "claim:e58")`. */
  readonly node: Maybe<Node>;
  /** One plane; null with a NOT_FOUND error when there is none. Example: `plane:frontal-plane`. */
  readonly plane: Maybe<Plane>;
  /** All concepts of the kind PLANE, or those for which a condition holds, such as `plane:frontal-plane`. */
  readonly planes: PlaneConnection;
  /** One risk factor; null with a NOT_FOUND error when there is none. Example: `risk-factor:weak-hips`. */
  readonly riskFactor: Maybe<RiskFactor>;
  /** All concepts of the kind RISK_FACTOR, or those for which a condition holds, such as `risk-factor:weak-hips`. */
  readonly riskFactors: RiskFactorConnection;
  /** Concepts by name or synonym: exact matches, then prefixes, then words. Any apostrophe, case, accent or space will do. Example: `runners knee`. */
  readonly search: SearchConnection;
  /** The smallest sets of concepts whose correction breaks every path, smallest first. Example: `smallestCorrection(to: ["injury:it-band-syndrome"])`. */
  readonly smallestCorrection: SmallestCorrections;
  /** One source; null with a NOT_FOUND error when there is none. Example: `source:best-runners-tips-2014`. */
  readonly source: Maybe<Source>;
  /** All sources in order of key, such as `source:active-9-causes`. */
  readonly sources: SourceConnection;
  /** One symptom; null with a NOT_FOUND error when there is none. Example: `symptom:hip-pain`. */
  readonly symptom: Maybe<Symptom>;
  /** All concepts of the kind SYMPTOM, or those for which a condition holds, such as `symptom:hip-pain`. */
  readonly symptoms: SymptomConnection;
  /** What the sources say of one statement. A chain of steps is not a statement: for that, ask `causalPaths`. */
  readonly verdict: Verdict;
  /** What would become of causal paths if some concepts or claims were not there, or claims were more or less certain. Example: `whatIf(remove: ["misalignment:pelvic-misalignment"])`. */
  readonly whatIf: WhatIf;
  /** Why no path survives: the nearest chains of claims, and what fails which condition. Example: `whyNot(filter: { explicitness: [EXPLICIT] })`. */
  readonly whyNot: WhyNot;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<ActivityWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryActivityArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryArticleArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryBodyPartArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<BodyPartWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryBreakpointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  among: InputMaybe<ReadonlyArray<ConceptKind>>;
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCausalPathsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  legSide: InputMaybe<LegRole>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PathOrder>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  via: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCircumstanceArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCircumstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<CircumstanceWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCommonCausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  sameLegSide?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryConceptsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  orderBy?: InputMaybe<ConceptOrder>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDifferentPathsArgs = {
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  legSide: InputMaybe<LegRole>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PathOrder>;
  pool?: InputMaybe<Scalars['Int']['input']>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  via: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDifferentialArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  findings: ReadonlyArray<FindingInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  setting: InputMaybe<RoadSettingInput>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDriverArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<DriverWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<InjuryWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInjuryArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInterventionArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInterventionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<InterventionWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryLegSideArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryLegSideForArgs = {
  country: Scalars['String']['input'];
  facingTraffic: Scalars['Boolean']['input'];
  place?: InputMaybe<RunningPlace>;
  reading?: InputMaybe<LegReading>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<LegSideWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMechanismArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<MechanismWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisalignmentArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisalignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<MisalignmentWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisconceptionArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisconceptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<MisconceptionWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryPlaneArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryPlanesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<PlaneWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryRiskFactorArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryRiskFactorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<RiskFactorWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  text: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySmallestCorrectionArgs = {
  among: InputMaybe<ReadonlyArray<ConceptKind>>;
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySourceArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySymptomArgs = {
  slug: Scalars['String']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  where: InputMaybe<SymptomWhere>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryVerdictArgs = {
  object: Scalars['ID']['input'];
  predicate: Predicate;
  subject: Scalars['ID']['input'];
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryWhatIfArgs = {
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  legSide: InputMaybe<LegRole>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  remove: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  set: InputMaybe<ReadonlyArray<CertaintyInput>>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  via: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Everything that can be asked. A good start: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryWhyNotArgs = {
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  legSide: InputMaybe<LegRole>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a concept leads to, or what lies behind it: a page of a list ordered by the best path of each, as `edges.bestPath` shows. */
export type ReachConnection = {
  readonly __typename?: 'ReachConnection';
  /** Whether the counts are exact and nothing was left out, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The page, each with its best path and its `cursor`. */
  readonly edges: ReadonlyArray<ReachEdge>;
  /** The page without paths: `edges.node`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...; affirmed; explicit or implied; no shortcuts; at most 8 steps.` */
  readonly projection: Scalars['String']['output'];
  /** How many concepts are reached. Example: `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept that is reached, with the paths to it. Example: `injury:achilles-tendinitis`. */
export type ReachEdge = {
  readonly __typename?: 'ReachEdge';
  /** The most certain path, such as one of `length: 5`. */
  readonly bestPath: CausalPath;
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The leg sides those paths pass. Example: `[LONGER]`. */
  readonly legSides: ReadonlyArray<LegRole>;
  /** The concept reached. Example: `injury:achilles-tendinitis`. */
  readonly node: Concept;
  /** How many paths there are; at least that many when `completeness.exact` is false. Example: `2`. */
  readonly pathCount: Scalars['BigInt']['output'];
};

/** What a source found, in our own words, where there is no text of it to quote. It counts as evidence, as in `claim:e33`. */
export type ReportedFinding = {
  readonly __typename?: 'ReportedFinding';
  /** What was found and how far it bears on the claim, such as `Hip abductors were weaker on the injured side ...`. */
  readonly finding: Scalars['String']['output'];
  /** The source. Example: `source:fredericson-2000`. */
  readonly source: Source;
  /** Whether it speaks for the claim as recorded or against it. Example: `REFUTES`. */
  readonly stance: Stance;
};

/** What one version did to a document. Example: version `1` put `claim:e58` in place. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The number of the revision that it put in place, dense within the document's own edits, published or not. Example: `1`. */
  readonly revision: Scalars['Int']['output'];
  /** The version. Example: `1`. */
  readonly version: Scalars['Int']['output'];
};

/** A page of what versions did to a document, with the count of the whole list in `totalCount`. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One revision in a list, with its place in it; the place is `cursor`. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The revision, such as that of version `1`. */
  readonly node: Revision;
};

/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactor = Concept & Node & {
  readonly __typename?: 'RiskFactor';
  /** What it involves doing, such as `activity:minimalist-running`. */
  readonly activities: ActivityConnection;
  /** Other names found in the sources or in use; search knows them. Example: `weak hips`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** What it is likened to, never a cause, such as `leg-side:shorter-leg`. */
  readonly analogies: ConceptConnection;
  /** Where it sits, such as `body-part:hip`. */
  readonly bodyParts: BodyPartConnection;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `risk-factor:weak-hips`. */
  readonly id: Scalars['ID']['output'];
  /** The injuries it leads to, such as `injury:it-band-syndrome`. */
  readonly injuries: InjuryConnection;
  /** What it is. Example: `RISK_FACTOR`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Weak hips`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `weak-hips`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `risk-factor:weak-hips`. */
  readonly summary: Scalars['String']['output'];
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorAnalogiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Raises likelihood without going through misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of risk factor records, with the count of the whole list in `totalCount`. */
export type RiskFactorConnection = {
  readonly __typename?: 'RiskFactorConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<RiskFactorEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<RiskFactor>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One risk factor in a list, with its place in it; the place is `cursor`. */
export type RiskFactorEdge = {
  readonly __typename?: 'RiskFactorEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The risk factor, such as `risk-factor:weak-hips`. */
  readonly node: RiskFactor;
};

/** Which to list; every condition given must hold. Example: `{ text: "weak" }`. */
export type RiskFactorWhere = {
  /** That sits here. Example: `body-part:glutes`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** That leads to this injury. Example: `injury:it-band-syndrome`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** Found by search for this text. Example: `weak hips`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Where and how somebody runs. Example: `{ country: "US", facingTraffic: true, reading: LOW_SIDE_IS_SHORTER }`. */
export type RoadSettingInput = {
  /** ISO 3166-1 alpha-2. Example: `US`. */
  readonly country: Scalars['String']['input'];
  /** Whether they face traffic. Example: `true`. */
  readonly facingTraffic: Scalars['Boolean']['input'];
  /** Where they run. Example: `TRACK`. */
  readonly place?: InputMaybe<RunningPlace>;
  /** How the low side is read. Example: `LOW_SIDE_IS_SHORTER`. */
  readonly reading?: InputMaybe<LegReading>;
};

/** Where somebody runs. The rule for legs is of the edge of a cambered road alone. Example: `CAMBERED_ROAD_EDGE`. */
export type RunningPlace =
  /** A bend built to lean inwards: `lowLeg` is `NOT_STATED`. */
  | 'BANKED_BEND'
  /** A beach, which slopes to the water: `lowLeg` is `NOT_STATED`. */
  | 'BEACH'
  /** The edge of a road that slopes from its middle, as in `driver:cambered-roads`. */
  | 'CAMBERED_ROAD_EDGE'
  /** A pavement beside the road: `lowLeg` is `NOT_STATED`. */
  | 'PAVEMENT'
  /** The middle of the road, where it slopes neither way: `lowLeg` is `NOT_STATED`. */
  | 'ROAD_CROWN'
  /** A running track: `lowLeg` is `NOT_STATED`. */
  | 'TRACK';

/** What a search found, best first, as `edges.match` shows. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page, each with how it was found and its `cursor`. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Whether there is more, such as `hasNextPage: false`. */
  readonly pageInfo: PageInfo;
  /** How many were found. Example: `1`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One concept that was found. Example: `injury:it-band-syndrome`. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The name that was found. Example: `ITBS`. */
  readonly label: Scalars['String']['output'];
  /** How it was found. Example: `EXACT`. */
  readonly match: SearchMatch;
  /** The concept. Example: `injury:it-band-syndrome`. */
  readonly node: Concept;
};

/** How a search found a concept, best first. Example: `EXACT`. */
export type SearchMatch =
  /** The text is one of its names, as `ITBS`. */
  | 'EXACT'
  /** One of its names starts with the text, as `hip align`. */
  | 'PREFIX'
  /** Every word of the text starts a word of its names, as `fasc plant`. */
  | 'TOKENS';

/** A part of an article, tied to the claims it expresses. Example: the section `the-short-answer`. */
export type Section = {
  readonly __typename?: 'Section';
  /** Its name within the article. Example: `the-short-answer`. */
  readonly anchor: Scalars['String']['output'];
  /** Its text without the heading, such as `**Running** ...` in Markdown. */
  readonly body: Scalars['String']['output'];
  /** The claims it expresses, such as `claim:e13`; empty where it tells what the source does not say. */
  readonly claims: ReadonlyArray<Claim>;
  /** Its heading. Example: `The short answer`. */
  readonly heading: Scalars['String']['output'];
};


/** A part of an article, tied to the claims it expresses. Example: the section `the-short-answer`. */
export type SectionBodyArgs = {
  format?: BodyFormat;
};

/** A side, and on what ground, such as `STATED` by `claim:e57`. */
export type SideFound = {
  readonly __typename?: 'SideFound';
  /** `STATED` by a source, `INFERRED` by a rule of ours, or `NOT_STATED`. */
  readonly answer: VerdictAnswer;
  /** The claims that state it; empty unless STATED. Example: `claim:e57`. */
  readonly claims: ReadonlyArray<Claim>;
  /** The rule it was inferred by; null unless INFERRED. Example: `FACING_TRAFFIC`. */
  readonly rule: Maybe<SideRule>;
  /** The side; null for NOT_STATED. Example: `LEFT`. */
  readonly side: Maybe<BodySide>;
};

/** By which rule of ours a side was inferred. Example: `FACING_TRAFFIC`. */
export type SideRule =
  /** General knowledge, which no source of the graph states: traffic keeps left in `GB`. */
  | 'DRIVING_SIDE_TABLE'
  /** Whoever faces traffic is on the side that traffic does not keep to: the right in `GB`. */
  | 'FACING_TRAFFIC'
  /** The edge of the road is its low side, so the leg there is the low one: the right leg in `GB`, facing traffic. */
  | 'LOW_LEG_AT_THE_EDGE'
  /** The reading of the same name, `LOW_SIDE_IS_SHORTER`. */
  | 'LOW_SIDE_IS_SHORTER'
  /** The reading of the same name, `REACHING_LEG_IS_LONGER`. */
  | 'REACHING_LEG_IS_LONGER';

/** The smallest sets of corrections that break every path, such as one of `size: 1`. */
export type SmallestCorrections = {
  readonly __typename?: 'SmallestCorrections';
  /** No set smaller than this breaks every path; 0 when there is nothing to break. Example: `1`. */
  readonly atLeast: Scalars['Int']['output'];
  /** Whether the answer is whole, such as `exact: true`. */
  readonly completeness: Completeness;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** Smallest first; empty when there is no path, or none can be broken so. Example: `size: 1`. */
  readonly sets: ReadonlyArray<CorrectionSet>;
  /** A path that passes nothing that may be corrected, so that no set can break it; null when there is none. Example: `null`. */
  readonly unbreakable: Maybe<CausalPath>;
};

/** Where claims come from. What it does not show is null. Example: `source:best-runners-tips-2014`. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Who wrote it. Example: `Greg Strosaker`. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** What it is filed under. Example: `Health`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The claims it gives evidence for, in order of key, such as `claim:e58`. */
  readonly claims: ClaimConnection;
  /** Whether readers may comment. Example: `true`. */
  readonly commentsEnabled: Maybe<Scalars['Boolean']['output']>;
  /** The source it copies or adapts; null for an original. Example: `source:active-9-causes`. */
  readonly derivedFrom: Maybe<Source>;
  /** What kind of evidence it is. Example: `OPINION`. */
  readonly evidenceClass: EvidenceClass;
  /** What is said of the source itself, such as `titleCount`. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key. Example: `source:best-runners-tips-2014`. */
  readonly id: Scalars['ID']['output'];
  /** The original it goes back to, itself if it is one. All of one line count once as evidence. Example: `source:predawn-runner-2013`. */
  readonly lineOfDescent: Source;
  /** How its descent was established; null when there is none, as `derivedFrom` may be. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its passages, in the order of the text, such as `S11`. */
  readonly passages: ReadonlyArray<Passage>;
  /** Its own number, as text, for it is above 2^53. Example: `9149437906629772589`. */
  readonly postId: Maybe<Scalars['ID']['output']>;
  /** When, as far as it is shown. Example: `2013-03`. */
  readonly publishedAt: Maybe<Scalars['String']['output']>;
  /** Who published it. Example: `Predawn Runner`. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `best-runners-tips-2014`. */
  readonly slug: Scalars['String']['output'];
  /** Its title. Example: `9 Causes of Hip Pain During and After Running`. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Where it is published, such as `https://predawnrunner.com/2013/03/causes-effects-and-prevention-of-hip-alignment-issues-in-runners/`. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** Where claims come from. What it does not show is null. Example: `source:best-runners-tips-2014`. */
export type SourceClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** Where claims come from. What it does not show is null. Example: `source:best-runners-tips-2014`. */
export type SourceHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of source records, with the count of the whole list in `totalCount`. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One source in a list, with its place in it; the place is `cursor`. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The source, such as `source:best-runners-tips-2014`. */
  readonly node: Source;
};

/** Which way a piece of evidence points, towards the claim as recorded. Example: `SUPPORTS`. */
export type Stance =
  /** It speaks against the claim, as a study that finds no effect would against `claim:e26`. */
  | 'REFUTES'
  /** It speaks for the claim, as the evidence of `claim:e13`. */
  | 'SUPPORTS';

/** The paths on one side of a supposition, such as `totalCount: "59"`. */
export type SupposedPaths = {
  readonly __typename?: 'SupposedPaths';
  /** Whether the count is exact and the paths are the best there are, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The best of them, such as one of `length: 1`. After the supposition, steps show claims as certain as supposed. */
  readonly paths: ReadonlyArray<CausalPath>;
  /** How many paths there are; at least that many when `completeness.exact` is false. Example: `59`. */
  readonly totalCount: Scalars['BigInt']['output'];
};

/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type Symptom = Concept & Node & {
  readonly __typename?: 'Symptom';
  /** Other names found in the sources or in use; search knows them. Example: `hip pain during and after running`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** Where it is felt, such as `body-part:hip`. */
  readonly bodyParts: BodyPartConnection;
  /** What lies behind it, with the best path from each, best first. Example: `causedBy(kinds: [DRIVER])`. */
  readonly causedBy: ReachConnection;
  /** The claims that speak of it, in order of key, such as `claim:e24`. */
  readonly claims: ClaimConnection;
  /** Codes for it in published lists, such as MeSH `D007717` for the knee; empty where none was verified. */
  readonly codes: ReadonlyArray<Code>;
  /** The drivers that lead to it, such as `driver:strength-imbalance`. */
  readonly drivers: DriverConnection;
  /** The strongest kind of evidence behind what is said of it. Example: `OPINION`. */
  readonly evidenceClass: EvidenceClass;
  /** What is said of it alone, such as `onset`; empty when nothing is. */
  readonly facts: ReadonlyArray<Fact>;
  /** The versions that put it in place, changed it or took it away, oldest first, such as version `1`. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `symptom:hip-pain`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. Example: `SYMPTOM`. */
  readonly kind: ConceptKind;
  /** What it leads to, with the best path to each, best first. Example: `leadsTo(kinds: [INJURY])`. */
  readonly leadsTo: ReachConnection;
  /** The leg sides that lead to it, such as `leg-side:longer-leg`. */
  readonly legSides: LegSideConnection;
  /** The passages that speak of it, such as `S11`. */
  readonly mentions: ReadonlyArray<Mention>;
  /** How it is headed. Example: `Hip pain`. */
  readonly name: Scalars['String']['output'];
  /** A remark for the curious reader; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The key without its kind. Example: `hip-pain`. */
  readonly slug: Scalars['String']['output'];
  /** What it is, in a sentence or two of our own, as on the page of `symptom:hip-pain`. */
  readonly summary: Scalars['String']['output'];
  /** What it is a sign of, such as `misalignment:pelvic-misalignment`. */
  readonly symptomOf: ConceptConnection;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that is felt. Example: `symptom:hip-pain`. */
export type SymptomSymptomOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of symptom records, with the count of the whole list in `totalCount`. */
export type SymptomConnection = {
  readonly __typename?: 'SymptomConnection';
  /** The page, each with its `cursor`. */
  readonly edges: ReadonlyArray<SymptomEdge>;
  /** The page without cursors: `edges.node`. */
  readonly nodes: ReadonlyArray<Symptom>;
  /** Whether there is more, such as `hasNextPage: true`. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has, such as `8`. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One symptom in a list, with its place in it; the place is `cursor`. */
export type SymptomEdge = {
  readonly __typename?: 'SymptomEdge';
  /** Where this stands in the list; pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The symptom, such as `symptom:hip-pain`. */
  readonly node: Symptom;
};

/** Which to list; every condition given must hold. Example: `{ text: "hip" }`. */
export type SymptomWhere = {
  /** That is felt here. Example: `body-part:hip`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** To which this concept leads. Example: `driver:cambered-roads`. */
  readonly cause?: InputMaybe<Scalars['ID']['input']>;
  /** To which this leg leads. Example: `LONGER`. */
  readonly legSide?: InputMaybe<LegRole>;
  /** Found by search for this text. Example: `hip pain during and after running`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What the sources say of one statement, such as `NOT_STATED`. */
export type Verdict = {
  readonly __typename?: 'Verdict';
  /** The answer. Example: `STATED`. */
  readonly answer: VerdictAnswer;
  /** The claims that make exactly this statement, whatever their polarity, such as `claim:e19`; empty for NOT_STATED. */
  readonly claims: ReadonlyArray<Claim>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** What was asked of it. Example: `misalignment:pelvic-misalignment`. */
  readonly object: Concept;
  /** What was asked. Example: `CORRECTS`. */
  readonly predicate: Predicate;
  /** Other claims that join the same two concepts, in either direction, such as `claim:e10` beside `claim:e13`. */
  readonly related: ReadonlyArray<Claim>;
  /** What was asked about. Example: `intervention:orthotics`. */
  readonly subject: Concept;
  /** The answer in plain English, such as `The sources do not say whether ...`. */
  readonly text: Scalars['String']['output'];
};

/** What the sources say of one statement. Example: `NOT_STATED`. */
export type VerdictAnswer =
  /** A source questions it, or sources disagree, as `claim:e12`. */
  | 'DISPUTED'
  /** No source says it; the claim is ours, as `claim:e63`. */
  | 'INFERRED'
  /** A source denies it, as `claim:e19`. */
  | 'NEGATED'
  /** No source says anything of it. This is not a no: `claims` is empty. */
  | 'NOT_STATED'
  /** A source affirms it, in words or by its own logic, as `claim:e13`. */
  | 'STATED';

/** What would become of causal paths under a supposition; nothing is changed. Example: `after { totalCount: "4" }`. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** As it would be, such as `totalCount: "4"`. */
  readonly after: SupposedPaths;
  /** As it is, such as `totalCount: "59"`. */
  readonly before: SupposedPaths;
  /** Ends that are reached only after, in order of key, at most 100; empty unless certainties were raised. Example: `injury:it-band-syndrome`. */
  readonly newlyReached: ReadonlyArray<Concept>;
  /** How many ends are reached only after. Example: `0`. */
  readonly newlyReachedCount: Scalars['Int']['output'];
  /** Ends that are reached only before, in order of key, at most 100. Example: `symptom:hip-pain`. */
  readonly noLongerReached: ReadonlyArray<Concept>;
  /** How many ends are reached only before. Example: `7`. */
  readonly noLongerReachedCount: Scalars['Int']['output'];
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** What of the supposition no path can notice, in words. Example: `claim:e19 is negated, so no path walks it.` */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
};

/** Why no path survives a question, or that one does: `answer`. */
export type WhyNot = {
  readonly __typename?: 'WhyNot';
  /** The answer. Example: `BLOCKED`. */
  readonly answer: WhyNotAnswer;
  /** Whether the answer is whole, such as `exact: true`. */
  readonly completeness: Completeness;
  /** The chains of claims that fail fewest conditions, then the shortest, such as one that fails `EXPLICITNESS`. */
  readonly nearest: ReadonlyArray<NearPath>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Which claims were walked, in words, such as `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The best path, when one survives; else null. Example: `null`. */
  readonly survivor: Maybe<CausalPath>;
  /** The answer in plain English, such as `No path survives; the nearest chain fails 1 condition: ...`. */
  readonly text: Scalars['String']['output'];
};

/** Whether a path survives the conditions of a question. Example: `BLOCKED`. */
export type WhyNotAnswer =
  /** There would be one but for some conditions: see `nearest`. */
  | 'BLOCKED'
  /** No chain of claims joins the ends, under any conditions: the sources do not say. `nearest` is empty. */
  | 'NOT_STATED'
  /** There is a path: see `survivor`. */
  | 'SURVIVES'
  /** A bound stopped the search before it could tell: see `completeness`. */
  | 'UNDECIDED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Concept:
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
  ;
  Node:
    | ( ConceptRecord )
    | ( ArticleRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ClaimRecord )
    | ( ConceptRecord )
    | ( FactRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( SourceRecord )
    | ( ConceptRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Activity: ResolverTypeWrapper<ConceptRecord>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityWhere: ActivityWhere;
  Addressing: ResolverTypeWrapper<AddressingRecord>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Attribution: Attribution;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BodyFormat: BodyFormat;
  BodyPart: ResolverTypeWrapper<ConceptRecord>;
  BodyPartConnection: ResolverTypeWrapper<Omit<BodyPartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BodyPartEdge']>, nodes: ReadonlyArray<ResolversTypes['BodyPart']> }>;
  BodyPartEdge: ResolverTypeWrapper<Omit<BodyPartEdge, 'node'> & { node: ResolversTypes['BodyPart'] }>;
  BodyPartWhere: BodyPartWhere;
  BodySide: BodySide;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakpointConnection: ResolverTypeWrapper<BreakpointsAnswer>;
  BreakpointEdge: ResolverTypeWrapper<BreakpointsAnswerEdge>;
  CausalPath: ResolverTypeWrapper<CausalPathRecord>;
  CausalPathConnection: ResolverTypeWrapper<PathAnswer>;
  CausalPathEdge: ResolverTypeWrapper<Omit<CausalPathEdge, 'node'> & { node: ResolversTypes['CausalPath'] }>;
  CertaintyInput: CertaintyInput;
  ChangeKind: ChangeKind;
  Circumstance: ResolverTypeWrapper<ConceptRecord>;
  CircumstanceConnection: ResolverTypeWrapper<Omit<CircumstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CircumstanceEdge']>, nodes: ReadonlyArray<ResolversTypes['Circumstance']> }>;
  CircumstanceEdge: ResolverTypeWrapper<Omit<CircumstanceEdge, 'node'> & { node: ResolversTypes['Circumstance'] }>;
  CircumstanceWhere: CircumstanceWhere;
  Citation: ResolverTypeWrapper<CitationRecord>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimEnd: ClaimEnd;
  ClaimFilter: ClaimFilter;
  ClaimWhere: ClaimWhere;
  Code: ResolverTypeWrapper<Code>;
  CodeMatch: CodeMatch;
  CodeSystem: CodeSystem;
  CommonCauseConnection: ResolverTypeWrapper<CommonCausesAnswer>;
  CommonCauseEdge: ResolverTypeWrapper<CommonCausesAnswerEdge>;
  Completeness: ResolverTypeWrapper<Completeness>;
  Component: ResolverTypeWrapper<ComponentRecord>;
  Components: ResolverTypeWrapper<Omit<Components, 'components'> & { components: ReadonlyArray<ResolversTypes['Component']> }>;
  Concept: ResolverTypeWrapper<ConceptRecord>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['Concept']> }>;
  ConceptDegree: ResolverTypeWrapper<Degree>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptKind: ConceptKind;
  ConceptOrder: ConceptOrder;
  Correction: ResolverTypeWrapper<ConceptRecord>;
  CorrectionSet: ResolverTypeWrapper<CorrectionSetRecord>;
  Cycle: ResolverTypeWrapper<CycleRecord>;
  Cycles: ResolverTypeWrapper<Omit<Cycles, 'completeness' | 'cycles'> & { completeness: ResolversTypes['Completeness'], cycles: ReadonlyArray<ResolversTypes['Cycle']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DifferentPath: ResolverTypeWrapper<DifferentPathRecord>;
  DifferentPaths: ResolverTypeWrapper<DifferentPathsAnswer>;
  DocumentChange: ResolverTypeWrapper<ContentChange>;
  DocumentChangeConnection: ResolverTypeWrapper<Omit<DocumentChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['DocumentChange']> }>;
  DocumentChangeEdge: ResolverTypeWrapper<Omit<DocumentChangeEdge, 'node'> & { node: ResolversTypes['DocumentChange'] }>;
  Driver: ResolverTypeWrapper<ConceptRecord>;
  DriverConnection: ResolverTypeWrapper<Omit<DriverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DriverEdge']>, nodes: ReadonlyArray<ResolversTypes['Driver']> }>;
  DriverEdge: ResolverTypeWrapper<Omit<DriverEdge, 'node'> & { node: ResolversTypes['Driver'] }>;
  DriverWhere: DriverWhere;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  EvidenceClass: EvidenceClass;
  EvidenceLine: ResolverTypeWrapper<EvidenceLineRecord>;
  EvidenceLines: ResolverTypeWrapper<EvidenceLineList>;
  ExplainedFinding: ResolverTypeWrapper<ExplainedFindingRecord>;
  Explanation: ResolverTypeWrapper<ExplanationRecord>;
  Explicitness: Explicitness;
  Fact: ResolverTypeWrapper<FactRecord>;
  FailedCondition: ResolverTypeWrapper<FailedConditionAnswer>;
  FieldChange: ResolverTypeWrapper<FieldChangeRow>;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingInput: FindingInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphVersion: ResolverTypeWrapper<Snapshot>;
  Hypothesis: ResolverTypeWrapper<HypothesisRecord>;
  HypothesisConnection: ResolverTypeWrapper<DifferentialAnswer>;
  HypothesisEdge: ResolverTypeWrapper<Omit<HypothesisEdge, 'node'> & { node: ResolversTypes['Hypothesis'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Injury: ResolverTypeWrapper<ConceptRecord>;
  InjuryConnection: ResolverTypeWrapper<Omit<InjuryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InjuryEdge']>, nodes: ReadonlyArray<ResolversTypes['Injury']> }>;
  InjuryEdge: ResolverTypeWrapper<Omit<InjuryEdge, 'node'> & { node: ResolversTypes['Injury'] }>;
  InjuryWhere: InjuryWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intervention: ResolverTypeWrapper<ConceptRecord>;
  InterventionConnection: ResolverTypeWrapper<Omit<InterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InterventionEdge']>, nodes: ReadonlyArray<ResolversTypes['Intervention']> }>;
  InterventionEdge: ResolverTypeWrapper<Omit<InterventionEdge, 'node'> & { node: ResolversTypes['Intervention'] }>;
  InterventionWhere: InterventionWhere;
  LegReading: LegReading;
  LegRole: LegRole;
  LegSide: ResolverTypeWrapper<ConceptRecord>;
  LegSideAnswer: ResolverTypeWrapper<LegSideRecord>;
  LegSideConnection: ResolverTypeWrapper<Omit<LegSideConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegSideEdge']>, nodes: ReadonlyArray<ResolversTypes['LegSide']> }>;
  LegSideEdge: ResolverTypeWrapper<Omit<LegSideEdge, 'node'> & { node: ResolversTypes['LegSide'] }>;
  LegSideWhere: LegSideWhere;
  LineChange: ResolverTypeWrapper<LineChangeRow>;
  Mechanism: ResolverTypeWrapper<ConceptRecord>;
  MechanismConnection: ResolverTypeWrapper<Omit<MechanismConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MechanismEdge']>, nodes: ReadonlyArray<ResolversTypes['Mechanism']> }>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  MechanismWhere: MechanismWhere;
  Mention: ResolverTypeWrapper<MentionRecord>;
  Misalignment: ResolverTypeWrapper<ConceptRecord>;
  MisalignmentConnection: ResolverTypeWrapper<Omit<MisalignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MisalignmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Misalignment']> }>;
  MisalignmentEdge: ResolverTypeWrapper<Omit<MisalignmentEdge, 'node'> & { node: ResolversTypes['Misalignment'] }>;
  MisalignmentWhere: MisalignmentWhere;
  Misconception: ResolverTypeWrapper<ConceptRecord>;
  MisconceptionConnection: ResolverTypeWrapper<Omit<MisconceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MisconceptionEdge']>, nodes: ReadonlyArray<ResolversTypes['Misconception']> }>;
  MisconceptionEdge: ResolverTypeWrapper<Omit<MisconceptionEdge, 'node'> & { node: ResolversTypes['Misconception'] }>;
  MisconceptionWhere: MisconceptionWhere;
  NearPath: ResolverTypeWrapper<NearPathAnswer>;
  NearStep: ResolverTypeWrapper<NearStepRecord>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PathCondition: PathCondition;
  PathOrder: PathOrder;
  PathStep: ResolverTypeWrapper<PathStepRecord>;
  Plane: ResolverTypeWrapper<ConceptRecord>;
  PlaneConnection: ResolverTypeWrapper<Omit<PlaneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaneEdge']>, nodes: ReadonlyArray<ResolversTypes['Plane']> }>;
  PlaneEdge: ResolverTypeWrapper<Omit<PlaneEdge, 'node'> & { node: ResolversTypes['Plane'] }>;
  PlaneWhere: PlaneWhere;
  Polarity: Polarity;
  Predicate: Predicate;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachConnection: ResolverTypeWrapper<ReachAnswer>;
  ReachEdge: ResolverTypeWrapper<ReachAnswerEdge>;
  ReportedFinding: ResolverTypeWrapper<ReportedFindingRecord>;
  Revision: ResolverTypeWrapper<PublishedChange>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  RiskFactor: ResolverTypeWrapper<ConceptRecord>;
  RiskFactorConnection: ResolverTypeWrapper<Omit<RiskFactorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RiskFactorEdge']>, nodes: ReadonlyArray<ResolversTypes['RiskFactor']> }>;
  RiskFactorEdge: ResolverTypeWrapper<Omit<RiskFactorEdge, 'node'> & { node: ResolversTypes['RiskFactor'] }>;
  RiskFactorWhere: RiskFactorWhere;
  RoadSettingInput: RoadSettingInput;
  RunningPlace: RunningPlace;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Concept']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  SearchMatch: SearchMatch;
  Section: ResolverTypeWrapper<SectionRecord>;
  SideFound: ResolverTypeWrapper<SideFoundRecord>;
  SideRule: SideRule;
  SmallestCorrections: ResolverTypeWrapper<CorrectionsAnswer>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupposedPaths: ResolverTypeWrapper<SupposedPathsAnswer>;
  Symptom: ResolverTypeWrapper<ConceptRecord>;
  SymptomConnection: ResolverTypeWrapper<Omit<SymptomConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SymptomEdge']>, nodes: ReadonlyArray<ResolversTypes['Symptom']> }>;
  SymptomEdge: ResolverTypeWrapper<Omit<SymptomEdge, 'node'> & { node: ResolversTypes['Symptom'] }>;
  SymptomWhere: SymptomWhere;
  Verdict: ResolverTypeWrapper<VerdictRecord>;
  VerdictAnswer: VerdictAnswer;
  WhatIf: ResolverTypeWrapper<WhatIfAnswer>;
  WhyNot: ResolverTypeWrapper<WhyNotReply>;
  WhyNotAnswer: WhyNotAnswer;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Activity: ConceptRecord;
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityWhere: ActivityWhere;
  Addressing: AddressingRecord;
  Article: ArticleRecord;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  BigInt: Scalars['BigInt']['output'];
  BodyPart: ConceptRecord;
  BodyPartConnection: Omit<BodyPartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BodyPartEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BodyPart']> };
  BodyPartEdge: Omit<BodyPartEdge, 'node'> & { node: ResolversParentTypes['BodyPart'] };
  BodyPartWhere: BodyPartWhere;
  Boolean: Scalars['Boolean']['output'];
  BreakpointConnection: BreakpointsAnswer;
  BreakpointEdge: BreakpointsAnswerEdge;
  CausalPath: CausalPathRecord;
  CausalPathConnection: PathAnswer;
  CausalPathEdge: Omit<CausalPathEdge, 'node'> & { node: ResolversParentTypes['CausalPath'] };
  CertaintyInput: CertaintyInput;
  Circumstance: ConceptRecord;
  CircumstanceConnection: Omit<CircumstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CircumstanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Circumstance']> };
  CircumstanceEdge: Omit<CircumstanceEdge, 'node'> & { node: ResolversParentTypes['Circumstance'] };
  CircumstanceWhere: CircumstanceWhere;
  Citation: CitationRecord;
  Claim: ClaimRecord;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimWhere: ClaimWhere;
  Code: Code;
  CommonCauseConnection: CommonCausesAnswer;
  CommonCauseEdge: CommonCausesAnswerEdge;
  Completeness: Completeness;
  Component: ComponentRecord;
  Components: Omit<Components, 'components'> & { components: ReadonlyArray<ResolversParentTypes['Component']> };
  Concept: ConceptRecord;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Concept']> };
  ConceptDegree: Degree;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  Correction: ConceptRecord;
  CorrectionSet: CorrectionSetRecord;
  Cycle: CycleRecord;
  Cycles: Omit<Cycles, 'completeness' | 'cycles'> & { completeness: ResolversParentTypes['Completeness'], cycles: ReadonlyArray<ResolversParentTypes['Cycle']> };
  DateTime: Scalars['DateTime']['output'];
  DifferentPath: DifferentPathRecord;
  DifferentPaths: DifferentPathsAnswer;
  DocumentChange: ContentChange;
  DocumentChangeConnection: Omit<DocumentChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DocumentChange']> };
  DocumentChangeEdge: Omit<DocumentChangeEdge, 'node'> & { node: ResolversParentTypes['DocumentChange'] };
  Driver: ConceptRecord;
  DriverConnection: Omit<DriverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DriverEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Driver']> };
  DriverEdge: Omit<DriverEdge, 'node'> & { node: ResolversParentTypes['Driver'] };
  DriverWhere: DriverWhere;
  Evidence: EvidenceRecord;
  EvidenceLine: EvidenceLineRecord;
  EvidenceLines: EvidenceLineList;
  ExplainedFinding: ExplainedFindingRecord;
  Explanation: ExplanationRecord;
  Fact: FactRecord;
  FailedCondition: FailedConditionAnswer;
  FieldChange: FieldChangeRow;
  Finding: FindingRecord;
  FindingInput: FindingInput;
  Float: Scalars['Float']['output'];
  GraphVersion: Snapshot;
  Hypothesis: HypothesisRecord;
  HypothesisConnection: DifferentialAnswer;
  HypothesisEdge: Omit<HypothesisEdge, 'node'> & { node: ResolversParentTypes['Hypothesis'] };
  ID: Scalars['ID']['output'];
  Injury: ConceptRecord;
  InjuryConnection: Omit<InjuryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InjuryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Injury']> };
  InjuryEdge: Omit<InjuryEdge, 'node'> & { node: ResolversParentTypes['Injury'] };
  InjuryWhere: InjuryWhere;
  Int: Scalars['Int']['output'];
  Intervention: ConceptRecord;
  InterventionConnection: Omit<InterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InterventionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Intervention']> };
  InterventionEdge: Omit<InterventionEdge, 'node'> & { node: ResolversParentTypes['Intervention'] };
  InterventionWhere: InterventionWhere;
  LegSide: ConceptRecord;
  LegSideAnswer: LegSideRecord;
  LegSideConnection: Omit<LegSideConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegSideEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegSide']> };
  LegSideEdge: Omit<LegSideEdge, 'node'> & { node: ResolversParentTypes['LegSide'] };
  LegSideWhere: LegSideWhere;
  LineChange: LineChangeRow;
  Mechanism: ConceptRecord;
  MechanismConnection: Omit<MechanismConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MechanismEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mechanism']> };
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  MechanismWhere: MechanismWhere;
  Mention: MentionRecord;
  Misalignment: ConceptRecord;
  MisalignmentConnection: Omit<MisalignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MisalignmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Misalignment']> };
  MisalignmentEdge: Omit<MisalignmentEdge, 'node'> & { node: ResolversParentTypes['Misalignment'] };
  MisalignmentWhere: MisalignmentWhere;
  Misconception: ConceptRecord;
  MisconceptionConnection: Omit<MisconceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MisconceptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Misconception']> };
  MisconceptionEdge: Omit<MisconceptionEdge, 'node'> & { node: ResolversParentTypes['Misconception'] };
  MisconceptionWhere: MisconceptionWhere;
  NearPath: NearPathAnswer;
  NearStep: NearStepRecord;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Passage: PassageRecord;
  PathStep: PathStepRecord;
  Plane: ConceptRecord;
  PlaneConnection: Omit<PlaneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaneEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Plane']> };
  PlaneEdge: Omit<PlaneEdge, 'node'> & { node: ResolversParentTypes['Plane'] };
  PlaneWhere: PlaneWhere;
  Publication: PublicationRow;
  PublicationConnection: Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  Query: Record<PropertyKey, never>;
  ReachConnection: ReachAnswer;
  ReachEdge: ReachAnswerEdge;
  ReportedFinding: ReportedFindingRecord;
  Revision: PublishedChange;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  RiskFactor: ConceptRecord;
  RiskFactorConnection: Omit<RiskFactorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RiskFactorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RiskFactor']> };
  RiskFactorEdge: Omit<RiskFactorEdge, 'node'> & { node: ResolversParentTypes['RiskFactor'] };
  RiskFactorWhere: RiskFactorWhere;
  RoadSettingInput: RoadSettingInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Concept']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  Section: SectionRecord;
  SideFound: SideFoundRecord;
  SmallestCorrections: CorrectionsAnswer;
  Source: SourceRecord;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  String: Scalars['String']['output'];
  SupposedPaths: SupposedPathsAnswer;
  Symptom: ConceptRecord;
  SymptomConnection: Omit<SymptomConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SymptomEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Symptom']> };
  SymptomEdge: Omit<SymptomEdge, 'node'> & { node: ResolversParentTypes['Symptom'] };
  SymptomWhere: SymptomWhere;
  Verdict: VerdictRecord;
  WhatIf: WhatIfAnswer;
  WhyNot: WhyNotReply;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<ActivityCausedByArgs, 'first' | 'maxLength'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<ActivityCircumstancesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActivityClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ActivityHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<ActivityLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<ActivityRiskFactorsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type AddressingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Addressing'] = ResolversParentTypes['Addressing']> = {
  answer?: Resolver<ResolversTypes['VerdictAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  intervention?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ArticleBodyArgs, 'format'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ArticleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ArticleSourcesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BodyPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyPart'] = ResolversParentTypes['BodyPart']> = {
  actsAs?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<BodyPartActsAsArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<BodyPartCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<BodyPartClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<BodyPartHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<BodyPartInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<BodyPartLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<BodyPartLegSidesArgs, 'first'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<BodyPartMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomConnection'], ParentType, ContextType, RequireFields<BodyPartSymptomsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BodyPartConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyPartConnection'] = ResolversParentTypes['BodyPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BodyPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BodyPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyPartEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyPartEdge'] = ResolversParentTypes['BodyPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BodyPart'], ParentType, ContextType>;
};

export type BreakpointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakpointConnection'] = ResolversParentTypes['BreakpointConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreakpointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakpointEdge'] = ResolversParentTypes['BreakpointEdge']> = {
  broken?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interventions?: Resolver<ReadonlyArray<ResolversTypes['Addressing']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  surviving?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type CausalPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalPath'] = ResolversParentTypes['CausalPath']> = {
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  hasInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legSide?: Resolver<Maybe<ResolversTypes['LegRole']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakestStep?: Resolver<ResolversTypes['PathStep'], ParentType, ContextType>;
};

export type CausalPathConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalPathConnection'] = ResolversParentTypes['CausalPathConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CausalPathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CausalPath']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type CausalPathEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalPathEdge'] = ResolversParentTypes['CausalPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CausalPath'], ParentType, ContextType>;
};

export type CircumstanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Circumstance'] = ResolversParentTypes['Circumstance']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CircumstanceActivitiesArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<CircumstanceCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CircumstanceClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  explains?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<CircumstanceExplainsArgs, 'first'>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<CircumstanceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsPeopleTo?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<CircumstanceLeadsPeopleToArgs, 'first'>>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<CircumstanceLeadsToArgs, 'first' | 'maxLength'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CircumstanceMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifies?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<CircumstanceQualifiesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircumstanceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircumstanceConnection'] = ResolversParentTypes['CircumstanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CircumstanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircumstanceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CircumstanceEdge'] = ResolversParentTypes['CircumstanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Circumstance'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  against?: Resolver<ResolversTypes['EvidenceLines'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explicitness?: Resolver<ResolversTypes['Explicitness'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReportedFinding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ClaimHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['EvidenceLines'], ParentType, ContextType>;
  mechanism?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortcut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  assertedBy?: Resolver<Maybe<ResolversTypes['CodeSystem']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['CodeMatch'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['CodeSystem'], ParentType, ContextType>;
};

export type CommonCauseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonCauseConnection'] = ResolversParentTypes['CommonCauseConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonCauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonCauseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonCauseEdge'] = ResolversParentTypes['CommonCauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legSides?: Resolver<ReadonlyArray<ResolversTypes['LegRole']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CausalPath']>, ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Components'] = ResolversParentTypes['Components']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isolatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  __resolveType: TypeResolveFn<'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom', ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptDegreeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptDegree'] = ResolversParentTypes['ConceptDegree']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  interventions?: Resolver<ReadonlyArray<ResolversTypes['Addressing']>, ParentType, ContextType>;
};

export type CorrectionSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionSet'] = ResolversParentTypes['CorrectionSet']> = {
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CycleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cycle'] = ResolversParentTypes['Cycle']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type CyclesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Cycles'] = ResolversParentTypes['Cycles']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['Cycle']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DifferentPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DifferentPath'] = ResolversParentTypes['DifferentPath']> = {
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['CausalPath'], ParentType, ContextType>;
};

export type DifferentPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DifferentPaths'] = ResolversParentTypes['DifferentPaths']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['DifferentPath']>, ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentChange'] = ResolversParentTypes['DocumentChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentChangeConnection'] = ResolversParentTypes['DocumentChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentChangeEdge'] = ResolversParentTypes['DocumentChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentChange'], ParentType, ContextType>;
};

export type DriverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Driver'] = ResolversParentTypes['Driver']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<DriverCausedByArgs, 'first' | 'maxLength'>>;
  causes?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<DriverCausesArgs, 'first'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<DriverCircumstancesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DriverClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<DriverHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<DriverInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<DriverLeadsToArgs, 'first' | 'maxLength'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<DriverMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  misalignments?: Resolver<ResolversTypes['MisalignmentConnection'], ParentType, ContextType, RequireFields<DriverMisalignmentsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DriverConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DriverConnection'] = ResolversParentTypes['DriverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DriverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Driver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriverEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DriverEdge'] = ResolversParentTypes['DriverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Driver'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceLine'] = ResolversParentTypes['EvidenceLine']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReportedFinding']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type EvidenceLinesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceLines'] = ResolversParentTypes['EvidenceLines']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLine']>, ParentType, ContextType>;
};

export type ExplainedFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplainedFinding'] = ResolversParentTypes['ExplainedFinding']> = {
  explainsSide?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CausalPath']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FailedConditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FailedCondition'] = ResolversParentTypes['FailedCondition']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['PathCondition'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LineChange']>>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['BodySide']>, ParentType, ContextType>;
};

export type GraphVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphVersion'] = ResolversParentTypes['GraphVersion']> = {
  acyclic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<GraphVersionAcyclicArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  components?: Resolver<ResolversTypes['Components'], ParentType, ContextType, RequireFields<GraphVersionComponentsArgs, 'first'>>;
  conceptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycles?: Resolver<ResolversTypes['Cycles'], ParentType, ContextType, RequireFields<GraphVersionCyclesArgs, 'first' | 'maxLength'>>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['ConceptDegree']>, ParentType, ContextType, RequireFields<GraphVersionDegreeArgs, 'first'>>;
  diff?: Resolver<ResolversTypes['DocumentChangeConnection'], ParentType, ContextType, RequireFields<GraphVersionDiffArgs, 'first' | 'from' | 'to'>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<GraphVersionVersionsArgs, 'first'>>;
};

export type HypothesisResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hypothesis'] = ResolversParentTypes['Hypothesis']> = {
  cause?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  explains?: Resolver<ReadonlyArray<ResolversTypes['ExplainedFinding']>, ParentType, ContextType>;
  longerLeg?: Resolver<Maybe<ResolversTypes['BodySide']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  unexplained?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type HypothesisConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HypothesisConnection'] = ResolversParentTypes['HypothesisConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HypothesisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hypothesis']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['LegSideAnswer']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HypothesisEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HypothesisEdge'] = ResolversParentTypes['HypothesisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hypothesis'], ParentType, ContextType>;
};

export type InjuryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Injury'] = ResolversParentTypes['Injury']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<InjuryBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InjuryCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InjuryClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<InjuryDriversArgs, 'first'>>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<InjuryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InjuryLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<InjuryLegSidesArgs, 'first'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<InjuryMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<InjuryRiskFactorsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtypes?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<InjurySubtypesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supertypes?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<InjurySupertypesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InjuryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InjuryConnection'] = ResolversParentTypes['InjuryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InjuryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Injury']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InjuryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InjuryEdge'] = ResolversParentTypes['InjuryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Injury'], ParentType, ContextType>;
};

export type InterventionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Intervention'] = ResolversParentTypes['Intervention']> = {
  addresses?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<InterventionAddressesArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InterventionCausedByArgs, 'first' | 'maxLength'>>;
  chosenBecauseOf?: Resolver<ResolversTypes['MisconceptionConnection'], ParentType, ContextType, RequireFields<InterventionChosenBecauseOfArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InterventionClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<InterventionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InterventionLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterventionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InterventionConnection'] = ResolversParentTypes['InterventionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterventionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Intervention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterventionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InterventionEdge'] = ResolversParentTypes['InterventionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Intervention'], ParentType, ContextType>;
};

export type LegSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegSide'] = ResolversParentTypes['LegSide']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  analogies?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<LegSideAnalogiesArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<LegSideCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LegSideClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<LegSideHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<LegSideInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<LegSideLeadsToArgs, 'first' | 'maxLength'>>;
  loads?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<LegSideLoadsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pelvicSide?: Resolver<Maybe<ResolversTypes['BodyPart']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LegRole'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomConnection'], ParentType, ContextType, RequireFields<LegSideSymptomsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegSideAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegSideAnswer'] = ResolversParentTypes['LegSideAnswer']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drivingSide?: Resolver<ResolversTypes['SideFound'], ParentType, ContextType>;
  facingTraffic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  highLeg?: Resolver<ResolversTypes['SideFound'], ParentType, ContextType>;
  longerLeg?: Resolver<ResolversTypes['SideFound'], ParentType, ContextType>;
  lowLeg?: Resolver<ResolversTypes['SideFound'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['RunningPlace'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['LegReading'], ParentType, ContextType>;
  streetSide?: Resolver<ResolversTypes['SideFound'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegSideConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegSideConnection'] = ResolversParentTypes['LegSideConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegSideEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegSide']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegSideEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegSideEdge'] = ResolversParentTypes['LegSideEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegSide'], ParentType, ContextType>;
};

export type LineChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineChange'] = ResolversParentTypes['LineChange']> = {
  change?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<MechanismBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MechanismCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MechanismClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  comparedTo?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<MechanismComparedToArgs, 'first'>>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<MechanismDriversArgs, 'first'>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<MechanismHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<MechanismInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MechanismLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<MechanismLegSidesArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planes?: Resolver<ResolversTypes['PlaneConnection'], ParentType, ContextType, RequireFields<MechanismPlanesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MechanismConnection'] = ResolversParentTypes['MechanismConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type MisalignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Misalignment'] = ResolversParentTypes['Misalignment']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<MisalignmentBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisalignmentCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MisalignmentClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<MisalignmentDriversArgs, 'first'>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  firstRecognizedAs?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<MisalignmentFirstRecognizedAsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<MisalignmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<MisalignmentInjuriesArgs, 'first'>>;
  interventions?: Resolver<ResolversTypes['InterventionConnection'], ParentType, ContextType, RequireFields<MisalignmentInterventionsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisalignmentLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<MisalignmentLegSidesArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  misconceptions?: Resolver<ResolversTypes['MisconceptionConnection'], ParentType, ContextType, RequireFields<MisalignmentMisconceptionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtypes?: Resolver<ResolversTypes['MisalignmentConnection'], ParentType, ContextType, RequireFields<MisalignmentSubtypesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supertypes?: Resolver<ResolversTypes['MisalignmentConnection'], ParentType, ContextType, RequireFields<MisalignmentSupertypesArgs, 'first'>>;
  symptoms?: Resolver<ResolversTypes['SymptomConnection'], ParentType, ContextType, RequireFields<MisalignmentSymptomsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MisalignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisalignmentConnection'] = ResolversParentTypes['MisalignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MisalignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Misalignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MisalignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisalignmentEdge'] = ResolversParentTypes['MisalignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Misalignment'], ParentType, ContextType>;
};

export type MisconceptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Misconception'] = ResolversParentTypes['Misconception']> = {
  about?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<MisconceptionAboutArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisconceptionCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MisconceptionClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<MisconceptionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsPeopleTo?: Resolver<ResolversTypes['InterventionConnection'], ParentType, ContextType, RequireFields<MisconceptionLeadsPeopleToArgs, 'first'>>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisconceptionLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MisconceptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconceptionConnection'] = ResolversParentTypes['MisconceptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MisconceptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Misconception']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MisconceptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconceptionEdge'] = ResolversParentTypes['MisconceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Misconception'], ParentType, ContextType>;
};

export type NearPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearPath'] = ResolversParentTypes['NearPath']> = {
  failed?: Resolver<ReadonlyArray<ResolversTypes['FailedCondition']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['NearStep']>, ParentType, ContextType>;
};

export type NearStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearStep'] = ResolversParentTypes['NearStep']> = {
  admitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Article' | 'BodyPart' | 'Circumstance' | 'Claim' | 'Driver' | 'Fact' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Source' | 'Symptom', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type PlaneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plane'] = ResolversParentTypes['Plane']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<PlaneCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaneClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<PlaneHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<PlaneLeadsToArgs, 'first' | 'maxLength'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<PlaneMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaneConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaneConnection'] = ResolversParentTypes['PlaneConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plane']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaneEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaneEdge'] = ResolversParentTypes['PlaneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plane'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first' | 'orderBy'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'slug'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'slug'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  bodyPart?: Resolver<Maybe<ResolversTypes['BodyPart']>, ParentType, ContextType, RequireFields<QueryBodyPartArgs, 'slug'>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<QueryBodyPartsArgs, 'first' | 'orderBy'>>;
  breakpoints?: Resolver<ResolversTypes['BreakpointConnection'], ParentType, ContextType, RequireFields<QueryBreakpointsArgs, 'first' | 'maxLength'>>;
  causalPaths?: Resolver<ResolversTypes['CausalPathConnection'], ParentType, ContextType, RequireFields<QueryCausalPathsArgs, 'first' | 'maxLength' | 'orderBy'>>;
  circumstance?: Resolver<Maybe<ResolversTypes['Circumstance']>, ParentType, ContextType, RequireFields<QueryCircumstanceArgs, 'slug'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<QueryCircumstancesArgs, 'first' | 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  commonCauses?: Resolver<ResolversTypes['CommonCauseConnection'], ParentType, ContextType, RequireFields<QueryCommonCausesArgs, 'first' | 'maxLength' | 'of' | 'sameLegSide'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first' | 'orderBy'>>;
  differentPaths?: Resolver<ResolversTypes['DifferentPaths'], ParentType, ContextType, RequireFields<QueryDifferentPathsArgs, 'first' | 'maxLength' | 'orderBy' | 'pool'>>;
  differential?: Resolver<ResolversTypes['HypothesisConnection'], ParentType, ContextType, RequireFields<QueryDifferentialArgs, 'findings' | 'first' | 'maxLength'>>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType, RequireFields<QueryDriverArgs, 'slug'>>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<QueryDriversArgs, 'first' | 'orderBy'>>;
  graph?: Resolver<ResolversTypes['GraphVersion'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<QueryInjuriesArgs, 'first' | 'orderBy'>>;
  injury?: Resolver<Maybe<ResolversTypes['Injury']>, ParentType, ContextType, RequireFields<QueryInjuryArgs, 'slug'>>;
  intervention?: Resolver<Maybe<ResolversTypes['Intervention']>, ParentType, ContextType, RequireFields<QueryInterventionArgs, 'slug'>>;
  interventions?: Resolver<ResolversTypes['InterventionConnection'], ParentType, ContextType, RequireFields<QueryInterventionsArgs, 'first' | 'orderBy'>>;
  legSide?: Resolver<Maybe<ResolversTypes['LegSide']>, ParentType, ContextType, RequireFields<QueryLegSideArgs, 'slug'>>;
  legSideFor?: Resolver<ResolversTypes['LegSideAnswer'], ParentType, ContextType, RequireFields<QueryLegSideForArgs, 'country' | 'facingTraffic' | 'place' | 'reading'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<QueryLegSidesArgs, 'first' | 'orderBy'>>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType, RequireFields<QueryMechanismArgs, 'slug'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<QueryMechanismsArgs, 'first' | 'orderBy'>>;
  misalignment?: Resolver<Maybe<ResolversTypes['Misalignment']>, ParentType, ContextType, RequireFields<QueryMisalignmentArgs, 'slug'>>;
  misalignments?: Resolver<ResolversTypes['MisalignmentConnection'], ParentType, ContextType, RequireFields<QueryMisalignmentsArgs, 'first' | 'orderBy'>>;
  misconception?: Resolver<Maybe<ResolversTypes['Misconception']>, ParentType, ContextType, RequireFields<QueryMisconceptionArgs, 'slug'>>;
  misconceptions?: Resolver<ResolversTypes['MisconceptionConnection'], ParentType, ContextType, RequireFields<QueryMisconceptionsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  plane?: Resolver<Maybe<ResolversTypes['Plane']>, ParentType, ContextType, RequireFields<QueryPlaneArgs, 'slug'>>;
  planes?: Resolver<ResolversTypes['PlaneConnection'], ParentType, ContextType, RequireFields<QueryPlanesArgs, 'first' | 'orderBy'>>;
  riskFactor?: Resolver<Maybe<ResolversTypes['RiskFactor']>, ParentType, ContextType, RequireFields<QueryRiskFactorArgs, 'slug'>>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<QueryRiskFactorsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  smallestCorrection?: Resolver<ResolversTypes['SmallestCorrections'], ParentType, ContextType, RequireFields<QuerySmallestCorrectionArgs, 'first' | 'maxLength'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'slug'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  symptom?: Resolver<Maybe<ResolversTypes['Symptom']>, ParentType, ContextType, RequireFields<QuerySymptomArgs, 'slug'>>;
  symptoms?: Resolver<ResolversTypes['SymptomConnection'], ParentType, ContextType, RequireFields<QuerySymptomsArgs, 'first' | 'orderBy'>>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, RequireFields<QueryVerdictArgs, 'object' | 'predicate' | 'subject'>>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'first' | 'maxLength'>>;
  whyNot?: Resolver<ResolversTypes['WhyNot'], ParentType, ContextType, RequireFields<QueryWhyNotArgs, 'first' | 'maxLength'>>;
};

export type ReachConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachConnection'] = ResolversParentTypes['ReachConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachEdge'] = ResolversParentTypes['ReachEdge']> = {
  bestPath?: Resolver<ResolversTypes['CausalPath'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legSides?: Resolver<ReadonlyArray<ResolversTypes['LegRole']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ReportedFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportedFinding'] = ResolversParentTypes['ReportedFinding']> = {
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type RiskFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFactor'] = ResolversParentTypes['RiskFactor']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<RiskFactorActivitiesArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  analogies?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<RiskFactorAnalogiesArgs, 'first'>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<RiskFactorBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<RiskFactorCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RiskFactorClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<RiskFactorHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<RiskFactorInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<RiskFactorLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskFactorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFactorConnection'] = ResolversParentTypes['RiskFactorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskFactorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskFactor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskFactorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFactorEdge'] = ResolversParentTypes['RiskFactorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskFactor'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionBodyArgs, 'format'>>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SideFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SideFound'] = ResolversParentTypes['SideFound']> = {
  answer?: Resolver<ResolversTypes['VerdictAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['SideRule']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['BodySide']>, ParentType, ContextType>;
};

export type SmallestCorrectionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmallestCorrections'] = ResolversParentTypes['SmallestCorrections']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['CorrectionSet']>, ParentType, ContextType>;
  unbreakable?: Resolver<Maybe<ResolversTypes['CausalPath']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  commentsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<SourceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineOfDescent?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  postId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SupposedPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedPaths'] = ResolversParentTypes['SupposedPaths']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CausalPath']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type SymptomResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Symptom'] = ResolversParentTypes['Symptom']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<SymptomBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<SymptomCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SymptomClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<SymptomDriversArgs, 'first'>>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<SymptomHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<SymptomLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<SymptomLegSidesArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptomOf?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<SymptomSymptomOfArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SymptomConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SymptomConnection'] = ResolversParentTypes['SymptomConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SymptomEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Symptom']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SymptomEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SymptomEdge'] = ResolversParentTypes['SymptomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Symptom'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  answer?: Resolver<ResolversTypes['VerdictAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  after?: Resolver<ResolversTypes['SupposedPaths'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SupposedPaths'], ParentType, ContextType>;
  newlyReached?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  newlyReachedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noLongerReached?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  noLongerReachedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhyNotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhyNot'] = ResolversParentTypes['WhyNot']> = {
  answer?: Resolver<ResolversTypes['WhyNotAnswer'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['NearPath']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['CausalPath']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Addressing?: AddressingResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BodyPart?: BodyPartResolvers<ContextType>;
  BodyPartConnection?: BodyPartConnectionResolvers<ContextType>;
  BodyPartEdge?: BodyPartEdgeResolvers<ContextType>;
  BreakpointConnection?: BreakpointConnectionResolvers<ContextType>;
  BreakpointEdge?: BreakpointEdgeResolvers<ContextType>;
  CausalPath?: CausalPathResolvers<ContextType>;
  CausalPathConnection?: CausalPathConnectionResolvers<ContextType>;
  CausalPathEdge?: CausalPathEdgeResolvers<ContextType>;
  Circumstance?: CircumstanceResolvers<ContextType>;
  CircumstanceConnection?: CircumstanceConnectionResolvers<ContextType>;
  CircumstanceEdge?: CircumstanceEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CommonCauseConnection?: CommonCauseConnectionResolvers<ContextType>;
  CommonCauseEdge?: CommonCauseEdgeResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Components?: ComponentsResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptDegree?: ConceptDegreeResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionSet?: CorrectionSetResolvers<ContextType>;
  Cycle?: CycleResolvers<ContextType>;
  Cycles?: CyclesResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DifferentPath?: DifferentPathResolvers<ContextType>;
  DifferentPaths?: DifferentPathsResolvers<ContextType>;
  DocumentChange?: DocumentChangeResolvers<ContextType>;
  DocumentChangeConnection?: DocumentChangeConnectionResolvers<ContextType>;
  DocumentChangeEdge?: DocumentChangeEdgeResolvers<ContextType>;
  Driver?: DriverResolvers<ContextType>;
  DriverConnection?: DriverConnectionResolvers<ContextType>;
  DriverEdge?: DriverEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  EvidenceLines?: EvidenceLinesResolvers<ContextType>;
  ExplainedFinding?: ExplainedFindingResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FailedCondition?: FailedConditionResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  GraphVersion?: GraphVersionResolvers<ContextType>;
  Hypothesis?: HypothesisResolvers<ContextType>;
  HypothesisConnection?: HypothesisConnectionResolvers<ContextType>;
  HypothesisEdge?: HypothesisEdgeResolvers<ContextType>;
  Injury?: InjuryResolvers<ContextType>;
  InjuryConnection?: InjuryConnectionResolvers<ContextType>;
  InjuryEdge?: InjuryEdgeResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  InterventionConnection?: InterventionConnectionResolvers<ContextType>;
  InterventionEdge?: InterventionEdgeResolvers<ContextType>;
  LegSide?: LegSideResolvers<ContextType>;
  LegSideAnswer?: LegSideAnswerResolvers<ContextType>;
  LegSideConnection?: LegSideConnectionResolvers<ContextType>;
  LegSideEdge?: LegSideEdgeResolvers<ContextType>;
  LineChange?: LineChangeResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Misalignment?: MisalignmentResolvers<ContextType>;
  MisalignmentConnection?: MisalignmentConnectionResolvers<ContextType>;
  MisalignmentEdge?: MisalignmentEdgeResolvers<ContextType>;
  Misconception?: MisconceptionResolvers<ContextType>;
  MisconceptionConnection?: MisconceptionConnectionResolvers<ContextType>;
  MisconceptionEdge?: MisconceptionEdgeResolvers<ContextType>;
  NearPath?: NearPathResolvers<ContextType>;
  NearStep?: NearStepResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Plane?: PlaneResolvers<ContextType>;
  PlaneConnection?: PlaneConnectionResolvers<ContextType>;
  PlaneEdge?: PlaneEdgeResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachConnection?: ReachConnectionResolvers<ContextType>;
  ReachEdge?: ReachEdgeResolvers<ContextType>;
  ReportedFinding?: ReportedFindingResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskFactorConnection?: RiskFactorConnectionResolvers<ContextType>;
  RiskFactorEdge?: RiskFactorEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SideFound?: SideFoundResolvers<ContextType>;
  SmallestCorrections?: SmallestCorrectionsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SupposedPaths?: SupposedPathsResolvers<ContextType>;
  Symptom?: SymptomResolvers<ContextType>;
  SymptomConnection?: SymptomConnectionResolvers<ContextType>;
  SymptomEdge?: SymptomEdgeResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
};

