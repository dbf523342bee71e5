import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'

/** What is told of few rows only. */
export interface MoreOfRow {
  readonly alsoCalled: readonly string[]
  readonly summary: string
  /** Of a leg side; absent for all else. */
  readonly role?: LegRole | undefined
}

/** One part of an imported table. Its columns are read when they are asked for, so that not all parts are in memory at once. */
export interface TableRecord {
  readonly key: Key
  /** What the parts of one table have in common. */
  readonly name: string
  readonly source: Key
  /** What the digest of a version says of it. */
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

/** Values that come again: by row, a position among them. */
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
  /** Found fastest where they ascend. */
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
