import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type ClaimRows, claimRows } from './claim-rows.ts'
import { type ConceptRows, conceptRows } from './concept-rows.ts'
import { recordMap } from './record-map.ts'
import type { TableRecord } from './table-record.ts'
import { upperBound } from './upper-bound.ts'

/**
 * The rows of all tables, and the numbers of all concepts, in order of key. The concepts include
 * those outside tables.
 */
export interface TableRows {
  readonly concepts: ConceptRows
  readonly claims: ClaimRows
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  /** By number of a concept, its row, or -1 where it is in no table. */
  readonly rowOfConcept: Int32Array
  /** The first hundred keys of two concepts, with the parts whose rows have them. */
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
  const places = Array.from(all.keys()).sort((a, b) => compare(all[a]!, all[b]!) || a - b)
  const keys: Key[] = []
  const rowOfConcept = new Int32Array(all.length)
  const repeated: { part: Key; key: Key }[] = []
  for (const place of places) {
    const key = all[place]!
    const row = place < others.length ? -1 : place - others.length
    if (key !== keys.at(-1)) rowOfConcept[keys.push(key) - 1] = row
    else if (row >= 0 && repeated.length < MOST_REPEATED) repeated.push({ part: concepts.partOf(row), key })
  }
  const claims = claimRows(parts, keys)
  return {
    concepts,
    claims,
    keys,
    indexOf: numbersOf(keys),
    rowOfConcept: rowOfConcept.subarray(0, keys.length),
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
  [...tables].sort((a, b) => compare(a.name, b.name) || a.key.length - b.key.length || compare(a.key, b.key))

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
