import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'

/** A concept that a line of a table of nodes describes. */
export interface ConceptRow {
  readonly type: 'CONCEPT'
  /** The line it starts in, from 1. */
  readonly line: number
  readonly id: string
  readonly kind: ConceptKind
  readonly name: string
  /** Of an entity: the kind or category as the table has it. */
  readonly category: string | null
  readonly alsoCalled: readonly string[]
  readonly summary: string | null
  /** Of a leg side; null for all else. */
  readonly role: LegRole | null
}

/** A claim that a line of a table of edges makes. */
export interface ClaimRow {
  readonly type: 'CLAIM'
  readonly line: number
  readonly subject: string
  readonly predicate: Predicate
  /** The predicate as the table has it, where it is none of ours. */
  readonly relation: string | null
  readonly object: string
  /** Above 0 and at most 1. */
  readonly certainty: number
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  /** Whether the table says that it restates a longer chain. */
  readonly shortcut: boolean
  /** The predicate as written, and where it starts in the file, in UTF-16 code units. */
  readonly cell: { readonly text: string; readonly start: number }
}
