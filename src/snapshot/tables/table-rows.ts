import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type ClaimRows, claimRows } from './claim-rows.ts'
import { type ConceptRows, conceptRows } from './concept-rows.ts'
import type { TableRecord } from './table-record.ts'

/** The rows of all tables, and the numbers of all concepts, in order of key: those of tables and those beside them. */
export interface TableRows {
  readonly concepts: ConceptRows
  readonly claims: ClaimRows
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  /** By number of a concept, its row, or -1 where it stands in no table. */
  readonly rowOfConcept: Int32Array
  /** Keys that two concepts have, the first hundred, with the parts in which rows have them. */
  readonly repeated: readonly { readonly part: Key; readonly key: Key }[]
}

const MOST_REPEATED = 100

/** `others` are the keys of the concepts that stand in no table. */
export function tableRows(tables: readonly TableRecord[], others: readonly Key[]): TableRows {
  const parts = inOrderOfPart(tables)
  const concepts = conceptRows(parts)
  const repeated: { part: Key; key: Key }[] = []
  const rowOf = new Map<Key, number>(others.map((key) => [key, -1]))
  for (const [row, key] of concepts.keys.entries()) {
    if (rowOf.has(key)) {
      if (repeated.length < MOST_REPEATED) repeated.push({ part: concepts.partOf(row), key })
    } else rowOf.set(key, row)
  }
  const keys = [...rowOf.keys()].sort()
  const rowOfConcept = Int32Array.from(keys, (key) => rowOf.get(key)!)
  // The same map again, so that a million keys are hashed and kept once.
  for (const [number, key] of keys.entries()) rowOf.set(key, number)
  const claims = claimRows(parts, keys)
  return { concepts, claims, keys, indexOf: rowOf, rowOfConcept, repeated }
}

/** By table, and within a table by part: the ten thousandth comes after those before it. */
const inOrderOfPart = (tables: readonly TableRecord[]): TableRecord[] =>
  [...tables].sort((a, b) => compare(a.name, b.name) || a.key.length - b.key.length || compare(a.key, b.key))

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
