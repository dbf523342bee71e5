import { AGENT_TYPE, explicitnessOf, knowledgeLevelOf } from '../../../graph/vocabulary/biolink.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimRecord, EvidenceRecord, ProvenanceRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { KGX_EDGE_COLUMNS, type KgxEdgeColumn } from '../kgx-columns.ts'
import { polarityWith } from '../read/meaning/polarity-in-table.ts'
import { type Fields, jsonOf, lineOf, listOf } from './kgx-fields.ts'
import { type KgxStatement, kgxStatement } from './kgx-statement.ts'
import { originalIds } from './original-id.ts'
import { columnOf, ownAttributes } from './own-attributes.ts'

/**
 * The claims as a KGX table of edges, line by line, each with its line feed. A claim of our own is
 * a row. A claim of tables is a row for each row that it came from. Rows that agree in id,
 * predicate and evidence are written once.
 */
export function* writeKgxEdges(graph: SnapshotPart): Generator<string, void> {
  const [qualifiers, attributes] = [new Set<string>(), new Set<string>()]
  const own: readonly string[] = KGX_EDGE_COLUMNS
  const attributesOf = ownAttributes(graph)
  for (const claim of graph.claims.values()) {
    for (const { name } of attributesOf(claim.key)) attributes.add(columnOf(name, own))
    for (const { qualifiers: its } of statementsOf(claim)) for (const { name } of its) qualifiers.add(name)
    for (const { provenance } of claim.evidence)
      for (const { name } of provenance?.attributes ?? []) attributes.add(name)
    yield ''
  }
  const others = [...attributes].filter((name) => !own.includes(name) && !qualifiers.has(name)).sort()
  const columns = own.flatMap((column) => {
    if (column === 'negated') return [column, ...[...qualifiers].sort()]
    return column === 'aetia_predicate' ? [...others, column] : [column]
  })
  const writer: Writer = {
    idOf: originalIds(graph),
    nameOf: (source) => graph.sources.get(source)?.curie ?? source,
    addressOf: (source) => graph.sources.get(source)?.url ?? source,
  }
  const givenOf = ({ key }: ClaimRecord): Fields<KgxEdgeColumn> =>
    Object.fromEntries(attributesOf(key).map(({ name, values }) => [columnOf(name, own), listOf(values)]))
  yield lineOf(columns)
  for (const claim of graph.claims.values())
    for (const fields of rowsOf(claim, writer, givenOf(claim)))
      yield lineOf(columns.map((column) => fields[column] ?? ''))
}

interface Writer {
  /** The id of a concept. */
  idOf(concept: Key): string
  /** The id of a source in tables. */
  nameOf(source: Key): string
  addressOf(source: Key): string
}

/** Pieces of evidence that come from one row. */
interface RowEvidence {
  readonly quote: string
  readonly provenance: ProvenanceRecord
  /** The knowledge sources that the statement comes from in the first place. */
  readonly primary: Key[]
  readonly publications: Key[]
}

/** `given` are the attributes of a claim of our own. */
function rowsOf(claim: ClaimRecord, writer: Writer, given: Fields<KgxEdgeColumn>): readonly Fields<KgxEdgeColumn>[] {
  const rows = rowsOfEvidence(claim.evidence)
  if (rows.length === 0) return [{ ...given, ...ownRow(claim, writer) }]
  return rows.map((row) => tableRow(claim, row, rows, writer))
}

const statementsOf = (claim: ClaimRecord) => {
  const quotes = new Set(claim.evidence.flatMap(({ provenance, quote }) => (provenance ? [quote] : [])))
  return quotes.size === 0 ? [kgxStatement(claim, null)] : [...quotes].map((quote) => kgxStatement(claim, quote))
}

/** A claim of our own: its agent, level and source are ours. */
function ownRow(claim: ClaimRecord, { addressOf, ...writer }: Writer): Fields<KgxEdgeColumn> {
  const { evidence, findings = [] } = claim
  const cited = new Set([...evidence, ...findings].map(({ source }) => addressOf(source)))
  return {
    original_predicate: claim.relation ?? '',
    ...statementFields(claim, kgxStatement(claim, null), writer, true),
    id: claim.key,
    negated: String(claim.polarity === 'NEGATED'),
    knowledge_level: knowledgeLevelOf(claim.explicitness),
    agent_type: AGENT_TYPE,
    has_confidence_score: String(claim.certainty),
    primary_knowledge_source: 'infores:aetia',
    publications: listOf([...cited]),
    aetia_polarity: claim.polarity,
    aetia_explicitness: claim.explicitness,
    aetia_shortcut: String(claim.shortcut),
    aetia_attribution: claim.attribution,
    aetia_cue: claim.cue ?? '',
    aetia_scope: claim.scope ?? '',
    aetia_mechanism: listOf(claim.mechanism),
    aetia_conditions: jsonOf(claim.conditions),
    aetia_note: claim.note ?? '',
    aetia_evidence: JSON.stringify(evidence),
    aetia_findings: jsonOf(findings),
  }
}

