import type { Key } from '../../../graph/vocabulary/keys.ts'
import { sortedNumbers } from '../../algorithms/sorted-numbers.ts'
import type { ConceptRows } from './concept-rows.ts'
import type { ConceptNumbers, TableData } from './table-data.ts'

/** The numbers of concepts, without those of the ends of claims. */
export interface NumberedConcepts extends Omit<ConceptNumbers, 'subjects' | 'objects' | 'missing'> {
  readonly repeated: TableData['repeated']
}

const MOST_REPEATED = 100
const CONCEPTS_PER_SLICE = 1 << 14

/**
 * Numbers all concepts in order of key, with pauses. `documentKeys` must ascend, and `rowKeys` are
 * the keys of rows. A concept is made from the first of its rows that did not join a concept
 * published elsewhere.
 */
export function* numberingConcepts(
  documentKeys: readonly Key[],
  rowKeys: readonly Key[],
  rows: Pick<ConceptRows, 'joins' | 'sourceOf' | 'partOf'>,
): Generator<void, NumberedConcepts, void> {
  const inOrder = yield* sortedNumbers(rowKeys.length, (a, b) => {
    const [one, other] = [rowKeys[a]!, rowKeys[b]!]
    return one < other || (one === other && a < b)
  })
  const keys: Key[] = []
  const rowOfConcept = new Int32Array(documentKeys.length + rowKeys.length)
  const further = furtherRows()
  const repeated: TableData['repeated'][number][] = []
  for (let document = 0, at = 0; document < documentKeys.length || at < inOrder.length; ) {
    const documentKey = documentKeys[document]
    const rowKey = at < inOrder.length ? rowKeys[inOrder[at]!]! : undefined
    const isDocument = rowKey === undefined || (documentKey !== undefined && documentKey <= rowKey)
    const key = isDocument ? documentKey! : rowKey
    if (isDocument) document++
    const first = at
    while (at < inOrder.length && rowKeys[inOrder[at]!] === key) at++
    const number = keys.push(key) - 1
    if (number % CONCEPTS_PER_SLICE === CONCEPTS_PER_SLICE - 1) yield
    rowOfConcept[number] = isDocument ? -1 : inOrder[first]!
    if (at - first <= (isDocument ? 0 : 1)) continue
    const its = Array.from(inOrder.subarray(first, at)).sort((a, b) => rows.joins[a]! - rows.joins[b]! || a - b)
    if (!isDocument) rowOfConcept[number] = its[0]!
    further.add(number, its)
    const twice = its.find((row, index) =>
      its.some((other, i) => i < index && rows.sourceOf(other) === rows.sourceOf(row)),
    )
    if (twice !== undefined && repeated.length < MOST_REPEATED) repeated.push({ part: rows.partOf(twice), key })
  }
  return { keys, rowOfConcept: rowOfConcept.slice(0, keys.length), further: further.end(), repeated }
}

/** Collects the rows of concepts that have more of them than `rowOfConcept` says. */
export function furtherRows() {
  const numbers: number[] = []
  const offsets: number[] = [0]
  const all: number[] = []
  return {
    /** Numbers must ascend. */
    add(number: number, rows: Iterable<number>): void {
      numbers.push(number)
      all.push(...rows)
      offsets.push(all.length)
    },
    end: (): ConceptNumbers['further'] => ({
      numbers: Uint32Array.from(numbers),
      offsets: Uint32Array.from(offsets),
      rows: Uint32Array.from(all),
    }),
  }
}
