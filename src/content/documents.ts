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

/**
 * A place in a source, and the few words found there. Offsets are UTF-16 code units, end exclusive.
 */
export interface EvidenceItem {
  readonly source: Key
  readonly passage: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly stance: Stance
}

/**
 * What a source found, in our own words, where there is no text of it to quote from: a study, say,
 * of which the finding was seen in an abstract. It is never the only evidence: the claim has a
 * quote besides.
 */
export interface FindingEntry {
  readonly source: Key
  readonly finding: string
  readonly stance: Stance
}

export interface FactEntry {
  readonly key: Key
  readonly property: string
  readonly value: string
  readonly evidence: readonly EvidenceItem[]
}

export interface CodeEntry {
  readonly system: CodeSystem
  readonly code: string
  readonly match: CodeMatch
  readonly assertedBy?: CodeSystem | undefined
}

export interface MentionEntry {
  readonly source: Key
  readonly passages: readonly string[]
}

/** A thing that claims speak of. */
export interface ConceptDocument {
  readonly key: Key
  readonly kind: ConceptKind
  readonly slug: string
  readonly name: string
  readonly phrase?: string | undefined
  readonly plural: boolean
  readonly alsoCalled: readonly string[]
  readonly summary: string
  readonly note?: string | undefined
  readonly role?: LegRole | undefined
  /** Of an entity: its category in the graph it came from, such as `biolink:Gene`. */
  readonly category?: string | undefined
  readonly mentions: readonly MentionEntry[]
  readonly codes: readonly CodeEntry[]
  readonly facts: readonly FactEntry[]
}

/** A statement that joins two concepts. */
export interface ClaimDocument {
  readonly key: Key
  readonly subject: Key
  readonly predicate: Predicate
  /** The predicate's own name in the graph it came from, such as `biolink:treats`. */
  readonly relation?: string | undefined
  readonly object: Key
  readonly polarity: Polarity
  readonly explicitness: Explicitness
  readonly cue?: string | undefined
  readonly certainty: number
  readonly attribution: Attribution
  readonly shortcut: boolean
  readonly scope?: string | undefined
  readonly mechanism: readonly Key[]
  readonly conditions: readonly string[]
  readonly note?: string | undefined
  readonly evidence: readonly EvidenceItem[]
  /** Absent where there are none. */
  readonly findings?: readonly FindingEntry[] | undefined
}

export interface PassageEntry {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Where claims come from. What the source does not show is absent. */
export interface SourceDocument {
  readonly key: Key
  readonly slug: string
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly publisher?: string | undefined
  readonly author?: string | undefined
  readonly publishedAt?: string | undefined
  readonly category?: string | undefined
  readonly postId?: string | undefined
  readonly commentsEnabled?: boolean | undefined
  readonly derivedFrom?: Key | undefined
  readonly evidenceClass: EvidenceClass
  readonly note?: string | undefined
  readonly passages: readonly PassageEntry[]
  readonly facts: readonly FactEntry[]
}

export interface SectionEntry {
  readonly anchor: string
  readonly heading: string
  /** Markdown, without the heading. */
  readonly body: string
}

/** Prose of our own, tied to the claims it expresses. */
export interface ArticleDocument {
  readonly key: Key
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly category?: string | undefined
  readonly publishedAt?: string | undefined
  readonly sections: readonly SectionEntry[]
  /** Per anchor, the claims that the section of that name expresses. */
  readonly anchors: readonly { readonly anchor: string; readonly claims: readonly Key[] }[]
}

/**
 * Whole numbers from 0, one per row, in decimal and joined by spaces; one number alone is that of
 * all rows. A string is a tenth of a list of numbers to keep and to hash, and still says in a file
 * what it says.
 */
export type NumberColumn = string

/** A column in which values come again: each value once, and by row its position among them. */
export interface ValueColumn<Value> {
  readonly values: readonly Value[]
  readonly at: NumberColumn
}

/** The concept rows of one part of a table, in the order of the file. */
export interface TableConcepts {
  readonly count: number
  /** As the file writes them. */
  readonly ids: readonly string[]
  readonly kinds: ValueColumn<ConceptKind>
  /** What keys are made of, besides the kind. */
  readonly slugs: readonly string[]
  readonly names: readonly string[]
  /** Of entities, what the file calls their kind. */
  readonly categories: ValueColumn<string | null>
  /** The rows that say more. */
  readonly more: readonly {
    readonly row: number
    readonly alsoCalled: readonly string[]
    readonly summary: string
    /** Of a leg side; absent for all else. */
    readonly role?: LegRole | undefined
  }[]
}

/** The claim rows of one part of a table, in the order of the file. */
export interface TableClaims {
  readonly count: number
  /**
   * By row, how far its line is from the line of the row before; the first row's from 0. Above 0: a
   * row has a line of its own.
   */
  readonly lines: NumberColumn
  /**
   * By row, how far its quote starts from where that of the row before does, in UTF-16 code units;
   * the first row's from 0.
   */
  readonly starts: NumberColumn
  /**
   * The concepts that rows join, each once, ascending: so they are found among a million others by
   * going along both.
   */
  readonly ends: readonly Key[]
  /** Positions in `ends`. */
  readonly subjects: NumberColumn
  readonly objects: NumberColumn
  readonly predicates: ValueColumn<Predicate>
  readonly certainties: ValueColumn<number>
  readonly polarities: ValueColumn<Polarity>
  readonly explicitnesses: ValueColumn<Explicitness>
  /** What the graph that the file came from calls the predicate, where it has a name of its own. */
  readonly relations: ValueColumn<string | null>
  /** What the file writes in place of the predicate, as far as it is quoted. */
  readonly quotes: ValueColumn<string>
  /** The rows that restate a longer chain. Absent where there are none. */
  readonly shortcuts?: readonly number[] | undefined
}

/**
 * One part of an imported table, `table:<name>-<part>`: a concept per row of its nodes, and a claim
 * per row of its edges, which is called `claim:<name>-<line in eight digits>`. No row is edited
 * alone; to change one, the table is imported again.
 */
export interface TableDocument {
  readonly key: Key
  readonly source: Key
  readonly concepts: TableConcepts
  readonly claims: TableClaims
}

/**
 * Everything that one version of the graph is made from. The order of the lists carries no meaning.
 */
export interface ContentSet {
  readonly publishedAt: string
  readonly concepts: readonly ConceptDocument[]
  readonly claims: readonly ClaimDocument[]
  readonly sources: readonly SourceDocument[]
  readonly articles: readonly ArticleDocument[]
  /** Absent where there are none. */
  readonly tables?: readonly TableDocument[] | undefined
}
