import { conceptKindOf, type Key } from '../../../graph/vocabulary/keys.ts'
import type { Pace } from '../../algorithms/pace.ts'
import type { TableDocument } from '../../content/documents.ts'
import { NOTHING } from '../../snapshot/tables/claim-rows.ts'
import { compilingTables, renumberedTables, type TableRows } from '../../snapshot/tables/table-rows.ts'
import { tableRecord } from '../table-record.ts'

/** The rows of the tables of some content. */
export interface RowsOfContent {
  /**
   * Null where there are no tables. Concepts outside tables may have come or gone since they were
   * numbered, but none that a row names.
   */
  readonly rows: TableRows | null
  /** The concepts outside tables that rows name, those that do not exist among them. */
  readonly named: ReadonlySet<Key>
}

/** What changes the rows, or their numbers. */
export interface ChangeOfRows {
  /** The parts that changed; null: gone. */
  readonly parts: ReadonlyMap<Key, TableDocument | null>
  /** The keys of all documents after the change, in order. */
  readonly documents: Iterable<Key>
  /** The rows after the change, where they are compiled already. */
  readonly given: TableRows | null
}

/** How many rows are looked at between two looks at the clock. */
const ROWS_PER_STEP = 1 << 14

/** The rows after a change. Unchanged parts are read from the rows before, not from documents. */
export function* rowsAfter(
  { rows: before }: RowsOfContent,
  { parts, documents, given }: ChangeOfRows,
  pace: Pace,
): Generator<void, RowsOfContent, void> {
  const rows = given ?? (yield* rowsWith(before, parts, yield* conceptsAmong(documents, pace), pace))
  return { rows, named: rows === null ? new Set() : yield* namedBy(rows, pace) }
}

function* rowsWith(
  before: TableRows | null,
  changed: ChangeOfRows['parts'],
  concepts: readonly Key[],
  pace: Pace,
): Generator<void, TableRows | null, void> {
  if (before && changed.size === 0)
    return yield* renumberedTables(before, yield* changesOfConcepts(before, concepts, pace))
  const kept = before?.parts().filter(({ key }) => !changed.has(key)) ?? []
  const records = [...changed.values()].flatMap((part) => (part === null ? [] : tableRecord(part)))
  return kept.length + records.length === 0 ? null : yield* compilingTables([...kept, ...records], concepts)
}

function* conceptsAmong(documents: Iterable<Key>, pace: Pace): Generator<void, readonly Key[], void> {
  const concepts: Key[] = []
  for (const key of documents) {
    if (pace.isDue()) yield
    if (conceptKindOf(key.slice(0, key.indexOf(':'))) !== undefined) concepts.push(key)
  }
  return concepts
}

/** The concepts outside tables that came and went since the rows were numbered. */
function* changesOfConcepts(
  { keys, rowOfConcept }: TableRows,
  concepts: readonly Key[],
  pace: Pace,
): Generator<void, { readonly added: readonly Key[]; readonly removed: readonly Key[] }, void> {
  const [added, removed]: [Key[], Key[]] = [[], []]
  let at = 0
  for (let number = 0; number < keys.length; number++) {
    if (number % ROWS_PER_STEP === 0 && pace.isDue()) yield
    if (rowOfConcept[number] !== -1) continue
    const key = keys[number]!
    while (at < concepts.length && concepts[at]! < key) added.push(concepts[at++]!)
    if (concepts[at] === key) at++
    else removed.push(key)
  }
  return { added: [...added, ...concepts.slice(at)], removed }
}

function* namedBy(
  { claims, keys, rowsOfConcept, numbers }: TableRows,
  pace: Pace,
): Generator<void, ReadonlySet<Key>, void> {
  const isEnd = new Uint8Array(keys.length)
  for (const ends of [claims.subjects, claims.objects]) {
    for (let row = 0; row < claims.size; row++) {
      if (row % ROWS_PER_STEP === 0 && pace.isDue()) yield
      if (ends[row] !== NOTHING) isEnd[ends[row]!] = 1
    }
  }
  const named = new Set(numbers.missing.keys)
  for (let number = 0; number < keys.length; number++) {
    if (number % ROWS_PER_STEP === 0 && pace.isDue()) yield
    if (isEnd[number] === 1 && rowsOfConcept(number).length === 0) named.add(keys[number]!)
  }
  return named
}
