import { AGENT_TYPE, biolinkPredicateOf, categoryOf, knowledgeLevelOf } from '../../../graph/vocabulary/biolink.ts'
import type { ClaimRecord, ConceptRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { type ExactEdge, type ExactNode, KGX_EDGE_COLUMNS, KGX_NODE_COLUMNS } from '../kgx-columns.ts'

/** The concepts as a KGX table of nodes, line by line, each with its line feed. */
export function* writeKgxNodes({ concepts }: SnapshotPart): Generator<string, void> {
  yield row(KGX_NODE_COLUMNS)
  for (const concept of concepts.values()) {
    const fields = nodeFields(concept)
    yield row(KGX_NODE_COLUMNS.map((column) => fields[column]))
  }
}

/** The claims as a KGX table of edges, line by line, each with its line feed. */
export function* writeKgxEdges(graph: SnapshotPart): Generator<string, void> {
  yield row(KGX_EDGE_COLUMNS)
  for (const claim of graph.claims.values()) {
    const fields = edgeFields(claim, graph)
    yield row(KGX_EDGE_COLUMNS.map((column) => fields[column]))
  }
}

/** Biolink's own names stay as they are. Other names are kept beside the nearest Biolink name. */
const CATEGORY_OF_BIOLINK = /^biolink:[A-Z][A-Za-z]*$/
const PREDICATE_OF_BIOLINK = /^biolink:[a-z]+(?:_[a-z]+)*$/

function nodeFields(concept: ConceptRecord): Readonly<Record<(typeof KGX_NODE_COLUMNS)[number], string>> {
  const { key, kind, name, role, alsoCalled, summary, codes, mentions, category } = concept
  const isBiolink = category !== undefined && CATEGORY_OF_BIOLINK.test(category)
  const written = isBiolink ? category : `biolink:${categoryOf(kind).term}`
  const exact: ExactNode = {
    ...(unlike(name) && { name }),
    ...((alsoCalled.some((synonym) => unlike(synonym) || synonym.includes('|')) || unlike(list(alsoCalled))) && {
      synonym: alsoCalled,
    }),
    ...(unlike(summary) && { description: summary }),
    ...(category !== undefined && (!isBiolink || category === 'biolink:NamedThing') && { category }),
  }
  return {
    id: key,
    category: written,
    name,
    synonym: list(alsoCalled),
    description: summary,
    xref: list(codes.map(({ system, code }) => (code.startsWith(`${system}:`) ? code : `${system}:${code}`))),
    provided_by: list(mentions.map(({ source }) => source)),
    aetia_kind: kind,
    aetia_role: role ?? '',
    aetia_exact: json(exact),
  }
}

function edgeFields(
  claim: ClaimRecord,
  { sources }: SnapshotPart,
): Readonly<Record<(typeof KGX_EDGE_COLUMNS)[number], string>> {
  const { predicate, relation, evidence, findings = [] } = claim
  const isBiolink = predicate === 'RELATES_TO' && relation !== undefined && PREDICATE_OF_BIOLINK.test(relation)
  const cited = new Set([...evidence, ...findings].map(({ source }) => sources.get(source)?.url ?? source))
  const exact: ExactEdge = relation !== undefined && unlike(relation) ? { original_predicate: relation } : {}
  return {
    id: claim.key,
    subject: claim.subject,
    predicate: isBiolink ? relation : `biolink:${biolinkPredicateOf(predicate).term}`,
    object: claim.object,
    original_predicate: relation ?? '',
    negated: String(claim.polarity === 'NEGATED'),
    knowledge_level: knowledgeLevelOf(claim.explicitness),
    agent_type: AGENT_TYPE,
    has_confidence_score: String(claim.certainty),
    primary_knowledge_source: 'infores:aetia',
    publications: list([...cited]),
    aetia_predicate: predicate,
    aetia_polarity: claim.polarity,
    aetia_explicitness: claim.explicitness,
    aetia_attribution: claim.attribution,
    aetia_cue: claim.cue ?? '',
    aetia_scope: claim.scope ?? '',
    aetia_shortcut: String(claim.shortcut),
    aetia_mechanism: list(claim.mechanism),
    aetia_conditions: claim.conditions.length === 0 ? '' : JSON.stringify(claim.conditions),
    aetia_note: claim.note ?? '',
    aetia_evidence: JSON.stringify(evidence),
    aetia_findings: findings.length === 0 ? '' : JSON.stringify(findings),
    aetia_exact: json(exact),
  }
}

/** What a field of a table without quoting cannot hold becomes a space. */
const BREAKING = /[\t\r\n\0]/g
/** What would be read without its quotes, or as a list. */
const QUOTED_OR_LIST = /^"(?:[^"]|"")*"$|^\[/
const unlike = (text: string): boolean => text.search(BREAKING) >= 0 || QUOTED_OR_LIST.test(text)
const row = (fields: readonly string[]): string => `${fields.map((field) => field.replace(BREAKING, ' ')).join('\t')}\n`
const list = (values: readonly string[]): string => values.map((value) => value.replaceAll('|', ' ')).join('|')
const json = (exact: object): string => (Object.keys(exact).length === 0 ? '' : JSON.stringify(exact))
