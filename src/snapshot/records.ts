import type { AttributeOwner, AttributeType, AttributeVisibility } from '../../graph/vocabulary/attribute-terms.ts'
import type {
  Attribution,
  CodeMatch,
  CodeSystem,
  EvidenceClass,
  Explicitness,
  LegRole,
  Polarity,
  Stance,
} from '../../graph/vocabulary/claim-terms.ts'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { MediaType } from '../../graph/vocabulary/media-types.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import type { TableRecord } from './tables/table-record.ts'
import type { TextRecord, TextsByLanguage } from './texts/text-record.ts'

// The records of one version of the graph. They are frozen, refer to each other by key, and have
// null where a source says nothing.

/** A value that a table gives under the name of a column. */
export interface AttributeRecord {
  readonly name: string
  readonly value: string
}

/** What a row of a table says about where it knows something from. */
export interface ProvenanceRecord {
  /** The source of the table that the row is in. */
  readonly table: Key
  /** The id of the row in its file, or null. */
  readonly edge: string | null
  /** The knowledge source that the statement comes from in the first place. */
  readonly primarySource: Key | null
  /** The knowledge sources that passed it on. */
  readonly aggregators: readonly Key[]
  /** Codes of the Evidence and Conclusion Ontology. */
  readonly codes: readonly string[]
  readonly supportingText: readonly string[]
  readonly knowledgeLevel: string | null
  readonly agentType: string | null
  /** The certainty that the row gives as a score: above 0 and at most 1. */
  readonly score: number | null
  /** The columns of the row that have no other place here, in order of name. */
  readonly attributes: readonly AttributeRecord[]
}

export interface EvidenceRecord {
  readonly source: Key
  readonly passage: string
  readonly quote: string
  /** UTF-16 code units into the source's untouched text. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly stance: Stance
  /** Only for a row of a table. */
  readonly provenance?: ProvenanceRecord
}

/** The finding of a source, in our own words. */
export interface FindingRecord {
  readonly source: Key
  readonly finding: string
  readonly stance: Stance
}

export interface FactRecord {
  readonly key: Key
  readonly property: string
  readonly value: string
  readonly evidence: readonly EvidenceRecord[]
}

export interface CodeRecord {
  readonly system: CodeSystem
  readonly code: string
  readonly match: CodeMatch
  readonly assertedBy: CodeSystem | null
}

