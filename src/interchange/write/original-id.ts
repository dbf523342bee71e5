import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { hashedSlug, plainSlug } from '../row-slug.ts'

/**
 * The id of a concept for other programs. An import makes the same key of it again: it is the id in
 * a table where that holds, else the key itself.
 */
export function originalId({ key, kind, slug, imports = [] }: ConceptRecord): string {
  for (const { id } of imports) if (plainSlug(kind, id) === slug || hashedSlug(id) === slug) return id
  return key
}

/** Finds the ids of ends. It remembers all that it was asked for. */
export function originalIds({ concepts }: Pick<SnapshotPart, 'concepts'>): (concept: Key) => string {
  const known = new Map<Key, string>()
  return (key) => {
    let id = known.get(key)
    if (id === undefined) {
      const concept = concepts.get(key)
      id = concept === undefined ? key : originalId(concept)
      known.set(key, id)
    }
    return id
  }
}
