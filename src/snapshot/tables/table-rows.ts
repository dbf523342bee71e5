import type { Key } from '../../../graph/vocabulary/keys.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import { compareTexts } from '../../text/compare-texts.ts'
import { type ClaimRows, claimRows } from './claim-rows.ts'
import { type ConceptRows, conceptRows } from './concept-rows.ts'
import { recordMap } from './record-map.ts'
import type { TableRecord } from './table-record.ts'

/**
 * The rows of all tables, and the numbers of all concepts, in order of key. The concepts include
 * those outside tables.
 */
export interface TableRows {
  readonly concepts: ConceptRows
  readonly claims: ClaimRows
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  /**
   * By number of a concept, the row that it is made from, or -1 where it is a document. Of several
   * rows, it is the first that did not join a concept published elsewhere.
   */
  readonly rowOfConcept: Int32Array
  /** By number of a concept, its rows, that of `rowOfConcept` first; none for most documents. */
  rowsOfConcept(number: number): readonly number[]
  /** The documents that rows add to, by key. */
  readonly joined: readonly Key[]
  /** The first hundred keys of two concepts of one table, with the parts whose rows have them. */
  readonly repeated: readonly { readonly part: Key; readonly key: Key }[]
}

const MOST_REPEATED = 100
const MOST_HASHED = 100_000

/** `others` are the keys of the concepts outside tables. */
export function tableRows(tables: readonly TableRecord[], others: readonly Key[]): TableRows {
  const parts = inOrderOfPart(tables)
  const concepts = conceptRows(parts)
  const all = [...others, ...concepts.keys]
  // This sorts places, not keys. A million key look-ups afterwards would take longer than the rest.
  const places = Array.from(all.keys()).sort((a, b) => compareTexts(all[a]!, all[b]!) || a - b)
  const keys: Key[] = []
  const rowOfConcept = new Int32Array(all.length)
  const furtherRows = new Map<number, number[]>()
  const repeated: { part: Key; key: Key }[] = []
  const joined: Key[] = []
  for (let at = 0; at < places.length; ) {
    const key = all[places[at]!]!
    const rows: number[] = []
    let isDocument = false
    for (; at < places.length && all[places[at]!] === key; at++) {
      const place = places[at]!
      if (place < others.length) isDocument = true
      else rows.push(place - others.length)
    }
    const number = keys.push(key) - 1
    if (rows.length > 1) {
      rows.sort((a, b) => concepts.joins[a]! - concepts.joins[b]! || a - b)
      const twice = rows.find((row, index) =>
        rows.some((other, earlier) => earlier < index && concepts.sourceOf(other) === concepts.sourceOf(row)),
      )
      if (twice !== undefined && repeated.length < MOST_REPEATED) repeated.push({ part: concepts.partOf(twice), key })
    }
    if (isDocument && rows.length > 0) joined.push(key)
    rowOfConcept[number] = isDocument ? -1 : rows[0]!
    if (rows.length > (isDocument ? 0 : 1)) furtherRows.set(number, rows)
  }
  const idOf = (number: number) => {
    const row = rowOfConcept[number] ?? -1
    return row < 0 ? (keys[number] ?? '') : concepts.ids[row]!
  }
  const claims = claimRows(parts, keys, idOf)
  return {
    concepts,
    claims,
    keys,
    indexOf: numbersOf(keys),
    rowOfConcept: rowOfConcept.subarray(0, keys.length),
    rowsOfConcept(number) {
      const row = rowOfConcept[number] ?? -1
      return furtherRows.get(number) ?? (row < 0 ? [] : [row])
    },
    joined,
    repeated,
  }
}

/**
 * The few keys of documents are hashed. A million keys would take tens of megabytes, so a binary
 * search finds them.
 */
function numbersOf(keys: readonly Key[]): ReadonlyMap<Key, number> {
  if (keys.length <= MOST_HASHED) return new Map(keys.map((key, number) => [key, number]))
  return recordMap({
    size: keys.length,
    positionOf(key) {
      const number = upperBound(keys.length, (at) => keys[at]! < key)
      return keys[number] === key ? number : undefined
    },
    keyAt: (number) => keys[number]!,
    recordAt: (number) => number,
  })
}

/** By table, and within a table by part number: part ten thousand follows smaller numbers. */
const inOrderOfPart = (tables: readonly TableRecord[]): TableRecord[] =>
  [...tables].sort((a, b) => compareTexts(a.name, b.name) || a.key.length - b.key.length || compareTexts(a.key, b.key))
