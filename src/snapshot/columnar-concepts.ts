import type { Key } from '../../graph/vocabulary/keys.ts'
import { type ConceptKind, KINDS } from '../../graph/vocabulary/kinds.ts'
import { upperBound } from '../algorithms/upper-bound.ts'
import type { ConceptRecord } from './records.ts'
import type { TableRows } from './tables/table-rows.ts'

/**
 * The concepts of a version by number, in order of key, with columns that are read without making
 * records.
 */
export interface ColumnarConcepts {
  readonly size: number
  numberOf(key: Key): number | undefined
  keyAt(number: number): Key
  /** A concept of a table is a new record at every call. */
  conceptAt(number: number): ConceptRecord
  /** The name, and the other labels. */
  labelsAt(number: number): readonly string[]
  categoryAt(number: number): string | null
  /** The concepts of a kind: from `first` to before `end`. */
  ofKind(kind: ConceptKind): { readonly first: number; readonly end: number }
}

/**
 * `documents` are the concepts outside tables, with what tables add to them, and `list` the same in
 * order of key.
 */
export function columnarConcepts(
  documents: ReadonlyMap<Key, ConceptRecord>,
  list: readonly ConceptRecord[],
  {
    keys,
    indexOf,
    rowOfConcept,
    rowsOfConcept,
    concepts: rows,
  }: Pick<TableRows, 'keys' | 'indexOf' | 'rowOfConcept' | 'rowsOfConcept' | 'concepts'>,
): ColumnarConcepts {
  // Without tables, a number is a position among documents.
  const isOfDocuments = rows.size === 0
  const documentAt = (number: number) => (isOfDocuments ? list[number]! : documents.get(keys[number]!)!)
  const at = <Found>(
    number: number,
    ofRows: (rows: readonly number[]) => Found,
    ofDocument: (concept: ConceptRecord) => Found,
  ): Found => (rowOfConcept[number]! < 0 ? ofDocument(documentAt(number)) : ofRows(rowsOfConcept(number)))
  return {
    size: keys.length,
    numberOf: (key) => indexOf.get(key),
    keyAt: (number) => keys[number]!,
    conceptAt: (number) => at(number, rows.conceptAt, (concept) => concept),
    labelsAt: (number) =>
      at(
        number,
        (its) =>
          its.length === 1
            ? [rows.nameAt(its[0]!), ...rows.alsoCalledAt(its[0]!)]
            : [...new Set(its.flatMap((row) => [rows.nameAt(row), ...rows.alsoCalledAt(row)]))],
        ({ name, alsoCalled }) => [name, ...alsoCalled],
      ),
    categoryAt: (number) =>
      at(
        number,
        (its) => its.map(rows.categoryAt).find((category) => category !== null) ?? null,
        ({ category }) => category ?? null,
      ),
    ofKind(kind) {
      const prefix = `${KINDS[kind].key}:`
      return {
        first: upperBound(keys.length, (number) => keys[number]! < prefix),
        end: upperBound(keys.length, (number) => keys[number]! < prefix || keys[number]!.startsWith(prefix)),
      }
    },
  }
}
