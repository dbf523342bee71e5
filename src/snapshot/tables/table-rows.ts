import type { Key } from '../../../graph/vocabulary/keys.ts'
import { positionIn } from '../../algorithms/position-in.ts'
import { runSync } from '../../algorithms/run-sync.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import { compareTexts } from '../../text/compare-texts.ts'
import { type ClaimRows, claimRows } from './claim-rows.ts'
import { compilingClaims } from './compile-claims.ts'
import { numberingConcepts } from './concept-numbers.ts'
import { type ConceptRows, compilingConcepts, conceptRows } from './concept-rows.ts'
import { recordMap } from './record-map.ts'
import { type DocumentChanges, renumbering } from './renumber.ts'
import type { ConceptNumbers, PartData, TableData } from './table-data.ts'
import type { TablePart } from './table-record.ts'

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
  /**
   * The parts, read from the rows when their columns are asked for. With other parts beside them
   * they are compiled again, and no document is read.
   */
  parts(): readonly TablePart[]
  readonly data: TableData
  readonly numbers: ConceptNumbers
}

/** `others` are the keys of the concepts outside tables. */
export const tableRows = (tables: readonly TablePart[], others: readonly Key[]): TableRows =>
  runSync(compilingTables(tables, others))

/** The same with pauses. Linear in rows, besides sorting the concepts. */
export function* compilingTables(
  tables: readonly TablePart[],
  documentKeys: readonly Key[],
): Generator<void, TableRows, void> {
  const parts = inOrderOfPart(tables)
  const { data: concepts, keys: rowKeys } = yield* compilingConcepts(parts)
  const documents = isAscending(documentKeys) ? documentKeys : [...new Set(documentKeys)].sort()
  const rows = conceptRows(concepts, startsOfConcepts(parts))
  const { repeated, ...numbered } = yield* numberingConcepts(documents, rowKeys, rows)
  const { data: claims, parts: places, ...ends } = yield* compilingClaims(parts, numbered.keys)
  return tableRowsOf({ parts: places, concepts, claims, repeated }, { ...numbered, ...ends })
}

/** The rows of the same tables beside other documents. Shares all but the numbers of concepts. */
export function* renumberedTables(before: TableRows, documents: DocumentChanges): Generator<void, TableRows, void> {
  if (documents.added.length + documents.removed.length === 0) return before
  return tableRowsOf(before.data, yield* renumbering(before.numbers, documents, before.rowsOfConcept))
}

/** The rows that compiled data says. Reads nothing yet. */
export function tableRowsOf(data: TableData, numbers: ConceptNumbers): TableRows {
  const { keys, rowOfConcept, further } = numbers
  const concepts = conceptRows(data.concepts, data.parts)
  const idOf = (number: number) => {
    const row = rowOfConcept[number] ?? -1
    return row < 0 ? (keys[number] ?? '') : concepts.idAt(row)
  }
  const claims = claimRows(data.claims, data.parts, numbers, idOf)
  return {
    concepts,
    claims,
    keys,
    indexOf: numbersOf(keys),
    rowOfConcept,
    rowsOfConcept(number) {
      const row = rowOfConcept[number] ?? -1
      const at = upperBound(further.numbers.length, (index) => further.numbers[index]! < number)
      if (further.numbers[at] === number)
        return Array.from(further.rows.subarray(further.offsets[at], further.offsets[at + 1]))
      return row < 0 ? [] : [row]
    },
    joined: Array.from(further.numbers)
      .filter((number) => rowOfConcept[number]! < 0)
      .map((number) => keys[number]!),
    repeated: data.repeated,
    parts: () => data.parts.map((_part, index) => partOf(data.parts, index, concepts, claims)),
    data,
    numbers,
  }
}

function partOf(parts: readonly PartData[], index: number, concepts: ConceptRows, claims: ClaimRows): TablePart {
  const { key, name, source, isByLine, concept, claim } = parts[index]!
  const next = parts[index + 1] ?? { concept: concepts.size, claim: claims.size }
  return {
    key,
    name,
    source,
    conceptCount: next.concept - concept,
    claimCount: next.claim - claim,
    concepts: () => concepts.columnsOf(concept, next.concept),
    claims: () => claims.columnsOf(claim, next.claim, isByLine),
  }
}

/** The parts as far as concepts need them. */
function startsOfConcepts(parts: readonly TablePart[]): PartData[] {
  let concept = 0
  return parts.map(({ key, name, source, conceptCount }) => {
    const start = { key, name, source, isByLine: false, concept, claim: 0, piece: 0 }
    concept += conceptCount
    return start
  })
}

/**
 * By binary search. To hash the keys of each version would take longer than all else that a changed
 * concept takes.
 */
const numbersOf = (keys: readonly Key[]): ReadonlyMap<Key, number> =>
  recordMap({
    size: keys.length,
    positionOf: (key) => positionIn(keys, key),
    keyAt: (number) => keys[number]!,
    recordAt: (number) => number,
  })

const isAscending = (keys: readonly Key[]): boolean => keys.every((key, at) => at === 0 || keys[at - 1]! < key)

/** By table, and within a table by part number: part ten thousand follows smaller numbers. */
const inOrderOfPart = (tables: readonly TablePart[]): TablePart[] =>
  [...tables].sort((a, b) => compareTexts(a.name, b.name) || a.key.length - b.key.length || compareTexts(a.key, b.key))
