import type { Explicitness, LegRole, Polarity } from '../../../graph/vocabulary/claim-terms.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { Predicate } from '../../../graph/vocabulary/predicates.ts'

/** A value of a column that is kept by the name of the column. */
export interface Attribute {
  readonly name: string
  readonly value: string
}

/** What a certainty rests on: a score in the row, or nothing there. */
export type RowBasis = 'SCORE' | 'DEFAULT'

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
  /** Its ids in other systems, as CURIEs. */
  readonly xrefs: readonly string[]
  /** The columns that no other field is read from, in order of name; empty fields are left out. */
  readonly attributes: readonly Attribute[]
}

/** A claim that a line of a table of edges makes. */
export interface ClaimRow {
  readonly type: 'CLAIM'
  readonly line: number
  readonly subject: string
  readonly predicate: Predicate
  /** The predicate as the table has it, where it is none of ours. */
  readonly relation: string | null
  /**
   * The predicate as the table has it; of a row that is turned round, the name of the other
   * direction. It becomes the relation where ours may not join the ends.
   */
  readonly predicateName: string
  readonly object: string
  /** Above 0 and at most 1. */
  readonly certainty: number
  readonly basis: RowBasis
  /**
   * What makes the statement another one: direction, aspect, context and the like, in order of
   * name. Rows that differ in one of them are different claims.
   */
  readonly qualifiers: readonly Attribute[]
  /** The columns that no other field is read from, in order of name; empty fields are left out. */
  readonly attributes: readonly Attribute[]
  /** At least one piece. */
  readonly evidence: readonly EvidenceRow[]
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  /** Whether the table says that it restates a longer chain. */
  readonly shortcut: boolean
  /** The predicate as written, and where it starts in the file, in UTF-16 code units. */
  readonly cell: { readonly text: string; readonly start: number }
}

/** One piece of evidence that a row names: a publication, or else a knowledge source. */
export interface EvidenceRow {
  /**
   * The publication or the primary knowledge source, as a CURIE or an address. Null where the row
   * names neither: the table itself is the source.
   */
  readonly source: string | null
  /** As a CURIE, such as `infores:ctd`. */
  readonly primarySource: string | null
  readonly aggregators: readonly string[]
  /** Codes of the Evidence and Conclusion Ontology, such as `ECO:0000305`. */
  readonly codes: readonly string[]
  readonly supportingText: readonly string[]
  readonly knowledgeLevel: string | null
  readonly agentType: string | null
  /** The id of the edge in the file. */
  readonly edge: string | null
}
