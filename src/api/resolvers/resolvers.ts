import type { Resolvers } from '../generated/resolver-types.ts'
import { DateTime } from '../scalars/date-time.ts'
import { DocumentContent } from '../scalars/document-content.ts'
import { ApiToken, AuditEntry, Viewer } from './account.ts'
import { Activity } from './activity.ts'
import { Article, Section } from './article.ts'
import { BodyPart } from './body-part.ts'
import {
  BreakpointConnection,
  BreakpointEdge,
  CommonCauseConnection,
  Correction,
  DifferentPaths,
  Finding,
  HypothesisConnection,
  LegSideAnswer,
  NearPath,
  NearStep,
  SmallestCorrections,
  WhatIf,
  WhyNot,
} from './causal-answers.ts'
import { Changeset, ChangesetPayload, Conflict, MovedDocument, StagedEdit, Violation } from './changeset.ts'
import { Circumstance } from './circumstance.ts'
import { Claim, Evidence, Fact, Mention, Passage, ReportedFinding } from './claim.ts'
import { Concept } from './concept.ts'
import { Driver } from './driver.ts'
import { DocumentRevision, EditedDocument } from './edited-document.ts'
import { Entity } from './entity.ts'
import { Cycle } from './graph-shape.ts'
import { DocumentChange, FieldChange, GraphVersion, LineChange, Publication } from './graph-version.ts'
import { Impact, PathChange } from './impact.ts'
import { Injury } from './injury.ts'
import { Intervention } from './intervention.ts'
import { LegSide } from './leg-side.ts'
import { Mechanism } from './mechanism.ts'
import { Misalignment } from './misalignment.ts'
import { Misconception } from './misconception.ts'
import { Mutation } from './mutation.ts'
import { CausalPath, CausalPathConnection, Citation, PathStep, ReachConnection, Verdict } from './path.ts'
import { Plane } from './plane.ts'
import { Published } from './published.ts'
import { Query } from './query.ts'
import { RiskFactor } from './risk-factor.ts'
import { Source } from './source.ts'
import { Subscription } from './subscription.ts'
import { SupposedClaim, SupposedPath, SupposedStep } from './supposed-path.ts'
import { Symptom } from './symptom.ts'
import { type PublishedNode, type StoredNode, typeOfNode } from './type-names.ts'
import { Webhook, WebhookDelivery } from './webhook.ts'

/** Every type's resolvers. Fields that are not among them are read from the record under their own name. */
export const resolvers: Resolvers = {
  Activity,
  Article,
  ApiToken,
  AuditEntry,
  BodyPart,
  BreakpointConnection,
  BreakpointEdge,
  CausalPath,
  CausalPathConnection,
  Changeset,
  ChangesetPayload,
  Circumstance,
  Citation,
  Claim,
  CommonCauseConnection,
  Concept,
  Conflict,
  DateTime,
  Correction,
  Cycle,
  DifferentPaths,
  DocumentChange,
  DocumentContent,
  DocumentRevision,
  Driver,
  EditedDocument,
  Evidence,
  Fact,
  FieldChange,
  Finding,
  GraphVersion,
  Impact,
  HypothesisConnection,
  Injury,
  Intervention,
  LegSide,
  LegSideAnswer,
  LineChange,
  Mechanism,
  Mention,
  Misalignment,
  Misconception,
  Entity,
  MovedDocument,
  Mutation,
  NearPath,
  NearStep,
  Node: { __resolveType: (record) => typeOfNode(record as PublishedNode | StoredNode) },
  Published,
  Passage,
  PathChange,
  PathStep,
  Plane,
  Publication,
  Query,
  ReachConnection,
  ReportedFinding,
  RiskFactor,
  Section,
  SmallestCorrections,
  Source,
  StagedEdit,
  Subscription,
  SupposedClaim,
  SupposedPath,
  SupposedStep,
  Symptom,
  Verdict,
  Violation,
  Viewer,
  Webhook,
  WebhookDelivery,
  WhatIf,
  WhyNot,
}
