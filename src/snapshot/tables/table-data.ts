import type { LegRole } from '../../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { PackedTexts } from '../../algorithms/packed-texts.ts'

// What is compiled from the parts of tables: plain values, typed arrays and packed texts, so that
// it can be written to a file and read again.

/** Codes below a count, in the smallest array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** A dictionary column of texts. */
export interface TextColumn {
  readonly values: PackedTexts
  /** The position of null among the values, or -1. */
  readonly nullAt: number
  /** By row, a position among the values. */
  readonly at: Codes
}

/** The columns of each part that have no place of their own in a record. */
export type AttributeData = readonly PartAttributes[]

interface PartAttributes {
  /** The first row of the part, or its first piece. */
  readonly first: number
  readonly columns: readonly { readonly name: string; readonly fields: TextColumn }[]
}

/** One part of a table, and where its rows begin. */
export interface PartData {
  readonly key: Key
  readonly name: string
  readonly source: Key
  readonly isByLine: boolean
  readonly concept: number
  readonly claim: number
  readonly piece: number
}

export interface ConceptData {
  readonly size: number
  readonly keys: PackedTexts
  readonly ids: PackedTexts
  readonly names: PackedTexts
  readonly kinds: Uint8Array
  readonly joins: Uint8Array
  readonly categories: TextColumn
  /** What few rows have, as JSON of `MoreOfRow`; rows ascend. */
  readonly more: { readonly rows: Uint32Array; readonly texts: PackedTexts }
  readonly roles: readonly { readonly row: number; readonly role: LegRole }[]
  readonly latent: Uint32Array
  readonly attributes: AttributeData
}

export interface ClaimData {
  readonly size: number
  readonly highs: Uint32Array
  readonly lows: Uint32Array
  readonly scored: Uint8Array
  readonly predicates: Uint8Array
  readonly polarities: Uint8Array
  readonly explicitnesses: Uint8Array
  readonly shortcuts: Uint8Array
  /** Positions in `certainties`, which ascend. */
  readonly certainty: Uint16Array | Uint32Array
  readonly certainties: Float64Array
  readonly relations: TextColumn
  /** Lists of attributes as JSON. */
  readonly qualifiers: TextColumn
  readonly unordered: readonly number[]
  readonly evidence: EvidenceData
}

export interface EvidenceData {
  /** By row, its first piece, and then the number of all pieces; null where every row has one. */
  readonly firstPiece: Uint32Array | null
  /** By piece, a position among the ids of sources; of null, it is the source of the table. */
  readonly sources: TextColumn
  /** `TableProvenance` as JSON. */
  readonly provenances: TextColumn
  readonly quotes: TextColumn
  /** Certainties that rows give as scores; NaN for none. */
  readonly scores: { readonly values: Float64Array; readonly at: Codes }
  /** Supporting texts of few pieces, as JSON; pieces ascend. */
  readonly texts: { readonly pieces: Uint32Array; readonly texts: PackedTexts }
  /** The ids of rows in the file, of the parts that have any. */
  readonly edges: readonly { readonly first: number; readonly values: PackedTexts }[]
  /** Where quotes start in the file, of the parts that say so. */
  readonly starts: readonly { readonly first: number; readonly values: Uint32Array }[]
  readonly attributes: AttributeData
  /** The sources that pieces name, in order of key, with their ids and the rows that name them. */
  readonly named: {
    readonly keys: PackedTexts
    readonly ids: PackedTexts
    readonly offsets: Uint32Array
    readonly rows: Uint32Array
  }
}

/** What is independent of the documents beside the tables. */
export interface TableData {
  readonly parts: readonly PartData[]
  readonly concepts: ConceptData
  readonly claims: ClaimData
  /** The first hundred keys of two concepts of one table, with the parts whose rows have them. */
  readonly repeated: readonly { readonly part: Key; readonly key: Key }[]
}

/** The numbers of all concepts, in order of key, those of documents among them. */
export interface ConceptNumbers {
  readonly keys: readonly Key[]
  /** By number of a concept, the row that it is made from, or -1 where it is a document. */
  readonly rowOfConcept: Int32Array
  /** The concepts with more rows than that: their numbers, ascending, and the rows of each. */
  readonly further: { readonly numbers: Uint32Array; readonly offsets: Uint32Array; readonly rows: Uint32Array }
  readonly subjects: Uint32Array
  readonly objects: Uint32Array
  /**
   * The ends of claims that are no concept: twice the row, and one more for the object, ascending;
   * and by place a position among the keys that are missing.
   */
  readonly missing: { readonly places: Uint32Array; readonly codes: Uint32Array; readonly keys: readonly Key[] }
}
