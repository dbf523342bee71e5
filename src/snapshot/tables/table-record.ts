import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'

/** The values that few rows have. */
export interface MoreOfRow {
  readonly alsoCalled: readonly string[]
  readonly summary: string
  /** The role of a leg side; absent for other kinds. */
  readonly role?: LegRole | undefined
  /** The ids of the concept in other systems; absent where there are none. */
  readonly xrefs?: readonly string[] | undefined
}

/**
 * One part of an imported table. Its columns are read on demand, so that not all parts are in
 * memory at once.
 */
export interface TableRecord extends TablePart {
  /** The part's contribution to the digest of a version. */
  readonly written: object
}

/** The rows of a part, from its document or from rows that are compiled already. */
export interface TablePart {
  readonly key: Key
  /** The values that the parts of one table share. */
  readonly name: string
  readonly source: Key
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
  /** The rows of concepts that were published elsewhere before. */
  readonly joins: readonly number[]
  readonly attributes: readonly AttributeColumn[]
}

/** A dictionary column: by row, a position among the distinct values. */
export interface Values<Value> {
  readonly values: readonly Value[]
  readonly at: Uint32Array
}

/** A column of the file that has no place of its own in a record. */
export interface AttributeColumn {
  readonly name: string
  /** Null where a row leaves it empty. */
  readonly fields: Values<string | null>
}

/** By row, the claims of a part, in order of key. */
export interface ClaimColumns {
  /** The halves of the ends of keys; where keys are named by lines, `lows` are the lines. */
  readonly highs: Uint32Array
  readonly lows: Uint32Array
  /** Whether keys are named by lines: where an earlier version of Aetia imported the table. */
  readonly isByLine: boolean
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
  /** 1 where the certainty is a score of the file. */
  readonly scored: Uint8Array
  readonly relations: Values<string | null>
  /** Lists of attributes as JSON. */
  readonly qualifiers: Values<string>
  /** The rows that restate a longer chain. */
  readonly shortcuts: readonly number[]
  readonly evidence: EvidenceColumns
}

/** By piece, the evidence of the claims of a part; the pieces of a claim follow each other. */
export interface EvidenceColumns {
  readonly count: number
  /** By piece, its row. */
  readonly rows: Uint32Array
  /** Ids of sources as the file has them; null for the table itself. */
  readonly sources: Values<string | null>
  /** `TableProvenance` as JSON. */
  readonly provenances: Values<string>
  readonly quotes: Values<string>
  /** Where quotes start in the file, in UTF-16 code units; null where that is not known. */
  readonly starts: Uint32Array | null
  /** The ids of rows in the file, empty text for none; null where no row has any. */
  readonly edges: readonly string[] | null
  readonly texts: readonly { readonly piece: number; readonly texts: readonly string[] }[]
  /** The certainties that rows give as scores. */
  readonly scores: Values<number | null>
  readonly attributes: readonly AttributeColumn[]
}

/** What a row says about where it knows something from. Sources are ids as the file has them. */
export interface TableProvenance {
  readonly primarySource: string | null
  readonly aggregators: readonly string[]
  readonly codes: readonly string[]
  readonly knowledgeLevel: string | null
  readonly agentType: string | null
}
