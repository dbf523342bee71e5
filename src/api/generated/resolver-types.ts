import type { WordedString } from '../worded-string.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConceptRecord, ClaimRecord, SourceRecord, ArticleRecord, AssetRecord, DeclarationRecord, FactRecord, PassageRecord, MentionRecord, ImportedConceptRecord, ProvenanceRecord, FindingRecord as ReportedFindingRecord } from '../../snapshot/records.ts';
import type { ShownAttribute } from '../attributes/shown-attribute.ts';
import type { ShownValue, KeyValue as KeyValueRecord } from '../attributes/shown-value.ts';
import type { SectionOfArticle } from '../prose/section-of-article.ts';
import type { PublishedNode } from '../published-node.ts';
import type { DocumentUse } from '../../projection/usage/usage-index.ts';
import type { DraftUse as DraftUseRecord } from '../../editing/usage/draft-uses.ts';
import type { StillUsed as StillUsedRecord } from '../../editing/usage/still-used.ts';
import type { TranslatedEvidence } from '../translated-evidence.ts';
import type { DocumentTranslation as TranslationRecord, UnitTranslation as UnitRecord } from '../../content/translations/translation-status.ts';
import type { Publication as PublicationRow, PublishedChange } from '../../content/lifecycle/publication.ts';
import type { ContentChange } from '../../content/lifecycle/content-diff.ts';
import type { FieldChange as FieldChangeRow } from '../../content/lifecycle/field-diff.ts';
import type { LineChange as LineChangeRow } from '../../content/lifecycle/line-diff.ts';
import type { User as UserRecord } from '../../accounts/user.ts';
import type { SignedIn } from '../../accounts/actor.ts';
import type { Session as SessionRecord } from '../../accounts/session.ts';
import type { SecondFactor as SecondFactorRecord } from '../../accounts/second-factor.ts';
import type { Identity as IdentityRecord } from '../../accounts/identity.ts';
import type { Passkey as PasskeyRecord } from '../../accounts/passkeys/passkey.ts';
import type { ApiToken as ApiTokenRecord } from '../../accounts/api-token.ts';
import type { AuditEntry as AuditEntryRecord } from '../../accounts/audit.ts';
import type { Changeset as ChangesetRecord, StagedDocument, ChangesetEvent as ChangesetEventRecord } from '../../content/lifecycle/changeset.ts';
import type { ChangesetAnswer } from '../../editing/workflow/changeset-answer.ts';
import type { ToldActivity } from '../activity/told-activity.ts';
import type { Notifications as NotificationsRecord } from '../../activity/activity-store.ts';
import type { PreviewLink as PreviewLinkRecord } from '../../accounts/preview-link.ts';
import type { DraftsTogether } from '../../publishing/preview.ts';
import type { LeftOut } from '../../publishing/drafts-together.ts';
import type { BulkAnswer } from '../../editing/edits/stage-edits-where.ts';
import type { ChangesetPage, DraftHit as DraftHitRecord, DraftHitPage } from '../finding/records.ts';
import type { ChangePage } from '../change-page.ts';
import type { ReviewerVerdict } from '../../content/review/verdict.ts';
import type { MissingApproval as MissingApprovalRecord } from '../../content/review/approval-policy.ts';
import type { CommentThread as CommentThreadRecord } from '../../content/review/comment-thread.ts';
import type { StaleBase as StaleBaseRow } from '../../publishing/publish.ts';
import type { Conflict as ConflictRecord } from '../../editing/merging/conflict.ts';
import type { EditedDocument as EditedDocumentRecord } from '../../editing/edits/edited-document.ts';
import type { ReviewAnswer } from '../../editing/review/review-document.ts';
import type { HealthFinding as HealthFindingRecord } from '../../editing/health/health-finding.ts';
import type { SourceText as SourceTextRecord } from '../../content/sources/source-text.ts';
import type { SourceTextAnswer } from '../../editing/sources/keep-source-text.ts';
import type { QuotePassageRecord, QuotePassagesRecord } from '../quote-passages.ts';
import type { Revision as RevisionRecord } from '../../content/lifecycle/revision.ts';
import type { Violation as ViolationRecord } from '../../content/violation.ts';
import type { Impact as ImpactRecord, PathChange as PathChangeRecord } from '../../traversal/compare/impact.ts';
import type { Webhook as WebhookRecord, WebhookDelivery as WebhookDeliveryRecord } from '../../webhooks/webhook.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { CausalPath as CausalPathRecord, PathStep as PathStepRecord, CausalPath as SupposedPathRecord, PathStep as SupposedStepRecord } from '../../traversal/paths/causal-path.ts';
import type { Explanation as ExplanationRecord, Citation as CitationRecord } from '../../traversal/explain/explanation.ts';
import type { JointCauses as JointCausesRecord } from '../../traversal/explain/joint-causes.ts';
import type { Verdict as VerdictRecord } from '../../traversal/explain/verdict.ts';
import type { PathConnectionRecord, ReachConnectionRecord, ReachEdgeRecord, BreakpointConnectionRecord, BreakpointEdgeRecord, CompletenessRecord, CommonCauseConnectionRecord, CommonCauseEdgeRecord, EvidenceLineList, HypothesisRecord, HypothesisConnectionRecord } from '../questions/records.ts';
import type { Addressing as AddressingRecord } from '../../traversal/questions/addressed-by.ts';
import type { Component as ComponentRecord } from '../../traversal/questions/shape/graph-components.ts';
import type { Degree } from '../../traversal/questions/shape/graph-degrees.ts';
import type { Community as CommunityRecord } from '../../traversal/questions/shape/graph-communities.ts';
import type { ConceptCentrality as CentralityRecord } from '../../traversal/questions/shape/graph-centrality.ts';
import type { AskedRecord, ReadRecord, AnswerRecord, StatementRecord } from '../questions/asked.ts';
import type { QuestionReading as QuestionReadingRecord } from '../../asking/question-reading.ts';
import type { AdjustmentSet as AdjustmentSetRecord, AdjustmentReply } from '../../traversal/questions/causal-graph/adjustment-sets.ts';
import type { CausalRolesReply, ConceptInRole as ConceptInRoleRecord } from '../../traversal/questions/causal-graph/causal-roles.ts';
import type { ConnectingPath as ConnectingPathRecord, ConnectingStep as ConnectingStepRecord, Junction as JunctionRecord } from '../../traversal/paths/connecting-path.ts';
import type { DSeparationReply } from '../../traversal/questions/causal-graph/d-separation.ts';
import type { Cycle as CycleRecord } from '../../traversal/questions/shape/graph-cycles.ts';
import type { DifferentPath as DifferentPathRecord, DifferentPathsReply } from '../../traversal/questions/different-paths.ts';
import type { EvidenceLine as EvidenceLineRecord } from '../../traversal/questions/evidence-lines.ts';
import type { ExplainedFinding as ExplainedFindingRecord } from '../../traversal/questions/differential.ts';
import type { Finding as FindingRecord } from '../../traversal/questions/finding-conditions.ts';
import type { LegSideReply } from '../../traversal/questions/leg-side-for.ts';
import type { ToldNearPath, WhyNotReply } from '../../traversal/questions/why-not.ts';
import type { NearStep as NearStepRecord } from '../../traversal/questions/near-path.ts';
import type { NeighborhoodReply, Neighbor } from '../../traversal/questions/neighborhood.ts';
import type { PathGraphReply, PathGraphEdge as PathGraphEdgeRecord, PathGraphNode as PathGraphNodeRecord } from '../../traversal/questions/path-graph/path-graph.ts';
import type { SideFound as SideFoundRecord } from '../../traversal/questions/sides-found.ts';
import type { SmallestCorrectionsReply } from '../../traversal/questions/smallest-corrections.ts';
import type { SupposedPaths as SupposedPathsRecord, WhatIfReply } from '../../traversal/questions/what-if.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: WordedString; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of any size, as a JSON string of decimal digits. Counts of paths can exceed 2^53. Example: `9864101`. */
  BigInt: { input: string; output: string; }
  /** A moment in UTC, in ISO 8601. Example: `2026-11-23T00:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** A whole document as JSON, in the form of `DocumentInput`; null for an absent or retired document. Example: `{ "source": { "slug": "active-9-causes", "evidenceClass": "OPINION" } }`. */
  DocumentContent: { input: unknown; output: unknown; }
};

/** The result of a change to an account or a token. */
export type AccountOutcome =
  /** The user was changed since revision `basedOn`. Nothing was changed; `user` is the current state. */
  | 'CONFLICT'
  /** The change succeeded: `user` or `token` is the new state. */
  | 'DONE'
  /** Another user is that person at the provider. Nothing was changed. */
  | 'IDENTITY_TAKEN'
  /** The change would leave no active user with the role `ADMIN`. Nothing was changed. */
  | 'LAST_ADMIN'
  /** The user could not sign in any more without it. Nothing was changed. */
  | 'LAST_SIGN_ON'
  /** Another user has this `name`. Nothing was changed. */
  | 'NAME_TAKEN'
  /** The code is unknown, was used, has ended, or the `verifier` is another. Nothing was changed. */
  | 'SIGN_ON_INVALID'
  /** The user has as many identities as a user may have: 20. Nothing was changed. */
  | 'TOO_MANY_IDENTITIES'
  /** The `current` password is wrong. Nothing was changed. */
  | 'WRONG_PASSWORD';

/** The payload of a mutation of users and tokens. */
export type AccountPayload = {
  readonly __typename?: 'AccountPayload';
  /** After `createUser` and `resetPassword`, a password that is valid for one `signIn` and shown only once. */
  readonly oneTimePassword: Maybe<Scalars['String']['output']>;
  /** The outcome. */
  readonly outcome: AccountOutcome;
  /** After `resetPassword` with `revokeTokens: true`, the tokens that were valid until then, newest first; otherwise empty. */
  readonly revokedTokens: ReadonlyArray<ApiToken>;
  /** After `createToken`, the secret to send as `Authorization: Bearer <secret>`. It is shown only once. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** After `signOut` of a session that a provider opened, where a browser also ends the one at the provider; it works once, for five minutes. Example: `https://example.org/auth/acme/logout?ticket=aetia_once_...`. */
  readonly signOffUrl: Maybe<Scalars['String']['output']>;
  /** After `createToken`, `revokeToken` and the `signOut` of a token, the current state of the token. */
  readonly token: Maybe<ApiToken>;
  /** The current state of the user; null when there is none. */
  readonly user: Maybe<User>;
};

/** A movement of the body for transport or sport. Example: `activity:running`. */
export type Activity = Concept & Node & Published & {
  readonly __typename?: 'Activity';
  /** Other names from the sources or from common use, which search also finds. Example: `run`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The circumstances that apply to it. */
  readonly circumstances: CircumstanceConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `activity:running`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Running`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The risk factors that involve it. */
  readonly riskFactors: RiskFactorConnection;
  /** The key without its kind. Example: `running`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityCircumstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityRiskFactorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A movement of the body for transport or sport. Example: `activity:running`. */
export type ActivityUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of activities, with the number of items in the whole list. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Activity>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity in a list, with its cursor. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: Activity;
};

/** Something that others did to what concerns the caller: an event of a changeset, or the first edit of a document in one. */
export type ActivityItem = {
  readonly __typename?: 'ActivityItem';
  /** The user who did it. Example: `grace`. */
  readonly actor: Scalars['String']['output'];
  /** The time. */
  readonly at: Scalars['DateTime']['output'];
  /** Why it concerns the caller, at least one reason. */
  readonly because: ReadonlyArray<ActivityReason>;
  /** The changeset in which it happened. */
  readonly changeset: Changeset;
  /** The key of the edited document, or of that of the event; null for the whole changeset. Example: `claim:e58`. */
  readonly document: Maybe<Scalars['ID']['output']>;
  /** The event of the changeset; null for an edit. */
  readonly event: Maybe<ChangesetEvent>;
  /** A name that no other item has, the same for all users. Example: `event:5c0e1d2f-...#4`. */
  readonly key: Scalars['String']['output'];
  /** A page with the changeset; null unless the server knows its public address. Example: `https://example.org/graphiql?query=...`. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** It in one sentence. Example: `grace sent back "Banked tracks": Which source says so?` */
  readonly text: Scalars['String']['output'];
};

/** A page of activity, with the number of items in the whole list. */
export type ActivityItemConnection = {
  readonly __typename?: 'ActivityItemConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ActivityItemEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<ActivityItem>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** Everything until then was read; null when nothing was. */
  readonly readUntil: Maybe<Scalars['DateTime']['output']>;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many items of the list are later than `readUntil`. */
  readonly unreadCount: Scalars['Int']['output'];
};

/** One item of activity in a list, with its cursor. */
export type ActivityItemEdge = {
  readonly __typename?: 'ActivityItemEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ActivityItem;
};

/** Why something concerns a user. */
export type ActivityReason =
  /** The user is the assignee of the changeset. */
  | 'ASSIGNEE'
  /** The user is the author of the changeset. */
  | 'AUTHOR'
  /** The user edited one of its documents in another changeset. */
  | 'DOCUMENT'
  /** The user edited a document in the changeset. */
  | 'EDITOR'
  /** The event names the user. */
  | 'NAMED'
  /** The user took a step of the changeset, commented on it, or was named in it before. */
  | 'PARTICIPANT';

/** Conditions for a list of activities; every given condition must hold. */
export type ActivityWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** This circumstance applies to it. Example: `circumstance:run-against-traffic`. */
  readonly circumstance?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `run`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The input of `addPasskey`. */
export type AddPasskeyInput = {
  /** The answer of `navigator.credentials.create`, as JSON of at most 20,000 characters. */
  readonly credential: Scalars['String']['input'];
  /** What the caller calls it, 1 to 100 characters. Example: `my phone`. */
  readonly name: Scalars['String']['input'];
};

/** The judgment of the sources on one intervention against one concept. */
export type Addressing = {
  readonly __typename?: 'Addressing';
  /** `STATED` when a source says that the intervention may help. With `NEGATED` or `DISPUTED`, it is no help. */
  readonly answer: VerdictAnswer;
  /** The claims about it, with any polarity. */
  readonly claims: ReadonlyArray<Claim>;
  /** The intervention. */
  readonly intervention: Concept;
};

/** Whether adjustment identifies the total effect of an exposure on an outcome. */
export type AdjustmentAnswer =
  /** No set of observed concepts is sufficient: see `unblockable`. */
  | 'IMPOSSIBLE'
  /** Adjustment for any one of the `sets` is sufficient. */
  | 'NEEDED'
  /** No adjustment is needed: the only minimal set is empty. */
  | 'NOT_NEEDED'
  /** A bound stopped the search before it found a set: see `completeness`. */
  | 'UNDECIDED';

/** A minimal set of concepts for adjustment: the whole set is sufficient, and no part of it is. */
export type AdjustmentSet = {
  readonly __typename?: 'AdjustmentSet';
  /** For each concept in order, a non-causal path that only this concept closes. It is open after adjustment for the others alone. */
  readonly blocks: ReadonlyArray<ConnectingPath>;
  /** The claims of these paths, each once. */
  readonly claims: ReadonlyArray<Claim>;
  /** The concepts, in order of key; empty when no adjustment is needed. */
  readonly concepts: ReadonlyArray<Concept>;
  /** The number of its concepts. */
  readonly size: Scalars['Int']['output'];
};

/** The minimal sufficient adjustment sets for the total effect of an exposure on an outcome, given the graph as claimed. */
export type AdjustmentSets = {
  readonly __typename?: 'AdjustmentSets';
  /** Whether there are any sets. */
  readonly answer: AdjustmentAnswer;
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** Whether a causal path leads from the exposure to the outcome. Without one, there is no effect. */
  readonly hasEffect: Scalars['Boolean']['output'];
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The sets, smallest first, then by the keys of their concepts. */
  readonly sets: ReadonlyArray<AdjustmentSet>;
  /** The answer in plain words. Example: `Given this graph as claimed, adjusting for ... identifies the total effect of ...`. */
  readonly text: Scalars['String']['output'];
  /** A non-causal path that stays open after adjustment for every admissible concept; null unless no set is sufficient. */
  readonly unblockable: Maybe<ConnectingPath>;
};

/** A token that a program sends as `Authorization: Bearer aetia_...`. Its secret is shown once, at its creation. */
export type ApiToken = Node & {
  readonly __typename?: 'ApiToken';
  /** The time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The time of expiry; null when it does not expire. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. Example: `0b8f7c2e-5d3a-4b1e-9a57-3c1d2e4f5a6b`. */
  readonly id: Scalars['ID']['output'];
  /** The name that its owner gave it. Example: `deploy preview`. */
  readonly name: Scalars['String']['output'];
  /** The time of revocation; null when it was not revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its rights. Each is valid only while the owner's role grants it. */
  readonly rights: ReadonlyArray<Right>;
  /** The name of its owner. Example: `ada`. */
  readonly user: Scalars['String']['output'];
};

/** A page of tokens. */
export type ApiTokenConnection = {
  readonly __typename?: 'ApiTokenConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiTokenEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<ApiToken>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One token in a list, with its cursor. */
export type ApiTokenEdge = {
  readonly __typename?: 'ApiTokenEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The token. */
  readonly node: ApiToken;
};

/** The approvals that edits of one kind of document need. Example: two for `ARTICLE`. */
export type ApprovalPolicy = {
  readonly __typename?: 'ApprovalPolicy';
  /** The number of different reviewers who must approve. */
  readonly approvals: Scalars['Int']['output'];
  /** The name of the user who must be among them; null when any reviewer may approve. Example: `grace`. */
  readonly approver: Maybe<Scalars['String']['output']>;
  /** The kind of document. */
  readonly kind: DocumentKind;
  /** The number of its changes; `0` for the default. Pass it as `basedOn`. */
  readonly revision: Scalars['Int']['output'];
};

/** The result of `setApprovalPolicy`. */
export type ApprovalPolicyOutcome =
  /** The policy has another revision than `basedOn`. Nothing was changed. */
  | 'CONFLICT'
  /** The policy was changed. */
  | 'DONE';

/** The payload of `setApprovalPolicy`. */
export type ApprovalPolicyPayload = {
  readonly __typename?: 'ApprovalPolicyPayload';
  /** The outcome. */
  readonly outcome: ApprovalPolicyOutcome;
  /** The policy as it is now. */
  readonly policy: ApprovalPolicy;
};

/** The input of `approveChangeset`. */
export type ApproveChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** A message for the author. Example: `Well sourced`. */
  readonly message: Scalars['String']['input'];
};

/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type Article = Node & Published & {
  readonly __typename?: 'Article';
  /** The values that its team declared attributes for, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Its whole text, then the numbered list of the claims that it cites. Example: `## The short answer ...`. */
  readonly body: Scalars['String']['output'];
  /** Its category. Example: `Health`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The claims that its prose cites, in the order of their numbers. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it expresses, in order of key. */
  readonly claims: ClaimConnection;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key. Example: `article:hip-pain-in-runners`. */
  readonly id: Scalars['ID']['output'];
  /** The assets that its prose shows, each once, in the order of reading. */
  readonly images: ReadonlyArray<Asset>;
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The time of publication; null when it is not given. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its parts in order. */
  readonly sections: ReadonlyArray<Section>;
  /** The key without its kind. Example: `hip-pain-in-runners`. */
  readonly slug: Scalars['String']['output'];
  /** The sources of those claims. */
  readonly sources: SourceConnection;
  /** A summary in one or two sentences, for lists of articles. */
  readonly summary: Scalars['String']['output'];
  /** Its title, as in `articles`. */
  readonly title: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleBodyArgs = {
  format?: BodyFormat;
  linksTo?: Scalars['String']['input'];
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleSourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article by the editors about the content of the graph. Example: `article:hip-pain-in-runners`. */
export type ArticleUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles, with the number of items in the whole list. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One article in a list, with its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** An article whose claims would change. Example: `article:hip-pain-in-runners`. */
export type ArticleImpact = {
  readonly __typename?: 'ArticleImpact';
  /** The key of the article. Example: `article:hip-pain-in-runners`. */
  readonly article: Scalars['ID']['output'];
  /** The claims of the article that would be lost or changed. Example: `claim:e58`. */
  readonly claims: ReadonlyArray<Scalars['ID']['output']>;
};

/** A whole article. An omitted field is removed. Example: `article:hip-pain-in-runners`. */
export type ArticleInput = {
  /** Its attributes; left out or empty: none. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** Its category. Example: `Injuries`. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The time of publication. */
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its sections, in order. */
  readonly sections: ReadonlyArray<SectionInput>;
  /** The key without `article:`. Example: `hip-pain-in-runners`. */
  readonly slug: Scalars['String']['input'];
  /** A summary in one or two sentences. Example: `Roads slope, and hips pay.`. */
  readonly summary: Scalars['String']['input'];
  /** Its title. Example: `Hip pain in runners`. */
  readonly title: Scalars['String']['input'];
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
};

/** Conditions for a list of articles; every given condition must hold. */
export type ArticleWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** A question in plain English, the way it was read, and its answer. */
export type AskedQuestion = {
  readonly __typename?: 'AskedQuestion';
  /** The answer to the question as it was read; null without a reading. */
  readonly answer: Maybe<QuestionAnswer>;
  /** Questions that can be answered, where this one was not read; else empty. Example: `What leads to “Hip pain”?`. */
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
  /** Words that are no name of a concept and no word of a known question, as written. Example: `moon`. */
  readonly notUnderstood: ReadonlyArray<Scalars['String']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** Other ways to read the question, the likeliest first, at most 5; without a `reading`, questions about the concepts that it names. */
  readonly otherReadings: ReadonlyArray<QuestionReading>;
  /** The question as asked. Example: `What causes hip pain?`. */
  readonly question: Scalars['String']['output'];
  /** The way the question was read; null where no form of question fits. Nothing else is answered. */
  readonly reading: Maybe<QuestionReading>;
  /** The reading in words, with what it assumes and leaves out; or why there is none. Example: `Read as: What leads to “Hip pain”?`. */
  readonly text: Scalars['String']['output'];
};

/** A picture, a document or a recording. A version keeps the file that it was published with. Example: `asset:hip-planes`. */
export type Asset = Node & Published & {
  readonly __typename?: 'Asset';
  /** The size of the file in bytes. Example: `20480`. */
  readonly bytes: Scalars['Int']['output'];
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. Example: `The Aetia project`. */
  readonly credit: Scalars['String']['output'];
  /** The point that stays in sight where it is cropped; null: the middle. */
  readonly focalPoint: Maybe<FocalPoint>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `asset:hips`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The address where it was found; null when there is none. Example: `https://example.org/hips`. */
  readonly foundAt: Maybe<Scalars['String']['output']>;
  /** The height in pixels; null when it is no picture. Example: `800`. */
  readonly height: Maybe<Scalars['Int']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key. Example: `asset:hip-planes`. */
  readonly id: Scalars['ID']['output'];
  /** The language of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The license under which it may be shown. Example: `CC-BY-4.0`. */
  readonly license: Scalars['String']['output'];
  /** The media type of the file, found in its bytes. Example: `image/svg+xml`. */
  readonly mediaType: Scalars['String']['output'];
  /** A note for interested readers; null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** A tiny picture as a data address, to be shown until the picture is there; null when there is none. Example: `data:image/webp;base64,UklGR...`. */
  readonly placeholder: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the file in hexadecimal digits. Example: `9f86d081...`. */
  readonly sha256: Scalars['String']['output'];
  /** The key without its kind. Example: `hip-planes`. */
  readonly slug: Scalars['String']['output'];
  /** The source that it is taken from; null when it is from none. */
  readonly source: Maybe<Source>;
  /** The alternative text: what it shows or says. Example: `A pelvis from the front, one side lower.`. */
  readonly text: Scalars['String']['output'];
  /** Its title; null when it has none. Example: `The planes of the pelvis`. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** The address of the file, or of a picture made from it. The bytes under an address never change. SVG and GIF, and what is no picture, are served as they are. Example: `https://example.org/assets/9f86d081...-640.webp`. */
  readonly url: Scalars['String']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
  /** The width in pixels; null when it is no picture. Example: `1200`. */
  readonly width: Maybe<Scalars['Int']['output']>;
};


/** A picture, a document or a recording. A version keeps the file that it was published with. Example: `asset:hip-planes`. */
export type AssetHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A picture, a document or a recording. A version keeps the file that it was published with. Example: `asset:hip-planes`. */
export type AssetUrlArgs = {
  format: InputMaybe<ImageFormat>;
  width: InputMaybe<Scalars['Int']['input']>;
};


/** A picture, a document or a recording. A version keeps the file that it was published with. Example: `asset:hip-planes`. */
export type AssetUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of assets, with the number of items in the whole list. */
export type AssetConnection = {
  readonly __typename?: 'AssetConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AssetEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Asset>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One asset in a list, with its cursor. */
export type AssetEdge = {
  readonly __typename?: 'AssetEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The asset. */
  readonly node: Asset;
};

/** An uploaded file. All but its hash is known since its upload, and is replaced by what is known. Example: `{ sha256: "9f86d081..." }`. */
export type AssetFileInput = {
  /** Its size in bytes. Example: `20480`. */
  readonly bytes?: InputMaybe<Scalars['Int']['input']>;
  /** Its height in pixels. Example: `800`. */
  readonly height?: InputMaybe<Scalars['Int']['input']>;
  /** Its media type. Example: `image/png`. */
  readonly mediaType?: InputMaybe<Scalars['String']['input']>;
  /** A tiny picture of it as a data address. Example: `data:image/webp;base64,UklGR...`. */
  readonly placeholder?: InputMaybe<Scalars['String']['input']>;
  /** Its SHA-256 in hexadecimal digits, as `POST /assets` answered. Example: `9f86d081...`. */
  readonly sha256: Scalars['String']['input'];
  /** Its width in pixels. Example: `1200`. */
  readonly width?: InputMaybe<Scalars['Int']['input']>;
};

/** A whole asset. An omitted field is removed; text, credit and license must be there before it is published. Example: `asset:hip-planes`. */
export type AssetInput = {
  /** Who made it. Example: `The Aetia project`. */
  readonly credit?: InputMaybe<Scalars['String']['input']>;
  /** Its file. */
  readonly file: AssetFileInput;
  /** The point that stays in sight where it is cropped. */
  readonly focalPoint?: InputMaybe<FocalPointInput>;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["asset:hips"]`. */
  readonly formerKeys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The address where it was found. Example: `https://example.org/hips`. */
  readonly foundAt?: InputMaybe<Scalars['String']['input']>;
  /** The license under which it may be shown. Example: `CC-BY-4.0`. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** A note for editors and interested readers. Example: `Drawn after the article.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The key without `asset:`. Example: `hip-planes`. */
  readonly slug: Scalars['String']['input'];
  /** The key of the source that it is taken from. Example: `source:predawn-runner-2013`. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** The alternative text: what it shows or says. Example: `A pelvis from the front, one side lower.`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its title. Example: `The planes of the pelvis`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
};

/** The input of `assignChangeset`. */
export type AssignChangesetInput = {
  /** The name of the user, who must be active and may read drafts; left out or null: nobody. Example: `grace`. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
};

/** An attribute that a document has, or a column of an imported table that no declaration takes. Example: `p_value: 0.01`. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** What people read; null for a column without a declaration. Example: `Discussed since`. */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The name of the attribute, or of the column. Example: `p_value`. */
  readonly name: Scalars['String']['output'];
  /** What its values are; TEXT for a column without a declaration. */
  readonly type: AttributeType;
  /** The values as text, joined by `|`. Example: `0.01`. */
  readonly value: Scalars['String']['output'];
  /** The values, at least one. */
  readonly values: ReadonlyArray<AttributeValue>;
};

/** The declaration of an attribute of one's own. Example: `discussed-since`. */
export type AttributeDeclaration = {
  readonly __typename?: 'AttributeDeclaration';
  /** The columns of imported tables that give its values, besides the column of its own name. Example: `["first_year"]`. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What it means. Example: `The year of the first text about it.`. */
  readonly description: Scalars['String']['output'];
  /** What its values are keys of; empty for every type but KEY. */
  readonly keysOf: ReadonlyArray<AttributeOwner>;
  /** What may have it. */
  readonly kinds: ReadonlyArray<AttributeOwner>;
  /** What people read. Example: `Discussed since`. */
  readonly label: Scalars['String']['output'];
  /** Whether a document may have several values. */
  readonly many: Scalars['Boolean']['output'];
  /** Its name. Example: `discussed-since`. */
  readonly name: Scalars['String']['output'];
  /** The choices, in order; empty for every type but ENUM. */
  readonly options: ReadonlyArray<AttributeOption>;
  /** Whether every document of these kinds has it. Rows of imported tables need not. */
  readonly required: Scalars['Boolean']['output'];
  /** What its values are. */
  readonly type: AttributeType;
  /** Who sees it. */
  readonly visibility: AttributeVisibility;
};

/** The declaration of an attribute. Example: `{ name: "discussed-since", label: "Discussed since", description: "The year of the first text.", kinds: [DRIVER], type: DATE }`. */
export type AttributeDeclarationInput = {
  /** The columns of imported tables that give its values, besides the column of its own name. Only for everybody, and not for keys. Example: `["first_year"]`. */
  readonly columns: ReadonlyArray<Scalars['String']['input']>;
  /** What it means. Example: `The year of the first text about it.`. */
  readonly description: Scalars['String']['input'];
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["attribute:seen-since"]`. */
  readonly formerKeys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For a KEY, what its values are keys of. */
  readonly keysOf?: InputMaybe<ReadonlyArray<AttributeOwner>>;
  /** What may have it. */
  readonly kinds: ReadonlyArray<AttributeOwner>;
  /** What people read. Example: `Discussed since`. */
  readonly label: Scalars['String']['input'];
  /** Whether a document may have several values. */
  readonly many: Scalars['Boolean']['input'];
  /** The key without `attribute:`: lower-case letters, digits and single hyphens, at most 80 characters. Example: `discussed-since`. */
  readonly name: Scalars['String']['input'];
  /** For an ENUM, its choices in order. */
  readonly options?: InputMaybe<ReadonlyArray<AttributeOptionInput>>;
  /** Whether every document of these kinds must have it. */
  readonly required: Scalars['Boolean']['input'];
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
  /** What its values are. */
  readonly type: AttributeType;
  /** Who sees it. */
  readonly visibility: AttributeVisibility;
};

/** A condition on an attribute. Where a document has several values, one that meets all parts of the condition is enough. Example: `{ name: "discussed-since", from: { text: "2013" } }`. */
export type AttributeFilter = {
  /** It has this value. */
  readonly equals?: InputMaybe<AttributeValueInput>;
  /** It is this number or date, or more. */
  readonly from?: InputMaybe<AttributeValueInput>;
  /** True: it has any value. False: it has none. */
  readonly given?: InputMaybe<Scalars['Boolean']['input']>;
  /** It has one of these values, at most 100. */
  readonly in?: InputMaybe<ReadonlyArray<AttributeValueInput>>;
  /** The name of an attribute, or of a column of an imported table. Example: `discussed-since`. */
  readonly name: Scalars['String']['input'];
  /** It is this number or date, or less. A date includes all that it leaves open: `2013` includes `2013-12-31`. */
  readonly to?: InputMaybe<AttributeValueInput>;
};

/** The values of one attribute of a document. Example: `{ name: "discussed-since", values: [{ text: "2013" }] }`. */
export type AttributeInput = {
  /** The name of the attribute. Example: `discussed-since`. */
  readonly name: Scalars['String']['input'];
  /** Its values, at least one; several where the declaration says `many`. */
  readonly values: ReadonlyArray<AttributeValueInput>;
};

/** A choice of an attribute of the type ENUM. Example: `gradual`, `Comes on gradually`. */
export type AttributeOption = {
  readonly __typename?: 'AttributeOption';
  /** What people read. Example: `Comes on gradually`. */
  readonly label: Scalars['String']['output'];
  /** Its name, which values and filters use. Example: `gradual`. */
  readonly name: Scalars['String']['output'];
};

/** A choice of an attribute of the type ENUM. Example: `{ name: "gradual", label: "Comes on gradually" }`. */
export type AttributeOptionInput = {
  /** What people read. Example: `Comes on gradually`. */
  readonly label: Scalars['String']['input'];
  /** Its name. Example: `gradual`. */
  readonly name: Scalars['String']['input'];
};

/** The order of a list by an attribute: numbers, dates and texts by value, choices as they are declared. What has no value comes last; equal values are in order of key. Example: `{ name: "discussed-since", direction: DESCENDING }`. */
export type AttributeOrder = {
  /** The direction. */
  readonly direction: OrderDirection;
  /** The name of an attribute, or of a column of an imported table. Example: `discussed-since`. */
  readonly name: Scalars['String']['input'];
};

/** What may have attributes: the kinds of concepts, and the other documents that editors write. */
export type AttributeOwner =
  /** A movement of the body for transport or sport. Example: `activity:running`. */
  | 'ACTIVITY'
  /** An article. Example: `article:hip-pain-in-runners`. */
  | 'ARTICLE'
  /** A part of the body, or one side of it. Example: `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
  | 'CIRCUMSTANCE'
  /** A claim. Example: `claim:e58`. */
  | 'CLAIM'
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
  /** A source. Example: `source:predawn-runner-2013`. */
  | 'SOURCE'
  /** An outcome that a person feels. Example: `symptom:hip-pain`. */
  | 'SYMPTOM';

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

/** A value of an attribute; its type follows from the `type` of the attribute. */
export type AttributeValue = BooleanValue | DateValue | EnumValue | KeyValue | NumberValue | TextValue | UrlValue;

/** A value to compare with, or to give a document: exactly one of these. Example: `{ number: 6 }`. */
export type AttributeValueInput =
  /** True or false. */
  { readonly boolean: Scalars['Boolean']['input']; readonly key?: never; readonly number?: never; readonly text?: never; }
  |  /** The key of a document. Example: `injury:it-band-syndrome`. */
  { readonly boolean?: never; readonly key: Scalars['ID']['input']; readonly number?: never; readonly text?: never; }
  |  /** A number. Example: `6`. */
  { readonly boolean?: never; readonly key?: never; readonly number: Scalars['Float']['input']; readonly text?: never; }
  |  /** A text, also the name of a choice, a date and an address. Example: `gradual`. */
  { readonly boolean?: never; readonly key?: never; readonly number?: never; readonly text: Scalars['String']['input']; };

/** Who sees an attribute. */
export type AttributeVisibility =
  /** Users with the right READ_DRAFTS. */
  | 'EDITORS'
  /** Everybody. */
  | 'PUBLIC';

/** The holder of the view that a claim states. */
export type Attribution =
  /** The editors of this graph. Example: `claim:e63`. */
  | 'EDITORIAL'
  /** Other people, as the source reports. Example: `claim:e33`. */
  | 'REPORTED'
  /** The source itself. Example: `claim:e13`. */
  | 'SOURCE';

/** One requested mutation or command. Entries are only added, never changed. Example: `ada` called `publishChangeset`. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** The called field of `Mutation`, or the command. Example: `publishChangeset`. */
  readonly action: Scalars['String']['output'];
  /** The name of the calling user, or `cli:` and the machine's user for a command. Null for an unknown caller, as in a failed `signIn`. */
  readonly actor: Maybe<Scalars['String']['output']>;
  /** The time of its start. */
  readonly at: Scalars['DateTime']['output'];
  /** The outcome or error code, or the affected tokens. Example: `CONFLICT`. */
  readonly detail: Maybe<Scalars['String']['output']>;
  /** Its number. Later entries have higher numbers. */
  readonly number: Scalars['Int']['output'];
  /** The outcome. */
  readonly outcome: AuditOutcome;
  /** The id of the request in the server's log. Example: `5c0e...`. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** Further subjects: the keys of edited documents, the id of a new changeset, or the id, name and owner of a token. Example: `["driver:cambered-roads"]`. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** The key or id that the request named; null when it named none. Example: `driver:cambered-roads`. */
  readonly target: Maybe<Scalars['String']['output']>;
  /** The id of the token that was used; null for a session or a command. Example: `0b8f7c2e-5d3a-4b1e-9a57-3c1d2e4f5a6b`. */
  readonly tokenId: Maybe<Scalars['ID']['output']>;
  /** The name of that token. It is recorded here, because ended tokens are later removed. Example: `deploy preview`. */
  readonly tokenName: Maybe<Scalars['String']['output']>;
};

/** A page of the audit log, with the number of items in the whole list. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a list, with its cursor. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** The outcome of a mutation or command in the audit log. */
export type AuditOutcome =
  /** It succeeded. Example: `publishChangeset` published a version. */
  | 'DONE'
  /** The server failed. Its log has the error under the `requestId`. */
  | 'FAILED'
  /** It was refused, or its outcome was not `DONE`. Example: `FORBIDDEN`. */
  | 'REFUSED'
  /** The server ended before the outcome was recorded, as in a power cut. Check whether the change was made. */
  | 'UNKNOWN';

/** The input of `beginPasskey`. */
export type BeginPasskeyInput = {
  /** The password of the caller; left out where the caller has none. Example: `correct horse battery staple`. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
};

/** The format of an article's text. */
export type BodyFormat =
  /** HTML with safe links only: `<h2>The short answer</h2>`. Raw HTML becomes text. Links to documents and citations carry `data-key`, such as `driver:cambered-roads`. */
  | 'HTML'
  /** The Markdown of the author: `## The short answer`. Citations are footnotes of GitHub-flavored Markdown, such as `[^claim:e44]`. Links to documents keep their keys. */
  | 'MARKDOWN'
  /** Text without markup: `The short answer`. Citations are numbers, such as `[1]`. */
  | 'TEXT';

/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPart = Concept & Node & Published & {
  readonly __typename?: 'BodyPart';
  /** The mechanisms it acts as. */
  readonly actsAs: MechanismConnection;
  /** Other names from the sources or from common use, which search also finds. Example: `knee`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `body-part:knee`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** The injuries that affect it. */
  readonly injuries: InjuryConnection;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The leg sides that are on this side of the hip. */
  readonly legSides: LegSideConnection;
  /** The mechanisms that act on it. */
  readonly mechanisms: MechanismConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Knee`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `knee`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** The symptoms felt in it. */
  readonly symptoms: SymptomConnection;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartActsAsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartSymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A part of the body, or one side of it. Example: `body-part:knee`. */
export type BodyPartUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of body parts, with the number of items in the whole list. */
export type BodyPartConnection = {
  readonly __typename?: 'BodyPartConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<BodyPartEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<BodyPart>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One body part in a list, with its cursor. */
export type BodyPartEdge = {
  readonly __typename?: 'BodyPartEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The body part. */
  readonly node: BodyPart;
};

/** Conditions for a list of body parts; every given condition must hold. */
export type BodyPartWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** This injury affects it. Example: `injury:hamstring-strain`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `knee`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A side of a person's body, or of a street from that person's view. */
export type BodySide =
  /** As in `body-part:left-leg`. */
  | 'LEFT'
  /** As in `body-part:right-leg`. */
  | 'RIGHT';

/** True or false. */
export type BooleanValue = {
  readonly __typename?: 'BooleanValue';
  /** The value. */
  readonly boolean: Scalars['Boolean']['output'];
};

/** A page of concepts by the number of paths that break without them, highest first. `pageInfo.hasNextPage` says whether there are more. */
export type BreakpointConnection = {
  readonly __typename?: 'BreakpointConnection';
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<BreakpointEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of all paths; a lower bound when `completeness.exact` is false. */
  readonly pathCount: Scalars['BigInt']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A concept whose correction would break paths, with its cursor. */
export type BreakpointEdge = {
  readonly __typename?: 'BreakpointEdge';
  /** The number of paths that pass the concept and break without it. */
  readonly broken: Scalars['BigInt']['output'];
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The interventions that claims name against it; empty when there are none. */
  readonly interventions: ReadonlyArray<Addressing>;
  /** The concept. */
  readonly node: Concept;
  /** The number of paths that remain without it. */
  readonly surviving: Scalars['BigInt']['output'];
};

/** A category of imported concepts, with the number of its concepts. */
export type CategoryCount = {
  readonly __typename?: 'CategoryCount';
  /** The category, in the form that `where: { category: ... }` of `entities` takes. Example: `biolink:Disease`. */
  readonly category: Scalars['String']['output'];
  /** The number of its concepts. */
  readonly count: Scalars['Int']['output'];
};

/** A chain of steps from a cause to an outcome. It passes no concept twice. */
export type CausalPath = {
  readonly __typename?: 'CausalPath';
  /** The number of steps whose certainty is a default: the `certaintyBasis` of their strongest claim is `DEFAULT`. */
  readonly assumedSteps: Scalars['Int']['output'];
  /** The product of the certainties of the steps. It is a model score for ranking, not a probability. */
  readonly certainty: Scalars['Float']['output'];
  /** Whether any step is disputed. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The outcome. */
  readonly end: Concept;
  /** The weakest class among the strongest evidence of each step. */
  readonly evidenceClass: EvidenceClass;
  /** The path in plain sentences with citations. */
  readonly explanation: Explanation;
  /** Whether any step rests on inferred claims alone. */
  readonly hasInferred: Scalars['Boolean']['output'];
  /** The number of steps that a source states with a hedge, such as `can`: less certain than a bare assertion (`0.85`). */
  readonly hedgedSteps: Scalars['Int']['output'];
  /** The number of steps that a source implies and no source states outright. */
  readonly impliedSteps: Scalars['Int']['output'];
  /** A hash of the concepts and claims of the path. Equal paths have equal keys on every server. The key is not an `id` for `node`. Example: `path:3q2x...`. */
  readonly key: Scalars['String']['output'];
  /** The leg side on the path, the last one if there are several; null when there is none. */
  readonly legSide: Maybe<LegRole>;
  /** The number of steps. */
  readonly length: Scalars['Int']['output'];
  /** All concepts of the path, in order. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The product of the signs of its steps. Unless the question is `signed`, it is `POSITIVE` or `UNKNOWN`. */
  readonly sign: PathSign;
  /** The cause. */
  readonly start: Concept;
  /** The steps in order; their number is `length`. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The step with the lowest certainty; among equals, the first. */
  readonly weakestStep: PathStep;
};

/** A page of ranked paths. `totalCount` is the number of all of them. */
export type CausalPathConnection = {
  readonly __typename?: 'CausalPathConnection';
  /** Whether the answer is complete and its counts are exact. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CausalPathEdge>;
  /** The effects on these paths whose causes often act together. A path shows only one of those causes. */
  readonly jointCauses: ReadonlyArray<JointCauses>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<CausalPath>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...; affirmed; explicit or implied; no shortcuts; at most 8 steps.`. */
  readonly projection: Scalars['String']['output'];
  /** The number of paths; a lower bound when `completeness.exact` is false. */
  readonly totalCount: Scalars['BigInt']['output'];
};

/** One path in a list, with its cursor. */
export type CausalPathEdge = {
  readonly __typename?: 'CausalPathEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: CausalPath;
};

/** The roles of concepts in the effect of an exposure on an outcome, given the graph as claimed. A concept may have several roles. Concepts with the shortest paths are first, then the order is by key. */
export type CausalRoles = {
  readonly __typename?: 'CausalRoles';
  /** The concepts where two claims meet on a path between exposure and outcome. Adjustment for one can open the path. */
  readonly colliders: ReadonlyArray<ConceptInRole>;
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** Common causes of exposure and outcome: a causal path leads to each of them without passing the other. */
  readonly confounders: ReadonlyArray<ConceptInRole>;
  /** Observed causes of the exposure that are joined to the outcome only through it. Without the exposure, neither leads to the other, and they have no common cause. */
  readonly instruments: ReadonlyArray<ConceptInRole>;
  /** The concepts on causal paths from the exposure to the outcome. */
  readonly mediators: ReadonlyArray<ConceptInRole>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The answer in plain words. Example: `Given this graph as claimed, 1 confounder, ... are listed.`. */
  readonly text: Scalars['String']['output'];
};

/** The most central concepts. They are always the same for one version. */
export type Centrality = {
  readonly __typename?: 'Centrality';
  /** The concepts, most central first, then by key. */
  readonly concepts: ReadonlyArray<ConceptCentrality>;
  /** The method and its limits. Example: `PageRank ...`. */
  readonly method: Scalars['String']['output'];
};

/** A measure of centrality, by which concepts are ordered. */
export type CentralityOrder =
  /** Concepts on many shortest chains come first, such as `leg-side:longer-leg`. */
  | 'BETWEENNESS'
  /** Concepts to which many others lead come first, such as `injury:it-band-syndrome`. */
  | 'PAGE_RANK';

/** The ground of a claim's certainty. */
export type CertaintyBasis =
  /** A default, because a row of an imported table gives no score. */
  | 'DEFAULT'
  /** A score in an imported table. */
  | 'SCORE'
  /** The wording of the source: its cue, read by the scale of certainty. */
  | 'WORDING';

/** A claim with a supposed certainty. Example: `{ claim: "claim:e60", certainty: 0.9 }`. */
export type CertaintyInput = {
  /** The supposed certainty, above 0 and at most 1. */
  readonly certainty: Scalars['Float']['input'];
  /** The claim. Example: `claim:e60`. */
  readonly claim: Scalars['ID']['input'];
};

/** The kind of change of a document or of a line. */
export type ChangeKind =
  /** It is new. Example: `claim:e70`. */
  | 'ADDED'
  /** It existed before and differs now. Example: `driver:cambered-roads` after a new summary. */
  | 'CHANGED'
  /** It existed before and is retired now. Example: `claim:e31`. */
  | 'RETIRED';

/** The input of `changePassword`. */
export type ChangePasswordInput = {
  /** The current password, such as the one-time password from `createUser`. */
  readonly current: Scalars['String']['input'];
  /** The new password, 12 to 1,000 characters. Example: `correct horse battery staple`. */
  readonly new: Scalars['String']['input'];
};

/** The input of `changeUser`. */
export type ChangeUserInput = {
  /** Whether the user can sign in; left out: no change. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `revision` of the user that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The name of the user. Example: `ada`. */
  readonly name: Scalars['String']['input'];
  /** The new role; left out: no change. */
  readonly role?: InputMaybe<Role>;
};

/** The input of `changeWebhook`. */
export type ChangeWebhookInput = {
  /** Whether the webhook receives events; left out: no change. True also reactivates a webhook that answered with status 410. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `revision` of the webhook that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The events to send, at least one; left out: no change. */
  readonly events?: InputMaybe<ReadonlyArray<WebhookEvent>>;
  /** The id of the webhook. Example: `0b8f7c2e-...`. */
  readonly id: Scalars['ID']['input'];
  /** The new address; left out: no change. Example: `https://example.org/hooks/aetia`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type Changeset = Node & {
  readonly __typename?: 'Changeset';
  /** The name of the user who is to attend to it; null when nobody is. Example: `grace`. */
  readonly assignee: Maybe<Scalars['String']['output']>;
  /** Its author. Example: `ada`. */
  readonly author: Scalars['String']['output'];
  /** The time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The changes that its publication would make to the newest version, in order of key. For a published changeset, the changes of its version. */
  readonly diff: DocumentChangeConnection;
  /** The staged edits, in order of key. */
  readonly edits: StagedEditConnection;
  /** Its events and comments, oldest first. */
  readonly events: ChangesetEventConnection;
  /** Its id. The header `Aetia-Perspective: changeset=<id>` makes a request read the graph with its edits. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['output'];
  /** The effect of its publication on causal paths; null when it has `violations` or is closed. */
  readonly impact: Maybe<Impact>;
  /** The approvals that are missing until it is approved, by the policies of the kinds that it edits. Empty once it is approved or closed. */
  readonly missingApprovals: ReadonlyArray<MissingApproval>;
  /** The documents that others published after they were edited in this changeset. Rebase it before its publication. */
  readonly moved: ReadonlyArray<MovedDocument>;
  /** Whether those documents were found in time. If not, `moved` is empty: ask again. */
  readonly movedCompleteness: Completeness;
  /** Its preview links without their secrets, newest first; ended and revoked ones remain. */
  readonly previewLinks: PreviewLinkConnection;
  /** The scheduled time of publication; null when it is not scheduled. */
  readonly publishAt: Maybe<Scalars['DateTime']['output']>;
  /** The version that it published; null when it is not published. */
  readonly publishedVersion: Maybe<Scalars['Int']['output']>;
  /** The time at which what it publishes is retired again; null for never, and once that is done. */
  readonly retireAt: Maybe<Scalars['DateTime']['output']>;
  /** The newest verdict of each reviewer, in order of name. */
  readonly reviews: ReadonlyArray<ChangesetReview>;
  /** The number of its changes, from `1`, edits and reviews included; pass it as `basedOn`. */
  readonly revision: Scalars['Int']['output'];
  /** The time at which its last schedule failed; null when none did, or a later step took it up. Its `events` say why. */
  readonly scheduleFailedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: ChangesetState;
  /** The documents that it retires although others still use them, in order of key; empty once it is closed. */
  readonly stillUsed: ReadonlyArray<StillUsed>;
  /** Its threads of comments, oldest first. */
  readonly threads: CommentThreadConnection;
  /** Its title. Example: `Camber is not the only slope`. */
  readonly title: Scalars['String']['output'];
  /** The number of all those violations, also of those beyond `first`. */
  readonly violationCount: Scalars['Int']['output'];
  /** The violations that prevent its publication now, at most `first`. Empty after its publication. */
  readonly violations: ReadonlyArray<Violation>;
  /** Whether the violations were found in time. If not, `violations` is empty and `violationCount` is a lower bound: ask again. */
  readonly violationsCompleteness: Completeness;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetDiffArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetEditsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetEventsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetPreviewLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetStillUsedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetThreadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ThreadWhere>;
};


/** Edits of documents that are published together or not at all. Example: `Camber is not the only slope`. */
export type ChangesetViolationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of changesets, with the number of items in the whole list. */
export type ChangesetConnection = {
  readonly __typename?: 'ChangesetConnection';
  /** Whether every changeset was looked at. It may not be so with `hasViolations`, because checking takes time; `totalCount` is then a lower bound. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangesetEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Changeset>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One changeset in a list, with its cursor. */
export type ChangesetEdge = {
  readonly __typename?: 'ChangesetEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The changeset. */
  readonly node: Changeset;
};

/** An action or comment on a changeset. Events are only added, never changed. Example: `SENT_BACK` by `grace`. */
export type ChangesetEvent = {
  readonly __typename?: 'ChangesetEvent';
  /** The time of the event. */
  readonly at: Scalars['DateTime']['output'];
  /** The user. Example: `grace`. */
  readonly author: Scalars['String']['output'];
  /** The document that the comment concerns; null for the whole changeset. Example: `driver:cambered-roads`. */
  readonly document: Maybe<Scalars['ID']['output']>;
  /** The kind of event. */
  readonly kind: ChangesetEventKind;
  /** The users whom it names: those whom the message mentions as `@ada`, or the assignee. Example: `["ada"]`. */
  readonly mentions: ReadonlyArray<Scalars['String']['output']>;
  /** The message. Example: `Which road was this measured on?` */
  readonly message: Scalars['String']['output'];
  /** The number within the changeset, from `1` without gaps. */
  readonly number: Scalars['Int']['output'];
  /** The number of the thread of the comment, or of the resolved or reopened thread; null for other events. */
  readonly thread: Maybe<Scalars['Int']['output']>;
};

/** A page of the events of a changeset, with the number of items in the whole list. */
export type ChangesetEventConnection = {
  readonly __typename?: 'ChangesetEventConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangesetEventEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<ChangesetEvent>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One event in a list, with its cursor. */
export type ChangesetEventEdge = {
  readonly __typename?: 'ChangesetEventEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: ChangesetEvent;
};

/** The kind of an event of a changeset. */
export type ChangesetEventKind =
  /** A reviewer approved it, and approvals are still missing: `approveChangeset`. */
  | 'APPROVAL_GIVEN'
  /** A reviewer approved it, and it may be published: `approveChangeset`. */
  | 'APPROVED'
  /** It was assigned to a user, or to nobody any more: `assignChangeset`. */
  | 'ASSIGNED'
  /** A reviewer requested changes: `requestChanges`. */
  | 'CHANGES_REQUESTED'
  /** A user commented on it: `commentOnChangeset`. */
  | 'COMMENTED'
  /** It was closed without publication: `discardChangeset`. */
  | 'DISCARDED'
  /** It was published as a version: `publishChangeset`. */
  | 'PUBLISHED'
  /** Its edits were rebased on the published revisions: `rebaseChangeset`. The `message` says whether an approval was kept. */
  | 'REBASED'
  /** Its publication, its retirement or both were scheduled: `scheduleChangeset`. */
  | 'SCHEDULED'
  /** Its scheduled publication or retirement failed; the `message` says why. */
  | 'SCHEDULE_FAILED'
  /** A reviewer sent it back for further edits: `sendBackChangeset`. */
  | 'SENT_BACK'
  /** A user submitted it for review: `submitChangeset`. */
  | 'SUBMITTED'
  /** A thread of comments was reopened: `reopenThread`. */
  | 'THREAD_REOPENED'
  /** A thread of comments was resolved: `resolveThread`. */
  | 'THREAD_RESOLVED'
  /** Its schedule was canceled: `unscheduleChangeset`. */
  | 'UNSCHEDULED'
  /** Its author withdrew it for further edits: `withdrawChangeset`. */
  | 'WITHDRAWN';

/** The order of a list of changesets. */
export type ChangesetOrder =
  /** By the scheduled time of publication, the earliest first; those without one follow. */
  | 'DUE'
  /** By creation, the newest first. */
  | 'NEWEST';

/** The result of a mutation of a changeset. */
export type ChangesetOutcome =
  /** The changeset or a document changed after the client read it; `conflicts` has both versions of every such document. Nothing was changed. */
  | 'CONFLICT'
  /** The change succeeded: `changeset` is the new state. */
  | 'DONE'
  /** There is nothing to do: a rebase without any `moved` document, for example, or the submission of an empty changeset. */
  | 'NOTHING_TO_DO'
  /** The edits have faults: `violations` lists all of them. Nothing was changed. */
  | 'VIOLATIONS'
  /** The `state` of the changeset does not allow this action. Nothing was changed. */
  | 'WRONG_STATE';

/** The payload of a mutation of a changeset. */
export type ChangesetPayload = {
  readonly __typename?: 'ChangesetPayload';
  /** The documents staged by this mutation that other open changesets stage, too, in order of key. At most 100 changesets are named. */
  readonly alsoOpenIn: ReadonlyArray<OpenElsewhere>;
  /** After a successful `rebaseChangeset` of an `APPROVED` changeset, whether it is still approved. It is when the approver would see the same diff. Otherwise null. */
  readonly approvalKept: Maybe<Scalars['Boolean']['output']>;
  /** The current state of the changeset. Null when none was made, as by a revert in `CONFLICT`. */
  readonly changeset: Maybe<Changeset>;
  /** Both versions of every document that changed; empty unless the outcome is `CONFLICT`. It is also empty when only the changeset itself changed. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The outcome. */
  readonly outcome: ChangesetOutcome;
  /** The documents that the changeset retires although others still use them, in order of key; empty once it is closed. */
  readonly stillUsed: ReadonlyArray<StillUsed>;
  /** The thread that was started, answered, resolved or reopened; otherwise null. */
  readonly thread: Maybe<CommentThread>;
  /** The current violations of the changeset, which prevent only its publication. With the outcome `VIOLATIONS`, the violations of the submitted edits. */
  readonly violations: ReadonlyArray<Violation>;
  /** Whether the violations were found in time. If not, `violations` is empty: ask for those of the changeset. */
  readonly violationsCompleteness: Completeness;
};


/** The payload of a mutation of a changeset. */
export type ChangesetPayloadStillUsedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The newest verdict of one reviewer of a changeset. Example: `APPROVED` by `grace`. */
export type ChangesetReview = {
  readonly __typename?: 'ChangesetReview';
  /** The time of the verdict. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether it still counts. It does not once the changeset was edited again, or a rebase left another diff. */
  readonly current: Scalars['Boolean']['output'];
  /** The message of the reviewer. Example: `Well sourced.` */
  readonly message: Scalars['String']['output'];
  /** The name of the reviewer. Example: `grace`. */
  readonly reviewer: Scalars['String']['output'];
  /** The `revision` of the changeset that the reviewer read. */
  readonly revision: Scalars['Int']['output'];
  /** The verdict. */
  readonly verdict: ReviewVerdict;
};

/** The state of a changeset. */
export type ChangesetState =
  /** It may be published: `publishChangeset` or `scheduleChangeset`. */
  | 'APPROVED'
  /** `discardChangeset` closed it without publication; this state is final. */
  | 'DISCARDED'
  /** Its edits can change: `stageEdits`. */
  | 'DRAFT'
  /** It was published as version `publishedVersion`; this state is final. */
  | 'PUBLISHED'
  /** It waits for review: `approveChangeset` or `sendBackChangeset`. */
  | 'SUBMITTED';

/** Conditions for a list of changesets; every given condition must hold. */
export type ChangesetWhere = {
  /** Only changesets that are assigned to this user. Example: `grace`. */
  readonly assignee?: InputMaybe<Scalars['String']['input']>;
  /** Only changesets of this author. Example: `ada`. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Only changesets that stage this document. Example: `claim:e58`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only changesets that are scheduled for a time after this one. */
  readonly dueAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only changesets that are scheduled for a time before this one. */
  readonly dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only changesets with violations, or only those without any. The first 200 of the other conditions are checked. */
  readonly hasViolations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only changesets whose last schedule failed and that nobody took up since; `false`: all others. */
  readonly scheduleFailed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only changesets whose title has this text, whatever its case and accents. Example: `camber`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Only changesets that are assigned to nobody. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type Circumstance = Concept & Node & Published & {
  readonly __typename?: 'Circumstance';
  /** The activities it applies to. */
  readonly activities: ActivityConnection;
  /** Other names from the sources or from common use, which search also finds. Example: `taught to run (or walk) against traffic`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The concepts it explains. */
  readonly explains: ConceptConnection;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `circumstance:run-against-traffic`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The circumstances it leads people to. */
  readonly leadsPeopleTo: CircumstanceConnection;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The mechanisms it causes directly. */
  readonly mechanisms: MechanismConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Taught to run (or walk) against traffic`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The concepts it qualifies. */
  readonly qualifies: ConceptConnection;
  /** The key without its kind. Example: `run-against-traffic`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type CircumstanceEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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


/** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
export type CircumstanceUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of circumstances, with the number of items in the whole list. */
export type CircumstanceConnection = {
  readonly __typename?: 'CircumstanceConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CircumstanceEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Circumstance>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One circumstance in a list, with its cursor. */
export type CircumstanceEdge = {
  readonly __typename?: 'CircumstanceEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The circumstance. */
  readonly node: Circumstance;
};

/** Conditions for a list of circumstances; every given condition must hold. */
export type CircumstanceWhere = {
  /** It applies to this activity. Example: `activity:walking`. */
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Only results of a search for this text. Example: `taught to run (or walk) against traffic`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The claim behind a clause of an explanation. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The claim. */
  readonly claim: Claim;
  /** The cited quotes of the claim. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The cited findings of the claim, in the editors' words. In a citation against a step, they are the refuting ones. */
  readonly findings: ReadonlyArray<ReportedFinding>;
  /** The number in the text, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Whether the claim supports the cited text or speaks against it. */
  readonly stance: Stance;
};

/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type Claim = Node & Published & {
  readonly __typename?: 'Claim';
  /** The evidence against it, counted by line of descent: refuting evidence and the evidence for a contrary claim. */
  readonly against: EvidenceLines;
  /** The values that its team declared attributes for, and those of other columns of its rows in imported tables, whose distinct values are together. `evidence { provenance { attributes } }` gives the columns row by row, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The holder of the view. */
  readonly attribution: Attribution;
  /** The certainty, above 0 and at most 1: our reading of the cue, never a number from the author. */
  readonly certainty: Scalars['Float']['output'];
  /** The ground of the certainty. */
  readonly certaintyBasis: CertaintyBasis;
  /** The conditions under which the statement holds. Example: `in the U.S.`. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The hedging words of the source, or a word for its manner of statement; null when nothing marks it. Example: `can; slightly`. */
  readonly cue: Maybe<Scalars['String']['output']>;
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** Its evidence, at least one piece. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How explicit the source is about the statement. */
  readonly explicitness: Explicitness;
  /** The assets that show what it says, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Findings of studies and reviews about it, in the editors' words; empty when none was entered. */
  readonly findings: ReadonlyArray<ReportedFinding>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key. Example: `claim:e58`. */
  readonly id: Scalars['ID']['output'];
  /** The evidence for it, counted by line of descent. */
  readonly independentSources: EvidenceLines;
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The mechanisms by which the subject acts on the object, in order; empty when the source gives none. */
  readonly mechanism: ReadonlyArray<Concept>;
  /** A note for interested readers; null when there is none, as on `claim:e13`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The object. */
  readonly object: Concept;
  /** The source's judgment of the statement. */
  readonly polarity: Polarity;
  /** The predicate. */
  readonly predicate: Predicate;
  /** Values that distinguish this statement from the same statement without them, such as the direction of an effect. They are in order of name. */
  readonly qualifiers: ReadonlyArray<Attribute>;
  /** The name of the predicate in its original graph; null when there is none. Example: `biolink:treats`. */
  readonly relation: Maybe<Scalars['String']['output']>;
  /** A limiting phrase that belongs to the statement; null when there is none. Example: `in the U.S.`. */
  readonly scope: Maybe<Scalars['String']['output']>;
  /** The statement in plain words, with the strength of the source's wording. Example: `The longer leg experiences greater impact force.` */
  readonly sentence: Scalars['String']['output'];
  /** Whether it restates a longer chain in the graph. */
  readonly shortcut: Scalars['Boolean']['output'];
  /** The subject. */
  readonly subject: Concept;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type ClaimAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type ClaimEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type ClaimHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One statement that joins two concepts, with its evidence. Example: `claim:e58`. */
export type ClaimUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims, with the number of items in the whole list. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim in a list, with its cursor. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** The end of a claim at which a concept is. */
export type ClaimEnd =
  /** The concept is the object of the claim, as `mechanism:greater-impact-force` is in `claim:e24`. */
  | 'OBJECT'
  /** The concept is the subject of the claim, as `leg-side:longer-leg` is in `claim:e24`. */
  | 'SUBJECT';

/** The claims that a causal path may use. Only AFFIRMED claims are steps. Example: `{ minCertainty: 0.6 }`. */
export type ClaimFilter = {
  /** The admitted explicitness of claims. In the shipped content, the only inferred claim is one of `BECOMES`, so that `predicates` must name it too. */
  readonly explicitness?: InputMaybe<ReadonlyArray<Explicitness>>;
  /** Whether claims that restate a longer chain may also be steps. */
  readonly includeShortcuts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only claims whose two concepts are both of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ConceptKind>>;
  /** The lowest certainty of a claim, 0 to 1. */
  readonly minCertainty?: InputMaybe<Scalars['Float']['input']>;
  /** The predicates of the steps: any of `CAUSES`, `DRIVES`, `PREDISPOSES_TO`, `EXPERIENCES`, `HAS_LEG_SIDE`, `BECOMES`, `SUBTYPE_OF`, `RELATES_TO` and `INCREASES`. Left out: the first five. A `signed` question admits more. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** The relations of `RELATES_TO` claims, in the words of their original graph; claims of other predicates are not filtered. Without `predicates`, only claims of `RELATES_TO` are steps. Example: `["biolink:treats"]`. */
  readonly relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only claims with evidence or a finding from one of these sources; an imported table is a source. Example: `["source:best-runners-tips-2014"]`. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A whole claim. An omitted field is removed. Example: `claim:e58`. */
export type ClaimInput = {
  /** Its attributes; left out or empty: none. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** The holder of the view. */
  readonly attribution: Attribution;
  /** The strength of the wording, above 0 and at most 1. */
  readonly certainty: Scalars['Float']['input'];
  /** The conditions under which the statement holds. Example: `["when running against traffic"]`. */
  readonly conditions: ReadonlyArray<Scalars['String']['input']>;
  /** The words that hedge or strengthen it. Example: `may`. */
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  /** Its evidence, at least one piece. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** How explicit the source is about the statement. */
  readonly explicitness: Explicitness;
  /** The keys of the assets that show it, at most 20. Example: `["asset:hip-planes"]`. */
  readonly figures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Findings of studies, in your own words. */
  readonly findings?: InputMaybe<ReadonlyArray<ReportedFindingInput>>;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its short permanent id, without `claim:`. Example: `e58`. */
  readonly id: Scalars['String']['input'];
  /** The keys of the mechanisms by which the subject acts on the object. Example: `["mechanism:greater-impact-force"]`. */
  readonly mechanism: ReadonlyArray<Scalars['ID']['input']>;
  /** A note for editors and interested readers. Example: `The source says this twice.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The key of the object. Example: `misalignment:pelvic-misalignment`. */
  readonly object: Scalars['ID']['input'];
  /** The source's judgment of the statement. */
  readonly polarity: Polarity;
  /** The predicate. */
  readonly predicate: Predicate;
  /** The name of the predicate in its original graph. Example: `biolink:treats`. */
  readonly relation?: InputMaybe<Scalars['String']['input']>;
  /** A limiting phrase that belongs to the statement. Example: `runners`. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** Whether it restates a longer chain. */
  readonly shortcut: Scalars['Boolean']['input'];
  /** The key of the subject. Example: `driver:cambered-roads`. */
  readonly subject: Scalars['ID']['input'];
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
};

/** Conditions for a list of claims; every given condition must hold. Example: `{ predicate: [CAUSES], polarity: [DISPUTED] }`. */
export type ClaimWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** One of these attributions. */
  readonly attribution?: InputMaybe<ReadonlyArray<Attribution>>;
  /** One of these degrees of explicitness. */
  readonly explicitness?: InputMaybe<ReadonlyArray<Explicitness>>;
  /** Whether subject and object include their subtypes, at any depth. */
  readonly includeSubtypes?: InputMaybe<Scalars['Boolean']['input']>;
  /** The lowest certainty, 0 to 1. */
  readonly minCertainty?: InputMaybe<Scalars['Float']['input']>;
  /** Claims with this object. Example: `injury:it-band-syndrome`. */
  readonly object?: InputMaybe<Scalars['ID']['input']>;
  /** Claims with evidence from this passage. Example: `S11`. */
  readonly passage?: InputMaybe<Scalars['String']['input']>;
  /** One of these polarities. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** One of these predicates. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** One of these relations, in the words of the original graph. Example: `["biolink:treats"]`. */
  readonly relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: only claims that restate a longer chain. False: only the others. */
  readonly shortcut?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claims with evidence from this source. Example: `source:best-runners-tips-2014`. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Claims with this subject. Example: `leg-side:longer-leg`. */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
};

/** A code for a concept in a published list. Example: `D046788` in MeSH. */
export type Code = {
  readonly __typename?: 'Code';
  /** The publisher whose mapping was used, for example when publishers disagree; otherwise null. */
  readonly assertedBy: Maybe<CodeSystem>;
  /** The code, in the notation of the list. Example: `D046788`. */
  readonly code: Scalars['String']['output'];
  /** Whether the code has the same or a wider meaning. */
  readonly match: CodeMatch;
  /** The list. */
  readonly system: CodeSystem;
};

/** A code of a public system. Example: `M76.6` of `ICD10CM`. */
export type CodeInput = {
  /** The publisher of the mapping; left out: the publisher of the code. */
  readonly assertedBy?: InputMaybe<CodeSystem>;
  /** The code. Example: `M76.6`. */
  readonly code: Scalars['String']['input'];
  /** How closely the code fits. */
  readonly match: CodeMatch;
  /** The system. */
  readonly system: CodeSystem;
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

/** The input of `commentOnChangeset`. Without `thread` the comment starts a thread. */
export type CommentOnChangesetInput = {
  /** The key of the document that the comment concerns; left out: the whole changeset. Example: `driver:cambered-roads`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The comment, 1 to 2,000 characters. `@ada` names a user who may read drafts. Example: `Which road was this measured on, @ada?` */
  readonly message: Scalars['String']['input'];
  /** The path of the field that the comment concerns; left out: the whole document. Example: `sections.hips.body`. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  /** The words of the field that the comment concerns; left out: the whole field. Example: `always to the left`. */
  readonly quote?: InputMaybe<Scalars['String']['input']>;
  /** The position of the quote in the text, in UTF-16 code units. It may be left out when the words occur once. */
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the thread that the comment answers; then no document, path or quote is sent. */
  readonly thread?: InputMaybe<Scalars['Int']['input']>;
};

/** A thread of comments about a changeset, a document, a field of it, or words in its text. Example: thread `3` about `summary`. */
export type CommentThread = {
  readonly __typename?: 'CommentThread';
  /** Its comments, oldest first. */
  readonly comments: ChangesetEventConnection;
  /** The document; null for the whole changeset. Example: `claim:e58`. */
  readonly document: Maybe<Scalars['ID']['output']>;
  /** The position after the quote. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** The number within the changeset, which is that of the event with its first comment. */
  readonly number: Scalars['Int']['output'];
  /** Whether the field or its words have changed since, so that the thread speaks of what is no longer there. */
  readonly outdated: Scalars['Boolean']['output'];
  /** The path of the field; null for the whole document. Example: `sections.hips.body`. */
  readonly path: Maybe<Scalars['String']['output']>;
  /** The words of the field; null for the whole field. Example: `always to the left`. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Whether it is resolved: `resolveThread`. */
  readonly resolved: Scalars['Boolean']['output'];
  /** The time of its resolution; null while it is open. */
  readonly resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of the user who resolved it. Example: `ada`. */
  readonly resolvedBy: Maybe<Scalars['String']['output']>;
  /** The position of the quote in the text of the field when the thread was started, in UTF-16 code units. */
  readonly start: Maybe<Scalars['Int']['output']>;
};


/** A thread of comments about a changeset, a document, a field of it, or words in its text. Example: thread `3` about `summary`. */
export type CommentThreadCommentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of threads, with the number of items in the whole list. */
export type CommentThreadConnection = {
  readonly __typename?: 'CommentThreadConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CommentThreadEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<CommentThread>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thread in a list, with its cursor. */
export type CommentThreadEdge = {
  readonly __typename?: 'CommentThreadEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thread. */
  readonly node: CommentThread;
};

/** A page of shared causes, best first. `pageInfo.hasNextPage` says whether there are more. */
export type CommonCauseConnection = {
  readonly __typename?: 'CommonCauseConnection';
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<CommonCauseEdge>;
  /** The effects on these paths whose causes often act together. A path shows only one of those causes. */
  readonly jointCauses: ReadonlyArray<JointCauses>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A shared cause in a list, with its cursor. */
export type CommonCauseEdge = {
  readonly __typename?: 'CommonCauseEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The legs that each explain all outcomes: a path on that leg side leads to each of them. */
  readonly legSides: ReadonlyArray<LegRole>;
  /** The cause. */
  readonly node: Concept;
  /** The best path to each outcome, in the order of `of`. With `sameLegSide: true`, all of them are on one leg side. */
  readonly paths: ReadonlyArray<CausalPath>;
};

/** The communities of the graph. They are always the same for one version. */
export type Communities = {
  readonly __typename?: 'Communities';
  /** The communities, largest first, then by key. */
  readonly communities: ReadonlyArray<Community>;
  /** The number of communities. A concept without any edge is in none of them. */
  readonly count: Scalars['Int']['output'];
  /** The method and its limits. Example: `Method of Louvain ...`. */
  readonly method: Scalars['String']['output'];
  /** How much the division departs from chance, -0.5 to 1. Below 0.3, the division means little. */
  readonly modularity: Scalars['Float']['output'];
};

/** A group of concepts with more claims among themselves than chance would give. The group has no name and no further meaning. */
export type Community = {
  readonly __typename?: 'Community';
  /** The first 100 of its concepts by key. */
  readonly concepts: ReadonlyArray<Concept>;
  /** The number of its concepts. */
  readonly size: Scalars['Int']['output'];
};

/** The input of `completePasskeySignIn`. */
export type CompletePasskeySignInInput = {
  /** The answer of `navigator.credentials.get`, as JSON of at most 20,000 characters. */
  readonly credential: Scalars['String']['input'];
};

/** The input of `completeSignOn`. */
export type CompleteSignOnInput = {
  /** The code that came back as `signOnCode`. Example: `aetia_once_...`. */
  readonly code: Scalars['String']['input'];
  /** The secret whose SHA-256 was the `challenge`. Example: `dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`. */
  readonly verifier: Scalars['String']['input'];
};

/** Whether an answer is complete and, if not, which parts of it are reliable. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** The highest certainty that a path after the listed ones can have; null when no path follows. It is also null for answers without ranked paths. */
  readonly bestUnreturned: Maybe<Scalars['Float']['output']>;
  /** Whether every count in the answer is exact and not a lower bound; null when the answer has no count. For paths, this field makes the server count them. */
  readonly countIsExact: Maybe<Scalars['Boolean']['output']>;
  /** True when nothing is missing and every count is exact; false when a bound stopped the search. For paths, this field makes the server count them. */
  readonly exact: Scalars['Boolean']['output'];
  /** Whether the list holds the best items in exact order, though more may exist. Always true for ranked paths. */
  readonly orderIsExact: Scalars['Boolean']['output'];
  /** The bound that stopped the search, in words; null when `exact` is true. For paths, this field makes the server count them. Example: `stopped after 200000 expansions`. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The bounds that stopped the search for the list; empty when none did. `countIsExact` covers the count. */
  readonly stoppedBy: ReadonlyArray<SearchBound>;
};

/** A connected component: concepts that steps join with each other and with no others. */
export type Component = {
  readonly __typename?: 'Component';
  /** The first 100 of its concepts by key. */
  readonly concepts: ReadonlyArray<Concept>;
  /** The number of its concepts. */
  readonly size: Scalars['Int']['output'];
};

/** The connected components of the graph of steps that a filter admits. */
export type Components = {
  readonly __typename?: 'Components';
  /** The components, largest first. */
  readonly components: ReadonlyArray<Component>;
  /** The number of components, without isolated concepts. */
  readonly count: Scalars['Int']['output'];
  /** The number of concepts without any step. */
  readonly isolatedCount: Scalars['Int']['output'];
};

/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type Concept = {
  /** Other names from the sources or from common use, which search also finds. Example: `ITBS`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `injury:it-band-syndrome`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `IT band syndrome`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `it-band-syndrome`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject or object of claims. Its kind is one of `ConceptKind`. Example: `driver:cambered-roads`. */
export type ConceptUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the sources say of a concept. */
export type ConceptAnswer = {
  readonly __typename?: 'ConceptAnswer';
  /** The concept, with its claims and facts. */
  readonly concept: Concept;
};

/** The centrality of a concept. */
export type ConceptCentrality = {
  readonly __typename?: 'ConceptCentrality';
  /** The share of shortest chains between other concepts that pass the concept, 0 to 1; null when the graph is too large. */
  readonly betweenness: Maybe<Scalars['Float']['output']>;
  /** The concept. */
  readonly concept: Concept;
  /** The share of a random walk along edges, from causes to effects, that is at the concept, 0 to 1. The shares of all concepts sum to 1. */
  readonly pageRank: Scalars['Float']['output'];
};

/** A page of concepts, with the number of items in the whole list. */
export type ConceptConnection = {
  readonly __typename?: 'ConceptConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<ConceptEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Concept>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The number of steps at a concept. Parallel claims are one step. */
export type ConceptDegree = {
  readonly __typename?: 'ConceptDegree';
  /** The concept. */
  readonly concept: Concept;
  /** The number of steps to it. */
  readonly incoming: Scalars['Int']['output'];
  /** The number of steps from it. */
  readonly outgoing: Scalars['Int']['output'];
};

/** One concept in a list, with its cursor. */
export type ConceptEdge = {
  readonly __typename?: 'ConceptEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The concept. */
  readonly node: Concept;
};

/** A concept with a role in the effect of an exposure on an outcome, and the paths that give it the role. */
export type ConceptInRole = {
  readonly __typename?: 'ConceptInRole';
  /** The claims of these paths, each once. */
  readonly claims: ReadonlyArray<Claim>;
  /** The concept. */
  readonly concept: Concept;
  /** Whether the question or an imported table marks the concept as unobserved. */
  readonly latent: Scalars['Boolean']['output'];
  /** For a confounder, a causal path to the exposure and one to the outcome. For an instrument, a path to the exposure. Otherwise, a path from the exposure to the outcome that passes the concept. */
  readonly paths: ReadonlyArray<ConnectingPath>;
};

/** A whole concept. An omitted field is removed. Example: `driver:cambered-roads`. */
export type ConceptInput = {
  /** Synonyms. Example: `["road camber"]`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['input']>;
  /** Its attributes; left out or empty: none. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** For an entity, the category in its original graph. Example: `biolink:Gene`. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Its codes in public systems. */
  readonly codes: ReadonlyArray<CodeInput>;
  /** Its properties. */
  readonly facts: ReadonlyArray<FactInput>;
  /** The keys of the assets that show it, at most 20. Example: `["asset:hip-planes"]`. */
  readonly figures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The kind. Kind and slug make the key. */
  readonly kind: ConceptKind;
  /** The passages of sources that mention it. */
  readonly mentions: ReadonlyArray<MentionInput>;
  /** The name. Example: `Running on cambered roads`. */
  readonly name: Scalars['String']['input'];
  /** A note for editors and interested readers. Example: `Camber is steepest at the edge.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The name within a sentence; left out: the name. Example: `running on cambered roads`. */
  readonly phrase?: InputMaybe<Scalars['String']['input']>;
  /** Whether the phrase is plural. */
  readonly plural: Scalars['Boolean']['input'];
  /** For a leg side, its role. */
  readonly role?: InputMaybe<LegRole>;
  /** The key without the kind. Example: `cambered-roads`. */
  readonly slug: Scalars['String']['input'];
  /** A summary in your own words. Example: `Roads slope to let water drain.`. */
  readonly summary: Scalars['String']['input'];
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
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

/** A concept under its name in one version or changeset, published or not. Example: `driver:cambered-roads`. */
export type ConceptName = {
  readonly __typename?: 'ConceptName';
  /** The key of the concept. Example: `driver:cambered-roads`. */
  readonly key: Scalars['ID']['output'];
  /** Its name in that version or changeset. Example: `Running on cambered roads`. */
  readonly name: Scalars['String']['output'];
};

/** The order of a list of concepts. */
export type ConceptOrder =
  /** By key: `injury:achilles-tendinitis` before `injury:hip-injury`. */
  | 'KEY'
  /** By name, then key: `Achilles tendinitis` before `Hip injury`. */
  | 'NAME';

/** The input of `confirmMail`. */
export type ConfirmMailInput = {
  /** The secret of the link. Example: `aetia_once_...`. */
  readonly secret: Scalars['String']['input'];
};

/** The input of `confirmSecondFactor`. */
export type ConfirmSecondFactorInput = {
  /** The code that the device shows. Example: `492039`. */
  readonly code: Scalars['String']['input'];
};

/** The two versions of a document whose edit conflicts. Example: two users edited `driver:cambered-roads`. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The common base: the document in revision `basedOn`; null when there was none. */
  readonly base: Maybe<Scalars['DocumentContent']['output']>;
  /** The revision on which the edit is based. */
  readonly basedOn: Scalars['Int']['output'];
  /** The newest revision, on which to base the edit; `0` when there is none. */
  readonly current: Scalars['Int']['output'];
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
  /** The fields in which `theirs` differs from `yours`. For a rebase, only the fields that both sides changed. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The current document; null when there is none. */
  readonly theirs: Maybe<Scalars['DocumentContent']['output']>;
  /** The submitted or staged document; null when the edit retires it. */
  readonly yours: Maybe<Scalars['DocumentContent']['output']>;
};

/** The kept side of a conflict. */
export type ConflictSide =
  /** The staged document, `yours`. In a revert, the document before the reverted version. */
  | 'MINE'
  /** The published document: `theirs`. */
  | 'THEIRS';

/** The input of `connectSignOn`. */
export type ConnectSignOnInput = {
  /** The code that came back as `signOnCode`. Example: `aetia_once_...`. */
  readonly code: Scalars['String']['input'];
  /** The secret whose SHA-256 was the `challenge`. Example: `dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`. */
  readonly verifier: Scalars['String']['input'];
};

/** A path that uses claims along or against their direction. It passes no concept twice, and is a causal path only when every step is FORWARD. */
export type ConnectingPath = {
  readonly __typename?: 'ConnectingPath';
  /** Its claims, each once: those of its steps, then those that open its colliders. */
  readonly claims: ReadonlyArray<Claim>;
  /** The concepts between the ends, in order. */
  readonly junctions: ReadonlyArray<Junction>;
  /** The number of steps. */
  readonly length: Scalars['Int']['output'];
  /** All concepts of the path, in order. */
  readonly nodes: ReadonlyArray<Concept>;
  /** The steps in order; their number is `length`. */
  readonly steps: ReadonlyArray<ConnectingStep>;
  /** The names of its concepts, with arrows from cause to effect. Example: `Sore hip <- Pelvic misalignment -> Sore knee`. */
  readonly text: Scalars['String']['output'];
};

/** One step of a path that may use claims in either direction. */
export type ConnectingStep = {
  readonly __typename?: 'ConnectingStep';
  /** Whether the claims lead along the path or against it. */
  readonly direction: StepDirection;
  /** The concept nearer to the start of the path. */
  readonly from: Concept;
  /** The step from cause to effect, with its claims. */
  readonly step: PathStep;
  /** The concept nearer to the end of the path. */
  readonly to: Concept;
};

/** A concept to correct. */
export type Correction = {
  readonly __typename?: 'Correction';
  /** The concept. */
  readonly concept: Concept;
  /** The interventions that claims name against it; empty when there are none. */
  readonly interventions: ReadonlyArray<Addressing>;
};

/** A minimal set of concepts that breaks every path. */
export type CorrectionSet = {
  readonly __typename?: 'CorrectionSet';
  /** The concepts, in order of key. */
  readonly corrections: ReadonlyArray<Correction>;
  /** The number of its concepts. */
  readonly size: Scalars['Int']['output'];
};

/** The input of `createChangeset`. */
export type CreateChangesetInput = {
  /** Its title, at most 200 characters. Example: `Camber is not the only slope`. */
  readonly title: Scalars['String']['input'];
};

/** The input of `createPreviewLink`. */
export type CreatePreviewLinkInput = {
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly changeset: Scalars['ID']['input'];
  /** The time of expiry, at most 90 days ahead. */
  readonly expiresAt: Scalars['DateTime']['input'];
};

/** The input of `createToken`. */
export type CreateTokenInput = {
  /** The time of expiry; left out: never. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its name. Example: `deploy preview`. */
  readonly name: Scalars['String']['input'];
  /** Its rights: any that the caller's role grants, except USE_ACCOUNT. */
  readonly rights: ReadonlyArray<Right>;
};

/** The input of `createUser`. */
export type CreateUserInput = {
  /** The name for signing in: 2 to 64 lower-case letters, digits, dots, hyphens and underscores. Example: `ada`. */
  readonly name: Scalars['String']['input'];
  /** The role of the user. */
  readonly role: Role;
};

/** The input of `createWebhook`. */
export type CreateWebhookInput = {
  /** The events to send, at least one. */
  readonly events?: InputMaybe<ReadonlyArray<WebhookEvent>>;
  /** A public https or http address. Example: `https://example.org/hooks/aetia`. */
  readonly url: Scalars['String']['input'];
};

/** A chain of steps that returns to its start. */
export type Cycle = {
  readonly __typename?: 'Cycle';
  /** The number of steps. */
  readonly length: Scalars['Int']['output'];
  /** The steps in order, from the concept with the smallest key. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** The cycles among the steps that a filter admits. */
export type Cycles = {
  readonly __typename?: 'Cycles';
  /** Whether these are all cycles of at most the requested length. */
  readonly completeness: Completeness;
  /** The cycles, shortest first, then by key. */
  readonly cycles: ReadonlyArray<Cycle>;
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
};

/** Whether given concepts d-separate two others in the graph as claimed. They do when every path between the two is closed. */
export type DSeparation = {
  readonly __typename?: 'DSeparation';
  /** The claims behind the answer, at most 100: those of the open path, or else of all paths between the two that could be open. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** Whether more claims are behind the answer. */
  readonly hasMoreClaims: Scalars['Boolean']['output'];
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** A shortest open path; null when there is none. Each of its junctions shows why it is open. */
  readonly openPath: Maybe<ConnectingPath>;
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** Whether they d-separate the two; null when a bound stopped the search. */
  readonly separated: Maybe<Scalars['Boolean']['output']>;
  /** The answer in plain words. Example: `Given this graph as claimed, ... are d-separated, given ...`. */
  readonly text: Scalars['String']['output'];
};

/** A date, as precise as it is known. */
export type DateValue = {
  readonly __typename?: 'DateValue';
  /** The year, the month or the day. Example: `2013-03`. */
  readonly date: Scalars['String']['output'];
};

/** The input of `deleteSourceText`. */
export type DeleteSourceTextInput = {
  /** The key of the source. Example: `source:predawn-runner-2013`. */
  readonly source: Scalars['ID']['input'];
  /** The `textHash` of the text to delete. */
  readonly textHash: Scalars['String']['input'];
};

/** The input of `deleteWebhook`. */
export type DeleteWebhookInput = {
  /** The `revision` of the webhook that the client read; left out: any. */
  readonly basedOn?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the webhook. Example: `0b8f7c2e-...`. */
  readonly id: Scalars['ID']['input'];
};

/** One attempt to deliver. Example: the receiver answered with status `204`. */
export type DeliveryAttempt = {
  readonly __typename?: 'DeliveryAttempt';
  /** The time of its start. */
  readonly at: Scalars['DateTime']['output'];
  /** The reason for its failure; null when it succeeded. Example: `the address 10.0.0.1 is not public`. */
  readonly error: Maybe<Scalars['String']['output']>;
  /** The duration in milliseconds. */
  readonly milliseconds: Scalars['Int']['output'];
  /** The number of the attempt, from `1`. */
  readonly number: Scalars['Int']['output'];
  /** The HTTP status of the answer; null when there was none. */
  readonly status: Maybe<Scalars['Int']['output']>;
};

/** The state of a delivery. */
export type DeliveryState =
  /** The receiver answered with a status from `200` to `299`. */
  | 'DELIVERED'
  /** The last attempt failed, or the receiver answered with status `410`. Send it again with `redeliver`. */
  | 'FAILED'
  /** It waits for its next attempt at `nextAttemptAt`. The attempt is later when the webhook is not `active`, `pausedUntil` has not passed, or the delivery before it has not ended. */
  | 'PENDING';

/** A path with its distance to the paths chosen before it. */
export type DifferentPath = {
  readonly __typename?: 'DifferentPath';
  /** The distance to the nearest path chosen before it, above 0 and at most 1; null for the first. It is the Jaccard distance: 1 minus the share of inner concepts that both paths have. */
  readonly distance: Maybe<Scalars['Float']['output']>;
  /** The path. */
  readonly path: CausalPath;
};

/** Paths that differ most from each other, chosen from the best `pool` of them. */
export type DifferentPaths = {
  readonly __typename?: 'DifferentPaths';
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The best path, then repeatedly the path whose nearest chosen path is farthest away. The list is shorter than requested when every other path has the same inner concepts as a chosen one. */
  readonly paths: ReadonlyArray<DifferentPath>;
  /** The number of best paths from which they were chosen. `completeness` says whether these are all paths. */
  readonly pool: Scalars['Int']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
};

/** The input of `disableSecondFactor`. */
export type DisableSecondFactorInput = {
  /** The code that the device shows, or a recovery code. Example: `492039`. */
  readonly code: Scalars['String']['input'];
  /** The password of the caller. Example: `correct horse battery staple`. */
  readonly password: Scalars['String']['input'];
};

/** The input of `discardChangeset`. */
export type DiscardChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The reason. Example: `Overtaken`. */
  readonly message: Scalars['String']['input'];
};

/** The input of `disconnectSignOn`. */
export type DisconnectSignOnInput = {
  /** The key of the identity. Example: `7c1e5b0a-...`. */
  readonly id: Scalars['ID']['input'];
};

/** The difference of one document between two versions. Example: `driver:cambered-roads`. */
export type DocumentChange = {
  readonly __typename?: 'DocumentChange';
  /** The kind of change. */
  readonly change: ChangeKind;
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
  /** The fields that differ, in order; empty when the whole document was `ADDED` or `RETIRED`. */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** A page of changes between two versions, with the number of items in the whole list. */
export type DocumentChangeConnection = {
  readonly __typename?: 'DocumentChangeConnection';
  /** Whether the changes were found in time. If not, the list is empty and `totalCount` is a lower bound: ask again. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentChangeEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<DocumentChange>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document change in a list, with its cursor. */
export type DocumentChangeEdge = {
  readonly __typename?: 'DocumentChangeEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: DocumentChange;
};

/** The edit of one document, with exactly one of these fields. Example: `{ retire: "claim:e31" }`. */
export type DocumentInput =
  /** Creates or replaces an article. */
  { readonly article: ArticleInput; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  /** Creates or replaces an asset. */
  { readonly article?: never; readonly asset: AssetInput; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  /** Declares an attribute, or changes its declaration. */
  { readonly article?: never; readonly asset?: never; readonly attribute: AttributeDeclarationInput; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  /** Creates or replaces a claim. */
  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim: ClaimInput; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  /** Creates or replaces a concept. */
  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept: ConceptInput; readonly restore?: never; readonly retire?: never; readonly source?: never; }
  |  /** Restores an older revision, even of a retired document. */
  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore: RestoreInput; readonly retire?: never; readonly source?: never; }
  |  /** Retires the document with this key. Example: `claim:e31`. */
  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire: Scalars['ID']['input']; readonly source?: never; }
  |  /** Creates or replaces a source. */
  { readonly article?: never; readonly asset?: never; readonly attribute?: never; readonly claim?: never; readonly concept?: never; readonly restore?: never; readonly retire?: never; readonly source: SourceInput; };

/** A kind of document: a kind of concept, or another type of content. Example: `CLAIM`. */
export type DocumentKind =
  /** A movement of the body for transport or sport. Example: `activity:running`. */
  | 'ACTIVITY'
  /** An article. Example: `article:hip-pain-in-runners`. */
  | 'ARTICLE'
  /** A picture, a document or a recording. Example: `asset:hip-planes`. */
  | 'ASSET'
  /** The declaration of an attribute. Example: `attribute:discussed-since`. */
  | 'ATTRIBUTE'
  /** A part of the body, or one side of it. Example: `body-part:knee`. */
  | 'BODY_PART'
  /** A place, norm or condition under which a claim holds. Example: `circumstance:run-against-traffic`. */
  | 'CIRCUMSTANCE'
  /** A claim. Example: `claim:e58`. */
  | 'CLAIM'
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
  /** A source. Example: `source:predawn-runner-2013`. */
  | 'SOURCE'
  /** An outcome that a person feels. Example: `symptom:hip-pain`. */
  | 'SYMPTOM'
  /** A part of an imported table. Example: `table:genes-1`. */
  | 'TABLE';

/** The result of a mutation of the review of a document. */
export type DocumentReviewOutcome =
  /** Another revision is published than `basedOn` names: read `document` again. Nothing was recorded. */
  | 'CONFLICT'
  /** The review was recorded: `document` shows it. */
  | 'DONE';

/** The payload of a mutation of the review of a document. */
export type DocumentReviewPayload = {
  readonly __typename?: 'DocumentReviewPayload';
  /** The document as it is now. */
  readonly document: EditedDocument;
  /** The outcome. */
  readonly outcome: DocumentReviewOutcome;
};

/** One state of one document. Revisions are only added, never overwritten or removed. Example: revision `3` of `driver:cambered-roads`. */
export type DocumentRevision = {
  readonly __typename?: 'DocumentRevision';
  /** The time of creation. */
  readonly at: Scalars['DateTime']['output'];
  /** Its author. Example: `ada`. */
  readonly author: Scalars['String']['output'];
  /** The id of the changeset that made it. Example: `5c0e1d2f-...`. */
  readonly changeset: Scalars['ID']['output'];
  /** The whole document; null when the revision retires it. */
  readonly content: Maybe<Scalars['DocumentContent']['output']>;
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
  /** The message of its author. Example: `Say where camber is steepest`. */
  readonly message: Scalars['String']['output'];
  /** The number within the document, from `1` without gaps, in order of creation, published or not. */
  readonly number: Scalars['Int']['output'];
};

/** A page of the revisions of a document, with the number of items in the whole list. */
export type DocumentRevisionConnection = {
  readonly __typename?: 'DocumentRevisionConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DocumentRevisionEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<DocumentRevision>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One revision in a list, with its cursor. */
export type DocumentRevisionEdge = {
  readonly __typename?: 'DocumentRevisionEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: DocumentRevision;
};

/** A document in another language. Example: `driver:cambered-roads` in German. */
export type DocumentTranslation = {
  readonly __typename?: 'DocumentTranslation';
  /** The language (BCP 47). Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** `OUTDATED` when any unit is; otherwise `MISSING` when any unit is; otherwise `CURRENT`. */
  readonly status: TranslationStatus;
  /** Its parts in the order of the document, then those that the document no longer has. */
  readonly units: ReadonlyArray<UnitTranslation>;
};

/** Conditions for a list of documents; every given condition must hold. */
export type DocumentWhere = {
  /** Only documents of these kinds. Example: `[CLAIM]`. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** True: documents that are retired now. False: published ones. */
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only published documents whose next review is due before this time, the longest overdue first. Sent without other conditions. */
  readonly reviewDueBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions for documents; every given condition must hold, and at least one must be given. */
export type DocumentsWhere = {
  /** Only documents whose field has this value. */
  readonly field?: InputMaybe<FieldValueInput>;
  /** Only these documents, at most 1,000. Example: `driver:cambered-roads`. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only documents of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Only documents with this text in some field, as it is written. Example: `leg-length`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A staged edit that a search found. Example: the edit of `driver:banked-track-bends`. */
export type DraftHit = {
  readonly __typename?: 'DraftHit';
  /** The changeset that stages the edit. */
  readonly changeset: Changeset;
  /** The key of the document. Example: `driver:banked-track-bends`. */
  readonly document: Scalars['ID']['output'];
  /** The best piece of the staged text, with the matches marked. */
  readonly highlight: Highlight;
  /** The kind of document. */
  readonly kind: DocumentKind;
  /** The staged name or title; for a claim, its ends. Example: `Running the bends of a banked track`. */
  readonly label: Scalars['String']['output'];
  /** How the text matches. */
  readonly match: SearchMatch;
  /** Whether the edit retires the document. */
  readonly retires: Scalars['Boolean']['output'];
};

/** A page of hits, with the number of items in the whole list. */
export type DraftHitConnection = {
  readonly __typename?: 'DraftHitConnection';
  /** Whether all that is staged was searched. Very old changesets and very large ones are searched in part. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DraftHitEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<DraftHit>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hit in a list, with its cursor. */
export type DraftHitEdge = {
  readonly __typename?: 'DraftHitEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The hit. */
  readonly node: DraftHit;
};

/** A use of a document by a staged edit. Example: `driver:cambered-roads` as the `OBJECT` of a new claim. */
export type DraftUse = {
  readonly __typename?: 'DraftUse';
  /** The kind of use. */
  readonly as: UseKind;
  /** The open changeset that stages the edit. */
  readonly changeset: Changeset;
  /** The key of the edited document. Example: `claim:e58`. */
  readonly document: Scalars['ID']['output'];
  /** The anchor of the section that uses it; null outside articles. Example: `longer-leg`. */
  readonly section: Maybe<Scalars['String']['output']>;
};

/** A page of uses in drafts, with the number of items in the whole list. */
export type DraftUseConnection = {
  readonly __typename?: 'DraftUseConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DraftUseEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<DraftUse>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use in a draft, with its cursor. */
export type DraftUseEdge = {
  readonly __typename?: 'DraftUseEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The use. */
  readonly node: DraftUse;
};

/** Which open changesets `Aetia-Perspective: drafts` reads together, and which it leaves out. */
export type DraftsPerspective = {
  readonly __typename?: 'DraftsPerspective';
  /** The changesets that are read together, oldest first. */
  readonly included: ReadonlyArray<Changeset>;
  /** The changesets that are left out, oldest first, each with its reason. */
  readonly leftOut: ReadonlyArray<LeftOutChangeset>;
  /** The number of older open changesets that were not looked at: only the newest 100 are. */
  readonly olderCount: Scalars['Int']['output'];
  /** The newest version, which the edits are applied to. */
  readonly over: Scalars['Int']['output'];
};

/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type Driver = Concept & Node & Published & {
  readonly __typename?: 'Driver';
  /** Other names from the sources or from common use, which search also finds. Example: `slight camber`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The drivers that cause it directly. */
  readonly causes: DriverConnection;
  /** The circumstances that explain or qualify it. */
  readonly circumstances: CircumstanceConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `driver:cambered-roads`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** The injuries it leads to. */
  readonly injuries: InjuryConnection;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The mechanisms it causes directly. */
  readonly mechanisms: MechanismConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The misalignments it leads to. */
  readonly misalignments: MisalignmentConnection;
  /** Its name. Example: `Running on cambered roads`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `cambered-roads`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverCausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverCircumstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverMisalignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An influence that starts a chain to a misalignment. Example: `driver:cambered-roads`. */
export type DriverUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of drivers, with the number of items in the whole list. */
export type DriverConnection = {
  readonly __typename?: 'DriverConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<DriverEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Driver>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One driver in a list, with its cursor. */
export type DriverEdge = {
  readonly __typename?: 'DriverEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The driver. */
  readonly node: Driver;
};

/** Conditions for a list of drivers; every given condition must hold. */
export type DriverWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It leads to this injury. Example: `injury:plantar-fasciitis`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** It causes this mechanism directly. Example: `mechanism:form-hitches`. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** It leads to this misalignment. Example: `misalignment:pelvic-misalignment`. */
  readonly misalignment?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `slight camber`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An edit of one document, and the revision on which it is based. Example: `{ basedOn: 1, document: { retire: "claim:e31" } }`. */
export type EditInput = {
  /** The number of the revision that the editor saw: the staged one in this changeset, or else the published one. `0` when there is neither. */
  readonly basedOn: Scalars['Int']['input'];
  /** The edit. */
  readonly document: DocumentInput;
};

/** A document as an editor sees it: its published content and every revision. Example: `driver:cambered-roads`. */
export type EditedDocument = {
  readonly __typename?: 'EditedDocument';
  /** The published document; null when there is none. */
  readonly content: Maybe<Scalars['DocumentContent']['output']>;
  /** The key of the document, published or not. Example: `driver:cambered-roads`. */
  readonly key: Scalars['ID']['output'];
  /** The open changesets that stage it, newest first. */
  readonly openIn: ChangesetConnection;
  /** The number of the published revision, which may be a retirement; `0` when it was never published. Pass it as `basedOn` to edit the document. */
  readonly publishedRevision: Scalars['Int']['output'];
  /** The key of the published document that had this one before it was renamed; null when none had. Example: `driver:cambered-roads`. */
  readonly renamedTo: Maybe<Scalars['ID']['output']>;
  /** The time at which it was retired; null unless it is retired now. */
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The version that retired it; null unless it is retired now. */
  readonly retiredIn: Maybe<Scalars['Int']['output']>;
  /** The time by which it is to be reviewed next; null when no review is planned. Example: `2027-11-30T00:00:00Z`. */
  readonly reviewBy: Maybe<Scalars['DateTime']['output']>;
  /** The time of its last review by `reviewDocument`; null when there was none. Reviews belong to no version: this is the newest. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of its last reviewer. Example: `grace`. */
  readonly reviewedBy: Maybe<Scalars['String']['output']>;
  /** The number of the published revision that was reviewed; `0` where that was under a former key. A greater `publishedRevision` means that the document may have changed since. */
  readonly reviewedRevision: Maybe<Scalars['Int']['output']>;
  /** Every revision, oldest first; those under former keys come before the others. */
  readonly revisions: DocumentRevisionConnection;
  /** Its translations: one for each language of the graph but that of the source, or the language asked for. Empty when it is not published. */
  readonly translations: ReadonlyArray<DocumentTranslation>;
  /** Where published documents use it, in order of the kind of use. */
  readonly usedIn: UseConnection;
  /** Where edits of open changesets use it, in order of changeset and document. */
  readonly usedInDrafts: DraftUseConnection;
};


/** A document as an editor sees it: its published content and every revision. Example: `driver:cambered-roads`. */
export type EditedDocumentOpenInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document as an editor sees it: its published content and every revision. Example: `driver:cambered-roads`. */
export type EditedDocumentRevisionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document as an editor sees it: its published content and every revision. Example: `driver:cambered-roads`. */
export type EditedDocumentTranslationsArgs = {
  language: InputMaybe<Scalars['String']['input']>;
};


/** A document as an editor sees it: its published content and every revision. Example: `driver:cambered-roads`. */
export type EditedDocumentUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document as an editor sees it: its published content and every revision. Example: `driver:cambered-roads`. */
export type EditedDocumentUsedInDraftsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents, with the number of items in the whole list. */
export type EditedDocumentConnection = {
  readonly __typename?: 'EditedDocumentConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<EditedDocumentEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<EditedDocument>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document in a list, with its cursor. */
export type EditedDocumentEdge = {
  readonly __typename?: 'EditedDocumentEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: EditedDocument;
};

/** The input of `endSession`. */
export type EndSessionInput = {
  /** The key of the session. Example: `0b8f7c2e-...`. */
  readonly id: Scalars['ID']['input'];
};

/** The input of `enrolSecondFactor`. */
export type EnrolSecondFactorInput = {
  /** The password of the caller. Example: `correct horse battery staple`. */
  readonly password: Scalars['String']['input'];
};

/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type Entity = Concept & Node & Published & {
  readonly __typename?: 'Entity';
  /** Other names from the sources or from common use, which search also finds. Example: `alpha-1-B glycoprotein`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Its category in its original graph; null when none was kept. Example: `biolink:Gene`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `entity:hgnc-5`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `A1BG`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The concepts to which a claim relates it. */
  readonly relatedTo: ConceptConnection;
  /** The key without its kind. Example: `hgnc-5`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityRelatedToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A concept of an imported graph that fits no other kind. Example: `entity:hgnc-5`. */
export type EntityUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities, with the number of items in the whole list. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity in a list, with its cursor. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Conditions for a list of entities; every given condition must hold. */
export type EntityWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It has this category in its original graph. Example: `biolink:Gene`. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Only results of a search for this text. Example: `alpha-1-B glycoprotein`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One of the choices of an attribute. */
export type EnumValue = {
  readonly __typename?: 'EnumValue';
  /** What people read. Example: `Comes on gradually`. */
  readonly label: Scalars['String']['output'];
  /** The name of the choice. Example: `gradual`. */
  readonly name: Scalars['String']['output'];
};

/** A place in a source that supports or refutes a claim, with a quote of at most 8 words. Example: `ITBS is seen increasingly`. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The end of the quote, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The passage that contains it. Example: `S11`. */
  readonly passage: Scalars['String']['output'];
  /** For a row of an imported table, the origin that the row gives; null for all other evidence. */
  readonly provenance: Maybe<Provenance>;
  /** The quoted words. Example: `ITBS is seen increasingly`. */
  readonly quote: Scalars['String']['output'];
  /** The source. */
  readonly source: Source;
  /** Whether it supports the claim as recorded or speaks against it. */
  readonly stance: Stance;
  /** The start of the quote, in UTF-16 code units of the original text. */
  readonly start: Scalars['Int']['output'];
  /** A translation of the quote in the languages of the request; null when there is none. The words of the source are those of `quote`. Example: `Straßen sind leicht gewölbt`. */
  readonly translatedQuote: Maybe<Scalars['String']['output']>;
};

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

/** A place in a source, with a short quote. Example: `passage: "S20"`. */
export type EvidenceInput = {
  /** The end, exclusive. */
  readonly end: Scalars['Int']['input'];
  /** The id of a passage of the source. Example: `S20`. */
  readonly passage: Scalars['String']['input'];
  /** At most `8` words, exactly as in the source. */
  readonly quote: Scalars['String']['input'];
  /** The key of the source. Example: `source:best-runners-tips-2014`. */
  readonly source: Scalars['ID']['input'];
  /** Whether it supports the statement. */
  readonly stance: Stance;
  /** The start of the quote in the source, in UTF-16 code units. */
  readonly start: Scalars['Int']['input'];
};

/** Evidence whose sources all descend from one original. It counts once. */
export type EvidenceLine = {
  readonly __typename?: 'EvidenceLine';
  /** The claims that have it as evidence. */
  readonly claims: ReadonlyArray<Claim>;
  /** The evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The findings in the editors' words. */
  readonly findings: ReadonlyArray<ReportedFinding>;
  /** The original. */
  readonly origin: Source;
  /** The sources that contain it. */
  readonly sources: ReadonlyArray<Source>;
};

/** Evidence counted by line of descent: five copies of one article are `count: 1`. */
export type EvidenceLines = {
  readonly __typename?: 'EvidenceLines';
  /** The number of independent lines. */
  readonly count: Scalars['Int']['output'];
  /** The lines, in order of the key of their origin. */
  readonly lines: ReadonlyArray<EvidenceLine>;
};

/** A finding with the paths by which a cause explains it. */
export type ExplainedFinding = {
  readonly __typename?: 'ExplainedFinding';
  /** Whether a path on a leg of that side explains the side, and not only the finding. Null when no side was given. */
  readonly explainsSide: Maybe<Scalars['Boolean']['output']>;
  /** The finding. */
  readonly finding: Finding;
  /** The best path without a leg, and the best path on each leg that fits. These are one to three paths, most certain first. */
  readonly paths: ReadonlyArray<CausalPath>;
};

/** A path in plain sentences: one clause per step, each followed by its citation numbers. A disputed step says so and cites the opposing claims and evidence. Then the text names the weakest step, and the steps with an assumed certainty. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** The citations, in order of number, from 1. */
  readonly citations: ReadonlyArray<Citation>;
  /** The sentences. Example: `Running on cambered roads leads to the left leg reaching down a little farther in the U.S. [1]; ...`. */
  readonly text: Scalars['String']['output'];
};

/** How explicit the source is about a claim. */
export type Explicitness =
  /** The text states it. Example: `claim:e13`. */
  | 'EXPLICIT'
  /** The text does not state it, but its argument needs it. Example: `claim:e60`. */
  | 'IMPLIED'
  /** No source states it; the editors of the graph inferred it. Example: `claim:e63`. */
  | 'INFERRED';

/** A property of one concept or source. Example: `onset: DELAYED (no duration given)`. */
export type Fact = Node & Published & {
  readonly __typename?: 'Fact';
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its evidence, at least one piece. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The key. Example: `fact:p05`. */
  readonly id: Scalars['ID']['output'];
  /** The property. Example: `onset`. */
  readonly property: Scalars['String']['output'];
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** The value, with its hedge. Example: `TEMPORARY (often)`. */
  readonly value: Scalars['String']['output'];
};

/** A property of a concept or source. Example: `property: "onset"`. */
export type FactInput = {
  /** Its evidence, at least one piece. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Its short permanent id, without `fact:`. Example: `p11`. */
  readonly id: Scalars['String']['input'];
  /** The property. Example: `onset`. */
  readonly property: Scalars['String']['input'];
  /** The value. Example: `delayed`. */
  readonly value: Scalars['String']['input'];
};

/** A failed condition, and the claim or concept that fails it. */
export type FailedCondition = {
  readonly __typename?: 'FailedCondition';
  /** The claim that fails it; null when no claim does. */
  readonly claim: Maybe<Claim>;
  /** The concept that fails it; null when no concept does. */
  readonly concept: Maybe<Concept>;
  /** The condition. */
  readonly condition: PathCondition;
  /** The failure in words. Example: `claim:e60 is implied; admitted are explicit claims.` */
  readonly text: Scalars['String']['output'];
};

/** One field that differs. Example: `summary`. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** The value now, as JSON; null when it is absent. Example: `0.8`. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** The value before, as JSON; null when it was absent. Example: `0.85`. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** The lines of prose, changed and kept; null for any other field. */
  readonly lines: Maybe<ReadonlyArray<LineChange>>;
  /** The path to the field. Example: `evidence.0.quote`. */
  readonly path: Scalars['String']['output'];
};

/** One change of one field. The fields that make a key are changed by `renameDocument`. */
export type FieldEditInput =
  /** Adds an item to a list, unless the list has it. */
  { readonly addItem: FieldItemInput; readonly removeItem?: never; readonly replaceText?: never; readonly set?: never; }
  |  /** Removes an item from a list. */
  { readonly addItem?: never; readonly removeItem: FieldItemInput; readonly replaceText?: never; readonly set?: never; }
  |  /** Replaces a text within the field, except in ids, keys and quotes. */
  { readonly addItem?: never; readonly removeItem?: never; readonly replaceText: ReplaceTextInput; readonly set?: never; }
  |  /** Gives the field a value, or removes it. */
  { readonly addItem?: never; readonly removeItem?: never; readonly replaceText?: never; readonly set: FieldValueInput; };

/** An item of a list in the input of a document. */
export type FieldItemInput = {
  /** The name of the field in the input of the document. Example: `alsoCalled`. */
  readonly field: Scalars['String']['input'];
  /** The item as JSON. Example: `"ITBS"`. */
  readonly item: Scalars['String']['input'];
};

/** The value of a field of the input of a document. */
export type FieldValueInput = {
  /** The name of the field in the input of the document. Example: `category`. */
  readonly field: Scalars['String']['input'];
  /** The value as JSON; null: the field is left out. Example: `0.6`. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A finding, such as `injury:achilles-tendinitis` on the `LEFT`. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The concept of the finding. */
  readonly concept: Concept;
  /** The side of the body; null when none was given. */
  readonly side: Maybe<BodySide>;
};

/** A finding to explain. Example: `{ concept: "injury:achilles-tendinitis", side: LEFT }`. */
export type FindingInput = {
  /** The concept of the finding. Example: `injury:achilles-tendinitis`. */
  readonly concept: Scalars['ID']['input'];
  /** The side of the body; left out when it is unknown or does not apply. */
  readonly side?: InputMaybe<BodySide>;
};

/** The point of a picture that stays in sight where it is cropped. Example: `{ x: 0.5, y: 0.2 }`, high in the middle. */
export type FocalPoint = {
  readonly __typename?: 'FocalPoint';
  /** The part of its width from the left edge, 0 to 1. Example: `0.5`. */
  readonly x: Scalars['Float']['output'];
  /** The part of its height from the upper edge, 0 to 1. Example: `0.2`. */
  readonly y: Scalars['Float']['output'];
};

/** The point of a picture that stays in sight where it is cropped. Example: `{ x: 0.5, y: 0.2 }`. */
export type FocalPointInput = {
  /** The part of its width from the left edge, 0 to 1. Example: `0.5`. */
  readonly x: Scalars['Float']['input'];
  /** The part of its height from the upper edge, 0 to 1. Example: `0.2`. */
  readonly y: Scalars['Float']['input'];
};

/** The version of the graph that the whole request reads. */
export type GraphVersion = {
  readonly __typename?: 'GraphVersion';
  /** Whether the graph of steps has no cycle. */
  readonly acyclic: Scalars['Boolean']['output'];
  /** The number of its articles. */
  readonly articleCount: Scalars['Int']['output'];
  /** The number of its assets. */
  readonly assetCount: Scalars['Int']['output'];
  /** The categories of concepts of imported graphs, most frequent first, then in order of name; at most 1,000. */
  readonly categories: ReadonlyArray<CategoryCount>;
  /** The centrality of each concept in the graph. It describes the texts, not the importance of a cause in the body. Fails with LIMIT_EXCEEDED beyond 50,000 claims. */
  readonly centrality: Centrality;
  /** The number of its claims. */
  readonly claimCount: Scalars['Int']['output'];
  /** Groups of concepts with more claims among themselves than chance would give, largest first. They describe the texts, not the body. Fails with LIMIT_EXCEEDED beyond 50,000 claims. */
  readonly communities: Communities;
  /** The connected components of the graph of steps, largest first. */
  readonly components: Components;
  /** The number of its concepts. */
  readonly conceptCount: Scalars['Int']['output'];
  /** The cycles of at most `maxLength` steps, shortest first. */
  readonly cycles: Cycles;
  /** The number of steps at each concept, highest first. */
  readonly degree: ReadonlyArray<ConceptDegree>;
  /** The changes from the documents of one version to the documents of another, in order of key. */
  readonly diff: DocumentChangeConnection;
  /** A hash of its whole content, independent of the order in which files were read. Example: `sha256-tree:5b1c...`. */
  readonly digest: Scalars['String']['output'];
  /** The languages that it has texts in, that of the source first. Send some of them in the header `Aetia-Language`, best first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that causal paths use by default, in words. Example: `Walked CAUSES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The time of publication. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The number of its sources. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Its number, from 1. */
  readonly version: Scalars['Int']['output'];
  /** Every version up to the newest, oldest first. The header `Aetia-Perspective: asOf=1` makes a request read version 1. */
  readonly versions: PublicationConnection;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionAcyclicArgs = {
  filter: InputMaybe<ClaimFilter>;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionCentralityArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: CentralityOrder;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionCommunitiesArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionComponentsArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionCyclesArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionDegreeArgs = {
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The version of the graph that the whole request reads. */
export type GraphVersionDiffArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** The version of the graph that the whole request reads. */
export type GraphVersionVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The number of findings of one reason. */
export type HealthCount = {
  readonly __typename?: 'HealthCount';
  /** How many findings it has among the chosen kinds of documents. */
  readonly count: Scalars['Int']['output'];
  /** The reason. */
  readonly reason: HealthReason;
};

/** Something about a published document that an editor should look at. It keeps no other document from being published. */
export type HealthFinding = {
  readonly __typename?: 'HealthFinding';
  /** The key of the document. Example: `claim:e44`. */
  readonly document: Scalars['ID']['output'];
  /** The kind of document. */
  readonly kind: DocumentKind;
  /** How it is mended. Example: `Add a claim about the concept, or retire it.` */
  readonly mending: Scalars['String']['output'];
  /** What was found, in one sentence. Example: `driver:bends is in no claim.` */
  readonly message: Scalars['String']['output'];
  /** The reason. */
  readonly reason: HealthReason;
  /** The keys of the other documents that it is about, at most 20. Example: `source:kiapour-2012`. */
  readonly related: ReadonlyArray<Scalars['ID']['output']>;
  /** The violation, with the reason `RULE_BROKEN`; otherwise null. */
  readonly violation: Maybe<Violation>;
};

/** Findings in order of reason, then of document. */
export type HealthFindingConnection = {
  readonly __typename?: 'HealthFindingConnection';
  /** The number of findings of every reason, whichever reasons are listed. */
  readonly counts: ReadonlyArray<HealthCount>;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<HealthFindingEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<HealthFinding>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding in a list. */
export type HealthFindingEdge = {
  readonly __typename?: 'HealthFindingEdge';
  /** The position of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: HealthFinding;
};

/** Why a document needs an editor, in the order of lists. */
export type HealthReason =
  /** Claims that an article expresses have changed since its text did. */
  | 'ARTICLE_OUTDATED'
  /** No article expresses a claim about a concept or links to it. */
  | 'CONCEPT_WITHOUT_ARTICLE'
  /** A concept is in no claim. */
  | 'CONCEPT_WITHOUT_CLAIM'
  /** One claim affirms what another denies. */
  | 'CONTRADICTING_TWINS'
  /** A claim has evidence that refutes it. Example: `claim:e44`. */
  | 'EVIDENCE_AGAINST'
  /** Claims of one passage on one path count its hedge twice. Such a path is less certain than its source. */
  | 'HEDGE_COUNTED_TWICE'
  /** All evidence for a claim goes back to one original. */
  | 'ONE_LINE_OF_EVIDENCE'
  /** Documents quote a source of which no text is kept. */
  | 'QUOTES_WITHOUT_TEXT'
  /** A published quote is not at its place in the kept text of its source. */
  | 'QUOTE_NOT_IN_TEXT'
  /** The time by which a document was to be reviewed has passed. */
  | 'REVIEW_OVERDUE'
  /** A document breaks a rule of content, as one that was published before the rule. It keeps every edit of the document from being published. */
  | 'RULE_BROKEN'
  /** A concept has the name, or a synonym, of another. */
  | 'SAME_NAME'
  /** No claim and no fact has evidence from a source. */
  | 'SOURCE_WITHOUT_CLAIM'
  /** A part of a document is not translated into a language of the graph. */
  | 'TRANSLATION_MISSING'
  /** The source text of a translation has changed since, or is gone. */
  | 'TRANSLATION_OUTDATED';

/** An excerpt of published text with its matches marked. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** The matches in `text`, in order; empty when none can be marked. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** Plain text, at most 200 characters (UTF-16 code units); `…` marks a cut. Example: `Runner's Knee`. */
  readonly text: Scalars['String']['output'];
};

/** A cause that explains some of the findings. */
export type Hypothesis = {
  readonly __typename?: 'Hypothesis';
  /** The cause. */
  readonly cause: Concept;
  /** The explained findings, at least one, in the order of the question. */
  readonly explains: ReadonlyArray<ExplainedFinding>;
  /** The side of the longer leg that the hypothesis assumes; null when either side fits. */
  readonly longerLeg: Maybe<BodySide>;
  /** Other causes of some of the same findings that neither lead to this one nor come from it, at most 100. */
  readonly rivals: ReadonlyArray<Concept>;
  /** The unexplained findings, in the order of the question. */
  readonly unexplained: ReadonlyArray<Finding>;
};

/** A page of hypotheses, best first. `pageInfo.hasNextPage` says whether there are more. */
export type HypothesisConnection = {
  readonly __typename?: 'HypothesisConnection';
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<HypothesisEdge>;
  /** The effects on these paths whose causes often act together. A path shows only one of those causes. */
  readonly jointCauses: ReadonlyArray<JointCauses>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Hypothesis>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The sides that follow from the setting; null when none was given. */
  readonly setting: Maybe<LegSideAnswer>;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One hypothesis in a list, with its cursor. */
export type HypothesisEdge = {
  readonly __typename?: 'HypothesisEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The hypothesis. */
  readonly node: Hypothesis;
};

/** Who a user is at a provider of OpenID Connect. */
export type Identity = {
  readonly __typename?: 'Identity';
  /** When it was connected. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The issuer. Example: `https://login.example.org`. */
  readonly issuer: Scalars['String']['output'];
  /** Its key, for `disconnectSignOn`. Example: `7c1e5b0a-5d3a-4b1e-9a57-3c1d2e4f5a6b`. */
  readonly key: Scalars['String']['output'];
  /** The name of the provider; null when the settings do not have it any more. Example: `acme`. */
  readonly provider: Maybe<Scalars['String']['output']>;
  /** The subject: the name that the issuer never gives to anybody else. Example: `00u1a2b3`. */
  readonly subject: Scalars['String']['output'];
};

/** A form in which pictures are made. */
export type ImageFormat =
  /** AVIF, mostly the smallest. */
  | 'AVIF'
  /** JPEG, without transparency. */
  | 'JPEG'
  /** PNG, without loss. */
  | 'PNG'
  /** WebP, which every present browser shows. */
  | 'WEBP';

/** The effect of a publication on causal paths between causes and outcomes. */
export type Impact = {
  readonly __typename?: 'Impact';
  /** The articles that express a claim which would be lost or changed. */
  readonly articles: ReadonlyArray<ArticleImpact>;
  /** The remaining paths whose certainty changes most. */
  readonly changed: ReadonlyArray<PathChange>;
  /** The number of remaining paths whose certainty would change. */
  readonly changedCount: Scalars['BigInt']['output'];
  /** Whether the comparison is complete. When a bound stopped it, the counts are lower bounds. */
  readonly completeness: Completeness;
  /** The most certain new paths. */
  readonly gained: ReadonlyArray<PathChange>;
  /** The number of new paths. */
  readonly gainedCount: Scalars['BigInt']['output'];
  /** The most certain lost paths. */
  readonly lost: ReadonlyArray<PathChange>;
  /** The number of lost paths. */
  readonly lostCount: Scalars['BigInt']['output'];
  /** The ends of the compared paths and the claims that they use, in words. Example: `From drivers and risk factors to injuries and symptoms. Walked CAUSES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The whole effect in plain sentences, the counts first. Example: `Causal paths: 3 gained, 0 lost, 2 changed in certainty. ...`. */
  readonly summary: Scalars['String']['output'];
  /** The concepts that no cause would reach any more, outcomes first. */
  readonly unreachable: ReadonlyArray<ConceptName>;
};


/** The effect of a publication on causal paths between causes and outcomes. */
export type ImpactChangedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The effect of a publication on causal paths between causes and outcomes. */
export type ImpactGainedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The effect of a publication on causal paths between causes and outcomes. */
export type ImpactLostArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The data of one imported table about a concept. */
export type ImportedConcept = {
  readonly __typename?: 'ImportedConcept';
  /** Its other names in the table. Example: `["T2DM"]`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The other columns of the table that are not empty, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Its category in the table; null when there is none. Example: `biolink:Disease`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** Its name in the table. Example: `type 2 diabetes mellitus`. */
  readonly name: Scalars['String']['output'];
  /** The id of the concept in the table. Example: `MONDO:0005148`. */
  readonly originalId: Scalars['String']['output'];
  /** The source of the table. */
  readonly source: Source;
  /** Its description in the table; empty when there is none. */
  readonly summary: Scalars['String']['output'];
  /** Its ids in other systems, as CURIEs. Example: `["DOID:9352"]`. */
  readonly xrefs: ReadonlyArray<Scalars['String']['output']>;
};

/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type Injury = Concept & Node & Published & {
  readonly __typename?: 'Injury';
  /** Other names from the sources or from common use, which search also finds. Example: `ITBS`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body parts it affects. */
  readonly bodyParts: BodyPartConnection;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The drivers that lead to it. */
  readonly drivers: DriverConnection;
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The strongest class of evidence among its claims. */
  readonly evidenceClass: EvidenceClass;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `injury:it-band-syndrome`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The leg sides that lead to it. */
  readonly legSides: LegSideConnection;
  /** The mechanisms that cause it or predispose to it directly. */
  readonly mechanisms: MechanismConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `IT band syndrome`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The risk factors that lead to it. */
  readonly riskFactors: RiskFactorConnection;
  /** The key without its kind. Example: `it-band-syndrome`. */
  readonly slug: Scalars['String']['output'];
  /** Its subtypes. */
  readonly subtypes: InjuryConnection;
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** The injuries of which it is a subtype. */
  readonly supertypes: InjuryConnection;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type InjuryEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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


/** An outcome at the level of a diagnosis. Example: `injury:it-band-syndrome`. */
export type InjuryUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of injuries, with the number of items in the whole list. */
export type InjuryConnection = {
  readonly __typename?: 'InjuryConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<InjuryEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Injury>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One injury in a list, with its cursor. */
export type InjuryEdge = {
  readonly __typename?: 'InjuryEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The injury. */
  readonly node: Injury;
};

/** Conditions for a list of injuries; every given condition must hold. */
export type InjuryWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It affects this body part. Example: `body-part:knee`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** This concept leads to it. Example: `driver:cambered-roads`. */
  readonly cause?: InputMaybe<Scalars['ID']['input']>;
  /** This leg leads to it. */
  readonly legSide?: InputMaybe<LegRole>;
  /** This mechanism causes it or predisposes to it directly. Example: `mechanism:excessive-knee-force`. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `ITBS`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type Intervention = Concept & Node & Published & {
  readonly __typename?: 'Intervention';
  /** The concepts it may correct or prevent. */
  readonly addresses: ConceptConnection;
  /** Other names from the sources or from common use, which search also finds. Example: `appropriate corrective ... exercises`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The misconceptions that lead people to it. */
  readonly chosenBecauseOf: MisconceptionConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `intervention:corrective-exercises`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Corrective exercises`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `corrective-exercises`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionAddressesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionChosenBecauseOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure to correct or prevent a problem. Example: `intervention:corrective-exercises`. */
export type InterventionUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of interventions, with the number of items in the whole list. */
export type InterventionConnection = {
  readonly __typename?: 'InterventionConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<InterventionEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Intervention>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One intervention in a list, with its cursor. */
export type InterventionEdge = {
  readonly __typename?: 'InterventionEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The intervention. */
  readonly node: Intervention;
};

/** Conditions for a list of interventions; every given condition must hold. */
export type InterventionWhere = {
  /** It may correct or prevent this concept. Example: `misalignment:pelvic-misalignment`. */
  readonly addresses?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Only results of a search for this text. Example: `appropriate corrective ... exercises`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An effect on a path, with a source's statement that several of its causes often act together. Example: `misalignment:pelvic-misalignment`. */
export type JointCauses = {
  readonly __typename?: 'JointCauses';
  /** The effect. */
  readonly concept: Concept;
  /** The fact that states it, with its evidence. */
  readonly fact: Fact;
  /** The statement in plain words. Example: `Several causes of a misaligned pelvis often act together in one case; ...`. */
  readonly text: Scalars['String']['output'];
};

/** A concept inside a path, with its role. */
export type Junction = {
  readonly __typename?: 'Junction';
  /** The concept. */
  readonly concept: Concept;
  /** Whether the junction is a chain, a fork or a collider. */
  readonly kind: JunctionKind;
  /** The given concept that opens a collider: the collider itself or one of its effects. Null for a closed junction, a chain or a fork. */
  readonly openedBy: Maybe<Concept>;
  /** The steps from the collider to that concept; empty when the collider itself is given. */
  readonly opening: ReadonlyArray<PathStep>;
};

/** The role of a concept on a path, from the directions of its two steps (Pearl). */
export type JunctionKind =
  /** One step leads to the concept and the other leads from it: `a -> b -> c`. The junction is closed when the concept is given. */
  | 'CHAIN'
  /** Both steps lead to the concept: `a -> b <- c`. The junction is closed, unless the concept or one of its effects is given. */
  | 'COLLIDER'
  /** Both steps lead from the concept: `a <- b -> c`. The junction is closed when the concept is given. */
  | 'FORK';

/** The input of `keepSourceText`. */
export type KeepSourceTextInput = {
  /** Whether it continues the kept text instead of replacing it. */
  readonly append: Scalars['Boolean']['input'];
  /** The `textHash` of the text that it replaces or continues; left out: none is kept yet. */
  readonly replaces?: InputMaybe<Scalars['String']['input']>;
  /** The key of the source, which may be in a draft. Example: `source:predawn-runner-2013`. */
  readonly source: Scalars['ID']['input'];
  /** The untouched text, at most 1,000,000 UTF-16 code units. A long one is sent in parts, with `append`. */
  readonly text: Scalars['String']['input'];
};

/** A published document, by its key. */
export type KeyValue = {
  readonly __typename?: 'KeyValue';
  /** The key. Example: `injury:it-band-syndrome`. */
  readonly key: Scalars['ID']['output'];
  /** The document. */
  readonly node: Published;
};

/** An open changeset that is not read together with the others. */
export type LeftOutChangeset = {
  readonly __typename?: 'LeftOutChangeset';
  /** The changeset. */
  readonly changeset: Changeset;
  /** The ids of the changesets that it conflicts with; empty for other reasons. Example: `5c0e1d2f-...`. */
  readonly conflictsWith: ReadonlyArray<Scalars['ID']['output']>;
  /** The keys of the documents that are the reason. Example: `driver:cambered-roads`. */
  readonly documents: ReadonlyArray<Scalars['ID']['output']>;
  /** The reason. */
  readonly reason: LeftOutReason;
};

/** The reasons for which a changeset is not read together with the others. */
export type LeftOutReason =
  /** Another open changeset edits one of its documents differently. */
  | 'CONFLICT'
  /** Others published one of its documents after it was edited: rebase it. */
  | 'STALE_BASE'
  /** The content would break rules with it. */
  | 'VIOLATIONS';

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

/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSide = Concept & Node & Published & {
  readonly __typename?: 'LegSide';
  /** Other names from the sources or from common use, which search also finds. Example: `seemingly longer leg`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The analogous concepts; an analogy is never a cause. */
  readonly analogies: ConceptConnection;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `leg-side:longer-leg`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** The injuries it leads to. */
  readonly injuries: InjuryConnection;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The loads it experiences. */
  readonly loads: MechanismConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Longer leg`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The side of the hip on which the leg is; null when no source says. */
  readonly pelvicSide: Maybe<BodyPart>;
  /** The role of the leg. */
  readonly role: LegRole;
  /** The key without its kind. Example: `longer-leg`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** The symptoms it leads to. */
  readonly symptoms: SymptomConnection;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideAnalogiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideLoadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideSymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The longer or the shorter leg, never left or right. Example: `leg-side:longer-leg`. */
export type LegSideUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The side of the body in a setting. A source states one setting only; its answer is `STATED`. */
export type LegSideAnswer = {
  readonly __typename?: 'LegSideAnswer';
  /** The country. Example: `US`. */
  readonly country: Scalars['String']['output'];
  /** The side that traffic keeps to. It is general knowledge and never STATED. */
  readonly drivingSide: SideFound;
  /** Whether the runner faces traffic. */
  readonly facingTraffic: Scalars['Boolean']['output'];
  /** The leg on the high side. */
  readonly highLeg: SideFound;
  /** The leg that acts as the longer one under the reading. */
  readonly longerLeg: SideFound;
  /** The leg on the low side, which reaches down farther. */
  readonly lowLeg: SideFound;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The place to run. */
  readonly place: RunningPlace;
  /** The reading of the low side. */
  readonly reading: LegReading;
  /** The runner's side of the street. */
  readonly streetSide: SideFound;
  /** The answer in plain words. Example: `... Which leg then becomes the longer one no source says.`. */
  readonly text: Scalars['String']['output'];
};

/** A page of leg sides, with the number of items in the whole list. */
export type LegSideConnection = {
  readonly __typename?: 'LegSideConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<LegSideEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<LegSide>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One leg side in a list, with its cursor. */
export type LegSideEdge = {
  readonly __typename?: 'LegSideEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The leg side. */
  readonly node: LegSide;
};

/** Conditions for a list of leg sides; every given condition must hold. */
export type LegSideWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It leads to this injury. Example: `injury:plantar-fasciitis`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** It has this role. */
  readonly role?: InputMaybe<LegRole>;
  /** Only results of a search for this text. Example: `seemingly longer leg`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One line of a comparison of prose. Example: `+ Roads slope.` */
export type LineChange = {
  readonly __typename?: 'LineChange';
  /** ADDED or RETIRED; null when the line was kept. */
  readonly change: Maybe<ChangeKind>;
  /** The line. Example: `Roads slope.` */
  readonly line: Scalars['String']['output'];
};

/** How often a user is told by mail what concerns them. */
export type MailFrequency =
  /** Within a minute after it happened; several things come in one mail. */
  | 'AT_ONCE'
  /** Once a day, at the hour that `AETIA_DIGEST_HOUR` says. */
  | 'DIGEST'
  /** Never. */
  | 'NONE';

/** The result of `confirmMail`, `requestPasswordReset` and `resetPasswordByMail`. */
export type MailLinkOutcome =
  /** The change succeeded: the address is confirmed, or the password is set. */
  | 'DONE'
  /** The link is unknown, was used, has ended, or is about something that changed since. Ask for a new one. */
  | 'LINK_INVALID'
  /** This server sends no mail, or takes no passwords. Ask an `ADMIN`. */
  | 'MAIL_OFF'
  /** A link was sent if there is such a user, with a password and a confirmed mail address. */
  | 'REQUESTED'
  /** Too many attempts came from this network lately. Wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS';

/** The payload of mutations about links in mails. It says nothing about any user. */
export type MailLinkPayload = {
  readonly __typename?: 'MailLinkPayload';
  /** The outcome. */
  readonly outcome: MailLinkOutcome;
};

/** The input of `markActivityRead`. */
export type MarkActivityReadInput = {
  /** The `at` of the newest item that was read, not later than now. */
  readonly until: Scalars['DateTime']['input'];
};

/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type Mechanism = Concept & Node & Published & {
  readonly __typename?: 'Mechanism';
  /** Other names from the sources or from common use, which search also finds. Example: `increased force of impact`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body parts it acts on. */
  readonly bodyParts: BodyPartConnection;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The body parts it is compared to. */
  readonly comparedTo: BodyPartConnection;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The drivers that cause it directly. */
  readonly drivers: DriverConnection;
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `mechanism:greater-impact-force`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** The injuries it leads to. */
  readonly injuries: InjuryConnection;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The leg sides that experience it. */
  readonly legSides: LegSideConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Greater impact force`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The planes it acts in. */
  readonly planes: PlaneConnection;
  /** The key without its kind. Example: `greater-impact-force`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismComparedToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismPlanesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A process, a change of movement, or a load on a body part. Example: `mechanism:greater-impact-force`. */
export type MechanismUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of mechanisms, with the number of items in the whole list. */
export type MechanismConnection = {
  readonly __typename?: 'MechanismConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MechanismEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Mechanism>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mechanism in a list, with its cursor. */
export type MechanismEdge = {
  readonly __typename?: 'MechanismEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The mechanism. */
  readonly node: Mechanism;
};

/** Conditions for a list of mechanisms; every given condition must hold. */
export type MechanismWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It acts on this body part. Example: `body-part:knee`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** It leads to this injury. Example: `injury:hamstring-strain`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** This leg experiences it. */
  readonly legSide?: InputMaybe<LegRole>;
  /** Only results of a search for this text. Example: `increased force of impact`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The passages of one source that mention a concept. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The passages, in the order of the text. */
  readonly passages: ReadonlyArray<Passage>;
  /** The source. */
  readonly source: Source;
};

/** Passages of a source that mention a concept. Example: `passages: ["S20"]`. */
export type MentionInput = {
  /** The ids of the passages. Example: `["S20"]`. */
  readonly passages: ReadonlyArray<Scalars['String']['input']>;
  /** The key of the source. Example: `source:best-runners-tips-2014`. */
  readonly source: Scalars['ID']['input'];
};

/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type Misalignment = Concept & Node & Published & {
  readonly __typename?: 'Misalignment';
  /** Other names from the sources or from common use, which search also finds. Example: `hip alignment issues`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body parts it affects. */
  readonly bodyParts: BodyPartConnection;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The drivers that lead to it. */
  readonly drivers: DriverConnection;
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** The concepts as which people first recognize it. */
  readonly firstRecognizedAs: ConceptConnection;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `misalignment:pelvic-misalignment`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** The injuries it leads to. */
  readonly injuries: InjuryConnection;
  /** The interventions that may correct or prevent it. */
  readonly interventions: InterventionConnection;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The leg sides it leads to. */
  readonly legSides: LegSideConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** The misconceptions about it. */
  readonly misconceptions: MisconceptionConnection;
  /** Its name. Example: `Pelvic / hip misalignment`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `pelvic-misalignment`. */
  readonly slug: Scalars['String']['output'];
  /** Its subtypes. */
  readonly subtypes: MisalignmentConnection;
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** The misalignments of which it is a subtype. */
  readonly supertypes: MisalignmentConnection;
  /** The symptoms it has or leads to. */
  readonly symptoms: SymptomConnection;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type MisalignmentEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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


/** A departure from neutral alignment. Example: `misalignment:pelvic-misalignment`. */
export type MisalignmentUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of misalignments, with the number of items in the whole list. */
export type MisalignmentConnection = {
  readonly __typename?: 'MisalignmentConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MisalignmentEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Misalignment>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One misalignment in a list, with its cursor. */
export type MisalignmentEdge = {
  readonly __typename?: 'MisalignmentEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The misalignment. */
  readonly node: Misalignment;
};

/** Conditions for a list of misalignments; every given condition must hold. */
export type MisalignmentWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It affects this body part. Example: `body-part:pelvis`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** This driver leads to it. Example: `driver:injury-history`. */
  readonly driver?: InputMaybe<Scalars['ID']['input']>;
  /** It leads to this injury. Example: `injury:hip-injury`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `hip alignment issues`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type Misconception = Concept & Node & Published & {
  readonly __typename?: 'Misconception';
  /** The concepts it is about. */
  readonly about: ConceptConnection;
  /** Other names from the sources or from common use, which search also finds. Example: `mistakenly attributed to permanent biomechanical issues`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `misconception:misattribution-to-permanent`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The interventions it leads people to. */
  readonly leadsPeopleTo: InterventionConnection;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Mistaken attribution to a permanent issue`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `misattribution-to-permanent`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionAboutArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionLeadsPeopleToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that the source calls mistaken. Example: `misconception:misattribution-to-permanent`. */
export type MisconceptionUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of misconceptions, with the number of items in the whole list. */
export type MisconceptionConnection = {
  readonly __typename?: 'MisconceptionConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<MisconceptionEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Misconception>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One misconception in a list, with its cursor. */
export type MisconceptionEdge = {
  readonly __typename?: 'MisconceptionEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The misconception. */
  readonly node: Misconception;
};

/** Conditions for a list of misconceptions; every given condition must hold. */
export type MisconceptionWhere = {
  /** It is about this concept. Example: `misalignment:leg-length-discrepancy`. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** Only results of a search for this text. Example: `mistakenly attributed to permanent biomechanical issues`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An approval that a changeset still needs. Example: one more for its `ARTICLE` documents. */
export type MissingApproval = {
  readonly __typename?: 'MissingApproval';
  /** The number of missing approvals. */
  readonly count: Scalars['Int']['output'];
  /** The kind of document whose policy asks for it; null when changes were requested, and for the one approval that every changeset needs. */
  readonly kind: Maybe<DocumentKind>;
  /** The reason. */
  readonly reason: MissingApprovalReason;
  /** The name of the person whose approval is missing; null when any reviewer may give it. Example: `grace`. */
  readonly reviewer: Maybe<Scalars['String']['output']>;
  /** The reason in one sentence. Example: `Edits of ARTICLE need 1 more approval.` */
  readonly text: Scalars['String']['output'];
};

/** The reason why an approval is missing. */
export type MissingApprovalReason =
  /** A policy asks for further approvals: see `count`. */
  | 'APPROVALS'
  /** A policy asks for the approval of `reviewer`. */
  | 'APPROVER'
  /** The `reviewer` requested changes and has not approved since. */
  | 'CHANGES_REQUESTED';

/** A document that was published again after an edit of it began in the changeset. Example: `driver:cambered-roads`. */
export type MovedDocument = {
  readonly __typename?: 'MovedDocument';
  /** The number of the revision on which the edit is based. */
  readonly base: Scalars['Int']['output'];
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
  /** The fields in which the published document differs from the base. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The number of the published revision. */
  readonly published: Scalars['Int']['output'];
};

/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds the passkey that a device has made. Needs USE_ACCOUNT. Example: `addPasskey(input: { name: "my phone", credential: "{...}" })`. */
  readonly addPasskey: PasskeyPayload;
  /** Approves a changeset for publication. Needs REVIEW; an editor of one of its revisions also needs PUBLISH. Example: `approveChangeset(input: { id: "5c0e1d2f-...", basedOn: 5 })`. */
  readonly approveChangeset: ChangesetPayload;
  /** Assigns an open changeset to a user, or to nobody. Needs WRITE_DRAFTS. Example: `assignChangeset(input: { id: "5c0e1d2f-...", assignee: "grace" })`. */
  readonly assignChangeset: ChangesetPayload;
  /** Options with which a browser asks a device to make a passkey. Needs USE_ACCOUNT. Example: `beginPasskey(input: { password: "..." })`. */
  readonly beginPasskey: PasskeyPayload;
  /** Options with which a browser asks a device to sign in by a passkey. They name nobody. Example: `beginPasskeySignIn { outcome options }`. */
  readonly beginPasskeySignIn: PasskeyPayload;
  /** Changes the password and ends every other session of the user. Needs USE_ACCOUNT. Example: `changePassword(input: { current: "...", new: "..." })`. */
  readonly changePassword: AccountPayload;
  /** Changes the role of a user, or locks or unlocks the account at once. Needs ADMINISTER. Example: `changeUser(input: { name: "ada", basedOn: 1, role: REVIEWER })`. */
  readonly changeUser: AccountPayload;
  /** Changes the address or the events of a webhook, or switches it off or on. Needs ADMINISTER. Example: `changeWebhook(input: { id: "0b8f7c2e-...", basedOn: 1, active: false })`. */
  readonly changeWebhook: WebhookPayload;
  /** Comments on a changeset or one of its documents. Needs WRITE_DRAFTS. Example: `commentOnChangeset(input: { id: "5c0e1d2f-...", message: "Which road?" })`. */
  readonly commentOnChangeset: ChangesetPayload;
  /** Starts a session for whose passkey has signed. It asks for no code, because the device was unlocked. Example: `completePasskeySignIn(input: { credential: "{...}" })`. */
  readonly completePasskeySignIn: SignInPayload;
  /** Starts a session for whoever a provider has signed in. Example: `completeSignOn(input: { code: "aetia_once_...", verifier: "..." })`. */
  readonly completeSignOn: SignInPayload;
  /** Confirms a mail address by the link that was sent to it. Example: `confirmMail(input: { secret: "aetia_once_..." })`. */
  readonly confirmMail: MailLinkPayload;
  /** Puts the second factor in force by a first code, and shows the recovery codes. Needs USE_ACCOUNT. Example: `confirmSecondFactor(input: { code: "492039" })`. */
  readonly confirmSecondFactor: SecondFactorPayload;
  /** Lets the caller also sign in through a provider. Needs USE_ACCOUNT. Example: `connectSignOn(input: { code: "aetia_once_...", verifier: "..." })`. */
  readonly connectSignOn: AccountPayload;
  /** Creates a changeset in DRAFT. Needs WRITE_DRAFTS. Example: `createChangeset(input: { title: "Camber is not the only slope" })`. */
  readonly createChangeset: ChangesetPayload;
  /** Makes a link that opens one open changeset as a whole graph to anyone who has it. Needs WRITE_DRAFTS. Example: `createPreviewLink(input: { changeset: "5c0e1d2f-...", expiresAt: "2027-01-01T00:00:00Z" })`. */
  readonly createPreviewLink: PreviewLinkPayload;
  /** Creates a token for a program. Needs USE_ACCOUNT. Example: `createToken(input: { name: "deploy preview", rights: [READ_DRAFTS] })`. */
  readonly createToken: AccountPayload;
  /** Creates a user with a one-time password. Needs ADMINISTER. Example: `createUser(input: { name: "ada", role: AUTHOR })`. */
  readonly createUser: AccountPayload;
  /** Sends events to an address: new versions, unless `events` names others. Needs ADMINISTER. Example: `createWebhook(input: { url: "https://example.org/hooks/aetia" })`. */
  readonly createWebhook: WebhookPayload;
  /** Deletes the text of a source. Needs WRITE_DRAFTS. Example: `deleteSourceText(input: { source: "source:predawn-runner-2013", textHash: "sha256:9f86d081..." })`. */
  readonly deleteSourceText: SourceTextPayload;
  /** Deletes a webhook with its key, its pending deliveries and its log. The audit log keeps the caller. Needs ADMINISTER. Example: `deleteWebhook(input: { id: "0b8f7c2e-..." })`. */
  readonly deleteWebhook: WebhookPayload;
  /** Ends the second factor of the caller. Needs USE_ACCOUNT. Example: `disableSecondFactor(input: { password: "...", code: "492039" })`. */
  readonly disableSecondFactor: SecondFactorPayload;
  /** Closes a changeset without publication. Needs WRITE_DRAFTS. A DRAFT also needs its author or ADMINISTER, a SUBMITTED changeset REVIEW, and an APPROVED or scheduled one PUBLISH. Example: `discardChangeset(input: { id: "5c0e1d2f-...", basedOn: 5 })`. */
  readonly discardChangeset: ChangesetPayload;
  /** Ends that the caller may sign in as an identity at a provider; its sessions remain. Needs USE_ACCOUNT. Example: `disconnectSignOn(input: { id: "7c1e5b0a-..." })`. */
  readonly disconnectSignOn: AccountPayload;
  /** Ends one session of the caller at once; an ADMIN may end any. Needs USE_ACCOUNT. Example: `endSession(input: { id: "0b8f7c2e-..." })`. */
  readonly endSession: AccountPayload;
  /** Begins time-based codes (TOTP) beside the password; they are needed after `confirmSecondFactor`. Needs USE_ACCOUNT. Example: `enrolSecondFactor(input: { password: "..." })`. */
  readonly enrolSecondFactor: SecondFactorPayload;
  /** Keeps the text of a source, so that quotes are found in it and checked. Needs WRITE_DRAFTS. Example: `keepSourceText(input: { source: "source:predawn-runner-2013", text: "..." })`. */
  readonly keepSourceText: SourceTextPayload;
  /** Records that the caller has read all activity until a moment; it never goes back. Needs READ_DRAFTS. Example: `markActivityRead(input: { until: "2026-11-30T09:00:00Z" })`. */
  readonly markActivityRead: NotificationsPayload;
  /** Plans the next review of a published document without recording one. Needs REVIEW. Example: `planDocumentReview(input: { document: "claim:e58", reviewBy: "2027-11-30T00:00:00Z" })`. */
  readonly planDocumentReview: DocumentReviewPayload;
  /** Publishes an APPROVED changeset completely or not at all. Needs PUBLISH. Example: `publishChangeset(input: { id: "5c0e1d2f-...", basedOn: 6 })`. */
  readonly publishChangeset: PublishPayload;
  /** Rebases the edits of a changeset on the published revisions. The server merges fields that only one side changed. When both sides changed a field, `resolutions` must choose a side, in DRAFT. A submitted changeset stays SUBMITTED. An APPROVED one stays approved when the approver would see the same diff (`approvalKept`); otherwise it becomes SUBMITTED. Needs WRITE_DRAFTS. Example: `rebaseChangeset(input: { id: "5c0e1d2f-...", basedOn: 4 })`. */
  readonly rebaseChangeset: ChangesetPayload;
  /** Sends a delivery again, in any state. Needs ADMINISTER. Example: `redeliver(input: { delivery: "7d1f..." })`. */
  readonly redeliver: WebhookPayload;
  /** Removes a passkey of the caller, and ends the other sessions that it opened. Needs USE_ACCOUNT. Example: `removePasskey(input: { id: "3e7a9c10-..." })`. */
  readonly removePasskey: PasskeyPayload;
  /** Removes a user with sessions, tokens, identities and mail address. The name stays in the history and is given to nobody else, or a pseudonym takes its place. Needs ADMINISTER. Example: `removeUser(input: { name: "ada", basedOn: 3 })`. */
  readonly removeUser: AccountPayload;
  /** Renames a published document in one changeset: its new key, the retirement of the old, and every reference to it. The old key leads to it afterwards. Needs WRITE_DRAFTS. Example: `renameDocument(input: { from: "claim:e31", to: "claim:slope-31" })`. */
  readonly renameDocument: ChangesetPayload;
  /** Reopens a resolved thread of comments. Needs WRITE_DRAFTS. Example: `reopenThread(input: { id: "5c0e1d2f-...", thread: 3 })`. */
  readonly reopenThread: ChangesetPayload;
  /** Requests changes of a submission, which is not approved until the reviewer approves it. Needs REVIEW. Example: `requestChanges(input: { id: "5c0e1d2f-...", basedOn: 3, message: "Say which shoes." })`. */
  readonly requestChanges: ChangesetPayload;
  /** Sends a link for a new password to the confirmed address of a user. Example: `requestPasswordReset(input: { name: "ada" })`. */
  readonly requestPasswordReset: MailLinkPayload;
  /** Gives a user a new one-time password, ends all sessions of the user, and clears the count of failed sign-ins. With `revokeTokens`, it also revokes all tokens of the user. Needs ADMINISTER. Example: `resetPassword(input: { name: "ada" })`. */
  readonly resetPassword: AccountPayload;
  /** Sets a new password by the link that was sent, and ends every session of the user. Example: `resetPasswordByMail(input: { secret: "aetia_once_...", new: "..." })`. */
  readonly resetPasswordByMail: MailLinkPayload;
  /** Ends the second factor of a user who has lost the device and the recovery codes. Needs ADMINISTER. Example: `resetSecondFactor(input: { name: "ada" })`. */
  readonly resetSecondFactor: AccountPayload;
  /** Resolves a thread of comments. Needs WRITE_DRAFTS. Example: `resolveThread(input: { id: "5c0e1d2f-...", thread: 3 })`. */
  readonly resolveThread: ChangesetPayload;
  /** Reverts a published version: creates a DRAFT that undoes its changes on the newest version. Needs WRITE_DRAFTS. Example: `revertVersion(input: { version: 2 })`. */
  readonly revertVersion: ChangesetPayload;
  /** Records that a published document was reviewed now by the caller. Needs REVIEW. Example: `reviewDocument(input: { document: "claim:e58", basedOn: 1, reviewBy: "2027-11-30T00:00:00Z" })`. */
  readonly reviewDocument: DocumentReviewPayload;
  /** Ends a preview link at once. Its maker, the author of its changeset and an ADMIN may. Needs WRITE_DRAFTS. Example: `revokePreviewLink(input: { id: "7c1e5b0a-..." })`. */
  readonly revokePreviewLink: PreviewLinkPayload;
  /** Revokes one of the caller's tokens at once; an ADMIN may revoke any token. Needs USE_ACCOUNT. Example: `revokeToken(input: { id: "0b8f7c2e-..." })`. */
  readonly revokeToken: AccountPayload;
  /** Creates a new key for the signatures; the old key becomes invalid. Needs ADMINISTER. Example: `rotateWebhookSecret(input: { id: "0b8f7c2e-...", basedOn: 2 })`. */
  readonly rotateWebhookSecret: WebhookPayload;
  /** Schedules the publication of an APPROVED changeset, and perhaps its retirement; of a PUBLISHED one, the retirement. At that time, the server checks the rights of the scheduling user again. Needs PUBLISH. Example: `scheduleChangeset(input: { id: "5c0e1d2f-...", basedOn: 6, at: "2026-12-01T06:00:00Z", retireAt: "2027-01-01T06:00:00Z" })`. */
  readonly scheduleChangeset: ChangesetPayload;
  /** Sends a submitted or approved changeset back for further edits. Needs REVIEW. Example: `sendBackChangeset(input: { id: "5c0e1d2f-...", basedOn: 5, message: "Which road?" })`. */
  readonly sendBackChangeset: ChangesetPayload;
  /** Sets the approvals that edits of a kind of document need. What is approved already stays so. Needs ADMINISTER. Example: `setApprovalPolicy(input: { kind: ARTICLE, basedOn: 0, approvals: 2 })`. */
  readonly setApprovalPolicy: ApprovalPolicyPayload;
  /** Sets how often the caller is told by mail what concerns them. A new address is mailed a link first, and nothing else before `confirmMail`. Needs USE_ACCOUNT. Example: `setNotifications(input: { mail: DIGEST, address: "ada@example.org" })`. */
  readonly setNotifications: NotificationsPayload;
  /** Starts a session. Send its secret as `Authorization: Bearer <secret>`. */
  readonly signIn: SignInPayload;
  /** Ends the session, or revokes the token, of this request. Example: `signOut { outcome }`. */
  readonly signOut: AccountPayload;
  /** Stages edits and retirements: all of them or none. Needs WRITE_DRAFTS. Example: `stageEdits(input: { changeset: "5c0e1d2f-...", edits: [{ basedOn: 1, document: { retire: "claim:e31" } }] })`. */
  readonly stageEdits: ChangesetPayload;
  /** Changes one field of every document that matches: all of them or none. Needs WRITE_DRAFTS. Example: `stageEditsWhere(input: { changeset: "5c0e1d2f-...", where: { kinds: [SOURCE] }, change: { set: { field: "category", value: "\"Notes\"" } }, dryRun: true })`. */
  readonly stageEditsWhere: StageEditsWherePayload;
  /** Submits a changeset for review. Needs WRITE_DRAFTS. Example: `submitChangeset(input: { id: "5c0e1d2f-...", basedOn: 4 })`. */
  readonly submitChangeset: ChangesetPayload;
  /** Cancels a scheduled publication and retirement. Needs PUBLISH. Example: `unscheduleChangeset(input: { id: "5c0e1d2f-...", basedOn: 7 })`. */
  readonly unscheduleChangeset: ChangesetPayload;
  /** Removes edits from a changeset. Their revisions stay in the history. Needs WRITE_DRAFTS. Example: `unstageEdits(input: { id: "5c0e1d2f-...", basedOn: 4, documents: ["claim:e31"] })`. */
  readonly unstageEdits: ChangesetPayload;
  /** Withdraws a submission for further edits, from SUBMITTED to DRAFT. Needs WRITE_DRAFTS; only the author of the changeset may withdraw it. Example: `withdrawChangeset(input: { id: "5c0e1d2f-...", basedOn: 5 })`. */
  readonly withdrawChangeset: ChangesetPayload;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationApproveChangesetArgs = {
  input: ApproveChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationAssignChangesetArgs = {
  input: AssignChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationBeginPasskeyArgs = {
  input: BeginPasskeyInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationChangeUserArgs = {
  input: ChangeUserInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCommentOnChangesetArgs = {
  input: CommentOnChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCompletePasskeySignInArgs = {
  input: CompletePasskeySignInInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCompleteSignOnArgs = {
  input: CompleteSignOnInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationConfirmMailArgs = {
  input: ConfirmMailInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationConfirmSecondFactorArgs = {
  input: ConfirmSecondFactorInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationConnectSignOnArgs = {
  input: ConnectSignOnInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCreateChangesetArgs = {
  input: CreateChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCreatePreviewLinkArgs = {
  input: CreatePreviewLinkInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationDeleteSourceTextArgs = {
  input: DeleteSourceTextInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationDeleteWebhookArgs = {
  input: DeleteWebhookInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationDisableSecondFactorArgs = {
  input: DisableSecondFactorInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationDiscardChangesetArgs = {
  input: DiscardChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationDisconnectSignOnArgs = {
  input: DisconnectSignOnInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationEnrolSecondFactorArgs = {
  input: EnrolSecondFactorInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationKeepSourceTextArgs = {
  input: KeepSourceTextInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationMarkActivityReadArgs = {
  input: MarkActivityReadInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationPlanDocumentReviewArgs = {
  input: PlanDocumentReviewInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationPublishChangesetArgs = {
  input: PublishChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRebaseChangesetArgs = {
  input: RebaseChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRedeliverArgs = {
  input: RedeliverInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRemoveUserArgs = {
  input: RemoveUserInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRenameDocumentArgs = {
  input: RenameDocumentInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationReopenThreadArgs = {
  input: ReopenThreadInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRequestChangesArgs = {
  input: RequestChangesInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationResetPasswordByMailArgs = {
  input: ResetPasswordByMailInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationResetSecondFactorArgs = {
  input: ResetSecondFactorInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationResolveThreadArgs = {
  input: ResolveThreadInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRevertVersionArgs = {
  input: RevertVersionInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationReviewDocumentArgs = {
  input: ReviewDocumentInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRevokePreviewLinkArgs = {
  input: RevokePreviewLinkInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationScheduleChangesetArgs = {
  input: ScheduleChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationSendBackChangesetArgs = {
  input: SendBackChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationSetApprovalPolicyArgs = {
  input: SetApprovalPolicyInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationSetNotificationsArgs = {
  input: SetNotificationsInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationStageEditsArgs = {
  input: StageEditsInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationStageEditsWhereArgs = {
  input: StageEditsWhereInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationSubmitChangesetArgs = {
  input: SubmitChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationUnscheduleChangesetArgs = {
  input: UnscheduleChangesetInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationUnstageEditsArgs = {
  input: UnstageEditsInput;
};


/** The mutations. Every mutation takes one `input`. An expected failure is an `outcome` of the payload; errors are for invalid or forbidden requests. A first mutation: `mutation { signIn(input: { name: "admin", password: "..." }) { outcome secret } }`. */
export type MutationWithdrawChangesetArgs = {
  input: WithdrawChangesetInput;
};

/** A chain of claims that would be a path without the conditions in `failed`. It is not a causal path, and is never ranked among them. */
export type NearPath = {
  readonly __typename?: 'NearPath';
  /** The failed conditions, at least one, in the order of the chain. */
  readonly failed: ReadonlyArray<FailedCondition>;
  /** The number of steps. */
  readonly length: Scalars['Int']['output'];
  /** The steps in order; their number is `length`. */
  readonly steps: ReadonlyArray<NearStep>;
};

/** One step of a chain of claims that is not a path. */
export type NearStep = {
  readonly __typename?: 'NearStep';
  /** Whether the filter of the question admits the claim as a step. */
  readonly admitted: Scalars['Boolean']['output'];
  /** The claim that is nearest to a step. */
  readonly claim: Claim;
  /** The start of the step. */
  readonly from: Concept;
  /** The claim in plain words, with its denial if any. Example: `Orthotics do not correct a misaligned pelvis.`. */
  readonly sentence: Scalars['String']['output'];
  /** The end of the step. */
  readonly to: Concept;
};

/** The concepts near another one, and the claims between them. A claim that is denied joins its concepts too: see `polarity`. */
export type Neighborhood = {
  readonly __typename?: 'Neighborhood';
  /** The number of claims between the concepts in `nodes`, those left out too. */
  readonly claimCount: Scalars['Int']['output'];
  /** The claims between these concepts, at most ten for each; those at the nearest concepts first. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether every concept and every claim is listed. */
  readonly completeness: Completeness;
  /** The number of concepts within the depth, those left out too; a lower bound when `completeness.countIsExact` is false. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The concepts, nearest first; of equally near ones, those that more claims join to nearer ones. */
  readonly nodes: ReadonlyArray<NeighborhoodNode>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
};

/** Which way a search takes claims. Example: `neighborhood(id: "injury:achilles-tendinitis", direction: IN)` finds what leads there. */
export type NeighborhoodDirection =
  /** Either way. */
  | 'BOTH'
  /** From the object of a claim to its subject. */
  | 'IN'
  /** From the subject of a claim to its object. */
  | 'OUT';

/** A concept near another. Example: `misalignment:pelvic-misalignment`, two claims away from `driver:cambered-roads`. */
export type NeighborhoodNode = {
  readonly __typename?: 'NeighborhoodNode';
  /** The concept. */
  readonly concept: Concept;
  /** The lowest number of claims between the two; 0 for the concept that the question names. */
  readonly distance: Scalars['Int']['output'];
};

/** An object with an `id`. Within one version of the graph, an `id` identifies one object of one type. The fields of that object do not depend on the question, so that client caches may store it under its `id`. `node` finds every such object. */
export type Node = {
  /** The key of a published document, `kind:slug`, or the id of a changeset, token, webhook or delivery. Example: `driver:cambered-roads`. */
  readonly id: Scalars['ID']['output'];
};

/** What a user is told by mail, and has read. */
export type Notifications = {
  readonly __typename?: 'Notifications';
  /** The mail address; null when none was given. Example: `ada@example.org`. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** When its owner confirmed it; null: not yet, and nothing is mailed to it but the question. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether this server sends mail at all: its operator names a mail server. */
  readonly isMailSent: Scalars['Boolean']['output'];
  /** How often the user gets mail. */
  readonly mail: MailFrequency;
  /** Everything until then was read: `markActivityRead`. Null when nothing was. */
  readonly readUntil: Maybe<Scalars['DateTime']['output']>;
};

/** The result of `setNotifications` and `markActivityRead`. */
export type NotificationsOutcome =
  /** The change succeeded: `notifications` is the new state. */
  | 'DONE';

/** The payload of `setNotifications` and `markActivityRead`. */
export type NotificationsPayload = {
  readonly __typename?: 'NotificationsPayload';
  /** The current state. */
  readonly notifications: Notifications;
  /** The outcome. */
  readonly outcome: NotificationsOutcome;
};

/** A number. */
export type NumberValue = {
  readonly __typename?: 'NumberValue';
  /** The number. Example: `6.5`. */
  readonly number: Scalars['Float']['output'];
};

/** A document that other open changesets stage, too. Example: `driver:cambered-roads`. */
export type OpenElsewhere = {
  readonly __typename?: 'OpenElsewhere';
  /** The other open changesets that stage it, newest first. */
  readonly changesets: ReadonlyArray<Changeset>;
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
};

/** The direction of an order. */
export type OrderDirection =
  /** The least value first. */
  | 'ASCENDING'
  /** The greatest value first. */
  | 'DESCENDING';

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, to pass as `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow the page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items precede the page: true when `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A range of a source's text, without its words. Example: `S11`, 1630 to 1802. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** The end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Its name, unique within its source only. Example: `S11`. */
  readonly name: Scalars['String']['output'];
  /** The start, in UTF-16 code units of the original text. */
  readonly start: Scalars['Int']['output'];
};

/** A part of a source that evidence can name. Example: `S20`. */
export type PassageInput = {
  /** The end, exclusive. */
  readonly end: Scalars['Int']['input'];
  /** Its id within the source. Example: `S20`. */
  readonly id: Scalars['String']['input'];
  /** The start, in UTF-16 code units. */
  readonly start: Scalars['Int']['input'];
};

/** How a passage agrees with words that were sought. */
export type PassageMatch =
  /** Letter by letter, but for kinds of spaces. */
  | 'EXACT'
  /** With other letters or words. */
  | 'NEAR'
  /** But for case, spaces, quotation marks, dashes, compositions of letters and invisible characters. */
  | 'SAME_WORDS';

/** A key on a device of a user, which signs in without a password. */
export type Passkey = {
  readonly __typename?: 'Passkey';
  /** When it was added. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether the device keeps a copy elsewhere, as password managers do. */
  readonly isSynced: Scalars['Boolean']['output'];
  /** Its key, for `removePasskey`. Example: `3e7a9c10-...`. */
  readonly key: Scalars['String']['output'];
  /** When it last signed in; null: never. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the user calls it. Example: `my phone`. */
  readonly name: Scalars['String']['output'];
};

/** The result of a mutation of passkeys. */
export type PasskeyOutcome =
  /** The change succeeded, or `options` are for the browser. */
  | 'DONE'
  /** The user could not sign in any more without it. Nothing was changed. */
  | 'LAST_SIGN_ON'
  /** This server takes no passkeys: the operator sets `AETIA_PUBLIC_URL` to an address that browsers take them for. */
  | 'PASSKEYS_OFF'
  /** The answer of the browser is wrong, came too late, or was used before. Begin again. */
  | 'PASSKEY_INVALID'
  /** The device has a passkey for a user already. Nothing was changed. */
  | 'PASSKEY_TAKEN'
  /** Too many challenges were asked for from this network lately. Wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS'
  /** The user has as many passkeys as a user may have: 20. Nothing was changed. */
  | 'TOO_MANY_PASSKEYS'
  /** The password is wrong. Nothing was changed. */
  | 'WRONG_PASSWORD';

/** The payload of a mutation of passkeys. */
export type PasskeyPayload = {
  readonly __typename?: 'PasskeyPayload';
  /** After `beginPasskey` and `beginPasskeySignIn`, JSON for `PublicKeyCredential.parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON`. */
  readonly options: Maybe<Scalars['String']['output']>;
  /** The outcome. */
  readonly outcome: PasskeyOutcome;
  /** After `addPasskey`, the passkey. */
  readonly passkey: Maybe<Passkey>;
};

/** A path before and after. Example: its certainty falls from `0.8` to `0.4`. */
export type PathChange = {
  readonly __typename?: 'PathChange';
  /** Its certainty after the publication; null for a lost path. */
  readonly after: Maybe<Scalars['Float']['output']>;
  /** Its current certainty; null for a new path. */
  readonly before: Maybe<Scalars['Float']['output']>;
  /** The concepts of the path, in order. */
  readonly concepts: ReadonlyArray<ConceptName>;
  /** The key of the path after the publication; for a lost path, its current key. Example: `path:5b1c...`. */
  readonly key: Scalars['String']['output'];
};

/** A condition that a chain of claims fails. */
export type PathCondition =
  /** The concept is one of those in `avoiding`. */
  | 'AVOIDED'
  /** The certainty of the claim is below the filter's minimum, as for `claim:e60` at `minCertainty: 0.6`. */
  | 'CERTAINTY'
  /** The filter does not admit the explicitness of the claim, as for `claim:e60` where only EXPLICIT is admitted. */
  | 'EXPLICITNESS'
  /** A concept of the claim is of none of the requested kinds. */
  | 'KIND'
  /** The chain is not on the requested leg side. */
  | 'LEG_SIDE'
  /** The chain has more steps than `maxLength`. */
  | 'LENGTH'
  /** The claim is denied or disputed, as `claim:e19` is. Only AFFIRMED claims are steps. */
  | 'POLARITY'
  /** The filter does not admit the predicate of the claim, as for `claim:e63`. */
  | 'PREDICATE'
  /** The claim is of `RELATES_TO`, and the filter does not admit its relation, such as `biolink:treats`. */
  | 'RELATION'
  /** The claim restates a longer chain, as `claim:e56` does, and the filter excludes shortcuts. */
  | 'SHORTCUT'
  /** The claim has no evidence or finding from the requested sources. */
  | 'SOURCE';

/** All paths of a question as one graph. The numbers are sums over all of them, also where nodes or edges are left out. */
export type PathGraph = {
  readonly __typename?: 'PathGraph';
  /** Whether the graph shows every path, and its counts are exact. No path that it does not show is more certain than `bestUnreturned`. */
  readonly completeness: Completeness;
  /** The number of steps that paths take, those left out too. */
  readonly edgeCount: Scalars['Int']['output'];
  /** The steps between these concepts, at most ten for each; those with the most certain paths first. */
  readonly edges: ReadonlyArray<PathGraphEdge>;
  /** The number of layers: one more than the highest `layer`. */
  readonly layerCount: Scalars['Int']['output'];
  /** The number of concepts that paths pass, those left out too. */
  readonly nodeCount: Scalars['Int']['output'];
  /** The concepts, by layer; in each layer those with the most certain paths first. Left out are those with the least certain paths. */
  readonly nodes: ReadonlyArray<PathGraphNode>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The number of paths; a lower bound when `completeness.countIsExact` is false. */
  readonly pathCount: Scalars['BigInt']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, ...`. */
  readonly projection: Scalars['String']['output'];
};

/** A step that paths of a question take. Example: from `driver:cambered-roads` to a leg side, on 12 paths. */
export type PathGraphEdge = {
  readonly __typename?: 'PathGraphEdge';
  /** The certainty of the most certain of these paths. */
  readonly bestCertainty: Scalars['Float']['output'];
  /** Whether it closes a cycle: it leads to the left, against the layers. All other edges lead to the right. */
  readonly isBackEdge: Scalars['Boolean']['output'];
  /** The leg sides of these paths. A path has the leg side that it passes last, or none. */
  readonly legSides: ReadonlyArray<LegRole>;
  /** The number of paths that take it. */
  readonly pathCount: Scalars['BigInt']['output'];
  /** The step, with its claims. */
  readonly step: PathStep;
};

/** A concept that paths of a question pass, and where to draw it. Example: `mechanism:form-hitches` in layer 2, on 14 paths. */
export type PathGraphNode = {
  readonly __typename?: 'PathGraphNode';
  /** The certainty of the most certain of these paths. */
  readonly bestCertainty: Scalars['Float']['output'];
  /** The concept. */
  readonly concept: Concept;
  /** Whether a path ends here. */
  readonly isEnd: Scalars['Boolean']['output'];
  /** Whether a path starts here. */
  readonly isStart: Scalars['Boolean']['output'];
  /** The place from left to right, from 0: the length of the longest chain that leads here, edges with `isBackEdge` left out. */
  readonly layer: Scalars['Int']['output'];
  /** The leg sides of these paths. A path has the leg side that it passes last, or none. */
  readonly legSides: ReadonlyArray<LegRole>;
  /** The number of paths that pass it, start there or end there. */
  readonly pathCount: Scalars['BigInt']['output'];
};

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
  readonly avoiding?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The claims that may be steps. */
  readonly filter?: InputMaybe<ClaimFilter>;
  /** The starts of paths; left out: every driver and risk factor. Example: `driver:cambered-roads`. */
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether each named concept includes its subtypes, at any depth, by affirmed claims of `SUBTYPE_OF`. Only `causalPaths` and `differentPaths` use it. */
  readonly includeSubtypes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only paths on this leg side. */
  readonly legSide?: InputMaybe<LegRole>;
  /** The highest number of steps of a path, 1 to 32; left out: 8. */
  readonly maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** The ranking of paths; left out: by certainty. */
  readonly orderBy?: InputMaybe<PathOrder>;
  /** Whether steps may decrease their effect. This admits claims of `DECREASES`, `PROTECTS_FROM`, `MAY_CORRECT`, `MAY_PREVENT`, `CORRECTS` and `INCREASES`, and gives each path a `sign`. Only `causalPaths` and `differentPaths` use it. */
  readonly signed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ends of paths; left out: every injury and symptom. Example: `injury:achilles-tendinitis`. */
  readonly to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Concepts that must all be on a path, at most 8. Example: `leg-side:shorter-leg`. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The direction of the effect along a path: the product of the signs of its steps. */
export type PathSign =
  /** The claims of one step disagree. */
  | 'MIXED'
  /** More of the cause decreases the outcome: the cause is protective. */
  | 'NEGATIVE'
  /** More of the cause increases the outcome. */
  | 'POSITIVE'
  /** A step has no sign, such as a step of `RELATES_TO`. */
  | 'UNKNOWN';

/** One step of a path. Parallel claims between two concepts are one step, as are `claim:e13` and `claim:e14`. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Whether its certainty is a default: the `certaintyBasis` of its strongest claim is `DEFAULT`. */
  readonly assumed: Scalars['Boolean']['output'];
  /** The certainty of the strongest claim. */
  readonly certainty: Scalars['Float']['output'];
  /** The claims of the step, strongest first. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether evidence speaks against one of its claims, or another claim denies it, disputes it or states the opposite effect. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The start of the step. */
  readonly from: Concept;
  /** Whether a source states it with a hedge, such as `can`, and none without: less certain than a bare assertion (`0.85`). */
  readonly hedged: Scalars['Boolean']['output'];
  /** Whether a source implies it, and none states it outright. */
  readonly implied: Scalars['Boolean']['output'];
  /** Whether it rests on inferred claims alone. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The step in plain words, in the words of its most explicit claim. Example: `Running on cambered roads leads to the left leg reaching down a little farther in the U.S.`. */
  readonly sentence: Scalars['String']['output'];
  /** The end of the step. */
  readonly to: Concept;
};

/** The input of `planDocumentReview`. */
export type PlanDocumentReviewInput = {
  /** The key of the document. Example: `claim:e58`. */
  readonly document: Scalars['ID']['input'];
  /** The time by which it is to be reviewed next; left out: no review is planned. Example: `2027-11-30T00:00:00Z`. */
  readonly reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type Plane = Concept & Node & Published & {
  readonly __typename?: 'Plane';
  /** Other names from the sources or from common use, which search also finds. Example: `frontal`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `plane:frontal-plane`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The mechanisms that act in it. */
  readonly mechanisms: MechanismConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Frontal plane`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `frontal-plane`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type PlaneEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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


/** A plane of motion of the body. Example: `plane:frontal-plane`. */
export type PlaneUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of planes, with the number of items in the whole list. */
export type PlaneConnection = {
  readonly __typename?: 'PlaneConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PlaneEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Plane>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One plane in a list, with its cursor. */
export type PlaneEdge = {
  readonly __typename?: 'PlaneEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The plane. */
  readonly node: Plane;
};

/** Conditions for a list of planes; every given condition must hold. */
export type PlaneWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** This mechanism acts in it. Example: `mechanism:fulcrum-role`. */
  readonly mechanism?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `frontal`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** A link that opens one changeset as a whole graph to anyone with its secret, and nothing else. */
export type PreviewLink = {
  readonly __typename?: 'PreviewLink';
  /** The id of the changeset that it opens. Example: `5c0e1d2f-...`. */
  readonly changeset: Scalars['ID']['output'];
  /** The time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The name of the user who made it. Example: `ada`. */
  readonly createdBy: Scalars['String']['output'];
  /** The time of expiry. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether it opens the changeset now: it was not revoked, it did not expire, and the changeset is open. */
  readonly isGood: Scalars['Boolean']['output'];
  /** Its id, for `revokePreviewLink`. Example: `7c1e5b0a-...`. */
  readonly key: Scalars['ID']['output'];
  /** The time of revocation; null when it was not revoked. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of preview links, with the number of items in the whole list. */
export type PreviewLinkConnection = {
  readonly __typename?: 'PreviewLinkConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PreviewLinkEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<PreviewLink>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One preview link in a list, with its cursor. */
export type PreviewLinkEdge = {
  readonly __typename?: 'PreviewLinkEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The preview link. */
  readonly node: PreviewLink;
};

/** The result of a mutation of a preview link. */
export type PreviewLinkOutcome =
  /** The change succeeded: `link` is the new state. */
  | 'DONE'
  /** The changeset is published or discarded, so there is nothing to preview. Nothing was changed. */
  | 'WRONG_STATE';

/** The payload of a mutation of a preview link. */
export type PreviewLinkPayload = {
  readonly __typename?: 'PreviewLinkPayload';
  /** The current state of the link; null after `WRONG_STATE`. */
  readonly link: Maybe<PreviewLink>;
  /** The outcome. */
  readonly outcome: PreviewLinkOutcome;
  /** After `createPreviewLink`, the secret, `aetia_preview_...`, shown only once. Send it as `?preview=<secret>` or as `Aetia-Perspective: preview=<secret>`. */
  readonly secret: Maybe<Scalars['String']['output']>;
};

/** The origin of a statement, as a row of an imported table gives it. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** The type of agent that made the statement, as the row gives it. Example: `manual_agent`. */
  readonly agentType: Maybe<Scalars['String']['output']>;
  /** The knowledge sources that forwarded the statement. */
  readonly aggregators: ReadonlyArray<Source>;
  /** The columns of the row without a matching field in this schema, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Codes of the Evidence and Conclusion Ontology. Example: `["ECO:0000305"]`. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** The id of the row in its file; null when it has none. Example: `urn:uuid:7d2c`. */
  readonly edge: Maybe<Scalars['String']['output']>;
  /** The level of knowledge that the row gives. Example: `knowledge_assertion`. */
  readonly knowledgeLevel: Maybe<Scalars['String']['output']>;
  /** The knowledge source that made the statement. Independent evidence is counted by this source. */
  readonly primarySource: Maybe<Source>;
  /** The certainty that the row gives as a score, above 0 and at most 1; null when it gives none. */
  readonly score: Maybe<Scalars['Float']['output']>;
  /** Supporting text that the row gives. Example: `["Gene one lowers protein two."]`. */
  readonly supportingText: ReadonlyArray<Scalars['String']['output']>;
  /** The source of the table that has the row. */
  readonly table: Source;
};

/** One row of the publication log: the publication of one version. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** The digest of the version at its publication. Example: `sha256-tree:5b1c...`. */
  readonly digest: Scalars['String']['output'];
  /** The time of publication. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The published version. Versions are numbered from `1` without gaps. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the publication log. `totalCount` is the length of the whole log. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Publication>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One publication in a list, with its cursor. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The publication. */
  readonly node: Publication;
};

/** The input of `publishChangeset`. */
export type PublishChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** A key that makes at most one version. Send the same key again when an answer was lost. Example: `5c0e1d2f-once`. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `publishChangeset`. */
export type PublishOutcome =
  /** Documents were published after they were edited in the changeset: rebase it. `moved` lists them. Nothing was published. */
  | 'CONFLICT'
  /** Other publications came first each time: try again with the same `idempotencyKey`. Nothing was published. */
  | 'CONTENDED'
  /** The changeset has no edits: stage some with `stageEdits`. Nothing was published. */
  | 'EMPTY'
  /** The changeset was published as a version: `publication`. */
  | 'PUBLISHED'
  /** An earlier request with the same idempotency key made `publication`. Nothing was published again. */
  | 'REPEATED'
  /** All edits of the changeset are published already, so no version was made. The changeset is unchanged: discard it with `discardChangeset`, or send it back for further edits. */
  | 'UNCHANGED'
  /** The content would have faults: `violations` lists all of them. Nothing was published. */
  | 'VIOLATIONS'
  /** The changeset is not `APPROVED`, or was changed since revision `basedOn`. Nothing was published. */
  | 'WRONG_STATE';

/** The payload of `publishChangeset`. */
export type PublishPayload = {
  readonly __typename?: 'PublishPayload';
  /** The current state of the changeset. */
  readonly changeset: Changeset;
  /** The documents that others published after they were edited here; empty unless the outcome is `CONFLICT`. */
  readonly moved: ReadonlyArray<MovedDocument>;
  /** The outcome. */
  readonly outcome: PublishOutcome;
  /** The published version; null unless the outcome is `PUBLISHED` or `REPEATED`. */
  readonly publication: Maybe<Publication>;
  /** The violations that prevent the publication; empty unless the outcome is `VIOLATIONS`. */
  readonly violations: ReadonlyArray<Violation>;
};

/** A keyed object of a published version, with the dates of its publication, for sitemaps, feeds and review. */
export type Published = {
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The key, `kind:slug`. Example: `driver:cambered-roads`. */
  readonly id: Scalars['ID']['output'];
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
};

/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type Query = {
  readonly __typename?: 'Query';
  /** The activities that meet every condition, or all of them. */
  readonly activities: ActivityConnection;
  /** One activity; null when there is none, and then `extensions.notFound` names it. */
  readonly activity: Maybe<Activity>;
  /** The minimal adjustment sets that identify the total effect of an exposure on an outcome, smallest first. Fails with CYCLIC_GRAPH when a cycle is among the concepts that decide them. Example: `adjustmentSets(exposure: "mechanism:favoring-one-side", outcome: "symptom:hip-pain")`. */
  readonly adjustmentSets: AdjustmentSets;
  /** The approvals that each kind of document needs, in order of kind. Needs READ_DRAFTS. */
  readonly approvalPolicies: ReadonlyArray<ApprovalPolicy>;
  /** One article; null when there is none, and then `extensions.notFound` names it. */
  readonly article: Maybe<Article>;
  /** The articles that meet every condition, or all of them. */
  readonly articles: ArticleConnection;
  /** A question in plain English, read without a model, and answered by the fields of this schema. The same question on the same version is always read alike. Example: `ask(question: "What causes hip pain?")`. */
  readonly ask: AskedQuestion;
  /** Questions that `ask` reads, for the beginning of one: completed, and about the concepts that its last words name. Example: `askSuggestions(text: "what causes hip")`. */
  readonly askSuggestions: ReadonlyArray<QuestionSuggestion>;
  /** One asset; null when there is none, and then `extensions.notFound` names it. */
  readonly asset: Maybe<Asset>;
  /** All assets in order of key. */
  readonly assets: AssetConnection;
  /** The requested mutations and commands, with their callers and outcomes, newest first. Needs ADMINISTER. Example: `auditLog(actor: "ada")`. */
  readonly auditLog: AuditEntryConnection;
  /** One body part; null when there is none, and then `extensions.notFound` names it. */
  readonly bodyPart: Maybe<BodyPart>;
  /** The body parts that meet every condition, or all of them. */
  readonly bodyParts: BodyPartConnection;
  /** For each concept, the number of paths that pass it, the number that remain without it, and the interventions against it. Example: `breakpoints(among: [DRIVER])`. */
  readonly breakpoints: BreakpointConnection;
  /** The causal paths from causes to outcomes, ranked, counted and explained. Example: `causalPaths(question: { legSide: SHORTER })`. */
  readonly causalPaths: CausalPathConnection;
  /** The confounders, mediators, colliders and instruments of an exposure and an outcome. Fails with CYCLIC_GRAPH when a cycle is among the concepts that decide them. Example: `causalRoles(exposure: "mechanism:favoring-one-side", outcome: "symptom:hip-pain")`. */
  readonly causalRoles: CausalRoles;
  /** One changeset; null when there is none, and then `extensions.notFound` names its id. Needs READ_DRAFTS. Example: `changeset(id: "5c0e1d2f-...")`. */
  readonly changeset: Maybe<Changeset>;
  /** Changesets, newest first unless `orderBy` says otherwise. Needs READ_DRAFTS. Example: `changesets(states: [SUBMITTED], where: { assignee: "grace" })`. */
  readonly changesets: ChangesetConnection;
  /** One circumstance; null when there is none, and then `extensions.notFound` names it. */
  readonly circumstance: Maybe<Circumstance>;
  /** The circumstances that meet every condition, or all of them. */
  readonly circumstances: CircumstanceConnection;
  /** One claim; null when there is none, and then `extensions.notFound` names it. */
  readonly claim: Maybe<Claim>;
  /** The claims that meet every condition, or all of them, in order of key. */
  readonly claims: ClaimConnection;
  /** The shared causes of several outcomes. A cause ranks by the least certain of its best paths to the outcomes. Example: `commonCauses(of: ["injury:hamstring-strain", "injury:it-band-syndrome"], sameLegSide: true)`. */
  readonly commonCauses: CommonCauseConnection;
  /** One concept of any kind; null when there is none, and then `extensions.notFound` names it. */
  readonly concept: Maybe<Concept>;
  /** Concepts of any kind. */
  readonly concepts: ConceptConnection;
  /** What editors should look at, each with its reason and the way to mend it. Rows of tables are left out. Needs READ_DRAFTS. Example: `contentHealth(reasons: [EVIDENCE_AGAINST])`. */
  readonly contentHealth: HealthFindingConnection;
  /** Whether some concepts d-separate two others. Fails with CYCLIC_GRAPH when a cycle is among the concepts that decide it. Example: `dSeparated(x: "driver:cambered-roads", y: "symptom:hip-pain", given: ["misalignment:pelvic-misalignment"])`. */
  readonly dSeparated: DSeparation;
  /** The attributes that are declared for everybody, in order of name. */
  readonly declaredAttributes: ReadonlyArray<AttributeDeclaration>;
  /** Paths that differ most from each other, chosen one by one from the best ones. Example: `differentPaths(first: 3)`. */
  readonly differentPaths: DifferentPaths;
  /** The causes that explain the most of several findings in one body, and the findings that each leaves unexplained. Example: `differential(findings: [{ concept: "injury:achilles-tendinitis", side: LEFT }])`. */
  readonly differential: HypothesisConnection;
  /** A document for editing, published or not; null when it never existed, and then `extensions.notFound` names its key. Needs READ_DRAFTS. Example: `document(id: "claim:e58")`. */
  readonly document: Maybe<EditedDocument>;
  /** Published or retired documents for editing, in order of key. Needs READ_DRAFTS. Example: `documents(where: { retired: true, kinds: [CLAIM] })`. */
  readonly documents: EditedDocumentConnection;
  /** Which open changesets `Aetia-Perspective: drafts` reads together now, and which it leaves out. Needs READ_DRAFTS. */
  readonly draftsPerspective: DraftsPerspective;
  /** One driver; null when there is none, and then `extensions.notFound` names it. */
  readonly driver: Maybe<Driver>;
  /** The drivers that meet every condition, or all of them. */
  readonly drivers: DriverConnection;
  /** The attributes that are declared for editors, in order of name. Needs READ_DRAFTS. */
  readonly editorDeclaredAttributes: ReadonlyArray<AttributeDeclaration>;
  /** The entities that meet every condition, or all of them. */
  readonly entities: EntityConnection;
  /** One entity; null when there is none, and then `extensions.notFound` names it. */
  readonly entity: Maybe<Entity>;
  /** The passages of the kept text of a source that have some words, or nearly so. Needs READ_DRAFTS. Example: `findQuote(source: "source:predawn-runner-2013", words: "tilt the hips")`. */
  readonly findQuote: QuotePassageConnection;
  /** The version of the graph that this request reads. */
  readonly graph: GraphVersion;
  /** The injuries that meet every condition, or all of them. */
  readonly injuries: InjuryConnection;
  /** One injury; null when there is none, and then `extensions.notFound` names it. */
  readonly injury: Maybe<Injury>;
  /** One intervention; null when there is none, and then `extensions.notFound` names it. */
  readonly intervention: Maybe<Intervention>;
  /** The interventions that meet every condition, or all of them. */
  readonly interventions: InterventionConnection;
  /** One leg side; null when there is none, and then `extensions.notFound` names it. */
  readonly legSide: Maybe<LegSide>;
  /** The side of the body for a country and a running habit. The longer leg is NOT_STATED unless a reading is chosen. Example: `legSideFor(country: "US", facingTraffic: true)`. */
  readonly legSideFor: LegSideAnswer;
  /** The leg sides that meet every condition, or all of them. */
  readonly legSides: LegSideConnection;
  /** One mechanism; null when there is none, and then `extensions.notFound` names it. */
  readonly mechanism: Maybe<Mechanism>;
  /** The mechanisms that meet every condition, or all of them. */
  readonly mechanisms: MechanismConnection;
  /** One misalignment; null when there is none, and then `extensions.notFound` names it. */
  readonly misalignment: Maybe<Misalignment>;
  /** The misalignments that meet every condition, or all of them. */
  readonly misalignments: MisalignmentConnection;
  /** One misconception; null when there is none, and then `extensions.notFound` names it. */
  readonly misconception: Maybe<Misconception>;
  /** The misconceptions that meet every condition, or all of them. */
  readonly misconceptions: MisconceptionConnection;
  /** The concepts near another one, and the claims between them, whatever they say. Example: `neighborhood(id: "misalignment:pelvic-misalignment", depth: 1)`. */
  readonly neighborhood: Neighborhood;
  /** One object by its id; null when there is none, and then `extensions.notFound` names the id. */
  readonly node: Maybe<Node>;
  /** All paths of a question as one graph: the concepts and steps that they pass, and how many paths pass each. Example: `pathGraph(question: { from: ["driver:cambered-roads"] })`. */
  readonly pathGraph: PathGraph;
  /** One plane; null when there is none, and then `extensions.notFound` names it. */
  readonly plane: Maybe<Plane>;
  /** The planes that meet every condition, or all of them. */
  readonly planes: PlaneConnection;
  /** What others did to what concerns the caller, newest first. Needs READ_DRAFTS. */
  readonly recentActivity: ActivityItemConnection;
  /** The document that had this key before it was renamed; null when none had. */
  readonly renamedTo: Maybe<Published>;
  /** One risk factor; null when there is none, and then `extensions.notFound` names it. */
  readonly riskFactor: Maybe<RiskFactor>;
  /** The risk factors that meet every condition, or all of them. */
  readonly riskFactors: RiskFactorConnection;
  /** Concepts by name or synonym, and articles, claims and sources by their text. Best matches are first, and concepts before the others. Apostrophes, case, accents and spaces may differ; other signs count. Example: `runners knee`. */
  readonly search: SearchConnection;
  /** Searches what open changesets stage: names, titles, prose, quotes and claims, best match first. Needs READ_DRAFTS. Example: `searchDrafts(text: "banked track")`. */
  readonly searchDrafts: DraftHitConnection;
  /** The sessions of a user that have not ended, newest first, at most 50. Needs USE_ACCOUNT, and ADMINISTER for those of others. Example: `sessions(user: "ada")`. */
  readonly sessions: ReadonlyArray<Session>;
  /** How people sign in at this server. Example: `signOnOptions { passwords providers { label startUrl } }`. */
  readonly signOnOptions: SignOnOptions;
  /** The smallest sets of concepts whose correction breaks every path, smallest first. Example: `smallestCorrection(question: { to: ["injury:it-band-syndrome"] })`. */
  readonly smallestCorrection: SmallestCorrections;
  /** One source; null when there is none, and then `extensions.notFound` names it. */
  readonly source: Maybe<Source>;
  /** The text that is kept of a source; null when there is none. Needs READ_DRAFTS. Example: `sourceText(source: "source:predawn-runner-2013")`. */
  readonly sourceText: Maybe<SourceText>;
  /** The sources that meet every condition, or all of them. */
  readonly sources: SourceConnection;
  /** One symptom; null when there is none, and then `extensions.notFound` names it. */
  readonly symptom: Maybe<Symptom>;
  /** The symptoms that meet every condition, or all of them. */
  readonly symptoms: SymptomConnection;
  /** The tokens of all users without their secrets, newest first. Expired and revoked tokens remain for some time. `revokeToken` revokes any of them. Needs ADMINISTER, and USE_ACCOUNT for their fields. Example: `tokens(user: "ada")`. */
  readonly tokens: ApiTokenConnection;
  /** Users in order of name. Needs ADMINISTER. */
  readonly users: UserConnection;
  /** The judgment of the sources on one statement. A chain of steps is not a statement: use `causalPaths` for it. */
  readonly verdict: Verdict;
  /** The caller of this request; null without a session or token. */
  readonly viewer: Maybe<Viewer>;
  /** One webhook; null when there is none, and then `extensions.notFound` names its id. Needs ADMINISTER. Example: `webhook(id: "0b8f7c2e-...")`. */
  readonly webhook: Maybe<Webhook>;
  /** Webhooks, newest first. Needs ADMINISTER. */
  readonly webhooks: WebhookConnection;
  /** Causal paths before and after a supposition. The supposition removes concepts or claims, or changes the certainty of claims. Example: `whatIf(remove: ["misalignment:pelvic-misalignment"])`. */
  readonly whatIf: WhatIf;
  /** The reason why no path meets a question: the nearest chains of claims and the conditions that they fail. Example: `whyNot(question: { filter: { explicitness: [EXPLICIT] } })`. */
  readonly whyNot: WhyNot;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<ActivityWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryActivityArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryAdjustmentSetsArgs = {
  exposure: Scalars['ID']['input'];
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latent?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome: Scalars['ID']['input'];
  signed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryArticleArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryArticlesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<ArticleWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryAskArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryAskSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryAssetArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryAssetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryAuditLogArgs = {
  action: InputMaybe<Scalars['String']['input']>;
  actor: InputMaybe<Scalars['String']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  target: InputMaybe<Scalars['String']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryBodyPartArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<BodyPartWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryBreakpointsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  among: InputMaybe<ReadonlyArray<ConceptKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  question: InputMaybe<PathQuestionInput>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCausalPathsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  legSide: InputMaybe<LegRole>;
  maxLength: InputMaybe<Scalars['Int']['input']>;
  orderBy: InputMaybe<PathOrder>;
  question: InputMaybe<PathQuestionInput>;
  to: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  via: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCausalRolesArgs = {
  exposure: Scalars['ID']['input'];
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  latent?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  outcome: Scalars['ID']['input'];
  signed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryChangesetArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryChangesetsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChangesetOrder>;
  states?: InputMaybe<ReadonlyArray<ChangesetState>>;
  where: InputMaybe<ChangesetWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCircumstanceArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCircumstancesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<CircumstanceWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<ClaimWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryCommonCausesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  avoiding: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
  sameLegSide?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryConceptsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  attributes: InputMaybe<ReadonlyArray<AttributeFilter>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryContentHealthArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<DocumentKind>>;
  reasons: InputMaybe<ReadonlyArray<HealthReason>>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDSeparatedArgs = {
  filter: InputMaybe<ClaimFilter>;
  given?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  signed?: InputMaybe<Scalars['Boolean']['input']>;
  x: Scalars['ID']['input'];
  y: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDeclaredAttributesArgs = {
  kinds: InputMaybe<ReadonlyArray<AttributeOwner>>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDifferentPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  pool?: InputMaybe<Scalars['Int']['input']>;
  question: InputMaybe<PathQuestionInput>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDifferentialArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  findings: ReadonlyArray<FindingInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  setting: InputMaybe<RoadSettingInput>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDocumentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<DocumentWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDriverArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<DriverWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryEditorDeclaredAttributesArgs = {
  kinds: InputMaybe<ReadonlyArray<AttributeOwner>>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryEntitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<EntityWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryEntityArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryFindQuoteArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<InjuryWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInjuryArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInterventionArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryInterventionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<InterventionWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryLegSideArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryLegSideForArgs = {
  country: Scalars['String']['input'];
  facingTraffic: Scalars['Boolean']['input'];
  place?: InputMaybe<RunningPlace>;
  reading?: InputMaybe<LegReading>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<LegSideWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMechanismArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMechanismsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<MechanismWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisalignmentArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisalignmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<MisalignmentWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisconceptionArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryMisconceptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<MisconceptionWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<NeighborhoodDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  predicates: InputMaybe<ReadonlyArray<Predicate>>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryPathGraphArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: InputMaybe<PathQuestionInput>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryPlaneArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryPlanesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<PlaneWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryRecentActivityArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: InputMaybe<Scalars['DateTime']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryRenamedToArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryRiskFactorArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryRiskFactorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<RiskFactorWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySearchArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  among: InputMaybe<ReadonlyArray<SearchKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  text: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySearchDraftsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySessionsArgs = {
  user: InputMaybe<Scalars['String']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySmallestCorrectionArgs = {
  among: InputMaybe<ReadonlyArray<ConceptKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  question: InputMaybe<PathQuestionInput>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySourceArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySourceTextArgs = {
  source: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySourcesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<SourceWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySymptomArgs = {
  slug: Scalars['String']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QuerySymptomsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConceptOrder>;
  orderByAttribute: InputMaybe<AttributeOrder>;
  where: InputMaybe<SymptomWhere>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryTokensArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  user: InputMaybe<Scalars['String']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryUsersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryVerdictArgs = {
  object: Scalars['ID']['input'];
  predicate: Predicate;
  subject: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryWebhooksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryWhatIfArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: InputMaybe<PathQuestionInput>;
  remove: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  set: InputMaybe<ReadonlyArray<CertaintyInput>>;
};


/** The queries. A first query: `{ driver(slug: "cambered-roads") { leadsTo(kinds: [INJURY]) { nodes { name } } } }`. */
export type QueryWhyNotArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  question: InputMaybe<PathQuestionInput>;
};

/** The answer to a question, of the type that its form has elsewhere in this schema. */
export type QuestionAnswer = CausalPathConnection | CommonCauseConnection | ConceptAnswer | ConceptConnection | HypothesisConnection | LegSideAnswer | ReachConnection | SmallestCorrections | StatementAnswer | WhatIf | WhyNot;

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

/** One way to read a question in plain English. */
export type QuestionReading = {
  readonly __typename?: 'QuestionReading';
  /** The question with its arguments. */
  readonly asks: ReadQuestion;
  /** Words whose meaning was guessed, or that have several. */
  readonly assumptions: ReadonlyArray<ReadingAssumption>;
  /** The sort of question. */
  readonly form: QuestionForm;
  /** A question in English that is read in this way. Example: `What leads to “Hip pain”?`. */
  readonly question: Scalars['String']['output'];
  /** The reading in words, in the language of the request where it has words. Example: `Was führt zu „Hüftschmerz“?`. */
  readonly text: Scalars['String']['output'];
  /** Words that this reading does not use, as written: its answer is not narrowed by them. Example: `left`. */
  readonly unused: ReadonlyArray<Scalars['String']['output']>;
};

/** A question that `ask` reads. */
export type QuestionSuggestion = {
  readonly __typename?: 'QuestionSuggestion';
  /** The concept that the typed words name; null where they name none. */
  readonly concept: Maybe<Concept>;
  /** The whole question in English. Example: `What leads to “Hip pain”?`. */
  readonly question: Scalars['String']['output'];
};

/** A passage of a text, ready to be cited as evidence. Offsets are UTF-16 code units. */
export type QuotePassage = {
  readonly __typename?: 'QuotePassage';
  /** The text after it, at most 80 code units. */
  readonly after: Scalars['String']['output'];
  /** The text before it, at most 80 code units. Example: `Cambered roads `. */
  readonly before: Scalars['String']['output'];
  /** How many letters differ; `0` unless `NEAR`. */
  readonly differences: Scalars['Int']['output'];
  /** The offset after its last letter. */
  readonly end: Scalars['Int']['output'];
  /** How it agrees with the words that were sought. */
  readonly match: PassageMatch;
  /** The narrowest passage of the source that it lies in; null when there is none. Example: `S20`. */
  readonly passage: Maybe<Scalars['String']['output']>;
  /** The words as the text has them. Example: `often tilt the hips`. */
  readonly quote: Scalars['String']['output'];
  /** The offset of its first letter. */
  readonly start: Scalars['Int']['output'];
  /** How many words it has; evidence may quote at most `8`. */
  readonly words: Scalars['Int']['output'];
};

/** Passages of one text, the most alike first. */
export type QuotePassageConnection = {
  readonly __typename?: 'QuotePassageConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<QuotePassageEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<QuotePassage>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The SHA-256 of the text that was read; null when none is kept. Example: `sha256:9f86d081...`. */
  readonly textHash: Maybe<Scalars['String']['output']>;
  /** The number of items in the whole list; at most 100 are found. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A passage in a list. */
export type QuotePassageEdge = {
  readonly __typename?: 'QuotePassageEdge';
  /** The position of the item, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: QuotePassage;
};

/** A page of the effects or causes of a concept, ordered by the best path of each. */
export type ReachConnection = {
  readonly __typename?: 'ReachConnection';
  /** Whether the answer is complete and its counts are exact. */
  readonly completeness: Completeness;
  /** The items of the page, each with its best path and its cursor. */
  readonly edges: ReadonlyArray<ReachEdge>;
  /** The effects on these paths whose causes often act together. A path shows only one of those causes. */
  readonly jointCauses: ReadonlyArray<JointCauses>;
  /** The concepts of the page, without their paths. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...; affirmed; explicit or implied; no shortcuts; at most 8 steps.`. */
  readonly projection: Scalars['String']['output'];
  /** The number of reached concepts. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One reached concept with its paths. */
export type ReachEdge = {
  readonly __typename?: 'ReachEdge';
  /** The most certain path. */
  readonly bestPath: CausalPath;
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The leg sides on those paths. */
  readonly legSides: ReadonlyArray<LegRole>;
  /** The reached concept. */
  readonly node: Concept;
  /** The number of paths; a lower bound when `completeness.exact` is false. */
  readonly pathCount: Scalars['BigInt']['output'];
};

/** A question about one concept. */
export type ReadConcept = {
  readonly __typename?: 'ReadConcept';
  /** The concept. */
  readonly concept: Concept;
};

/** A question about findings in one body. */
export type ReadFindings = {
  readonly __typename?: 'ReadFindings';
  /** The findings. */
  readonly findings: ReadonlyArray<Finding>;
  /** The place and manner of running; null where the question names no country. */
  readonly road: Maybe<ReadRoad>;
};

/** A question about the concepts of a kind. */
export type ReadKind = {
  readonly __typename?: 'ReadKind';
  /** The kind. */
  readonly kind: ConceptKind;
};

/** A question about several outcomes. */
export type ReadOutcomes = {
  readonly __typename?: 'ReadOutcomes';
  /** The outcomes. */
  readonly of: ReadonlyArray<Concept>;
  /** Whether all paths of a cause must be on the same leg side. */
  readonly sameLegSide: Scalars['Boolean']['output'];
};

/** A question about paths. */
export type ReadPaths = {
  readonly __typename?: 'ReadPaths';
  /** Concepts that must not be on a path. */
  readonly avoiding: ReadonlyArray<Concept>;
  /** The start; null for every cause. */
  readonly from: Maybe<Concept>;
  /** The end. */
  readonly to: Concept;
  /** Concepts that must be on a path. A leg side chooses the paths on it. */
  readonly via: ReadonlyArray<Concept>;
};

/** A question of the graph with its arguments. */
export type ReadQuestion = ReadConcept | ReadFindings | ReadKind | ReadOutcomes | ReadPaths | ReadReach | ReadRoad | ReadStatement | ReadSupposition;

/** A question about everything that a concept leads to, or that lies behind it. */
export type ReadReach = {
  readonly __typename?: 'ReadReach';
  /** The concept. */
  readonly concept: Concept;
  /** Only concepts of these kinds; null for all. */
  readonly kinds: Maybe<ReadonlyArray<ConceptKind>>;
};

/** A question about the roads of a country. */
export type ReadRoad = {
  readonly __typename?: 'ReadRoad';
  /** The code of the country. Example: `US`. */
  readonly country: Scalars['String']['output'];
  /** Whether the runner faces traffic; so unless the question says otherwise. */
  readonly facingTraffic: Scalars['Boolean']['output'];
  /** The place to run; the edge of a cambered road unless the question names another. */
  readonly place: RunningPlace;
};

/** A question about one statement. */
export type ReadStatement = {
  readonly __typename?: 'ReadStatement';
  /** The object of the statement. */
  readonly object: Concept;
  /** The predicate of the statement: that of a claim between both where there is one. */
  readonly predicate: Predicate;
  /** The subject of the statement. */
  readonly subject: Concept;
};

/** A question about the graph without a concept. */
export type ReadSupposition = {
  readonly __typename?: 'ReadSupposition';
  /** The outcome; null for every outcome. */
  readonly outcome: Maybe<Concept>;
  /** The concept that the supposition removes. */
  readonly remove: Concept;
};

/** Words of a question that were taken for a concept, without being its name. */
export type ReadingAssumption = {
  readonly __typename?: 'ReadingAssumption';
  /** Other concepts that they may mean, the likeliest first. */
  readonly alternatives: ReadonlyArray<Concept>;
  /** The concept that they were taken for. */
  readonly concept: Concept;
  /** The words as written. Example: `camber`. */
  readonly words: Scalars['String']['output'];
};

/** The input of `rebaseChangeset`. */
export type RebaseChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The side to keep for each document in which both sides changed the same field. */
  readonly resolutions: ReadonlyArray<ResolutionInput>;
};

/** The input of `redeliver`. */
export type RedeliverInput = {
  /** The id of the delivery. Example: `7d1f...`. */
  readonly delivery: Scalars['ID']['input'];
};

/** The input of `removePasskey`. */
export type RemovePasskeyInput = {
  /** The key of the passkey. Example: `3e7a9c10-...`. */
  readonly id: Scalars['ID']['input'];
};

/** The input of `removeUser`. */
export type RemoveUserInput = {
  /** The `revision` of the user that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The name of the user. Example: `ada`. */
  readonly name: Scalars['String']['input'];
  /** Whether a random pseudonym takes the place of the name in the history, such as `removed-4f0c1a9b2e`. */
  readonly pseudonym: Scalars['Boolean']['input'];
};

/** The input of `renameDocument`. */
export type RenameDocumentInput = {
  /** The changeset to stage the edits in, which must be a DRAFT. Left out: a new one. Example: `5c0e1d2f-...`. */
  readonly changeset?: InputMaybe<Scalars['ID']['input']>;
  /** The key of a published concept, claim, source or article. Example: `driver:cambered-roads`. */
  readonly from: Scalars['ID']['input'];
  /** The reason. Example: `Say what slopes`. */
  readonly message: Scalars['String']['input'];
  /** Its new key, of the same kind, which no document has or had. Example: `driver:sloping-roads`. */
  readonly to: Scalars['ID']['input'];
};

/** The input of `reopenThread`. */
export type ReopenThreadInput = {
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The number of the thread. */
  readonly thread: Scalars['Int']['input'];
};

/** A text to replace in a field of the input of a document. */
export type ReplaceTextInput = {
  /** The name of the field in the input of the document. Example: `summary`. */
  readonly field: Scalars['String']['input'];
  /** The text to find, as it is written. Example: `leg length`. */
  readonly find: Scalars['String']['input'];
  /** The text instead. Example: `leg-length`. */
  readonly with: Scalars['String']['input'];
};

/** A finding of a source in the editors' words, when no text of the source can be quoted. It counts as evidence, unless it is `INDIRECT`. */
export type ReportedFinding = {
  readonly __typename?: 'ReportedFinding';
  /** The finding and its bearing on the claim. Example: `Hip abductors were weaker on the injured side ...`. */
  readonly finding: Scalars['String']['output'];
  /** The source. */
  readonly source: Source;
  /** Whether it supports the claim as recorded, speaks against it, or concerns something near it. */
  readonly stance: Stance;
};

/** A finding of a source in your own words, when no text of the source can be quoted. Example: `{ source: "source:fredericson-2000", ... }`. */
export type ReportedFindingInput = {
  /** The finding and its bearing on the claim, at most 400 characters. Example: `Hip abductors were weaker on the injured side ...`. */
  readonly finding: Scalars['String']['input'];
  /** The key of the source. Example: `source:fredericson-2000`. */
  readonly source: Scalars['ID']['input'];
  /** Whether it supports the statement. */
  readonly stance: Stance;
};

/** The input of `requestChanges`. */
export type RequestChangesInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The requested changes, 1 to 2,000 characters. Example: `Say which shoes.` */
  readonly message: Scalars['String']['input'];
};

/** The input of `requestPasswordReset`. */
export type RequestPasswordResetInput = {
  /** The name of a user, or the mail address that the user has confirmed. Example: `ada`. */
  readonly name: Scalars['String']['input'];
};

/** The input of `resetPasswordByMail`. */
export type ResetPasswordByMailInput = {
  /** The new password, 12 to 1,000 characters. Example: `correct horse battery staple`. */
  readonly new: Scalars['String']['input'];
  /** The secret of the link. Example: `aetia_once_...`. */
  readonly secret: Scalars['String']['input'];
};

/** The input of `resetPassword`. */
export type ResetPasswordInput = {
  /** The name of the user. Example: `ada`. */
  readonly name: Scalars['String']['input'];
  /** Whether every token of the user is revoked too. */
  readonly revokeTokens: Scalars['Boolean']['input'];
};

/** The input of `resetSecondFactor`. */
export type ResetSecondFactorInput = {
  /** The name of the user. Example: `ada`. */
  readonly name: Scalars['String']['input'];
};

/** The resolution of a conflict over one document. Example: `{ document: "driver:cambered-roads", keep: MINE }`. */
export type ResolutionInput = {
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['input'];
  /** The side to keep in the fields that both sides changed. */
  readonly keep: ConflictSide;
};

/** The input of `resolveThread`. */
export type ResolveThreadInput = {
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The number of the thread. */
  readonly thread: Scalars['Int']['input'];
};

/** A revision of a document to stage again. Example: `{ document: "driver:cambered-roads", revision: 1 }`. */
export type RestoreInput = {
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['input'];
  /** The number of the revision to restore. */
  readonly revision: Scalars['Int']['input'];
};

/** The input of `revertVersion`. */
export type RevertVersionInput = {
  /** The side to keep for each document in which a later version changed the same field. */
  readonly resolutions: ReadonlyArray<ResolutionInput>;
  /** The version to undo. */
  readonly version: Scalars['Int']['input'];
};

/** The input of `reviewDocument`. */
export type ReviewDocumentInput = {
  /** The `publishedRevision` of the document that the reviewer read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The key of the document. Example: `claim:e58`. */
  readonly document: Scalars['ID']['input'];
  /** The time by which it is to be reviewed next; left out: no review is planned. Example: `2027-11-30T00:00:00Z`. */
  readonly reviewBy?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The verdict of a reviewer on a changeset. */
export type ReviewVerdict =
  /** It may be published: `approveChangeset`. */
  | 'APPROVED'
  /** It needs changes first: `requestChanges` or `sendBackChangeset`. */
  | 'CHANGES_REQUESTED';

/** The change of a document in one version. Example: version `1` added `claim:e58`. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The key that the document had in this version. Example: `claim:e58`. */
  readonly document: Scalars['ID']['output'];
  /** The number of the document's revision in this version. Revisions are numbered from 1 without gaps, published or not. */
  readonly revision: Scalars['Int']['output'];
  /** The version. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the changes of a document, with the number of items in the whole list. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Revision>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One revision in a list, with its cursor. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** The input of `revokePreviewLink`. */
export type RevokePreviewLinkInput = {
  /** The id of the link. Example: `7c1e5b0a-...`. */
  readonly id: Scalars['ID']['input'];
};

/** The input of `revokeToken`. */
export type RevokeTokenInput = {
  /** The id of the token. Example: `0b8f7c2e-...`. */
  readonly id: Scalars['ID']['input'];
};

/** A permission that an operation may need. Roles grant rights; a token has some of its owner's rights. */
export type Right =
  /** Manage users and webhooks, and read the `auditLog`. */
  | 'ADMINISTER'
  /** Publish, schedule and revert. Example: `publishChangeset`. */
  | 'PUBLISH'
  /** Read changesets and their staged edits. Example: `changesets`. */
  | 'READ_DRAFTS'
  /** Approve a changeset or send it back. Example: `approveChangeset`. */
  | 'REVIEW'
  /** Change the own password, create and revoke own tokens. No token has this right; a session from `signIn` has it. */
  | 'USE_ACCOUNT'
  /** Create changesets and stage edits in them. Example: `stageEdits`. */
  | 'WRITE_DRAFTS';

/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactor = Concept & Node & Published & {
  readonly __typename?: 'RiskFactor';
  /** The activities it involves. */
  readonly activities: ActivityConnection;
  /** Other names from the sources or from common use, which search also finds. Example: `weak hips`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The analogous concepts; an analogy is never a cause. */
  readonly analogies: ConceptConnection;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body parts it affects. */
  readonly bodyParts: BodyPartConnection;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `risk-factor:weak-hips`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** The injuries it leads to. */
  readonly injuries: InjuryConnection;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Weak hips`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `weak-hips`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorAnalogiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorInjuriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** A factor that raises the likelihood of an outcome without misalignment. Example: `risk-factor:weak-hips`. */
export type RiskFactorUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of risk factors, with the number of items in the whole list. */
export type RiskFactorConnection = {
  readonly __typename?: 'RiskFactorConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<RiskFactorEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<RiskFactor>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One risk factor in a list, with its cursor. */
export type RiskFactorEdge = {
  readonly __typename?: 'RiskFactorEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The risk factor. */
  readonly node: RiskFactor;
};

/** Conditions for a list of risk factors; every given condition must hold. */
export type RiskFactorWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It affects this body part. Example: `body-part:glutes`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** It leads to this injury. Example: `injury:it-band-syndrome`. */
  readonly injury?: InputMaybe<Scalars['ID']['input']>;
  /** Only results of a search for this text. Example: `weak hips`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The place and manner of running. Example: `{ country: "US", facingTraffic: true, reading: LOW_SIDE_IS_SHORTER }`. */
export type RoadSettingInput = {
  /** The ISO 3166-1 alpha-2 code of the country. Example: `US`. */
  readonly country: Scalars['String']['input'];
  /** Whether the runner faces traffic. */
  readonly facingTraffic: Scalars['Boolean']['input'];
  /** The place to run. */
  readonly place?: InputMaybe<RunningPlace>;
  /** The reading of the low side. */
  readonly reading?: InputMaybe<LegReading>;
};

/** The role of a user, from least to most. Each role has the rights of the roles before it. */
export type Role =
  /** Also manages users and webhooks, and reads the audit log: `ADMINISTER`. */
  | 'ADMIN'
  /** Also reads and writes drafts: `READ_DRAFTS`, `WRITE_DRAFTS`. */
  | 'AUTHOR'
  /** Also publishes, schedules and reverts: `PUBLISH`. */
  | 'PUBLISHER'
  /** Reads published content and manages their own account: `USE_ACCOUNT`. */
  | 'READER'
  /** Also approves changesets or sends them back: `REVIEW`. */
  | 'REVIEWER';

/** The input of `rotateWebhookSecret`. */
export type RotateWebhookSecretInput = {
  /** The `revision` of the webhook that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the webhook. Example: `0b8f7c2e-...`. */
  readonly id: Scalars['ID']['input'];
};

/** A place to run. The rule for legs applies only to the edge of a cambered road. */
export type RunningPlace =
  /** A banked bend: `lowLeg` is `NOT_STATED`. */
  | 'BANKED_BEND'
  /** A beach, which slopes to the water: `lowLeg` is `NOT_STATED`. */
  | 'BEACH'
  /** The edge of a road that slopes from its middle, as in `driver:cambered-roads`. */
  | 'CAMBERED_ROAD_EDGE'
  /** A pavement beside the road: `lowLeg` is `NOT_STATED`. */
  | 'PAVEMENT'
  /** The level middle of the road: `lowLeg` is `NOT_STATED`. */
  | 'ROAD_CROWN'
  /** A running track: `lowLeg` is `NOT_STATED`. */
  | 'TRACK';

/** The input of `scheduleChangeset`. */
export type ScheduleChangesetInput = {
  /** The time of publication; left out only where the changeset is published already. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The time at which what it publishes is retired: after `at`, or to come. Null: never. */
  readonly retireAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A bound that stopped a search. The operator of the server sets the bounds. */
export type SearchBound =
  /** The request used the longest allowed time of one request. Example: `AETIA_DEADLINE_MS` is 2000. */
  | 'DEADLINE'
  /** The search examined the highest allowed number of steps. Example: `AETIA_PATH_EXPANSIONS` is 200000. */
  | 'EXPANSIONS'
  /** The search reached the memory bound. Example: `AETIA_PATH_BYTES` is 201326592. */
  | 'MEMORY'
  /** The search used the longest allowed time of one search. Example: `AETIA_PATH_MS` is 250. */
  | 'TIME';

/** A page of search results, best match first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The items of the page, each with its match and its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Node>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of results. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One search result. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** An excerpt with its matches: a name, or a place in the text of an article. */
  readonly highlight: Highlight;
  /** The type of the result. */
  readonly kind: SearchKind;
  /** The matching name, the title of an article or source, or the sentence of a claim. Example: `ITBS`. */
  readonly label: Scalars['String']['output'];
  /** How the search text matches it. */
  readonly match: SearchMatch;
  /** The result: a concept, an article, a claim or a source. */
  readonly node: Node;
};

/** The type of a search result. */
export type SearchKind =
  /** By title, headings and text. Example: `article:hip-alignment-and-running-injuries`. */
  | 'ARTICLE'
  /** By sentence, quotes, findings and conditions: `claim:e58`. Rows of imported tables are found by the names of their concepts alone. */
  | 'CLAIM'
  /** By name or synonym. Example: `injury:it-band-syndrome`. */
  | 'CONCEPT'
  /** By title, author and publisher. Example: `source:predawn-runner-2013`. */
  | 'SOURCE';

/** How the search text matches a result, best first. */
export type SearchMatch =
  /** The text equals a name or the title, except for case, accents and apostrophes, as `itbs` does. Names that are equal in every character come first. */
  | 'EXACT'
  /** The names contain every word of the text, some inside a word, as `femoral` in `patellofemoral`. */
  | 'INSIDE'
  /** The letters are equal; punctuation or spaces differ, as in `hip-pain` for `Hip pain`. */
  | 'LETTERS'
  /** A name starts with the text, as with `hip align`. */
  | 'PREFIX'
  /** The words differ by an ending or by one or two typing errors, as `allignment` does from `alignment`. */
  | 'SIMILAR'
  /** The text of the result contains every search word, as an article that mentions `camber`. */
  | 'TEXT'
  /** Every word of the text starts a word of its names, as with `fasc plant`. */
  | 'TOKENS';

/** The time-based codes that a user needs beside the password. */
export type SecondFactor = {
  readonly __typename?: 'SecondFactor';
  /** Since when a sign-in needs a code; null: begun with `enrolSecondFactor`, and not confirmed yet. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many recovery codes are left. Example: `9`. */
  readonly recoveryCodesLeft: Scalars['Int']['output'];
};

/** The result of a mutation of the second factor. */
export type SecondFactorOutcome =
  /** The second factor is in force already. Disable it first. */
  | 'ALREADY_ON'
  /** The change succeeded. */
  | 'DONE'
  /** There is no second factor. Begin with `enrolSecondFactor`. */
  | 'NOT_ENROLLED'
  /** This server has no key to seal the secret with: the operator sets `AETIA_SEALING_KEYS`. Nothing was changed. */
  | 'NO_SEALING_KEY'
  /** Too many codes were tried lately. Wait a quarter of an hour. */
  | 'TOO_MANY_ATTEMPTS'
  /** The code is wrong, or was used before. Nothing was changed. */
  | 'WRONG_CODE'
  /** The password is wrong, or the user has none. Nothing was changed. */
  | 'WRONG_PASSWORD';

/** The payload of a mutation of the second factor. */
export type SecondFactorPayload = {
  readonly __typename?: 'SecondFactorPayload';
  /** The outcome. */
  readonly outcome: SecondFactorOutcome;
  /** After `confirmSecondFactor`, ten codes that are each good once without the device, shown only once. */
  readonly recoveryCodes: ReadonlyArray<Scalars['String']['output']>;
  /** After `enrolSecondFactor`, the secret to type into an authenticator, shown only once. Example: `JBSWY3DPEHPK3PXP...`. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** After `enrolSecondFactor`, the same as an address for a QR code, shown only once. Example: `otpauth://totp/Aetia:ada?...`. */
  readonly uri: Maybe<Scalars['String']['output']>;
};

/** A part of an article with the claims that it expresses. Example: the section `the-short-answer`. */
export type Section = {
  readonly __typename?: 'Section';
  /** Its name within the article. Example: `the-short-answer`. */
  readonly anchor: Scalars['String']['output'];
  /** Its text without the heading, in the format that you choose. Example: `**Running** ...`. */
  readonly body: Scalars['String']['output'];
  /** The claims that its prose cites, in order of their numbers within the article. */
  readonly citations: ReadonlyArray<Citation>;
  /** The claims that it expresses or that its prose cites; empty when there are none. */
  readonly claims: ReadonlyArray<Claim>;
  /** Its heading. Example: `The short answer`. */
  readonly heading: Scalars['String']['output'];
};


/** A part of an article with the claims that it expresses. Example: the section `the-short-answer`. */
export type SectionBodyArgs = {
  format?: BodyFormat;
  linksTo?: Scalars['String']['input'];
};

/** A part of an article under one heading. Example: `anchor: "longer-leg"`. */
export type SectionInput = {
  /** The name that links use. Example: `longer-leg`. */
  readonly anchor: Scalars['String']['input'];
  /** Markdown without raw HTML. Example: `Roads slope.`. */
  readonly body: Scalars['String']['input'];
  /** The keys of the claims that it expresses. Example: `["claim:e58"]`. */
  readonly claims: ReadonlyArray<Scalars['ID']['input']>;
  /** The heading, without marks. Example: `The longer leg`. */
  readonly heading: Scalars['String']['input'];
};

/** The input of `sendBackChangeset`. */
export type SendBackChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The requested changes, 1 to 2,000 characters. Example: `Which road was this measured on?` */
  readonly message: Scalars['String']['input'];
};

/** A session of a user. Its secret is shown once, by the mutation that opened it. */
export type Session = {
  readonly __typename?: 'Session';
  /** What the client called itself when it signed in; null when it did not. Example: `Mozilla/5.0 (X11; Linux x86_64)`. */
  readonly client: Maybe<Scalars['String']['output']>;
  /** The time of the sign-in. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The time of its end. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether it is the session of this request. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Its key, for `endSession`. Example: `0b8f7c2e-5d3a-4b1e-9a57-3c1d2e4f5a6b`. */
  readonly key: Scalars['String']['output'];
  /** The key of the passkey that signed the user in, also once that is removed; null for another way. Example: `9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f`. */
  readonly passkey: Maybe<Scalars['String']['output']>;
  /** The name of the provider that signed the user in; null for another way. Example: `acme`. */
  readonly provider: Maybe<Scalars['String']['output']>;
};

/** The input of `setApprovalPolicy`. */
export type SetApprovalPolicyInput = {
  /** The number of different reviewers who must approve, 1 to 10. */
  readonly approvals: Scalars['Int']['input'];
  /** The name of the user who must be among them; left out or null: any reviewer. Example: `grace`. */
  readonly approver?: InputMaybe<Scalars['String']['input']>;
  /** The `revision` of the policy that the client read; `0` for the default. */
  readonly basedOn: Scalars['Int']['input'];
  /** The kind of document. */
  readonly kind: DocumentKind;
};

/** The input of `setNotifications`. */
export type SetNotificationsInput = {
  /** One mail address without a name; left out: no change. Example: `ada@example.org`. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** How often to send mail. What happened before is not sent. */
  readonly mail: MailFrequency;
};

/** A side and its basis. */
export type SideFound = {
  readonly __typename?: 'SideFound';
  /** `STATED` by a source, `INFERRED` by a rule in `SideRule`, or `NOT_STATED`. */
  readonly answer: VerdictAnswer;
  /** The claims that state it; empty unless STATED. */
  readonly claims: ReadonlyArray<Claim>;
  /** The rule of the inference; null unless INFERRED. */
  readonly rule: Maybe<SideRule>;
  /** The side; null for NOT_STATED. */
  readonly side: Maybe<BodySide>;
};

/** The rule of inference behind a side; none of the sources states it. */
export type SideRule =
  /** The table of driving sides by country, which is general knowledge: traffic keeps left in `GB`. */
  | 'DRIVING_SIDE_TABLE'
  /** A runner who faces traffic is on the side opposite to the traffic's own: the right in `GB`. */
  | 'FACING_TRAFFIC'
  /** The edge of the road is its low side, so the leg there is the low one. In `GB`, facing traffic, it is the right leg. */
  | 'LOW_LEG_AT_THE_EDGE'
  /** The reading `LOW_SIDE_IS_SHORTER`. */
  | 'LOW_SIDE_IS_SHORTER'
  /** The reading `REACHING_LEG_IS_LONGER`. */
  | 'REACHING_LEG_IS_LONGER';

/** The input of `signIn`. */
export type SignInInput = {
  /** After `SECOND_FACTOR_NEEDED`, the code that the device shows, or a recovery code. Example: `492039`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** The name of the user. Example: `ada`. */
  readonly name: Scalars['String']['input'];
  /** In place of a code, the answer of the browser to `beginPasskeySignIn`, as JSON. */
  readonly passkey?: InputMaybe<Scalars['String']['input']>;
  /** The password, at most 1,000 characters. Example: `correct horse battery staple`. */
  readonly password: Scalars['String']['input'];
};

/** The result of `signIn`, `completeSignOn` and `completePasskeySignIn`. */
export type SignInOutcome =
  /** The groups at the provider give no role here, or the user is not `active`. */
  | 'NOT_ALLOWED'
  /** The provider knows the caller, and no user here is that person. Ask an `ADMIN`. */
  | 'NO_ACCOUNT'
  /** This server takes no passkeys. */
  | 'PASSKEYS_OFF'
  /** The answer of the browser is wrong, came too late, or was used before, or the passkey is not known here. Begin again. */
  | 'PASSKEY_INVALID'
  /** This server takes no passwords: sign in through a provider of `signOnOptions`. */
  | 'PASSWORDS_OFF'
  /** The password must be changed: call `changePassword` with the `secret`. Until then, the secret is valid for nothing else. */
  | 'PASSWORD_MUST_CHANGE'
  /** The password is right, and the user has a second factor: sign in again with the `code` as well. */
  | 'SECOND_FACTOR_NEEDED'
  /** The sign-in succeeded: use the `secret`. */
  | 'SIGNED_IN'
  /** The code is unknown, was used, has ended, or the `verifier` is another: begin the sign-on again. */
  | 'SIGN_ON_INVALID'
  /** Too many recent attempts failed. Wait a quarter of an hour, or ask an `ADMIN`. */
  | 'TOO_MANY_ATTEMPTS'
  /** The `code` is wrong, or was used before. */
  | 'WRONG_CODE'
  /** The user does not exist, the password is wrong, or the user is not `active`. */
  | 'WRONG_NAME_OR_PASSWORD';

/** The payload of `signIn`, `completeSignOn` and `completePasskeySignIn`. */
export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** The end of the session; null unless signed in. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The outcome. */
  readonly outcome: SignInOutcome;
  /** The secret to send as `Authorization: Bearer <secret>`, shown only once. Null unless signed in. */
  readonly secret: Maybe<Scalars['String']['output']>;
};

/** How people sign in at a server. */
export type SignOnOptions = {
  readonly __typename?: 'SignOnOptions';
  /** Whether users may have passkeys: the operator says the public address, and browsers take keys for it. */
  readonly passkeys: Scalars['Boolean']['output'];
  /** Whether `signIn` takes passwords. */
  readonly passwords: Scalars['Boolean']['output'];
  /** The providers of OpenID Connect. */
  readonly providers: ReadonlyArray<SignOnProvider>;
  /** Whether a forgotten password is reset by mail: the operator names a mail server. */
  readonly resetsByMail: Scalars['Boolean']['output'];
  /** Whether users may add time-based codes: the operator gives a key to seal their secrets with. */
  readonly secondFactors: Scalars['Boolean']['output'];
};

/** A provider of OpenID Connect, through which people sign in. */
export type SignOnProvider = {
  readonly __typename?: 'SignOnProvider';
  /** Its name for people. Example: `Acme`. */
  readonly label: Scalars['String']['output'];
  /** Its name in addresses. Example: `acme`. */
  readonly name: Scalars['String']['output'];
  /** Where a browser also ends the session at the provider, perhaps with `returnTo`. Example: `https://example.org/auth/acme/logout`. */
  readonly signOffUrl: Scalars['String']['output'];
  /** Where a browser begins, with `challenge` and `returnTo` as parameters. Example: `https://example.org/auth/acme/start`. */
  readonly startUrl: Scalars['String']['output'];
};

/** The smallest sets of corrections that break every path. */
export type SmallestCorrections = {
  readonly __typename?: 'SmallestCorrections';
  /** A lower bound on the size of a set that breaks every path; 0 when there is nothing to break. */
  readonly atLeast: Scalars['Int']['output'];
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The sets, smallest first; empty when there is no path, or when no set breaks all of them. */
  readonly sets: ReadonlyArray<CorrectionSet>;
  /** A path without any correctable concept, which no set can break; null when there is none. */
  readonly unbreakable: Maybe<CausalPath>;
};

/** The origin of claims. A field is null when the source does not show its value. Example: `source:best-runners-tips-2014`. */
export type Source = Node & Published & {
  readonly __typename?: 'Source';
  /** The values that its team declared attributes for, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Its author. Example: `Greg Strosaker`. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Its category. Example: `Health`. */
  readonly category: Maybe<Scalars['String']['output']>;
  /** The claims that it gives evidence for, in order of key. */
  readonly claims: ClaimConnection;
  /** Whether readers may comment. */
  readonly commentsEnabled: Maybe<Scalars['Boolean']['output']>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its id in the imported tables that name it; null for every other source. Example: `PMID:1`. */
  readonly curie: Maybe<Scalars['String']['output']>;
  /** The source that it copies or adapts; null for an original. */
  readonly derivedFrom: Maybe<Source>;
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The class of its evidence. */
  readonly evidenceClass: EvidenceClass;
  /** The facts about the source. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key. Example: `source:best-runners-tips-2014`. */
  readonly id: Scalars['ID']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The original from which it descends; an original is its own. All sources of one line count once as evidence. */
  readonly lineOfDescent: Source;
  /** The ground for its line of descent; null when there is none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Its passages, in the order of the text. */
  readonly passages: ReadonlyArray<Passage>;
  /** The number that its publisher gave it, as text because it exceeds 2^53. Example: `9149437906629772589`. */
  readonly postId: Maybe<Scalars['String']['output']>;
  /** The date of publication, as precise as the source shows it. Example: `2013-03`. */
  readonly publishedAt: Maybe<Scalars['String']['output']>;
  /** Its publisher. Example: `Predawn Runner`. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** The key without its kind. Example: `best-runners-tips-2014`. */
  readonly slug: Scalars['String']['output'];
  /** The SHA-256 of the text that editors keep of it, now and in no version; null when none is kept. The text is never served. Example: `sha256:9f86d081...`. */
  readonly textHash: Maybe<Scalars['String']['output']>;
  /** Its title. Example: `9 Causes of Hip Pain During and After Running`. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Its web address. Example: `https://predawnrunner.com/2013/03/causes-effects-and-prevention-of-hip-alignment-issues-in-runners/`. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** The origin of claims. A field is null when the source does not show its value. Example: `source:best-runners-tips-2014`. */
export type SourceAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The origin of claims. A field is null when the source does not show its value. Example: `source:best-runners-tips-2014`. */
export type SourceClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** The origin of claims. A field is null when the source does not show its value. Example: `source:best-runners-tips-2014`. */
export type SourceEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** The origin of claims. A field is null when the source does not show its value. Example: `source:best-runners-tips-2014`. */
export type SourceHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The origin of claims. A field is null when the source does not show its value. Example: `source:best-runners-tips-2014`. */
export type SourceUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources, with the number of items in the whole list. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One source in a list, with its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** A whole source. Leave out a field that the source does not show; never guess. Example: `source:best-runners-tips-2014`. */
export type SourceInput = {
  /** Its attributes; left out or empty: none. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeInput>>;
  /** Its author. Example: `A. Runner`. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** Its category. Example: `Injuries`. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Whether readers may comment. */
  readonly commentsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The key of the source that it copies or adapts. Example: `source:predawn-runner-2013`. */
  readonly derivedFrom?: InputMaybe<Scalars['ID']['input']>;
  /** The class of its evidence. */
  readonly evidenceClass: EvidenceClass;
  /** Its properties. */
  readonly facts: ReadonlyArray<FactInput>;
  /** The keys that it had before, oldest first. Left out: they stay as they are. Example: `["driver:cambered-road"]`. */
  readonly formerKeys?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The ground for its line of descent. Example: `A reprint.`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Its passages. */
  readonly passages: ReadonlyArray<PassageInput>;
  /** The number that its publisher gave it. Example: `1234`. */
  readonly postId?: InputMaybe<Scalars['String']['input']>;
  /** The date of publication, as precise as it is known. Example: `2014-03`. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** Its publisher. Example: `Example Press`. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The key without `source:`. Example: `best-runners-tips-2014`. */
  readonly slug: Scalars['String']['input'];
  /** Its title. Example: `Hip pain in runners`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Its texts in other languages. Left out: they stay as they are. An empty list removes them. */
  readonly translations?: InputMaybe<ReadonlyArray<TranslationInput>>;
  /** Its address. Example: `https://example.org/hip-pain`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** The text of a source that editors keep to check quotes with. It belongs to no version, and the public never sees it. */
export type SourceText = {
  readonly __typename?: 'SourceText';
  /** A part of the text, at most 20,000 UTF-16 code units long. Example: `Cambered roads often tilt`. */
  readonly excerpt: Scalars['String']['output'];
  /** The time at which it was kept. */
  readonly keptAt: Scalars['DateTime']['output'];
  /** The name of the user who kept it. Example: `ada`. */
  readonly keptBy: Scalars['String']['output'];
  /** Its length in UTF-16 code units, in which all offsets count. */
  readonly length: Scalars['Int']['output'];
  /** The key of the source. Example: `source:predawn-runner-2013`. */
  readonly source: Scalars['ID']['output'];
  /** The SHA-256 of the text as UTF-8. Example: `sha256:9f86d081...`. */
  readonly textHash: Scalars['String']['output'];
};


/** The text of a source that editors keep to check quotes with. It belongs to no version, and the public never sees it. */
export type SourceTextExcerptArgs = {
  end: InputMaybe<Scalars['Int']['input']>;
  start?: Scalars['Int']['input'];
};

/** The result of a mutation of the text of a source. */
export type SourceTextOutcome =
  /** Another text is kept than the caller saw; `text` is that one. Nothing was changed. */
  | 'CONFLICT'
  /** The text was kept or deleted. */
  | 'DONE'
  /** This text is kept already, or there is none to delete. */
  | 'NOTHING_TO_DO';

/** The payload of a mutation of the text of a source. */
export type SourceTextPayload = {
  readonly __typename?: 'SourceTextPayload';
  /** The outcome. */
  readonly outcome: SourceTextOutcome;
  /** The key of the source. Example: `source:predawn-runner-2013`. */
  readonly source: Scalars['ID']['output'];
  /** The text that is kept now; null when there is none. */
  readonly text: Maybe<SourceText>;
};

/** Conditions for a list of sources; every given condition must hold. */
export type SourceWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
};

/** The input of `stageEdits`. */
export type StageEditsInput = {
  /** The id of a changeset in DRAFT. Example: `5c0e1d2f-...`. */
  readonly changeset: Scalars['ID']['input'];
  /** The edits, 1 to 100, at most one for each document. */
  readonly edits: ReadonlyArray<EditInput>;
  /** The message, at most 1,000 characters. Example: `Say where camber is steepest`. */
  readonly message: Scalars['String']['input'];
};

/** The input of `stageEditsWhere`. */
export type StageEditsWhereInput = {
  /** The change. */
  readonly change: FieldEditInput;
  /** The id of the changeset, which must be a DRAFT. Left out: a new one, unless it is a dry run. Example: `5c0e1d2f-...`. */
  readonly changeset?: InputMaybe<Scalars['ID']['input']>;
  /** Whether to answer with the changes and stage nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The reason. Example: `One name for the category`. */
  readonly message: Scalars['String']['input'];
  /** The documents to change, as the changeset has them; at most 1,000 may match. */
  readonly where: DocumentsWhere;
};

/** The payload of `stageEditsWhere`. */
export type StageEditsWherePayload = {
  readonly __typename?: 'StageEditsWherePayload';
  /** What becomes of each document that the change alters, in order of key. */
  readonly changes: DocumentChangeConnection;
  /** The changeset as it is now; null where none was named and none was made. */
  readonly changeset: Maybe<Changeset>;
  /** Both versions of every document that changed meanwhile; empty unless the outcome is `CONFLICT`. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The number of documents that match. */
  readonly matchedCount: Scalars['Int']['output'];
  /** The outcome. `NOTHING_TO_DO`: no document that matches would change. */
  readonly outcome: ChangesetOutcome;
  /** The violations of the changed documents where the outcome is `VIOLATIONS`; otherwise empty. */
  readonly violations: ReadonlyArray<Violation>;
};


/** The payload of `stageEditsWhere`. */
export type StageEditsWherePayloadChangesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An edit of one document within a changeset. Example: the edit of `driver:cambered-roads`. */
export type StagedEdit = {
  readonly __typename?: 'StagedEdit';
  /** The number of the published revision on which the edit is based; `0` when there was none. */
  readonly base: Scalars['Int']['output'];
  /** The document as staged; null when the edit retires it. */
  readonly content: Maybe<Scalars['DocumentContent']['output']>;
  /** The key of the document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
  /** The number of the revision that the edit made. Pass it as `basedOn` to edit the document again. */
  readonly revision: Scalars['Int']['output'];
};

/** A page of staged edits, with the number of items in the whole list. */
export type StagedEditConnection = {
  readonly __typename?: 'StagedEditConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<StagedEditEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<StagedEdit>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One staged edit in a list, with its cursor. */
export type StagedEditEdge = {
  readonly __typename?: 'StagedEditEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The staged edit. */
  readonly node: StagedEdit;
};

/** The direction of a piece of evidence: for or against the claim as recorded. */
export type Stance =
  /** It concerns something near the claim: injury and not alignment, in `claim:e55`. It counts for no line of descent. */
  | 'INDIRECT'
  /** It speaks against the claim. Example: a study that finds no effect, for `claim:e26`. */
  | 'REFUTES'
  /** It supports the claim. Example: the evidence of `claim:e13`. */
  | 'SUPPORTS';

/** What is said of one statement, and the paths between the same concepts. A path is no statement, and no statement is needed for a path. */
export type StatementAnswer = {
  readonly __typename?: 'StatementAnswer';
  /** The paths from the subject to the object; null for a statement that is no cause. */
  readonly paths: Maybe<CausalPathConnection>;
  /** Both in plain words. Example: `The sources do not say whether ... That is not a no.`. */
  readonly text: Scalars['String']['output'];
  /** The judgment of the sources on the statement itself. */
  readonly verdict: Verdict;
};

/** The direction of a step's claims, seen along the path. */
export type StepDirection =
  /** From the step's `to` to its `from`, against the path. */
  | 'BACKWARD'
  /** From the step's `from` to its `to`. */
  | 'FORWARD';

/** A document that a changeset retires although others still use it. Example: `driver:cambered-roads`. */
export type StillUsed = {
  readonly __typename?: 'StillUsed';
  /** The key of the retired document. Example: `driver:cambered-roads`. */
  readonly document: Scalars['ID']['output'];
  /** The published uses that the changeset leaves as they are, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** A document that a changeset retires although others still use it. Example: `driver:cambered-roads`. */
export type StillUsedUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The input of `submitChangeset`. */
export type SubmitChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** A message for the reviewers. Example: `Ready`. */
  readonly message: Scalars['String']['input'];
};

/** The subscriptions, over graphql-ws and server-sent events. A first subscription: `subscription { graphPublished { version } }`. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What others do to what concerns the caller, as it happens. It ends with `UNAUTHENTICATED` once the session or token does. Needs READ_DRAFTS. */
  readonly activityHappened: ActivityItem;
  /** Every version at its publication, in order and without gaps. */
  readonly graphPublished: Publication;
};


/** The subscriptions, over graphql-ws and server-sent events. A first subscription: `subscription { graphPublished { version } }`. */
export type SubscriptionActivityHappenedArgs = {
  since: InputMaybe<Scalars['DateTime']['input']>;
};


/** The subscriptions, over graphql-ws and server-sent events. A first subscription: `subscription { graphPublished { version } }`. */
export type SubscriptionGraphPublishedArgs = {
  since: InputMaybe<Scalars['Int']['input']>;
};

/** A claim under a supposition. Example: `claim:e60` at `0.9`. */
export type SupposedClaim = {
  readonly __typename?: 'SupposedClaim';
  /** Its certainty under the supposition. */
  readonly certainty: Scalars['Float']['output'];
  /** The published claim. */
  readonly claim: Claim;
};

/** A path under a supposition, with the fields of `CausalPath`. */
export type SupposedPath = {
  readonly __typename?: 'SupposedPath';
  /** The product of the certainties of the steps under the supposition. It is a score for ranking. */
  readonly certainty: Scalars['Float']['output'];
  /** The outcome. */
  readonly end: Concept;
  /** The weakest class among the strongest evidence of each step. */
  readonly evidenceClass: EvidenceClass;
  /** The path in plain sentences, with citations of the published claims. */
  readonly explanation: Explanation;
  /** Whether any step rests on inferred claims alone. */
  readonly hasInferred: Scalars['Boolean']['output'];
  /** The key of the path. A path before and a path after have equal keys when their concepts and claims are equal. Example: `path:3q2x...`. */
  readonly key: Scalars['String']['output'];
  /** The leg side on the path, the last one if there are several; null when there is none. */
  readonly legSide: Maybe<LegRole>;
  /** The number of steps. */
  readonly length: Scalars['Int']['output'];
  /** All concepts of the path, in order. */
  readonly nodes: ReadonlyArray<Concept>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The cause. */
  readonly start: Concept;
  /** The steps in order; their number is `length`. */
  readonly steps: ReadonlyArray<SupposedStep>;
  /** The step with the lowest certainty under the supposition; among equals, the first. */
  readonly weakestStep: SupposedStep;
};

/** The paths on one side of a supposition. */
export type SupposedPaths = {
  readonly __typename?: 'SupposedPaths';
  /** Whether the count is exact and the listed paths are the best. */
  readonly completeness: Completeness;
  /** The best paths. */
  readonly paths: ReadonlyArray<SupposedPath>;
  /** The number of paths; a lower bound when `completeness.exact` is false. Null when they were not counted. */
  readonly totalCount: Maybe<Scalars['BigInt']['output']>;
};

/** One step of a path under a supposition. Example: the one of `claim:e60` at `0.9`. */
export type SupposedStep = {
  readonly __typename?: 'SupposedStep';
  /** The certainty of the strongest claim under the supposition. */
  readonly certainty: Scalars['Float']['output'];
  /** The claims of the step, strongest first under the supposition. */
  readonly claims: ReadonlyArray<SupposedClaim>;
  /** The start of the step. */
  readonly from: Concept;
  /** The step in plain words. Example: `Running on cambered roads leads to the left leg reaching down a little farther in the U.S.`. */
  readonly sentence: Scalars['String']['output'];
  /** The end of the step. */
  readonly to: Concept;
};

/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type Symptom = Concept & Node & Published & {
  readonly __typename?: 'Symptom';
  /** Other names from the sources or from common use, which search also finds. Example: `hip pain during and after running`. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** The values that its team declared attributes for, and those of other columns of imported tables, in order of name. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** The body parts where it is felt. */
  readonly bodyParts: BodyPartConnection;
  /** The causes of the concept, each with its best path, best first. */
  readonly causedBy: ReachConnection;
  /** The claims about the concept, in order of key. */
  readonly claims: ClaimConnection;
  /** Its verified codes in published lists; empty when there are none. */
  readonly codes: ReadonlyArray<Code>;
  /** The time of its first publication. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The drivers that lead to it. */
  readonly drivers: DriverConnection;
  /** Its attributes that only editors see, in order of name. Needs READ_DRAFTS. */
  readonly editorAttributes: ReadonlyArray<Attribute>;
  /** The strongest class of evidence among its claims. */
  readonly evidenceClass: EvidenceClass;
  /** The facts about this concept. */
  readonly facts: ReadonlyArray<Fact>;
  /** The assets that show it, in the order of its editors; empty when there are none. */
  readonly figures: ReadonlyArray<Asset>;
  /** Its keys before it was renamed, oldest first; empty when it never was. Each of them still leads to it. Example: `driver:old-name`. */
  readonly formerKeys: ReadonlyArray<Scalars['ID']['output']>;
  /** The versions that added, changed or removed it, oldest first. */
  readonly history: RevisionConnection;
  /** The key, `kind:slug`. Example: `symptom:hip-pain`. */
  readonly id: Scalars['ID']['output'];
  /** The data of each imported table about it, in order of the key of the table's source; empty when no table has it. */
  readonly imports: ReadonlyArray<ImportedConcept>;
  /** Its kind. */
  readonly kind: ConceptKind;
  /** Its kind in words, in the first language of the request that has them. Example: `risk factor`. */
  readonly kindName: Scalars['String']['output'];
  /** The language of its name or title; of a claim or source, of its texts. It is the first language of the request that has them, else that of the source. Example: `de`. */
  readonly language: Scalars['String']['output'];
  /** Every language that it has texts in, that of the source first. Example: `de`. */
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  /** The effects of the concept, each with its best path, best first. */
  readonly leadsTo: ReachConnection;
  /** The leg sides that lead to it. */
  readonly legSides: LegSideConnection;
  /** The passages that mention it. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its name. Example: `Hip pain`. */
  readonly name: Scalars['String']['output'];
  /** A note for interested readers; null when there is none, as on `activity:running`. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The key without its kind. Example: `hip-pain`. */
  readonly slug: Scalars['String']['output'];
  /** A summary in one or two sentences. */
  readonly summary: Scalars['String']['output'];
  /** The concepts of which it is a symptom. */
  readonly symptomOf: ConceptConnection;
  /** Whether its texts in the first language of the request are made from the present source texts. `CURRENT` in the language of the source. */
  readonly translationStatus: TranslationStatus;
  /** The time at which the version in `updatedIn` was published. A row of an imported table changes with its part of the table. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The last version that changed it. */
  readonly updatedIn: Scalars['Int']['output'];
  /** Where it is used by published documents, in order of the kind of use. */
  readonly usedIn: UseConnection;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomBodyPartsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomCausedByArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomClaimsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ClaimEnd>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where: InputMaybe<ClaimWhere>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomDriversArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomEditorAttributesArgs = {
  names: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomLeadsToArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds: InputMaybe<ReadonlyArray<ConceptKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomLegSidesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomSymptomOfArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An outcome that a person feels. Example: `symptom:hip-pain`. */
export type SymptomUsedInArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  as: InputMaybe<ReadonlyArray<UseKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of symptoms, with the number of items in the whole list. */
export type SymptomConnection = {
  readonly __typename?: 'SymptomConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<SymptomEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Symptom>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One symptom in a list, with its cursor. */
export type SymptomEdge = {
  readonly __typename?: 'SymptomEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The symptom. */
  readonly node: Symptom;
};

/** Conditions for a list of symptoms; every given condition must hold. */
export type SymptomWhere = {
  /** Conditions on attributes, at most 10. */
  readonly attributes?: InputMaybe<ReadonlyArray<AttributeFilter>>;
  /** It is felt in this body part. Example: `body-part:hip`. */
  readonly bodyPart?: InputMaybe<Scalars['ID']['input']>;
  /** This concept leads to it. Example: `driver:cambered-roads`. */
  readonly cause?: InputMaybe<Scalars['ID']['input']>;
  /** This leg leads to it. */
  readonly legSide?: InputMaybe<LegRole>;
  /** Only results of a search for this text. Example: `hip pain during and after running`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A range of a text, in UTF-16 code units, as in JavaScript strings. Example: `{ start: 0, end: 8 }`. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** The end, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** The start. */
  readonly start: Scalars['Int']['output'];
};

/** A text. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** The text. Example: `a study of one team`. */
  readonly text: Scalars['String']['output'];
};

/** Conditions for a list of threads; every given condition must hold. */
export type ThreadWhere = {
  /** Only threads about this document. Example: `claim:e58`. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Only resolved threads, or only open ones. */
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A text of a document in another language. Example: `{ language: "de", unit: "name", text: "Laufen auf geneigten Straßen" }`. */
export type TranslationInput = {
  /** The language (BCP 47). Example: `de`. */
  readonly language: Scalars['String']['input'];
  /** The fingerprint of the source text that it was made from, as `content` of the document gives it. Left out: it is made from the source text sent beside it. Example: `111c6dd69f32`. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The translation; a list has one item per line. Example: `Laufen auf geneigten Straßen`. */
  readonly text: Scalars['String']['input'];
  /** The part that it translates, as in `EditedDocument.translations`. A phrase may have further forms, and a plural of its own. Example: `phrase.dative`. */
  readonly unit: Scalars['String']['input'];
};

/** Whether a translation is made from the present source text. */
export type TranslationStatus =
  /** It is made from the present source text, and whole. */
  | 'CURRENT'
  /** There is none, or a part is missing. */
  | 'MISSING'
  /** The source text has changed since. */
  | 'OUTDATED';

/** A part of a document in another language. Example: the summary of `driver:cambered-roads` in German. */
export type UnitTranslation = {
  readonly __typename?: 'UnitTranslation';
  /** The text to translate; a list has one item per line. Null when the document no longer has the part. Example: `Running on cambered roads`. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Whether it is made from the present source text. */
  readonly status: TranslationStatus;
  /** The translation; null when it is missing. Example: `Laufen auf geneigten Straßen`. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** The part. Example: `sections.pivot.body`. */
  readonly unit: Scalars['String']['output'];
};

/** The input of `unscheduleChangeset`. */
export type UnscheduleChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
};

/** The input of `unstageEdits`. */
export type UnstageEditsInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The keys of the documents. Example: `["claim:e31"]`. */
  readonly documents: ReadonlyArray<Scalars['ID']['input']>;
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
};

/** A web address. */
export type UrlValue = {
  readonly __typename?: 'UrlValue';
  /** The address. Example: `https://example.org/study`. */
  readonly url: Scalars['String']['output'];
};

/** A use of a document by a published document or row of a table. Example: `driver:cambered-roads` as the `SUBJECT` of `claim:e58`. */
export type Use = {
  readonly __typename?: 'Use';
  /** The kind of use. */
  readonly as: UseKind;
  /** The claim, concept, source, article or asset that uses it. */
  readonly by: Published;
  /** The section that uses it; null outside articles. */
  readonly section: Maybe<Section>;
};

/** A page of uses, with the number of items in the whole list. */
export type UseConnection = {
  readonly __typename?: 'UseConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<UseEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Use>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One use in a list, with its cursor. */
export type UseEdge = {
  readonly __typename?: 'UseEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The use. */
  readonly node: Use;
};

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

/** A person who can sign in. Example: `ada`. */
export type User = {
  readonly __typename?: 'User';
  /** Whether the user can sign in and use tokens. */
  readonly active: Scalars['Boolean']['output'];
  /** The time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether the user must change the password before any other action, as after `createUser`. */
  readonly mustChangePassword: Scalars['Boolean']['output'];
  /** The name for signing in. Example: `ada`. */
  readonly name: Scalars['String']['output'];
  /** The number of the user's changes, from `1`; pass it as `basedOn`. */
  readonly revision: Scalars['Int']['output'];
  /** The role of the user. */
  readonly role: Role;
};

/** A page of users, with the number of items in the whole list. */
export type UserConnection = {
  readonly __typename?: 'UserConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<User>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One user in a list, with its cursor. */
export type UserEdge = {
  readonly __typename?: 'UserEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The user. */
  readonly node: User;
};

/** The judgment of the sources on one statement. */
export type Verdict = {
  readonly __typename?: 'Verdict';
  /** The answer. */
  readonly answer: VerdictAnswer;
  /** The claims that make exactly this statement, with any polarity; empty for NOT_STATED. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the answer is DISPUTED, or evidence speaks against a claim that states it. The `text` names that evidence. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The object of the statement. */
  readonly object: Concept;
  /** The predicate of the statement. */
  readonly predicate: Predicate;
  /** Other claims that join the same two concepts, in either direction. */
  readonly related: ReadonlyArray<Claim>;
  /** The subject of the statement. */
  readonly subject: Concept;
  /** The answer in plain words. Example: `The sources do not say whether ...`. */
  readonly text: Scalars['String']['output'];
};

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

/** The caller of a request. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The end of the session or token; null for a token that does not expire. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Who the user is at providers, oldest first, at most 20. */
  readonly identities: ReadonlyArray<Identity>;
  /** What the user is told by mail, and has read. */
  readonly notifications: Notifications;
  /** The user's passkeys, oldest first, at most 20. */
  readonly passkeys: ReadonlyArray<Passkey>;
  /** The rights of this request: those of the role, or those of the role that the token has. */
  readonly rights: ReadonlyArray<Right>;
  /** The time-based codes beside the password; null when there are none. */
  readonly secondFactor: Maybe<SecondFactor>;
  /** The user's sessions that have not ended, newest first, at most 50. */
  readonly sessions: ReadonlyArray<Session>;
  /** The user's tokens, newest first. */
  readonly tokens: ReadonlyArray<ApiToken>;
  /** The user. */
  readonly user: User;
};

/** One fault in one part of one document. Example: `MISSING_EVIDENCE` at `claim:e58`. */
export type Violation = {
  readonly __typename?: 'Violation';
  /** The kind of fault. */
  readonly code: ViolationCode;
  /** The key of the document. Example: `claim:e58`. */
  readonly document: Scalars['ID']['output'];
  /** The expectation, the fault and the remedy. Example: `there is no concept "camber".` */
  readonly message: Scalars['String']['output'];
  /** The path to the part. Example: `evidence.0.quote`. */
  readonly path: Scalars['String']['output'];
};

/** The kinds of faults in content. */
export type ViolationCode =
  /** The slug fits several concepts. Example: `running`. */
  | 'AMBIGUOUS_ID'
  /** The file does not belong in a content folder. Example: `notes.txt`. */
  | 'BAD_FILE'
  /** A field is missing, unknown or malformed. Example: `certainty: 2`. */
  | 'BAD_SHAPE'
  /** The file is not valid YAML. Example: a tab in its `indent`. */
  | 'BAD_YAML'
  /** Affirmed `SUBTYPE_OF` claims, or the `derivedFrom` of sources, form a cycle. */
  | 'CYCLE'
  /** Two claims make the same statement. Example: `claim:e58` and `claim:e59`. */
  | 'DUPLICATE_CLAIM'
  /** Two documents or parts have the same id. Example: `e58`. */
  | 'DUPLICATE_ID'
  /** One hedge of a passage lowers the certainty of two claims on a path. Example: `claim:e29` and `claim:e30`. */
  | 'HEDGE_COUNTED_TWICE'
  /** An asset has no alternative text, no credit or no license. Example: `asset:hip-planes`. */
  | 'INCOMPLETE_ASSET'
  /** A document lacks an attribute that its kind must have. Example: `discussed-since`. */
  | 'MISSING_ATTRIBUTE'
  /** A claim or a fact has no evidence. Example: `claim:e58`. */
  | 'MISSING_EVIDENCE'
  /** The text of the source has the quote, but not at these offsets. Example: at `start: 12`. */
  | 'QUOTE_MISMATCH'
  /** The text of the source does not have the quote. The message names the nearest place. Example: `hips often tild`. */
  | 'QUOTE_NOT_IN_TEXT'
  /** A quote is not within its passage. Example: `S20`. */
  | 'QUOTE_OUTSIDE_PASSAGE'
  /** A quote has more than `8` words. */
  | 'QUOTE_TOO_LONG'
  /** Prose shows something that is no asset, or no picture. Example: `![hip](hip.png)`. */
  | 'REFUSED_IMAGE'
  /** A link in prose has a target that is not allowed. Example: `/about`. */
  | 'REFUSED_LINK'
  /** A claim joins a concept with itself. Example: `driver:cambered-roads` to itself. */
  | 'SELF_CLAIM'
  /** A shortcut restates a chain that does not exist. Example: `claim:e70`. */
  | 'SHORTCUT_WITHOUT_CHAIN'
  /** The id names no concept, claim, source, article or asset, or no uploaded file. Example: `driver:camber`. */
  | 'UNKNOWN_ID'
  /** An anchor has no section, or a section has no anchor. Example: `longer-leg`. */
  | 'UNREACHABLE_ANCHOR'
  /** The value of an attribute does not fit its declaration. Example: a text where a number is declared. */
  | 'WRONG_ATTRIBUTE'
  /** The predicate does not join these kinds. Example: a plane that `CAUSES`. */
  | 'WRONG_ENDS';

/** An external address that receives events. Example: `https://example.org/hooks/aetia`. */
export type Webhook = Node & {
  readonly __typename?: 'Webhook';
  /** Whether it receives events. */
  readonly active: Scalars['Boolean']['output'];
  /** The time of creation. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Its author. Example: `ada`. */
  readonly createdBy: Scalars['String']['output'];
  /** Its deliveries, sent and pending, newest first. */
  readonly deliveries: WebhookDeliveryConnection;
  /** The events that it receives. */
  readonly events: ReadonlyArray<WebhookEvent>;
  /** Its id. Example: `0b8f7c2e-...`. */
  readonly id: Scalars['ID']['output'];
  /** The reason why the server switched it off; null while it is active, or when a user switched it off. Example: `it answered with status 410 (Gone)`. */
  readonly inactiveReason: Maybe<Scalars['String']['output']>;
  /** The server sends nothing before this time, because the receiver asked for a pause by `Retry-After`. Null when it did not. */
  readonly pausedUntil: Maybe<Scalars['DateTime']['output']>;
  /** The number of its changes, from `1`; pass it as `basedOn`. */
  readonly revision: Scalars['Int']['output'];
  /** The address that receives the requests. Example: `https://example.org/hooks/aetia`. */
  readonly url: Scalars['String']['output'];
};


/** An external address that receives events. Example: `https://example.org/hooks/aetia`. */
export type WebhookDeliveriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states: InputMaybe<ReadonlyArray<DeliveryState>>;
};

/** A page of webhooks, with the number of items in the whole list. */
export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<Webhook>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The delivery of one event to one webhook. It is sent at least once; a repetition has the same `id`. */
export type WebhookDelivery = Node & {
  readonly __typename?: 'WebhookDelivery';
  /** The newest 100 attempts, oldest first. Attempts are numbered from 1. */
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** The id of the changeset of the event; null for GRAPH_PUBLISHED. Example: `5c0e1d2f-...`. */
  readonly changeset: Maybe<Scalars['ID']['output']>;
  /** The event. */
  readonly event: WebhookEvent;
  /** Its id, sent as `webhook-id`. Example: `7d1f...`. */
  readonly id: Scalars['ID']['output'];
  /** The time of the next attempt; null unless it is `PENDING`. */
  readonly nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: DeliveryState;
  /** The published version; null for every event except GRAPH_PUBLISHED. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A page of deliveries, with the number of items in the whole list. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The items of the page, each with its cursor. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The items of the page without their cursors. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The number of items in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One delivery in a list, with its cursor. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** One webhook in a list, with its cursor. */
export type WebhookEdge = {
  readonly __typename?: 'WebhookEdge';
  /** The position in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The webhook. */
  readonly node: Webhook;
};

/** An event that a webhook can announce. */
export type WebhookEvent =
  /** Anything happened to a changeset that no other event of the webhook says, comments among it. The payload type is `changeset.activity`. */
  | 'CHANGESET_ACTIVITY'
  /** A changeset was approved by `approveChangeset`. The payload type is `changeset.approved`. */
  | 'CHANGESET_APPROVED'
  /** The scheduled publication of a changeset failed; see its `events`. The payload type is `changeset.schedule_failed`. */
  | 'CHANGESET_SCHEDULE_FAILED'
  /** A changeset was sent back for further edits by `sendBackChangeset`. The payload type is `changeset.sent_back`. */
  | 'CHANGESET_SENT_BACK'
  /** A changeset was submitted for review by `submitChangeset`. The payload type is `changeset.submitted`. */
  | 'CHANGESET_SUBMITTED'
  /** A submission was withdrawn by `withdrawChangeset`. The payload type is `changeset.withdrawn`. */
  | 'CHANGESET_WITHDRAWN'
  /** A version was published. The payload type is `graph.published`. */
  | 'GRAPH_PUBLISHED';

/** The result of a mutation of a webhook. */
export type WebhookOutcome =
  /** The webhook was changed since revision `basedOn`. Nothing was changed. */
  | 'CONFLICT'
  /** The change succeeded: `webhook` is the new state. */
  | 'DONE'
  /** The number of webhooks is at its limit: `problem` gives the limit. Nothing was changed. */
  | 'LIMIT_REACHED'
  /** The address is not allowed: `problem` says why. Nothing was changed. */
  | 'REFUSED';

/** The payload of a mutation of a webhook. */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** After `redeliver`, the current state of the delivery, `PENDING`. */
  readonly delivery: Maybe<WebhookDelivery>;
  /** The outcome. */
  readonly outcome: WebhookOutcome;
  /** The reason for a refusal; null unless the outcome is `REFUSED` or `LIMIT_REACHED`. */
  readonly problem: Maybe<Scalars['String']['output']>;
  /** After `createWebhook` and `rotateWebhookSecret`, the key of the signatures, `whsec_...`. It is shown only once. */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** The current state of the webhook, or its last state after deletion. Null after `REFUSED` and `LIMIT_REACHED`. */
  readonly webhook: Maybe<Webhook>;
};

/** Causal paths before and after a supposition. The published graph does not change. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The paths under the supposition. */
  readonly after: SupposedPaths;
  /** The paths of the published graph. */
  readonly before: SupposedPaths;
  /** Ends that are reached only after, in order of key, at most 100; empty unless certainties were raised. Null when a bound stopped the search for them. */
  readonly newlyReached: Maybe<ReadonlyArray<Concept>>;
  /** The number of ends that are reached only after. Null when a bound stopped the search for them. */
  readonly newlyReachedCount: Maybe<Scalars['Int']['output']>;
  /** Ends that are reached only before, in order of key, at most 100. Null when a bound stopped the search for them. */
  readonly noLongerReached: Maybe<ReadonlyArray<Concept>>;
  /** The number of ends that are reached only before. Null when a bound stopped the search for them. */
  readonly noLongerReachedCount: Maybe<Scalars['Int']['output']>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The parts of the supposition that affect no path, in words. Example: `claim:e19 is disputed, so no path walks it.`. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
};

/** The reason why no path meets a question, or the best path that does. */
export type WhyNot = {
  readonly __typename?: 'WhyNot';
  /** The answer. */
  readonly answer: WhyNotAnswer;
  /** Whether the answer is complete. */
  readonly completeness: Completeness;
  /** The chains of claims that fail the fewest conditions, then the shortest. */
  readonly nearest: ReadonlyArray<NearPath>;
  /** Always `Not medical advice`. */
  readonly notice: Scalars['String']['output'];
  /** The claims that the search used, in words. Example: `Walked CAUSES, DRIVES, ...`. */
  readonly projection: Scalars['String']['output'];
  /** The best path; null when none meets the conditions. */
  readonly survivor: Maybe<CausalPath>;
  /** The answer in plain words. Example: `No path survives; the nearest chain fails 1 condition: ...`. */
  readonly text: Scalars['String']['output'];
};

/** Whether a path meets the conditions of a question. */
export type WhyNotAnswer =
  /** Some conditions exclude every path: see `nearest`. */
  | 'BLOCKED'
  /** No chain of claims joins the ends under any conditions, so the sources do not say. `nearest` is empty. */
  | 'NOT_STATED'
  /** There is a path: see `survivor`. */
  | 'SURVIVES'
  /** A bound stopped the search before it found the answer: see `completeness`. */
  | 'UNDECIDED';

/** The input of `withdrawChangeset`. */
export type WithdrawChangesetInput = {
  /** The `revision` of the changeset that the client read. */
  readonly basedOn: Scalars['Int']['input'];
  /** The id of the changeset. Example: `5c0e1d2f-...`. */
  readonly id: Scalars['ID']['input'];
  /** The reason, at most 1,000 characters. Example: `One more source`. */
  readonly message: Scalars['String']['input'];
};



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
    | ( ConceptRecord )
  ;
  Node:
    | ( ConceptRecord )
    | ( ApiTokenRecord )
    | ( ArticleRecord )
    | ( AssetRecord )
    | ( ConceptRecord )
    | ( ChangesetRecord )
    | ( ConceptRecord )
    | ( ClaimRecord )
    | ( ConceptRecord )
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
    | ( WebhookRecord )
    | ( WebhookDeliveryRecord )
  ;
  Published:
    | ( ConceptRecord )
    | ( ArticleRecord )
    | ( AssetRecord )
    | ( ConceptRecord )
    | ( ConceptRecord )
    | ( ClaimRecord )
    | ( ConceptRecord )
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
  AccountOutcome: AccountOutcome;
  AccountPayload: ResolverTypeWrapper<Omit<AccountPayload, 'revokedTokens' | 'token' | 'user'> & { revokedTokens: ReadonlyArray<ResolversTypes['ApiToken']>, token?: Maybe<ResolversTypes['ApiToken']>, user?: Maybe<ResolversTypes['User']> }>;
  Activity: ResolverTypeWrapper<ConceptRecord>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversTypes['Activity']> }>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityItem: ResolverTypeWrapper<ToldActivity>;
  ActivityItemConnection: ResolverTypeWrapper<Omit<ActivityItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ActivityItemEdge']>, nodes: ReadonlyArray<ResolversTypes['ActivityItem']> }>;
  ActivityItemEdge: ResolverTypeWrapper<Omit<ActivityItemEdge, 'node'> & { node: ResolversTypes['ActivityItem'] }>;
  ActivityReason: ActivityReason;
  ActivityWhere: ActivityWhere;
  AddPasskeyInput: AddPasskeyInput;
  Addressing: ResolverTypeWrapper<AddressingRecord>;
  AdjustmentAnswer: AdjustmentAnswer;
  AdjustmentSet: ResolverTypeWrapper<AdjustmentSetRecord>;
  AdjustmentSets: ResolverTypeWrapper<AdjustmentReply>;
  ApiToken: ResolverTypeWrapper<ApiTokenRecord>;
  ApiTokenConnection: ResolverTypeWrapper<Omit<ApiTokenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ApiTokenEdge']>, nodes: ReadonlyArray<ResolversTypes['ApiToken']> }>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  ApprovalPolicy: ResolverTypeWrapper<ApprovalPolicy>;
  ApprovalPolicyOutcome: ApprovalPolicyOutcome;
  ApprovalPolicyPayload: ResolverTypeWrapper<ApprovalPolicyPayload>;
  ApproveChangesetInput: ApproveChangesetInput;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleImpact: ResolverTypeWrapper<ArticleImpact>;
  ArticleInput: ArticleInput;
  ArticleWhere: ArticleWhere;
  AskedQuestion: ResolverTypeWrapper<AskedRecord>;
  Asset: ResolverTypeWrapper<AssetRecord>;
  AssetConnection: ResolverTypeWrapper<Omit<AssetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AssetEdge']>, nodes: ReadonlyArray<ResolversTypes['Asset']> }>;
  AssetEdge: ResolverTypeWrapper<Omit<AssetEdge, 'node'> & { node: ResolversTypes['Asset'] }>;
  AssetFileInput: AssetFileInput;
  AssetInput: AssetInput;
  AssignChangesetInput: AssignChangesetInput;
  Attribute: ResolverTypeWrapper<ShownAttribute>;
  AttributeDeclaration: ResolverTypeWrapper<DeclarationRecord>;
  AttributeDeclarationInput: AttributeDeclarationInput;
  AttributeFilter: AttributeFilter;
  AttributeInput: AttributeInput;
  AttributeOption: ResolverTypeWrapper<AttributeOption>;
  AttributeOptionInput: AttributeOptionInput;
  AttributeOrder: AttributeOrder;
  AttributeOwner: AttributeOwner;
  AttributeType: AttributeType;
  AttributeValue: ResolverTypeWrapper<ShownValue>;
  AttributeValueInput: AttributeValueInput;
  AttributeVisibility: AttributeVisibility;
  Attribution: Attribution;
  AuditEntry: ResolverTypeWrapper<AuditEntryRecord>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditOutcome: AuditOutcome;
  BeginPasskeyInput: BeginPasskeyInput;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BodyFormat: BodyFormat;
  BodyPart: ResolverTypeWrapper<ConceptRecord>;
  BodyPartConnection: ResolverTypeWrapper<Omit<BodyPartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BodyPartEdge']>, nodes: ReadonlyArray<ResolversTypes['BodyPart']> }>;
  BodyPartEdge: ResolverTypeWrapper<Omit<BodyPartEdge, 'node'> & { node: ResolversTypes['BodyPart'] }>;
  BodyPartWhere: BodyPartWhere;
  BodySide: BodySide;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanValue: ResolverTypeWrapper<BooleanValue>;
  BreakpointConnection: ResolverTypeWrapper<BreakpointConnectionRecord>;
  BreakpointEdge: ResolverTypeWrapper<BreakpointEdgeRecord>;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  CausalPath: ResolverTypeWrapper<CausalPathRecord>;
  CausalPathConnection: ResolverTypeWrapper<PathConnectionRecord>;
  CausalPathEdge: ResolverTypeWrapper<Omit<CausalPathEdge, 'node'> & { node: ResolversTypes['CausalPath'] }>;
  CausalRoles: ResolverTypeWrapper<CausalRolesReply>;
  Centrality: ResolverTypeWrapper<Omit<Centrality, 'concepts'> & { concepts: ReadonlyArray<ResolversTypes['ConceptCentrality']> }>;
  CentralityOrder: CentralityOrder;
  CertaintyBasis: CertaintyBasis;
  CertaintyInput: CertaintyInput;
  ChangeKind: ChangeKind;
  ChangePasswordInput: ChangePasswordInput;
  ChangeUserInput: ChangeUserInput;
  ChangeWebhookInput: ChangeWebhookInput;
  Changeset: ResolverTypeWrapper<ChangesetRecord>;
  ChangesetConnection: ResolverTypeWrapper<ChangesetPage>;
  ChangesetEdge: ResolverTypeWrapper<Omit<ChangesetEdge, 'node'> & { node: ResolversTypes['Changeset'] }>;
  ChangesetEvent: ResolverTypeWrapper<ChangesetEventRecord>;
  ChangesetEventConnection: ResolverTypeWrapper<Omit<ChangesetEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangesetEventEdge']>, nodes: ReadonlyArray<ResolversTypes['ChangesetEvent']> }>;
  ChangesetEventEdge: ResolverTypeWrapper<Omit<ChangesetEventEdge, 'node'> & { node: ResolversTypes['ChangesetEvent'] }>;
  ChangesetEventKind: ChangesetEventKind;
  ChangesetOrder: ChangesetOrder;
  ChangesetOutcome: ChangesetOutcome;
  ChangesetPayload: ResolverTypeWrapper<ChangesetAnswer>;
  ChangesetReview: ResolverTypeWrapper<ReviewerVerdict>;
  ChangesetState: ChangesetState;
  ChangesetWhere: ChangesetWhere;
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
  ClaimInput: ClaimInput;
  ClaimWhere: ClaimWhere;
  Code: ResolverTypeWrapper<Code>;
  CodeInput: CodeInput;
  CodeMatch: CodeMatch;
  CodeSystem: CodeSystem;
  CommentOnChangesetInput: CommentOnChangesetInput;
  CommentThread: ResolverTypeWrapper<CommentThreadRecord>;
  CommentThreadConnection: ResolverTypeWrapper<Omit<CommentThreadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommentThreadEdge']>, nodes: ReadonlyArray<ResolversTypes['CommentThread']> }>;
  CommentThreadEdge: ResolverTypeWrapper<Omit<CommentThreadEdge, 'node'> & { node: ResolversTypes['CommentThread'] }>;
  CommonCauseConnection: ResolverTypeWrapper<CommonCauseConnectionRecord>;
  CommonCauseEdge: ResolverTypeWrapper<CommonCauseEdgeRecord>;
  Communities: ResolverTypeWrapper<Omit<Communities, 'communities'> & { communities: ReadonlyArray<ResolversTypes['Community']> }>;
  Community: ResolverTypeWrapper<CommunityRecord>;
  CompletePasskeySignInInput: CompletePasskeySignInInput;
  CompleteSignOnInput: CompleteSignOnInput;
  Completeness: ResolverTypeWrapper<CompletenessRecord>;
  Component: ResolverTypeWrapper<ComponentRecord>;
  Components: ResolverTypeWrapper<Omit<Components, 'components'> & { components: ReadonlyArray<ResolversTypes['Component']> }>;
  Concept: ResolverTypeWrapper<ConceptRecord>;
  ConceptAnswer: ResolverTypeWrapper<Omit<ConceptAnswer, 'concept'> & { concept: ResolversTypes['Concept'] }>;
  ConceptCentrality: ResolverTypeWrapper<CentralityRecord>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['Concept']> }>;
  ConceptDegree: ResolverTypeWrapper<Degree>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  ConceptInRole: ResolverTypeWrapper<ConceptInRoleRecord>;
  ConceptInput: ConceptInput;
  ConceptKind: ConceptKind;
  ConceptName: ResolverTypeWrapper<ConceptName>;
  ConceptOrder: ConceptOrder;
  ConfirmMailInput: ConfirmMailInput;
  ConfirmSecondFactorInput: ConfirmSecondFactorInput;
  Conflict: ResolverTypeWrapper<ConflictRecord>;
  ConflictSide: ConflictSide;
  ConnectSignOnInput: ConnectSignOnInput;
  ConnectingPath: ResolverTypeWrapper<ConnectingPathRecord>;
  ConnectingStep: ResolverTypeWrapper<ConnectingStepRecord>;
  Correction: ResolverTypeWrapper<ConceptRecord>;
  CorrectionSet: ResolverTypeWrapper<Omit<CorrectionSet, 'corrections'> & { corrections: ReadonlyArray<ResolversTypes['Correction']> }>;
  CreateChangesetInput: CreateChangesetInput;
  CreatePreviewLinkInput: CreatePreviewLinkInput;
  CreateTokenInput: CreateTokenInput;
  CreateUserInput: CreateUserInput;
  CreateWebhookInput: CreateWebhookInput;
  Cycle: ResolverTypeWrapper<CycleRecord>;
  Cycles: ResolverTypeWrapper<Omit<Cycles, 'completeness' | 'cycles'> & { completeness: ResolversTypes['Completeness'], cycles: ReadonlyArray<ResolversTypes['Cycle']> }>;
  DSeparation: ResolverTypeWrapper<DSeparationReply>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateValue: ResolverTypeWrapper<DateValue>;
  DeleteSourceTextInput: DeleteSourceTextInput;
  DeleteWebhookInput: DeleteWebhookInput;
  DeliveryAttempt: ResolverTypeWrapper<DeliveryAttempt>;
  DeliveryState: DeliveryState;
  DifferentPath: ResolverTypeWrapper<DifferentPathRecord>;
  DifferentPaths: ResolverTypeWrapper<DifferentPathsReply>;
  DisableSecondFactorInput: DisableSecondFactorInput;
  DiscardChangesetInput: DiscardChangesetInput;
  DisconnectSignOnInput: DisconnectSignOnInput;
  DocumentChange: ResolverTypeWrapper<ContentChange>;
  DocumentChangeConnection: ResolverTypeWrapper<ChangePage>;
  DocumentChangeEdge: ResolverTypeWrapper<Omit<DocumentChangeEdge, 'node'> & { node: ResolversTypes['DocumentChange'] }>;
  DocumentContent: ResolverTypeWrapper<Scalars['DocumentContent']['output']>;
  DocumentInput: DocumentInput;
  DocumentKind: DocumentKind;
  DocumentReviewOutcome: DocumentReviewOutcome;
  DocumentReviewPayload: ResolverTypeWrapper<ReviewAnswer>;
  DocumentRevision: ResolverTypeWrapper<RevisionRecord>;
  DocumentRevisionConnection: ResolverTypeWrapper<Omit<DocumentRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentRevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['DocumentRevision']> }>;
  DocumentRevisionEdge: ResolverTypeWrapper<Omit<DocumentRevisionEdge, 'node'> & { node: ResolversTypes['DocumentRevision'] }>;
  DocumentTranslation: ResolverTypeWrapper<TranslationRecord>;
  DocumentWhere: DocumentWhere;
  DocumentsWhere: DocumentsWhere;
  DraftHit: ResolverTypeWrapper<DraftHitRecord>;
  DraftHitConnection: ResolverTypeWrapper<DraftHitPage>;
  DraftHitEdge: ResolverTypeWrapper<Omit<DraftHitEdge, 'node'> & { node: ResolversTypes['DraftHit'] }>;
  DraftUse: ResolverTypeWrapper<DraftUseRecord>;
  DraftUseConnection: ResolverTypeWrapper<Omit<DraftUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DraftUseEdge']>, nodes: ReadonlyArray<ResolversTypes['DraftUse']> }>;
  DraftUseEdge: ResolverTypeWrapper<Omit<DraftUseEdge, 'node'> & { node: ResolversTypes['DraftUse'] }>;
  DraftsPerspective: ResolverTypeWrapper<DraftsTogether>;
  Driver: ResolverTypeWrapper<ConceptRecord>;
  DriverConnection: ResolverTypeWrapper<Omit<DriverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DriverEdge']>, nodes: ReadonlyArray<ResolversTypes['Driver']> }>;
  DriverEdge: ResolverTypeWrapper<Omit<DriverEdge, 'node'> & { node: ResolversTypes['Driver'] }>;
  DriverWhere: DriverWhere;
  EditInput: EditInput;
  EditedDocument: ResolverTypeWrapper<EditedDocumentRecord>;
  EditedDocumentConnection: ResolverTypeWrapper<Omit<EditedDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EditedDocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['EditedDocument']> }>;
  EditedDocumentEdge: ResolverTypeWrapper<Omit<EditedDocumentEdge, 'node'> & { node: ResolversTypes['EditedDocument'] }>;
  EndSessionInput: EndSessionInput;
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  Entity: ResolverTypeWrapper<ConceptRecord>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityWhere: EntityWhere;
  EnumValue: ResolverTypeWrapper<EnumValue>;
  Evidence: ResolverTypeWrapper<TranslatedEvidence>;
  EvidenceClass: EvidenceClass;
  EvidenceInput: EvidenceInput;
  EvidenceLine: ResolverTypeWrapper<EvidenceLineRecord>;
  EvidenceLines: ResolverTypeWrapper<EvidenceLineList>;
  ExplainedFinding: ResolverTypeWrapper<ExplainedFindingRecord>;
  Explanation: ResolverTypeWrapper<ExplanationRecord>;
  Explicitness: Explicitness;
  Fact: ResolverTypeWrapper<FactRecord>;
  FactInput: FactInput;
  FailedCondition: ResolverTypeWrapper<Omit<FailedCondition, 'claim' | 'concept'> & { claim?: Maybe<ResolversTypes['Claim']>, concept?: Maybe<ResolversTypes['Concept']> }>;
  FieldChange: ResolverTypeWrapper<FieldChangeRow>;
  FieldEditInput: FieldEditInput;
  FieldItemInput: FieldItemInput;
  FieldValueInput: FieldValueInput;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingInput: FindingInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FocalPoint: ResolverTypeWrapper<FocalPoint>;
  FocalPointInput: FocalPointInput;
  GraphVersion: ResolverTypeWrapper<Snapshot>;
  HealthCount: ResolverTypeWrapper<HealthCount>;
  HealthFinding: ResolverTypeWrapper<HealthFindingRecord>;
  HealthFindingConnection: ResolverTypeWrapper<Omit<HealthFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HealthFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['HealthFinding']> }>;
  HealthFindingEdge: ResolverTypeWrapper<Omit<HealthFindingEdge, 'node'> & { node: ResolversTypes['HealthFinding'] }>;
  HealthReason: HealthReason;
  Highlight: ResolverTypeWrapper<Highlight>;
  Hypothesis: ResolverTypeWrapper<HypothesisRecord>;
  HypothesisConnection: ResolverTypeWrapper<HypothesisConnectionRecord>;
  HypothesisEdge: ResolverTypeWrapper<Omit<HypothesisEdge, 'node'> & { node: ResolversTypes['Hypothesis'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identity: ResolverTypeWrapper<IdentityRecord>;
  ImageFormat: ImageFormat;
  Impact: ResolverTypeWrapper<ImpactRecord>;
  ImportedConcept: ResolverTypeWrapper<ImportedConceptRecord>;
  Injury: ResolverTypeWrapper<ConceptRecord>;
  InjuryConnection: ResolverTypeWrapper<Omit<InjuryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InjuryEdge']>, nodes: ReadonlyArray<ResolversTypes['Injury']> }>;
  InjuryEdge: ResolverTypeWrapper<Omit<InjuryEdge, 'node'> & { node: ResolversTypes['Injury'] }>;
  InjuryWhere: InjuryWhere;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Intervention: ResolverTypeWrapper<ConceptRecord>;
  InterventionConnection: ResolverTypeWrapper<Omit<InterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InterventionEdge']>, nodes: ReadonlyArray<ResolversTypes['Intervention']> }>;
  InterventionEdge: ResolverTypeWrapper<Omit<InterventionEdge, 'node'> & { node: ResolversTypes['Intervention'] }>;
  InterventionWhere: InterventionWhere;
  JointCauses: ResolverTypeWrapper<JointCausesRecord>;
  Junction: ResolverTypeWrapper<JunctionRecord>;
  JunctionKind: JunctionKind;
  KeepSourceTextInput: KeepSourceTextInput;
  KeyValue: ResolverTypeWrapper<KeyValueRecord>;
  LeftOutChangeset: ResolverTypeWrapper<LeftOut>;
  LeftOutReason: LeftOutReason;
  LegReading: LegReading;
  LegRole: LegRole;
  LegSide: ResolverTypeWrapper<ConceptRecord>;
  LegSideAnswer: ResolverTypeWrapper<LegSideReply>;
  LegSideConnection: ResolverTypeWrapper<Omit<LegSideConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegSideEdge']>, nodes: ReadonlyArray<ResolversTypes['LegSide']> }>;
  LegSideEdge: ResolverTypeWrapper<Omit<LegSideEdge, 'node'> & { node: ResolversTypes['LegSide'] }>;
  LegSideWhere: LegSideWhere;
  LineChange: ResolverTypeWrapper<LineChangeRow>;
  MailFrequency: MailFrequency;
  MailLinkOutcome: MailLinkOutcome;
  MailLinkPayload: ResolverTypeWrapper<MailLinkPayload>;
  MarkActivityReadInput: MarkActivityReadInput;
  Mechanism: ResolverTypeWrapper<ConceptRecord>;
  MechanismConnection: ResolverTypeWrapper<Omit<MechanismConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MechanismEdge']>, nodes: ReadonlyArray<ResolversTypes['Mechanism']> }>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  MechanismWhere: MechanismWhere;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MentionInput: MentionInput;
  Misalignment: ResolverTypeWrapper<ConceptRecord>;
  MisalignmentConnection: ResolverTypeWrapper<Omit<MisalignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MisalignmentEdge']>, nodes: ReadonlyArray<ResolversTypes['Misalignment']> }>;
  MisalignmentEdge: ResolverTypeWrapper<Omit<MisalignmentEdge, 'node'> & { node: ResolversTypes['Misalignment'] }>;
  MisalignmentWhere: MisalignmentWhere;
  Misconception: ResolverTypeWrapper<ConceptRecord>;
  MisconceptionConnection: ResolverTypeWrapper<Omit<MisconceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MisconceptionEdge']>, nodes: ReadonlyArray<ResolversTypes['Misconception']> }>;
  MisconceptionEdge: ResolverTypeWrapper<Omit<MisconceptionEdge, 'node'> & { node: ResolversTypes['Misconception'] }>;
  MisconceptionWhere: MisconceptionWhere;
  MissingApproval: ResolverTypeWrapper<MissingApprovalRecord>;
  MissingApprovalReason: MissingApprovalReason;
  MovedDocument: ResolverTypeWrapper<StaleBaseRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearPath: ResolverTypeWrapper<ToldNearPath>;
  NearStep: ResolverTypeWrapper<NearStepRecord>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodReply>;
  NeighborhoodDirection: NeighborhoodDirection;
  NeighborhoodNode: ResolverTypeWrapper<Neighbor>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notifications: ResolverTypeWrapper<NotificationsRecord>;
  NotificationsOutcome: NotificationsOutcome;
  NotificationsPayload: ResolverTypeWrapper<Omit<NotificationsPayload, 'notifications'> & { notifications: ResolversTypes['Notifications'] }>;
  NumberValue: ResolverTypeWrapper<NumberValue>;
  OpenElsewhere: ResolverTypeWrapper<Omit<OpenElsewhere, 'changesets'> & { changesets: ReadonlyArray<ResolversTypes['Changeset']> }>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageInput: PassageInput;
  PassageMatch: PassageMatch;
  Passkey: ResolverTypeWrapper<PasskeyRecord>;
  PasskeyOutcome: PasskeyOutcome;
  PasskeyPayload: ResolverTypeWrapper<Omit<PasskeyPayload, 'passkey'> & { passkey?: Maybe<ResolversTypes['Passkey']> }>;
  PathChange: ResolverTypeWrapper<PathChangeRecord>;
  PathCondition: PathCondition;
  PathGraph: ResolverTypeWrapper<PathGraphReply>;
  PathGraphEdge: ResolverTypeWrapper<PathGraphEdgeRecord>;
  PathGraphNode: ResolverTypeWrapper<PathGraphNodeRecord>;
  PathOrder: PathOrder;
  PathQuestionInput: PathQuestionInput;
  PathSign: PathSign;
  PathStep: ResolverTypeWrapper<PathStepRecord>;
  PlanDocumentReviewInput: PlanDocumentReviewInput;
  Plane: ResolverTypeWrapper<ConceptRecord>;
  PlaneConnection: ResolverTypeWrapper<Omit<PlaneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PlaneEdge']>, nodes: ReadonlyArray<ResolversTypes['Plane']> }>;
  PlaneEdge: ResolverTypeWrapper<Omit<PlaneEdge, 'node'> & { node: ResolversTypes['Plane'] }>;
  PlaneWhere: PlaneWhere;
  Polarity: Polarity;
  Predicate: Predicate;
  PreviewLink: ResolverTypeWrapper<PreviewLinkRecord>;
  PreviewLinkConnection: ResolverTypeWrapper<Omit<PreviewLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PreviewLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['PreviewLink']> }>;
  PreviewLinkEdge: ResolverTypeWrapper<Omit<PreviewLinkEdge, 'node'> & { node: ResolversTypes['PreviewLink'] }>;
  PreviewLinkOutcome: PreviewLinkOutcome;
  PreviewLinkPayload: ResolverTypeWrapper<Omit<PreviewLinkPayload, 'link'> & { link?: Maybe<ResolversTypes['PreviewLink']> }>;
  Provenance: ResolverTypeWrapper<ProvenanceRecord>;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationEdge: ResolverTypeWrapper<Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }>;
  PublishChangesetInput: PublishChangesetInput;
  PublishOutcome: PublishOutcome;
  PublishPayload: ResolverTypeWrapper<Omit<PublishPayload, 'changeset' | 'moved' | 'publication' | 'violations'> & { changeset: ResolversTypes['Changeset'], moved: ReadonlyArray<ResolversTypes['MovedDocument']>, publication?: Maybe<ResolversTypes['Publication']>, violations: ReadonlyArray<ResolversTypes['Violation']> }>;
  Published: ResolverTypeWrapper<PublishedNode>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionAnswer: ResolverTypeWrapper<AnswerRecord>;
  QuestionForm: QuestionForm;
  QuestionReading: ResolverTypeWrapper<QuestionReadingRecord>;
  QuestionSuggestion: ResolverTypeWrapper<Omit<QuestionSuggestion, 'concept'> & { concept?: Maybe<ResolversTypes['Concept']> }>;
  QuotePassage: ResolverTypeWrapper<QuotePassageRecord>;
  QuotePassageConnection: ResolverTypeWrapper<QuotePassagesRecord>;
  QuotePassageEdge: ResolverTypeWrapper<Omit<QuotePassageEdge, 'node'> & { node: ResolversTypes['QuotePassage'] }>;
  ReachConnection: ResolverTypeWrapper<ReachConnectionRecord>;
  ReachEdge: ResolverTypeWrapper<ReachEdgeRecord>;
  ReadConcept: ResolverTypeWrapper<Omit<ReadConcept, 'concept'> & { concept: ResolversTypes['Concept'] }>;
  ReadFindings: ResolverTypeWrapper<Omit<ReadFindings, 'findings'> & { findings: ReadonlyArray<ResolversTypes['Finding']> }>;
  ReadKind: ResolverTypeWrapper<ReadKind>;
  ReadOutcomes: ResolverTypeWrapper<Omit<ReadOutcomes, 'of'> & { of: ReadonlyArray<ResolversTypes['Concept']> }>;
  ReadPaths: ResolverTypeWrapper<Omit<ReadPaths, 'avoiding' | 'from' | 'to' | 'via'> & { avoiding: ReadonlyArray<ResolversTypes['Concept']>, from?: Maybe<ResolversTypes['Concept']>, to: ResolversTypes['Concept'], via: ReadonlyArray<ResolversTypes['Concept']> }>;
  ReadQuestion: ResolverTypeWrapper<ReadRecord>;
  ReadReach: ResolverTypeWrapper<Omit<ReadReach, 'concept'> & { concept: ResolversTypes['Concept'] }>;
  ReadRoad: ResolverTypeWrapper<ReadRoad>;
  ReadStatement: ResolverTypeWrapper<Omit<ReadStatement, 'object' | 'subject'> & { object: ResolversTypes['Concept'], subject: ResolversTypes['Concept'] }>;
  ReadSupposition: ResolverTypeWrapper<Omit<ReadSupposition, 'outcome' | 'remove'> & { outcome?: Maybe<ResolversTypes['Concept']>, remove: ResolversTypes['Concept'] }>;
  ReadingAssumption: ResolverTypeWrapper<Omit<ReadingAssumption, 'alternatives' | 'concept'> & { alternatives: ReadonlyArray<ResolversTypes['Concept']>, concept: ResolversTypes['Concept'] }>;
  RebaseChangesetInput: RebaseChangesetInput;
  RedeliverInput: RedeliverInput;
  RemovePasskeyInput: RemovePasskeyInput;
  RemoveUserInput: RemoveUserInput;
  RenameDocumentInput: RenameDocumentInput;
  ReopenThreadInput: ReopenThreadInput;
  ReplaceTextInput: ReplaceTextInput;
  ReportedFinding: ResolverTypeWrapper<ReportedFindingRecord>;
  ReportedFindingInput: ReportedFindingInput;
  RequestChangesInput: RequestChangesInput;
  RequestPasswordResetInput: RequestPasswordResetInput;
  ResetPasswordByMailInput: ResetPasswordByMailInput;
  ResetPasswordInput: ResetPasswordInput;
  ResetSecondFactorInput: ResetSecondFactorInput;
  ResolutionInput: ResolutionInput;
  ResolveThreadInput: ResolveThreadInput;
  RestoreInput: RestoreInput;
  RevertVersionInput: RevertVersionInput;
  ReviewDocumentInput: ReviewDocumentInput;
  ReviewVerdict: ReviewVerdict;
  Revision: ResolverTypeWrapper<PublishedChange>;
  RevisionConnection: ResolverTypeWrapper<Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversTypes['Revision']> }>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  RevokePreviewLinkInput: RevokePreviewLinkInput;
  RevokeTokenInput: RevokeTokenInput;
  Right: Right;
  RiskFactor: ResolverTypeWrapper<ConceptRecord>;
  RiskFactorConnection: ResolverTypeWrapper<Omit<RiskFactorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RiskFactorEdge']>, nodes: ReadonlyArray<ResolversTypes['RiskFactor']> }>;
  RiskFactorEdge: ResolverTypeWrapper<Omit<RiskFactorEdge, 'node'> & { node: ResolversTypes['RiskFactor'] }>;
  RiskFactorWhere: RiskFactorWhere;
  RoadSettingInput: RoadSettingInput;
  Role: Role;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RunningPlace: RunningPlace;
  ScheduleChangesetInput: ScheduleChangesetInput;
  SearchBound: SearchBound;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  SecondFactor: ResolverTypeWrapper<SecondFactorRecord>;
  SecondFactorOutcome: SecondFactorOutcome;
  SecondFactorPayload: ResolverTypeWrapper<SecondFactorPayload>;
  Section: ResolverTypeWrapper<SectionOfArticle>;
  SectionInput: SectionInput;
  SendBackChangesetInput: SendBackChangesetInput;
  Session: ResolverTypeWrapper<SessionRecord>;
  SetApprovalPolicyInput: SetApprovalPolicyInput;
  SetNotificationsInput: SetNotificationsInput;
  SideFound: ResolverTypeWrapper<SideFoundRecord>;
  SideRule: SideRule;
  SignInInput: SignInInput;
  SignInOutcome: SignInOutcome;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignOnOptions: ResolverTypeWrapper<SignOnOptions>;
  SignOnProvider: ResolverTypeWrapper<SignOnProvider>;
  SmallestCorrections: ResolverTypeWrapper<SmallestCorrectionsReply>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceInput: SourceInput;
  SourceText: ResolverTypeWrapper<SourceTextRecord>;
  SourceTextOutcome: SourceTextOutcome;
  SourceTextPayload: ResolverTypeWrapper<SourceTextAnswer>;
  SourceWhere: SourceWhere;
  StageEditsInput: StageEditsInput;
  StageEditsWhereInput: StageEditsWhereInput;
  StageEditsWherePayload: ResolverTypeWrapper<BulkAnswer>;
  StagedEdit: ResolverTypeWrapper<StagedDocument>;
  StagedEditConnection: ResolverTypeWrapper<Omit<StagedEditConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StagedEditEdge']>, nodes: ReadonlyArray<ResolversTypes['StagedEdit']> }>;
  StagedEditEdge: ResolverTypeWrapper<Omit<StagedEditEdge, 'node'> & { node: ResolversTypes['StagedEdit'] }>;
  Stance: Stance;
  StatementAnswer: ResolverTypeWrapper<StatementRecord>;
  StepDirection: StepDirection;
  StillUsed: ResolverTypeWrapper<StillUsedRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitChangesetInput: SubmitChangesetInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupposedClaim: ResolverTypeWrapper<ClaimRecord>;
  SupposedPath: ResolverTypeWrapper<SupposedPathRecord>;
  SupposedPaths: ResolverTypeWrapper<SupposedPathsRecord>;
  SupposedStep: ResolverTypeWrapper<SupposedStepRecord>;
  Symptom: ResolverTypeWrapper<ConceptRecord>;
  SymptomConnection: ResolverTypeWrapper<Omit<SymptomConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SymptomEdge']>, nodes: ReadonlyArray<ResolversTypes['Symptom']> }>;
  SymptomEdge: ResolverTypeWrapper<Omit<SymptomEdge, 'node'> & { node: ResolversTypes['Symptom'] }>;
  SymptomWhere: SymptomWhere;
  TextRange: ResolverTypeWrapper<TextRange>;
  TextValue: ResolverTypeWrapper<TextValue>;
  ThreadWhere: ThreadWhere;
  TranslationInput: TranslationInput;
  TranslationStatus: TranslationStatus;
  UnitTranslation: ResolverTypeWrapper<UnitRecord>;
  UnscheduleChangesetInput: UnscheduleChangesetInput;
  UnstageEditsInput: UnstageEditsInput;
  UrlValue: ResolverTypeWrapper<UrlValue>;
  Use: ResolverTypeWrapper<DocumentUse>;
  UseConnection: ResolverTypeWrapper<Omit<UseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UseEdge']>, nodes: ReadonlyArray<ResolversTypes['Use']> }>;
  UseEdge: ResolverTypeWrapper<Omit<UseEdge, 'node'> & { node: ResolversTypes['Use'] }>;
  UseKind: UseKind;
  User: ResolverTypeWrapper<UserRecord>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  Verdict: ResolverTypeWrapper<VerdictRecord>;
  VerdictAnswer: VerdictAnswer;
  Viewer: ResolverTypeWrapper<SignedIn>;
  Violation: ResolverTypeWrapper<ViolationRecord>;
  ViolationCode: ViolationCode;
  Webhook: ResolverTypeWrapper<WebhookRecord>;
  WebhookConnection: ResolverTypeWrapper<Omit<WebhookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookEdge']>, nodes: ReadonlyArray<ResolversTypes['Webhook']> }>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryRecord>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  WebhookEvent: WebhookEvent;
  WebhookOutcome: WebhookOutcome;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'delivery' | 'webhook'> & { delivery?: Maybe<ResolversTypes['WebhookDelivery']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  WhatIf: ResolverTypeWrapper<WhatIfReply>;
  WhyNot: ResolverTypeWrapper<WhyNotReply>;
  WhyNotAnswer: WhyNotAnswer;
  WithdrawChangesetInput: WithdrawChangesetInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountPayload: Omit<AccountPayload, 'revokedTokens' | 'token' | 'user'> & { revokedTokens: ReadonlyArray<ResolversParentTypes['ApiToken']>, token?: Maybe<ResolversParentTypes['ApiToken']>, user?: Maybe<ResolversParentTypes['User']> };
  Activity: ConceptRecord;
  ActivityConnection: Omit<ActivityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Activity']> };
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityItem: ToldActivity;
  ActivityItemConnection: Omit<ActivityItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ActivityItem']> };
  ActivityItemEdge: Omit<ActivityItemEdge, 'node'> & { node: ResolversParentTypes['ActivityItem'] };
  ActivityWhere: ActivityWhere;
  AddPasskeyInput: AddPasskeyInput;
  Addressing: AddressingRecord;
  AdjustmentSet: AdjustmentSetRecord;
  AdjustmentSets: AdjustmentReply;
  ApiToken: ApiTokenRecord;
  ApiTokenConnection: Omit<ApiTokenConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ApiTokenEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ApiToken']> };
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  ApprovalPolicy: ApprovalPolicy;
  ApprovalPolicyPayload: ApprovalPolicyPayload;
  ApproveChangesetInput: ApproveChangesetInput;
  Article: ArticleRecord;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleImpact: ArticleImpact;
  ArticleInput: ArticleInput;
  ArticleWhere: ArticleWhere;
  AskedQuestion: AskedRecord;
  Asset: AssetRecord;
  AssetConnection: Omit<AssetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AssetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Asset']> };
  AssetEdge: Omit<AssetEdge, 'node'> & { node: ResolversParentTypes['Asset'] };
  AssetFileInput: AssetFileInput;
  AssetInput: AssetInput;
  AssignChangesetInput: AssignChangesetInput;
  Attribute: ShownAttribute;
  AttributeDeclaration: DeclarationRecord;
  AttributeDeclarationInput: AttributeDeclarationInput;
  AttributeFilter: AttributeFilter;
  AttributeInput: AttributeInput;
  AttributeOption: AttributeOption;
  AttributeOptionInput: AttributeOptionInput;
  AttributeOrder: AttributeOrder;
  AttributeValue: ShownValue;
  AttributeValueInput: AttributeValueInput;
  AuditEntry: AuditEntryRecord;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  BeginPasskeyInput: BeginPasskeyInput;
  BigInt: Scalars['BigInt']['output'];
  BodyPart: ConceptRecord;
  BodyPartConnection: Omit<BodyPartConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BodyPartEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BodyPart']> };
  BodyPartEdge: Omit<BodyPartEdge, 'node'> & { node: ResolversParentTypes['BodyPart'] };
  BodyPartWhere: BodyPartWhere;
  Boolean: Scalars['Boolean']['output'];
  BooleanValue: BooleanValue;
  BreakpointConnection: BreakpointConnectionRecord;
  BreakpointEdge: BreakpointEdgeRecord;
  CategoryCount: CategoryCount;
  CausalPath: CausalPathRecord;
  CausalPathConnection: PathConnectionRecord;
  CausalPathEdge: Omit<CausalPathEdge, 'node'> & { node: ResolversParentTypes['CausalPath'] };
  CausalRoles: CausalRolesReply;
  Centrality: Omit<Centrality, 'concepts'> & { concepts: ReadonlyArray<ResolversParentTypes['ConceptCentrality']> };
  CertaintyInput: CertaintyInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangeUserInput: ChangeUserInput;
  ChangeWebhookInput: ChangeWebhookInput;
  Changeset: ChangesetRecord;
  ChangesetConnection: ChangesetPage;
  ChangesetEdge: Omit<ChangesetEdge, 'node'> & { node: ResolversParentTypes['Changeset'] };
  ChangesetEvent: ChangesetEventRecord;
  ChangesetEventConnection: Omit<ChangesetEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangesetEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ChangesetEvent']> };
  ChangesetEventEdge: Omit<ChangesetEventEdge, 'node'> & { node: ResolversParentTypes['ChangesetEvent'] };
  ChangesetPayload: ChangesetAnswer;
  ChangesetReview: ReviewerVerdict;
  ChangesetWhere: ChangesetWhere;
  Circumstance: ConceptRecord;
  CircumstanceConnection: Omit<CircumstanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CircumstanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Circumstance']> };
  CircumstanceEdge: Omit<CircumstanceEdge, 'node'> & { node: ResolversParentTypes['Circumstance'] };
  CircumstanceWhere: CircumstanceWhere;
  Citation: CitationRecord;
  Claim: ClaimRecord;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimInput: ClaimInput;
  ClaimWhere: ClaimWhere;
  Code: Code;
  CodeInput: CodeInput;
  CommentOnChangesetInput: CommentOnChangesetInput;
  CommentThread: CommentThreadRecord;
  CommentThreadConnection: Omit<CommentThreadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommentThreadEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommentThread']> };
  CommentThreadEdge: Omit<CommentThreadEdge, 'node'> & { node: ResolversParentTypes['CommentThread'] };
  CommonCauseConnection: CommonCauseConnectionRecord;
  CommonCauseEdge: CommonCauseEdgeRecord;
  Communities: Omit<Communities, 'communities'> & { communities: ReadonlyArray<ResolversParentTypes['Community']> };
  Community: CommunityRecord;
  CompletePasskeySignInInput: CompletePasskeySignInInput;
  CompleteSignOnInput: CompleteSignOnInput;
  Completeness: CompletenessRecord;
  Component: ComponentRecord;
  Components: Omit<Components, 'components'> & { components: ReadonlyArray<ResolversParentTypes['Component']> };
  Concept: ConceptRecord;
  ConceptAnswer: Omit<ConceptAnswer, 'concept'> & { concept: ResolversParentTypes['Concept'] };
  ConceptCentrality: CentralityRecord;
  ConceptConnection: Omit<ConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Concept']> };
  ConceptDegree: Degree;
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  ConceptInRole: ConceptInRoleRecord;
  ConceptInput: ConceptInput;
  ConceptName: ConceptName;
  ConfirmMailInput: ConfirmMailInput;
  ConfirmSecondFactorInput: ConfirmSecondFactorInput;
  Conflict: ConflictRecord;
  ConnectSignOnInput: ConnectSignOnInput;
  ConnectingPath: ConnectingPathRecord;
  ConnectingStep: ConnectingStepRecord;
  Correction: ConceptRecord;
  CorrectionSet: Omit<CorrectionSet, 'corrections'> & { corrections: ReadonlyArray<ResolversParentTypes['Correction']> };
  CreateChangesetInput: CreateChangesetInput;
  CreatePreviewLinkInput: CreatePreviewLinkInput;
  CreateTokenInput: CreateTokenInput;
  CreateUserInput: CreateUserInput;
  CreateWebhookInput: CreateWebhookInput;
  Cycle: CycleRecord;
  Cycles: Omit<Cycles, 'completeness' | 'cycles'> & { completeness: ResolversParentTypes['Completeness'], cycles: ReadonlyArray<ResolversParentTypes['Cycle']> };
  DSeparation: DSeparationReply;
  DateTime: Scalars['DateTime']['output'];
  DateValue: DateValue;
  DeleteSourceTextInput: DeleteSourceTextInput;
  DeleteWebhookInput: DeleteWebhookInput;
  DeliveryAttempt: DeliveryAttempt;
  DifferentPath: DifferentPathRecord;
  DifferentPaths: DifferentPathsReply;
  DisableSecondFactorInput: DisableSecondFactorInput;
  DiscardChangesetInput: DiscardChangesetInput;
  DisconnectSignOnInput: DisconnectSignOnInput;
  DocumentChange: ContentChange;
  DocumentChangeConnection: ChangePage;
  DocumentChangeEdge: Omit<DocumentChangeEdge, 'node'> & { node: ResolversParentTypes['DocumentChange'] };
  DocumentContent: Scalars['DocumentContent']['output'];
  DocumentInput: DocumentInput;
  DocumentReviewPayload: ReviewAnswer;
  DocumentRevision: RevisionRecord;
  DocumentRevisionConnection: Omit<DocumentRevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentRevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DocumentRevision']> };
  DocumentRevisionEdge: Omit<DocumentRevisionEdge, 'node'> & { node: ResolversParentTypes['DocumentRevision'] };
  DocumentTranslation: TranslationRecord;
  DocumentWhere: DocumentWhere;
  DocumentsWhere: DocumentsWhere;
  DraftHit: DraftHitRecord;
  DraftHitConnection: DraftHitPage;
  DraftHitEdge: Omit<DraftHitEdge, 'node'> & { node: ResolversParentTypes['DraftHit'] };
  DraftUse: DraftUseRecord;
  DraftUseConnection: Omit<DraftUseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DraftUseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DraftUse']> };
  DraftUseEdge: Omit<DraftUseEdge, 'node'> & { node: ResolversParentTypes['DraftUse'] };
  DraftsPerspective: DraftsTogether;
  Driver: ConceptRecord;
  DriverConnection: Omit<DriverConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DriverEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Driver']> };
  DriverEdge: Omit<DriverEdge, 'node'> & { node: ResolversParentTypes['Driver'] };
  DriverWhere: DriverWhere;
  EditInput: EditInput;
  EditedDocument: EditedDocumentRecord;
  EditedDocumentConnection: Omit<EditedDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EditedDocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EditedDocument']> };
  EditedDocumentEdge: Omit<EditedDocumentEdge, 'node'> & { node: ResolversParentTypes['EditedDocument'] };
  EndSessionInput: EndSessionInput;
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  Entity: ConceptRecord;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityWhere: EntityWhere;
  EnumValue: EnumValue;
  Evidence: TranslatedEvidence;
  EvidenceInput: EvidenceInput;
  EvidenceLine: EvidenceLineRecord;
  EvidenceLines: EvidenceLineList;
  ExplainedFinding: ExplainedFindingRecord;
  Explanation: ExplanationRecord;
  Fact: FactRecord;
  FactInput: FactInput;
  FailedCondition: Omit<FailedCondition, 'claim' | 'concept'> & { claim?: Maybe<ResolversParentTypes['Claim']>, concept?: Maybe<ResolversParentTypes['Concept']> };
  FieldChange: FieldChangeRow;
  FieldEditInput: FieldEditInput;
  FieldItemInput: FieldItemInput;
  FieldValueInput: FieldValueInput;
  Finding: FindingRecord;
  FindingInput: FindingInput;
  Float: Scalars['Float']['output'];
  FocalPoint: FocalPoint;
  FocalPointInput: FocalPointInput;
  GraphVersion: Snapshot;
  HealthCount: HealthCount;
  HealthFinding: HealthFindingRecord;
  HealthFindingConnection: Omit<HealthFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HealthFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HealthFinding']> };
  HealthFindingEdge: Omit<HealthFindingEdge, 'node'> & { node: ResolversParentTypes['HealthFinding'] };
  Highlight: Highlight;
  Hypothesis: HypothesisRecord;
  HypothesisConnection: HypothesisConnectionRecord;
  HypothesisEdge: Omit<HypothesisEdge, 'node'> & { node: ResolversParentTypes['Hypothesis'] };
  ID: Scalars['ID']['output'];
  Identity: IdentityRecord;
  Impact: ImpactRecord;
  ImportedConcept: ImportedConceptRecord;
  Injury: ConceptRecord;
  InjuryConnection: Omit<InjuryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InjuryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Injury']> };
  InjuryEdge: Omit<InjuryEdge, 'node'> & { node: ResolversParentTypes['Injury'] };
  InjuryWhere: InjuryWhere;
  Int: Scalars['Int']['output'];
  Intervention: ConceptRecord;
  InterventionConnection: Omit<InterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InterventionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Intervention']> };
  InterventionEdge: Omit<InterventionEdge, 'node'> & { node: ResolversParentTypes['Intervention'] };
  InterventionWhere: InterventionWhere;
  JointCauses: JointCausesRecord;
  Junction: JunctionRecord;
  KeepSourceTextInput: KeepSourceTextInput;
  KeyValue: KeyValueRecord;
  LeftOutChangeset: LeftOut;
  LegSide: ConceptRecord;
  LegSideAnswer: LegSideReply;
  LegSideConnection: Omit<LegSideConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegSideEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegSide']> };
  LegSideEdge: Omit<LegSideEdge, 'node'> & { node: ResolversParentTypes['LegSide'] };
  LegSideWhere: LegSideWhere;
  LineChange: LineChangeRow;
  MailLinkPayload: MailLinkPayload;
  MarkActivityReadInput: MarkActivityReadInput;
  Mechanism: ConceptRecord;
  MechanismConnection: Omit<MechanismConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MechanismEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mechanism']> };
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  MechanismWhere: MechanismWhere;
  Mention: MentionRecord;
  MentionInput: MentionInput;
  Misalignment: ConceptRecord;
  MisalignmentConnection: Omit<MisalignmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MisalignmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Misalignment']> };
  MisalignmentEdge: Omit<MisalignmentEdge, 'node'> & { node: ResolversParentTypes['Misalignment'] };
  MisalignmentWhere: MisalignmentWhere;
  Misconception: ConceptRecord;
  MisconceptionConnection: Omit<MisconceptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MisconceptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Misconception']> };
  MisconceptionEdge: Omit<MisconceptionEdge, 'node'> & { node: ResolversParentTypes['Misconception'] };
  MisconceptionWhere: MisconceptionWhere;
  MissingApproval: MissingApprovalRecord;
  MovedDocument: StaleBaseRow;
  Mutation: Record<PropertyKey, never>;
  NearPath: ToldNearPath;
  NearStep: NearStepRecord;
  Neighborhood: NeighborhoodReply;
  NeighborhoodNode: Neighbor;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notifications: NotificationsRecord;
  NotificationsPayload: Omit<NotificationsPayload, 'notifications'> & { notifications: ResolversParentTypes['Notifications'] };
  NumberValue: NumberValue;
  OpenElsewhere: Omit<OpenElsewhere, 'changesets'> & { changesets: ReadonlyArray<ResolversParentTypes['Changeset']> };
  PageInfo: PageInfo;
  Passage: PassageRecord;
  PassageInput: PassageInput;
  Passkey: PasskeyRecord;
  PasskeyPayload: Omit<PasskeyPayload, 'passkey'> & { passkey?: Maybe<ResolversParentTypes['Passkey']> };
  PathChange: PathChangeRecord;
  PathGraph: PathGraphReply;
  PathGraphEdge: PathGraphEdgeRecord;
  PathGraphNode: PathGraphNodeRecord;
  PathQuestionInput: PathQuestionInput;
  PathStep: PathStepRecord;
  PlanDocumentReviewInput: PlanDocumentReviewInput;
  Plane: ConceptRecord;
  PlaneConnection: Omit<PlaneConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PlaneEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Plane']> };
  PlaneEdge: Omit<PlaneEdge, 'node'> & { node: ResolversParentTypes['Plane'] };
  PlaneWhere: PlaneWhere;
  PreviewLink: PreviewLinkRecord;
  PreviewLinkConnection: Omit<PreviewLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PreviewLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PreviewLink']> };
  PreviewLinkEdge: Omit<PreviewLinkEdge, 'node'> & { node: ResolversParentTypes['PreviewLink'] };
  PreviewLinkPayload: Omit<PreviewLinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['PreviewLink']> };
  Provenance: ProvenanceRecord;
  Publication: PublicationRow;
  PublicationConnection: Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublishChangesetInput: PublishChangesetInput;
  PublishPayload: Omit<PublishPayload, 'changeset' | 'moved' | 'publication' | 'violations'> & { changeset: ResolversParentTypes['Changeset'], moved: ReadonlyArray<ResolversParentTypes['MovedDocument']>, publication?: Maybe<ResolversParentTypes['Publication']>, violations: ReadonlyArray<ResolversParentTypes['Violation']> };
  Published: PublishedNode;
  Query: Record<PropertyKey, never>;
  QuestionAnswer: AnswerRecord;
  QuestionReading: QuestionReadingRecord;
  QuestionSuggestion: Omit<QuestionSuggestion, 'concept'> & { concept?: Maybe<ResolversParentTypes['Concept']> };
  QuotePassage: QuotePassageRecord;
  QuotePassageConnection: QuotePassagesRecord;
  QuotePassageEdge: Omit<QuotePassageEdge, 'node'> & { node: ResolversParentTypes['QuotePassage'] };
  ReachConnection: ReachConnectionRecord;
  ReachEdge: ReachEdgeRecord;
  ReadConcept: Omit<ReadConcept, 'concept'> & { concept: ResolversParentTypes['Concept'] };
  ReadFindings: Omit<ReadFindings, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['Finding']> };
  ReadKind: ReadKind;
  ReadOutcomes: Omit<ReadOutcomes, 'of'> & { of: ReadonlyArray<ResolversParentTypes['Concept']> };
  ReadPaths: Omit<ReadPaths, 'avoiding' | 'from' | 'to' | 'via'> & { avoiding: ReadonlyArray<ResolversParentTypes['Concept']>, from?: Maybe<ResolversParentTypes['Concept']>, to: ResolversParentTypes['Concept'], via: ReadonlyArray<ResolversParentTypes['Concept']> };
  ReadQuestion: ReadRecord;
  ReadReach: Omit<ReadReach, 'concept'> & { concept: ResolversParentTypes['Concept'] };
  ReadRoad: ReadRoad;
  ReadStatement: Omit<ReadStatement, 'object' | 'subject'> & { object: ResolversParentTypes['Concept'], subject: ResolversParentTypes['Concept'] };
  ReadSupposition: Omit<ReadSupposition, 'outcome' | 'remove'> & { outcome?: Maybe<ResolversParentTypes['Concept']>, remove: ResolversParentTypes['Concept'] };
  ReadingAssumption: Omit<ReadingAssumption, 'alternatives' | 'concept'> & { alternatives: ReadonlyArray<ResolversParentTypes['Concept']>, concept: ResolversParentTypes['Concept'] };
  RebaseChangesetInput: RebaseChangesetInput;
  RedeliverInput: RedeliverInput;
  RemovePasskeyInput: RemovePasskeyInput;
  RemoveUserInput: RemoveUserInput;
  RenameDocumentInput: RenameDocumentInput;
  ReopenThreadInput: ReopenThreadInput;
  ReplaceTextInput: ReplaceTextInput;
  ReportedFinding: ReportedFindingRecord;
  ReportedFindingInput: ReportedFindingInput;
  RequestChangesInput: RequestChangesInput;
  RequestPasswordResetInput: RequestPasswordResetInput;
  ResetPasswordByMailInput: ResetPasswordByMailInput;
  ResetPasswordInput: ResetPasswordInput;
  ResetSecondFactorInput: ResetSecondFactorInput;
  ResolutionInput: ResolutionInput;
  ResolveThreadInput: ResolveThreadInput;
  RestoreInput: RestoreInput;
  RevertVersionInput: RevertVersionInput;
  ReviewDocumentInput: ReviewDocumentInput;
  Revision: PublishedChange;
  RevisionConnection: Omit<RevisionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RevisionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Revision']> };
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  RevokePreviewLinkInput: RevokePreviewLinkInput;
  RevokeTokenInput: RevokeTokenInput;
  RiskFactor: ConceptRecord;
  RiskFactorConnection: Omit<RiskFactorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RiskFactorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RiskFactor']> };
  RiskFactorEdge: Omit<RiskFactorEdge, 'node'> & { node: ResolversParentTypes['RiskFactor'] };
  RiskFactorWhere: RiskFactorWhere;
  RoadSettingInput: RoadSettingInput;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  ScheduleChangesetInput: ScheduleChangesetInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SecondFactor: SecondFactorRecord;
  SecondFactorPayload: SecondFactorPayload;
  Section: SectionOfArticle;
  SectionInput: SectionInput;
  SendBackChangesetInput: SendBackChangesetInput;
  Session: SessionRecord;
  SetApprovalPolicyInput: SetApprovalPolicyInput;
  SetNotificationsInput: SetNotificationsInput;
  SideFound: SideFoundRecord;
  SignInInput: SignInInput;
  SignInPayload: SignInPayload;
  SignOnOptions: SignOnOptions;
  SignOnProvider: SignOnProvider;
  SmallestCorrections: SmallestCorrectionsReply;
  Source: SourceRecord;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceInput: SourceInput;
  SourceText: SourceTextRecord;
  SourceTextPayload: SourceTextAnswer;
  SourceWhere: SourceWhere;
  StageEditsInput: StageEditsInput;
  StageEditsWhereInput: StageEditsWhereInput;
  StageEditsWherePayload: BulkAnswer;
  StagedEdit: StagedDocument;
  StagedEditConnection: Omit<StagedEditConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StagedEditEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StagedEdit']> };
  StagedEditEdge: Omit<StagedEditEdge, 'node'> & { node: ResolversParentTypes['StagedEdit'] };
  StatementAnswer: StatementRecord;
  StillUsed: StillUsedRecord;
  String: Scalars['String']['output'];
  SubmitChangesetInput: SubmitChangesetInput;
  Subscription: Record<PropertyKey, never>;
  SupposedClaim: ClaimRecord;
  SupposedPath: SupposedPathRecord;
  SupposedPaths: SupposedPathsRecord;
  SupposedStep: SupposedStepRecord;
  Symptom: ConceptRecord;
  SymptomConnection: Omit<SymptomConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SymptomEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Symptom']> };
  SymptomEdge: Omit<SymptomEdge, 'node'> & { node: ResolversParentTypes['Symptom'] };
  SymptomWhere: SymptomWhere;
  TextRange: TextRange;
  TextValue: TextValue;
  ThreadWhere: ThreadWhere;
  TranslationInput: TranslationInput;
  UnitTranslation: UnitRecord;
  UnscheduleChangesetInput: UnscheduleChangesetInput;
  UnstageEditsInput: UnstageEditsInput;
  UrlValue: UrlValue;
  Use: DocumentUse;
  UseConnection: Omit<UseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Use']> };
  UseEdge: Omit<UseEdge, 'node'> & { node: ResolversParentTypes['Use'] };
  User: UserRecord;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  Verdict: VerdictRecord;
  Viewer: SignedIn;
  Violation: ViolationRecord;
  Webhook: WebhookRecord;
  WebhookConnection: Omit<WebhookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Webhook']> };
  WebhookDelivery: WebhookDeliveryRecord;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  WebhookPayload: Omit<WebhookPayload, 'delivery' | 'webhook'> & { delivery?: Maybe<ResolversParentTypes['WebhookDelivery']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  WhatIf: WhatIfReply;
  WhyNot: WhyNotReply;
  WithdrawChangesetInput: WithdrawChangesetInput;
};

export type AccountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountPayload'] = ResolversParentTypes['AccountPayload']> = {
  oneTimePassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccountOutcome'], ParentType, ContextType>;
  revokedTokens?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signOffUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ActivityAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<ActivityCausedByArgs, 'first' | 'maxLength'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<ActivityCircumstancesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActivityClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ActivityEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ActivityHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<ActivityLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<ActivityRiskFactorsArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<ActivityUsedInArgs, 'first'>>;
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

export type ActivityItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityItem'] = ResolversParentTypes['ActivityItem']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['ActivityReason']>, ParentType, ContextType>;
  changeset?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ChangesetEvent']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityItemConnection'] = ResolversParentTypes['ActivityItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActivityItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  readUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActivityItemEdge'] = ResolversParentTypes['ActivityItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActivityItem'], ParentType, ContextType>;
};

export type AddressingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Addressing'] = ResolversParentTypes['Addressing']> = {
  answer?: Resolver<ResolversTypes['VerdictAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  intervention?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type AdjustmentSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdjustmentSet'] = ResolversParentTypes['AdjustmentSet']> = {
  blocks?: Resolver<ReadonlyArray<ResolversTypes['ConnectingPath']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdjustmentSetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdjustmentSets'] = ResolversParentTypes['AdjustmentSets']> = {
  answer?: Resolver<ResolversTypes['AdjustmentAnswer'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  hasEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['AdjustmentSet']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unblockable?: Resolver<Maybe<ResolversTypes['ConnectingPath']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type ApprovalPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalPolicy'] = ResolversParentTypes['ApprovalPolicy']> = {
  approvals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalPolicyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalPolicyPayload'] = ResolversParentTypes['ApprovalPolicyPayload']> = {
  outcome?: Resolver<ResolversTypes['ApprovalPolicyOutcome'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['ApprovalPolicy'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ArticleAttributesArgs>>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ArticleBodyArgs, 'format' | 'linksTo'>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ArticleEditorAttributesArgs>>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ArticleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<ArticleSourcesArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<ArticleUsedInArgs, 'first'>>;
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

export type ArticleImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleImpact'] = ResolversParentTypes['ArticleImpact']> = {
  article?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AskedQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskedQuestion'] = ResolversParentTypes['AskedQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['QuestionAnswer']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notUnderstood?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherReadings?: Resolver<ReadonlyArray<ResolversTypes['QuestionReading']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['QuestionReading']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  focalPoint?: Resolver<Maybe<ResolversTypes['FocalPoint']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<AssetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssetUrlArgs>>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<AssetUsedInArgs, 'first'>>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetConnection'] = ResolversParentTypes['AssetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssetEdge'] = ResolversParentTypes['AssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Asset'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AttributeValue']>, ParentType, ContextType>;
};

export type AttributeDeclarationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributeDeclaration'] = ResolversParentTypes['AttributeDeclaration']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keysOf?: Resolver<ReadonlyArray<ResolversTypes['AttributeOwner']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['AttributeOwner']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['AttributeOption']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['AttributeVisibility'], ParentType, ContextType>;
};

export type AttributeOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributeOption'] = ResolversParentTypes['AttributeOption']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributeValue'] = ResolversParentTypes['AttributeValue']> = {
  __resolveType: TypeResolveFn<'BooleanValue' | 'DateValue' | 'EnumValue' | 'KeyValue' | 'NumberValue' | 'TextValue' | 'UrlValue', ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tokenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tokenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BodyPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BodyPart'] = ResolversParentTypes['BodyPart']> = {
  actsAs?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<BodyPartActsAsArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<BodyPartAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<BodyPartCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<BodyPartClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<BodyPartEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<BodyPartHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<BodyPartInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<BodyPartLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<BodyPartLegSidesArgs, 'first'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<BodyPartMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptoms?: Resolver<ResolversTypes['SymptomConnection'], ParentType, ContextType, RequireFields<BodyPartSymptomsArgs, 'first'>>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<BodyPartUsedInArgs, 'first'>>;
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

export type BooleanValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BooleanValue'] = ResolversParentTypes['BooleanValue']> = {
  boolean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CategoryCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CausalPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalPath'] = ResolversParentTypes['CausalPath']> = {
  assumedSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  hasInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedgedSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impliedSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legSide?: Resolver<Maybe<ResolversTypes['LegRole']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['PathSign'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakestStep?: Resolver<ResolversTypes['PathStep'], ParentType, ContextType>;
};

export type CausalPathConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalPathConnection'] = ResolversParentTypes['CausalPathConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CausalPathEdge']>, ParentType, ContextType>;
  jointCauses?: Resolver<ReadonlyArray<ResolversTypes['JointCauses']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CausalPath']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CausalPathEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalPathEdge'] = ResolversParentTypes['CausalPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CausalPath'], ParentType, ContextType>;
};

export type CausalRolesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CausalRoles'] = ResolversParentTypes['CausalRoles']> = {
  colliders?: Resolver<ReadonlyArray<ResolversTypes['ConceptInRole']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  confounders?: Resolver<ReadonlyArray<ResolversTypes['ConceptInRole']>, ParentType, ContextType>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['ConceptInRole']>, ParentType, ContextType>;
  mediators?: Resolver<ReadonlyArray<ResolversTypes['ConceptInRole']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CentralityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Centrality'] = ResolversParentTypes['Centrality']> = {
  concepts?: Resolver<ReadonlyArray<ResolversTypes['ConceptCentrality']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangesetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Changeset'] = ResolversParentTypes['Changeset']> = {
  assignee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['DocumentChangeConnection'], ParentType, ContextType, RequireFields<ChangesetDiffArgs, 'first'>>;
  edits?: Resolver<ResolversTypes['StagedEditConnection'], ParentType, ContextType, RequireFields<ChangesetEditsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['ChangesetEventConnection'], ParentType, ContextType, RequireFields<ChangesetEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType>;
  missingApprovals?: Resolver<ReadonlyArray<ResolversTypes['MissingApproval']>, ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedDocument']>, ParentType, ContextType>;
  movedCompleteness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  previewLinks?: Resolver<ResolversTypes['PreviewLinkConnection'], ParentType, ContextType, RequireFields<ChangesetPreviewLinksArgs, 'first'>>;
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retireAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ChangesetReview']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduleFailedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangesetState'], ParentType, ContextType>;
  stillUsed?: Resolver<ReadonlyArray<ResolversTypes['StillUsed']>, ParentType, ContextType, RequireFields<ChangesetStillUsedArgs, 'first'>>;
  threads?: Resolver<ResolversTypes['CommentThreadConnection'], ParentType, ContextType, RequireFields<ChangesetThreadsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType, RequireFields<ChangesetViolationsArgs, 'first'>>;
  violationsCompleteness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetConnection'] = ResolversParentTypes['ChangesetConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangesetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Changeset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetEdge'] = ResolversParentTypes['ChangesetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
};

export type ChangesetEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetEvent'] = ResolversParentTypes['ChangesetEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangesetEventKind'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangesetEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetEventConnection'] = ResolversParentTypes['ChangesetEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangesetEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangesetEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesetEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetEventEdge'] = ResolversParentTypes['ChangesetEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangesetEvent'], ParentType, ContextType>;
};

export type ChangesetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetPayload'] = ResolversParentTypes['ChangesetPayload']> = {
  alsoOpenIn?: Resolver<ReadonlyArray<ResolversTypes['OpenElsewhere']>, ParentType, ContextType>;
  approvalKept?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['Changeset']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ChangesetOutcome'], ParentType, ContextType>;
  stillUsed?: Resolver<ReadonlyArray<ResolversTypes['StillUsed']>, ParentType, ContextType, RequireFields<ChangesetPayloadStillUsedArgs, 'first'>>;
  thread?: Resolver<Maybe<ResolversTypes['CommentThread']>, ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
  violationsCompleteness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
};

export type ChangesetReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetReview'] = ResolversParentTypes['ChangesetReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
};

export type CircumstanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Circumstance'] = ResolversParentTypes['Circumstance']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CircumstanceActivitiesArgs, 'first'>>;
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<CircumstanceAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<CircumstanceCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CircumstanceClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<CircumstanceEditorAttributesArgs>>;
  explains?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<CircumstanceExplainsArgs, 'first'>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<CircumstanceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsPeopleTo?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<CircumstanceLeadsPeopleToArgs, 'first'>>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<CircumstanceLeadsToArgs, 'first' | 'maxLength'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<CircumstanceMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifies?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<CircumstanceQualifiesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<CircumstanceUsedInArgs, 'first'>>;
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
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReportedFinding']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  against?: Resolver<ResolversTypes['EvidenceLines'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ClaimAttributesArgs>>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  certaintyBasis?: Resolver<ResolversTypes['CertaintyBasis'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ClaimEditorAttributesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explicitness?: Resolver<ResolversTypes['Explicitness'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ReportedFinding']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ClaimHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['EvidenceLines'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mechanism?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortcut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<ClaimUsedInArgs, 'first'>>;
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

export type CommentThreadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentThread'] = ResolversParentTypes['CommentThread']> = {
  comments?: Resolver<ResolversTypes['ChangesetEventConnection'], ParentType, ContextType, RequireFields<CommentThreadCommentsArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommentThreadConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentThreadConnection'] = ResolversParentTypes['CommentThreadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommentThreadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommentThread']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommentThreadEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommentThreadEdge'] = ResolversParentTypes['CommentThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommentThread'], ParentType, ContextType>;
};

export type CommonCauseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonCauseConnection'] = ResolversParentTypes['CommonCauseConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonCauseEdge']>, ParentType, ContextType>;
  jointCauses?: Resolver<ReadonlyArray<ResolversTypes['JointCauses']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonCauseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommonCauseEdge'] = ResolversParentTypes['CommonCauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legSides?: Resolver<ReadonlyArray<ResolversTypes['LegRole']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CausalPath']>, ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  bestUnreturned?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countIsExact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orderIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ReadonlyArray<ResolversTypes['SearchBound']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Activity' | 'BodyPart' | 'Circumstance' | 'Driver' | 'Entity' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Symptom', ParentType, ContextType>;
};

export type ConceptAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptAnswer'] = ResolversParentTypes['ConceptAnswer']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptCentralityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptCentrality'] = ResolversParentTypes['ConceptCentrality']> = {
  betweenness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ConceptInRoleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptInRole'] = ResolversParentTypes['ConceptInRole']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  latent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['ConnectingPath']>, ParentType, ContextType>;
};

export type ConceptNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptName'] = ResolversParentTypes['ConceptName']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  base?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
  basedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
};

export type ConnectingPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectingPath'] = ResolversParentTypes['ConnectingPath']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  junctions?: Resolver<ReadonlyArray<ResolversTypes['Junction']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ConnectingStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConnectingStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectingStep'] = ResolversParentTypes['ConnectingStep']> = {
  direction?: Resolver<ResolversTypes['StepDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PathStep'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
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

export type DSeparationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DSeparation'] = ResolversParentTypes['DSeparation']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  hasMoreClaims?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openPath?: Resolver<Maybe<ResolversTypes['ConnectingPath']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  separated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DateValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

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
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type DocumentChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentChangeConnection'] = ResolversParentTypes['DocumentChangeConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentChangeEdge'] = ResolversParentTypes['DocumentChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentChange'], ParentType, ContextType>;
};

export interface DocumentContentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DocumentContent'], any> {
  name: 'DocumentContent';
}

export type DocumentReviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentReviewPayload'] = ResolversParentTypes['DocumentReviewPayload']> = {
  document?: Resolver<ResolversTypes['EditedDocument'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DocumentReviewOutcome'], ParentType, ContextType>;
};

export type DocumentRevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentRevision'] = ResolversParentTypes['DocumentRevision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentRevisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentRevisionConnection'] = ResolversParentTypes['DocumentRevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentRevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DocumentRevision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentRevisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentRevisionEdge'] = ResolversParentTypes['DocumentRevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DocumentRevision'], ParentType, ContextType>;
};

export type DocumentTranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentTranslation'] = ResolversParentTypes['DocumentTranslation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['UnitTranslation']>, ParentType, ContextType>;
};

export type DraftHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftHit'] = ResolversParentTypes['DraftHit']> = {
  changeset?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['Highlight'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  retires?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftHitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftHitConnection'] = ResolversParentTypes['DraftHitConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DraftHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftHitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftHitEdge'] = ResolversParentTypes['DraftHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DraftHit'], ParentType, ContextType>;
};

export type DraftUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftUse'] = ResolversParentTypes['DraftUse']> = {
  as?: Resolver<ResolversTypes['UseKind'], ParentType, ContextType>;
  changeset?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DraftUseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftUseConnection'] = ResolversParentTypes['DraftUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DraftUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DraftUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftUseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftUseEdge'] = ResolversParentTypes['DraftUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DraftUse'], ParentType, ContextType>;
};

export type DraftsPerspectiveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftsPerspective'] = ResolversParentTypes['DraftsPerspective']> = {
  included?: Resolver<ReadonlyArray<ResolversTypes['Changeset']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutChangeset']>, ParentType, ContextType>;
  olderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DriverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Driver'] = ResolversParentTypes['Driver']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<DriverAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<DriverCausedByArgs, 'first' | 'maxLength'>>;
  causes?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<DriverCausesArgs, 'first'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<DriverCircumstancesArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DriverClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<DriverEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<DriverHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<DriverInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<DriverLeadsToArgs, 'first' | 'maxLength'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<DriverMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  misalignments?: Resolver<ResolversTypes['MisalignmentConnection'], ParentType, ContextType, RequireFields<DriverMisalignmentsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<DriverUsedInArgs, 'first'>>;
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

export type EditedDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditedDocument'] = ResolversParentTypes['EditedDocument']> = {
  content?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openIn?: Resolver<ResolversTypes['ChangesetConnection'], ParentType, ContextType, RequireFields<EditedDocumentOpenInArgs, 'first'>>;
  publishedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renamedTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revisions?: Resolver<ResolversTypes['DocumentRevisionConnection'], ParentType, ContextType, RequireFields<EditedDocumentRevisionsArgs, 'first'>>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['DocumentTranslation']>, ParentType, ContextType, Partial<EditedDocumentTranslationsArgs>>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<EditedDocumentUsedInArgs, 'first'>>;
  usedInDrafts?: Resolver<ResolversTypes['DraftUseConnection'], ParentType, ContextType, RequireFields<EditedDocumentUsedInDraftsArgs, 'first'>>;
};

export type EditedDocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditedDocumentConnection'] = ResolversParentTypes['EditedDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EditedDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EditedDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditedDocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EditedDocumentEdge'] = ResolversParentTypes['EditedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EditedDocument'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<EntityAttributesArgs>>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<EntityCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<EntityEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<EntityHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<EntityLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relatedTo?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<EntityRelatedToArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<EntityUsedInArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EnumValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnumValue'] = ResolversParentTypes['EnumValue']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  translatedQuote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type FocalPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FocalPoint'] = ResolversParentTypes['FocalPoint']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphVersion'] = ResolversParentTypes['GraphVersion']> = {
  acyclic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<GraphVersionAcyclicArgs>>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assetCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  centrality?: Resolver<ResolversTypes['Centrality'], ParentType, ContextType, RequireFields<GraphVersionCentralityArgs, 'first' | 'orderBy'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<GraphVersionCommunitiesArgs, 'first'>>;
  components?: Resolver<ResolversTypes['Components'], ParentType, ContextType, RequireFields<GraphVersionComponentsArgs, 'first'>>;
  conceptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycles?: Resolver<ResolversTypes['Cycles'], ParentType, ContextType, RequireFields<GraphVersionCyclesArgs, 'first' | 'maxLength'>>;
  degree?: Resolver<ReadonlyArray<ResolversTypes['ConceptDegree']>, ParentType, ContextType, RequireFields<GraphVersionDegreeArgs, 'first'>>;
  diff?: Resolver<ResolversTypes['DocumentChangeConnection'], ParentType, ContextType, RequireFields<GraphVersionDiffArgs, 'first' | 'from' | 'to'>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, RequireFields<GraphVersionVersionsArgs, 'first'>>;
};

export type HealthCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthCount'] = ResolversParentTypes['HealthCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HealthReason'], ParentType, ContextType>;
};

export type HealthFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthFinding'] = ResolversParentTypes['HealthFinding']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  mending?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HealthReason'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
};

export type HealthFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthFindingConnection'] = ResolversParentTypes['HealthFindingConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['HealthCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HealthFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HealthFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthFindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HealthFindingEdge'] = ResolversParentTypes['HealthFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HealthFinding'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  jointCauses?: Resolver<ReadonlyArray<ResolversTypes['JointCauses']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Hypothesis']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['LegSideAnswer']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HypothesisEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HypothesisEdge'] = ResolversParentTypes['HypothesisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hypothesis'], ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['ArticleImpact']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['PathChange']>, ParentType, ContextType, RequireFields<ImpactChangedArgs, 'first'>>;
  changedCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['PathChange']>, ParentType, ContextType, RequireFields<ImpactGainedArgs, 'first'>>;
  gainedCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['PathChange']>, ParentType, ContextType, RequireFields<ImpactLostArgs, 'first'>>;
  lostCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreachable?: Resolver<ReadonlyArray<ResolversTypes['ConceptName']>, ParentType, ContextType>;
};

export type ImportedConceptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedConcept'] = ResolversParentTypes['ImportedConcept']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  xrefs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InjuryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Injury'] = ResolversParentTypes['Injury']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<InjuryAttributesArgs>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<InjuryBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InjuryCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InjuryClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<InjuryDriversArgs, 'first'>>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<InjuryEditorAttributesArgs>>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<InjuryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<InjuryUsedInArgs, 'first'>>;
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
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<InterventionAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InterventionCausedByArgs, 'first' | 'maxLength'>>;
  chosenBecauseOf?: Resolver<ResolversTypes['MisconceptionConnection'], ParentType, ContextType, RequireFields<InterventionChosenBecauseOfArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InterventionClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<InterventionEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<InterventionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<InterventionLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<InterventionUsedInArgs, 'first'>>;
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

export type JointCausesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointCauses'] = ResolversParentTypes['JointCauses']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JunctionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Junction'] = ResolversParentTypes['Junction']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JunctionKind'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  opening?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type KeyValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeyValue'] = ResolversParentTypes['KeyValue']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Published'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftOutChangesetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftOutChangeset'] = ResolversParentTypes['LeftOutChangeset']> = {
  changeset?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
};

export type LegSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegSide'] = ResolversParentTypes['LegSide']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  analogies?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<LegSideAnalogiesArgs, 'first'>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<LegSideAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<LegSideCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LegSideClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<LegSideEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<LegSideHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<LegSideInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<LegSideUsedInArgs, 'first'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MailLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailLinkPayload'] = ResolversParentTypes['MailLinkPayload']> = {
  outcome?: Resolver<ResolversTypes['MailLinkOutcome'], ParentType, ContextType>;
};

export type MechanismResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MechanismAttributesArgs>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<MechanismBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MechanismCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MechanismClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  comparedTo?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<MechanismComparedToArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<MechanismDriversArgs, 'first'>>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MechanismEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<MechanismHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<MechanismInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MechanismLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<MechanismLegSidesArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planes?: Resolver<ResolversTypes['PlaneConnection'], ParentType, ContextType, RequireFields<MechanismPlanesArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<MechanismUsedInArgs, 'first'>>;
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
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MisalignmentAttributesArgs>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<MisalignmentBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisalignmentCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MisalignmentClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<MisalignmentDriversArgs, 'first'>>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MisalignmentEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  firstRecognizedAs?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<MisalignmentFirstRecognizedAsArgs, 'first'>>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<MisalignmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<MisalignmentInjuriesArgs, 'first'>>;
  interventions?: Resolver<ResolversTypes['InterventionConnection'], ParentType, ContextType, RequireFields<MisalignmentInterventionsArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<MisalignmentUsedInArgs, 'first'>>;
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
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MisconceptionAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisconceptionCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MisconceptionClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<MisconceptionEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<MisconceptionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsPeopleTo?: Resolver<ResolversTypes['InterventionConnection'], ParentType, ContextType, RequireFields<MisconceptionLeadsPeopleToArgs, 'first'>>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<MisconceptionLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<MisconceptionUsedInArgs, 'first'>>;
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

export type MissingApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MissingApproval'] = ResolversParentTypes['MissingApproval']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingApprovalReason'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovedDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovedDocument'] = ResolversParentTypes['MovedDocument']> = {
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'input'>>;
  approveChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationApproveChangesetArgs, 'input'>>;
  assignChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationAssignChangesetArgs, 'input'>>;
  beginPasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationBeginPasskeyArgs, 'input'>>;
  beginPasskeySignIn?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType>;
  changePassword?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeUser?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationChangeUserArgs, 'input'>>;
  changeWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  commentOnChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationCommentOnChangesetArgs, 'input'>>;
  completePasskeySignIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationCompletePasskeySignInArgs, 'input'>>;
  completeSignOn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationCompleteSignOnArgs, 'input'>>;
  confirmMail?: Resolver<ResolversTypes['MailLinkPayload'], ParentType, ContextType, RequireFields<MutationConfirmMailArgs, 'input'>>;
  confirmSecondFactor?: Resolver<ResolversTypes['SecondFactorPayload'], ParentType, ContextType, RequireFields<MutationConfirmSecondFactorArgs, 'input'>>;
  connectSignOn?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationConnectSignOnArgs, 'input'>>;
  createChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationCreateChangesetArgs, 'input'>>;
  createPreviewLink?: Resolver<ResolversTypes['PreviewLinkPayload'], ParentType, ContextType, RequireFields<MutationCreatePreviewLinkArgs, 'input'>>;
  createToken?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'input'>>;
  createUser?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  deleteSourceText?: Resolver<ResolversTypes['SourceTextPayload'], ParentType, ContextType, RequireFields<MutationDeleteSourceTextArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'input'>>;
  disableSecondFactor?: Resolver<ResolversTypes['SecondFactorPayload'], ParentType, ContextType, RequireFields<MutationDisableSecondFactorArgs, 'input'>>;
  discardChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationDiscardChangesetArgs, 'input'>>;
  disconnectSignOn?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationDisconnectSignOnArgs, 'input'>>;
  endSession?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  enrolSecondFactor?: Resolver<ResolversTypes['SecondFactorPayload'], ParentType, ContextType, RequireFields<MutationEnrolSecondFactorArgs, 'input'>>;
  keepSourceText?: Resolver<ResolversTypes['SourceTextPayload'], ParentType, ContextType, RequireFields<MutationKeepSourceTextArgs, 'input'>>;
  markActivityRead?: Resolver<ResolversTypes['NotificationsPayload'], ParentType, ContextType, RequireFields<MutationMarkActivityReadArgs, 'input'>>;
  planDocumentReview?: Resolver<ResolversTypes['DocumentReviewPayload'], ParentType, ContextType, RequireFields<MutationPlanDocumentReviewArgs, 'input'>>;
  publishChangeset?: Resolver<ResolversTypes['PublishPayload'], ParentType, ContextType, RequireFields<MutationPublishChangesetArgs, 'input'>>;
  rebaseChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRebaseChangesetArgs, 'input'>>;
  redeliver?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationRedeliverArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['PasskeyPayload'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  removeUser?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationRemoveUserArgs, 'input'>>;
  renameDocument?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRenameDocumentArgs, 'input'>>;
  reopenThread?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationReopenThreadArgs, 'input'>>;
  requestChanges?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRequestChangesArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['MailLinkPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  resetPasswordByMail?: Resolver<ResolversTypes['MailLinkPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordByMailArgs, 'input'>>;
  resetSecondFactor?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationResetSecondFactorArgs, 'input'>>;
  resolveThread?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationResolveThreadArgs, 'input'>>;
  revertVersion?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationRevertVersionArgs, 'input'>>;
  reviewDocument?: Resolver<ResolversTypes['DocumentReviewPayload'], ParentType, ContextType, RequireFields<MutationReviewDocumentArgs, 'input'>>;
  revokePreviewLink?: Resolver<ResolversTypes['PreviewLinkPayload'], ParentType, ContextType, RequireFields<MutationRevokePreviewLinkArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  scheduleChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationScheduleChangesetArgs, 'input'>>;
  sendBackChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationSendBackChangesetArgs, 'input'>>;
  setApprovalPolicy?: Resolver<ResolversTypes['ApprovalPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetApprovalPolicyArgs, 'input'>>;
  setNotifications?: Resolver<ResolversTypes['NotificationsPayload'], ParentType, ContextType, RequireFields<MutationSetNotificationsArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['AccountPayload'], ParentType, ContextType>;
  stageEdits?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationStageEditsArgs, 'input'>>;
  stageEditsWhere?: Resolver<ResolversTypes['StageEditsWherePayload'], ParentType, ContextType, RequireFields<MutationStageEditsWhereArgs, 'input'>>;
  submitChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationSubmitChangesetArgs, 'input'>>;
  unscheduleChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationUnscheduleChangesetArgs, 'input'>>;
  unstageEdits?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationUnstageEditsArgs, 'input'>>;
  withdrawChangeset?: Resolver<ResolversTypes['ChangesetPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangesetArgs, 'input'>>;
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

export type NeighborhoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighborhoodNode']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighborhoodNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighborhoodNode'] = ResolversParentTypes['NeighborhoodNode']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'ApiToken' | 'Article' | 'Asset' | 'BodyPart' | 'Changeset' | 'Circumstance' | 'Claim' | 'Driver' | 'Entity' | 'Fact' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Source' | 'Symptom' | 'Webhook' | 'WebhookDelivery', ParentType, ContextType>;
};

export type NotificationsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notifications'] = ResolversParentTypes['Notifications']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isMailSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['MailFrequency'], ParentType, ContextType>;
  readUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotificationsPayload'] = ResolversParentTypes['NotificationsPayload']> = {
  notifications?: Resolver<ResolversTypes['Notifications'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NotificationsOutcome'], ParentType, ContextType>;
};

export type NumberValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NumberValue'] = ResolversParentTypes['NumberValue']> = {
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenElsewhereResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenElsewhere'] = ResolversParentTypes['OpenElsewhere']> = {
  changesets?: Resolver<ReadonlyArray<ResolversTypes['Changeset']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type PasskeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSynced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PasskeyPayload'] = ResolversParentTypes['PasskeyPayload']> = {
  options?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PasskeyOutcome'], ParentType, ContextType>;
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
};

export type PathChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathChange'] = ResolversParentTypes['PathChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['ConceptName']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathGraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathGraph'] = ResolversParentTypes['PathGraph']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathGraphEdge']>, ParentType, ContextType>;
  layerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathGraphNode']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathGraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathGraphEdge'] = ResolversParentTypes['PathGraphEdge']> = {
  bestCertainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isBackEdge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legSides?: Resolver<ReadonlyArray<ResolversTypes['LegRole']>, ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PathStep'], ParentType, ContextType>;
};

export type PathGraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathGraphNode'] = ResolversParentTypes['PathGraphNode']> = {
  bestCertainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  isEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legSides?: Resolver<ReadonlyArray<ResolversTypes['LegRole']>, ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  assumed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type PlaneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plane'] = ResolversParentTypes['Plane']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<PlaneAttributesArgs>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<PlaneCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaneClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<PlaneEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<PlaneHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<PlaneLeadsToArgs, 'first' | 'maxLength'>>;
  mechanisms?: Resolver<ResolversTypes['MechanismConnection'], ParentType, ContextType, RequireFields<PlaneMechanismsArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<PlaneUsedInArgs, 'first'>>;
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

export type PreviewLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLink'] = ResolversParentTypes['PreviewLink']> = {
  changeset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isGood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PreviewLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLinkConnection'] = ResolversParentTypes['PreviewLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PreviewLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PreviewLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PreviewLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLinkEdge'] = ResolversParentTypes['PreviewLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PreviewLink'], ParentType, ContextType>;
};

export type PreviewLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewLinkPayload'] = ResolversParentTypes['PreviewLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['PreviewLink']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PreviewLinkOutcome'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  agentType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aggregators?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  edge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knowledgeLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primarySource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supportingText?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
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

export type PublishPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishPayload'] = ResolversParentTypes['PublishPayload']> = {
  changeset?: Resolver<ResolversTypes['Changeset'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['MovedDocument']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PublishOutcome'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
};

export type PublishedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Published'] = ResolversParentTypes['Published']> = {
  __resolveType: TypeResolveFn<'Activity' | 'Article' | 'Asset' | 'BodyPart' | 'Circumstance' | 'Claim' | 'Driver' | 'Entity' | 'Fact' | 'Injury' | 'Intervention' | 'LegSide' | 'Mechanism' | 'Misalignment' | 'Misconception' | 'Plane' | 'RiskFactor' | 'Source' | 'Symptom', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first' | 'orderBy'>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'slug'>>;
  adjustmentSets?: Resolver<ResolversTypes['AdjustmentSets'], ParentType, ContextType, RequireFields<QueryAdjustmentSetsArgs, 'exposure' | 'first' | 'latent' | 'outcome' | 'signed'>>;
  approvalPolicies?: Resolver<ReadonlyArray<ResolversTypes['ApprovalPolicy']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'slug'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  ask?: Resolver<ResolversTypes['AskedQuestion'], ParentType, ContextType, RequireFields<QueryAskArgs, 'first' | 'question'>>;
  askSuggestions?: Resolver<ReadonlyArray<ResolversTypes['QuestionSuggestion']>, ParentType, ContextType, RequireFields<QueryAskSuggestionsArgs, 'first' | 'text'>>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType, RequireFields<QueryAssetArgs, 'slug'>>;
  assets?: Resolver<ResolversTypes['AssetConnection'], ParentType, ContextType, RequireFields<QueryAssetsArgs, 'first'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  bodyPart?: Resolver<Maybe<ResolversTypes['BodyPart']>, ParentType, ContextType, RequireFields<QueryBodyPartArgs, 'slug'>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<QueryBodyPartsArgs, 'first' | 'orderBy'>>;
  breakpoints?: Resolver<ResolversTypes['BreakpointConnection'], ParentType, ContextType, RequireFields<QueryBreakpointsArgs, 'first'>>;
  causalPaths?: Resolver<ResolversTypes['CausalPathConnection'], ParentType, ContextType, RequireFields<QueryCausalPathsArgs, 'first'>>;
  causalRoles?: Resolver<ResolversTypes['CausalRoles'], ParentType, ContextType, RequireFields<QueryCausalRolesArgs, 'exposure' | 'first' | 'latent' | 'outcome' | 'signed'>>;
  changeset?: Resolver<Maybe<ResolversTypes['Changeset']>, ParentType, ContextType, RequireFields<QueryChangesetArgs, 'id'>>;
  changesets?: Resolver<ResolversTypes['ChangesetConnection'], ParentType, ContextType, RequireFields<QueryChangesetsArgs, 'first' | 'orderBy' | 'states'>>;
  circumstance?: Resolver<Maybe<ResolversTypes['Circumstance']>, ParentType, ContextType, RequireFields<QueryCircumstanceArgs, 'slug'>>;
  circumstances?: Resolver<ResolversTypes['CircumstanceConnection'], ParentType, ContextType, RequireFields<QueryCircumstancesArgs, 'first' | 'orderBy'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  commonCauses?: Resolver<ResolversTypes['CommonCauseConnection'], ParentType, ContextType, RequireFields<QueryCommonCausesArgs, 'first' | 'maxLength' | 'of' | 'sameLegSide'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first' | 'orderBy'>>;
  contentHealth?: Resolver<ResolversTypes['HealthFindingConnection'], ParentType, ContextType, RequireFields<QueryContentHealthArgs, 'first'>>;
  dSeparated?: Resolver<ResolversTypes['DSeparation'], ParentType, ContextType, RequireFields<QueryDSeparatedArgs, 'given' | 'signed' | 'x' | 'y'>>;
  declaredAttributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeDeclaration']>, ParentType, ContextType, Partial<QueryDeclaredAttributesArgs>>;
  differentPaths?: Resolver<ResolversTypes['DifferentPaths'], ParentType, ContextType, RequireFields<QueryDifferentPathsArgs, 'first' | 'pool'>>;
  differential?: Resolver<ResolversTypes['HypothesisConnection'], ParentType, ContextType, RequireFields<QueryDifferentialArgs, 'findings' | 'first' | 'maxLength'>>;
  document?: Resolver<Maybe<ResolversTypes['EditedDocument']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['EditedDocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  draftsPerspective?: Resolver<ResolversTypes['DraftsPerspective'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Driver']>, ParentType, ContextType, RequireFields<QueryDriverArgs, 'slug'>>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<QueryDriversArgs, 'first' | 'orderBy'>>;
  editorDeclaredAttributes?: Resolver<ReadonlyArray<ResolversTypes['AttributeDeclaration']>, ParentType, ContextType, Partial<QueryEditorDeclaredAttributesArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'slug'>>;
  findQuote?: Resolver<ResolversTypes['QuotePassageConnection'], ParentType, ContextType, RequireFields<QueryFindQuoteArgs, 'first' | 'source' | 'words'>>;
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
  neighborhood?: Resolver<ResolversTypes['Neighborhood'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'direction' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  pathGraph?: Resolver<ResolversTypes['PathGraph'], ParentType, ContextType, RequireFields<QueryPathGraphArgs, 'first'>>;
  plane?: Resolver<Maybe<ResolversTypes['Plane']>, ParentType, ContextType, RequireFields<QueryPlaneArgs, 'slug'>>;
  planes?: Resolver<ResolversTypes['PlaneConnection'], ParentType, ContextType, RequireFields<QueryPlanesArgs, 'first' | 'orderBy'>>;
  recentActivity?: Resolver<ResolversTypes['ActivityItemConnection'], ParentType, ContextType, RequireFields<QueryRecentActivityArgs, 'first'>>;
  renamedTo?: Resolver<Maybe<ResolversTypes['Published']>, ParentType, ContextType, RequireFields<QueryRenamedToArgs, 'id'>>;
  riskFactor?: Resolver<Maybe<ResolversTypes['RiskFactor']>, ParentType, ContextType, RequireFields<QueryRiskFactorArgs, 'slug'>>;
  riskFactors?: Resolver<ResolversTypes['RiskFactorConnection'], ParentType, ContextType, RequireFields<QueryRiskFactorsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  searchDrafts?: Resolver<ResolversTypes['DraftHitConnection'], ParentType, ContextType, RequireFields<QuerySearchDraftsArgs, 'first' | 'text'>>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType, Partial<QuerySessionsArgs>>;
  signOnOptions?: Resolver<ResolversTypes['SignOnOptions'], ParentType, ContextType>;
  smallestCorrection?: Resolver<ResolversTypes['SmallestCorrections'], ParentType, ContextType, RequireFields<QuerySmallestCorrectionArgs, 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'slug'>>;
  sourceText?: Resolver<Maybe<ResolversTypes['SourceText']>, ParentType, ContextType, RequireFields<QuerySourceTextArgs, 'source'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  symptom?: Resolver<Maybe<ResolversTypes['Symptom']>, ParentType, ContextType, RequireFields<QuerySymptomArgs, 'slug'>>;
  symptoms?: Resolver<ResolversTypes['SymptomConnection'], ParentType, ContextType, RequireFields<QuerySymptomsArgs, 'first' | 'orderBy'>>;
  tokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<QueryTokensArgs, 'first'>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType, RequireFields<QueryVerdictArgs, 'object' | 'predicate' | 'subject'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, RequireFields<QueryWebhooksArgs, 'first'>>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'first'>>;
  whyNot?: Resolver<ResolversTypes['WhyNot'], ParentType, ContextType, RequireFields<QueryWhyNotArgs, 'first'>>;
};

export type QuestionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionAnswer'] = ResolversParentTypes['QuestionAnswer']> = {
  __resolveType: TypeResolveFn<'CausalPathConnection' | 'CommonCauseConnection' | 'ConceptAnswer' | 'ConceptConnection' | 'HypothesisConnection' | 'LegSideAnswer' | 'ReachConnection' | 'SmallestCorrections' | 'StatementAnswer' | 'WhatIf' | 'WhyNot', ParentType, ContextType>;
};

export type QuestionReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionReading'] = ResolversParentTypes['QuestionReading']> = {
  asks?: Resolver<ResolversTypes['ReadQuestion'], ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['ReadingAssumption']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['QuestionForm'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unused?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionSuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionSuggestion'] = ResolversParentTypes['QuestionSuggestion']> = {
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuotePassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotePassage'] = ResolversParentTypes['QuotePassage']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['PassageMatch'], ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotePassageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotePassageConnection'] = ResolversParentTypes['QuotePassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuotePassageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['QuotePassage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuotePassageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuotePassageEdge'] = ResolversParentTypes['QuotePassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['QuotePassage'], ParentType, ContextType>;
};

export type ReachConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachConnection'] = ResolversParentTypes['ReachConnection']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachEdge']>, ParentType, ContextType>;
  jointCauses?: Resolver<ReadonlyArray<ResolversTypes['JointCauses']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachEdge'] = ResolversParentTypes['ReachEdge']> = {
  bestPath?: Resolver<ResolversTypes['CausalPath'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legSides?: Resolver<ReadonlyArray<ResolversTypes['LegRole']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type ReadConceptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadConcept'] = ResolversParentTypes['ReadConcept']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadFindingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadFindings'] = ResolversParentTypes['ReadFindings']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  road?: Resolver<Maybe<ResolversTypes['ReadRoad']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadKind'] = ResolversParentTypes['ReadKind']> = {
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadOutcomesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadOutcomes'] = ResolversParentTypes['ReadOutcomes']> = {
  of?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  sameLegSide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadPaths'] = ResolversParentTypes['ReadPaths']> = {
  avoiding?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadQuestion'] = ResolversParentTypes['ReadQuestion']> = {
  __resolveType: TypeResolveFn<'ReadConcept' | 'ReadFindings' | 'ReadKind' | 'ReadOutcomes' | 'ReadPaths' | 'ReadReach' | 'ReadRoad' | 'ReadStatement' | 'ReadSupposition', ParentType, ContextType>;
};

export type ReadReachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadReach'] = ResolversParentTypes['ReadReach']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConceptKind']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadRoadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadRoad'] = ResolversParentTypes['ReadRoad']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facingTraffic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['RunningPlace'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadStatement'] = ResolversParentTypes['ReadStatement']> = {
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadSuppositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadSupposition'] = ResolversParentTypes['ReadSupposition']> = {
  outcome?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  remove?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadingAssumptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadingAssumption'] = ResolversParentTypes['ReadingAssumption']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportedFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportedFinding'] = ResolversParentTypes['ReportedFinding']> = {
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<RiskFactorAttributesArgs>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<RiskFactorBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<RiskFactorCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RiskFactorClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<RiskFactorEditorAttributesArgs>>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<RiskFactorHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  injuries?: Resolver<ResolversTypes['InjuryConnection'], ParentType, ContextType, RequireFields<RiskFactorInjuriesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<RiskFactorLeadsToArgs, 'first' | 'maxLength'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<RiskFactorUsedInArgs, 'first'>>;
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
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['Highlight'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SecondFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondFactor'] = ResolversParentTypes['SecondFactor']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecondFactorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondFactorPayload'] = ResolversParentTypes['SecondFactorPayload']> = {
  outcome?: Resolver<ResolversTypes['SecondFactorOutcome'], ParentType, ContextType>;
  recoveryCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionBodyArgs, 'format' | 'linksTo'>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passkey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SideFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SideFound'] = ResolversParentTypes['SideFound']> = {
  answer?: Resolver<ResolversTypes['VerdictAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['SideRule']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['BodySide']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SignInOutcome'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignOnOptionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOnOptions'] = ResolversParentTypes['SignOnOptions']> = {
  passkeys?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passwords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['SignOnProvider']>, ParentType, ContextType>;
  resetsByMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondFactors?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignOnProviderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOnProvider'] = ResolversParentTypes['SignOnProvider']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signOffUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SmallestCorrectionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmallestCorrections'] = ResolversParentTypes['SmallestCorrections']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['CorrectionSet']>, ParentType, ContextType>;
  unbreakable?: Resolver<Maybe<ResolversTypes['CausalPath']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<SourceAttributesArgs>>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  commentsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  curie?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derivedFrom?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<SourceEditorAttributesArgs>>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<SourceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  lineOfDescent?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  postId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<SourceUsedInArgs, 'first'>>;
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

export type SourceTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceText'] = ResolversParentTypes['SourceText']> = {
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTextExcerptArgs, 'start'>>;
  keptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keptBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  textHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceTextPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceTextPayload'] = ResolversParentTypes['SourceTextPayload']> = {
  outcome?: Resolver<ResolversTypes['SourceTextOutcome'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['SourceText']>, ParentType, ContextType>;
};

export type StageEditsWherePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageEditsWherePayload'] = ResolversParentTypes['StageEditsWherePayload']> = {
  changes?: Resolver<ResolversTypes['DocumentChangeConnection'], ParentType, ContextType, RequireFields<StageEditsWherePayloadChangesArgs, 'first'>>;
  changeset?: Resolver<Maybe<ResolversTypes['Changeset']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  matchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ChangesetOutcome'], ParentType, ContextType>;
  violations?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
};

export type StagedEditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StagedEdit'] = ResolversParentTypes['StagedEdit']> = {
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['DocumentContent']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StagedEditConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StagedEditConnection'] = ResolversParentTypes['StagedEditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StagedEditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StagedEdit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StagedEditEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StagedEditEdge'] = ResolversParentTypes['StagedEditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StagedEdit'], ParentType, ContextType>;
};

export type StatementAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementAnswer'] = ResolversParentTypes['StatementAnswer']> = {
  paths?: Resolver<Maybe<ResolversTypes['CausalPathConnection']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StillUsedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StillUsed'] = ResolversParentTypes['StillUsed']> = {
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<StillUsedUsedInArgs, 'first'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  activityHappened?: SubscriptionResolver<ResolversTypes['ActivityItem'], "activityHappened", ParentType, ContextType, Partial<SubscriptionActivityHappenedArgs>>;
  graphPublished?: SubscriptionResolver<ResolversTypes['Publication'], "graphPublished", ParentType, ContextType, Partial<SubscriptionGraphPublishedArgs>>;
};

export type SupposedClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedClaim'] = ResolversParentTypes['SupposedClaim']> = {
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SupposedPathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedPath'] = ResolversParentTypes['SupposedPath']> = {
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  hasInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legSide?: Resolver<Maybe<ResolversTypes['LegRole']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['SupposedStep']>, ParentType, ContextType>;
  weakestStep?: Resolver<ResolversTypes['SupposedStep'], ParentType, ContextType>;
};

export type SupposedPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedPaths'] = ResolversParentTypes['SupposedPaths']> = {
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['SupposedPath']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
};

export type SupposedStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupposedStep'] = ResolversParentTypes['SupposedStep']> = {
  certainty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['SupposedClaim']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type SymptomResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Symptom'] = ResolversParentTypes['Symptom']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<SymptomAttributesArgs>>;
  bodyParts?: Resolver<ResolversTypes['BodyPartConnection'], ParentType, ContextType, RequireFields<SymptomBodyPartsArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<SymptomCausedByArgs, 'first' | 'maxLength'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SymptomClaimsArgs, 'first'>>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drivers?: Resolver<ResolversTypes['DriverConnection'], ParentType, ContextType, RequireFields<SymptomDriversArgs, 'first'>>;
  editorAttributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<SymptomEditorAttributesArgs>>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType>;
  formerKeys?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<SymptomHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['ImportedConcept']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  kindName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['ReachConnection'], ParentType, ContextType, RequireFields<SymptomLeadsToArgs, 'first' | 'maxLength'>>;
  legSides?: Resolver<ResolversTypes['LegSideConnection'], ParentType, ContextType, RequireFields<SymptomLegSidesArgs, 'first'>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptomOf?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<SymptomSymptomOfArgs, 'first'>>;
  translationStatus?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedIn?: Resolver<ResolversTypes['UseConnection'], ParentType, ContextType, RequireFields<SymptomUsedInArgs, 'first'>>;
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

export type TextRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitTranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitTranslation'] = ResolversParentTypes['UnitTranslation']> = {
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TranslationStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UrlValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UrlValue'] = ResolversParentTypes['UrlValue']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Use'] = ResolversParentTypes['Use']> = {
  as?: Resolver<ResolversTypes['UseKind'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Published'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
};

export type UseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseConnection'] = ResolversParentTypes['UseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Use']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UseEdge'] = ResolversParentTypes['UseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Use'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mustChangePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  answer?: Resolver<ResolversTypes['VerdictAnswer'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  identities?: Resolver<ReadonlyArray<ResolversTypes['Identity']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['Notifications'], ParentType, ContextType>;
  passkeys?: Resolver<ReadonlyArray<ResolversTypes['Passkey']>, ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['Right']>, ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['SecondFactor']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ViolationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation']> = {
  code?: Resolver<ResolversTypes['ViolationCode'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['WebhookEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inactiveReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['WebhookEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WebhookOutcome'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  after?: Resolver<ResolversTypes['SupposedPaths'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SupposedPaths'], ParentType, ContextType>;
  newlyReached?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  newlyReachedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noLongerReached?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType>;
  noLongerReachedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhyNotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhyNot'] = ResolversParentTypes['WhyNot']> = {
  answer?: Resolver<ResolversTypes['WhyNotAnswer'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['NearPath']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  survivor?: Resolver<Maybe<ResolversTypes['CausalPath']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AccountPayload?: AccountPayloadResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityItem?: ActivityItemResolvers<ContextType>;
  ActivityItemConnection?: ActivityItemConnectionResolvers<ContextType>;
  ActivityItemEdge?: ActivityItemEdgeResolvers<ContextType>;
  Addressing?: AddressingResolvers<ContextType>;
  AdjustmentSet?: AdjustmentSetResolvers<ContextType>;
  AdjustmentSets?: AdjustmentSetsResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  ApprovalPolicy?: ApprovalPolicyResolvers<ContextType>;
  ApprovalPolicyPayload?: ApprovalPolicyPayloadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleImpact?: ArticleImpactResolvers<ContextType>;
  AskedQuestion?: AskedQuestionResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  AssetConnection?: AssetConnectionResolvers<ContextType>;
  AssetEdge?: AssetEdgeResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  AttributeDeclaration?: AttributeDeclarationResolvers<ContextType>;
  AttributeOption?: AttributeOptionResolvers<ContextType>;
  AttributeValue?: AttributeValueResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BodyPart?: BodyPartResolvers<ContextType>;
  BodyPartConnection?: BodyPartConnectionResolvers<ContextType>;
  BodyPartEdge?: BodyPartEdgeResolvers<ContextType>;
  BooleanValue?: BooleanValueResolvers<ContextType>;
  BreakpointConnection?: BreakpointConnectionResolvers<ContextType>;
  BreakpointEdge?: BreakpointEdgeResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CausalPath?: CausalPathResolvers<ContextType>;
  CausalPathConnection?: CausalPathConnectionResolvers<ContextType>;
  CausalPathEdge?: CausalPathEdgeResolvers<ContextType>;
  CausalRoles?: CausalRolesResolvers<ContextType>;
  Centrality?: CentralityResolvers<ContextType>;
  Changeset?: ChangesetResolvers<ContextType>;
  ChangesetConnection?: ChangesetConnectionResolvers<ContextType>;
  ChangesetEdge?: ChangesetEdgeResolvers<ContextType>;
  ChangesetEvent?: ChangesetEventResolvers<ContextType>;
  ChangesetEventConnection?: ChangesetEventConnectionResolvers<ContextType>;
  ChangesetEventEdge?: ChangesetEventEdgeResolvers<ContextType>;
  ChangesetPayload?: ChangesetPayloadResolvers<ContextType>;
  ChangesetReview?: ChangesetReviewResolvers<ContextType>;
  Circumstance?: CircumstanceResolvers<ContextType>;
  CircumstanceConnection?: CircumstanceConnectionResolvers<ContextType>;
  CircumstanceEdge?: CircumstanceEdgeResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CommentThread?: CommentThreadResolvers<ContextType>;
  CommentThreadConnection?: CommentThreadConnectionResolvers<ContextType>;
  CommentThreadEdge?: CommentThreadEdgeResolvers<ContextType>;
  CommonCauseConnection?: CommonCauseConnectionResolvers<ContextType>;
  CommonCauseEdge?: CommonCauseEdgeResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Components?: ComponentsResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptAnswer?: ConceptAnswerResolvers<ContextType>;
  ConceptCentrality?: ConceptCentralityResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptDegree?: ConceptDegreeResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  ConceptInRole?: ConceptInRoleResolvers<ContextType>;
  ConceptName?: ConceptNameResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConnectingPath?: ConnectingPathResolvers<ContextType>;
  ConnectingStep?: ConnectingStepResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  CorrectionSet?: CorrectionSetResolvers<ContextType>;
  Cycle?: CycleResolvers<ContextType>;
  Cycles?: CyclesResolvers<ContextType>;
  DSeparation?: DSeparationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DateValue?: DateValueResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DifferentPath?: DifferentPathResolvers<ContextType>;
  DifferentPaths?: DifferentPathsResolvers<ContextType>;
  DocumentChange?: DocumentChangeResolvers<ContextType>;
  DocumentChangeConnection?: DocumentChangeConnectionResolvers<ContextType>;
  DocumentChangeEdge?: DocumentChangeEdgeResolvers<ContextType>;
  DocumentContent?: GraphQLScalarType;
  DocumentReviewPayload?: DocumentReviewPayloadResolvers<ContextType>;
  DocumentRevision?: DocumentRevisionResolvers<ContextType>;
  DocumentRevisionConnection?: DocumentRevisionConnectionResolvers<ContextType>;
  DocumentRevisionEdge?: DocumentRevisionEdgeResolvers<ContextType>;
  DocumentTranslation?: DocumentTranslationResolvers<ContextType>;
  DraftHit?: DraftHitResolvers<ContextType>;
  DraftHitConnection?: DraftHitConnectionResolvers<ContextType>;
  DraftHitEdge?: DraftHitEdgeResolvers<ContextType>;
  DraftUse?: DraftUseResolvers<ContextType>;
  DraftUseConnection?: DraftUseConnectionResolvers<ContextType>;
  DraftUseEdge?: DraftUseEdgeResolvers<ContextType>;
  DraftsPerspective?: DraftsPerspectiveResolvers<ContextType>;
  Driver?: DriverResolvers<ContextType>;
  DriverConnection?: DriverConnectionResolvers<ContextType>;
  DriverEdge?: DriverEdgeResolvers<ContextType>;
  EditedDocument?: EditedDocumentResolvers<ContextType>;
  EditedDocumentConnection?: EditedDocumentConnectionResolvers<ContextType>;
  EditedDocumentEdge?: EditedDocumentEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EnumValue?: EnumValueResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceLine?: EvidenceLineResolvers<ContextType>;
  EvidenceLines?: EvidenceLinesResolvers<ContextType>;
  ExplainedFinding?: ExplainedFindingResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FailedCondition?: FailedConditionResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FocalPoint?: FocalPointResolvers<ContextType>;
  GraphVersion?: GraphVersionResolvers<ContextType>;
  HealthCount?: HealthCountResolvers<ContextType>;
  HealthFinding?: HealthFindingResolvers<ContextType>;
  HealthFindingConnection?: HealthFindingConnectionResolvers<ContextType>;
  HealthFindingEdge?: HealthFindingEdgeResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Hypothesis?: HypothesisResolvers<ContextType>;
  HypothesisConnection?: HypothesisConnectionResolvers<ContextType>;
  HypothesisEdge?: HypothesisEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImportedConcept?: ImportedConceptResolvers<ContextType>;
  Injury?: InjuryResolvers<ContextType>;
  InjuryConnection?: InjuryConnectionResolvers<ContextType>;
  InjuryEdge?: InjuryEdgeResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  InterventionConnection?: InterventionConnectionResolvers<ContextType>;
  InterventionEdge?: InterventionEdgeResolvers<ContextType>;
  JointCauses?: JointCausesResolvers<ContextType>;
  Junction?: JunctionResolvers<ContextType>;
  KeyValue?: KeyValueResolvers<ContextType>;
  LeftOutChangeset?: LeftOutChangesetResolvers<ContextType>;
  LegSide?: LegSideResolvers<ContextType>;
  LegSideAnswer?: LegSideAnswerResolvers<ContextType>;
  LegSideConnection?: LegSideConnectionResolvers<ContextType>;
  LegSideEdge?: LegSideEdgeResolvers<ContextType>;
  LineChange?: LineChangeResolvers<ContextType>;
  MailLinkPayload?: MailLinkPayloadResolvers<ContextType>;
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
  MissingApproval?: MissingApprovalResolvers<ContextType>;
  MovedDocument?: MovedDocumentResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearPath?: NearPathResolvers<ContextType>;
  NearStep?: NearStepResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  NeighborhoodNode?: NeighborhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notifications?: NotificationsResolvers<ContextType>;
  NotificationsPayload?: NotificationsPayloadResolvers<ContextType>;
  NumberValue?: NumberValueResolvers<ContextType>;
  OpenElsewhere?: OpenElsewhereResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyPayload?: PasskeyPayloadResolvers<ContextType>;
  PathChange?: PathChangeResolvers<ContextType>;
  PathGraph?: PathGraphResolvers<ContextType>;
  PathGraphEdge?: PathGraphEdgeResolvers<ContextType>;
  PathGraphNode?: PathGraphNodeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Plane?: PlaneResolvers<ContextType>;
  PlaneConnection?: PlaneConnectionResolvers<ContextType>;
  PlaneEdge?: PlaneEdgeResolvers<ContextType>;
  PreviewLink?: PreviewLinkResolvers<ContextType>;
  PreviewLinkConnection?: PreviewLinkConnectionResolvers<ContextType>;
  PreviewLinkEdge?: PreviewLinkEdgeResolvers<ContextType>;
  PreviewLinkPayload?: PreviewLinkPayloadResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublishPayload?: PublishPayloadResolvers<ContextType>;
  Published?: PublishedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionAnswer?: QuestionAnswerResolvers<ContextType>;
  QuestionReading?: QuestionReadingResolvers<ContextType>;
  QuestionSuggestion?: QuestionSuggestionResolvers<ContextType>;
  QuotePassage?: QuotePassageResolvers<ContextType>;
  QuotePassageConnection?: QuotePassageConnectionResolvers<ContextType>;
  QuotePassageEdge?: QuotePassageEdgeResolvers<ContextType>;
  ReachConnection?: ReachConnectionResolvers<ContextType>;
  ReachEdge?: ReachEdgeResolvers<ContextType>;
  ReadConcept?: ReadConceptResolvers<ContextType>;
  ReadFindings?: ReadFindingsResolvers<ContextType>;
  ReadKind?: ReadKindResolvers<ContextType>;
  ReadOutcomes?: ReadOutcomesResolvers<ContextType>;
  ReadPaths?: ReadPathsResolvers<ContextType>;
  ReadQuestion?: ReadQuestionResolvers<ContextType>;
  ReadReach?: ReadReachResolvers<ContextType>;
  ReadRoad?: ReadRoadResolvers<ContextType>;
  ReadStatement?: ReadStatementResolvers<ContextType>;
  ReadSupposition?: ReadSuppositionResolvers<ContextType>;
  ReadingAssumption?: ReadingAssumptionResolvers<ContextType>;
  ReportedFinding?: ReportedFindingResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  RiskFactor?: RiskFactorResolvers<ContextType>;
  RiskFactorConnection?: RiskFactorConnectionResolvers<ContextType>;
  RiskFactorEdge?: RiskFactorEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SecondFactor?: SecondFactorResolvers<ContextType>;
  SecondFactorPayload?: SecondFactorPayloadResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SideFound?: SideFoundResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOnOptions?: SignOnOptionsResolvers<ContextType>;
  SignOnProvider?: SignOnProviderResolvers<ContextType>;
  SmallestCorrections?: SmallestCorrectionsResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceText?: SourceTextResolvers<ContextType>;
  SourceTextPayload?: SourceTextPayloadResolvers<ContextType>;
  StageEditsWherePayload?: StageEditsWherePayloadResolvers<ContextType>;
  StagedEdit?: StagedEditResolvers<ContextType>;
  StagedEditConnection?: StagedEditConnectionResolvers<ContextType>;
  StagedEditEdge?: StagedEditEdgeResolvers<ContextType>;
  StatementAnswer?: StatementAnswerResolvers<ContextType>;
  StillUsed?: StillUsedResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupposedClaim?: SupposedClaimResolvers<ContextType>;
  SupposedPath?: SupposedPathResolvers<ContextType>;
  SupposedPaths?: SupposedPathsResolvers<ContextType>;
  SupposedStep?: SupposedStepResolvers<ContextType>;
  Symptom?: SymptomResolvers<ContextType>;
  SymptomConnection?: SymptomConnectionResolvers<ContextType>;
  SymptomEdge?: SymptomEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  UnitTranslation?: UnitTranslationResolvers<ContextType>;
  UrlValue?: UrlValueResolvers<ContextType>;
  Use?: UseResolvers<ContextType>;
  UseConnection?: UseConnectionResolvers<ContextType>;
  UseEdge?: UseEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhyNot?: WhyNotResolvers<ContextType>;
};