export interface PassageRecord {
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface MentionRecord {
  readonly source: Key
  readonly passages: readonly string[]
}

/** What one table says of a concept. */
export interface ImportedConceptRecord {
  /** The source of the table. */
  readonly source: Key
  /** The id of the concept in the table. */
  readonly id: string
  readonly name: string
  readonly alsoCalled: readonly string[]
  readonly category: string | null
  readonly summary: string
  /** Ids in other systems, as CURIEs. */
  readonly xrefs: readonly string[]
  readonly attributes: readonly AttributeRecord[]
}

export interface ConceptRecord {
  readonly key: Key
  readonly kind: ConceptKind
  readonly slug: string
  /** Its keys before it was renamed, oldest first; absent where there are none. */
  readonly formerKeys?: readonly Key[]
  /** The assets that show it; absent where there are none. */
  readonly figures?: readonly Key[]
  readonly name: string
  /** Its form inside a sentence. */
  readonly phrase: string
  readonly plural: boolean
  readonly alsoCalled: readonly string[]
  readonly summary: string
  readonly note: string | null
  /** For leg sides; null for everything else. */
  readonly role: LegRole | null
  /**
   * Of an entity: its category in the graph it came from. Absent elsewhere, so that content without
   * any keeps its digest.
   */
  readonly category?: string
  readonly mentions: readonly MentionRecord[]
  readonly codes: readonly CodeRecord[]
  readonly facts: readonly FactRecord[]
  /** By table, in order of key of its source; absent for a concept that no table has. */
  readonly imports?: readonly ImportedConceptRecord[]
}

/** What a certainty rests on: the wording of the source, a score in a table, or nothing there. */
export type CertaintyBasis = 'WORDING' | 'SCORE' | 'DEFAULT'

export interface ClaimRecord {
  readonly key: Key
  /** Its keys before it was renamed, oldest first; absent where there are none. */
  readonly formerKeys?: readonly Key[]
  readonly subject: Key
  readonly predicate: Predicate
  /**
   * The predicate's name in the graph it came from. Absent where there is none, so that content
   * without any keeps its digest.
   */
  readonly relation?: string
  readonly object: Key
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  readonly cue: string | null
  /** Above 0 and at most 1, our reading of the cue. */
  readonly certainty: number
  readonly attribution: Attribution
  readonly shortcut: boolean
  readonly scope: string | null
  readonly mechanism: readonly Key[]
  readonly conditions: readonly string[]
  readonly note: string | null
  readonly evidence: readonly EvidenceRecord[]
  /** Absent where there are none, so that content without any keeps its digest. */
  readonly findings?: readonly FindingRecord[]
  /** The assets that show what it says; absent where there are none. */
  readonly figures?: readonly Key[]
  /** Only for a row of a table; for all else the certainty rests on the wording. */
  readonly basis?: CertaintyBasis
  /**
   * What makes it another statement than the same one without them, such as the direction or the
   * aspect of an effect, in order of name. Only rows of tables have any.
   */
  readonly qualifiers?: readonly AttributeRecord[]
}

export interface SourceRecord {
  readonly key: Key
  readonly slug: string
  /** Its keys before it was renamed, oldest first; absent where there are none. */
  readonly formerKeys?: readonly Key[]
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly publishedAt: string | null
  readonly category: string | null
  readonly postId: string | null
  readonly commentsEnabled: boolean | null
  readonly derivedFrom: Key | null
  /** The original that `derivedFrom` goes back to; its own key for an original. */
  readonly lineOfDescent: Key
  /** Of a source that tables name: its id there, such as `PMID:1`. */
  readonly curie?: string
  readonly evidenceClass: EvidenceClass
  readonly note: string | null
  readonly passages: readonly PassageRecord[]
  readonly facts: readonly FactRecord[]
}

/** A picture, a document or a recording, as it was at a version. */
export interface AssetRecord {
  readonly key: Key
  readonly slug: string
  /** Its keys before it was renamed, oldest first; absent where there are none. */
  readonly formerKeys?: readonly Key[]
  readonly title: string | null
  /** What it shows or says; empty in a draft that does not say it yet, and so are the next two. */
  readonly text: string
  readonly credit: string
  readonly license: string
  /** The address where it was found. */
  readonly foundAt: string | null
  readonly source: Key | null
  readonly note: string | null
  readonly focalPoint: { readonly x: number; readonly y: number } | null
  readonly file: AssetFileRecord
}

/** The bytes of an asset by their hash, and what follows from them. */
export interface AssetFileRecord {
  /** In hexadecimal digits. */
  readonly sha256: string
  readonly mediaType: MediaType
  readonly bytes: number
  /** In pixels; null where the asset is no picture. */
  readonly width: number | null
  readonly height: number | null
  /** A tiny picture as a data address, or null. */
  readonly placeholder: string | null
}

export interface SectionRecord {
  readonly anchor: string
  readonly heading: string
  readonly body: string
  readonly claims: readonly Key[]
}

export interface ArticleRecord {
  readonly key: Key
  readonly slug: string
  /** Its keys before it was renamed, oldest first; absent where there are none. */
  readonly formerKeys?: readonly Key[]
  readonly title: string
  readonly summary: string
  readonly category: string | null
  readonly publishedAt: string | null
  readonly sections: readonly SectionRecord[]
}

/** The declaration of an attribute. Its key is `attribute:<name>`. */
export interface DeclarationRecord {
  readonly key: Key
  /** Its keys before it was renamed, oldest first; absent where there are none. */
  readonly formerKeys?: readonly Key[]
  readonly label: string
  readonly description: string
  readonly kinds: readonly AttributeOwner[]
  readonly type: AttributeType
  /** Of an ENUM, in the order of lists; empty for every other type. */
  readonly options: readonly { readonly name: string; readonly label: string }[]
  /** Of a KEY; empty for every other type. */
  readonly keysOf: readonly AttributeOwner[]
  readonly required: boolean
  readonly many: boolean
  readonly visibility: AttributeVisibility
  /** The columns of imported tables that give values, besides the one of its own name. */
  readonly columns: readonly string[]
  /** Of `label`, `description` and `options.<name>`; absent where there are none. */
  readonly translations?: TextsByLanguage
}

/** A date, a choice of an ENUM and an address are texts. */
export type AttributeValueRecord = string | number | boolean | { readonly key: Key }

/** The values of one attribute. */
export interface GivenRecord {
  /** The key of its declaration. */
  readonly attribute: Key
  /** At least one. */
  readonly values: readonly AttributeValueRecord[]
  /** Of texts, by number of the value from 1; absent where there are none. */
  readonly translations?: TextsByLanguage
}

/** The attributes of one document, whose key it has. */
export interface OwnAttributesRecord {
  readonly key: Key
  /** In order of key of their declarations. */
  readonly attributes: readonly GivenRecord[]
}

/** Everything a snapshot is built from. */
export interface GraphRecords {
  /** The language of the texts (BCP 47). Absent: English. */
  readonly language?: string
  readonly concepts: readonly ConceptRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly sources: readonly SourceRecord[]
  readonly articles: readonly ArticleRecord[]
  /** Absent where there are none. */
  readonly declarations?: readonly DeclarationRecord[]
  /** Of documents that have any. Absent where there are none. */
  readonly ownAttributes?: readonly OwnAttributesRecord[]
  /** Absent where there are none, so that content without any keeps its digest. */
  readonly assets?: readonly AssetRecord[]
  /** Absent where there are none, so that content without any keeps its digest. */
  readonly tables?: readonly TableRecord[]
  /** The translations of documents; absent where there are none. */
  readonly texts?: readonly TextRecord[]
}
