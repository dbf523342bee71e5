import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'
import type { TableClaims, TableConcepts } from '../documents.ts'
import { writeNumbers } from './number-column.ts'
import type { ValueColumn } from './value-column.ts'

/** How many rows of either sort a part of a table has, but for the last. */
export const ROWS_PER_PART = 50_000

export interface TableConceptRow {
  readonly id: string
  readonly kind: ConceptKind
  readonly slug: string
  readonly name: string
  readonly category: string | null
  readonly alsoCalled: readonly string[]
  readonly summary: string
  /** Of a leg side; null for all else. */
  readonly role: LegRole | null
}

export interface TableClaimRow {
  readonly line: number
  readonly subject: Key
  readonly predicate: Predicate
  readonly object: Key
  readonly certainty: number
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  readonly shortcut: boolean
  readonly relation: string | null
  readonly quote: string
  /** In UTF-16 code units of the file. */
  readonly start: number
}

/** The rows in columns. */
export const conceptColumns = (rows: readonly TableConceptRow[]): TableConcepts => ({
  count: rows.length,
  ids: rows.map(({ id }) => id),
  kinds: valueColumn(rows, ({ kind }) => kind),
  slugs: rows.map(({ slug }) => slug),
  names: rows.map(({ name }) => name),
  categories: valueColumn(rows, ({ category }) => category),
  more: rows.flatMap(({ alsoCalled, summary, role }, row) =>
    alsoCalled.length > 0 || summary !== '' || role !== null
      ? [{ row, alsoCalled, summary, ...(role !== null && { role }) }]
      : [],
  ),
})

/** The rows in columns. They must be in order of line. */
export function claimColumns(rows: readonly TableClaimRow[]): TableClaims {
  const ends = [...new Set(rows.flatMap(({ subject, object }) => [subject, object]))].sort()
  const endOf = new Map(ends.map((key, position) => [key, position]))
  const shortcuts = rows.flatMap(({ shortcut }, row) => (shortcut ? [row] : []))
  const positions = (keyOf: (row: TableClaimRow) => Key) => rows.map((row) => endOf.get(keyOf(row)) ?? 0)
  return {
    count: rows.length,
    lines: writeNumbers(differences(rows.map(({ line }) => line))),
    starts: writeNumbers(differences(rows.map(({ start }) => start))),
    ends,
    subjects: writeNumbers(positions(({ subject }) => subject)),
    objects: writeNumbers(positions(({ object }) => object)),
    predicates: valueColumn(rows, ({ predicate }) => predicate),
    certainties: valueColumn(rows, ({ certainty }) => certainty),
    polarities: valueColumn(rows, ({ polarity }) => polarity),
    explicitnesses: valueColumn(rows, ({ explicitness }) => explicitness),
    relations: valueColumn(rows, ({ relation }) => relation),
    quotes: valueColumn(rows, ({ quote }) => quote),
    ...(shortcuts.length > 0 && { shortcuts }),
  }
}

const differences = (numbers: readonly number[]) => numbers.map((number, row) => number - (numbers[row - 1] ?? 0))

function valueColumn<Row, Value>(rows: readonly Row[], read: (row: Row) => Value): ValueColumn<Value> {
  const codes = new Map<Value, number>()
  const at = rows.map((row) => {
    const value = read(row)
    const known = codes.get(value) ?? codes.size
    codes.set(value, known)
    return known
  })
  return { values: [...codes.keys()], at: writeNumbers(at) }
}
