import { comparePlaces, type Place } from './cursor.ts'
import type { Rows } from './row-page.ts'

/** A list that is read as a whole, in order of its places, as rows to be paged. */
export const arrayRows = <Row>(rows: readonly Row[], placeOf: (row: Row) => Place): Rows<Row> => ({
  read: async (after, limit) =>
    (after === null ? rows : rows.filter((row) => comparePlaces(placeOf(row), after) > 0)).slice(0, limit),
  count: async () => rows.length,
  placeOf,
})
