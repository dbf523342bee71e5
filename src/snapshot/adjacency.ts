import { EXPLICITNESSES, LEG_ROLES, type LegRole, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES, WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
import { inOrderOf, taken } from './claim-index.ts'
import type { ClaimRecord, ConceptRecord } from './records.ts'

/**
 * The claims that a causal path could ever walk, in compressed sparse rows: affirmed, of a walkable predicate.
 * Concepts are numbered in order of key, so comparing numbers compares keys. Row `v` is
 * `offsets[v] ... offsets[v + 1]`, sorted by target, then by claim key, so that parallel claims stand together.
 */
export interface Adjacency {
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  /** By concept: position in `LEG_ROLES` and one more; 0 where it is no leg side. */
  readonly legRole: Uint8Array
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
  /** Each certainty that some claim has, ascending. */
  readonly certainties: Float64Array
  /** Position in `certainties`. */
  readonly certainty: Uint16Array | Uint32Array
  /** Position in `PREDICATE_NAMES`. */
  readonly predicate: Uint8Array
  /** Position in `EXPLICITNESSES`. */
  readonly explicitness: Uint8Array
  /** 1 where the claim restates a longer chain. */
  readonly shortcut: Uint8Array
  claimAt(row: number): ClaimRecord
}

const walkable = Uint8Array.from(PREDICATE_NAMES, (name) => (WALKABLE_PREDICATES.includes(name) ? 1 : 0))
const AFFIRMED = POLARITIES.indexOf('AFFIRMED')

/** What an adjacency is compiled from: claims in order of key, by their references, and what is known of each without making it. */
export interface ClaimColumns {
  readonly references: Int32Array
  /** Numbers of concepts. */
  readonly subjects: Uint32Array
  readonly objects: Uint32Array
  predicateOf(reference: number): number
  polarityOf(reference: number): number
  explicitnessOf(reference: number): number
  certaintyOf(reference: number): number
  isShortcut(reference: number): boolean
  claimOf(reference: number): ClaimRecord
}

/** The concepts of an adjacency, in order of key. */
export interface NumberedConcepts {
  readonly keys: readonly Key[]
  readonly indexOf: ReadonlyMap<Key, number>
  readonly legRole: Uint8Array
}

/** `concepts` and `claims` must be in order of key. */
export function buildAdjacency(concepts: readonly ConceptRecord[], claims: readonly ClaimRecord[]): Adjacency {
  const keys = concepts.map(({ key }) => key)
  const indexOf = new Map(keys.map((key, index) => [key, index]))
  const legRole = Uint8Array.from(concepts, ({ role }) => legNumber(role))
  const at = (key: Key) => indexOf.get(key) ?? -1
  return compileAdjacency(
    { keys, indexOf, legRole },
    {
      references: Int32Array.from(claims, (_claim, index) => index),
      subjects: Uint32Array.from(claims, ({ subject }) => at(subject)),
      objects: Uint32Array.from(claims, ({ object }) => at(object)),
      ...columnsOf((reference) => claims[reference]!),
    },
  )
}

/** What is known of a claim that is at hand. */
export const columnsOf = (claimOf: (reference: number) => ClaimRecord) => ({
  predicateOf: (reference: number) => PREDICATE_NAMES.indexOf(claimOf(reference).predicate),
  polarityOf: (reference: number) => POLARITIES.indexOf(claimOf(reference).polarity),
  explicitnessOf: (reference: number) => EXPLICITNESSES.indexOf(claimOf(reference).explicitness),
  certaintyOf: (reference: number) => claimOf(reference).certainty,
  isShortcut: (reference: number) => claimOf(reference).shortcut,
  claimOf,
})

/** Takes time in proportion to the concepts and claims, and makes no claim. */
export function compileAdjacency({ keys, indexOf, legRole }: NumberedConcepts, claims: ClaimColumns): Adjacency {
  const kept = stepsAmong(claims)
  const objects = taken(claims.objects, kept)
  const byObject = inOrderOf(keys.length, objects).order
  const { offsets, order } = inOrderOf(keys.length, taken(claims.subjects, kept), byObject)
  const rows = taken(taken(claims.references, kept), order)

  const known = new Set<number>()
  for (let row = 0; row < rows.length; row++) known.add(claims.certaintyOf(rows[row]!))
  const certainties = Float64Array.from(known).sort()
  const codeOf = new Map(Array.from(certainties, (certainty, code) => [certainty, code]))
  const certainty = new (certainties.length <= 2 ** 16 ? Uint16Array : Uint32Array)(rows.length)
  const predicate = new Uint8Array(rows.length)
  const explicitness = new Uint8Array(rows.length)
  const shortcut = new Uint8Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    const reference = rows[row]!
    certainty[row] = codeOf.get(claims.certaintyOf(reference))!
    predicate[row] = claims.predicateOf(reference)
    explicitness[row] = claims.explicitnessOf(reference)
    shortcut[row] = claims.isShortcut(reference) ? 1 : 0
  }
  return {
    keys,
    indexOf,
    legRole,
    offsets,
    targets: taken(objects, order),
    certainties,
    certainty,
    predicate,
    explicitness,
    shortcut,
    claimAt(row) {
      const reference = rows[row]
      if (reference === undefined) throw new RangeError(`no claim has row ${row}`)
      return claims.claimOf(reference)
    },
  }
}

/** The positions of the claims that a path could ever walk. */
function stepsAmong({ references, polarityOf, predicateOf }: ClaimColumns): Uint32Array {
  const kept = new Uint32Array(references.length)
  let count = 0
  for (let position = 0; position < references.length; position++) {
    const reference = references[position]!
    if (polarityOf(reference) === AFFIRMED && walkable[predicateOf(reference)] === 1) kept[count++] = position
  }
  return kept.slice(0, count)
}

/** A leg role as a number: 0 for none. */
export const legNumber = (role: LegRole | null): number => (role === null ? 0 : LEG_ROLES.indexOf(role) + 1)
