import type { Changeset } from '../../content/lifecycle/changeset.ts'
import type { ContentStore } from '../../content/lifecycle/content-store.ts'
import type { Violation } from '../../content/violation.ts'
import { overlay } from '../../projection/overlay.ts'
import { liveDocuments } from '../edits/live-documents.ts'

/** Everything in the content of a changeset that stands against publishing it now, or over the content of a version. Nothing does for one that is closed. */
export async function violationsOf(
  store: ContentStore,
  { id, state, createdAt }: Changeset,
  version?: number,
): Promise<readonly Violation[]> {
  if (state === 'PUBLISHED' || state === 'DISCARDED') return []
  const [documents, staged] = await Promise.all([liveDocuments(store, version), store.staged(id)])
  return staged.length === 0 ? [] : overlay(documents, staged, createdAt, store.prose).violations
}
