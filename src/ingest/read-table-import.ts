import type { ContentSet, SourceDocument, TableClaims, TableConcepts, TableDocument } from '../content/documents.ts'
import { type ContentChange, contentDiff } from '../content/lifecycle/content-diff.ts'
import { claimColumns, conceptColumns } from '../content/tables/table-columns.ts'
import { tableKey, tableName } from '../content/tables/table-key.ts'
import {
  type ReadOptions,
  readEdges,
  readEnds,
  readNodes,
  type TableFormat,
  UnreadableTable,
} from '../interchange/read/read-table.ts'
import { type ClaimsRead, readClaims } from './claims-read.ts'
import { type ConceptsPublished, conceptsPublished } from './concepts-published.ts'
import { type ConceptsRead, readConcepts } from './concepts-read.ts'
import type { MappedIds } from './mapped-ids.ts'
import type { Rejects } from './rejects.ts'

/** A file that can be read more than once. */
export interface TableFile {
  /** What messages call it. */
  readonly name: string
  readonly open: () => AsyncIterable<Uint8Array>
}

/** The files of a table. */
export interface TableFiles {
  readonly format: TableFormat
  /** What the table is called. */
  readonly name: string
  /** Null where the ends of edges are the nodes. The file of the edges may hold nodes too. */
  readonly nodes: TableFile | null
  readonly edges: TableFile
  readonly options?: ReadOptions
  /** Which ids mean the same. */
  readonly mapped?: MappedIds
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
 * 0.1 kB per row and 0.5 kB per concept. Fails with `UnreadableTable`, which names the file.
 */
export async function readTable(files: TableFiles, published: ContentSet, rejects: Rejects): Promise<TableRead> {
  const { format, name, nodes, edges } = files
  const options = { ...files.options, mixed: nodes === edges }
  const concepts = await conceptsOf({ ...files, options }, conceptsPublished(published, name), rejects)
  const rows = readEdges(format, edges.open(), options)
  return { concepts, claims: await naming(edges, readClaims(rows, concepts, rejects)) }
}

/** The concepts of the nodes. Where a file holds none but edges, those of their ends. */
async function conceptsOf(
  { format, nodes, edges, options = {}, mapped }: TableFiles,
  published: ConceptsPublished,
  rejects: Rejects,
): Promise<ConceptsRead> {
  if (nodes !== null) {
    const rows = readNodes(format, nodes.open(), options)
    const concepts = await naming(nodes, readConcepts(rows, published, rejects, mapped))
    if (nodes !== edges || concepts.count + rejects.count('NODES') > 0) return concepts
  }
  const isKnown = (end: string) => published.elsewhere(end) !== undefined
  return naming(edges, readConcepts(readEnds(format, edges.open(), options, isKnown), published, rejects, mapped))
}

/** The reader does not know which file it reads. */
async function naming<Read>({ name }: TableFile, reading: Promise<Read>): Promise<Read> {
  try {
    return await reading
  } catch (error) {
    throw error instanceof UnreadableTable ? new UnreadableTable(`${name}: ${error.message}`) : error
  }
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
 * The documents of a table. A part has concepts and claims whose keys hash alike, so that a row
 * more changes one part alone.
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
