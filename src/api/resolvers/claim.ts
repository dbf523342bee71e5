import type { ClaimRecord, FactRecord } from '../../snapshot/records.ts'
import { certaintyBasis } from '../../traversal/explain/certainty-basis.ts'
import { sentence } from '../../traversal/explain/sentence.ts'
import { attributes, editorAttributes } from '../attributes/shown-attribute.ts'
import type {
  ClaimResolvers,
  EvidenceResolvers,
  FactResolvers,
  MentionResolvers,
  PassageResolvers,
  ProvenanceResolvers,
  ReportedFindingResolvers,
} from '../generated/resolver-types.ts'
import { assetOf, conceptOf, sourceOf } from '../record-of.ts'
import { translated } from '../texts/translated.ts'
import { translatedEvidence } from '../translated-evidence.ts'
import { usedIn } from '../usage.ts'
import { historyPage } from '../version-lists.ts'
import { evidenceLineFields } from './evidence-lines.ts'
import { languageFields } from './language.ts'
import { publishedFields } from './published.ts'

export const Claim: ClaimResolvers = {
  id: ({ key }) => key,
  ...publishedFields,
  ...languageFields,
  note: translated((claim: ClaimRecord, texts) => texts.noteOf(claim)),
  scope: translated((claim: ClaimRecord, texts) => texts.scopeOf(claim)),
  conditions: (claim, _args, { texts }) => texts.conditionsOf(claim),
  evidence: (claim, _args, { texts }) => translatedEvidence(claim, texts),
  subject: ({ subject }, _args, context) => conceptOf(context, subject),
  object: ({ object }, _args, context) => conceptOf(context, object),
  mechanism: ({ mechanism }, _args, context) => mechanism.map((key) => conceptOf(context, key)),
  usedIn,
  formerKeys: ({ formerKeys }) => formerKeys ?? [],
  history: (document, args, context) => historyPage(context, document, args),
  findings: (claim, _args, { texts }) =>
    (claim.findings ?? []).map((item, index) => ({ ...item, finding: texts.findingOf(claim, index + 1) })),
  figures: ({ figures }, _args, context) => (figures ?? []).map((key) => assetOf(context, key)),
  relation: ({ relation }) => relation ?? null,
  certaintyBasis,
  qualifiers: ({ qualifiers }) => qualifiers ?? [],
  attributes,
  editorAttributes,
  ...evidenceLineFields,
  sentence: (claim, _args, context) =>
    sentence(claim, conceptOf(context, claim.subject), conceptOf(context, claim.object), context.words),
}

export const Evidence: EvidenceResolvers = {
  source: ({ source }, _args, context) => sourceOf(context, source),
  provenance: ({ provenance }) => provenance ?? null,
  translatedQuote: ({ translatedQuote }) => translatedQuote ?? null,
}

export const Provenance: ProvenanceResolvers = {
  table: ({ table }, _args, context) => sourceOf(context, table),
  primarySource: ({ primarySource }, _args, context) =>
    primarySource === null ? null : sourceOf(context, primarySource),
  aggregators: ({ aggregators }, _args, context) => aggregators.map((key) => sourceOf(context, key)),
}

export const ReportedFinding: ReportedFindingResolvers = {
  source: ({ source }, _args, context) => sourceOf(context, source),
}

export const Passage: PassageResolvers = { name: ({ id }) => id }

export const Fact: FactResolvers = {
  id: ({ key }) => key,
  ...publishedFields,
  property: translated((fact: FactRecord, texts) => texts.propertyOf(fact)),
  value: translated((fact: FactRecord, texts) => texts.valueOf(fact)),
  evidence: (fact, _args, { texts }) => translatedEvidence(fact, texts),
}

export const Mention: MentionResolvers = {
  source: ({ source }, _args, context) => sourceOf(context, source),
  passages: ({ source, passages }, _args, context) =>
    sourceOf(context, source).passages.filter(({ id }) => passages.includes(id)),
}
