import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConflictSide } from '../../content/lifecycle/merge-documents.ts'
import { nearest } from '../../errors/did-you-mean.ts'
import { badUserInput, notFound } from '../../errors/public-errors.ts'

/** How a conflict over one document is settled. */
export interface Resolution {
  readonly document: Key
  readonly keep: ConflictSide
}

/**
 * Which side is kept of each document. Fails when one is named twice, or is not among those that
 * there could be a conflict over.
 */
export function sidesKept(
  resolutions: readonly Resolution[],
  documents: readonly Key[],
): ReadonlyMap<Key, ConflictSide> {
  const kept = new Map<Key, ConflictSide>()
  for (const { document, keep } of resolutions) {
    if (kept.has(document)) throw badUserInput(`"resolutions" names ${document} twice; keep one side of it.`)
    if (!documents.includes(document)) throw notFound('edit of', document, nearest(document, documents))
    kept.set(document, keep)
  }
  return kept
}
