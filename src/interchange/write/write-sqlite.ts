import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ClaimRecord, ConceptRecord, EvidenceRecord, FactRecord, SourceRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { ownAttributes } from './own-attributes.ts'

/** What each table has, in order of its columns. Lists have a place, from 0. */
const TABLES = {
  about: 'name TEXT PRIMARY KEY, value TEXT NOT NULL',
  concepts:
    'id TEXT PRIMARY KEY, kind TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, phrase TEXT NOT NULL, plural INTEGER NOT NULL, category TEXT, summary TEXT NOT NULL, note TEXT, role TEXT',
  attributes: 'document TEXT NOT NULL, name TEXT NOT NULL, place INTEGER NOT NULL, value TEXT NOT NULL',
  former_keys: 'id TEXT PRIMARY KEY, document TEXT NOT NULL',
  concept_names: 'concept TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL',
  concept_codes:
    'concept TEXT NOT NULL, place INTEGER NOT NULL, system TEXT NOT NULL, code TEXT NOT NULL, match TEXT NOT NULL, asserted_by TEXT',
  mentions: 'concept TEXT NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL, passage TEXT',
  figures: 'owner TEXT NOT NULL, place INTEGER NOT NULL, asset TEXT NOT NULL',
  facts: 'id TEXT PRIMARY KEY, owner TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL',
  imports:
    'concept TEXT NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, category TEXT, summary TEXT NOT NULL',
  import_names: 'concept TEXT NOT NULL, source TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL',
  xrefs: 'concept TEXT NOT NULL, source TEXT NOT NULL, place INTEGER NOT NULL, xref TEXT NOT NULL',
  claims:
    'id TEXT PRIMARY KEY, subject TEXT NOT NULL, predicate TEXT NOT NULL, relation TEXT, object TEXT NOT NULL, polarity TEXT NOT NULL, explicitness TEXT NOT NULL, cue TEXT, certainty REAL NOT NULL, certainty_basis TEXT NOT NULL, attribution TEXT NOT NULL, shortcut INTEGER NOT NULL, scope TEXT, note TEXT',
  mechanism: 'claim TEXT NOT NULL, place INTEGER NOT NULL, concept TEXT NOT NULL',
  conditions: 'claim TEXT NOT NULL, place INTEGER NOT NULL, condition TEXT NOT NULL',
  findings:
    'claim TEXT NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL, finding TEXT NOT NULL, stance TEXT NOT NULL',
  qualifiers: 'claim TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL',
  import_attributes: 'concept TEXT NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL',
  evidence:
    'id INTEGER PRIMARY KEY, owner TEXT NOT NULL, source TEXT NOT NULL, passage TEXT NOT NULL, quote TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, stance TEXT NOT NULL, "table" TEXT, edge TEXT, primary_source TEXT, knowledge_level TEXT, agent_type TEXT, score REAL',
  evidence_attributes: 'evidence INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL',
  evidence_aggregators: 'evidence INTEGER NOT NULL, place INTEGER NOT NULL, source TEXT NOT NULL',
  evidence_codes: 'evidence INTEGER NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL',
  evidence_texts: 'evidence INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL',
  sources:
    'id TEXT PRIMARY KEY, slug TEXT NOT NULL, title TEXT, url TEXT, publisher TEXT, author TEXT, published_at TEXT, category TEXT, post_id TEXT, comments_enabled INTEGER, derived_from TEXT, line_of_descent TEXT NOT NULL, curie TEXT, evidence_class TEXT NOT NULL, note TEXT',
  passages:
    'source TEXT NOT NULL, place INTEGER NOT NULL, id TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL',
} as const

type TableName = keyof typeof TABLES

const INDEXES = [
  ['attributes', 'document'],
  ['claims', 'subject'],
  ['claims', 'object'],
  ['evidence', 'owner'],
  ['evidence', 'source'],
  ['import_attributes', 'concept'],
  ['evidence_attributes', 'evidence'],
  ['imports', 'id'],
  ['qualifiers', 'claim'],
] as const

/** Claims with the names of their ends, for who looks into the file first. */
const STATEMENTS = `CREATE VIEW statements AS
  SELECT claims.id, subjects.name AS subject, predicate, relation, objects.name AS object, polarity, certainty
  FROM claims JOIN concepts AS subjects ON subjects.id = claims.subject
  JOIN concepts AS objects ON objects.id = claims.object`

type Insert = (table: TableName, ...values: (SQLInputValue | boolean | undefined)[]) => void

/**
 * Writes concepts, claims and sources into a new SQLite file: everything that their records have.
 * The file must not exist.
 */
export function writeSqlite(file: string, graph: SnapshotPart): void {
  const { version, publishedAt, digest, concepts, claims, sources } = graph
  const attributesOf = ownAttributes(graph)
  const database = new DatabaseSync(file)
  try {
    // The file is thrown away where writing it fails.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
    for (const [name, columns] of Object.entries(TABLES)) database.exec(`CREATE TABLE ${name} (${columns}) STRICT`)
    const insert = inserting(database)
    for (const [name, value] of Object.entries({ version: String(version), publishedAt, digest }))
      insert('about', name, value)
    const addEvidence = evidenceWriter(insert)
    for (const records of [concepts, claims, sources])
      for (const { key, formerKeys = [] } of records.values()) {
        for (const former of formerKeys) insert('former_keys', former, key)
        for (const { name, values } of attributesOf(key))
          for (const [place, value] of values.entries()) insert('attributes', key, name, place, value)
      }
    for (const concept of concepts.values()) addConcept(concept, insert, addEvidence)
    for (const claim of claims.values()) addClaim(claim, insert, addEvidence)
    for (const source of sources.values()) addSource(source, insert, addEvidence)
    for (const [table, column] of INDEXES) database.exec(`CREATE INDEX ${table}_by_${column} ON ${table} (${column})`)
    database.exec(`${STATEMENTS}; COMMIT`)
  } finally {
    database.close()
  }
}

