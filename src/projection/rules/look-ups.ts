import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { MediaType } from '../../../graph/vocabulary/media-types.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  PassageEntry,
  SourceDocument,
} from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import type { DocumentType } from '../../content/lifecycle/type-of-document.ts'

export type { DocumentType }

/**
 * What a rule may read besides the document that it checks. A look-up may be asked for the keys
 * that the document names, and for no others: only documents that name a key are checked again when
 * its answer changes.
 */
export interface LookUps {
  /** The kind of a concept, of a document or of a row; undefined where there is none. */
  kindOf(concept: Key): ConceptKind | undefined
  /** The passages of a source by id; undefined where there is no such source. */
  passagesOf(source: Key): ReadonlyMap<string, PassageEntry> | undefined
  /** The anchors of the sections of an article; undefined where there is no such article. */
  anchorsOf(article: Key): ReadonlySet<string> | undefined
  /** What an asset is; undefined where there is no such asset. */
  mediaTypeOf(asset: Key): MediaType | undefined
  /** The declaration of an attribute; undefined where there is none. */
  attributeOf(attribute: Key): AttributeDocument | undefined
  /** Whether the key of the document itself is that of a claim of a table. */
  isRow(claim: Key): boolean
}

export type LookUpName = keyof LookUps

/** Where the answers of a look-up come from, and so when they change. */
interface Origin {
  readonly type: DocumentType
  /** The part of a document that the look-up shows. */
  readonly part: (document: ContentDocument) => unknown
  /** The documents whose answers may change with the rows of tables. */
  readonly rows: 'NONE' | 'THOSE_THAT_NAME_ROWS' | 'ALL'
}

export const ORIGINS: Readonly<Record<LookUpName, Origin>> = Object.freeze({
  kindOf: { type: 'concept', part: () => true, rows: 'THOSE_THAT_NAME_ROWS' },
  passagesOf: { type: 'source', part: (document) => (document as SourceDocument).passages, rows: 'NONE' },
  anchorsOf: {
    type: 'article',
    part: (document) => (document as ArticleDocument).sections.map(({ anchor }) => anchor),
    rows: 'NONE',
  },
  mediaTypeOf: { type: 'asset', part: (document) => (document as AssetDocument).file.mediaType, rows: 'NONE' },
  attributeOf: {
    type: 'attribute',
    part: (document) => {
      const { kinds, type, options, keysOf, many } = document as AttributeDocument
      return [kinds, type, options?.map(({ name }) => name), keysOf, many]
    },
    rows: 'NONE',
  },
  isRow: { type: 'claim', part: () => true, rows: 'ALL' },
})

/** Whether the answers of a look-up about a document change. Undefined: there is no document. */
export function answersDiffer(
  { part }: Pick<Origin, 'part'>,
  before: ContentDocument | undefined,
  after: ContentDocument | undefined,
): boolean {
  if (before === undefined || after === undefined) return before !== after
  return JSON.stringify(part(before)) !== JSON.stringify(part(after))
}
