import { type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord, EvidenceRecord, FactRecord, SourceRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'

/**
 * What the names in the document mean: those of schema.org, and ours below `aetia:`. Nothing has to
 * be fetched to read it.
 */
export const JSONLD_CONTEXT = {
  '@vocab': 'https://schema.org/',
  aetia: 'urn:aetia:vocabulary:',
  biolink: 'https://w3id.org/biolink/vocab/',
  'aetia:conditions': { '@container': '@list' },
  'aetia:mechanism': { '@container': '@list', '@type': '@id' },
  'aetia:nearest': { '@type': '@id' },
  'aetia:certainty': { '@type': 'http://www.w3.org/2001/XMLSchema#double' },
} as const

/**
 * The concepts, claims and sources as one document of JSON-LD: a line for each, so that it can be
 * read as it is written.
 */
export function* writeJsonld({
  concepts,
  claims,
  sources,
  publishedAt,
  version,
  digest,
}: SnapshotPart): Generator<string, void> {
  yield `{"@context":${JSON.stringify(JSONLD_CONTEXT)},\n"@graph":[\n`
  yield JSON.stringify({
    '@id': `urn:aetia:version:${version}`,
    '@type': 'Dataset',
    datePublished: publishedAt,
    version: String(version),
    'aetia:digest': digest,
  })
  for (const source of sources.values()) yield `,\n${JSON.stringify(sourceNode(source))}`
  for (const concept of concepts.values()) yield `,\n${JSON.stringify(conceptNode(concept))}`
  for (const claim of claims.values()) yield `,\n${JSON.stringify(claimNode(claim))}`
  yield '\n]}\n'
}

const iri = (key: string): string => `urn:aetia:${key}`
const reference = (key: string) => ({ '@id': iri(key) })

/** The terms of schema.org that a kind comes nearest to. */
function typesOf(kind: ConceptKind): readonly string[] {
  const near: readonly string[] = KINDS[kind].nearest
  const terms = near.filter((term) => term.startsWith('schema:')).map((term) => term.slice('schema:'.length))
  // With several possible things the right one is unknown. A mistaken view is a claim and no review
  // of one.
  return [terms[0] ?? 'Thing']
}

const conceptNode = (concept: ConceptRecord) => ({
  '@id': iri(concept.key),
  '@type': typesOf(concept.kind),
  'aetia:kind': concept.kind,
  ...(concept.category !== undefined && { 'aetia:category': concept.category }),
  name: concept.name,
  'aetia:phrase': concept.phrase,
  'aetia:plural': concept.plural,
  alternateName: concept.alsoCalled,
  description: concept.summary,
  ...(concept.note !== null && { 'aetia:note': concept.note }),
  ...(concept.role !== null && { 'aetia:role': concept.role }),
  code: concept.codes.map(({ system, code, match, assertedBy }) => ({
    '@type': 'MedicalCode',
    codingSystem: system,
    codeValue: code,
    'aetia:match': match,
    ...(assertedBy !== null && { 'aetia:assertedBy': assertedBy }),
  })),
  subjectOf: concept.mentions.map(({ source, passages }) => ({
    '@type': 'CreativeWork',
    isPartOf: reference(source),
    'aetia:passages': passages,
  })),
  additionalProperty: concept.facts.map(factNode),
})

const factNode = ({ key, property, value, evidence }: FactRecord) => ({
  '@id': iri(key),
  '@type': 'PropertyValue',
  propertyID: property,
  value,
  'aetia:evidence': evidence.map(evidenceNode),
})

const evidenceNode = ({ source, passage, quote, start, end, stance }: EvidenceRecord) => ({
  '@type': 'Quotation',
  text: quote,
  isPartOf: reference(source),
  'aetia:passage': passage,
  'aetia:start': start,
  'aetia:end': end,
  'aetia:stance': stance,
})

const claimNode = (claim: ClaimRecord) => ({
  '@id': iri(claim.key),
  '@type': 'Claim',
  'aetia:subject': reference(claim.subject),
  'aetia:predicate': claim.predicate,
  ...(claim.relation !== undefined && { 'aetia:relation': claim.relation }),
  'aetia:nearest': PREDICATES[claim.predicate].nearest.filter((term) => term.startsWith('biolink:')),
  'aetia:object': reference(claim.object),
  'aetia:polarity': claim.polarity,
  'aetia:explicitness': claim.explicitness,
  ...(claim.cue !== null && { 'aetia:cue': claim.cue }),
  'aetia:certainty': claim.certainty,
  'aetia:attribution': claim.attribution,
  'aetia:shortcut': claim.shortcut,
  ...(claim.scope !== null && { 'aetia:scope': claim.scope }),
  'aetia:mechanism': claim.mechanism.map(iri),
  'aetia:conditions': claim.conditions,
  ...(claim.note !== null && { 'aetia:note': claim.note }),
  appearance: claim.evidence.map(evidenceNode),
  'aetia:findings': (claim.findings ?? []).map(({ source, finding, stance }) => ({
    'aetia:finding': finding,
    isBasedOn: reference(source),
    'aetia:stance': stance,
  })),
})

const sourceNode = (source: SourceRecord) => ({
  '@id': iri(source.key),
  '@type': 'CreativeWork',
  ...(source.title !== null && { name: source.title }),
  ...(source.url !== null && { url: source.url }),
  ...(source.publisher !== null && { publisher: { '@type': 'Organization', name: source.publisher } }),
  ...(source.author !== null && { author: { '@type': 'Person', name: source.author } }),
  ...(source.publishedAt !== null && { datePublished: source.publishedAt }),
  ...(source.category !== null && { genre: source.category }),
  ...(source.postId !== null && { identifier: source.postId }),
  ...(source.commentsEnabled !== null && { 'aetia:commentsEnabled': source.commentsEnabled }),
  ...(source.derivedFrom !== null && { isBasedOn: reference(source.derivedFrom) }),
  'aetia:evidenceClass': source.evidenceClass,
  ...(source.note !== null && { 'aetia:note': source.note }),
  hasPart: source.passages.map(({ id, start, end }) => ({
    '@type': 'CreativeWork',
    identifier: id,
    'aetia:start': start,
    'aetia:end': end,
  })),
  'aetia:facts': source.facts.map(factNode),
})
