import { AGENT_TYPE, categoryOf, knowledgeLevelOf } from '../../../graph/vocabulary/biolink.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATES, type PredicateDefinition } from '../../../graph/vocabulary/predicates.ts'
import type {
  AttributeRecord,
  ClaimRecord,
  ConceptRecord,
  EvidenceRecord,
  FactRecord,
  ImportedConceptRecord,
  ProvenanceRecord,
  SourceRecord,
} from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { type OwnAttribute, ownAttributes } from './own-attributes.ts'
import { type TranslatedName, translatedNames } from './translated-names.ts'

/**
 * What the names in the document mean. They are those of schema.org, the slots of an association of
 * Biolink, and ours below `aetia:`. The ends of an association are those of a statement in RDF.
 * Nothing has to be fetched to read it.
 */
const JSONLD_CONTEXT = {
  '@vocab': 'https://schema.org/',
  aetia: 'urn:aetia:vocabulary:',
  biolink: 'https://w3id.org/biolink/vocab/',
  infores: 'https://w3id.org/biolink/infores/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  subject: { '@id': 'rdf:subject', '@type': '@id' },
  predicate: { '@id': 'rdf:predicate', '@type': '@id' },
  object: { '@id': 'rdf:object', '@type': '@id' },
  category: { '@id': 'biolink:category', '@type': '@id' },
  negated: 'biolink:negated',
  knowledge_level: 'biolink:knowledge_level',
  agent_type: 'biolink:agent_type',
  has_confidence_score: { '@id': 'biolink:has_confidence_score', '@type': 'xsd:double' },
  has_evidence: 'biolink:has_evidence',
  supporting_text: 'biolink:supporting_text',
  primary_knowledge_source: { '@id': 'biolink:primary_knowledge_source', '@type': '@id' },
  aggregator_knowledge_source: { '@id': 'biolink:aggregator_knowledge_source', '@type': '@id' },
  publications: { '@id': 'biolink:publications', '@type': '@id' },
  xref: 'biolink:xref',
  'aetia:conditions': { '@container': '@list' },
  'aetia:mechanism': { '@container': '@list', '@type': '@id' },
  'aetia:nearest': { '@type': '@id' },
  'aetia:certainty': { '@type': 'xsd:double' },
} as const

/** The context as a document of its own. */
export const JSONLD_CONTEXT_DOCUMENT: string = `${JSON.stringify({ '@context': JSONLD_CONTEXT }, undefined, 2)}\n`

/**
 * The concepts, claims and sources as one document of JSON-LD: a line for each, so that it can be
 * read as it is written. Of a part, only the sources that it cites.
 */
export function* writeJsonld(graph: SnapshotPart): Generator<string, void> {
  const { concepts, claims, sources, publishedAt, version, digest, isPart = false } = graph
  const attributesOf = ownAttributes(graph)
  const cited = isPart ? new Set<Key>() : null
  const cite = (keys: Iterable<Key>) => {
    if (cited !== null) for (const key of keys) cited.add(key)
  }
  yield `{"@context":${JSON.stringify(JSONLD_CONTEXT)},\n"@graph":[\n`
  yield JSON.stringify({
    '@id': `urn:aetia:version:${version}`,
    '@type': 'Dataset',
    datePublished: publishedAt,
    version: String(version),
    'aetia:digest': digest,
  })
  for (const concept of concepts.values()) {
    cite(sourcesOfConcept(concept))
    const given = attributesOf(concept.key)
    yield `,\n${JSON.stringify(conceptNode(concept, translatedNames(graph, concept.key), given))}`
  }
  for (const claim of claims.values()) {
    cite(sourcesOfClaim(claim))
    yield `,\n${JSON.stringify(claimNode(claim, attributesOf(claim.key)))}`
  }
  if (cited === null)
    for (const source of sources.values()) yield `,\n${JSON.stringify(sourceNode(source, attributesOf(source.key)))}`
  // A set gives also what is added while it is gone through.
  else
    for (const key of cited) {
      const source = sources.get(key)
      if (source === undefined) continue
      cite(
        [source.derivedFrom, ...source.facts.flatMap(({ evidence }) => evidence.map((its) => its.source))].filter(
          (its) => its !== null,
        ),
      )
      yield `,\n${JSON.stringify(sourceNode(source, attributesOf(source.key)))}`
    }
  yield '\n]}\n'
}

