import { conceptKindOf, type Key } from '../../../graph/vocabulary/keys.ts'
import type {
  ArticleDocument,
  AssetDocument,
  AttributeDocument,
  PassageEntry,
  SourceDocument,
} from '../../content/documents.ts'
import type { ProseReader } from '../../content/prose/prose-reader.ts'
import type { TableRows } from '../../snapshot/tables/table-rows.ts'
import type { LookUps } from '../rules/look-ups.ts'
import type { ContentView } from '../rules/rule.ts'

/** Reads prose and documents, and remembers what it has made of them. Versions share it. */
export interface ContentReader {
  readonly prose: ProseReader
  passagesOf(source: SourceDocument): ReadonlyMap<string, PassageEntry>
  anchorsOf(article: ArticleDocument): ReadonlySet<string>
}

export function createContentReader(prose: ProseReader): ContentReader {
  const passages = new WeakMap<SourceDocument, ReadonlyMap<string, PassageEntry>>()
  const anchors = new WeakMap<ArticleDocument, ReadonlySet<string>>()
  return {
    prose,
    passagesOf(source) {
      const known = passages.get(source) ?? new Map(source.passages.map((passage) => [passage.id, passage]))
      passages.set(source, known)
      return known
    },
    anchorsOf(article) {
      const known = anchors.get(article) ?? new Set(article.sections.map(({ anchor }) => anchor))
      anchors.set(article, known)
      return known
    },
  }
}

/** The look-ups of rules in one version. */
export function lookUpsIn(
  { documents, rows }: ContentView,
  reader: ContentReader,
): LookUps & { readonly prose: ProseReader } {
  return {
    prose: reader.prose,
    kindOf(key) {
      const kind = conceptKindOf(key.slice(0, key.indexOf(':')))
      return kind && (documents.has(key) || hasConceptRow(rows, key)) ? kind : undefined
    },
    passagesOf(key) {
      const source = key.startsWith('source:') ? documents.get(key) : undefined
      return source && reader.passagesOf(source as SourceDocument)
    },
    anchorsOf(key) {
      const article = key.startsWith('article:') ? documents.get(key) : undefined
      return article && reader.anchorsOf(article as ArticleDocument)
    },
    mediaTypeOf: (key) =>
      key.startsWith('asset:') ? (documents.get(key) as AssetDocument | undefined)?.file.mediaType : undefined,
    attributeOf: (key) => (key.startsWith('attribute:') ? (documents.get(key) as AttributeDocument) : undefined),
    isRow: (key) => rows?.claims.rowOf(key) !== undefined,
  }
}

export function hasConceptRow(rows: TableRows | null, key: Key): boolean {
  const number = rows?.indexOf.get(key)
  return number !== undefined && rows!.rowsOfConcept(number).length > 0
}
