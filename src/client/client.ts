import type {
  Article,
  ArticleConnection,
  BreakpointConnection,
  CausalPathConnection,
  Changeset,
  ChangesetPayload,
  ClaimConnection,
  ClaimEvidence,
  CommonCauseConnection,
  Concept,
  DifferentPaths,
  EditedDocument,
  GraphMeasures,
  GraphShape,
  GraphVersion,
  HypothesisConnection,
  LegSideAnswer,
  PublishPayload,
  ReachConnection,
  SearchConnection,
  SmallestCorrections,
  SourceConnection,
  Verdict,
  WhatIf,
  WhyNot,
} from './answers.ts'
import type { Call, CallArguments, CallOptions } from './call.ts'
import { type ClientOptions, checkClientOptions } from './client-options.ts'
import { createExecute, type Execute } from './execute.ts'
import { createFollow, type Follow } from './follow.ts'
import {
  ApproveChangesetDocument,
  type ApproveChangesetInput,
  ArticleDocument,
  type ArticleQueryVariables,
  ArticlesDocument,
  type ArticlesQueryVariables,
  BreakpointsDocument,
  type BreakpointsQueryVariables,
  CausedByDocument,
  type CausedByQueryVariables,
  ChangesetDocument,
  type ChangesetQueryVariables,
  ClaimEvidenceDocument,
  type ClaimEvidenceQueryVariables,
  ClaimsDocument,
  type ClaimsQueryVariables,
  CommonCausesDocument,
  type CommonCausesQueryVariables,
  ConceptDocument,
  type ConceptQueryVariables,
  CreateChangesetDocument,
  type CreateChangesetInput,
  DifferentialDocument,
  type DifferentialQueryVariables,
  DifferentPathsDocument,
  type DifferentPathsQueryVariables,
  DiscardChangesetDocument,
  type DiscardChangesetInput,
  DocumentDocument,
  type DocumentQueryVariables,
  GraphDocument,
  type GraphQueryVariables,
  LeadsToDocument,
  type LeadsToQueryVariables,
  LegSideForDocument,
  type LegSideForQueryVariables,
  MeasuresDocument,
  type MeasuresQueryVariables,
  PathsDocument,
  type PathsQueryVariables,
  PublishChangesetDocument,
  type PublishChangesetInput,
  RebaseChangesetDocument,
  type RebaseChangesetInput,
  SearchDocument,
  type SearchQueryVariables,
  SendBackChangesetDocument,
  type SendBackChangesetInput,
  ShapeDocument,
  type ShapeQueryVariables,
  SmallestCorrectionDocument,
  type SmallestCorrectionQueryVariables,
  SourcesDocument,
  type SourcesQueryVariables,
  StageEditsDocument,
  type StageEditsInput,
  SubmitChangesetDocument,
  type SubmitChangesetInput,
  VerdictDocument,
  type VerdictQueryVariables,
  WhatIfDocument,
  type WhatIfQueryVariables,
  WhyNotDocument,
  type WhyNotQueryVariables,
  WithdrawChangesetDocument,
  type WithdrawChangesetInput,
} from './generated/operations.ts'
import type { TypedDocument } from './typed-document.ts'

/**
 * A client of one server: one function per documented operation, and one for documents of the caller's own. Where an answer is null because
 * nothing has that id, `onExtensions` is given what may have been meant.
 */
