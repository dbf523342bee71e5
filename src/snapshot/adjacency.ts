import { EXPLICITNESSES, LEG_ROLES, type LegRole } from '../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import { PREDICATE_NAMES, WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
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

const walkable = new Set(WALKABLE_PREDICATES)

/** `concepts` and `claims` must be in order of key. */
export function buildAdjacency(concepts: readonly ConceptRecord[], claims: readonly ClaimRecord[]): Adjacency {
  const keys = concepts.map(({ key }) => key)
  const indexOf = new Map(keys.map((key, index) => [key, index]))
  const at = (key: Key) => indexOf.get(key) ?? -1
  const rows = claims
    .filter((claim) => claim.polarity === 'AFFIRMED' && walkable.has(claim.predicate))
    .map((claim) => ({ claim, from: at(claim.subject), to: at(claim.object) }))
    .sort((a, b) => a.from - b.from || a.to - b.to)

  const offsets = new Uint32Array(keys.length + 1)
  for (const { from } of rows) offsets[from + 1] = (offsets[from + 1] ?? 0) + 1
  for (let index = 0; index < keys.length; index++) {
    offsets[index + 1] = (offsets[index + 1] ?? 0) + (offsets[index] ?? 0)
  }
  const certainties = Float64Array.from(new Set(rows.map(({ claim }) => claim.certainty))).sort()
  const codeOf = new Map(Array.from(certainties, (certainty, code) => [certainty, code]))
  const claimOfRow = rows.map(({ claim }) => claim)
  return {
    keys,
    indexOf,
    legRole: Uint8Array.from(concepts, ({ role }) => legNumber(role)),
    offsets,
    targets: Uint32Array.from(rows, ({ to }) => to),
    certainties,
    certainty: codes(
      certainties.length,
      rows.map(({ claim }) => codeOf.get(claim.certainty) ?? 0),
    ),
    predicate: Uint8Array.from(rows, ({ claim }) => PREDICATE_NAMES.indexOf(claim.predicate)),
    explicitness: Uint8Array.from(rows, ({ claim }) => EXPLICITNESSES.indexOf(claim.explicitness)),
    shortcut: Uint8Array.from(rows, ({ claim }) => (claim.shortcut ? 1 : 0)),
    claimAt(row) {
      const claim = claimOfRow[row]
      if (!claim) throw new RangeError(`no claim has row ${row}`)
      return claim
    },
  }
}

/** Codes below `count`, in the smallest array that holds such. */
const codes = (count: number, all: readonly number[]): Uint16Array | Uint32Array =>
  count <= 2 ** 16 ? Uint16Array.from(all) : Uint32Array.from(all)

/** A leg role as a number: 0 for none. */
export const legNumber = (role: LegRole | null): number => (role === null ? 0 : LEG_ROLES.indexOf(role) + 1)
