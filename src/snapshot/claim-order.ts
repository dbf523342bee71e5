import type { Key } from '../../graph/vocabulary/keys.ts'
import type { SortedMap } from '../algorithms/sorted-map.ts'
import { upperBound } from '../algorithms/upper-bound.ts'
import type { ClaimRecord } from './records.ts'
import { mergedOrder, type Run } from './tables/merged-order.ts'
import type { TableRows } from './tables/table-rows.ts'

/** All claims of a version, those of documents and those of tables, in order of key. */
export interface ClaimOrder {
  readonly size: number
  /**
   * The merged runs of the order, from `from` to before `to`: rows of tables, or claims of
   * documents where `areRows` is false.
   */
  readonly runs: readonly (Pick<Run, 'from' | 'to'> & { readonly start: number; readonly areRows: boolean })[]
  /** The position of a claim by its key, or undefined. */
  positionOf(key: Key): number | undefined
  /** The position of a row of tables, or of a claim of documents, by its index. */
  positionIn(areRows: boolean, index: number): number
  keyAt(position: number): Key
  /** A claim of a table is a new record at every call. */
  claimAt(position: number): ClaimRecord
}

/** `documents` must be the values of `byKey`, in order. */
export function claimOrder(
  byKey: SortedMap<ClaimRecord>,
  documents: readonly ClaimRecord[],
  { claims: rows }: TableRows,
): ClaimOrder {
  const lists = [
    { size: documents.length, keyAt: (index: number) => documents[index]!.key },
    ...rows.tables.map(({ first, end }) => ({
      size: end - first,
      keyAt: (index: number) => rows.keyOf(first + index),
    })),
  ]
  let start = 0
  const pieces = mergedOrder(lists).map(({ list, from, to }) => {
    const shift = list === 0 ? 0 : rows.tables[list - 1]!.first
    const piece = { from: from + shift, to: to + shift, start, areRows: list > 0 }
    start += to - from
    return piece
  })
  const positionIn = (areRows: boolean, index: number) => {
    const piece = pieces.find((its) => its.areRows === areRows && its.from <= index && index < its.to)!
    return piece.start + index - piece.from
  }
  const at = <Found>(
    position: number,
    ofRow: (row: number) => Found,
    ofDocument: (claim: ClaimRecord) => Found,
  ): Found => {
    const {
      start: first,
      from,
      areRows,
    } = pieces[upperBound(pieces.length, (at) => pieces[at]!.start <= position) - 1]!
    const index = from + position - first
    return areRows ? ofRow(index) : ofDocument(documents[index]!)
  }
  return {
    size: start,
    runs: pieces,
    positionIn,
    positionOf(key) {
      const document = byKey.positionOf(key)
      if (document !== undefined) return positionIn(false, document)
      const row = rows.rowOf(key)
      return row === undefined ? undefined : positionIn(true, row)
    },
    keyAt: (position) => at(position, rows.keyOf, ({ key }) => key),
    claimAt: (position) => at(position, rows.claimAt, (claim) => claim),
  }
}