export interface AetiaClient {
  /** What a concept leads to, with the best path to each, best first. Null when there is no such concept. Example: `leadsTo({ id: 'driver:cambered-roads', kinds: ['INJURY'] })`. */
  readonly leadsTo: Call<LeadsToQueryVariables, ReachConnection | null>
  /** What lies behind a concept, with the best path from each, best first. Null when there is no such concept. Example: `causedBy({ id: 'injury:it-band-syndrome' })`. */
  readonly causedBy: Call<CausedByQueryVariables, ReachConnection | null>
  /** All causal paths from causes to outcomes, ranked, counted and explained. Example: `paths({ question: { legSide: 'SHORTER' } })`. */
  readonly paths: Call<PathsQueryVariables, CausalPathConnection>
  /** Concepts, articles, claims and sources that a text finds, best match first. Example: `search({ text: 'runners knee' })`. */
  readonly search: Call<SearchQueryVariables, SearchConnection>
  /** What the sources say of one statement. NOT_STATED is an answer, and not a no. */
  readonly verdict: Call<VerdictQueryVariables, Verdict>
  /** One concept in full. Null when there is none. Example: `concept({ id: 'body-part:knee' })`. */
  readonly concept: Call<ConceptQueryVariables, Concept | null>
  /** All claims, or those for which a condition holds. Example: `claims({ where: { polarity: ['NEGATED'] } })`. */
  readonly claims: Call<ClaimsQueryVariables, ClaimConnection>
  /** One article with its sections and sources, as MARKDOWN, HTML or TEXT. Null when there is none. */
  readonly article: Call<ArticleQueryVariables, Article | null>
  /** The articles as a list shows them. */
  readonly articles: Call<ArticlesQueryVariables, ArticleConnection>
  /** The sources and what each was copied from. */
  readonly sources: Call<SourcesQueryVariables, SourceConnection>
  /** The version of the graph that requests read now. */
  readonly graph: Call<GraphQueryVariables, GraphVersion>
  /**
   * Every version as it is published, in order and none left out, whatever becomes of the connection:
   * `for await (const { version } of aetia.graphPublished({ since: 1 }))`. Without `since` from the newest one on.
   */
  readonly graphPublished: Follow
  /** A document for editing, published or not; its content is in the form in which `stageEdits` takes it. Null when there never was one. Needs READ_DRAFTS. */
  readonly document: Call<DocumentQueryVariables, EditedDocument | null>
  /** A changeset and what is staged in it. Null when there is none. Needs READ_DRAFTS. */
  readonly changeset: Call<ChangesetQueryVariables, Changeset | null>
  /** Opens a new changeset. Needs WRITE_DRAFTS. Example: `createChangeset({ title: 'Camber is not the only slope' })`. */
  readonly createChangeset: Call<CreateChangesetInput, ChangesetPayload>
  /** Stages edits: all of them, or none. Where somebody was faster, the outcome is CONFLICT, with both sides. Needs WRITE_DRAFTS. */
  readonly stageEdits: Call<StageEditsInput, ChangesetPayload>
  /** Hands a changeset in for review. Needs WRITE_DRAFTS. */
  readonly submitChangeset: Call<SubmitChangesetInput, ChangesetPayload>
  /** Takes a submission back to edit it further. Needs WRITE_DRAFTS; only the author of the changeset may. */
  readonly withdrawChangeset: Call<WithdrawChangesetInput, ChangesetPayload>
  /** Sends a changeset back to be edited. Needs REVIEW. */
  readonly sendBackChangeset: Call<SendBackChangesetInput, ChangesetPayload>
  /** Closes a changeset without publishing it. Needs WRITE_DRAFTS, and more than that in some states. */
  readonly discardChangeset: Call<DiscardChangesetInput, ChangesetPayload>
  /** Moves the edits of a changeset onto what is published now; `approvalKept` says what became of an approval. Needs WRITE_DRAFTS. */
  readonly rebaseChangeset: Call<RebaseChangesetInput, ChangesetPayload>
  /** Lets a changeset be published. Needs REVIEW. */
  readonly approveChangeset: Call<ApproveChangesetInput, ChangesetPayload>
  /** Publishes an approved changeset. Pass an `idempotencyKey`, and the call can be made again when its answer was lost. Needs PUBLISH. */
  readonly publishChangeset: Call<PublishChangesetInput, PublishPayload>
  /** For each concept, how many paths pass it, how many survive without it, and what addresses it. Example: `breakpoints({ among: ['DRIVER'] })`. */
  readonly breakpoints: Call<BreakpointsQueryVariables, BreakpointConnection>
  /** The shared causes of several outcomes. Example: `commonCauses({ of: ['injury:hamstring-strain', 'injury:it-band-syndrome'], sameLegSide: true })`. */
  readonly commonCauses: Call<CommonCausesQueryVariables, CommonCauseConnection>
  /** Paths that differ most from each other. Example: `differentPaths({ first: 3 })`. */
  readonly differentPaths: Call<DifferentPathsQueryVariables, DifferentPaths>
  /** The causes that explain most of several findings. Example: `differential({ findings: [{ concept: 'injury:achilles-tendinitis', side: 'LEFT' }] })`. */
  readonly differential: Call<DifferentialQueryVariables, HypothesisConnection>
  /** Which side of the body is meant for a country and a running habit. Example: `legSideFor({ country: 'GB', facingTraffic: true })`. */
  readonly legSideFor: Call<LegSideForQueryVariables, LegSideAnswer>
  /** The smallest sets of concepts whose correction breaks every path. Example: `smallestCorrection({ question: { to: ['symptom:hip-pain'] } })`. */
  readonly smallestCorrection: Call<SmallestCorrectionQueryVariables, SmallestCorrections>
  /** What would become of causal paths under a supposition. Example: `whatIf({ remove: ['misalignment:pelvic-misalignment'] })`. */
  readonly whatIf: Call<WhatIfQueryVariables, WhatIf>
  /** Why no path survives: the nearest chains of claims, and what fails which condition. Example: `whyNot({ question: { filter: { minCertainty: 0.8 } } })`. */
  readonly whyNot: Call<WhyNotQueryVariables, WhyNot>
  /** How the graph is shaped as a whole. Example: `shape({ first: 5 })`. */
  readonly shape: Call<ShapeQueryVariables, GraphShape>
  /** Communities and the most central concepts: what was written, not the body. Example: `measures({ first: 5 })`. */
  readonly measures: Call<MeasuresQueryVariables, GraphMeasures>
  /** The evidence for a claim and against it, counted by line of descent. Null when there is none. Example: `claimEvidence({ id: 'claim:e12' })`. */
  readonly claimEvidence: Call<ClaimEvidenceQueryVariables, ClaimEvidence | null>
  /** Sends a document of the caller's own and resolves to its whole `data`. */
  readonly execute: Execute
}

