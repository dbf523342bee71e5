import { MAX_QUOTE_WORDS } from '../../graph/vocabulary/claim-terms.ts'
import { mayJoin } from '../../graph/vocabulary/may-join.ts'
import type { TableClaims } from '../content/documents.ts'
import { claimColumns, ROWS_PER_PART, type TableClaimRow } from '../content/tables/table-columns.ts'
import type { ClaimRow, Rejected } from '../interchange/read/read-table.ts'
import type { ConceptsRead } from './concepts-read.ts'
import type { Rejects } from './rejects.ts'
import { createStatements } from './statements.ts'

export interface ClaimsRead {
  readonly parts: readonly TableClaims[]
  readonly count: number
  /** Those whose predicate may not join their ends, or is none of ours. */
  readonly related: number
}

/** Lines of claims are written in eight digits, and offsets in 32 bits. */
const MAX_LINE = 99_999_999
const MAX_START = 2 ** 32 - 1

/**
 * Reads the edges of a table. Rows are kept in columns, about 35 bytes each, and what they say in
 * 32 to 64 bytes more until all are read.
 */
export async function readClaims(
  batches: AsyncIterable<readonly (ClaimRow | Rejected)[]>,
  concepts: ConceptsRead,
  rejects: Rejects,
): Promise<ClaimsRead> {
  const parts: TableClaims[] = []
  const statements = createStatements()
  const whats = new Map<string, number>()
  let rows: TableClaimRow[] = []
  let count = 0
  let related = 0
  for await (const batch of batches) {
    for (const row of batch) {
      const reading = row.type === 'REJECTED' ? row.reason : claimOf(row)
      if (typeof reading === 'string') {
        rejects.add('EDGES', row.line, reading)
        continue
      }
      count++
      if (reading.predicate === 'RELATES_TO') related++
      rows.push(reading)
      if (rows.length === ROWS_PER_PART) parts.push(claimColumns(rows.splice(0)))
    }
  }
  if (rows.length > 0) parts.push(claimColumns(rows))
  rows = []
  return { parts, count, related }

  /** The row with its ends as keys, or why it is not taken. */
  function claimOf(row: ClaimRow): TableClaimRow | string {
    const { line, certainty, polarity, explicitness, shortcut, cell } = row
    if (line > MAX_LINE || cell.start > MAX_START) return 'the file is too long; split it'
    if (!(certainty > 0 && certainty <= 1)) return `the certainty must be above 0 and at most 1, not ${certainty}`
    const [subject, object] = [concepts.numberOf(row.subject), concepts.numberOf(row.object)]
    if (subject === undefined) return unknownEnd('subject', row.subject)
    if (object === undefined) return unknownEnd('object', row.object)
    if (subject === object) return `"${row.subject}" is joined to itself; a claim joins two concepts`
    const { predicate, relation } = joining(row, subject, object)
    const how = `${predicate} ${polarity} ${relation}`
    const what = whats.get(how) ?? whats.size
    whats.set(how, what)
    const earlier = statements.add(line, subject, object, what)
    if (earlier !== 0) return `it says what line ${earlier} says`
    return {
      line,
      subject: concepts.keys[subject] ?? '',
      predicate,
      object: concepts.keys[object] ?? '',
      certainty,
      polarity,
      explicitness,
      shortcut,
      relation,
      quote: firstWords(cell.text),
      start: cell.start,
    }
  }

  /** The predicate if it may join the two; else that they are related, by the predicate's name. */
  function joining({ predicate, relation, predicateName }: ClaimRow, subject: number, object: number) {
    const [from, to] = [concepts.kinds[subject] ?? 'ENTITY', concepts.kinds[object] ?? 'ENTITY']
    if (mayJoin(predicate, from, to)) return { predicate, relation }
    return { predicate: 'RELATES_TO', relation: relation ?? predicateName } as const
  }
}

const unknownEnd = (which: string, id: string): string =>
  `the ${which} "${id}" is no id of the nodes file, and no key of a published concept`

/** As much of a cell as may be quoted. */
function firstWords(text: string): string {
  const words = [...text.matchAll(/\S+/g)]
  const last = words[MAX_QUOTE_WORDS - 1]
  return words.length <= MAX_QUOTE_WORDS || last === undefined ? text : text.slice(0, last.index + last[0].length)
}
