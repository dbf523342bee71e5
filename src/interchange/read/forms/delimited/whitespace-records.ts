import type { TextLine } from '../../files/text-lines.ts'
import { type Rejected, rejected, type TableRecord } from '../table-record.ts'
import { withoutReturn } from './csv-records.ts'

/**
 * The records of lines with any number of spaces and tabs between fields. Quotes mean nothing.
 * Blank lines are passed over.
 */
export async function* whitespaceRecords(
  batches: AsyncIterable<readonly TextLine[]>,
): AsyncGenerator<readonly (TableRecord | Rejected)[]> {
  for await (const lines of batches) {
    const records: (TableRecord | Rejected)[] = []
    for (const { line, text, start, problem } of lines) {
      if (problem !== null) {
        records.push(rejected(line, problem))
        continue
      }
      const found = [...withoutReturn(text).matchAll(/[^ \t]+/g)]
      if (found.length === 0) continue
      const fields = found.map(([field]) => field)
      const startOf = (field: number) => start + (found[field]?.index ?? 0)
      records.push({ type: 'RECORD', line, fields, written: fields, startOf })
    }
    if (records.length > 0) yield records
  }
}
