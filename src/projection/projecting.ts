import type { ContentSet } from '../content/documents.ts'
import { contentSetOf } from '../content/lifecycle/content-set.ts'
import type { ContentDocument } from '../content/lifecycle/revision.ts'
import type { ProseReader } from '../content/prose/prose-reader.ts'
import type { GraphRecords } from '../snapshot/records.ts'
import { project } from './project.ts'

/** How many documents are projected between two pauses: some milliseconds. */
const DOCUMENTS_PER_STEP = 200

/**
 * The records of the graph that these documents make, with pauses. `language` is that of their
 * texts; left out: English. Sources are projected together,
 * because the line of descent of one leads to others.
 */
export function* projecting(
  documents: Iterable<ContentDocument>,
  prose: ProseReader,
  language?: string,
): Generator<void, GraphRecords, void> {
  const nothing: ContentSet = contentSetOf([], '', language)
  const { sources, ...content } = contentSetOf(documents, '', language)
  yield
  const pieces: GraphRecords[] = []
  for (const list of ['concepts', 'claims', 'articles', 'assets', 'attributes', 'tables'] as const) {
    const all: readonly ContentDocument[] = content[list] ?? []
    const step = list === 'tables' ? 1 : DOCUMENTS_PER_STEP
    for (let start = 0; start < all.length; start += step) {
      pieces.push(project({ ...nothing, [list]: all.slice(start, start + step) }, prose))
      yield
    }
  }
  const assets = pieces.flatMap((piece) => piece.assets ?? [])
  const ofSources = project({ ...nothing, sources }, prose)
  const declarations = pieces.flatMap((piece) => piece.declarations ?? [])
  const ownAttributes = [...pieces, ofSources].flatMap((piece) => piece.ownAttributes ?? [])
  const tables = pieces.flatMap((piece) => piece.tables ?? [])
  const texts = [...pieces, ofSources].flatMap((piece) => piece.texts ?? [])
  return {
    ...(language !== undefined && { language }),
    concepts: pieces.flatMap(({ concepts }) => concepts),
    claims: pieces.flatMap(({ claims }) => claims),
    sources: ofSources.sources,
    articles: pieces.flatMap(({ articles }) => articles),
    ...(assets.length > 0 && { assets }),
    ...(declarations.length > 0 && { declarations }),
    ...(ownAttributes.length > 0 && { ownAttributes }),
    ...(tables.length > 0 && { tables }),
    ...(texts.length > 0 && { texts }),
  }
}
