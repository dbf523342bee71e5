import type { TextLine } from '../../files/text-lines.ts'
import { type RecordOrder, recordRow } from '../record-rows.ts'
import { type Rejected, rejected } from '../table-record.ts'
import type { TableRow } from '../table-rows.ts'

/**
 * The rows of JSON lines: each line is a record, an edge where it has a subject or an object, and
 * else a node. Blank lines are passed over.
 */
export async function* jsonLinesRows(
  batches: AsyncIterable<readonly TextLine[]>,
  order: RecordOrder,
): AsyncGenerator<readonly (TableRow | Rejected)[]> {
  for await (const lines of batches) {
    const rows: (TableRow | Rejected)[] = []
    for (const { line, text, start, problem } of lines) {
      if (problem === null && text.trim() === '') continue
      const row = problem === null ? recordRow({ text, line, start }, order) : rejected(line, problem)
      // An unreadable line is reported once, with the edges.
      if (row !== undefined && (order.role === 'EDGES' || !isBroken(row) || !order.options.mixed)) rows.push(row)
    }
    if (rows.length > 0) yield rows
  }
}

const isBroken = (row: TableRow | Rejected): boolean => 'reason' in row