const iri = (key: string): string => `urn:aetia:${key}`
const reference = (key: string) => ({ '@id': iri(key) })

/** The names that it had before it was renamed. */
const sameAs = ({ formerKeys }: { readonly formerKeys?: readonly Key[] }) =>
  formerKeys && { sameAs: formerKeys.map(reference) }

/** The terms of schema.org that a kind comes nearest to. */
function typesOf(kind: ConceptKind): readonly string[] {
  const near: readonly string[] = KINDS[kind].nearest
  const terms = near.filter((term) => term.startsWith('schema:')).map((term) => term.slice('schema:'.length))
  // With several possible things the right one is unknown. A mistaken view is a claim and no review
  // of one.
  return [terms[0] ?? 'Thing']
}

/** A category or a predicate of Biolink. */
const BIOLINK_NAME = /^biolink:[A-Za-z]+(?:_[A-Za-z]+)*$/

const conceptNode = (
  concept: ConceptRecord,
  translated: readonly TranslatedName[],
  given: readonly OwnAttribute[],
) => ({
  '@id': iri(concept.key),
  '@type': typesOf(concept.kind),
  'aetia:kind': concept.kind,
  category: BIOLINK_NAME.test(concept.category ?? '') ? concept.category : `biolink:${categoryOf(concept.kind).term}`,
  ...(concept.category !== undefined && { 'aetia:category': concept.category }),
  ...sameAs(concept),
  name: concept.name,
  'aetia:phrase': concept.phrase,
  'aetia:plural': concept.plural,
  alternateName: [
    ...concept.alsoCalled,
    ...translated.map(({ language, name }) => ({ '@value': name, '@language': language })),
  ],
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
  additionalProperty: [...concept.facts.map(factNode), ...given.map(givenNode)],
  ...(concept.imports !== undefined && {
    identifier: [...new Set(concept.imports.map(({ id }) => id))],
    xref: [...new Set(concept.imports.flatMap(({ xrefs }) => xrefs))],
    'aetia:imports': concept.imports.map(importNode),
  }),
})

/** What one table says of a concept. */
const importNode = ({ source, id, name, alsoCalled, category, summary, xrefs, attributes }: ImportedConceptRecord) => ({
  isPartOf: reference(source),
  identifier: id,
  name,
  alternateName: alsoCalled,
  ...(category !== null && { 'aetia:category': category }),
  description: summary,
  xref: xrefs,
  additionalProperty: attributes.map(attributeNode),
})

const attributeNode = ({ name, value }: AttributeRecord) => ({ '@type': 'PropertyValue', name, value })

/** An attribute that a team declared. */
const givenNode = ({ name, values }: OwnAttribute) => ({
  '@type': 'PropertyValue',
  name,
  value: values.length === 1 ? values[0] : values,
})

const factNode = ({ key, property, value, evidence }: FactRecord) => ({
  '@id': iri(key),
  '@type': 'PropertyValue',
  propertyID: property,
  value,
  'aetia:evidence': evidence.map(evidenceNode),
})

const evidenceNode = ({ source, passage, quote, start, end, stance, provenance }: EvidenceRecord) => ({
  '@type': 'Quotation',
  text: quote,
  isPartOf: reference(source),
  'aetia:passage': passage,
  'aetia:start': start,
  'aetia:end': end,
  'aetia:stance': stance,
  ...(provenance !== undefined && {
    'aetia:table': reference(provenance.table),
    ...(provenance.edge !== null && { identifier: provenance.edge }),
    ...(provenance.score !== null && { 'aetia:score': provenance.score }),
    ...(provenance.attributes.length > 0 && { additionalProperty: provenance.attributes.map(attributeNode) }),
    ...provenanceOf([provenance]),
  }),
})

/** What tables say of where they know a claim from, together. */
function provenanceOf(provenances: readonly ProvenanceRecord[]) {
  const all = (valuesOf: (provenance: ProvenanceRecord) => readonly (string | null)[]) => [
    ...new Set(provenances.flatMap(valuesOf).filter((value) => value !== null)),
  ]
  return {
    knowledge_level: all(({ knowledgeLevel }) => [knowledgeLevel]),
    agent_type: all(({ agentType }) => [agentType]),
    primary_knowledge_source: all(({ primarySource }) => [primarySource]).map(iri),
    aggregator_knowledge_source: all(({ aggregators }) => aggregators).map(iri),
    has_evidence: all(({ codes }) => codes),
    supporting_text: all(({ supportingText }) => supportingText),
  }
}

