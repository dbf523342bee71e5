import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  ClaimDocument,
  ConceptDocument,
  SourceDocument,
  TableDocument,
} from '../documents.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import { typeOfDocument } from '../lifecycle/type-of-document.ts'
import { articleInputOf, readArticleInput } from './article-input.ts'
import { assetInputOf, readAssetInput } from './asset-input.ts'
import { attributeInputOf, readAttributeInput } from './attribute-input.ts'
import { claimInputOf, readClaimInput } from './claim-input.ts'
import { conceptInputOf, readConceptInput } from './concept-input.ts'
import type { DocumentReading } from './document-reading.ts'
import { readSourceInput, sourceInputOf } from './source-input.ts'
import { withoutFinalBreaks } from './without-final-breaks.ts'
import { withoutNulls } from './without-nulls.ts'

/** A whole document as plain data, under the name of its type: `{ claim: { id: 'e58', ... } }`. */
export type DocumentInput =
  | { readonly concept: object }
  | { readonly claim: object }
  | { readonly source: object }
  | { readonly article: object }
  | { readonly asset: object }
  | { readonly attribute: object }

/**
 * Reads a document in the form of an input: the same shapes as those of content files, with lists
 * where a file has maps. What is null is left out, and so are line breaks at the end of a text.
 * References stay as they are written.
 */
export function readDocumentInput(input: DocumentInput): DocumentReading & { readonly key: Key } {
  const named = withoutFinalBreaks(withoutNulls(input)) as Partial<Record<string, Named>>
  const { concept, claim, source, asset, article, attribute } = withoutEmptyKeys(named)
  if (concept)
    return reading(
      `${KINDS[concept.kind as ConceptKind]?.key ?? concept.kind}:${concept.slug}`,
      concept,
      readConceptInput,
    )
  if (claim) return reading(`claim:${claim.id}`, claim, readClaimInput)
  if (source) return reading(`source:${source.slug}`, source, readSourceInput)
  if (asset) return reading(`asset:${asset.slug}`, asset, readAssetInput)
  if (attribute) return reading(`attribute:${attribute.name}`, attribute, readAttributeInput)
  return reading(`article:${article?.slug}`, article, readArticleInput)
}

/** An empty list takes former keys or figures away, and documents without any leave the field out. */
const withoutEmptyKeys = (input: Partial<Record<string, Named>>): Partial<Record<string, Named>> =>
  Object.fromEntries(
    Object.entries(input).map(([type, fields]) => {
      const kept = Object.entries(fields ?? {}).filter(
        ([name, value]) => !(LEFT_OUT_EMPTY.has(name) && Array.isArray(value) && value.length === 0),
      )
      return [type, fields && Object.fromEntries(kept)]
    }),
  )

const LEFT_OUT_EMPTY: ReadonlySet<string> = new Set(['formerKeys', 'figures'])

/** What an input is called by, as far as it says so: it has not been read yet. */
interface Named {
  readonly kind?: unknown
  readonly slug?: unknown
  readonly id?: unknown
  readonly name?: unknown
}

const reading = (key: Key, input: unknown, read: (input: unknown, key: Key) => DocumentReading) => ({
  key,
  ...read(input, key),
})

/** A part of a table in short: no edit changes it, and its rows are in files. */
export interface TableInShort {
  readonly table: { readonly id: Key; readonly source: Key; readonly concepts: number; readonly claims: number }
}

/**
 * The input that reads back as the document. Where the document leaves something out, so does the
 * input.
 */
export function documentInputOf(document: ContentDocument): DocumentInput | TableInShort {
  switch (typeOfDocument(document.key)) {
    case 'claim':
      return { claim: present(claimInputOf(document as ClaimDocument)) }
    case 'source':
      return { source: present(sourceInputOf(document as SourceDocument)) }
    case 'article':
      return { article: present(articleInputOf(document as ArticleDocument)) }
    case 'asset':
      return { asset: present(assetInputOf(document as AssetDocument)) }
    case 'attribute':
      return { attribute: present(attributeInputOf(document as AttributeDocument)) }
    case 'table': {
      const { key, source, concepts, claims } = document as TableDocument
      return { table: { id: key, source, concepts: concepts.count, claims: claims.count } }
    }
    case 'concept':
      return { concept: present(conceptInputOf(document as ConceptDocument)) }
  }
}

const present = (input: object): object => withoutFinalBreaks(withoutNulls(input)) as object
