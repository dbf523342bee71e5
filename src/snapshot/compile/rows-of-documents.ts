import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import { type Splice, splicedList } from '../../algorithms/splice.ts'
import type { ConceptRecord } from '../records.ts'
import { recordMap } from '../tables/record-map.ts'
import type { TableRows } from '../tables/table-rows.ts'

/** The numbers of the concepts of a version without tables, after a splice of its concepts. */
export function rowsOfDocuments(before: TableRows, concepts: SortedMap<ConceptRecord>, splice: Splice): TableRows {
  const keys = splicedList(before.keys, splice, ({ key }): Key => key)
  return {
    ...before,
    keys,
    indexOf: recordMap({
      size: keys.length,
      positionOf: (key) => concepts.positionOf(key),
      keyAt: (number) => keys[number]!,
      recordAt: (number) => number,
    }),
    rowOfConcept: new Int32Array(keys.length).fill(-1),
    rowsOfConcept: () => NO_ROWS,
  }
}

const NO_ROWS: readonly number[] = []
