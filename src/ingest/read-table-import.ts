import type { ContentSet, SourceDocument, TableClaims, TableConcepts, TableDocument } from '../content/documents.ts'
import { type ContentChange, contentDiff } from '../content/lifecycle/content-diff.ts'
import { claimColumns, conceptColumns } from '../content/tables/table-columns.ts'
import { tableKey, tableName } from '../content/tables/table-key.ts'
import { readEdges, readNodes, type TableFormat } from '../interchange/read/read-table.ts'
import { type ClaimsRead, readClaims } from './claims-read.ts'
import { conceptsPublished } from './concepts-published.ts'
import { type ConceptsRead, readConcepts } from './concepts-read.ts'
import type { Rejects } from './rejects.ts'

/** A table as two streams of bytes. */
export interface TableStreams {
  readonly format: TableFormat
  /** What the table is called. */
  readonly name: string
  readonly nodes: AsyncIterable<Uint8Array>
  readonly edges: AsyncIterable<Uint8Array>
}

export interface TableRead {
  readonly concepts: ConceptsRead
  readonly claims: ClaimsRead
}

/** Whether the source of a table of this name would be that of something else. */
export const isNameTaken = ({ sources, tables = [] }: ContentSet, name: string): boolean =>
  !tables.some(({ key }) => tableName(key) === name) && sources.some(({ key }) => key === `source:${name}`)

/**
 * Reads a table against the published content. Refused rows go to `rejects`. Memory grows by about
 * 0.1 kB per row and 0.5 kB per concept. Fails with `UnreadableTable`.
 */
export async function readTable(
  { format, name, nodes, edges }: TableStreams,
  published: ContentSet,
  rejects: Rejects,
): Promise<TableRead> {
  const concepts = await readConcepts(readNodes(format, nodes), conceptsPublished(published, name), rejects)
  return { concepts, claims: await readClaims(readEdges(format, edges), concepts, rejects) }
}

/**
 * What changes when the published table of a name becomes what was read. `title` is that of a new
 * source.
 */
export const tableChanges = (
  published: ContentSet,
  name: string,
  title: string,
  read: TableRead,
): readonly ContentChange[] => contentDiff(partsOf(published, name), tableOf(name, title, read, published))

/** The published documents of a table. */
const partsOf = ({ sources, tables = [] }: ContentSet, name: string): ContentSet => ({
  ...NOTHING,
  sources: sources.filter(({ key }) => key === `source:${name}`),
  tables: tables.filter(({ key }) => tableName(key) === name),
})

/**
 * The documents of a table. A part has concepts and claims whose keys hash alike, so that a row more
 * changes one part alone.
 */
function tableOf(name: string, title: string, { concepts, claims }: TableRead, published: ContentSet): ContentSet {
  const source = `source:${name}`
  const parts = Math.max(concepts.parts.length, claims.parts.length)
  return {
    ...NOTHING,
    // What editors added to the source since the first import is kept.
    sources: [published.sources.find(({ key }) => key === source) ?? sourceOf(name, title)],
    tables: Array.from({ length: parts }, (_, index): TableDocument => {
      return {
        key: tableKey(name, index + 1),
        source,
        concepts: concepts.parts[index] ?? NO_CONCEPTS,
        claims: claims.parts[index] ?? NO_CLAIMS,
      }
    }),
  }
}

const NOTHING: ContentSet = { publishedAt: '', concepts: [], claims: [], sources: [], articles: [] }
const NO_CONCEPTS: TableConcepts = conceptColumns([])
const NO_CLAIMS: TableClaims = claimColumns([])

const sourceOf = (name: string, title: string): SourceDocument => ({
  key: `source:${name}`,
  slug: name,
  title,
  evidenceClass: 'OPINION',
  passages: [],
  facts: [],
})
