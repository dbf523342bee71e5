import type { Policy } from './policy.ts'
import type { PolicyTable } from './policy-table.ts'

/** Some fields that all take the same. */
const all = <Asked extends Policy, Field extends string>(
  policy: Asked,
  ...fields: readonly Field[]
): Readonly<Record<Field, Asked>> => Object.fromEntries(fields.map((field) => [field, policy])) as Record<Field, Asked>

const listOf = (policy: Policy) => all(policy, 'edges', 'nodes', 'pageInfo', 'totalCount')
const edgeOf = (policy: Policy) => all(policy, 'cursor', 'node')

const LIST = listOf('PUBLIC')
const EDGE = edgeOf('PUBLIC')

const CONCEPT = {
  ...all('PUBLIC', 'id', 'slug', 'kind', 'name', 'alsoCalled', 'summary', 'note', 'codes', 'facts', 'mentions'),
  ...all('PUBLIC', 'claims', 'leadsTo', 'causedBy', 'history'),
}

/**
 * Who may what: each field of each type, and what it takes to select it. The checks, their tests and docs/policies.md all come from here.
 * A field below others takes what it names once something has led to it, so what leads to drafts or accounts is guarded as well.
 */
export const POLICIES: PolicyTable = {
  Query: {
    ...all('PUBLIC', 'node', 'graph', 'search', 'causalPaths', 'verdict', 'concept', 'concepts'),
    ...all('PUBLIC', 'driver', 'drivers', 'riskFactor', 'riskFactors', 'misalignment', 'misalignments'),
    ...all('PUBLIC', 'legSide', 'legSides', 'injury', 'injuries', 'symptom', 'symptoms', 'mechanism', 'mechanisms'),
    ...all('PUBLIC', 'intervention', 'interventions', 'bodyPart', 'bodyParts', 'plane', 'planes'),
    ...all('PUBLIC', 'activity', 'activities', 'circumstance', 'circumstances', 'misconception', 'misconceptions'),
    ...all('PUBLIC', 'claim', 'claims', 'source', 'sources', 'article', 'articles'),
    ...all('OWN', 'viewer'),
    ...all('READ_DRAFTS', 'changeset', 'changesets', 'document'),
    ...all('ADMINISTER', 'users', 'auditLog', 'webhook', 'webhooks'),
  },
  Mutation: {
    ...all('OWN', 'signIn'),
    ...all('SIGNED_IN', 'signOut'),
    ...all('SESSION', 'changePassword'),
    ...all('USE_ACCOUNT', 'createToken', 'revokeToken'),
    ...all('ADMINISTER', 'createUser', 'changeUser', 'resetPassword'),
    ...all('WRITE_DRAFTS', 'createChangeset', 'stageEdits', 'unstageEdits', 'commentOnChangeset', 'submitChangeset'),
    ...all('WRITE_DRAFTS', 'discardChangeset', 'rebaseChangeset', 'revertVersion'),
    ...all('REVIEW', 'approveChangeset', 'sendBackChangeset'),
    ...all('PUBLISH', 'publishChangeset', 'scheduleChangeset', 'unscheduleChangeset'),
    ...all('ADMINISTER', 'createWebhook', 'changeWebhook', 'rotateWebhookSecret', 'redeliver'),
  },
  Subscription: all('PUBLIC', 'graphPublished'),

  Node: all('PUBLIC', 'id'),
  PageInfo: all('PUBLIC', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'),

  Concept: CONCEPT,
  ConceptConnection: LIST,
  ConceptEdge: EDGE,
  Driver: { ...CONCEPT, ...all('PUBLIC', 'misalignments', 'mechanisms', 'injuries', 'circumstances', 'causes') },
  DriverConnection: LIST,
  DriverEdge: EDGE,
  RiskFactor: { ...CONCEPT, ...all('PUBLIC', 'injuries', 'bodyParts', 'activities', 'analogies') },
  RiskFactorConnection: LIST,
  RiskFactorEdge: EDGE,
  Misalignment: {
    ...CONCEPT,
    ...all('PUBLIC', 'drivers', 'legSides', 'injuries', 'symptoms', 'firstRecognizedAs', 'interventions'),
    ...all('PUBLIC', 'misconceptions', 'bodyParts', 'supertypes', 'subtypes'),
  },
  MisalignmentConnection: LIST,
  MisalignmentEdge: EDGE,
  LegSide: { ...CONCEPT, ...all('PUBLIC', 'role', 'pelvicSide', 'loads', 'injuries', 'symptoms', 'analogies') },
  LegSideConnection: LIST,
  LegSideEdge: EDGE,
  Injury: {
    ...CONCEPT,
    ...all('PUBLIC', 'legSides', 'bodyParts', 'mechanisms', 'drivers', 'riskFactors', 'supertypes', 'subtypes'),
    ...all('PUBLIC', 'evidenceClass', 'notice'),
  },
  InjuryConnection: LIST,
  InjuryEdge: EDGE,
  Symptom: {
    ...CONCEPT,
    ...all('PUBLIC', 'symptomOf', 'legSides', 'bodyParts', 'drivers', 'evidenceClass', 'notice'),
  },
  SymptomConnection: LIST,
  SymptomEdge: EDGE,
  Mechanism: {
    ...CONCEPT,
    ...all('PUBLIC', 'legSides', 'bodyParts', 'planes', 'drivers', 'injuries', 'comparedTo'),
  },
  MechanismConnection: LIST,
  MechanismEdge: EDGE,
  Intervention: { ...CONCEPT, ...all('PUBLIC', 'addresses', 'chosenBecauseOf') },
  InterventionConnection: LIST,
  InterventionEdge: EDGE,
  BodyPart: { ...CONCEPT, ...all('PUBLIC', 'injuries', 'symptoms', 'mechanisms', 'legSides', 'actsAs') },
  BodyPartConnection: LIST,
  BodyPartEdge: EDGE,
  Plane: { ...CONCEPT, ...all('PUBLIC', 'mechanisms') },
  PlaneConnection: LIST,
  PlaneEdge: EDGE,
  Activity: { ...CONCEPT, ...all('PUBLIC', 'riskFactors', 'circumstances') },
  ActivityConnection: LIST,
  ActivityEdge: EDGE,
  Circumstance: {
    ...CONCEPT,
    ...all('PUBLIC', 'activities', 'leadsPeopleTo', 'mechanisms', 'explains', 'qualifies'),
  },
  CircumstanceConnection: LIST,
  CircumstanceEdge: EDGE,
  Misconception: { ...CONCEPT, ...all('PUBLIC', 'about', 'leadsPeopleTo') },
  MisconceptionConnection: LIST,
  MisconceptionEdge: EDGE,

  Code: all('PUBLIC', 'system', 'code', 'match', 'assertedBy'),
  Fact: all('PUBLIC', 'id', 'property', 'value', 'evidence'),
  Mention: all('PUBLIC', 'source', 'passages'),
  Passage: all('PUBLIC', 'name', 'start', 'end'),
  Evidence: all('PUBLIC', 'source', 'quote', 'passage', 'start', 'end', 'stance'),
  Claim: {
    ...all('PUBLIC', 'id', 'subject', 'predicate', 'object', 'polarity', 'explicitness', 'cue', 'certainty'),
    ...all('PUBLIC', 'attribution', 'mechanism', 'conditions', 'scope', 'shortcut', 'note', 'sentence', 'evidence'),
    ...all('PUBLIC', 'history'),
  },
  ClaimConnection: LIST,
  ClaimEdge: EDGE,
  Source: {
    ...all('PUBLIC', 'id', 'slug', 'title', 'url', 'publisher', 'author', 'publishedAt', 'category', 'postId'),
    ...all('PUBLIC', 'commentsEnabled', 'derivedFrom', 'lineOfDescent', 'evidenceClass', 'note', 'passages'),
    ...all('PUBLIC', 'facts', 'claims', 'history'),
  },
  SourceConnection: LIST,
  SourceEdge: EDGE,
  Section: all('PUBLIC', 'anchor', 'heading', 'body', 'claims'),
  Article: {
    ...all('PUBLIC', 'id', 'slug', 'title', 'summary', 'category', 'publishedAt', 'body', 'sections', 'claims'),
    ...all('PUBLIC', 'sources', 'notice', 'history'),
  },
  ArticleConnection: LIST,
  ArticleEdge: EDGE,

  Completeness: all('PUBLIC', 'exact', 'reason'),
  Citation: all('PUBLIC', 'number', 'claim', 'evidence'),
  Explanation: all('PUBLIC', 'text', 'citations'),
  PathStep: all('PUBLIC', 'from', 'to', 'claims', 'certainty', 'sentence'),
  CausalPath: {
    ...all('PUBLIC', 'id', 'start', 'end', 'nodes', 'steps', 'length', 'certainty', 'weakestStep', 'legSide'),
    ...all('PUBLIC', 'hasInferred', 'evidenceClass', 'explanation', 'notice'),
  },
  CausalPathConnection: { ...LIST, ...all('PUBLIC', 'completeness', 'projection', 'notice') },
  CausalPathEdge: EDGE,
  ReachConnection: { ...LIST, ...all('PUBLIC', 'completeness', 'projection', 'notice') },
  ReachEdge: { ...EDGE, ...all('PUBLIC', 'bestPath', 'pathCount', 'legSides') },
  SearchConnection: LIST,
  SearchEdge: { ...EDGE, ...all('PUBLIC', 'match', 'label') },
  Verdict: all('PUBLIC', 'answer', 'subject', 'predicate', 'object', 'claims', 'related', 'text', 'notice'),

  GraphVersion: {
    ...all('PUBLIC', 'version', 'publishedAt', 'digest', 'conceptCount', 'claimCount', 'sourceCount', 'articleCount'),
    ...all('PUBLIC', 'projection', 'versions', 'diff'),
  },
  DocumentChange: all('PUBLIC', 'id', 'change', 'fields'),
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
  // Of oneself by `viewer`; of others only where `users` and the mutations of accounts lead.
  User: all('OWN', 'name', 'role', 'active', 'mustChangePassword', 'createdAt', 'revision'),
  UserConnection: listOf('ADMINISTER'),
  UserEdge: edgeOf('ADMINISTER'),
  ApiToken: all('USE_ACCOUNT', 'id', 'name', 'rights', 'createdAt', 'expiresAt', 'revokedAt'),
  SignInPayload: all('OWN', 'outcome', 'token', 'expiresAt'),
  AccountPayload: {
    ...all('SIGNED_IN', 'outcome', 'user'),
    ...all('USE_ACCOUNT', 'token', 'secret'),
    ...all('ADMINISTER', 'oneTimePassword'),
  },
  AuditEntry: {
    ...all('ADMINISTER', 'id', 'at', 'actor', 'tokenId', 'action', 'target', 'outcome', 'detail', 'requestId'),
  },
  AuditEntryConnection: listOf('ADMINISTER'),
  AuditEntryEdge: edgeOf('ADMINISTER'),

  Changeset: {
    ...all('READ_DRAFTS', 'id', 'title', 'state', 'author', 'createdAt', 'revision', 'publishAt', 'publishedVersion'),
    ...all('READ_DRAFTS', 'edits', 'diff', 'violations', 'moved', 'impact', 'events'),
  },
  ChangesetConnection: listOf('READ_DRAFTS'),
  ChangesetEdge: edgeOf('READ_DRAFTS'),
  StagedEdit: all('READ_DRAFTS', 'document', 'base', 'revision', 'content'),
  StagedEditConnection: listOf('READ_DRAFTS'),
  StagedEditEdge: edgeOf('READ_DRAFTS'),
  DocumentRevision: all('READ_DRAFTS', 'document', 'number', 'content', 'author', 'at', 'message', 'changeset'),
  DocumentRevisionConnection: listOf('READ_DRAFTS'),
  DocumentRevisionEdge: edgeOf('READ_DRAFTS'),
  EditedDocument: all('READ_DRAFTS', 'id', 'publishedRevision', 'content', 'revisions'),
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
  PathChange: all('READ_DRAFTS', 'id', 'concepts', 'before', 'after'),
  ConceptName: all('READ_DRAFTS', 'id', 'name'),
  ArticleImpact: all('READ_DRAFTS', 'article', 'claims'),
  ChangesetPayload: { ...all('SIGNED_IN', 'outcome'), ...all('READ_DRAFTS', 'changeset', 'conflicts', 'violations') },
  PublishPayload: {
    ...all('SIGNED_IN', 'outcome', 'publication'),
    ...all('READ_DRAFTS', 'changeset', 'moved', 'violations'),
  },

  Webhook: all('ADMINISTER', 'id', 'url', 'active', 'createdBy', 'createdAt', 'revision', 'deliveries'),
  WebhookConnection: listOf('ADMINISTER'),
  WebhookEdge: edgeOf('ADMINISTER'),
  WebhookDelivery: all('ADMINISTER', 'id', 'version', 'state', 'nextAttemptAt', 'attempts'),
  WebhookDeliveryConnection: listOf('ADMINISTER'),
  WebhookDeliveryEdge: edgeOf('ADMINISTER'),
  DeliveryAttempt: all('ADMINISTER', 'number', 'at', 'status', 'error', 'milliseconds'),
  WebhookPayload: all('ADMINISTER', 'outcome', 'webhook', 'secret', 'delivery', 'problem'),
}