/**
 * Makes a client that needs nothing but `fetch`. It holds no cache, and no connection but while something is followed: every call is one request. Throws
 * an AetiaUsageError when an option cannot work.
 */
export function createClient(options: ClientOptions): AetiaClient {
  const checked = checkClientOptions(options)
  const execute = createExecute(checked)

  const call =
    <Result, Variables, Answer>(
      document: TypedDocument<Result, Variables>,
      answerOf: (result: Result) => Answer,
    ): Call<Variables, Answer> =>
    async (...args: CallArguments<Variables>) =>
      answerOf(await execute(document, ...args))

  const change =
    <Result, Input, Answer>(
      document: TypedDocument<Result, { readonly input: Input }>,
      answerOf: (result: Result) => Answer,
    ): ((input: Input, options?: CallOptions) => Promise<Answer>) =>
    async (input, options) =>
      answerOf(await execute(document, { input }, options))

  return Object.freeze<AetiaClient>({
    leadsTo: call(LeadsToDocument, ({ concept }) => concept?.leadsTo ?? null),
    causedBy: call(CausedByDocument, ({ concept }) => concept?.causedBy ?? null),
    paths: call(PathsDocument, ({ causalPaths }) => causalPaths),
    search: call(SearchDocument, ({ search }) => search),
    verdict: call(VerdictDocument, ({ verdict }) => verdict),
    concept: call(ConceptDocument, ({ concept }) => concept),
    claims: call(ClaimsDocument, ({ claims }) => claims),
    article: call(ArticleDocument, ({ article }) => article),
    articles: call(ArticlesDocument, ({ articles }) => articles),
    sources: call(SourcesDocument, ({ sources }) => sources),
    graph: call(GraphDocument, ({ graph }) => graph),
    graphPublished: createFollow(checked, async (options) => (await execute(GraphDocument, {}, options)).graph.version),
    document: call(DocumentDocument, ({ document }) => document),
    changeset: call(ChangesetDocument, ({ changeset }) => changeset),
    createChangeset: change(CreateChangesetDocument, ({ createChangeset }) => createChangeset),
    stageEdits: change(StageEditsDocument, ({ stageEdits }) => stageEdits),
    submitChangeset: change(SubmitChangesetDocument, ({ submitChangeset }) => submitChangeset),
    withdrawChangeset: change(WithdrawChangesetDocument, ({ withdrawChangeset }) => withdrawChangeset),
    sendBackChangeset: change(SendBackChangesetDocument, ({ sendBackChangeset }) => sendBackChangeset),
    discardChangeset: change(DiscardChangesetDocument, ({ discardChangeset }) => discardChangeset),
    rebaseChangeset: change(RebaseChangesetDocument, ({ rebaseChangeset }) => rebaseChangeset),
    approveChangeset: change(ApproveChangesetDocument, ({ approveChangeset }) => approveChangeset),
    publishChangeset: change(PublishChangesetDocument, ({ publishChangeset }) => publishChangeset),
    breakpoints: call(BreakpointsDocument, ({ breakpoints }) => breakpoints),
    commonCauses: call(CommonCausesDocument, ({ commonCauses }) => commonCauses),
    differentPaths: call(DifferentPathsDocument, ({ differentPaths }) => differentPaths),
    differential: call(DifferentialDocument, ({ differential }) => differential),
    legSideFor: call(LegSideForDocument, ({ legSideFor }) => legSideFor),
    smallestCorrection: call(SmallestCorrectionDocument, ({ smallestCorrection }) => smallestCorrection),
    whatIf: call(WhatIfDocument, ({ whatIf }) => whatIf),
    whyNot: call(WhyNotDocument, ({ whyNot }) => whyNot),
    shape: call(ShapeDocument, ({ graph }) => graph),
    measures: call(MeasuresDocument, ({ graph }) => graph),
    claimEvidence: call(ClaimEvidenceDocument, ({ claim }) => claim),
    execute,
  })
}
