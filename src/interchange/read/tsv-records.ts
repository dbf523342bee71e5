import { plainRecord, type Rejected, rejected, type TableRecord } from './table-record.ts'
import type { TextLine } from './text-lines.ts'

/**
 * The records of lines of which every one is a record: fields with tabs between them. Quotes mean
 * nothing. Empty lines are passed over.
 */
export async function* tsvRecords(
  batches: AsyncIterable<readonly TextLine[]>,
): AsyncGenerator<readonly (TableRecord | Rejected)[]> {
  for await (const lines of batches) {
    const records: (TableRecord | Rejected)[] = []
    for (const { line, text, start, problem } of lines) {
      if (problem !== null) records.push(rejected(line, problem))
      else {
        const own = text.endsWith('\r') ? text.slice(0, -1) : text
        if (own !== '') records.push(plainRecord(line, start, own.split('\t')))
      }
    }
    if (records.length > 0) yield records
  }
}
