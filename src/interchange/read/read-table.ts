import { csvRecords } from './csv-records.ts'
import { CSV_EDGE_COLUMNS, CSV_NODE_COLUMNS, csvClaim, csvConcept } from './csv-rows.ts'
import { KGX_EDGE_REQUIRED, KGX_NODE_REQUIRED, kgxClaim, kgxConcept } from './kgx-rows.ts'
import type { ClaimRow, ConceptRow } from './rows.ts'
import type { Rejected } from './table-record.ts'
import { tableRows } from './table-rows.ts'
import { textLines } from './text-lines.ts'
import { tsvRecords } from './tsv-records.ts'

export type { ClaimRow, ConceptRow, EvidenceRow } from './rows.ts'
export type { Rejected } from './table-record.ts'
export { UnreadableTable } from './unreadable-table.ts'

/**
 * `csv`: RFC 4180 with our own columns. `kgx`: tables of the Knowledge Graph Exchange, with tabs.
 * Both are UTF-8.
 */
export type TableFormat = 'csv' | 'kgx'

/**
 * The concepts of a table of nodes, in batches, and each line that is none with the reason. Columns
 * that nothing is read from are passed over. Fails with `UnreadableTable` when the header is of no
 * use.
 */
export const readNodes = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (ConceptRow | Rejected)[]> =>
  format === 'csv'
    ? tableRows(csvRecords(textLines(chunks)), CSV_NODE_COLUMNS, csvConcept)
    : tableRows(tsvRecords(textLines(chunks)), KGX_NODE_REQUIRED, kgxConcept)

/**
 * The claims of a table of edges, as `readNodes` reads concepts. Their ends need not be among the
 * nodes.
 */
export const readEdges = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (ClaimRow | Rejected)[]> =>
  format === 'csv'
    ? tableRows(csvRecords(textLines(chunks)), CSV_EDGE_COLUMNS, csvClaim)
    : tableRows(tsvRecords(textLines(chunks)), KGX_EDGE_REQUIRED, kgxClaim)
