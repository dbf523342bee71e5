import { fileInArchive, isArchive } from '../files/archive.ts'
import { type Begun, headOf } from '../files/head-of.ts'
import { withLineFeeds } from '../files/line-ends.ts'
import { type TextLine, textLines } from '../files/text-lines.ts'
import { unpacked } from '../files/unpacked.ts'
import { UnreadableTable } from '../files/unreadable-table.ts'
import { dagittyRows } from './dagitty-rows.ts'
import { csvRecords } from './delimited/csv-records.ts'
import { separatorInHead } from './delimited/separator-in-head.ts'
import type { Separator } from './delimited/separators.ts'
import { tsvRecords } from './delimited/tsv-records.ts'
import { whitespaceRecords } from './delimited/whitespace-records.ts'
import { FORM_NAMES, formInHead } from './form-in-head.ts'
import { type HeaderOrder, headerOf } from './header.ts'
import { jsonLinesRows } from './json/json-lines-rows.ts'
import { jsonRows } from './json/json-rows.ts'
import type { ReadOptions, TableRole } from './read-options.ts'
import type { Rejected, TableRecord } from './table-record.ts'
import { type TableRow, tableRows } from './table-rows.ts'
import { xmlRows } from './xml-rows.ts'

/** What the reader of meaning needs to know a table by. */
interface RowOrder extends Pick<HeaderOrder, 'required' | 'sort' | 'related'> {
  readonly role: TableRole
  /** The separator where the header does not tell. */
  readonly preferred: Separator
  readonly options: ReadOptions
}

/**
 * The rows of a file, by the names of their columns, and each record that is none with the reason.
 * Fails with `UnreadableTable` when the file or its header is of no use.
 */
export async function* namedRows(
  chunks: AsyncIterable<Uint8Array>,
  order: RowOrder,
): AsyncGenerator<readonly (TableRow | Rejected)[]> {
  const begun = await headOf(unpacked(chunks))
  try {
    if (!isArchive(begun.head)) return yield* rowsIn(begun, order)
    const file = await headOf(unpacked(fileInArchive(begun.chunks, order.role, order.options)))
    try {
      // An archive may have no file of the role.
      if (file.head.length > 0) yield* rowsIn(file, order)
    } finally {
      await file.close()
    }
  } finally {
    await begun.close()
  }
}

async function* rowsIn({ head, chunks }: Begun, order: RowOrder): AsyncGenerator<readonly (TableRow | Rejected)[]> {
  const { role, options, sort } = order
  const found = formInHead(head)
  // Without its frame, a graph of dagitty looks like nothing else.
  const form = found === 'TABLE' && options.form === 'DAGITTY' ? 'DAGITTY' : found
  if (options.form !== undefined && form !== options.form)
    throw new UnreadableTable(`The file is ${FORM_NAMES[form]}, and not ${FORM_NAMES[options.form]}.`)
  if (sort === 'kind' && !['TABLE', 'JSON_LINES'].includes(form))
    throw new UnreadableTable(`The file is ${FORM_NAMES[form]}, which --format csv does not read. Leave it out.`)
  const lines = textLines(withLineFeeds(head, chunks))
  if (form === 'JSON_LINES') yield* jsonLinesRows(lines, order)
  else if (form === 'JSON') yield* jsonRows(head, chunks, order)
  else if (form === 'DAGITTY') yield* dagittyRows(chunks, order)
  else if (form === 'GRAPHML' || form === 'GEXF') yield* xmlRows(head, chunks, order)
  else {
    // A list of edges has no nodes.
    if (role === 'NODES' && options.mixed && options.columns !== undefined) return
    const separator = options.separator ?? separatorInHead(head, role, order.preferred, options)
    const hasHeader = role === 'NODES' || options.columns === undefined
    const records = recordsOf(hasHeader ? lines : withoutComments(lines), separator)
    yield* tableRows(records, (first) => headerOf(first, { ...order, separator }))
  }
}

function recordsOf(
  lines: AsyncIterable<readonly TextLine[]>,
  separator: Separator,
): AsyncGenerator<readonly (TableRecord | Rejected)[]> {
  if (separator === '\t') return tsvRecords(lines)
  return separator === ' ' ? whitespaceRecords(lines) : csvRecords(lines, separator)
}

/** Lists of edges without a header have comments, which start with `#`. */
async function* withoutComments(batches: AsyncIterable<readonly TextLine[]>): AsyncGenerator<readonly TextLine[]> {
  for await (const lines of batches) yield lines.filter(({ text }) => !text.startsWith('#'))
}
