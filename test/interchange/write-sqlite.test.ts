import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSqlite } from '../../src/interchange/write/write-sqlite.ts'
import { project } from '../../src/projection/project.ts'
import type { EvidenceRecord, FactRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { randomContent } from '../laws/random-content.ts'
import { openGraph } from '../notation/shipped-graph.ts'
import { BIOLINK_TABLES, imported } from './imported-graph.ts'

let folder = ''
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aetia-sqlite-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Row = Record<string, string | number | null>

/** The tables of the file of a graph. */
function written(graph: Snapshot) {
  const file = join(folder, `${count++}.sqlite`)
  writeSqlite(file, graph)
  const database = new DatabaseSync(file, { readOnly: true })
  const all = (table: string) => database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all() as Row[]
  const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]
  const tables = new Map(names.map(({ name }) => [name, all(name)]))
  const statements = database.prepare('SELECT * FROM statements').all() as Row[]
  database.close()
  return { of: (table: string) => tables.get(table) ?? [], statements }
}

/** The records again, from the tables alone. */
function recordsIn({ of }: ReturnType<typeof written>) {
  const by = (table: string, column: string, value: unknown) => of(table).filter((row) => row[column] === value)
  const present = (name: string, value: unknown, isThere: boolean) => (isThere ? { [name]: value } : {})
  const attributes = (rows: readonly Row[]) => rows.map(({ name, value }) => ({ name, value }))
  const evidenceOf = (owner: unknown): EvidenceRecord[] =>
    by('evidence', 'owner', owner).map((row) => ({
      source: row['source'],
      passage: row['passage'],
      quote: row['quote'],
      start: row['start'],
      end: row['end'],
      stance: row['stance'],
      ...present(
        'provenance',
        {
          table: row['table'],
          edge: row['edge'],
          primarySource: row['primary_source'],
          aggregators: by('evidence_aggregators', 'evidence', row['id']).map(({ source }) => source),
          codes: by('evidence_codes', 'evidence', row['id']).map(({ code }) => code),
          supportingText: by('evidence_texts', 'evidence', row['id']).map(({ text }) => text),
          knowledgeLevel: row['knowledge_level'],
          agentType: row['agent_type'],
          score: row['score'],
          attributes: attributes(by('evidence_attributes', 'evidence', row['id'])),
        },
        row['table'] !== null,
      ),
    })) as EvidenceRecord[]
  const factsOf = (owner: unknown) =>
    by('facts', 'owner', owner).map(({ id, property, value }) => ({
      key: id,
      property,
      value,
      evidence: evidenceOf(id),
    })) as FactRecord[]
  return {
    concepts: of('concepts').map(({ id: key, kind, slug, name, phrase, plural, category, summary, note, role }) => {
      const mentions = Map.groupBy(by('mentions', 'concept', key), ({ place }) => place)
      const figures = by('figures', 'owner', key).map(({ asset }) => asset)
      const imports = by('imports', 'concept', key).map(({ source, ...row }) => ({
        source,
        id: row['id'],
        name: row['name'],
        alsoCalled: by('import_names', 'concept', key).flatMap((its) =>
          its['source'] === source ? [its['name']] : [],
        ),
        category: row['category'],
        summary: row['summary'],
        xrefs: by('xrefs', 'concept', key).flatMap((its) => (its['source'] === source ? [its['xref']] : [])),
        attributes: attributes(by('import_attributes', 'concept', key).filter((its) => its['source'] === source)),
      }))
      return {
        ...{ key, kind, slug, name, phrase, plural: plural === 1, summary, note, role },
        ...present('category', category, category !== null),
        alsoCalled: by('concept_names', 'concept', key).map((row) => row['name']),
        codes: by('concept_codes', 'concept', key).map(({ system, code, match, asserted_by: assertedBy }) => ({
          system,
          code,
          match,
          assertedBy,
        })),
        mentions: [...mentions.values()].map((rows) => ({
          source: rows[0]?.['source'],
          passages: rows.flatMap(({ passage }) => (passage === null ? [] : [passage])),
        })),
        facts: factsOf(key),
        ...present('figures', figures, figures.length > 0),
        ...present('imports', imports, imports.length > 0),
      }
    }),
    claims: of('claims').map(({ id: key, certainty_basis: basis, relation, shortcut, ...row }) => {
      const findings = by('findings', 'claim', key).map(({ source, finding, stance }) => ({ source, finding, stance }))
      const qualifiers = attributes(by('qualifiers', 'claim', key))
      const figures = by('figures', 'owner', key).map(({ asset }) => asset)
      return {
        ...row,
        key,
        shortcut: shortcut === 1,
        ...present('relation', relation, relation !== null),
        ...present('basis', basis, basis !== 'WORDING'),
        mechanism: by('mechanism', 'claim', key).map(({ concept }) => concept),
        conditions: by('conditions', 'claim', key).map(({ condition }) => condition),
        evidence: evidenceOf(key),
        ...present('findings', findings, findings.length > 0),
        ...present('qualifiers', qualifiers, qualifiers.length > 0),
        ...present('figures', figures, figures.length > 0),
      }
    }),
    sources: of('sources').map(({ id: key, curie, ...row }) => ({
      key,
      slug: row['slug'],
      title: row['title'],
      url: row['url'],
      publisher: row['publisher'],
      author: row['author'],
      publishedAt: row['published_at'],
      category: row['category'],
      postId: row['post_id'],
      commentsEnabled: row['comments_enabled'] === null ? null : row['comments_enabled'] === 1,
      derivedFrom: row['derived_from'],
      lineOfDescent: row['line_of_descent'],
      evidenceClass: row['evidence_class'],
      note: row['note'],
      ...present('curie', curie, curie !== null),
      passages: by('passages', 'source', key).map(({ id, start, end }) => ({ id, start, end })),
      facts: factsOf(key),
    })),
  }
}

const recordsOf = ({ concepts, claims, sources }: Snapshot) => ({
  concepts: [...concepts.values()],
  claims: [...claims.values()].map(({ findings, ...claim }) => ({
    ...claim,
    ...(findings !== undefined && findings.length > 0 && { findings }),
  })),
  sources: [...sources.values()],
})

test('a SQLite file has every field of every record', async () => {
  for (const graph of [await openGraph('shipped'), await imported(BIOLINK_TABLES)]) {
    const tables = written(graph)
    expect(recordsIn(tables)).toEqual(recordsOf(graph))
    expect(tables.of('about')).toEqual([
      { name: 'version', value: String(graph.version) },
      { name: 'publishedAt', value: graph.publishedAt },
      { name: 'digest', value: graph.digest },
    ])
    expect(tables.statements).toHaveLength(graph.claims.size)
  }
  fc.assert(
    fc.property(randomContent, (content) => {
      const graph = buildSnapshot(project(content), 1, content.publishedAt)
      expect(recordsIn(written(graph))).toEqual(recordsOf(graph))
    }),
    { numRuns: 30 },
  )
})

test('the view of statements names the ends of claims', async () => {
  const { statements } = written(await imported(BIOLINK_TABLES))
  expect(statements).toContainEqual(
    expect.objectContaining({ subject: 'gene one', predicate: 'CAUSES', object: 'disease three', polarity: 'NEGATED' }),
  )
})
