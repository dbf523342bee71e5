import type {
  ArticleQuery,
  ArticlesQuery,
  BreakpointsQuery,
  ChangesetPayloadFragment,
  ChangesetQuery,
  ClaimEvidenceQuery,
  ClaimsQuery,
  CommonCausesQuery,
  ConceptQuery,
  DifferentialQuery,
  DifferentPathsQuery,
  DocumentQuery,
  GraphPublishedSubscription,
  GraphQuery,
  LegSideForQuery,
  MeasuresQuery,
  PathsQuery,
  PublishChangesetMutation,
  ReachConnectionFragment,
  SearchQuery,
  ShapeQuery,
  SmallestCorrectionQuery,
  SourcesQuery,
  VerdictQuery,
  WhatIfQuery,
  WhyNotQuery,
} from './generated/operations.ts'

// The names under which answers are known outside. Each is the part of one operation's result that a caller is after.

/** What is reached from a concept, in one direction, each with its best path. */
export type ReachConnection = ReachConnectionFragment
/** A page of causal paths, with their count and whether it is exact. */
export type CausalPathConnection = PathsQuery['causalPaths']
/** A page of what a text finds, best match first, each with the piece that was found. */
export type SearchConnection = SearchQuery['search']
/** What the sources say of one statement. */
export type Verdict = VerdictQuery['verdict']
/** A concept in full, with a page of the claims that speak of it. */
export type Concept = NonNullable<ConceptQuery['concept']>
/** A page of claims in order of key. */
export type ClaimConnection = ClaimsQuery['claims']
/** An article with its sections and sources. */
export type Article = NonNullable<ArticleQuery['article']>
/** A page of articles as a list shows them. */
export type ArticleConnection = ArticlesQuery['articles']
/** A page of sources in order of key. */
export type SourceConnection = SourcesQuery['sources']
/** The version of the graph that a request reads. */
export type GraphVersion = GraphQuery['graph']
/** A version that was published: its number, when, and its digest. */
export type Publication = GraphPublishedSubscription['graphPublished']
/** A changeset with a page of what is staged in it. */
export type Changeset = NonNullable<ChangesetQuery['changeset']>
/** What came of a change to a changeset. What was to be expected is an outcome, and no error. */
export type ChangesetPayload = ChangesetPayloadFragment
/** What came of a publish. */
export type PublishPayload = PublishChangesetMutation['publishChangeset']
/** A document for editing, with a page of its revisions. */
export type EditedDocument = NonNullable<DocumentQuery['document']>
/** Concepts by how many paths break without them. */
export type BreakpointConnection = BreakpointsQuery['breakpoints']
/** A page of shared causes, with the best path to each outcome. */
export type CommonCauseConnection = CommonCausesQuery['commonCauses']
/** Paths that differ most from each other, and the pool they were chosen from. */
export type DifferentPaths = DifferentPathsQuery['differentPaths']
/** A page of causes, with what each explains and leaves unexplained. */
export type HypothesisConnection = DifferentialQuery['differential']
/** Which side of the body is meant in a setting, and on what ground. */
export type LegSideAnswer = LegSideForQuery['legSideFor']
/** The smallest sets of corrections that break every path. */
export type SmallestCorrections = SmallestCorrectionQuery['smallestCorrection']
/** Causal paths before and after a supposition. */
export type WhatIf = WhatIfQuery['whatIf']
/** Whether a path survives, and if not, what keeps the nearest chains from being one. */
export type WhyNot = WhyNotQuery['whyNot']
/** Cycles, parts and degrees of the graph. */
export type GraphShape = ShapeQuery['graph']
/** Communities of the graph and its most central concepts. */
export type GraphMeasures = MeasuresQuery['graph']
/** A claim in full, with the independent lines of evidence for it and against it. */
export type ClaimEvidence = NonNullable<ClaimEvidenceQuery['claim']>
