import { WORKFLOW, type WorkflowActionName } from '../../content/lifecycle/workflow.ts'
import { kindQueryPolicies, kindTypePolicies } from '../generated/kind-policies.ts'
import { all, CONCEPT, EDGE, edgeOf, LIST, listOf, PUBLISHED } from './field-policies.ts'
import type { PolicyTable } from './policy-table.ts'

type Workflow = typeof WORKFLOW

/** The right of each mutation of the workflow, as its table says. */
const OF_WORKFLOW = Object.fromEntries(Object.values(WORKFLOW).map(({ mutation, right }) => [mutation, right])) as {
  readonly [Action in WorkflowActionName as Workflow[Action]['mutation']]: Workflow[Action]['right']
}

const STEP = all('PUBLIC', 'from', 'to', 'claims', 'certainty', 'sentence')

const PATH = {
  ...all('PUBLIC', 'key', 'start', 'end', 'nodes', 'steps', 'length', 'certainty', 'weakestStep', 'legSide'),
  ...all('PUBLIC', 'hasInferred', 'evidenceClass', 'explanation', 'notice'),
}

/**
 * The policy of each field of each type. The checks, their tests and docs/policies.md all come from
 * this table. A policy of a nested field applies once another field has led to it. So the fields
 * that lead to drafts or accounts are guarded too.
 */
