import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import { csvRecords } from './csv-records.ts'
import { CSV_EDGE_COLUMNS, CSV_NODE_COLUMNS, csvClaim, csvConcept } from './csv-rows.ts'
import { KGX_EDGE_REQUIRED, KGX_NODE_REQUIRED, kgxClaim, kgxConcept } from './kgx-rows.ts'
import type { Rejected } from './table-record.ts'
import { tableRows } from './table-rows.ts'
import { textLines } from './text-lines.ts'
import { tsvRecords } from './tsv-records.ts'

export type { Rejected } from './table-record.ts'
export { UnreadableTable } from './unreadable-table.ts'

/** `csv`: RFC 4180 with our own columns. `kgx`: tables of the Knowledge Graph Exchange, with tabs. Both are UTF-8. */
export type TableFormat = 'csv' | 'kgx'

export interface ConceptRow {
  readonly type: 'CONCEPT'
  /** The line it starts in, from 1. */
  readonly line: number
  readonly id: string
  readonly kind: ConceptKind
  readonly name: string
  /** Of an entity: the kind or category as the table has it. */
  readonly category: string | null
  readonly alsoCalled: readonly string[]
  readonly summary: string | null
  /** Of a leg side; null for all else. */
  readonly role: LegRole | null
}

export interface ClaimRow {
  readonly type: 'CLAIM'
  readonly line: number
  readonly subject: string
  readonly predicate: Predicate
  /** The predicate as the table has it, where it is none of ours. */
  readonly relation: string | null
  readonly object: string
  /** Above 0 and at most 1. */
  readonly certainty: number
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  /** Whether the table says that it restates a longer chain. */
  readonly shortcut: boolean
  /** The predicate as written, and where it starts in the file, in UTF-16 code units. */
  readonly cell: { readonly text: string; readonly start: number }
}

/**
 * The concepts of a table of nodes, in batches, and each line that is none with the reason. Columns that nothing is read from are passed
 * over. Fails with `UnreadableTable` when the header is of no use.
 */
export const readNodes = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (ConceptRow | Rejected)[]> =>
  format === 'csv'
    ? tableRows(csvRecords(textLines(chunks)), CSV_NODE_COLUMNS, csvConcept)
    : tableRows(tsvRecords(textLines(chunks)), KGX_NODE_REQUIRED, kgxConcept)

/** The claims of a table of edges, as `readNodes` reads concepts. Their ends need not be among the nodes. */
export const readEdges = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (ClaimRow | Rejected)[]> =>
  format === 'csv'
    ? tableRows(csvRecords(textLines(chunks)), CSV_EDGE_COLUMNS, csvClaim)
    : tableRows(tsvRecords(textLines(chunks)), KGX_EDGE_REQUIRED, kgxClaim)
