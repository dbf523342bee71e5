import { csvRecords } from './csv-records.ts'
import { CSV_EDGE_COLUMNS, CSV_NODE_COLUMNS, csvClaim, csvConcept } from './csv-rows.ts'
import { KGX_EDGE_REQUIRED, KGX_NODE_REQUIRED, kgxClaim, kgxConcept } from './kgx-rows.ts'
import { newReading, type Reading } from './reading.ts'
import type { ClaimRow, ConceptRow } from './rows.ts'
import type { Rejected } from './table-record.ts'
import { tableRows } from './table-rows.ts'
import { textLines } from './text-lines.ts'
import { tsvRecords } from './tsv-records.ts'

export { newReading, type Reading } from './reading.ts'
export type { ClaimRow, ConceptRow } from './rows.ts'
export type { Rejected } from './table-record.ts'
export { UnreadableTable } from './unreadable-table.ts'

/**
 * `csv`: RFC 4180 with our own columns. `kgx`: tables of the Knowledge Graph Exchange, with tabs.
 * Both are UTF-8.
 */
export type TableFormat = 'csv' | 'kgx'

/**
 * The concepts of a table of nodes, in batches, and each line that is none with the reason. Fails
 * with `UnreadableTable` when the header is of no use, or names a column that may change what a row
 * says. `reading` takes note of columns that are kept as attributes.
 */
export const readNodes = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
  reading: Reading = newReading(),
): AsyncGenerator<readonly (ConceptRow | Rejected)[]> =>
  format === 'csv'
    ? tableRows(csvRecords(textLines(chunks)), CSV_NODE_COLUMNS, csvConcept(reading))
    : tableRows(tsvRecords(textLines(chunks)), KGX_NODE_REQUIRED, kgxConcept(reading))

/**
 * The claims of a table of edges, as `readNodes` reads concepts. Their ends need not be among the
 * nodes.
 */
export const readEdges = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
  reading: Reading = newReading(),
): AsyncGenerator<readonly (ClaimRow | Rejected)[]> =>
  format === 'csv'
    ? tableRows(csvRecords(textLines(chunks)), CSV_EDGE_COLUMNS, csvClaim(reading))
    : tableRows(tsvRecords(textLines(chunks)), KGX_EDGE_REQUIRED, kgxClaim(reading))
