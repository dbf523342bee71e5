import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES } from '../../graph/vocabulary/predicates.ts'
import { runSync } from '../algorithms/run-sync.ts'
import { GONE, type Splice, splicedColumn } from '../algorithms/splice.ts'
import type { ClaimRecord } from './records.ts'

/**
 * The columns from which an adjacency is compiled. Claims are in order of key, and no record is
 * made.
 */
export interface ClaimColumns {
  /** Numbers of concepts. */
  readonly subjects: Uint32Array
  readonly objects: Uint32Array
  /** Positions in `PREDICATE_NAMES`, `POLARITIES` and `EXPLICITNESSES`. */
  readonly predicates: Uint8Array
  readonly polarities: Uint8Array
  readonly explicitnesses: Uint8Array
  /** 1 where the claim restates a longer chain. */
  readonly shortcuts: Uint8Array
  /** Positions in `certainties`, which ascend. */
  readonly certainty: Uint16Array | Uint32Array
  readonly certainties: Float64Array
  claimAt(position: number): ClaimRecord
}

/** The columns of claims of documents. */
export type DocumentColumns = Omit<ClaimColumns, 'claimAt'>

/** How many claims are read between two pauses. */
const CLAIMS_PER_STEP = 4_096

/** The columns of claims in memory. */
export const columnsOf = (claims: readonly ClaimRecord[], numberOf: (concept: Key) => number): DocumentColumns =>
  runSync(readingColumns(claims, numberOf))

/** The same with pauses. */
export function* readingColumns(
  claims: readonly ClaimRecord[],
  numberOf: (concept: Key) => number,
): Generator<void, DocumentColumns, void> {
  const size = claims.length
  const columns = {
    subjects: new Uint32Array(size),
    objects: new Uint32Array(size),
    predicates: new Uint8Array(size),
    polarities: new Uint8Array(size),
    explicitnesses: new Uint8Array(size),
    shortcuts: new Uint8Array(size),
  }
  const found = new Map<number, number>()
  const foundAt = new Uint32Array(size)
  for (const [at, claim] of claims.entries()) {
    const { certainty } = claim
    if (!found.has(certainty)) found.set(certainty, found.size)
    foundAt[at] = found.get(certainty)!
    columns.subjects[at] = numberOf(claim.subject)
    columns.objects[at] = numberOf(claim.object)
    columns.predicates[at] = PREDICATE_NAMES.indexOf(claim.predicate)
    columns.polarities[at] = POLARITIES.indexOf(claim.polarity)
    columns.explicitnesses[at] = EXPLICITNESSES.indexOf(claim.explicitness)
    columns.shortcuts[at] = claim.shortcut ? 1 : 0
    if (at % CLAIMS_PER_STEP === CLAIMS_PER_STEP - 1) yield
  }
  const certainties = Float64Array.from(found.keys()).sort()
  return { ...columns, certainty: renamedCodes(foundAt, Float64Array.from(found.keys()), certainties), certainties }
}

/**
 * The columns after a splice. `moved` says which number each concept has now; null where all keep
 * theirs. Where nothing in them changed, they are the same object.
 */
export function* changedColumns(
  before: DocumentColumns,
  splice: Splice,
  claimAt: (position: number) => ClaimRecord,
  numberOf: (concept: Key) => number,
  moved: Uint32Array | null,
): Generator<void, DocumentColumns, void> {
  const fresh = new Map(
    splice.changed.flatMap(({ after }) => (after < 0 ? [] : [[after, codesOf(claimAt(after), numberOf)] as const])),
  )
  if (splice.isInPlace && moved === null && [...fresh].every(([position, codes]) => isSame(before, position, codes)))
    return before
  const column = <Column extends Uint8Array | Uint32Array>(of: Column, name: (typeof NUMBERS)[number]) =>
    splicedColumn(of, splice, ({ after }) => fresh.get(after)![name])
  const ends = (name: 'subjects' | 'objects') => {
    const numbers = column(before[name], name)
    if (moved === null) return numbers
    for (const { from, to, start } of splice.kept)
      for (let at = start; at < start + to - from; at++) numbers[at] = moved[numbers[at]!]!
    return numbers
  }
  const known = Float64Array.from(
    new Set([...before.certainties, ...Array.from(fresh.values(), ({ certainty }) => certainty)]),
  ).sort()
  const codeOf = new Map(Array.from(known, (value, code) => [value, code]))
  const certainty = splicedColumn(
    renamedCodes(before.certainty, before.certainties, known),
    splice,
    ({ after }) => codeOf.get(fresh.get(after)!.certainty)!,
  )
  yield
  const isUsed = new Uint8Array(known.length)
  for (let at = 0; at < certainty.length; at++) isUsed[certainty[at]!] = 1
  const certainties = known.filter((_value, code) => isUsed[code] === 1)
  const subjects = ends('subjects')
  yield
  const objects = ends('objects')
  yield
  return {
    subjects,
    objects,
    predicates: column(before.predicates, 'predicates'),
    polarities: column(before.polarities, 'polarities'),
    explicitnesses: column(before.explicitnesses, 'explicitnesses'),
    shortcuts: column(before.shortcuts, 'shortcuts'),
    certainty: renamedCodes(certainty, known, certainties),
    certainties,
  }
}

const NUMBERS = ['subjects', 'objects', 'predicates', 'polarities', 'explicitnesses', 'shortcuts'] as const

type ClaimCodes = Readonly<Record<(typeof NUMBERS)[number] | 'certainty', number>>

const codesOf = (claim: ClaimRecord, numberOf: (concept: Key) => number): ClaimCodes => ({
  subjects: numberOf(claim.subject),
  objects: numberOf(claim.object),
  predicates: PREDICATE_NAMES.indexOf(claim.predicate),
  polarities: POLARITIES.indexOf(claim.polarity),
  explicitnesses: EXPLICITNESSES.indexOf(claim.explicitness),
  shortcuts: claim.shortcut ? 1 : 0,
  certainty: claim.certainty,
})

const isSame = (columns: DocumentColumns, position: number, codes: ClaimCodes): boolean =>
  NUMBERS.every((name) => columns[name][position] === codes[name]) &&
  columns.certainties[columns.certainty[position]!] === codes.certainty

/**
 * Codes of values in one list as codes in another, which must have all values in use. Where both
 * lists are the same, it is the same column.
 */
export function renamedCodes(
  column: Uint16Array | Uint32Array,
  from: Float64Array,
  to: Float64Array,
): Uint16Array | Uint32Array {
  if (from.length === to.length && from.every((value, code) => value === to[code])) return column
  const codeOf = new Map(Array.from(to, (value, code) => [value, code]))
  const renamed = Uint32Array.from(from, (value) => codeOf.get(value) ?? GONE)
  const copy = codes(to.length, column.length)
  for (let at = 0; at < copy.length; at++) copy[at] = renamed[column[at]!]!
  return copy
}

/** An array for codes below `count`, all 0, of the smallest sufficient type. */
export const codes = (count: number, length: number): Uint16Array | Uint32Array =>
  count <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length)
