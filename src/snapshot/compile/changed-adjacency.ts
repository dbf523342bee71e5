import { keptAt, movedTo, type Splice } from '../../algorithms/splice.ts'
import { originsOf } from '../../algorithms/spliced-rows.ts'
import { upperBound } from '../../algorithms/upper-bound.ts'
import { type Adjacency, type AdjacencyConcepts, type Admitted, claimsOf, isStep } from '../adjacency.ts'
import { type ClaimColumns, renamedCodes } from '../claim-columns.ts'

/** What an adjacency is made from, before or after. */
export interface AdjacencyBasis {
  readonly concepts: AdjacencyConcepts
  readonly columns: ClaimColumns
}

interface Step {
  readonly subject: number
  readonly object: number
  /** The number of the claim. */
  readonly number: number
  /** The row before, at which it goes or which it comes before. */
  readonly row: number
}

/**
 * The adjacency after splices of concepts and of claims, with pauses: copies of its arrays, in which
 * the rows of changed claims come and go.
 */
export function* changedAdjacency(
  before: Adjacency,
  basisBefore: AdjacencyBasis,
  { concepts, columns }: AdjacencyBasis,
  outside: Adjacency['outside'],
  splices: { readonly concepts: Splice; readonly claims: Splice },
  admitted: Admitted,
): Generator<void, Adjacency, void> {
  const movedConcepts = movedTo(splices.concepts)
  const movedClaims = keptAt(splices.claims)
  const origin = originsOf(before.keys.length, movedConcepts, concepts.keys.length)
  const gone = splices.claims.changed
    .filter((one) => one.before >= 0 && isStep(basisBefore.columns, one.before, admitted))
    .map((one) => stepBefore(before, basisBefore.columns, one.before))
    .sort((one, other) => one.row - other.row)
  const isGone = new Set(gone.map(({ row }) => row))
  const placeOf = (subject: number, object: number, number: number): number => {
    const from = origin[subject]!
    if (from < 0) {
      const key = concepts.keys[subject]!
      return before.offsets[upperBound(before.keys.length, (at) => before.keys[at]! < key)]!
    }
    for (let row = before.offsets[from]!; row < before.offsets[from + 1]!; row++) {
      if (isGone.has(row)) continue
      const target = before.targets[row]!
      const now = movedConcepts === null ? target : movedConcepts[target]!
      if (now > object || (now === object && movedClaims![before.numbers[row]!]! > number)) return row
    }
    return before.offsets[from + 1]!
  }
  const added = splices.claims.changed
    .filter((one) => one.after >= 0 && isStep(columns, one.after, admitted))
    .map(({ after: number }): Step => {
      const [subject, object] = [columns.subjects[number]!, columns.objects[number]!]
      return { subject, object, number, row: placeOf(subject, object, number) }
    })
    .sort((a, b) => a.row - b.row || a.subject - b.subject || a.object - b.object || a.number - b.number)
  yield
  const rows = rowSplice(before.targets.length, gone, added)
  const copied = <Column extends Uint8Array | Uint16Array | Uint32Array>(
    column: Column,
    numberOf: (step: Step) => number,
  ): Column => {
    const copy = new (column.constructor as new (size: number) => Column)(rows.size)
    for (const { from, to, start } of rows.kept) copy.set(column.subarray(from, to), start)
    for (const { step, row } of rows.added) copy[row] = numberOf(step)
    return copy
  }
  const movedColumn = (column: Uint32Array, moved: Uint32Array | null, numberOf: (step: Step) => number) => {
    const copy = copied(column, numberOf)
    if (moved === null) return copy
    for (const { from, to, start } of rows.kept)
      for (let at = start; at < start + to - from; at++) copy[at] = moved[copy[at]!]!
    return copy
  }
  const targets = movedColumn(before.targets, movedConcepts, ({ object }) => object)
  yield
  const numbers = movedColumn(before.numbers, splices.claims.isInPlace ? null : movedClaims, ({ number }) => number)
  yield
  const certaintyOf = ({ number }: Step) => columns.certainties[columns.certainty[number]!]!
  const known = Float64Array.from(new Set([...before.certainties, ...added.map(certaintyOf)])).sort()
  const codeOf = new Map(Array.from(known, (value, code) => [value, code]))
  const certainty = copied(
    renamedCodes(before.certainty, before.certainties, known),
    (step) => codeOf.get(certaintyOf(step))!,
  )
  const isUsed = new Uint8Array(known.length)
  for (let row = 0; row < certainty.length; row++) isUsed[certainty[row]!] = 1
  const certainties = known.filter((_value, code) => isUsed[code] === 1)
  yield
  return {
    ...concepts,
    offsets: changedOffsets(before.offsets, origin, gone, added),
    targets,
    certainties,
    certainty: renamedCodes(certainty, known, certainties),
    predicate: copied(before.predicate, ({ number }) => columns.predicates[number]!),
    explicitness: copied(before.explicitness, ({ number }) => columns.explicitnesses[number]!),
    shortcut: copied(before.shortcut, ({ number }) => columns.shortcuts[number]!),
    numbers,
    outside,
    ...claimsOf(numbers, columns.claimAt),
  }
}

/** The row of a claim before: a binary search among those of its subject. */
function stepBefore({ offsets, targets, numbers }: Adjacency, columns: ClaimColumns, number: number): Step {
  const [subject, object] = [columns.subjects[number]!, columns.objects[number]!]
  const [first, end] = [offsets[subject]!, offsets[subject + 1]!]
  const isBefore = (row: number) => targets[row]! < object || (targets[row] === object && numbers[row]! < number)
  return { subject, object, number, row: first + upperBound(end - first, (at) => isBefore(first + at)) }
}

/** The stretches of rows that stay, and the rows that come. */
function rowSplice(size: number, gone: readonly Step[], added: readonly Step[]) {
  const kept: { from: number; to: number; start: number }[] = []
  const rows: { step: Step; row: number }[] = []
  let [at, start, next] = [0, 0, 0]
  const keep = (to: number) => {
    if (to > at) kept.push({ from: at, to, start })
    start += Math.max(0, to - at)
    at = Math.max(at, to)
  }
  const addUpTo = (row: number) => {
    for (; next < added.length && added[next]!.row <= row; next++) {
      keep(added[next]!.row)
      rows.push({ step: added[next]!, row: start++ })
    }
  }
  for (const { row } of gone) {
    addUpTo(row)
    keep(row)
    at = row + 1
  }
  addUpTo(size)
  keep(size)
  return { kept, added: rows, size: start }
}

function changedOffsets(
  before: Uint32Array,
  origin: Int32Array,
  gone: readonly Step[],
  added: readonly Step[],
): Uint32Array {
  const fewer = new Map<number, number>()
  for (const { subject } of gone) fewer.set(subject, (fewer.get(subject) ?? 0) + 1)
  const offsets = new Uint32Array(origin.length + 1)
  for (const { subject } of added) offsets[subject + 1]!++
  for (let concept = 0; concept < origin.length; concept++) {
    const from = origin[concept]!
    const kept = from < 0 ? 0 : before[from + 1]! - before[from]! - (fewer.get(from) ?? 0)
    offsets[concept + 1]! += offsets[concept]! + kept
  }
  return offsets
}