export const POLICIES: PolicyTable = {
  Query: {
    ...all('PUBLIC', 'node', 'graph', 'search', 'causalPaths', 'verdict', 'concept', 'concepts'),
    ...all('PUBLIC', 'differentPaths', 'commonCauses', 'breakpoints', 'smallestCorrection', 'whyNot', 'differential'),
    ...all('PUBLIC', 'whatIf', 'legSideFor', 'dSeparated', 'adjustmentSets', 'causalRoles'),
    ...kindQueryPolicies,
    ...all('PUBLIC', 'claim', 'claims', 'source', 'sources', 'article', 'articles'),
    ...all('OWN', 'viewer'),
    ...all('READ_DRAFTS', 'changeset', 'changesets', 'document'),
    ...all('ADMINISTER', 'users', 'tokens', 'auditLog', 'webhook', 'webhooks'),
  },
  Mutation: {
    ...all('OWN', 'signIn'),
    ...all('SIGNED_IN', 'signOut'),
    ...all('SESSION', 'changePassword'),
    ...all('USE_ACCOUNT', 'createToken', 'revokeToken'),
    ...all('ADMINISTER', 'createUser', 'changeUser', 'resetPassword'),
    ...all('WRITE_DRAFTS', 'createChangeset', 'revertVersion'),
    ...OF_WORKFLOW,
    ...all('REVIEW', 'reviewDocument', 'planDocumentReview'),
    ...all('ADMINISTER', 'createWebhook', 'changeWebhook', 'deleteWebhook', 'rotateWebhookSecret', 'redeliver'),
  },
  Subscription: all('PUBLIC', 'graphPublished'),

  Node: all('PUBLIC', 'id'),
  Published: PUBLISHED,
  PageInfo: all('PUBLIC', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),

  Concept: CONCEPT,
  ConceptConnection: LIST,
  ConceptEdge: EDGE,
  ...kindTypePolicies,

  Code: all('PUBLIC', 'system', 'code', 'match', 'assertedBy'),
  Fact: { ...PUBLISHED, ...all('PUBLIC', 'property', 'value', 'evidence') },
  Mention: all('PUBLIC', 'source', 'passages'),
  Passage: all('PUBLIC', 'name', 'start', 'end'),
  Attribute: all('PUBLIC', 'name', 'value'),
  ImportedConcept: {
    ...all('PUBLIC', 'source', 'originalId', 'name', 'alsoCalled', 'category', 'summary', 'xrefs', 'attributes'),
  },
  Evidence: all('PUBLIC', 'source', 'quote', 'passage', 'start', 'end', 'stance', 'provenance'),
  Provenance: {
    ...all('PUBLIC', 'table', 'edge', 'primarySource', 'aggregators', 'codes', 'supportingText'),
    ...all('PUBLIC', 'knowledgeLevel', 'agentType', 'score', 'attributes'),
  },
  Claim: {
    ...PUBLISHED,
    ...all('PUBLIC', 'id', 'subject', 'predicate', 'object', 'polarity', 'explicitness', 'cue', 'certainty'),
    ...all('PUBLIC', 'attribution', 'mechanism', 'conditions', 'scope', 'shortcut', 'note', 'sentence', 'evidence'),
    ...all('PUBLIC', 'history', 'findings', 'independentSources', 'against', 'relation', 'qualifiers', 'attributes'),
    ...all('PUBLIC', 'certaintyBasis', 'usedIn'),
  },
  ClaimConnection: LIST,
  ClaimEdge: EDGE,
  Use: all('PUBLIC', 'by', 'as', 'section'),
  UseConnection: LIST,
  UseEdge: EDGE,
  Source: {
    ...PUBLISHED,
    ...all('PUBLIC', 'id', 'slug', 'title', 'curie', 'url', 'publisher', 'author', 'publishedAt', 'category', 'postId'),
    ...all('PUBLIC', 'commentsEnabled', 'derivedFrom', 'lineOfDescent', 'evidenceClass', 'note', 'passages'),
    ...all('PUBLIC', 'facts', 'claims', 'usedIn', 'history'),
  },
  SourceConnection: LIST,
  SourceEdge: EDGE,
  Section: all('PUBLIC', 'anchor', 'heading', 'body', 'claims', 'citations'),
  Article: {
    ...PUBLISHED,
    ...all('PUBLIC', 'id', 'slug', 'title', 'summary', 'category', 'publishedAt', 'body', 'sections', 'claims'),
    ...all('PUBLIC', 'citations', 'sources', 'notice', 'usedIn', 'history'),
  },
  ArticleConnection: LIST,
  ArticleEdge: EDGE,

  Completeness: all('PUBLIC', 'exact', 'reason', 'stoppedBy', 'orderIsExact', 'countIsExact', 'bestUnreturned'),
  Citation: all('PUBLIC', 'number', 'claim', 'stance', 'evidence', 'findings'),
  Explanation: all('PUBLIC', 'text', 'citations'),
  PathStep: { ...STEP, ...all('PUBLIC', 'disputed') },
  CausalPath: { ...PATH, ...all('PUBLIC', 'sign', 'hedgedSteps', 'impliedSteps', 'assumedSteps', 'disputed') },
  JointCauses: all('PUBLIC', 'concept', 'text', 'fact'),
  CausalPathConnection: { ...LIST, ...all('PUBLIC', 'completeness', 'projection', 'jointCauses', 'notice') },
  CausalPathEdge: EDGE,
  ReachConnection: { ...LIST, ...all('PUBLIC', 'completeness', 'projection', 'jointCauses', 'notice') },
  ReachEdge: { ...EDGE, ...all('PUBLIC', 'bestPath', 'pathCount', 'legSides') },
  SearchConnection: LIST,
  SearchEdge: { ...EDGE, ...all('PUBLIC', 'kind', 'match', 'label', 'highlight') },
  Highlight: all('PUBLIC', 'text', 'ranges'),
  TextRange: all('PUBLIC', 'start', 'end'),
  Verdict: all('PUBLIC', 'answer', 'subject', 'predicate', 'object', 'claims', 'related', 'disputed', 'text', 'notice'),

  DifferentPath: all('PUBLIC', 'path', 'distance'),
  DifferentPaths: all('PUBLIC', 'paths', 'pool', 'completeness', 'projection', 'notice'),
  CommonCauseEdge: { ...EDGE, ...all('PUBLIC', 'legSides', 'paths') },
  CommonCauseConnection: { ...LIST, ...all('PUBLIC', 'completeness', 'projection', 'jointCauses', 'notice') },
  Addressing: all('PUBLIC', 'intervention', 'answer', 'claims'),
  BreakpointEdge: { ...EDGE, ...all('PUBLIC', 'broken', 'surviving', 'interventions') },
  BreakpointConnection: { ...LIST, ...all('PUBLIC', 'pathCount', 'completeness', 'projection', 'notice') },
  Correction: all('PUBLIC', 'concept', 'interventions'),
  CorrectionSet: all('PUBLIC', 'size', 'corrections'),
  SmallestCorrections: all('PUBLIC', 'sets', 'atLeast', 'unbreakable', 'completeness', 'projection', 'notice'),
  NearStep: all('PUBLIC', 'from', 'to', 'claim', 'admitted', 'sentence'),
  FailedCondition: all('PUBLIC', 'condition', 'claim', 'concept', 'text'),
  NearPath: all('PUBLIC', 'steps', 'length', 'failed'),
  WhyNot: all('PUBLIC', 'answer', 'text', 'survivor', 'nearest', 'completeness', 'projection', 'notice'),
  Finding: all('PUBLIC', 'concept', 'side'),
  ExplainedFinding: all('PUBLIC', 'finding', 'explainsSide', 'paths'),
  Hypothesis: all('PUBLIC', 'cause', 'longerLeg', 'explains', 'unexplained', 'rivals'),
  HypothesisEdge: EDGE,
  HypothesisConnection: { ...LIST, ...all('PUBLIC', 'setting', 'completeness', 'projection', 'jointCauses', 'notice') },
  SupposedClaim: all('PUBLIC', 'claim', 'certainty'),
  SupposedStep: STEP,
  SupposedPath: PATH,
  SupposedPaths: all('PUBLIC', 'totalCount', 'paths', 'completeness'),
  WhatIf: {
    ...all('PUBLIC', 'before', 'after', 'noLongerReached', 'noLongerReachedCount', 'newlyReached'),
    ...all('PUBLIC', 'newlyReachedCount', 'remarks', 'projection', 'notice'),
  },
  ConnectingStep: all('PUBLIC', 'from', 'to', 'direction', 'step'),
  Junction: all('PUBLIC', 'concept', 'kind', 'openedBy', 'opening'),
  ConnectingPath: all('PUBLIC', 'nodes', 'steps', 'junctions', 'length', 'text', 'claims'),
  DSeparation: {
    ...all('PUBLIC', 'separated', 'openPath', 'claims', 'hasMoreClaims', 'text', 'completeness', 'projection'),
    ...all('PUBLIC', 'notice'),
  },
  AdjustmentSet: all('PUBLIC', 'size', 'concepts', 'blocks', 'claims'),
  AdjustmentSets: {
    ...all('PUBLIC', 'answer', 'sets', 'unblockable', 'hasEffect', 'text', 'completeness', 'projection', 'notice'),
  },
  ConceptInRole: all('PUBLIC', 'concept', 'latent', 'paths', 'claims'),
  CausalRoles: {
    ...all('PUBLIC', 'confounders', 'mediators', 'colliders', 'instruments', 'text', 'completeness', 'projection'),
    ...all('PUBLIC', 'notice'),
  },
  SideFound: all('PUBLIC', 'answer', 'side', 'rule', 'claims'),
  LegSideAnswer: {
    ...all('PUBLIC', 'country', 'facingTraffic', 'place', 'reading', 'drivingSide', 'streetSide', 'lowLeg'),
    ...all('PUBLIC', 'highLeg', 'longerLeg', 'text', 'notice'),
  },
  Cycle: all('PUBLIC', 'steps', 'length'),
  Cycles: all('PUBLIC', 'cycles', 'completeness', 'projection'),
  Component: all('PUBLIC', 'size', 'concepts'),
  Components: all('PUBLIC', 'count', 'isolatedCount', 'components'),
  ConceptDegree: all('PUBLIC', 'concept', 'incoming', 'outgoing'),
  Community: all('PUBLIC', 'size', 'concepts'),
  Communities: all('PUBLIC', 'count', 'modularity', 'communities', 'method'),
  ConceptCentrality: all('PUBLIC', 'concept', 'pageRank', 'betweenness'),
  Centrality: all('PUBLIC', 'concepts', 'method'),
  ReportedFinding: all('PUBLIC', 'source', 'finding', 'stance'),
  EvidenceLine: all('PUBLIC', 'origin', 'sources', 'evidence', 'findings', 'claims'),
  EvidenceLines: all('PUBLIC', 'count', 'lines'),
  CategoryCount: all('PUBLIC', 'category', 'count'),
  GraphVersion: {
    ...all('PUBLIC', 'acyclic', 'cycles', 'components', 'degree', 'communities', 'centrality'),
    ...all(
      'PUBLIC',
      'version',
      'publishedAt',
      'digest',
      'conceptCount',
      'claimCount',
      'sourceCount',
      'categories',
      'articleCount',
    ),
    ...all('PUBLIC', 'projection', 'versions', 'diff'),
  },
  DocumentChange: all('PUBLIC', 'document', 'change', 'fields'),
  DocumentChangeConnection: LIST,
  DocumentChangeEdge: EDGE,
  FieldChange: all('PUBLIC', 'path', 'before', 'after', 'lines'),
  LineChange: all('PUBLIC', 'change', 'line'),
  Revision: all('PUBLIC', 'version', 'revision'),
  RevisionConnection: LIST,
  RevisionEdge: EDGE,
  Publication: all('PUBLIC', 'version', 'publishedAt', 'digest'),
  PublicationConnection: LIST,
  PublicationEdge: EDGE,

  Viewer: { ...all('OWN', 'user', 'rights', 'expiresAt'), ...all('USE_ACCOUNT', 'tokens') },
  // `viewer` leads to the caller's own; only `users` and the mutations of accounts lead to others.
  User: all('OWN', 'name', 'role', 'active', 'mustChangePassword', 'createdAt', 'revision'),
  UserConnection: listOf('ADMINISTER'),
  UserEdge: edgeOf('ADMINISTER'),
  ApiToken: all('USE_ACCOUNT', 'id', 'name', 'user', 'rights', 'createdAt', 'expiresAt', 'revokedAt'),
  ApiTokenConnection: listOf('ADMINISTER'),
  ApiTokenEdge: edgeOf('ADMINISTER'),
  SignInPayload: all('OWN', 'outcome', 'secret', 'expiresAt'),
  AccountPayload: {
    ...all('SIGNED_IN', 'outcome', 'user'),
    ...all('USE_ACCOUNT', 'token', 'secret'),
    ...all('ADMINISTER', 'oneTimePassword', 'revokedTokens'),
  },
  AuditEntry: {
    ...all('ADMINISTER', 'number', 'at', 'actor', 'tokenId', 'tokenName', 'action', 'target', 'subjects'),
    ...all('ADMINISTER', 'outcome', 'detail', 'requestId'),
  },
  AuditEntryConnection: listOf('ADMINISTER'),
  AuditEntryEdge: edgeOf('ADMINISTER'),

  Changeset: {
    ...all('READ_DRAFTS', 'id', 'title', 'state', 'author', 'createdAt', 'revision', 'publishAt', 'publishedVersion'),
    ...all('READ_DRAFTS', 'edits', 'diff', 'violations', 'moved', 'impact', 'events', 'stillUsed'),
  },
  ChangesetConnection: listOf('READ_DRAFTS'),
  ChangesetEdge: edgeOf('READ_DRAFTS'),
  StagedEdit: all('READ_DRAFTS', 'document', 'base', 'revision', 'content'),
  StagedEditConnection: listOf('READ_DRAFTS'),
  StagedEditEdge: edgeOf('READ_DRAFTS'),
  DocumentRevision: all('READ_DRAFTS', 'document', 'number', 'content', 'author', 'at', 'message', 'changeset'),
  DocumentRevisionConnection: listOf('READ_DRAFTS'),
  DocumentRevisionEdge: edgeOf('READ_DRAFTS'),
  EditedDocument: {
    ...all('READ_DRAFTS', 'key', 'publishedRevision', 'content', 'revisions', 'usedIn', 'usedInDrafts'),
    ...all('READ_DRAFTS', 'reviewedAt', 'reviewedBy', 'reviewedRevision', 'reviewBy'),
  },
  DraftUse: all('READ_DRAFTS', 'changeset', 'document', 'as', 'section'),
  DraftUseConnection: listOf('READ_DRAFTS'),
  DraftUseEdge: edgeOf('READ_DRAFTS'),
  StillUsed: all('READ_DRAFTS', 'document', 'usedIn'),
  DocumentReviewPayload: { ...all('SIGNED_IN', 'outcome'), ...all('READ_DRAFTS', 'document') },
  Violation: all('READ_DRAFTS', 'code', 'message', 'document', 'path'),
  MovedDocument: all('READ_DRAFTS', 'document', 'base', 'published', 'fields'),
  Conflict: all('READ_DRAFTS', 'document', 'basedOn', 'current', 'base', 'yours', 'theirs', 'fields'),
  ChangesetEvent: all('READ_DRAFTS', 'number', 'kind', 'author', 'at', 'message', 'document'),
  ChangesetEventConnection: listOf('READ_DRAFTS'),
  ChangesetEventEdge: edgeOf('READ_DRAFTS'),
  Impact: {
    ...all('READ_DRAFTS', 'gainedCount', 'lostCount', 'changedCount', 'gained', 'lost', 'changed', 'unreachable'),
    ...all('READ_DRAFTS', 'articles', 'projection', 'completeness', 'summary'),
  },
  PathChange: all('READ_DRAFTS', 'key', 'concepts', 'before', 'after'),
  ConceptName: all('READ_DRAFTS', 'key', 'name'),
  ArticleImpact: all('READ_DRAFTS', 'article', 'claims'),
  ChangesetPayload: {
    ...all('SIGNED_IN', 'outcome'),
    ...all('READ_DRAFTS', 'changeset', 'conflicts', 'violations', 'approvalKept', 'stillUsed'),
  },
  PublishPayload: {
    ...all('SIGNED_IN', 'outcome', 'publication'),
    ...all('READ_DRAFTS', 'changeset', 'moved', 'violations'),
  },

  Webhook: {
    ...all('ADMINISTER', 'id', 'url', 'active', 'events', 'inactiveReason', 'pausedUntil', 'createdBy', 'createdAt'),
    ...all('ADMINISTER', 'revision', 'deliveries'),
  },
  WebhookConnection: listOf('ADMINISTER'),
  WebhookEdge: edgeOf('ADMINISTER'),
  WebhookDelivery: all('ADMINISTER', 'id', 'event', 'version', 'changeset', 'state', 'nextAttemptAt', 'attempts'),
  WebhookDeliveryConnection: listOf('ADMINISTER'),
  WebhookDeliveryEdge: edgeOf('ADMINISTER'),
  DeliveryAttempt: all('ADMINISTER', 'number', 'at', 'status', 'error', 'milliseconds'),
  WebhookPayload: all('ADMINISTER', 'outcome', 'webhook', 'secret', 'delivery', 'problem'),
}
