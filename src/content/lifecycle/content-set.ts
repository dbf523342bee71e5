import type { Key } from '../../../graph/vocabulary/keys.ts'
import { DEFAULT_LANGUAGE } from '../../text/source-language.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  ClaimDocument,
  ConceptDocument,
  ContentSet,
  SourceDocument,
  TableDocument,
} from '../documents.ts'
import type { ContentDocument } from './revision.ts'

/** Every document of a content set, in order of key. */
export const documentsOf = ({
  concepts,
  claims,
  sources,
  articles,
  assets = [],
  attributes = [],
  tables = [],
}: ContentSet): ContentDocument[] =>
  [...concepts, ...claims, ...sources, ...articles, ...assets, ...attributes, ...tables].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  )

/**
 * The content set that these documents make. A document's key says of which type it is. `language`
 * is that of their texts; left out: English.
 */
export function contentSetOf(
  documents: Iterable<ContentDocument>,
  publishedAt: string,
  language = DEFAULT_LANGUAGE,
): ContentSet {
  const concepts: ConceptDocument[] = []
  const claims: ClaimDocument[] = []
  const sources: SourceDocument[] = []
  const articles: ArticleDocument[] = []
  const assets: AssetDocument[] = []
  const attributes: AttributeDocument[] = []
  const tables: TableDocument[] = []
  for (const document of documents) {
    if (document.key.startsWith('claim:')) claims.push(document as ClaimDocument)
    else if (document.key.startsWith('source:')) sources.push(document as SourceDocument)
    else if (document.key.startsWith('article:')) articles.push(document as ArticleDocument)
    else if (document.key.startsWith('asset:')) assets.push(document as AssetDocument)
    else if (document.key.startsWith('attribute:')) attributes.push(document as AttributeDocument)
    else if (document.key.startsWith('table:')) tables.push(document as TableDocument)
    else concepts.push(document as ConceptDocument)
  }
  return {
    publishedAt,
    ...(language !== DEFAULT_LANGUAGE && { language }),
    concepts,
    claims,
    sources,
    articles,
    ...(assets.length > 0 && { assets }),
    ...(attributes.length > 0 && { attributes }),
    ...(tables.length > 0 && { tables }),
  }
}

/** The documents after some edits: a body adds or replaces a document, null removes it. */
export function withEdits(
  documents: readonly ContentDocument[],
  edits: readonly { readonly document: Key; readonly body: ContentDocument | null }[],
): ContentDocument[] {
  const byKey = new Map(documents.map((document) => [document.key, document]))
  for (const { document, body } of edits) {
    if (body === null) byKey.delete(document)
    else byKey.set(document, body)
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
