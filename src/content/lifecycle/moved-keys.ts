import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { StagedDocument } from './changeset.ts'
import type { ContentDocument } from './revision.ts'

/** A document that changes its key. */
export interface MovedKey {
  readonly from: Key
  readonly to: Key
}

/**
 * The documents that edits move to another key: retired under one, and there under another that
 * remembers the first, or that the first remembers, as where a renaming is undone. In order of the
 * key that is retired. `published` gives the document before the edits.
 */
export function movedKeys(
  edits: readonly StagedDocument[],
  published: (key: Key) => ContentDocument | null,
): readonly MovedKey[] {
  const retired = edits.filter(({ body }) => body === null)
  if (retired.length === 0) return []
  const there = new Set<Key>()
  const successors = new Map<Key, Key>()
  for (const { body } of edits) {
    if (body === null) continue
    there.add(body.key)
    for (const former of formerKeysOf(body)) successors.set(former, body.key)
  }
  return retired.flatMap(({ document: from }): MovedKey[] => {
    const to = successors.get(from) ?? formerKeysOf(published(from)).findLast((former) => there.has(former))
    return to === undefined ? [] : [{ from, to }]
  })
}

/** Oldest first. */
export const formerKeysOf = (document: ContentDocument | null): readonly Key[] =>
  (document && 'formerKeys' in document && document.formerKeys) || []
