import { isArchive } from './files/archive.ts'
import { headOf } from './files/head-of.ts'
import { unpacked } from './files/unpacked.ts'
import { FieldsRow } from './forms/fields-row.ts'
import { formInHead } from './forms/form-in-head.ts'
import { namedRows } from './forms/named-rows.ts'
import type { ReadOptions, TableRole } from './forms/read-options.ts'
import type { Rejected } from './forms/table-record.ts'
import { readRows, type TableRow } from './forms/table-rows.ts'
import { CSV_EDGE_COLUMNS, CSV_NODE_COLUMNS, csvClaim, csvConcept } from './meaning/csv-rows.ts'
import { KGX_EDGE_REQUIRED, KGX_NODE_REQUIRED, kgxClaim, kgxConcept } from './meaning/kgx-rows.ts'
import { newReading, type Reading } from './meaning/reading.ts'
import type { ClaimRow, ConceptRow } from './rows.ts'

export { UnreadableTable } from './files/unreadable-table.ts'
export type { ReadOptions } from './forms/read-options.ts'
export type { Rejected } from './forms/table-record.ts'
export { newReading, type Reading, TABLE_DOMAINS } from './meaning/reading.ts'
export type { ClaimRow, ConceptRow, EvidenceRow } from './rows.ts'

/**
 * By whose terms rows are understood. `csv`: our own columns. `kgx`: those of the Knowledge Graph
 * Exchange.
 */
export type TableFormat = 'csv' | 'kgx'

/** Columns of ours that tables of others do not have. */
const OWN_COLUMNS = /^(?:kind|certainty)$/

/** By whose terms a file is read where nobody says: ours where its header has our columns. */
export async function formatFound(chunks: AsyncIterable<Uint8Array>): Promise<TableFormat> {
  const { head, close } = await headOf(unpacked(chunks))
  await close()
  if (isArchive(head) || formInHead(head) !== 'TABLE') return 'kgx'
  const [header = ''] = new TextDecoder()
    .decode(head)
    .trimStart()
    .split(/[\r\n]/)
  return header.split(/[,;\t|]/).some((name) => OWN_COLUMNS.test(name.trim().replace(/^"(.*)"$/, '$1'))) ? 'csv' : 'kgx'
}

/**
 * The concepts of a table of nodes, in batches, and each line that is none with the reason. Fails
 * with `UnreadableTable` when the file or its header is of no use, or names a column that may
 * change what a row says. The reading takes note of columns that are kept as attributes.
 */
export const readNodes = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<readonly (ConceptRow | Rejected)[]> =>
  readRows(namedRows(chunks, orderOf(format, 'NODES', options)), conceptOf(format, options.reading))

/**
 * The claims of a table of edges, as `readNodes` reads concepts. Their ends need not be among the
 * nodes.
 */
export const readEdges = (
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<readonly (ClaimRow | Rejected)[]> =>
  readRows(namedRows(chunks, orderOf(format, 'EDGES', options)), claimOf(format, options.reading))

/**
 * A concept for each end of the claims of a table of edges, but for ends that are known already.
 * Keeps all ends.
 */
export async function* readEnds(
  format: TableFormat,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  isKnown: (end: string) => boolean,
): AsyncGenerator<readonly (ConceptRow | Rejected)[]> {
  const seen = new Set<string>()
  // The notes are taken when the same rows are read for their claims.
  const withoutNotes = { ...options, reading: newReading(options.reading) }
  async function* rows() {
    for await (const claims of readEdges(format, chunks, withoutNotes)) {
      const found: TableRow[] = []
      for (const claim of claims) {
        if (claim.type === 'REJECTED') continue
        for (const end of [claim.subject, claim.object]) {
          if (seen.has(end)) continue
          seen.add(end)
          if (!isKnown(end)) found.push(new FieldsRow(claim.line, new Map([['id', end]]), () => claim.cell.start))
        }
      }
      if (found.length > 0) yield found
    }
  }
  yield* readRows(rows(), conceptOf(format, options.reading))
}

const conceptOf = (format: TableFormat, reading: Reading = newReading()) =>
  (format === 'csv' ? csvConcept : kgxConcept)(reading)
const claimOf = (format: TableFormat, reading: Reading = newReading()) =>
  (format === 'csv' ? csvClaim : kgxClaim)(reading)

const orderOf = (format: TableFormat, role: TableRole, options: ReadOptions) =>
  format === 'csv'
    ? ({
        role,
        required: role === 'NODES' ? CSV_NODE_COLUMNS : CSV_EDGE_COLUMNS,
        sort: 'kind',
        related: 'RELATES_TO',
        preferred: ',',
        options,
      } as const)
    : ({
        role,
        required: role === 'NODES' ? KGX_NODE_REQUIRED : KGX_EDGE_REQUIRED,
        sort: 'category',
        related: 'biolink:related_to',
        preferred: '\t',
        options,
      } as const)
