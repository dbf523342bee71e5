import type { Key } from '../../../graph/vocabulary/keys.ts'
import { NUMBERS_PER_SLICE, slices } from '../../algorithms/slices.ts'
import { claimTables, NOTHING } from './claim-rows.ts'
import { collectEvidence } from './evidence-rows.ts'
import { findAlong } from './find-along.ts'
import { missingEnds } from './missing-ends.ts'
import type { ClaimData, ConceptNumbers, PartData } from './table-data.ts'
import type { TablePart } from './table-record.ts'
import { codesOfParts, textColumnOfParts } from './text-columns.ts'

export interface CompiledClaims extends Pick<ConceptNumbers, 'subjects' | 'objects' | 'missing'> {
  readonly data: ClaimData
  readonly parts: readonly PartData[]
}

/**
 * Reads the claims of all parts, with pauses. `parts` must be in order of table, and within a table
 * of part; `conceptKeys` must ascend.
 */
export function* compilingClaims(
  parts: readonly TablePart[],
  conceptKeys: readonly Key[],
): Generator<void, CompiledClaims, void> {
  const size = parts.reduce((sum, { claimCount }) => sum + claimCount, 0)
  const highs = new Uint32Array(size)
  const lows = new Uint32Array(size)
  const scored = new Uint8Array(size)
  const subjects = new Uint32Array(size)
  const objects = new Uint32Array(size)
  const predicates = new Uint8Array(size)
  const polarities = new Uint8Array(size)
  const explicitnesses = new Uint8Array(size)
  const shortcuts = new Uint8Array(size)
  const certainty = codesOfParts<number>()
  const certaintyValues: number[] = []
  const relations = textColumnOfParts()
  const qualifiers = textColumnOfParts()
  const collected = collectEvidence(size)
  const missing = missingEnds()
  const compiled: PartData[] = []
  let first = 0
  let concept = 0
  for (const part of parts) {
    yield
    const columns = part.claimCount === 0 ? null : part.claims()
    const { key, name, source } = part
    const places = { concept, claim: first, piece: collected.count() }
    compiled.push({ key, name, source, isByLine: columns?.isByLine ?? false, ...places })
    concept += part.conceptCount
    if (columns === null) continue
    const numbers = yield* findAlong(conceptKeys, columns.ends)
    const numberOf = (end: number, place: number): number => {
      const number = numbers[end]!
      if (number >= 0) return number
      missing.add(place, columns.ends[end]!)
      return NOTHING
    }
    for (let row = 0; row < part.claimCount; row++) {
      subjects[first + row] = numberOf(columns.subjects[row]!, 2 * (first + row))
      objects[first + row] = numberOf(columns.objects[row]!, 2 * (first + row) + 1)
    }
    yield
    highs.set(columns.highs, first)
    lows.set(columns.lows, first)
    scored.set(columns.scored, first)
    predicates.set(columns.predicates, first)
    polarities.set(columns.polarities, first)
    explicitnesses.set(columns.explicitnesses, first)
    for (const row of columns.shortcuts) shortcuts[first + row] = 1
    certaintyValues.push(...certainty.take(columns.certainties))
    relations.take(columns.relations)
    qualifiers.take(columns.qualifiers)
    yield
    yield* collected.take(first, columns.evidence)
    first += part.claimCount
  }
  const certainties = Float64Array.from(certaintyValues).sort()
  const rank = new Map(Array.from(certainties, (value, position) => [value, position]))
  const ranks = Uint32Array.from(certaintyValues, (value) => rank.get(value) ?? 0)
  const taken = certainty.at()
  const certaintyAt = certainties.length <= 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size)
  for (const [from, to] of slices(size, NUMBERS_PER_SLICE)) {
    yield
    for (let row = from; row < to; row++) certaintyAt[row] = ranks[taken[row]!]!
  }
  yield
  const data: ClaimData = {
    size,
    highs,
    lows,
    scored,
    predicates,
    polarities,
    explicitnesses,
    shortcuts,
    certainty: certaintyAt,
    certainties,
    relations: relations.end(),
    qualifiers: qualifiers.end(),
    unordered: yield* unorderedRows(highs, lows, compiled),
    evidence: yield* collected.end(),
  }
  return { data, parts: compiled, subjects, objects, missing: missing.end() }
}

/** The first row of each table whose key does not follow that of the row before. */
function* unorderedRows(
  highs: Uint32Array,
  lows: Uint32Array,
  parts: readonly PartData[],
): Generator<void, number[], void> {
  const follows = (row: number) =>
    highs[row]! > highs[row - 1]! || (highs[row]! === highs[row - 1]! && lows[row]! > lows[row - 1]!)
  const unordered: number[] = []
  for (const { first, end } of claimTables(parts, highs.length)) {
    const found = yield* firstOf(first + 1, end, (row) => !follows(row))
    if (found !== null) unordered.push(found)
  }
  return unordered
}

function* firstOf(first: number, end: number, holds: (row: number) => boolean): Generator<void, number | null, void> {
  for (const [from, to] of slices(Math.max(0, end - first), NUMBERS_PER_SLICE)) {
    yield
    for (let row = first + from; row < first + to; row++) if (holds(row)) return row
  }
  return null
}
