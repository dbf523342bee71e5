import type { z } from 'zod'
import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import type { articleShape } from './shapes/article-shape.ts'
import type { assetShape, fileShape } from './shapes/asset-shape.ts'
import type { attributeShape } from './shapes/attribute-shape.ts'
import type { AttributeValue } from './shapes/attributes-shape.ts'
import type { claimShape } from './shapes/claim-shape.ts'
import type { conceptShape } from './shapes/concept-shape.ts'
import type { evidenceItemShape, factShape, findingShape } from './shapes/evidence-shape.ts'
import type { sourceShape } from './shapes/source-shape.ts'
import type { tableShape } from './shapes/table-shape.ts'
import type { Translated } from './translations/translation.ts'

// The types of stored documents. Their fields are described once, in `shapes`. Here are only the
// parts that a file says by its place: keys, kinds, slugs, subjects, and lists where a file has
// maps.

type Shape<Described extends z.ZodType> = Frozen<z.output<Described>>

/** The same value, in which nothing can be replaced. */
type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Field in keyof Value]: Frozen<Value[Field]> }
    : Value

/**
 * A place in a source, and the few words found there. Offsets are UTF-16 code units, end exclusive.
 */
export interface EvidenceItem extends Shape<typeof evidenceItemShape> {}

/**
 * A finding of a source in our own words, where there is no text to quote from, as of an abstract.
 * It never stands alone: the claim has evidence with a quote besides.
 */
export interface FindingEntry extends Shape<typeof findingShape> {}

export interface FactEntry extends Omit<Shape<typeof factShape>, 'id'> {
  readonly key: Key
}

export type CodeEntry = ConceptDocument['codes'][number]

export interface MentionEntry {
  readonly source: Key
  readonly passages: readonly string[]
}

/** The values that a document has of one attribute. */
export interface AttributeEntry {
  /** The key of its declaration. */
  readonly attribute: Key
  /** At least one. */
  readonly values: readonly AttributeValue[]
}

/** Of documents that may have attributes. */
interface WithAttributes {
  /** Each attribute once. Absent where there are none. */
  readonly attributes?: readonly AttributeEntry[] | undefined
}

/** A thing that claims speak of. */
export interface ConceptDocument
  extends Omit<Shape<typeof conceptShape>, 'attributes' | 'claims' | 'facts' | 'mentions'>,
    WithAttributes,
    Translated {
  readonly key: Key
  readonly kind: ConceptKind
  readonly slug: string
  readonly mentions: readonly MentionEntry[]
  readonly facts: readonly FactEntry[]
}

/** A statement that joins two concepts. */
export interface ClaimDocument extends Omit<Shape<typeof claimShape>, 'attributes' | 'id'>, WithAttributes, Translated {
  readonly key: Key
  readonly subject: Key
}

export interface PassageEntry {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Where claims come from. What the source does not show is absent. */
export interface SourceDocument
  extends Omit<Shape<typeof sourceShape>, 'attributes' | 'facts' | 'passages'>,
    WithAttributes,
    Translated {
  readonly key: Key
  readonly slug: string
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
export interface ArticleDocument
  extends Omit<Shape<typeof articleShape>, 'attributes' | 'claims'>,
    WithAttributes,
    Translated {
  readonly key: Key
  readonly slug: string
  readonly sections: readonly SectionEntry[]
  /** Per anchor, the claims that the section of that name expresses. */
  readonly anchors: readonly { readonly anchor: string; readonly claims: readonly Key[] }[]
}

/** The bytes of an asset by their hash, and what follows from them. */
export interface AssetFile extends Shape<typeof fileShape> {}

/** A picture, a document or a recording, with what must be said of it. Its bytes are in an asset store. */
export interface AssetDocument extends Shape<typeof assetShape>, Translated {
  readonly key: Key
  readonly slug: string
}

/** The declaration of an attribute that documents may have. Its key is `attribute:<name>`. */
export interface AttributeDocument extends Shape<typeof attributeShape>, Translated {
  readonly key: Key
}

/**
 * One part of an imported table, `table:<name>-<part>`: some of its concepts, and some of its
 * claims. A claim is called `claim:<name>-<hash of what it says>`. No row is edited alone; to
 * change one, the table is imported again.
 */
export interface TableDocument extends Shape<typeof tableShape> {
  readonly key: Key
}

export type TableConcepts = TableDocument['concepts']
export type TableClaims = Extract<TableDocument['claims'], { readonly keys: unknown }>
/** The claims of a part that an earlier version of Aetia imported: each is named by its line. */
export type TableClaimsByLine = Extract<TableDocument['claims'], { readonly lines: unknown }>

/**
 * Everything that one version of the graph is made from. The order of the lists carries no meaning.
 */
export interface ContentSet {
  readonly publishedAt: string
  /** The language of its texts (BCP 47). Absent: English. */
  readonly language?: string | undefined
  readonly concepts: readonly ConceptDocument[]
  readonly claims: readonly ClaimDocument[]
  readonly sources: readonly SourceDocument[]
  readonly articles: readonly ArticleDocument[]
  /** The declarations of attributes. Absent where there are none. */
  readonly attributes?: readonly AttributeDocument[] | undefined
  /** Absent where there are none. */
  readonly assets?: readonly AssetDocument[] | undefined
  /** Absent where there are none. */
  readonly tables?: readonly TableDocument[] | undefined
}
