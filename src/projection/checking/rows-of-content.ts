import { conceptKindOf, type Key } from '../../../graph/vocabulary/keys.ts'
import type { Pace } from '../../algorithms/pace.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import { NOTHING } from '../../snapshot/tables/claim-rows.ts'
import type { TableRecord } from '../../snapshot/tables/table-record.ts'
import { type TableRows, tableRows } from '../../snapshot/tables/table-rows.ts'

/** The rows of the tables of some content. */
export interface RowsOfContent {
  /**
   * Null where there are no tables. Concepts outside tables may have come or gone since they were
   * numbered, but none that a row names.
   */
  readonly rows: TableRows | null
  /** The concepts outside tables that rows name, those that do not exist among them. */
  readonly named: ReadonlySet<Key>
  readonly parts: SortedMap<TableRecord>
}

/** How many rows are looked at between two looks at the clock. */
const ROWS_PER_STEP = 1 << 14

/** Numbers the rows of some parts beside the concepts of documents. */
export function* rowsOf(
  parts: SortedMap<TableRecord>,
  documents: Iterable<Key>,
  given: TableRows | null,
  pace: Pace,
): Generator<void, RowsOfContent, void> {
  if (parts.size === 0 && given === null) return { rows: null, named: new Set(), parts }
  yield
  const concepts = Array.from(documents).filter((key) => conceptKindOf(key.slice(0, key.indexOf(':'))) !== undefined)
  const rows = given ?? tableRows([...parts.values()], concepts)
  return { rows, named: yield* namedBy(rows, pace), parts }
}

function* namedBy({ claims, keys, rowsOfConcept }: TableRows, pace: Pace): Generator<void, ReadonlySet<Key>, void> {
  const isEnd = new Uint8Array(keys.length)
  for (const ends of [claims.subjects, claims.objects]) {
    for (let row = 0; row < claims.size; row++) {
      if (row % ROWS_PER_STEP === 0 && pace.isDue()) yield
      if (ends[row] !== NOTHING) isEnd[ends[row]!] = 1
    }
  }
  const named = new Set(claims.unknown.map(({ end }) => end))
  for (let number = 0; number < keys.length; number++) {
    if (number % ROWS_PER_STEP === 0 && pace.isDue()) yield
    if (isEnd[number] === 1 && rowsOfConcept(number).length === 0) named.add(keys[number]!)
  }
  return named
}
