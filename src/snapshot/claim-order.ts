import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ClaimRecord } from './records.ts'
import { mergedOrder, type Run } from './tables/merged-order.ts'
import type { TableRows } from './tables/table-rows.ts'

/**
 * All claims of a version, those of documents and those of tables, in order of key. A claim goes by a whole number, its reference: a row
 * of the tables from 0 up, and below 0 the claims of documents, -1 the first.
 */
export interface ClaimOrder {
  readonly size: number
  /** The references in order of key. */
  references(): Iterable<number>
  /** The reference of the claim at a place in the order. */
  referenceAt(position: number): number
  /** Where the claim of a key stands in the order, or undefined. */
  positionOf(key: Key): number | undefined
  keyOf(reference: number): Key
  /** Claims of tables are made anew at every call. */
  claimOf(reference: number): ClaimRecord
}

/** `documents` must be in order of key. */
export function claimOrder(documents: readonly ClaimRecord[], { claims: rows }: TableRows): ClaimOrder {
  const positionOfDocument = new Map(documents.map(({ key }, index) => [key, index]))
  const lists = [
    { size: documents.length, keyAt: (index: number) => documents[index]!.key },
    ...rows.tables.map(({ first, end }) => ({
      size: end - first,
      keyAt: (index: number) => rows.keyOf(first + index),
    })),
  ]
  let start = 0
  const runs = mergedOrder(lists).map((run) => {
    const placed = { ...run, start }
    start += run.to - run.from
    return placed
  })
  const referenceIn = ({ list }: Run, index: number) => (list === 0 ? ~index : rows.tables[list - 1]!.first + index)
  return {
    size: start,
    *references() {
      for (const run of runs) for (let index = run.from; index < run.to; index++) yield referenceIn(run, index)
    },
    referenceAt(position) {
      const run = runs.findLast((candidate) => candidate.start <= position)!
      return referenceIn(run, run.from + position - run.start)
    },
    positionOf(key) {
      const document = positionOfDocument.get(key)
      const row = document === undefined ? rows.rowOf(key) : undefined
      const list = row === undefined ? 0 : 1 + rows.tables.findIndex(({ end }) => row < end)
      const index = row === undefined ? document : row - rows.tables[list - 1]!.first
      if (index === undefined) return undefined
      const run = runs.find((candidate) => candidate.list === list && index < candidate.to)!
      return run.start + index - run.from
    },
    keyOf: (reference) => (reference < 0 ? documents[~reference]!.key : rows.keyOf(reference)),
    claimOf: (reference) => (reference < 0 ? documents[~reference]! : rows.claimAt(reference)),
  }
}