/** An association of Biolink has its agent, level and source from its tables, or from us. */
function associationOf(claim: ClaimRecord) {
  const { predicate, relation = '', qualifiers = [], evidence } = claim
  const provenances = evidence.flatMap(({ provenance }) => provenance ?? [])
  const cited = new Set(evidence.map(({ source }) => source))
  for (const { table, primarySource } of provenances) {
    cited.delete(table)
    if (primarySource !== null) cited.delete(primarySource)
  }
  const { term, direction }: PredicateDefinition['biolink'] = PREDICATES[predicate].biolink
  return {
    predicate: predicate === 'RELATES_TO' && BIOLINK_NAME.test(relation) ? relation : `biolink:${term}`,
    negated: claim.polarity === 'NEGATED',
    ...(direction !== undefined && { 'biolink:object_direction_qualifier': direction }),
    ...Object.fromEntries(qualifiers.map(({ name, value }) => [`biolink:${name}`, value])),
    ...(claim.basis !== 'DEFAULT' && { has_confidence_score: claim.certainty }),
    publications: [...cited].map(iri),
    ...(provenances.length > 0
      ? provenanceOf(provenances)
      : {
          knowledge_level: knowledgeLevelOf(claim.explicitness),
          agent_type: AGENT_TYPE,
          primary_knowledge_source: 'infores:aetia',
        }),
  }
}

const claimNode = (claim: ClaimRecord, given: readonly OwnAttribute[]) => ({
  '@id': iri(claim.key),
  '@type': ['biolink:Association', 'Claim'],
  subject: iri(claim.subject),
  object: iri(claim.object),
  ...sameAs(claim),
  ...associationOf(claim),
  'aetia:predicate': claim.predicate,
  ...(claim.relation !== undefined && { 'aetia:relation': claim.relation }),
  'aetia:nearest': PREDICATES[claim.predicate].nearest.filter((term) => term.startsWith('biolink:')),
  'aetia:polarity': claim.polarity,
  'aetia:explicitness': claim.explicitness,
  ...(claim.cue !== null && { 'aetia:cue': claim.cue }),
  'aetia:certainty': claim.certainty,
  ...(claim.basis !== undefined && { 'aetia:certaintyBasis': claim.basis }),
  'aetia:attribution': claim.attribution,
  'aetia:shortcut': claim.shortcut,
  ...(claim.scope !== null && { 'aetia:scope': claim.scope }),
  'aetia:mechanism': claim.mechanism.map(iri),
  'aetia:conditions': claim.conditions,
  ...(given.length > 0 && { additionalProperty: given.map(givenNode) }),
  ...(claim.note !== null && { 'aetia:note': claim.note }),
  appearance: claim.evidence.map(evidenceNode),
  'aetia:findings': (claim.findings ?? []).map(({ source, finding, stance }) => ({
    'aetia:finding': finding,
    isBasedOn: reference(source),
    'aetia:stance': stance,
  })),
})

const sourceNode = (source: SourceRecord, given: readonly OwnAttribute[]) => ({
  '@id': iri(source.key),
  '@type': 'CreativeWork',
  ...sameAs(source),
  ...(source.curie !== undefined && { 'aetia:curie': source.curie }),
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
  ...(given.length > 0 && { additionalProperty: given.map(givenNode) }),
  ...(source.note !== null && { 'aetia:note': source.note }),
  hasPart: source.passages.map(({ id, start, end }) => ({
    '@type': 'CreativeWork',
    identifier: id,
    'aetia:start': start,
    'aetia:end': end,
  })),
  'aetia:facts': source.facts.map(factNode),
})

function* sourcesOfConcept({ mentions, facts, imports = [] }: ConceptRecord): Generator<Key> {
  for (const { source } of [...mentions, ...imports, ...facts.flatMap(({ evidence }) => evidence)]) yield source
}

function* sourcesOfClaim({ evidence, findings = [] }: ClaimRecord): Generator<Key> {
  for (const { source } of [...evidence, ...findings]) yield source
  for (const { provenance } of evidence) {
    if (provenance === undefined) continue
    const { table, primarySource, aggregators } = provenance
    yield table
    if (primarySource !== null) yield primarySource
    yield* aggregators
  }
}
