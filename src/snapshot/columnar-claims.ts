import type { Key } from '../../graph/vocabulary/keys.ts'
import { upperBound } from '../algorithms/upper-bound.ts'
import type { ClaimColumns, DocumentColumns } from './claim-columns.ts'
import type { ClaimIndex } from './claim-index.ts'
import type { ClaimOrder } from './claim-order.ts'
import { positionsOfSource, type SourceIndex } from './compile/source-index.ts'
import type { ClaimRecord } from './records.ts'
import type { ClaimTable } from './tables/claim-rows.ts'
import type { TableRows } from './tables/table-rows.ts'

/** A run of claims that are adjacent in order of key and share columns, by index. */
export interface ClaimRun {
  readonly columns: Omit<ClaimColumns, 'claimAt'>
  /** The source of the claim's table, or null for a document. */
  tableSourceAt(index: number): Key | null
  /** Whether a claim has one of these relations. */
  hasRelation(wanted: ReadonlySet<string>): (index: number) => boolean
  claimAt(index: number): ClaimRecord
}

/** The end of a claim at which a concept is. */
export type ClaimEnd = 'SUBJECT' | 'OBJECT' | 'EITHER'

/** A columnar index of the claims of a version by number, in order of key. */
export interface ColumnarClaims {
  readonly size: number
  numberOf(key: Key): number | undefined
  /** A claim of a table is a new record at every call. */
  claimAt(number: number): ClaimRecord
  /** The run of a claim, and its index in it. */
  runAt(number: number): { readonly run: ClaimRun; readonly index: number }
  /** The ascending numbers of the claims with a concept at an end. */
  numbersOf(concept: Key, as: ClaimEnd): Uint32Array
  /**
   * The ascending numbers of the claims from one concept to another, in the time of the shorter
   * list of the two.
   */
  between(subject: Key, object: Key): Uint32Array
  /** The numbers of the claims that have evidence or a finding from a source, ascending. */
  numbersOfSource(source: Key): Uint32Array
  /** How many claims have a concept, by its number, as subject or object. */
  countAt(concept: number, as: 'SUBJECT' | 'OBJECT'): number
  /**
   * A function that visits each of them, in order of key, by its index in its run and its number.
   * It makes no records. `visitOf` is called once per sort of run.
   */
  visitorAt(
    as: 'SUBJECT' | 'OBJECT',
    visitOf: (run: ClaimRun) => (index: number, number: number) => void,
  ): (concept: number) => void
  /**
   * The numbers, among ascending ones (null: all), for which a condition holds. `condition` is
   * called once per run. It works in slices of some milliseconds, and makes no records.
   */
  where(
    numbers: Uint32Array | null,
    condition: (piece: ClaimRun) => (index: number) => boolean,
  ): Generator<void, Uint32Array, void>
}

/** The number of claims scanned between two yields. */
const CLAIMS_PER_STEP = 16_384

/** What columnar claims read. */
export interface IndexedClaims {
  /** The claims outside tables, in order of key, their columns, and their index by source. */
  readonly documents: readonly ClaimRecord[]
  readonly documentColumns: DocumentColumns
  readonly sources: SourceIndex
  readonly rows: TableRows
  readonly order: ClaimOrder
  /** All claims by their ends. */
  readonly bySubject: ClaimIndex
  readonly byObject: ClaimIndex
}

