import { MAX_LINE, type TextLine } from '../../files/text-lines.ts'
import { plainRecord, type Rejected, rejected, type TableRecord } from '../table-record.ts'
import { nameOf, type Separator } from './separators.ts'

/**
 * The records of CSV as RFC 4180 has it, with any separator: quoted fields may hold separators,
 * doubled quotes and line breaks. Empty lines are passed over. Of a malformed record only the first
 * line is rejected. Reading continues in the next line, so that one stray quote does not swallow
 * the rest.
 */
export async function* csvRecords(
  batches: AsyncIterable<readonly TextLine[]>,
  separator: Separator = ',',
): AsyncGenerator<readonly (TableRecord | Rejected)[]> {
  let waiting: readonly TextLine[] = []
  for await (const lines of batches) {
    const read = readRecords(waiting.length === 0 ? lines : [...waiting, ...lines], separator, false)
    waiting = read.waiting
    if (read.records.length > 0) yield read.records
  }
  const { records } = readRecords(waiting, separator, true)
  if (records.length > 0) yield records
}

function readRecords(lines: readonly TextLine[], separator: Separator, atEnd: boolean) {
  const records: (TableRecord | Rejected)[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] as TextLine
    if (first.problem !== null) records.push(rejected(first.line, first.problem))
    else if (!first.text.includes('"')) {
      const own = withoutReturn(first.text)
      if (own !== '') records.push(plainRecord(first.line, first.start, own.split(separator)))
    } else {
      const end = endOfRecord(lines, at)
      if (end === 'BEYOND' && !atEnd) return { records, waiting: lines.slice(at) }
      if (typeof end === 'number') {
        const text = lines.slice(at, end).map((line) => line.text)
        const record = quotedRecord(first.line, first.start, withoutReturn(text.join('\n')), separator)
        records.push(record)
        if (record.type === 'RECORD') {
          at = end
          continue
        }
      } else records.push(rejected(first.line, 'a quote is opened and not closed'))
    }
    at += 1
  }
  return { records, waiting: [] }
}

/**
 * The line after the record that starts here; NOWHERE if its quotes are not closed in time, BEYOND
 * if they may yet be.
 */
function endOfRecord(lines: readonly TextLine[], from: number): number | 'NOWHERE' | 'BEYOND' {
  let isOpen = false
  let length = 0
  for (let at = from; at < lines.length; at++) {
    const { text, problem } = lines[at] as TextLine
    length += text.length + 1
    if (problem !== null || length > MAX_LINE + 1) return 'NOWHERE'
    // Every quote of a record opens, closes, or is one of two.
    for (let quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', quote + 1)) isOpen = !isOpen
    if (!isOpen) return at + 1
  }
  return 'BEYOND'
}

function quotedRecord(line: number, start: number, text: string, separator: Separator): TableRecord | Rejected {
  const fields: string[] = []
  const written: string[] = []
  const starts: number[] = []
  for (let at = 0; at <= text.length; ) {
    const isQuoted = text[at] === '"'
    const from = isQuoted ? at + 1 : at
    const next = isQuoted ? -1 : text.indexOf(separator, at)
    const end = isQuoted ? unpairedQuote(text, from, text.length) : next < 0 ? text.length : next
    const own = text.slice(from, end)
    if (!isQuoted && own.includes('"'))
      return rejected(line, 'there is a quote in a field that does not start with one')
    const after = isQuoted ? end + 1 : end
    if (after < text.length && text[after] !== separator)
      return rejected(line, `there is text between a closing quote and the next ${nameOf(separator)}`)
    fields.push(isQuoted ? own.replaceAll('""', '"') : own)
    written.push(own)
    starts.push(start + from)
    at = after + 1
  }
  return { type: 'RECORD', line, fields, written, startOf: (field) => starts[field] ?? start }
}

/** The place of the first quote that is not one of two, or `none`. */
export function unpairedQuote<None>(text: string, from: number, none: None): number | None {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? none : at
}

export const withoutReturn = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)
