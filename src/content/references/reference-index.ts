import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SortedMap } from '../../algorithms/sorted-map.ts'
import type { ContentDocument } from '../lifecycle/revision.ts'
import type { ProseReader } from '../prose/prose-reader.ts'
import { type Reference, referencesIn } from './map-references.ts'

/** Where documents name each other. */
export interface ReferenceIndex {
  /** The documents that name a key, in order of key. */
  documentsNaming(key: Key): readonly Key[]
  /** Every place that names a key, in order of document and of its parts. */
  usesOf(key: Key): readonly DocumentReference[]
}

export interface DocumentReference extends Reference {
  readonly document: Key
}

/** `naming` has, by key, the documents that name it, in order of key. References are full keys. */
export function referenceIndex(
  naming: SortedMap<readonly Key[]>,
  documents: ReadonlyMap<Key, ContentDocument>,
  reader: ProseReader,
): ReferenceIndex {
  const documentsNaming = (key: Key) => naming.get(key) ?? []
  return {
    documentsNaming,
    usesOf: (key) =>
      documentsNaming(key).flatMap((document) => {
        const found = documents.get(document)
        const references = found === undefined ? [] : referencesIn(found, reader)
        return references.filter(({ name }) => name === key).map((reference) => ({ ...reference, document }))
      }),
  }
}