function inserting(database: DatabaseSync): Insert {
  const statements = new Map(
    Object.keys(TABLES).map((name) => {
      const { count } = database.prepare('SELECT count(*) AS count FROM pragma_table_info(?)').get(name) as {
        count: number
      }
      return [name, database.prepare(`INSERT INTO ${name} VALUES (${Array(count).fill('?').join(', ')})`)]
    }),
  )
  return (table, ...values) => {
    statements.get(table)?.run(...values.map((value) => (typeof value === 'boolean' ? Number(value) : (value ?? null))))
  }
}

type AddEvidence = (owner: Key, evidence: readonly EvidenceRecord[]) => void

function evidenceWriter(insert: Insert): AddEvidence {
  let count = 0
  return (owner, evidence) => {
    for (const { source, passage, quote, start, end, stance, provenance } of evidence) {
      const id = ++count
      const {
        table,
        edge,
        primarySource,
        knowledgeLevel,
        agentType,
        aggregators = [],
        codes = [],
        supportingText = [],
        score,
        attributes = [],
      } = provenance ?? {}
      insert(
        'evidence',
        id,
        owner,
        source,
        passage,
        quote,
        start,
        end,
        stance,
        table,
        edge,
        primarySource,
        knowledgeLevel,
        agentType,
        score,
      )
      for (const [place, aggregator] of aggregators.entries()) insert('evidence_aggregators', id, place, aggregator)
      for (const [place, code] of codes.entries()) insert('evidence_codes', id, place, code)
      for (const [place, text] of supportingText.entries()) insert('evidence_texts', id, place, text)
      for (const { name, value } of attributes) insert('evidence_attributes', id, name, value)
    }
  }
}

function addFacts(owner: Key, facts: readonly FactRecord[], insert: Insert, addEvidence: AddEvidence): void {
  for (const { key, property, value, evidence } of facts) {
    insert('facts', key, owner, property, value)
    addEvidence(key, evidence)
  }
}

function addFigures(owner: Key, figures: readonly Key[] | undefined, insert: Insert): void {
  for (const [place, asset] of (figures ?? []).entries()) insert('figures', owner, place, asset)
}

function addConcept(concept: ConceptRecord, insert: Insert, addEvidence: AddEvidence): void {
  const { key, kind, slug, name, phrase, plural, category, summary, note, role, imports = [] } = concept
  insert('concepts', key, kind, slug, name, phrase, plural, category, summary, note, role)
  for (const [place, called] of concept.alsoCalled.entries()) insert('concept_names', key, place, called)
  for (const [place, { system, code, match, assertedBy }] of concept.codes.entries())
    insert('concept_codes', key, place, system, code, match, assertedBy)
  for (const [place, { source, passages }] of concept.mentions.entries()) {
    if (passages.length === 0) insert('mentions', key, place, source, null)
    for (const passage of passages) insert('mentions', key, place, source, passage)
  }
  addFigures(key, concept.figures, insert)
  addFacts(key, concept.facts, insert, addEvidence)
  for (const table of imports) {
    insert('imports', key, table.source, table.id, table.name, table.category, table.summary)
    for (const [place, called] of table.alsoCalled.entries()) insert('import_names', key, table.source, place, called)
    for (const [place, xref] of table.xrefs.entries()) insert('xrefs', key, table.source, place, xref)
    for (const { name, value } of table.attributes) insert('import_attributes', key, table.source, name, value)
  }
}

function addClaim(claim: ClaimRecord, insert: Insert, addEvidence: AddEvidence): void {
  const { key, subject, predicate, relation, object, polarity, explicitness, cue, certainty, basis = 'WORDING' } = claim
  const { attribution, shortcut, scope, note } = claim
  insert(
    ...(['claims', key, subject, predicate, relation, object, polarity, explicitness, cue] as const),
    ...[certainty, basis, attribution, shortcut, scope, note],
  )
  for (const [place, concept] of claim.mechanism.entries()) insert('mechanism', key, place, concept)
  for (const [place, condition] of claim.conditions.entries()) insert('conditions', key, place, condition)
  for (const [place, { source, finding, stance }] of (claim.findings ?? []).entries())
    insert('findings', key, place, source, finding, stance)
  for (const { name, value } of claim.qualifiers ?? []) insert('qualifiers', key, name, value)
  addFigures(key, claim.figures, insert)
  addEvidence(key, claim.evidence)
}

function addSource(source: SourceRecord, insert: Insert, addEvidence: AddEvidence): void {
  const { key, slug, title, url, publisher, author, publishedAt, category, postId, commentsEnabled } = source
  const { derivedFrom, lineOfDescent, curie, evidenceClass, note } = source
  insert(
    ...(['sources', key, slug, title, url, publisher, author, publishedAt, category, postId] as const),
    ...[commentsEnabled, derivedFrom, lineOfDescent, curie, evidenceClass, note],
  )
  for (const [place, { id, start, end }] of source.passages.entries()) insert('passages', key, place, id, start, end)
  addFacts(key, source.facts, insert, addEvidence)
}