/** A row of a claim of tables: what it gave, and nothing else. */
function tableRow(
  claim: ClaimRecord,
  row: RowEvidence,
  rows: readonly RowEvidence[],
  { nameOf, ...writer }: Writer,
): Fields<KgxEdgeColumn> {
  const { provenance } = row
  const statement = kgxStatement(claim, row.quote)
  const { polarity, explicitness, shortcut, qualifiers = [] } = claim
  const levels = rows.map((its) => explicitnessOf(its.provenance.knowledgeLevel ?? '', its.provenance.agentType ?? ''))
  const isSaid = levels.includes(explicitness) && (explicitness === 'EXPLICIT' || !levels.includes('EXPLICIT'))
  const unsaid = polarityWith('AFFIRMED', qualifiers)
  return {
    original_predicate: statement.saysAll ? '' : (claim.relation ?? ''),
    ...Object.fromEntries(provenance.attributes.map(({ name, value }) => [name, value])),
    ...(provenance.score !== null && { has_confidence_score: String(provenance.score) }),
    ...statementFields(claim, statement, writer, false),
    id: provenance.edge ?? '',
    negated: polarity === 'NEGATED' && unsaid !== polarity ? 'true' : '',
    knowledge_level: provenance.knowledgeLevel ?? '',
    agent_type: provenance.agentType ?? '',
    primary_knowledge_source: listOf(row.primary.map(nameOf)),
    aggregator_knowledge_source: listOf(provenance.aggregators.map(nameOf)),
    publications: listOf(row.publications.map(nameOf)),
    has_evidence: listOf(provenance.codes),
    supporting_text: listOf(provenance.supportingText),
    aetia_polarity: polarity === 'DISPUTED' || (polarity === 'AFFIRMED' && unsaid !== polarity) ? polarity : '',
    aetia_explicitness: isSaid ? '' : explicitness,
    aetia_shortcut: shortcut ? 'true' : '',
    aetia_quote: statement.predicate === row.quote ? '' : row.quote,
  }
}

function statementFields(
  claim: ClaimRecord,
  { predicate, isTurned, qualifiers, saysAll, exact }: KgxStatement,
  { idOf }: Pick<Writer, 'idOf'>,
  isOwn: boolean,
): Fields<KgxEdgeColumn> {
  const [subject, object] = [idOf(claim.subject), idOf(claim.object)]
  const isNamed = isOwn || !saysAll
  return {
    ...Object.fromEntries(qualifiers.map(({ name, value }) => [name, value])),
    subject: isTurned ? object : subject,
    predicate,
    object: isTurned ? subject : object,
    ...(isNamed && { aetia_predicate: claim.predicate, aetia_relation: claim.relation ?? '' }),
    aetia_exact: jsonOf(exact),
  }
}

/**
 * The evidence of a claim by the rows that it may have come from. A row with an id may name several
 * primary sources, of which the first is that of its publications.
 */
function rowsOfEvidence(evidence: readonly EvidenceRecord[]): readonly RowEvidence[] {
  const rows = new Map<string, RowEvidence>()
  for (const { source, quote, provenance } of evidence) {
    if (provenance === undefined) continue
    const { primarySource, table } = provenance
    const isBare = source === (primarySource ?? table)
    const name = JSON.stringify([quote, provenance, isBare])
    const row = rows.get(name) ?? {
      quote,
      provenance,
      primary: primarySource === null ? [] : [primarySource],
      publications: [],
    }
    rows.set(name, row)
    if (!isBare) row.publications.push(source)
  }
  const merged = new Map<string, RowEvidence>()
  const withoutPublications = (row: RowEvidence) => Number(row.publications.length === 0)
  for (const row of [...rows.values()].sort((a, b) => withoutPublications(a) - withoutPublications(b))) {
    const { primarySource, ...rest } = row.provenance
    const name = JSON.stringify([row.quote, rest])
    const known = merged.get(name)
    const isOfSameRow = rest.edge !== null && primarySource !== null && row.publications.length === 0
    if (known === undefined) merged.set(name, row)
    else if (isOfSameRow && !known.primary.includes(primarySource)) known.primary.push(primarySource)
    else merged.set(JSON.stringify([name, primarySource, row.publications]), row)
  }
  return [...merged.values()]
}
