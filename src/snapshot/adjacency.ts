import { LEG_ROLES, type LegRole, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import {
  ADMISSIBLE_PREDICATES,
  PREDICATE_NAMES,
  type Predicate,
  WALKABLE_PREDICATES,
} from '../../graph/vocabulary/predicates.ts'
import { runSync } from '../algorithms/run-sync.ts'
import { type ClaimColumns, codes, columnsOf } from './claim-columns.ts'
import { type ClaimIndex, claimIndex, ordering, slices } from './claim-index.ts'
import type { ClaimScope } from './claim-scope.ts'
import type { ClaimRecord, ConceptRecord } from './records.ts'

/**
 * The claims that a causal path may use, in compressed sparse rows: affirmed, of a walkable
 * predicate. Concepts are numbered in order of key, so comparing numbers compares keys. Row `v` is
 * `offsets[v] ... offsets[v + 1]`, sorted by target, then by claim key. Parallel claims are
 * therefore adjacent.
 */
export interface Adjacency {
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  /** By concept: position in `LEG_ROLES` and one more; 0 where it is no leg side. */
  readonly legRole: Uint8Array
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  /** The distinct certainties of claims, ascending. */
  readonly certainties: Float64Array
  /** Position in `certainties`. */
  readonly certainty: Uint16Array | Uint32Array
  /** Position in `PREDICATE_NAMES`. */
  readonly predicate: Uint8Array
  /** Position in `EXPLICITNESSES`. */
  readonly explicitness: Uint8Array
  /** 1 where the claim restates a longer chain. */
  readonly shortcut: Uint8Array
  /** The number of the claim among all claims. */
  readonly numbers: Uint32Array
  claimAt(row: number): ClaimRecord
  /**
   * By number of a claim: the conditions of a scope that it fails (`outsideScope`); null for none.
   */
  outside(scope: ClaimScope): Generator<void, Uint8Array | null, void>
}

const amongPredicates = (names: readonly Predicate[]) =>
  Uint8Array.from(PREDICATE_NAMES, (name) => (names.includes(name) ? 1 : 0))

/**
 * The predicates of an adjacency: of paths without signs, or also of those that lower what they
 * lead to.
 */
const ADMITTED = { UNSIGNED: amongPredicates(WALKABLE_PREDICATES), SIGNED: amongPredicates(ADMISSIBLE_PREDICATES) }
/** Which claims an adjacency admits. */
export type Admitted = keyof typeof ADMITTED

const AFFIRMED = POLARITIES.indexOf('AFFIRMED')

/** The concepts of an adjacency, in order of key. */
export interface AdjacencyConcepts {
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  readonly legRole: Uint8Array
}

/** `concepts` and `claims` must be in order of key. */
export function buildAdjacency(concepts: readonly ConceptRecord[], claims: readonly ClaimRecord[]): Adjacency {
  const keys = concepts.map(({ key }) => key)
  const indexOf = new Map(keys.map((key, index) => [key, index]))
  const legRole = Uint8Array.from(concepts, ({ role }) => legNumber(role))
  const columns = {
    ...columnsOf(claims, (key) => indexOf.get(key) ?? 0),
    claimAt: (position: number) => claims[position]!,
  }
  return compileAdjacency({ keys, indexOf, legRole }, columns, claimIndex(keys.length, columns.objects), unlimited)
}

/** Every claim is in its scope. */
// biome-ignore lint/correctness/useYield: it has nothing to scan.
function* unlimited(): Generator<void, null, void> {
  return null
}

/**
 * Linear in concepts and claims, without making records. `byObject` has all claims by their
 * objects. `SIGNED` also admits the predicates that only paths with signs may take.
 */
export const compileAdjacency = (
  concepts: AdjacencyConcepts,
  claims: ClaimColumns,
  byObject: ClaimIndex,
  outside: Adjacency['outside'],
  admitted: Admitted = 'UNSIGNED',
): Adjacency => runSync(compilingAdjacency(concepts, claims, byObject, outside, admitted))

/** The same with pauses. */
export function* compilingAdjacency(
  { keys, indexOf, legRole }: AdjacencyConcepts,
  claims: ClaimColumns,
  byObject: ClaimIndex,
  outside: Adjacency['outside'],
  admitted: Admitted,
): Generator<void, Adjacency, void> {
  const steps = yield* stepsAmong(claims, byObject.positions, ADMITTED[admitted])
  const { offsets, positions } = yield* ordering(keys.length, claims.subjects, steps)
  const size = positions.length
  const targets = new Uint32Array(size)
  const predicate = new Uint8Array(size)
  const explicitness = new Uint8Array(size)
  const shortcut = new Uint8Array(size)
  // Certainties of other claims are left out, and the remaining codes are renumbered.
  const renamed = new Uint32Array(claims.certainties.length)
  for (const [from, to] of slices(size)) {
    yield
    for (let row = from; row < to; row++) renamed[claims.certainty[positions[row]!]!] = 1
  }
  const certainties = claims.certainties.filter((_certainty, code) => renamed[code] === 1)
  for (let code = 0, count = 0; code < renamed.length; code++) if (renamed[code] === 1) renamed[code] = count++
  const certainty = codes(certainties.length, size)
  for (const [from, to] of slices(size)) {
    yield
    for (let row = from; row < to; row++) {
      const position = positions[row]!
      targets[row] = claims.objects[position]!
      certainty[row] = renamed[claims.certainty[position]!]!
      predicate[row] = claims.predicates[position]!
      explicitness[row] = claims.explicitnesses[position]!
      shortcut[row] = claims.shortcuts[position]!
    }
  }
  return {
    keys,
    indexOf,
    legRole,
    offsets,
    targets,
    certainties,
    certainty,
    predicate,
    explicitness,
    shortcut,
    numbers: positions,
    outside,
    ...claimsOf(positions, claims.claimAt),
  }
}

/** The claims of rows, by the numbers of claims. */
export const claimsOf = (numbers: Uint32Array, claimAt: ClaimColumns['claimAt']): Pick<Adjacency, 'claimAt'> => ({
  claimAt(row) {
    const number = numbers[row]
    if (number === undefined) throw new RangeError(`no claim has row ${row}`)
    return claimAt(number)
  },
})

/** Whether an adjacency of paths with signs would hold more claims than one of paths without. */
export function* hasMoreWithSigns({
  predicates,
  polarities,
}: Pick<ClaimColumns, 'predicates' | 'polarities'>): Generator<void, boolean, void> {
  const { UNSIGNED, SIGNED } = ADMITTED
  const isMore = Uint8Array.from(UNSIGNED, (admitted, predicate) => (admitted === 0 ? SIGNED[predicate]! : 0))
  for (const [from, to] of slices(predicates.length)) {
    yield
    for (let index = from; index < to; index++)
      if (isMore[predicates[index]!] === 1 && polarities[index] === AFFIRMED) return true
  }
  return false
}

/** Whether an adjacency holds a claim. */
export const isStep = (
  { polarities, predicates }: Pick<ClaimColumns, 'predicates' | 'polarities'>,
  number: number,
  admitted: Admitted,
): boolean => polarities[number] === AFFIRMED && ADMITTED[admitted][predicates[number]!] === 1

/** The positions of affirmed claims of admitted predicates. */
function* stepsAmong(
  { polarities, predicates }: ClaimColumns,
  positions: Uint32Array,
  admitted: Uint8Array,
): Generator<void, Uint32Array, void> {
  const kept = new Uint32Array(positions.length)
  let count = 0
  for (const [from, to] of slices(positions.length)) {
    yield
    for (let index = from; index < to; index++) {
      const position = positions[index]!
      if (polarities[position] === AFFIRMED && admitted[predicates[position]!] === 1) kept[count++] = position
    }
  }
  return kept.subarray(0, count)
}

/** A leg role as a number: 0 for none. */
export const legNumber = (role: LegRole | null): number => (role === null ? 0 : LEG_ROLES.indexOf(role) + 1)
