import { kindTypes } from '../generated/kind-resolvers.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import type { PublishedNode } from '../published-node.ts'
import { DateTime } from '../scalars/date-time.ts'
import { DocumentContent } from '../scalars/document-content.ts'
import { ApiToken, AuditEntry, Identity, Passkey, Session, Viewer } from './account.ts'
import { ActivityItem, Notifications } from './activity.ts'
import { Article, Section } from './article.ts'
import { AskedQuestion, QuestionAnswer, QuestionReading, ReadQuestion, StatementAnswer } from './asked-question.ts'
import { Asset } from './asset.ts'
import { Attribute, AttributeDeclaration, AttributeValue, KeyValue } from './attribute.ts'
import { causalAnswers } from './causal-answers.ts'
import {
  Changeset,
  ChangesetPayload,
  Conflict,
  MovedDocument,
  StagedEdit,
  StageEditsWherePayload,
  StillUsed,
  Violation,
} from './changeset.ts'
import { Claim, Evidence, Fact, Mention, Passage, Provenance, ReportedFinding } from './claim.ts'
import { Concept, ImportedConcept } from './concept.ts'
import { DocumentReviewPayload, DocumentRevision, EditedDocument, UnitTranslation } from './edited-document.ts'
import { Cycle } from './graph-shape.ts'
import { DocumentChange, FieldChange, GraphVersion, LineChange, Publication } from './graph-version.ts'
import { Impact, PathChange } from './impact.ts'
import { Mutation } from './mutation.ts'
import { CausalPath, CausalPathConnection, PathStep, ReachConnection, ReachEdge, Verdict } from './path.ts'
import { PreviewLink } from './preview-link.ts'
import { Published } from './published.ts'
import { HealthFinding } from './query/content-health.ts'
import { SourceText } from './query/source-texts.ts'
import { Query } from './query.ts'
import { ChangesetEvent, ChangesetReview, CommentThread, MissingApproval } from './review.ts'
import { Source } from './source.ts'
import { Subscription } from './subscription.ts'
import { SupposedClaim, SupposedPath, SupposedStep } from './supposed-path.ts'
import { type StoredNode, typeOfNode } from './type-names.ts'
import { Use } from './use.ts'
import { Webhook, WebhookDelivery } from './webhook.ts'

/**
 * Every type's resolvers. Fields that are not among them are read from the record under their own
 * name.
 */
export const resolvers: Resolvers = {
  ...causalAnswers,
  ...kindTypes,
  Article,
  AskedQuestion,
  QuestionAnswer,
  QuestionReading,
  ReadQuestion,
  StatementAnswer,
  Asset,
  ApiToken,
  Attribute,
  AttributeDeclaration,
  AttributeValue,
  AuditEntry,
  CausalPath,
  CausalPathConnection,
  Changeset,
  ChangesetEvent,
  ChangesetPayload,
  ChangesetReview,
  Claim,
  CommentThread,
  Concept,
  Conflict,
  DateTime,
  Cycle,
  DocumentChange,
  DocumentContent,
  DocumentReviewPayload,
  DocumentRevision,
  EditedDocument,
  Evidence,
  Fact,
  FieldChange,
  GraphVersion,
  Impact,
  ImportedConcept,
  KeyValue,
  LineChange,
  Mention,
  MissingApproval,
  ActivityItem,
  Notifications,
  Passkey,
  MovedDocument,
  PreviewLink,
  Mutation,
  Node: { __resolveType: (record) => typeOfNode(record as PublishedNode | StoredNode) },
  Published,
  Passage,
  Provenance,
  PathChange,
  PathStep,
  Publication,
  Query,
  ReachConnection,
  ReachEdge,
  ReportedFinding,
  Section,
  Source,
  SourceText,
  HealthFinding,
  StagedEdit,
  StageEditsWherePayload,
  StillUsed,
  Subscription,
  SupposedClaim,
  SupposedPath,
  SupposedStep,
  UnitTranslation,
  Use,
  Verdict,
  Violation,
  Viewer,
  Identity,
  Session,
  Webhook,
  WebhookDelivery,
}