export function columnarClaims({
  documents,
  documentColumns,
  sources,
  rows,
  order: { size, runs: pieces, positionOf, claimAt },
  bySubject: from,
  byObject: to,
}: IndexedClaims): ColumnarClaims {
  const ofDocuments: ClaimRun = {
    columns: documentColumns,
    tableSourceAt: () => null,
    hasRelation: (wanted) => (index) => wanted.has(documents[index]!.relation ?? ''),
    claimAt: (index) => documents[index]!,
  }
  const ofRows: ClaimRun = {
    columns: rows.claims,
    tableSourceAt: (row) => rows.claims.tables.find(({ end }) => row < end)!.source,
    hasRelation(wanted) {
      const { relation, relations } = rows.claims
      const isWanted = Uint8Array.from(relations, (name) => (name !== null && wanted.has(name) ? 1 : 0))
      return (row) => isWanted[relation[row]!] === 1
    },
    claimAt: rows.claims.claimAt,
  }
  /** Of the sources of documents and tables: four bytes per claim. */
  const numbersBySource = new Map<Key, Uint32Array>()
  const numbersOfTables = (tables: readonly ClaimTable[]): Uint32Array => {
    const numbers = new Uint32Array(tables.reduce((sum, { first, end }) => sum + end - first, 0))
    let count = 0
    for (const { from: first, to: end, start, areRows } of pieces) {
      if (!areRows) continue
      for (const table of tables)
        for (let row = Math.max(first, table.first); row < Math.min(end, table.end); row++)
          numbers[count++] = start + row - first
    }
    return numbers
  }
  /** The ascending positions of rows, or of claims of documents, by their ascending indexes. */
  const positionsOf = (areRows: boolean, indexes: Uint32Array): Uint32Array => {
    const positions = new Uint32Array(indexes.length)
    let [end, shift, isAscending] = [-1, 0, true]
    for (let at = 0; at < indexes.length; at++) {
      const index = indexes[at]!
      if (index >= end) {
        const piece = pieces.find((its) => its.areRows === areRows && its.from <= index && index < its.to)!
        end = piece.to
        shift = piece.start - piece.from
      }
      positions[at] = index + shift
      if (at > 0 && positions[at - 1]! > positions[at]!) isAscending = false
    }
    // The rows of tables whose keys mix are in another order than their keys.
    return isAscending ? positions : positions.sort()
  }
  const pieceAt = (number: number) => pieces[upperBound(pieces.length, (place) => pieces[place]!.start <= number) - 1]!
  const numbersOf = ({ offsets, positions }: ClaimIndex, concept: Key) => {
    const number = rows.indexOf.get(concept)
    return number === undefined ? NONE : positions.subarray(offsets[number], offsets[number + 1])
  }
  return {
    size,
    numberOf: positionOf,
    claimAt,
    runAt(number) {
      const { areRows, start, from: first } = pieceAt(number)
      return { run: areRows ? ofRows : ofDocuments, index: number - start + first }
    },
    numbersOf(concept, as) {
      if (as === 'SUBJECT') return numbersOf(from, concept)
      if (as === 'OBJECT') return numbersOf(to, concept)
      return merged(numbersOf(from, concept), numbersOf(to, concept))
    },
    between(subject, object) {
      return intersection(numbersOf(from, subject), numbersOf(to, object))
    },
    numbersOfSource(source) {
      const known = numbersBySource.get(source)
      if (known) return known
      const inDocuments = positionsOfSource(sources, source)
      // Without tables, a position among documents is the number.
      if (rows.claims.size === 0) {
        if (inDocuments.length > 0) numbersBySource.set(source, inDocuments)
        return inDocuments.length === 0 ? NONE : inDocuments
      }
      const own = merged(positionsOf(false, inDocuments), positionsOf(true, rows.claims.rowsNaming(source)))
      const tables = rows.claims.tables.filter((table) => table.source === source)
      const numbers = tables.length === 0 ? own : union(own, numbersOfTables(tables))
      // Those that rows alone name are many, and quickly found.
      if (tables.length > 0 || inDocuments.length > 0) numbersBySource.set(source, numbers)
      return numbers.length === 0 ? NONE : numbers
    },
    countAt(concept, as) {
      const { offsets } = as === 'SUBJECT' ? from : to
      return offsets[concept + 1]! - offsets[concept]!
    },
    visitorAt(as, visitOf) {
      const { offsets, positions } = as === 'SUBJECT' ? from : to
      const [visitDocument, visitRow] = [visitOf(ofDocuments), visitOf(ofRows)]
      return (concept) => {
        let end = -1
        let shift = 0
        let visit = visitRow
        for (let at = offsets[concept]!; at < offsets[concept + 1]!; at++) {
          const number = positions[at]!
          if (number >= end) {
            const piece = pieceAt(number)
            end = piece.start + piece.to - piece.from
            shift = piece.from - piece.start
            visit = piece.areRows ? visitRow : visitDocument
          }
          visit(number + shift, number)
        }
      }
    },
    *where(numbers, condition) {
      const found = new Uint32Array(numbers?.length ?? size)
      let count = 0
      let looked = 0
      let at = 0
      for (const { from: first, to: end, start, areRows } of pieces) {
        const holds = condition(areRows ? ofRows : ofDocuments)
        const last = start + end - first
        if (numbers === null) at = start
        for (; numbers === null ? at < last : at < numbers.length && numbers[at]! < last; at++) {
          const number = numbers === null ? at : numbers[at]!
          if (holds(first + number - start)) found[count++] = number
          if (++looked % CLAIMS_PER_STEP === 0) yield
        }
      }
      return count === found.length ? found : found.slice(0, count)
    },
  }
}

const NONE = new Uint32Array(0)

/** The numbers in order, each once. */
/** What is in either of two ascending lists, once. */
function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (one.length === 0) return other
  const both = merged(one, other)
  return both.filter((number, at) => at === 0 || number !== both[at - 1])
}

/** Merges two ascending lists. */
function merged(one: Uint32Array, other: Uint32Array): Uint32Array {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const both = new Uint32Array(one.length + other.length)
  let [left, right] = [0, 0]
  for (let at = 0; at < both.length; at++) {
    const takesLeft = right >= other.length || (left < one.length && one[left]! <= other[right]!)
    both[at] = takesLeft ? one[left++]! : other[right++]!
  }
  return both
}

/** The intersection of two ascending lists, by binary searches in the longer one. */
export function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.filter((number) => long[upperBound(long.length, (at) => long[at]! < number)] === number)
}
