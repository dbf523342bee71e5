import type { Key } from '../../../graph/vocabulary/keys.ts'
import { NUMBERS_PER_SLICE, slices } from '../../algorithms/slices.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import { NOTHING } from './claim-rows.ts'
import { furtherRows } from './concept-numbers.ts'
import { missingEnds } from './missing-ends.ts'
import type { ConceptNumbers } from './table-data.ts'

/** The concepts of documents that came and went since. Both lists must ascend. */
export interface DocumentChanges {
  readonly added: readonly Key[]
  readonly removed: readonly Key[]
}

/** Where a number went, by the number before. */
interface Moves {
  /** `NOTHING` for a concept that is gone. Null where every number stays. */
  readonly to: Uint32Array | null
}

/** `rowsOfKey` gives the rows of a concept of tables, that which it is made from first. */
export function* renumbering(
  before: ConceptNumbers,
  { added, removed }: DocumentChanges,
  rowsOfNumber: (number: number) => readonly number[],
): Generator<void, ConceptNumbers, void> {
  const numberOf = (key: Key) => {
    const number = rankIn(before.keys, key)
    return before.keys[number] === key ? number : undefined
  }
  /** By number before: the row that the concept is made from now, or -1 where it is a document. */
  const turned = new Map<number, number>()
  const gone: number[] = []
  for (const key of removed) {
    const number = numberOf(key)
    if (number === undefined || before.rowOfConcept[number]! >= 0) continue
    const [row] = rowsOfNumber(number)
    if (row === undefined) gone.push(number)
    else turned.set(number, row)
  }
  const fresh: Key[] = []
  for (const key of added) {
    const number = numberOf(key)
    if (number === undefined) fresh.push(key)
    else turned.set(number, -1)
  }
  yield
  const places = fresh.map((key) => rankIn(before.keys, key))
  const keys = splicedKeys(before.keys, fresh, places, gone)
  const moves = movesOf(before.keys.length, places, gone)
  yield
  const rowOfConcept = new Int32Array(keys.length).fill(-1)
  for (const [from, to] of slices(before.keys.length, NUMBERS_PER_SLICE)) {
    yield
    for (let number = from; number < to; number++) {
      const now = moves.to === null ? number : moves.to[number]!
      if (now !== NOTHING) rowOfConcept[now] = before.rowOfConcept[number]!
    }
  }
  for (const [number, row] of turned) rowOfConcept[moves.to === null ? number : moves.to[number]!] = row
  yield
  const numbers = { keys, rowOfConcept, further: furtherAfter(before, turned, moves, rowsOfNumber) }
  if (moves.to === null && before.missing.places.length === 0) {
    const { subjects, objects, missing } = before
    return { ...numbers, subjects, objects, missing }
  }
  const subjects = yield* moved(before.subjects, moves)
  const objects = yield* moved(before.objects, moves)
  return { ...numbers, subjects, objects, missing: yield* missingAfter(before, keys, subjects, objects) }
}

const rankIn = (keys: readonly Key[], key: Key) => upperBound(keys.length, (at) => keys[at]! < key)

/** `places` are the positions before which fresh keys come, and `gone` those of removed keys. */
function splicedKeys(
  keys: readonly Key[],
  fresh: readonly Key[],
  places: readonly number[],
  gone: readonly number[],
): readonly Key[] {
  if (fresh.length === 0 && gone.length === 0) return keys
  const runs: (readonly Key[])[] = []
  let [from, next] = [0, 0]
  for (const end of [...gone, keys.length]) {
    for (; next < fresh.length && places[next]! <= end; next++) {
      runs.push(keys.slice(from, places[next]), [fresh[next]!])
      from = places[next]!
    }
    runs.push(keys.slice(from, end))
    from = end + 1
  }
  return ([] as Key[]).concat(...runs)
}

function movesOf(size: number, places: readonly number[], gone: readonly number[]): Moves {
  if (places.length === 0 && gone.length === 0) return { to: null }
  const to = new Uint32Array(size)
  let [now, added, removed] = [0, 0, 0]
  for (let number = 0; number < size; number++) {
    for (; places[added] === number; added++) now++
    if (gone[removed] === number) {
      to[number] = NOTHING
      removed++
    } else to[number] = now++
  }
  return { to }
}

function furtherAfter(
  before: ConceptNumbers,
  turned: ReadonlyMap<number, number>,
  { to }: Moves,
  rowsOfNumber: (number: number) => readonly number[],
): ConceptNumbers['further'] {
  if (to === null && turned.size === 0) return before.further
  const changed = furtherRows()
  const numbers = new Set([...before.further.numbers, ...turned.keys()])
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const rows = rowsOfNumber(number)
    const row = turned.get(number) ?? before.rowOfConcept[number]!
    if (rows.length > (row < 0 ? 0 : 1)) changed.add(to === null ? number : to[number]!, rows)
  }
  return changed.end()
}

function* moved(numbers: Uint32Array, { to }: Moves): Generator<void, Uint32Array, void> {
  if (to === null) return numbers.slice()
  const after = new Uint32Array(numbers.length)
  for (const [first, end] of slices(numbers.length, NUMBERS_PER_SLICE)) {
    yield
    for (let at = first; at < end; at++) after[at] = to[numbers[at]!] ?? NOTHING
  }
  return after
}

/** Ends that were missing and are concepts now get their numbers; those of removed ones are missing. */
function* missingAfter(
  before: ConceptNumbers,
  keys: readonly Key[],
  subjects: Uint32Array,
  objects: Uint32Array,
): Generator<void, ConceptNumbers['missing'], void> {
  const { missing } = before
  const found = missing.keys.map((key) => {
    const number = rankIn(keys, key)
    return keys[number] === key ? number : NOTHING
  })
  const after = missingEnds()
  let known = 0
  const look = (place: number, number: number, own: Uint32Array) => {
    const row = place >>> 1
    const before = missing.places[known] === place ? known++ : -1
    if (before >= 0) own[row] = found[missing.codes[before]!]!
    if (own[row] === NOTHING) after.add(place, before >= 0 ? missing.keys[missing.codes[before]!]! : keyBefore(number))
  }
  const keyBefore = (number: number) => before.keys[number]!
  for (const [first, end] of slices(subjects.length, NUMBERS_PER_SLICE)) {
    yield
    for (let row = first; row < end; row++) {
      if (subjects[row] === NOTHING) look(2 * row, before.subjects[row]!, subjects)
      if (objects[row] === NOTHING) look(2 * row + 1, before.objects[row]!, objects)
    }
  }
  return after.end()
}
