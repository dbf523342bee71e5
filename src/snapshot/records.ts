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
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import type { TableRecord } from './tables/table-record.ts'

// The records of one version of the graph. They are frozen, refer to each other by key, and have
// null where a source says nothing.

export interface EvidenceRecord {
  readonly source: Key
  readonly passage: string
  readonly quote: string
  /** UTF-16 code units into the source's untouched text. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly stance: Stance
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

export interface ConceptRecord {
  readonly key: Key
  readonly kind: ConceptKind
  readonly slug: string
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
}

export interface ClaimRecord {
  readonly key: Key
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
}

export interface SourceRecord {
  readonly key: Key
  readonly slug: string
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
  readonly evidenceClass: EvidenceClass
  readonly note: string | null
  readonly passages: readonly PassageRecord[]
  readonly facts: readonly FactRecord[]
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
  readonly title: string
  readonly summary: string
  readonly category: string | null
  readonly publishedAt: string | null
  readonly sections: readonly SectionRecord[]
}

/** Everything a snapshot is built from. */
export interface GraphRecords {
  readonly concepts: readonly ConceptRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly sources: readonly SourceRecord[]
  readonly articles: readonly ArticleRecord[]
  /** Absent where there are none, so that content without any keeps its digest. */
  readonly tables?: readonly TableRecord[]
}
