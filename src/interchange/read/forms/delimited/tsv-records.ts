import { MAX_LINE, type TextLine } from '../../files/text-lines.ts'
import { plainRecord, type Rejected, rejected, type TableRecord } from '../table-record.ts'
import { unpairedQuote, withoutReturn } from './csv-records.ts'

/**
 * The records of a table with tabs between fields. A field is quoted where a quote opens it and one
 * closes it before the next tab or the end of the line. Quotes inside are then doubled. A quoted
 * field without a tab may go over several lines. It holds tabs only where the line would otherwise
 * have more fields than the first record. Any other quote is a letter. Empty lines are passed over.
 */
export async function* tsvRecords(
  batches: AsyncIterable<readonly TextLine[]>,
): AsyncGenerator<readonly (TableRecord | Rejected)[]> {
  let waiting: readonly TextLine[] = []
  /** How many fields the first record has. */
  let count: number | undefined
  for await (const lines of batches) {
    const read = readRecords(waiting.length === 0 ? lines : [...waiting, ...lines], count, false)
    waiting = read.waiting
    count = read.count
    if (read.records.length > 0) yield read.records
  }
  const { records } = readRecords(waiting, count, true)
  if (records.length > 0) yield records
}

function readRecords(lines: readonly TextLine[], countBefore: number | undefined, atEnd: boolean) {
  let count = countBefore
  const records: (TableRecord | Rejected)[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as TextLine
    let next = at + 1
    if (first.problem !== null) records.push(rejected(first.line, first.problem))
    else if (!first.text.includes('"')) {
      const own = withoutReturn(first.text)
      if (own !== '') records.push(plainRecord(first.line, first.start, own.split('\t')))
    } else {
      const read = quotedRecord(lines, at, count, atEnd)
      if (read === 'BEYOND') return { records, count, waiting: lines.slice(at) }
      records.push(read.record)
      next = read.next
    }
    at = next
    const record = count === undefined ? records[0] : undefined
    if (record?.type === 'RECORD') count = record.fields.length
  }
  return { records, count, waiting: [] }
}

/** The record that starts in this line, and the line after it; BEYOND if that may come yet. */
function quotedRecord(lines: readonly TextLine[], from: number, count: number | undefined, atEnd: boolean) {
  const { line, start, text: own } = lines[from] as TextLine
  const fields: string[] = []
  const written: string[] = []
  const starts: number[] = []
  const mayHoldTabs = count !== undefined && own.split('\t').length > count
  let whole = own
  let text = withoutReturn(whole)
  let next = from + 1
  for (let at = 0; at <= text.length; ) {
    const tab = text.indexOf('\t', at)
    let close = text[at] === '"' ? unpairedQuote(text, at + 1, null) : null
    if (text[at] === '"' && close === null && tab < 0) {
      const last = lineOfClose(lines, next)
      if (last === 'BEYOND' && !atEnd) return 'BEYOND' as const
      if (typeof last === 'number') {
        whole = [whole, ...lines.slice(next, last + 1).map((more) => more.text)].join('\n')
        text = withoutReturn(whole)
        next = last + 1
        close = unpairedQuote(text, at + 1, null)
      }
    }
    const isWhole = close !== null && (mayHoldTabs || tab < 0 || close < tab)
    const isQuoted = isWhole && close !== null && (close + 1 === text.length || text[close + 1] === '\t')
    const end = isQuoted ? (close ?? 0) : tab < 0 ? text.length : tab
    const field = text.slice(isQuoted ? at + 1 : at, end)
    fields.push(isQuoted ? field.replaceAll('""', '"') : field)
    written.push(field)
    starts.push(start + (isQuoted ? at + 1 : at))
    at = isQuoted ? end + 2 : end + 1
  }
  const record: TableRecord = { type: 'RECORD', line, fields, written, startOf: (field) => starts[field] ?? start }
  return { record, next }
}

/**
 * The line in which a field that is open is closed, without a tab before that; NOWHERE if there is
 * none, BEYOND if it may come yet.
 */
function lineOfClose(lines: readonly TextLine[], from: number): number | 'NOWHERE' | 'BEYOND' {
  let length = 0
  for (let at = from; at < lines.length; at++) {
    const { text, problem } = lines[at] as TextLine
    length += text.length + 1
    if (problem !== null || length > MAX_LINE) return 'NOWHERE'
    const close = unpairedQuote(text, 0, null)
    const inside = close === null ? text : text.slice(0, close)
    if (inside.includes('\t')) return 'NOWHERE'
    if (close === null) continue
    const after = withoutReturn(text)[close + 1]
    return after === undefined || after === '\t' ? at : 'NOWHERE'
  }
  return 'BEYOND'
}
