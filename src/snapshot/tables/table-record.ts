import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'

/** The values that few rows have. */
export interface MoreOfRow {
  readonly alsoCalled: readonly string[]
  readonly summary: string
  /** The role of a leg side; absent for other kinds. */
  readonly role?: LegRole | undefined
}

/**
 * One part of an imported table. Its columns are read on demand, so that not all parts are in
 * memory at once.
 */
export interface TableRecord {
  readonly key: Key
  /** The values that the parts of one table share. */
  readonly name: string
  readonly source: Key
  /** The part's contribution to the digest of a version. */
  readonly written: object
  readonly conceptCount: number
  readonly claimCount: number
  concepts(): ConceptColumns
  claims(): ClaimColumns
}

/** By row, the concepts of a part. */
export interface ConceptColumns {
  readonly keys: readonly Key[]
  readonly ids: readonly string[]
  /** Positions in `CONCEPT_KINDS`. */
  readonly kinds: Uint8Array
  readonly names: readonly string[]
  readonly categories: Values<string | null>
  readonly more: readonly (MoreOfRow & { readonly row: number })[]
}

/** A dictionary column: by row, a position among the distinct values. */
export interface Values<Value> {
  readonly values: readonly Value[]
  readonly at: Uint32Array
}

/** By row, the claims of a part, in order of line. */
export interface ClaimColumns {
  /** From 1, ascending. */
  readonly lines: Uint32Array
  /** Where quotes start, in UTF-16 code units. */
  readonly starts: Uint32Array
  /** Look-ups are fastest where they ascend. */
  readonly ends: readonly Key[]
  /** Positions in `ends`. */
  readonly subjects: Uint32Array
  readonly objects: Uint32Array
  /** Positions in `PREDICATE_NAMES`, `POLARITIES` and `EXPLICITNESSES`. */
  readonly predicates: Uint8Array
  readonly polarities: Uint8Array
  readonly explicitnesses: Uint8Array
  readonly certainties: Values<number>
  readonly relations: Values<string | null>
  readonly quotes: Values<string>
  /** The rows that restate a longer chain. */
  readonly shortcuts: readonly number[]
}
